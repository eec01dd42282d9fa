//! Lays logs down in the archive: `cargo run -p svidok-testkit --example lay_down`.
//!
//! Once, for a revision of the rules. What stands in the archive is what later builds are held to, so nothing there is ever
//! written over: this program stops at the first file that exists.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::Write;

use serde_json::Value;
use svidok::log::Frames;
use svidok::post::{LATEST, Record, RecordView, Tables};
use svidok::wire::json;
use svidok_testkit::archive::{Line, folder};
use svidok_testkit::vectors::{Suite, event_name};

/// What a log shows: commands with what came of them, events, weights.
fn shows(log: &[u8]) -> BTreeSet<String> {
    let mut shown = BTreeSet::new();
    for (_, bytes) in Frames::new(log) {
        let (record, _) = Record::decode(bytes).expect("a record");
        let outcome = &record.outcome;
        shown.insert(format!("done: {}", outcome.is_done()));
        shown.insert(record.command.code().to_owned());
        if let svidok::post::Command::Happened(told) = &record.command {
            shown.insert(format!("by {}", told.source.code()));
        }
        shown.extend(
            outcome
                .findings()
                .iter()
                .map(|f| f.weight.code().to_owned()),
        );
        shown.extend(outcome.events().iter().map(event_name));
    }
    shown
}

fn main() {
    let suite = Suite::load();
    let mut logs: Vec<(String, Vec<u8>, BTreeSet<String>)> = suite
        .vectors
        .iter()
        .filter_map(|v| Some((v.name.clone(), suite.run(v, Tables::latest()).ok()?.log)))
        .map(|(name, log)| {
            let shown = shows(&log);
            (name, log, shown)
        })
        .collect();
    let into = folder(LATEST);
    fs::create_dir_all(&into).expect("a folder");
    // The log that shows most of what no log before it shows, until nothing new is left.
    let mut shown: BTreeSet<String> = BTreeSet::new();
    loop {
        let new = |of: &BTreeSet<String>| of.difference(&shown).count();
        let Some(best) = (0..logs.len()).max_by_key(|i| (new(&logs[*i].2), usize::MAX - i)) else {
            break;
        };
        if new(&logs[best].2) == 0 {
            break;
        }
        let (name, log, shows) = logs.swap_remove(best);
        shown.extend(shows);
        let create = |kind: &str| {
            let path = into.join(format!("{name}.{kind}"));
            File::create_new(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()))
        };
        create("svdk").write_all(&log).expect("written");
        let mut view = create("jsonl");
        for (_, bytes) in Frames::new(&log) {
            let (record, _) = Record::decode(bytes).expect("a record");
            let text = json::to_string(&RecordView::from(&record)).expect("JSON");
            let record: Value = serde_json::from_str(&text).expect("JSON");
            writeln!(view, "{}", Line::of(bytes, record).text()).expect("written");
        }
        println!("{name}");
    }
    println!("{} things shown", shown.len());
}
