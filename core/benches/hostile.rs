//! How long the decoders take over what is meant to cost them much: against 50 ns a byte and 1 ms.
//!
//! A program of its own rather than a timed test: `cargo bench -p svidok --bench hostile`. It ends with an error where one
//! input takes longer.

use std::hint::black_box;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use svidok::log::{Chain, recover};
use svidok::post::{Input, Post, Record, RecordView};
use svidok::wire::{cbor, json};
use svidok_testkit::hostile::{self, Kind};

/// The best of a few runs: what the input costs, and not what else the machine does.
fn time<T>(f: impl Fn() -> T) -> Duration {
    let once = || {
        let start = Instant::now();
        black_box(f());
        start.elapsed()
    };
    (0..3).map(|_| once()).min().unwrap_or_default()
}

fn main() -> ExitCode {
    let mut all: Vec<(f64, String)> = Vec::new();
    for hostile in hostile::all() {
        let bytes = hostile.bytes.as_slice();
        let limit = Duration::from_nanos(
            1_000_000u64.saturating_add((bytes.len() as u64).saturating_mul(50)),
        );
        let mut enter = |what: &str, took: Duration| {
            let share = took.as_secs_f64() / limit.as_secs_f64();
            let each = took
                .as_nanos()
                .checked_div(bytes.len() as u128)
                .unwrap_or(0);
            let size = bytes.len();
            all.push((
                share,
                format!(
                    "{took:9.1?}, {each:4} ns a byte of {size:7}: {what}, {}",
                    hostile.name
                ),
            ));
        };
        match hostile.kind {
            Kind::Json => {
                enter("input", time(|| Input::from_json(bytes)));
                enter("record", time(|| json::from_slice::<RecordView>(bytes)));
            }
            Kind::Cbor => {
                enter("input", time(|| Input::from_cbor(bytes)));
                enter("record", time(|| Record::decode(bytes)));
                enter("view", time(|| cbor::from_slice::<RecordView>(bytes)));
                enter("structure", time(|| Chain::new().push(bytes)));
                enter("replay", time(|| Post::new().replay(bytes).is_ok()));
            }
            Kind::Frames => enter("frames", time(|| recover(bytes))),
            Kind::Snapshot => enter("snapshot", time(|| Post::restore(bytes))),
        }
    }
    all.sort_by(|a, b| b.0.total_cmp(&a.0));
    println!("{} inputs; the slowest:", all.len());
    for (share, what) in all.iter().take(25) {
        println!("{:6.2} % of the limit: {what}", share * 100.0);
    }
    match all.first() {
        Some((share, _)) if *share <= 1.0 => ExitCode::SUCCESS,
        _ => ExitCode::FAILURE,
    }
}
