//! Logs laid down once: every build verifies them, decides them again and writes them the same, byte for byte.

#![allow(
    clippy::arithmetic_side_effects,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unreachable,
    clippy::unwrap_used,
    reason = "a test stops where something is wrong"
)]

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

use serde_json::Value;
use svidok::log::{Asked, Chain, Frames, Rest, leaf};
use svidok::post::{Audit, CATALOGUE, Command, LATEST, Post, Record, RecordView, Weight};
use svidok::value::{Hash, Revision};
use svidok::wire::shape::Shaped;
use svidok::wire::{cbor, json};
use svidok_testkit::archive::{Line, folder};
use svidok_testkit::second;

fn logs() -> Vec<PathBuf> {
    let revisions = (1..=LATEST.get()).filter_map(|n| Revision::new(n.into()));
    let mut all: Vec<PathBuf> = revisions
        .flat_map(|revision| fs::read_dir(folder(revision)).unwrap())
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|e| e == "svdk"))
        .collect();
    all.sort();
    all
}

#[test]
fn archived_logs_stand() {
    let mut shown: BTreeSet<String> = BTreeSet::new();
    let mut count = 0;
    for path in logs() {
        let name = path.display();
        let file = fs::read(&path).unwrap();
        let view = fs::read_to_string(path.with_extension("jsonl")).unwrap();
        let lines: Vec<Line> = view
            .lines()
            .map(|l| serde_json::from_str(l).unwrap())
            .collect();
        let mut frames = Frames::new(&file);
        let records: Vec<&[u8]> = frames.by_ref().map(|(_, record)| record).collect();
        assert_eq!(frames.recovery().rest, Rest::Nothing, "{name}");
        assert_eq!(records.len(), lines.len(), "{name}");
        let (mut chain, mut audit, mut post) = (Chain::new(), Audit::new(), Post::new());
        for (n, (bytes, line)) in records.iter().zip(&lines).enumerate() {
            let at = format!("{name}, record {n}");
            assert_eq!(leaf(bytes), Hash::parse(&line.leaf).unwrap(), "{at}");
            chain.push(bytes).unwrap_or_else(|e| panic!("{at}: {e}"));
            let (record, divergence) = audit.push(bytes).unwrap_or_else(|e| panic!("{at}: {e}"));
            assert_eq!(divergence, None, "{at}");
            post.replay(bytes).unwrap();
            // Written again, by every way there is.
            let asked = Asked::new(&record.actor, &record.command, record.occurred).unwrap();
            assert_eq!(&record.encode(&asked).unwrap(), bytes, "{at}");
            let told: RecordView = json::from_slice(line.record.to_string().as_bytes())
                .unwrap_or_else(|e| panic!("{at}: {e}"));
            assert_eq!(told, RecordView::from(&record), "{at}");
            assert_eq!(&cbor::to_vec(&told).unwrap(), bytes, "{at}");
            assert_eq!(
                &second::encode(RecordView::shape(), &line.record),
                bytes,
                "{at}"
            );
            let text = json::to_string(&told).unwrap();
            assert_eq!(
                serde_json::from_str::<Value>(&text).unwrap(),
                line.record,
                "{at}"
            );
            show(&record, &mut shown);
            count += 1;
        }
        assert_eq!(post.state_hash(), audit.post().state_hash(), "{name}");
    }
    println!("{count} records");
    for entry in CATALOGUE {
        let kind = entry.kind.code();
        let there = shown.contains(kind) || shown.contains(&format!("told {kind}"));
        assert!(there, "no archived log holds `{kind}`");
    }
    for weight in Weight::ALL {
        assert!(
            shown.contains(weight.code()),
            "no archived log finds a `{weight}`"
        );
    }
    for outcome in ["done", "refused", "done with findings"] {
        assert!(shown.contains(outcome), "no archived record is {outcome}");
    }
}

fn show(record: &Record, shown: &mut BTreeSet<String>) {
    let outcome = &record.outcome;
    let found = !outcome.findings().is_empty();
    let how = match (outcome.is_done(), found) {
        (true, false) => "done",
        (true, true) => "done with findings",
        (false, _) => "refused",
    };
    shown.insert(how.to_owned());
    shown.insert(record.command.code().to_owned());
    if let Command::Happened(told) = &record.command {
        shown.insert(format!("told {}", told.command.command().code()));
    }
    let weights = outcome
        .findings()
        .iter()
        .map(|f| f.weight.code().to_owned());
    shown.extend(weights);
}
