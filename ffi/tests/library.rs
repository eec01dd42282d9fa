//! The library as it is built: its name, what it exports, how programs link it; the first examples and what they print.

#![allow(clippy::unwrap_used, reason = "a test stops where something is wrong")]

mod support;

use std::collections::BTreeSet;
use std::fs;
use std::os::unix::fs::symlink;
use std::path::Path;
use std::process::Command;

use support::{Folder, compile, compile_with, library, root, run, start};

#[test]
fn the_shared_library_is_named_by_its_abi() {
    let said = run("readelf", &["-d", shared().to_str().unwrap()]);
    assert!(
        said.contains("SONAME") && said.contains("[libsvidok.so.1]"),
        "{said}"
    );
}

#[test]
fn it_exports_what_the_header_declares_and_nothing_else() {
    let said = run("nm", &["-D", "--defined-only", shared().to_str().unwrap()]);
    let exported: BTreeSet<&str> = said
        .lines()
        .filter_map(|l| l.split(' ').next_back())
        .collect();
    let header = fs::read_to_string(root().join("include/svidok.h")).unwrap();
    let is_name = |c: char| c.is_ascii_alphanumeric() || c == '_';
    let declared: BTreeSet<&str> = header
        .match_indices("svidok_")
        .filter_map(|(at, _)| {
            let rest = &header[at..];
            let end = rest.find(|c| !is_name(c))?;
            let is_function = rest[end..].starts_with('(') && !rest[end..].starts_with("()");
            is_function.then(|| &rest[..end])
        })
        .collect();
    assert!(exported.len() > 30, "{exported:?}");
    assert_eq!(exported, declared);
}

fn shared() -> std::path::PathBuf {
    library().join("libsvidok.so")
}

#[test]
fn a_program_runs_with_the_shared_library() {
    let folder = Folder::new("shared");
    symlink(shared(), folder.path("libsvidok.so.1")).unwrap();
    let libraries = [shared()];
    let dock = compile_with(&folder, &["examples/dock/dock.c"], &libraries);
    let needs = run("readelf", &["-d", dock.to_str().unwrap()]);
    assert!(needs.contains("[libsvidok.so.1]"), "{needs}");
    let output = Command::new(dock)
        .env("LD_LIBRARY_PATH", folder.path(""))
        .args([folder.path("a.log").as_path(), Path::new("/dev/null")])
        .output()
        .unwrap();
    assert!(output.status.success(), "{output:?}");
}

#[test]
fn the_first_examples_print_what_is_shown() {
    let folder = Folder::new("first");
    let log = folder.path("post.log");
    let dock = compile(&folder, "examples/dock/dock.c");
    run(
        &dock,
        &[&log, &root().join("examples/rava-ruska/day.jsonl")],
    );
    let shown = fs::read_to_string(root().join("examples/first/first-c.txt")).unwrap();
    for source in ["examples/first/first.c", "examples/first/first.cpp"] {
        let first = compile(&folder, source);
        assert_eq!(start(&first, &[&log]), shown, "{source}");
        fs::remove_file(first).unwrap();
    }
}

#[test]
fn the_cpp_values_write_what_the_library_reads() {
    let folder = Folder::new("values");
    let said = start(compile(&folder, "tests/cpp/values.cpp"), &[""; 0]);
    assert!(said.ends_with(" passed, 0 failed\n"), "{said}");
}

#[test]
fn the_cpp_headers_stand_in_many_sources_of_one_program() {
    let folder = Folder::new("many");
    let other = folder.path("other.cpp");
    let text =
        "#include \"svidok.hpp\"\n#include \"svidok.hpp\"\nvoid other() { svidok::Post post; }\n";
    fs::write(&other, text).unwrap();
    let sources = ["tests/cpp/values.cpp", other.to_str().unwrap()];
    compile_with(&folder, &sources, &[library().join("libsvidok.a")]);

    // Another compiler, where there is one.
    if Command::new("clang++").arg("--version").output().is_ok() {
        let include = format!("-I{}", root().join("include").display());
        let strict = [
            "-std=c++17",
            "-pedantic",
            "-Wall",
            "-Wextra",
            "-Werror",
            "-fsyntax-only",
        ];
        let mut arguments: Vec<&str> = strict.to_vec();
        arguments.extend([include.as_str(), other.to_str().unwrap()]);
        run("clang++", &arguments);
    }
}
