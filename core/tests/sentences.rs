//! What people read: the sentence of every row and every duty in both languages, filled with the facts of the vectors' runs, and the
//! messages of errors. Whoever accepts a change reads it as a civil servant, and as a lawyer.

#![allow(
    clippy::arithmetic_side_effects,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test stops where something is wrong"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use svidok::log::{Chain, LogCorrupt};
use svidok::post::{
    Input, LATEST, Language, Misuse, Post, Sentence, Tables, duties, forms, powers, rules,
};
use svidok::value::{Revision, Seq};
use svidok_testkit::vectors::{Run, Suite};

/// The first finding of each row and the first status of each duty, as a post says them.
#[derive(Default)]
struct Said {
    rows: BTreeMap<String, String>,
    duties: BTreeMap<String, String>,
}

impl Said {
    fn step(&mut self, run: &Run, from: usize) {
        for (_, outcome) in &run.outcomes[from..] {
            for finding in outcome.findings() {
                let row = finding.row.code().to_owned();
                self.rows.entry(row).or_insert_with(|| {
                    let refused = !outcome.is_done();
                    let [uk, en] = [Language::Uk, Language::En]
                        .map(|l| Sentence::of(finding, refused, l, &run.post));
                    format!("{uk}\n{en}\n")
                });
            }
        }
        for status in run.post.duties(run.post.state().mark) {
            let duty = status.duty.code().to_owned();
            self.duties.entry(duty).or_insert_with(|| {
                let [uk, en] =
                    [Language::Uk, Language::En].map(|l| Sentence::of_duty(&status, l, &run.post));
                format!("{uk}\n{en}\n")
            });
        }
    }

    fn of_the_vectors() -> Self {
        let mut said = Self::default();
        let suite = Suite::load();
        for vector in &suite.vectors {
            let mut run = Run::new(Tables::latest());
            for step in suite.start(vector).iter().chain(&vector.steps) {
                let from = run.outcomes.len();
                run.step(step)
                    .unwrap_or_else(|e| panic!("{}: {e}", vector.name));
                said.step(&run, from);
            }
        }
        said
    }
}

fn page(said: &BTreeMap<String, String>) -> String {
    let mut page = String::new();
    for (code, sentences) in said {
        write!(page, "{code}\n{sentences}\n").unwrap();
    }
    page
}

#[test]
fn sentences() {
    let said = Said::of_the_vectors();

    let rows = rules().map(|r| r.row.code());
    let rows = rows.chain(powers().map(|p| p.row.code()));
    let rows: BTreeSet<&str> = rows.chain(forms().map(|f| f.row.code())).collect();
    // Of two powers that an act may rest on, a refusal names the officials'.
    let silent = BTreeSet::from(["host_enters_orders"]);
    let found: BTreeSet<&str> = said.rows.keys().map(String::as_str).collect();
    let unsaid: BTreeSet<&str> = rows.difference(&found).copied().collect();
    assert_eq!(unsaid, silent, "rows that no vector finds");
    let rows: BTreeSet<&str> = duties().map(|d| d.duty.code()).collect();
    let found: BTreeSet<&str> = said.duties.keys().map(String::as_str).collect();
    assert_eq!(rows, found, "a duty that no vector leaves open");

    for sentences in said.rows.values().chain(said.duties.values()) {
        for line in sentences.lines() {
            assert!(!line.contains(['{', '}']), "a brace is left: {line}");
            assert!(!line.contains("Потрібно: потрібн"), "said twice: {line}");
        }
    }
    insta::assert_snapshot!("rows", page(&said.rows));
    insta::assert_snapshot!("duties", page(&said.duties));
}

