//! What must hold after any sequence: vectors with something changed, decided, replayed, decided again.

#![allow(
    clippy::arithmetic_side_effects,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unreachable,
    clippy::unwrap_used,
    reason = "a test stops where something is wrong"
)]

mod counts;
mod invariants;
mod sabotage;
mod world;

use std::collections::{BTreeMap, BTreeSet};
use std::thread;

use counts::{Counts, Key, NEVER, needed};
use invariants::Moment;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::{FileFailurePersistence, TestRunner};
use svidok::log::Asked;
use svidok::post::{Answer, Audit, Input, Post, Record};
use svidok_testkit::mutate::Mutation;
use world::{World, mutation};

/// How much is looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Care {
    /// The invariants, after every record.
    Invariants,
    /// Every way to the same answer besides.
    Everything,
}

/// Runs a sequence and holds everything to what must hold.
fn hold(start: &Post, inputs: Vec<Input>, care: Care, counts: &mut Counts) -> Result<(), String> {
    let mut post = start.clone();
    let mut records: Vec<Vec<u8>> = Vec::new();
    for input in inputs {
        let asked = input.clone();
        let seq = post.next_seq();
        let Ok(Answer::Step(step)) = post.decide(input) else {
            continue;
        };
        let record = step.record();
        if care == Care::Everything {
            same_bytes(record, step.bytes(), &asked)?;
            if post.may(&asked).ok().as_ref() != Some(step.outcome()) {
                return Err(format!("record {seq}: `may` says otherwise"));
            }
        }
        let before = post.clone();
        post.commit(&step).map_err(|e| e.to_string())?;
        invariants::hold(&Moment {
            before: &before,
            after: &post,
            record,
        })?;
        if !matches!(post.decide(asked), Ok(Answer::Already { seq: known }) if known == seq) {
            return Err(format!("record {seq}: sent again, it is not known"));
        }
        counts.add(record);
        records.push(step.bytes().to_vec());
    }
    match care {
        Care::Invariants => Ok(()),
        Care::Everything => again(start, &post, &records),
    }
}

/// A record is its bytes, both ways.
fn same_bytes(record: &Record, bytes: &[u8], input: &Input) -> Result<(), String> {
    let (decoded, digest) = Record::decode(bytes).map_err(|e| e.to_string())?;
    let asked =
        Asked::new(&input.actor, &input.command, input.occurred).map_err(|e| e.to_string())?;
    if &decoded != record || asked.digest != digest {
        return Err("a record reads otherwise than it was written".to_owned());
    }
    let encoded = decoded.encode(&asked).map_err(|e| e.to_string())?;
    if encoded == bytes {
        Ok(())
    } else {
        Err("a record encodes otherwise than it was read".to_owned())
    }
}

/// Replay gives the state, re-decision gives the outcomes, a snapshot in the middle changes nothing.
fn again(start: &Post, post: &Post, records: &[Vec<u8>]) -> Result<(), String> {
    let mut replayed = start.clone();
    let mut audit = Audit::from_post(start.clone());
    for (i, record) in records.iter().enumerate() {
        if i == records.len() / 2 {
            let snapshot = replayed.snapshot().unwrap();
            replayed = Post::restore(&snapshot).map_err(|e| e.to_string())?;
        }
        replayed.replay(record).map_err(|e| e.to_string())?;
        let (_, divergence) = audit.push(record).map_err(|e| e.to_string())?;
        if let Some(divergence) = divergence {
            return Err(format!("decided again: {divergence:?}"));
        }
    }
    let ends = [post, &replayed, audit.post()].map(|p| (p.head(), p.state_hash().unwrap()));
    if ends.iter().all(|end| *end == ends[0]) {
        Ok(())
    } else {
        Err("replay does not give the state".to_owned())
    }
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 400,
        failure_persistence: Some(Box::new(FileFailurePersistence::WithSource("proptest-regressions"))),
        ..ProptestConfig::default()
    })]

    #[test]
    fn whatever_is_asked_and_told(vector in 0usize..100_000, mutations in vec(mutation(), 0..8)) {
        let (post, inputs) = World::get().draw(vector, &mutations);
        hold(&post, inputs, Care::Everything, &mut Counts::default()).map_err(TestCaseError::fail)?;
    }
}

