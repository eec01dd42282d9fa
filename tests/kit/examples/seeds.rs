//! Writes the seeds of the fuzz targets: one input for every command, and short logs.
//! `cargo run -p svidok-testkit --example seeds`.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use svidok::log::{FRAME_HEADER, Frames};
use svidok::post::Tables;
use svidok::wire::{cbor, json};
use svidok_testkit::mutate;
use svidok_testkit::vectors::Suite;

fn main() {
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fuzz/corpus");
    for target in ["json", "cbor", "frames"] {
        fs::create_dir_all(corpus.join(target)).expect("a folder");
    }
    let suite = Suite::load();
    let (mut kinds, mut logs) = (BTreeSet::new(), 0);
    for vector in &suite.vectors {
        let (steps, _) = mutate::steps(&suite, vector);
        let mut is_new = false;
        for input in mutate::inputs(&steps) {
            let kind = input.command.code();
            if kinds.insert(kind) {
                is_new = true;
                let text = json::to_string(&input).expect("JSON");
                let bytes = cbor::to_vec(&input).expect("CBOR");
                fs::write(corpus.join(format!("json/seed-{kind}")), text).expect("written");
                fs::write(corpus.join(format!("cbor/seed-{kind}")), bytes).expect("written");
            }
        }
        let Ok(run) = suite.run(vector, Tables::latest()) else {
            continue;
        };
        if is_new && logs < 4 {
            // Record 0 and a few behind it.
            let end = Frames::new(&run.log)
                .nth(4 + logs)
                .map_or(run.log.len(), |(at, _)| at);
            fs::write(corpus.join(format!("frames/seed-{logs}")), &run.log[..end])
                .expect("written");
            let first = Frames::new(&run.log)
                .nth(5)
                .map(|(_, record)| record.to_vec());
            let record = first.unwrap_or_else(|| run.log[FRAME_HEADER..].to_vec());
            fs::write(corpus.join(format!("cbor/seed-record-{logs}")), record).expect("written");
            logs += 1;
        }
    }
}
