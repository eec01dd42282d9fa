//! Vectors as plain lines, for runners in languages that bring no JSON reader of their own.
//!
//! One line, one fact: a word and what belongs to it, separated by tabs. JSON stands on one line, spelled as the library
//! spells it. `step`, `may`, `permits` and `open` ask; the lines that follow say what is expected of the answer:
//!
//! ```text
//! vector     <topic / name>
//! step       <label> <input>
//! may        <label> <input>
//! permits    <label> <official> <power> <kind of place> <place> <milliseconds>
//! open       <label> <milliseconds>
//! outcome    done | refused, <number of findings>
//! finding    <finding>                        as often as that number says, in order
//! events     <room.event, separated by spaces>
//! grounds    <list of grounds>
//! already    <place of the record>
//! error      <SVIDOK_E_ code as a number> <code> <path>
//! permission <row> <ground> <id of the ground> <why>
//! duties     <list of duties>
//! end        <number of vectors>
//! ```

use std::fmt::Write as _;

use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use svidok::post::{DutyStatus, Finding, GroundUsed};
use svidok::value::Instant;
use svidok::wire::json as wire;

use crate::vectors::{Suite, Vector, input};

/// All vectors of a suite.
pub fn of(suite: &Suite) -> String {
    let mut out = String::new();
    for vector in &suite.vectors {
        writeln!(out, "vector\t{} / {}", vector.topic, vector.name).unwrap();
        one(suite, vector, &mut out);
    }
    writeln!(out, "end\t{}", suite.vectors.len()).unwrap();
    out
}

fn one(suite: &Suite, vector: &Vector, out: &mut String) {
    let mut counter = 0;
    for (i, step) in suite.start(vector).iter().enumerate() {
        let label = format!("in the start, step {}", i + 1);
        lines(vector, step, &label, &mut counter, out);
    }
    for (i, step) in vector.steps.iter().enumerate() {
        lines(vector, step, &format!("step {}", i + 1), &mut counter, out);
    }
    if let Some(open) = &vector.open {
        let at = Instant::parse(&open.at).expect("an instant");
        let duties: Vec<DutyStatus> = read(vector, &Value::Array(open.duties.clone()));
        let duties = wire::to_string(&duties).unwrap();
        writeln!(out, "open\topen\t{}\nduties\t{duties}", at.ms()).unwrap();
    }
}

/// A step, and what is expected of it.
fn lines(vector: &Vector, step: &Value, label: &str, counter: &mut u64, out: &mut String) {
    if let Some(question) = step.get("permits") {
        let text = |name: &str| question[name].as_str().expect("a text").to_owned();
        let at = Instant::parse(&text("at")).expect("an instant");
        let (kind, place) = question["place"]
            .as_object()
            .unwrap()
            .iter()
            .next()
            .unwrap();
        let place = place.as_str().unwrap_or("-");
        let (official, power) = (text("official"), text("power"));
        let fields = [label, &official, &power, kind, place, &at.ms().to_string()];
        writeln!(out, "permits\t{}", fields.join("\t")).unwrap();
    } else {
        *counter += 1;
        let (word, asked) = match step.get("may") {
            Some(asked) => ("may", asked),
            None => ("step", step),
        };
        let text = match asked.get("text") {
            Some(written) => text(written).to_owned(),
            None => input(asked, *counter),
        };
        assert!(!text.contains(['\n', '\t', '\0']), "{}", vector.name);
        writeln!(out, "{word}\t{label}\t{text}").unwrap();
    }
    let done = json!({"done": []});
    expected(vector, step.get("expect").unwrap_or(&done), out);
}

fn expected(vector: &Vector, expect: &Value, out: &mut String) {
    for (key, value) in expect.as_object().expect("`expect` is an object") {
        match key.as_str() {
            "done" | "refused" => {
                let findings: Vec<Finding> = read(vector, &filled(value));
                writeln!(out, "outcome\t{key}\t{}", findings.len()).unwrap();
                for finding in findings {
                    writeln!(out, "finding\t{}", wire::to_string(&finding).unwrap()).unwrap();
                }
            }
            "events" => {
                let names: Vec<&str> = value.as_array().unwrap().iter().map(text).collect();
                writeln!(out, "events\t{}", names.join(" ")).unwrap();
            }
            "grounds" => {
                let grounds: Vec<GroundUsed> = read(vector, value);
                writeln!(out, "grounds\t{}", wire::to_string(&grounds).unwrap()).unwrap();
            }
            "already" => writeln!(out, "already\t{value}").unwrap(),
            "invalid" => {
                let (code, path) = (text(&value["code"]), text(&value["path"]));
                writeln!(out, "error\t{INVALID}\t{code}\t{path}").unwrap();
            }
            "misuse" => match text(value) {
                "not_founded" => writeln!(out, "error\t{NOT_FOUNDED}\tnot_founded\t").unwrap(),
                "id_taken" => writeln!(out, "error\t{ID_TAKEN}\tid_taken\tcommand_id").unwrap(),
                other => panic!("{}: no misuse `{other}`", vector.name),
            },
            "row" => {}
            "ground" => {
                let (kind, id) = value.as_object().unwrap().iter().next().unwrap();
                let (row, id) = (text(&expect["row"]), id.as_str().unwrap_or("-"));
                writeln!(out, "permission\t{row}\t{kind}\t{id}\t-").unwrap();
            }
            "why" => {
                let row = expect.get("row").map_or("-", text);
                writeln!(out, "permission\t{row}\t-\t-\t{}", text(value)).unwrap();
            }
            other => panic!("{}: `expect` has an unknown field `{other}`", vector.name),
        }
    }
}

/// The numbers of `SVIDOK_E_INVALID`, `SVIDOK_E_NOT_FOUNDED` and `SVIDOK_E_ID_TAKEN`.
const INVALID: i32 = 14;
const NOT_FOUNDED: i32 = 15;
const ID_TAKEN: i32 = 16;

fn text(value: &Value) -> &str {
    value.as_str().expect("a text")
}

/// Findings with the empty fields that vectors leave out.
fn filled(findings: &Value) -> Value {
    let mut findings = findings.clone();
    for finding in findings.as_array_mut().expect("findings are a list") {
        let finding = finding.as_object_mut().expect("a finding is an object");
        finding.entry("facts").or_insert_with(|| json!({}));
        finding.entry("subjects").or_insert_with(|| json!([]));
    }
    findings
}

/// A value as the library reads it.
fn read<T: DeserializeOwned>(vector: &Vector, value: &Value) -> T {
    wire::from_slice(value.to_string().as_bytes())
        .unwrap_or_else(|e| panic!("{}: {e}: {value}", vector.name))
}