#[test]
fn errors() {
    let mut page = String::new();
    let mut say = |of: &str, error: &dyn std::fmt::Display| {
        writeln!(page, "{of}\n  {error}").unwrap();
    };

    let input = |command: &str| {
        format!(
            r#"{{"at":"2026-10-23T08:05:00+03:00","actor":{{"host":{{}}}},"clock":"confirmed","command":{command},"command_id":"00000000-0000-4000-8000-000000000001"}}"#
        )
    };
    let person = r#"{"official":"0ff10000-0000-4000-8000-000000000001"}"#;
    let good = input(&format!(r#"{{"service_began":{person}}}"#));
    let read = |text: &str| Input::from_json(text.as_bytes());
    assert!(read(&good).is_ok());
    for (of, text) in [
        ("broken syntax", good.replace(r#""clock":"#, r#""clock""#)),
        (
            "a key given twice",
            good.replace(r#""clock""#, r#""clock":"confirmed","clock""#),
        ),
        (
            "an unknown key",
            good.replace(r#""clock""#, r#""watch":1,"clock""#),
        ),
        (
            "a key that is missing",
            good.replace(r#""clock":"confirmed","#, ""),
        ),
        ("null", good.replace(r#""confirmed""#, "null")),
        ("an unknown code", good.replace("confirmed", "certain")),
        (
            "an unknown command",
            good.replace("service_began", "service_begun"),
        ),
        (
            "a wrong identifier",
            good.replace("0ff10000-0000-4000-8000", "0FF10000-0000-4000-8000"),
        ),
        ("no offset", good.replace("+03:00", "")),
        ("a leap second", good.replace("08:05:00", "08:59:60")),
        ("a list for an object", good.replace(r#"{"host":{}}"#, "[]")),
        (
            "a report told by `happened`",
            input(&format!(
                r#"{{"happened":{{"source":{{"entered":{{"actor":{{"host":{{}}}}}}}},"command":{{"service_began":{person}}},"occurred":"2026-10-23T08:00:00+03:00"}}}}"#
            )),
        ),
        ("too long", format!("{}{}", good, " ".repeat(256 * 1024))),
    ] {
        let error = read(&text).err().unwrap_or_else(|| panic!("{of} is read"));
        say(of, &error);
    }
    say(
        "bytes that are no record",
        &Chain::new().push(&[0xff]).unwrap_err(),
    );

    let post = Post::new();
    say("no log", &post.decide(read(&good).unwrap()).unwrap_err());

    let suite = Suite::load();
    let vector = suite.vectors.iter().find(|v| !v.start.is_empty()).unwrap();
    let run = suite.run(vector, Tables::latest()).unwrap();
    let records: Vec<&[u8]> = svidok::log::Frames::new(&run.log).map(|(_, r)| r).collect();
    let mut first = Chain::new();
    say(
        "a log without its start",
        &first.push(records[1]).unwrap_err(),
    );
    let mut chain = Chain::new();
    chain.push(records[0]).unwrap();
    chain.push(records[1]).unwrap();
    say("a record left out", &chain.push(records[3]).unwrap_err());
    let mut changed = records[0].to_vec();
    let at = changed.windows(5).position(|w| w == b"clock").unwrap();
    changed[at + 7] ^= 1;
    let mut other = Chain::new();
    other.push(&changed).unwrap();
    say("a record changed", &other.push(records[1]).unwrap_err());
    for corrupt in [
        LogCorrupt::NotFounded,
        LogCorrupt::UnknownRevision {
            seq: Seq::ZERO,
            revision: Revision::new(i64::from(LATEST.get()) + 1).unwrap(),
        },
    ] {
        say("of a log", &corrupt);
    }

    let post = run.post.clone();
    let snapshot = post.snapshot().unwrap();
    let mut spoilt = snapshot.clone();
    let middle = spoilt.len() / 2;
    spoilt[middle] ^= 1;
    for (of, bytes) in [("no snapshot", &b"no"[..]), ("a damaged snapshot", &spoilt)] {
        say(of, &Post::restore(bytes).err().unwrap());
    }

    let taken = good.replace("service_began", "service_ended");
    let taken: Misuse = post.decide(read(&taken).unwrap()).unwrap_err();
    assert!(matches!(taken, Misuse::IdTaken { .. }), "{taken}");
    say("an identifier of another command", &taken);
    insta::assert_snapshot!("errors", page);
}