type Job = (usize, Vec<Mutation>);

/// Runs sequences on two threads; says of each what came out.
fn run(jobs: &[Job], care: Care) -> Vec<(usize, Counts)> {
    let world = World::get();
    let part = |jobs: &[Job]| -> Vec<(usize, Counts)> {
        let run = |(vector, mutations): &Job| {
            let (post, inputs) = world.draw(*vector, mutations);
            let mut counts = Counts::default();
            hold(&post, inputs, care, &mut counts)
                .unwrap_or_else(|e| panic!("vector {vector} with {mutations:?}: {e}"));
            (*vector, counts)
        };
        jobs.iter().map(run).collect()
    };
    let (one, other) = jobs.split_at(jobs.len() / 2);
    thread::scope(|scope| {
        let one = scope.spawn(|| part(one));
        let other = part(other);
        let mut all = one.join().unwrap();
        all.extend(other);
        all
    })
}

/// Every request is done, refused and told, every report comes with and without findings, every row holds and finds, every
/// power is there and missing, at least a hundred times; what never can is named.
#[test]
fn everything_comes_out_both_ways() {
    const LEAST: usize = 100;
    const KEYS: usize = 12;
    const RUNS: usize = 25;
    let mut counts = Counts::default();
    let mut different: BTreeSet<String> = BTreeSet::new();
    // Which vectors lead where, as they were written.
    let mut leads: BTreeMap<Key, Vec<usize>> = BTreeMap::new();
    let plain: Vec<Job> = (0..World::get().len()).map(|n| (n, Vec::new())).collect();
    for (vector, of) in run(&plain, Care::Everything) {
        counts.merge(&of);
        for key in of.of.keys() {
            leads.entry(*key).or_default().push(vector);
        }
    }
    different.extend(plain.iter().map(|job| format!("{job:?}")));
    let lost: Vec<Key> = needed()
        .into_iter()
        .filter(|key| !leads.contains_key(key))
        .collect();
    assert!(lost.is_empty(), "no vector leads to {lost:?}");

    let mut runner = TestRunner::deterministic();
    let few = vec(mutation(), 1..3);
    let mut sequences = plain.len();
    loop {
        let mut rare = counts.rare(LEAST);
        if rare.is_empty() {
            break;
        }
        rare.sort_by_key(|key| counts.get(*key));
        let mut jobs: Vec<Job> = Vec::new();
        for key in rare.iter().take(KEYS) {
            for _ in 0..RUNS.min(LEAST - counts.get(*key)) {
                let n = sequences + jobs.len();
                let vector = leads[key][n % leads[key].len()];
                // Now and then as it was written: a mutation may mend just what the vector breaks.
                let mutations = if n.is_multiple_of(4) {
                    Vec::new()
                } else {
                    few.new_tree(&mut runner).unwrap().current()
                };
                jobs.push((vector, mutations));
            }
        }
        sequences += jobs.len();
        different.extend(jobs.iter().map(|job| format!("{job:?}")));
        for (_, of) in run(&jobs, Care::Invariants) {
            counts.merge(&of);
        }
        assert!(sequences < 100_000, "still rare: {:?}", counts.rare(LEAST));
    }
    println!(
        "{sequences} sequences, {} of them different, {} records\n{}",
        different.len(),
        counts.records,
        counts.table()
    );
    for ((code, how), why) in NEVER {
        let count = counts.get((code, *how));
        println!("{code} is never {how}: {why}");
        assert_eq!(count, 0, "{code} is {how} after all");
    }
}
