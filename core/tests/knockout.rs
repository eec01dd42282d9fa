//! With any one row of any table removed, some vector comes out otherwise: that is what «decided and tested» means.

#![allow(
    clippy::arithmetic_side_effects,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unreachable,
    clippy::unwrap_used,
    reason = "a test stops where something is wrong"
)]

use svidok::post::{Tables, duties, forms, powers, rules};
use svidok_testkit::vectors::Suite;

fn rows() -> Vec<&'static str> {
    let mut rows: Vec<&str> = Vec::new();
    rows.extend(rules().map(|r| r.row.code()));
    rows.extend(powers().map(|p| p.row.code()));
    rows.extend(duties().map(|d| d.duty.code()));
    rows.extend(forms().map(|f| f.row.code()));
    rows
}

#[test]
fn every_row_is_missed() {
    let suite = Suite::load();
    assert!(
        suite.notices(&Tables::latest).is_none(),
        "a vector fails with all rows in place"
    );
    let rows = rows();
    let missed: Vec<&str> = rows
        .iter()
        .filter(|row| suite.notices(&|| Tables::latest().without(row)).is_none())
        .copied()
        .collect();
    println!(
        "{} rows, {} of them missed by no vector",
        rows.len(),
        missed.len()
    );
    assert!(
        missed.is_empty(),
        "no vector notices when these are gone: {missed:?}"
    );
}

#[test]
fn a_row_has_one_name() {
    let mut rows = rows();
    rows.sort_unstable();
    for pair in rows.windows(2) {
        assert_ne!(pair[0], pair[1]);
    }
}
