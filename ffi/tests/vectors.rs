//! Every vector through the C face and through the C++ layer: the outcomes are those expected, the logs those of Rust.

#![allow(
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test stops where something is wrong"
)]

mod support;

use std::fs;

use support::{Folder, compile, start_any};
use svidok::post::Tables;
use svidok_testkit::flat;
use svidok_testkit::vectors::Suite;

#[test]
fn every_vector_comes_out_the_same_in_c() {
    through("tests/c/vectors.c");
}

#[test]
fn every_vector_comes_out_the_same_in_cpp() {
    through("tests/cpp/vectors.cpp");
}

fn through(source: &str) {
    let suite = Suite::load();
    let folder = Folder::new(source.rsplit('.').next().unwrap());
    let (flat, log) = (folder.path("flat"), folder.path("log"));
    fs::write(&flat, flat::of(&suite)).unwrap();
    let output = start_any(compile(&folder, source), &[&flat, &log]);
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    print!("{said}");
    let all = format!("{} passed, 0 failed", suite.vectors.len());
    assert!(
        output.status.success() && said.lines().last() == Some(&all),
        "{said}{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let logs = suite.vectors.iter().flat_map(|vector| {
        let run = suite.run(vector, Tables::latest());
        run.unwrap_or_else(|e| panic!("{}: {e}", vector.name)).log
    });
    assert!(
        fs::read(&log).unwrap() == logs.collect::<Vec<u8>>(),
        "the log is another than that of Rust"
    );
}

#[test]
fn a_runner_names_the_vector_and_the_step_that_fail() {
    let mut suite = Suite::load();
    suite.vectors.truncate(1);
    let text = flat::of(&suite);
    // The last step is expected to be refused.
    let at = text.rfind("outcome\tdone\t").unwrap();
    let text = format!("{}outcome\trefused\t0{}", &text[..at], &text[at + 14..]);
    let vector = &suite.vectors[0];
    let step = format!(
        "{} / {}, step {}: ",
        vector.topic,
        vector.name,
        vector.steps.len()
    );
    for source in ["tests/c/vectors.c", "tests/cpp/vectors.cpp"] {
        let folder = Folder::new(&format!("named-{}", source.len()));
        let (flat, log) = (folder.path("flat"), folder.path("log"));
        fs::write(&flat, &text).unwrap();
        let output = start_any(compile(&folder, source), &[&flat, &log]);
        let said = String::from_utf8_lossy(&output.stdout);
        assert_eq!(output.status.code(), Some(1), "{said}");
        assert!(said.contains(&step), "{said}");
        assert!(said.ends_with("0 passed, 1 failed\n"), "{said}");
    }
}
