//! How much memory the decoders take: at most four times the input and 64 KiB, whatever the input is.
//!
//! One test in a program of its own: the allocator counts what the whole program holds.

#![allow(
    clippy::arithmetic_side_effects,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unreachable,
    clippy::unwrap_used,
    reason = "a test stops where something is wrong"
)]

use std::alloc::{GlobalAlloc, Layout, System};
use std::sync::atomic::{AtomicUsize, Ordering};

use svidok::log::{Chain, recover};
use svidok::post::{Input, Post, Record, RecordView, Tables};
use svidok::wire::{cbor, json};
use svidok_testkit::hostile::{self, Kind};
use svidok_testkit::vectors::Suite;

struct Counting;

static HELD: AtomicUsize = AtomicUsize::new(0);
static PEAK: AtomicUsize = AtomicUsize::new(0);

fn hold(bytes: usize) {
    let held = HELD.fetch_add(bytes, Ordering::Relaxed) + bytes;
    PEAK.fetch_max(held, Ordering::Relaxed);
}

// SAFETY: every call goes to the system's allocator as it came; the counters are beside it.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        hold(layout.size());
        // SAFETY: as the caller promised.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, at: *mut u8, layout: Layout) {
        HELD.fetch_sub(layout.size(), Ordering::Relaxed);
        // SAFETY: as the caller promised.
        unsafe { System.dealloc(at, layout) }
    }

    // Both blocks are held while a list grows: as it is where the system cannot grow one in place.
    unsafe fn realloc(&self, at: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        hold(size);
        // SAFETY: as the caller promised.
        let grown = unsafe { System.realloc(at, layout, size) };
        HELD.fetch_sub(layout.size(), Ordering::Relaxed);
        grown
    }
}

#[global_allocator]
static COUNTING: Counting = Counting;

/// The most that was held at a time while `f` ran, its answer included.
fn peak<T>(f: impl FnOnce() -> T) -> usize {
    let before = HELD.load(Ordering::Relaxed);
    PEAK.store(before, Ordering::Relaxed);
    let answer = f();
    let peak = PEAK.load(Ordering::Relaxed);
    drop(answer);
    peak - before
}

struct Ledger {
    worst: Vec<(f64, String)>,
    beyond: Vec<String>,
    tried: usize,
}

impl Ledger {
    fn enter(&mut self, what: &str, input: usize, peak: usize) {
        self.tried += 1;
        let limit = 4 * input + 64 * 1024;
        let share = peak as f64 / limit as f64;
        self.worst
            .push((share, format!("{what}: {peak} bytes for {input}")));
        if peak > limit {
            self.beyond.push(format!(
                "{what}: {peak} bytes for {input} bytes of input, the limit is {limit}"
            ));
        }
    }
}

#[test]
fn decoders_take_little_memory() {
    let mut ledger = Ledger {
        worst: Vec::new(),
        beyond: Vec::new(),
        tried: 0,
    };
    for hostile in hostile::all() {
        let (name, bytes) = (&hostile.name, hostile.bytes.as_slice());
        let mut enter =
            |what: &str, peak| ledger.enter(&format!("{what}: {name}"), bytes.len(), peak);
        match hostile.kind {
            Kind::Json => {
                enter("input", peak(|| Input::from_json(bytes)));
                enter("record", peak(|| json::from_slice::<RecordView>(bytes)));
            }
            Kind::Cbor => {
                enter("input", peak(|| Input::from_cbor(bytes)));
                enter("record", peak(|| Record::decode(bytes)));
                enter("view", peak(|| cbor::from_slice::<RecordView>(bytes)));
                enter("structure", peak(|| Chain::new().push(bytes)));
                enter("replay", peak(|| Post::new().replay(bytes).is_ok()));
                enter("snapshot", peak(|| Post::restore(bytes)));
                enter("frames", peak(|| recover(bytes)));
            }
            Kind::Frames => enter("frames", peak(|| recover(bytes))),
            Kind::Snapshot => enter("snapshot", peak(|| Post::restore(bytes))),
        }
    }
    // What is right, and large.
    for vector in &Suite::load().vectors {
        let run = Suite::load().run(vector, Tables::latest()).unwrap();
        let snapshot = run.post.snapshot().unwrap();
        let what = format!("the snapshot after {}", vector.name);
        ledger.enter(
            &what,
            snapshot.len(),
            peak(|| Post::restore(&snapshot).unwrap()),
        );
    }
    ledger.worst.sort_by(|a, b| b.0.total_cmp(&a.0));
    println!("{} inputs; the hungriest:", ledger.tried);
    for (share, what) in ledger.worst.iter().take(20) {
        println!("  {:5.1} % of the limit: {what}", share * 100.0);
    }
    assert!(ledger.tried > 1_000, "{} inputs are few", ledger.tried);
    assert!(ledger.beyond.is_empty(), "{}", ledger.beyond.join("\n"));
}
