//! How fast a post decides, commits and replays: the commands of the day of Rava-Ruska, in their own mix.
//!
//! Limits: at least 500,000 commands and 500,000 records a second on one core, where SHA-256 runs at 2 GB/s. The bench
//! `sha256` of the same bytes is printed beside them, because half of the work is hashing.
#![allow(missing_docs, reason = "criterion's macros document nothing")]

use std::hint::black_box;
use std::path::Path;

use criterion::{BatchSize, Criterion, Throughput, criterion_group, criterion_main};
use svidok::post::{Answer, Audit, Input, Post};
use svidok::value::Hash;

/// The commands of the day.
fn inputs() -> Vec<Input> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../examples/rava-ruska/day.jsonl");
    let text = std::fs::read_to_string(path).unwrap_or_default();
    text.lines()
        .filter_map(|line| Input::from_json(line.as_bytes()).ok())
        .collect()
}

fn run(post: &mut Post, inputs: Vec<Input>, mut keep: impl FnMut(&[u8])) {
    for input in inputs {
        if let Ok(Answer::Step(step)) = post.decide(input) {
            keep(step.bytes());
            if post.commit(&step).is_err() {
                return;
            }
        }
    }
}

fn day(c: &mut Criterion) {
    let inputs = inputs();
    let mut records = Vec::new();
    run(&mut Post::new(), inputs.clone(), |record| {
        records.push(record.to_vec());
    });
    let bytes: usize = records.iter().map(Vec::len).sum();
    let mean = bytes.checked_div(records.len()).unwrap_or(0);
    println!(
        "{} commands, {} records of {mean} bytes in the mean",
        inputs.len(),
        records.len()
    );

    let mut group = c.benchmark_group("day");
    group.throughput(Throughput::Elements(inputs.len() as u64));
    group.bench_function("decide_encode_chain_commit", |b| {
        b.iter_batched(
            || (Post::new(), inputs.clone()),
            |(mut post, inputs)| {
                run(&mut post, inputs, |record| {
                    black_box(record);
                });
                post
            },
            BatchSize::LargeInput,
        );
    });
    group.throughput(Throughput::Elements(records.len() as u64));
    group.bench_function("replay", |b| {
        b.iter_batched(
            Post::new,
            |mut post| {
                for record in &records {
                    black_box(post.replay(record).is_ok());
                }
                post
            },
            BatchSize::LargeInput,
        );
    });
    group.bench_function("redecide", |b| {
        b.iter_batched(
            Audit::new,
            |mut audit| {
                for record in &records {
                    black_box(audit.push(record).is_ok());
                }
                audit
            },
            BatchSize::LargeInput,
        );
    });
    group.bench_function("sha256_of_the_records", |b| {
        b.iter(|| {
            for record in &records {
                black_box(Hash::of(&[record]));
            }
        });
    });
    group.finish();
}

criterion_group!(benches, day);
criterion_main!(benches);
