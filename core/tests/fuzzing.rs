//! The bodies of the fuzz targets over their seeds, over what is hostile, and over neighbours of both.

#![allow(
    clippy::arithmetic_side_effects,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unreachable,
    clippy::unwrap_used,
    reason = "a test stops where something is wrong"
)]

use std::fs;
use std::path::Path;

use svidok_testkit::fuzzing;
use svidok_testkit::hostile::{self, Kind};
use svidok_testkit::shapes::Dice;

fn seeds(target: &str) -> Vec<Vec<u8>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../fuzz/corpus")
        .join(target);
    let mut paths: Vec<_> = fs::read_dir(&folder)
        .unwrap_or_else(|e| panic!("{}: {e}", folder.display()))
        .map(|entry| entry.unwrap().path())
        .filter(|p| {
            p.file_name()
                .is_some_and(|n| n.to_string_lossy().starts_with("seed-"))
        })
        .collect();
    paths.sort();
    assert!(!paths.is_empty(), "no seeds of {target}");
    paths.iter().map(|p| fs::read(p).unwrap()).collect()
}

/// A neighbour of a seed: some bytes changed, cut, doubled or taken from elsewhere.
fn neighbour(seed: &[u8], dice: &mut Dice) -> Vec<u8> {
    let mut bytes = seed.to_vec();
    for _ in 0..=dice.below(4) {
        if bytes.is_empty() {
            return bytes;
        }
        let at = dice.below(bytes.len());
        match dice.below(7) {
            0 => bytes[at] ^= 1 << dice.below(8),
            1 => bytes[at] = dice.roll().to_le_bytes()[0],
            2 => bytes.truncate(at),
            3 => bytes.insert(at, *dice.pick(b"\x00\xff\x9f{}[]\",:0-e\\")),
            4 => drop(bytes.remove(at)),
            5 => {
                let piece = bytes[at..(at + 1 + dice.below(64)).min(bytes.len())].to_vec();
                let to = dice.below(bytes.len());
                bytes.splice(to..to, piece);
            }
            _ => bytes[at] = bytes[at].wrapping_add(1),
        }
    }
    bytes
}

fn run(target: &str, kind: Kind, body: fn(&[u8])) {
    const NEIGHBOURS: usize = 10_000;
    let seeds = seeds(target);
    seeds.iter().for_each(|seed| body(seed));
    let mut dice = Dice::new(459);
    for _ in 0..NEIGHBOURS {
        let seed = dice.below(seeds.len());
        body(&neighbour(&seeds[seed], &mut dice));
    }
    // The crowded and the largest ones are for memory and time.
    for hostile in hostile::all() {
        let small = hostile.bytes.len() <= 64 * 1024 && !hostile.name.contains(" x ");
        if hostile.kind == kind && small {
            body(&hostile.bytes);
        }
    }
}

#[test]
fn json() {
    run("json", Kind::Json, fuzzing::json);
}

#[test]
fn cbor() {
    run("cbor", Kind::Cbor, fuzzing::cbor);
}

#[test]
fn frames() {
    run("frames", Kind::Frames, fuzzing::frames);
}
