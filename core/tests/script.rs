//! Every Ukrainian word of the repository is spelled with Cyrillic letters alone: a Latin `i` in it looks the same and is found by no
//! search. The Order's own text is kept as it was typeset.

#![allow(
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test stops where something is wrong"
)]

use std::fs;
use std::path::{Path, PathBuf};

/// What a person writes: sources, pages, scenarios.
const TEXTS: [&str; 14] = [
    "rs", "md", "txt", "py", "pyi", "c", "cpp", "h", "hpp", "json", "jsonl", "toml", "cddl", "snap",
];
/// Not ours to spell, or not text.
const APART: [&str; 7] = [
    "target",
    ".venv",
    ".git",
    "__pycache__",
    ".mypy_cache",
    "corpus",
    "order-459-uk.txt",
];
/// A look-alike of an inventory number, mixed on purpose: a rule finds it.
const ON_PURPOSE: [&str; 1] = ["K\u{410}M"];

fn texts(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap();
        if APART.contains(&name) {
            continue;
        }
        if path.is_dir() {
            texts(&path, found);
        } else if path
            .extension()
            .is_some_and(|e| TEXTS.iter().any(|t| e == *t))
        {
            found.push(path);
        }
    }
}

/// The first word of two scripts. Escapes are no letters.
fn mixed(line: &str) -> Option<&str> {
    let is_cyrillic = |c: char| ('\u{400}'..='\u{4ff}').contains(&c);
    let words = line.split(|c: char| !c.is_alphanumeric());
    let mut words = words.filter(|word| {
        let is_mixed =
            word.contains(is_cyrillic) && word.contains(|c: char| c.is_ascii_alphabetic());
        is_mixed && !ON_PURPOSE.contains(word) && !line.contains(&format!("\\{word}"))
    });
    words.next()
}

#[test]
fn ukrainian_words_have_no_latin_letters() {
    let slip = "відеокамера".replacen('і', "i", 1);
    assert_eq!(mixed(&slip), Some(slip.as_str()));
    assert_eq!(
        mixed("відеокамера `camera` R07, розділу IV, Ідентифікація"),
        None
    );

    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut files = Vec::new();
    texts(&root, &mut files);
    let (mut ukrainian, mut slips) = (0_usize, Vec::new());
    for file in &files {
        let text = fs::read_to_string(file).unwrap_or_else(|e| panic!("{}: {e}", file.display()));
        ukrainian = ukrainian.saturating_add(usize::from(text.contains('і')));
        for (number, line) in (1..).zip(text.lines()) {
            if let Some(word) = mixed(line) {
                slips.push(format!("{}:{number}: {word}", file.display()));
            }
        }
    }
    assert!(ukrainian > 40, "{ukrainian} files in Ukrainian");
    assert!(slips.is_empty(), "\n{}", slips.join("\n"));
}
