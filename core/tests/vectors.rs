//! Every vector through the Rust face.

#![allow(
    clippy::arithmetic_side_effects,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unreachable,
    clippy::unwrap_used,
    reason = "a test stops where something is wrong"
)]

use svidok::post::Tables;
use svidok_testkit::vectors::Suite;

#[test]
fn every_vector_comes_out_as_the_order_says() {
    let suite = Suite::load();
    let mut failed = Vec::new();
    for vector in &suite.vectors {
        if let Err(why) = suite.run(vector, Tables::latest()) {
            failed.push(format!("{} / {}: {why}", vector.topic, vector.name));
        }
    }
    println!("{} vectors, {} failed", suite.vectors.len(), failed.len());
    assert!(failed.is_empty(), "\n\n{}", failed.join("\n\n"));
}

#[test]
fn names_of_vectors_are_distinct() {
    let suite = Suite::load();
    let mut names: Vec<&str> = suite.vectors.iter().map(|v| v.name.as_str()).collect();
    names.sort_unstable();
    for pair in names.windows(2) {
        assert_ne!(pair[0], pair[1]);
    }
}
