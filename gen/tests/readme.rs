//! The README shows the files that are tested, and says what is decided as the coverage does. `SVIDOK_BLESS=1` rewrites what stands
//! between its markers.
//!
//! A marker names a file, and after a space how the line begins with which the shown part starts; that part ends with the next line
//! that is a lone `}`. What the files print is proved where they are run: `ffi/tests/library.rs`, `python/tests/test_examples.py`.
#![allow(
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test stops where something is wrong"
)]

use std::fmt::Write;
use std::fs;

const END: &str = "<!-- end -->";

fn read(path: &str) -> String {
    let path = svidok_gen::root().join(path);
    fs::read_to_string(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()))
}

/// The file that a marker names, or its part, as a block of code.
fn code(marker: &str) -> String {
    let (path, from) = marker.split_once(' ').unwrap_or((marker, ""));
    let text = read(path);
    let part = if from.is_empty() {
        text
    } else {
        let (_, rest) = text.split_once(&format!("\n{from}")).unwrap();
        let (body, _) = rest.split_once("\n}\n").unwrap();
        format!("{from}{body}\n}}\n")
    };
    assert!(!part.contains("```"), "{path}");
    let language = match path.rsplit_once('.').unwrap().1 {
        "py" => "python",
        "rs" => "rust",
        "txt" => "text",
        other => other,
    };
    format!("```{language}\n{part}```\n")
}

/// What is decided and what is not yet, from the table of provisions in `docs/coverage.md`.
fn decided() -> String {
    let page = read("docs/coverage.md");
    let summary = page.lines().find(|l| l.contains(" provisions that say "));
    let (_, table) = page.split_once("\n## Provisions\n").unwrap();
    let (table, _) = table.split_once("\n## Readings\n").unwrap();
    let (mut yes, mut no, mut never) = (Vec::new(), Vec::new(), Vec::new());
    for row in table.lines().filter(|l| l.starts_with("| ")).skip(2) {
        let cells: Vec<&str> = row.split(" | ").collect();
        let [cite, kinds, _, rows] = cells.try_into().unwrap();
        let cite = cite.trim_start_matches("| ");
        if rows == "— |" {
            let asks = kinds
                .split(", ")
                .any(|k| !["term", "standing", "context"].contains(&k));
            if asks { &mut no } else { &mut never }.push(cite);
        } else if !kinds.contains("context") {
            yes.push(cite);
        }
    }
    assert!(!yes.is_empty());
    let mut out = format!("{}\n\n", summary.unwrap());
    let _ = writeln!(out, "- Decided, whole or in part: {}.", short(&yes));
    if !no.is_empty() {
        let _ = writeln!(out, "- Not yet: {}.", short(&no));
    }
    let _ = writeln!(
        out,
        "- Terms and standing obligations that no rule cites: {}.",
        short(&never)
    );
    out
}

/// Citations with the point named once: `II.1:2, 3, 9`.
fn short(cites: &[&str]) -> String {
    let mut out = String::new();
    let mut last = "";
    for cite in cites {
        let split = cite.split_once(':');
        match split {
            Some((point, paragraph)) if point == last => {
                let _ = write!(out, ", {paragraph}");
            }
            _ => {
                let between = if out.is_empty() { "" } else { "; " };
                let _ = write!(out, "{between}{cite}");
            }
        }
        last = split.map_or("", |(point, _)| point);
    }
    out
}

/// The README with every block as it should be.
fn renewed(readme: &str) -> String {
    let mut out = String::new();
    let mut lines = readme.split_inclusive('\n');
    while let Some(line) = lines.next() {
        out.push_str(line);
        let marker = line.trim_end().strip_prefix("<!-- ");
        let Some(marker) = marker.and_then(|l| l.strip_suffix(" -->")) else {
            continue;
        };
        assert_ne!(marker, "end", "an end without a beginning");
        out.push_str(&match marker {
            "decided" => decided(),
            file => code(file),
        });
        let end = lines.find(|l| l.trim_end() == END);
        out.push_str(end.unwrap_or_else(|| panic!("{marker} has no end")));
    }
    out
}

#[test]
fn blocks_are_the_tested_files() {
    let path = svidok_gen::root().join("README.md");
    let readme = read("README.md");
    let renewed = renewed(&readme);
    if std::env::var_os("SVIDOK_BLESS").is_some() {
        fs::write(&path, &renewed).unwrap();
    } else {
        let differ = readme.lines().zip(renewed.lines()).find(|(a, b)| a != b);
        assert!(
            readme == renewed,
            "README.md is not as the files: {differ:?}; SVIDOK_BLESS=1 rewrites it"
        );
    }
    for file in [
        "examples/first/first.c",
        "examples/first/first.cpp",
        "examples/first/first.py",
        "examples/first/first.txt",
        "examples/first/first-c.txt",
        "core/examples/first.rs fn main",
    ] {
        assert_eq!(
            renewed.matches(&format!("<!-- {file} -->")).count(),
            1,
            "{file}"
        );
    }
    // A block that was tampered with is seen.
    let spoilt = renewed.replacen("```python\n", "```python\nimport os\n", 1);
    assert_ne!(spoilt, renewed);
    assert_eq!(self::renewed(&spoilt), renewed);
}

#[test]
fn what_it_names_is_there() {
    let readme = read("README.md");
    let makefile = read("Makefile");
    for (at, _) in readme.match_indices("make ") {
        let target: String = readme[at + 5..]
            .chars()
            .take_while(char::is_ascii_lowercase)
            .collect();
        if ["demo", "test"].contains(&target.as_str()) {
            assert!(makefile.contains(&format!("\n{target}:")), "{target}");
        }
    }
    let native = makefile.lines().find_map(|l| l.strip_prefix("NATIVE := "));
    assert_eq!(
        readme
            .matches(&format!("libsvidok.a {} -o", native.unwrap()))
            .count(),
        2
    );

    for page in ["README.md", "docs/wire.md"] {
        for quoted in read(page).split('`').skip(1).step_by(2) {
            let is_path = quoted.contains('/') && !quoted.contains([' ', '"', '=', '\n']);
            if is_path && !quoted.starts_with("target/") {
                assert!(svidok_gen::root().join(quoted).exists(), "{page}: {quoted}");
            }
        }
    }
}
