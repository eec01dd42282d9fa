//! Every record of the archive is as the published CDDL says, by another's reading of it; what is not, it refuses.

#![allow(
    clippy::arithmetic_side_effects,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unreachable,
    clippy::unwrap_used,
    reason = "a test stops where something is wrong"
)]

use std::collections::BTreeMap;
use std::fs;

use cddl_cat::cbor::validate_cbor;
use cddl_cat::context::BasicContext;
use cddl_cat::flatten::flatten_from_str;
use ciborium::Value;
use svidok::log::Frames;

struct Schema(BasicContext);

impl Schema {
    fn read() -> Self {
        let path = svidok_gen::root().join("docs/schema/svidok.cddl");
        let text = fs::read_to_string(path).unwrap();
        Self(BasicContext::new(flatten_from_str(&text).unwrap()))
    }

    fn takes(&self, record: &Value) -> Result<(), String> {
        validate_cbor(&self.0.rules["record"], record, &self.0).map_err(|e| e.to_string())
    }
}

/// Every record of the archive, with the name of its log.
fn records() -> Vec<(String, Value)> {
    let archive = svidok_gen::root().join("tests/archive");
    let folders = fs::read_dir(archive).unwrap().map(|e| e.unwrap().path());
    let mut paths: Vec<_> = folders
        .filter(|path| path.is_dir())
        .flat_map(|path| fs::read_dir(path).unwrap())
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|e| e == "svdk"))
        .collect();
    paths.sort();
    let mut all = Vec::new();
    for path in paths {
        let file = fs::read(&path).unwrap();
        for (_, record) in Frames::new(&file) {
            let name = path.file_stem().unwrap().to_string_lossy().into_owned();
            all.push((name, ciborium::from_reader(record).unwrap()));
        }
    }
    all
}

/// Neighbours that no schema may take: a field more, another type, nothing in its place, at every depth.
fn mutants(value: &Value) -> Vec<(String, Value)> {
    let mut all = Vec::new();
    match value {
        Value::Map(map) => {
            let mut more = map.clone();
            more.push((Value::from("surplus"), Value::from(1)));
            all.push(("a field more".to_owned(), Value::Map(more)));
            for (n, (key, inner)) in map.iter().enumerate() {
                let name = key.as_text().unwrap_or_default();
                let mut put = |what: String, changed: Value| {
                    let mut map = map.clone();
                    map[n].1 = changed;
                    all.push((format!("{name}: {what}"), Value::Map(map)));
                };
                put("null".to_owned(), Value::Null);
                put("another type".to_owned(), Value::Float(4.5));
                for (what, changed) in mutants(inner) {
                    put(what, changed);
                }
            }
        }
        Value::Array(list) => {
            for n in 0..list.len().min(2) {
                for (what, changed) in mutants(&list[n]) {
                    let mut list = list.clone();
                    list[n] = changed;
                    all.push((format!("{n}: {what}"), Value::Array(list)));
                }
            }
        }
        _ => {}
    }
    all
}

#[test]
fn archived_records_are_as_the_cddl_says() {
    let schema = Schema::read();
    let records = records();
    for (n, (name, record)) in records.iter().enumerate() {
        let taken = schema.takes(record);
        assert!(taken.is_ok(), "{name}, record {n} of all: {taken:?}");
    }
    assert!(records.len() > 300, "{} records are few", records.len());
}

#[test]
fn what_is_wrong_is_refused() {
    let schema = Schema::read();
    // One record of each command and outcome.
    let mut examples: BTreeMap<String, Value> = BTreeMap::new();
    for (_, record) in records() {
        let of = |field: &str| {
            let map = record.as_map()?;
            let (_, value) = map.iter().find(|(k, _)| k.as_text() == Some(field))?;
            value.as_map()?.first()?.0.as_text()
        };
        let key = format!("{:?} {:?}", of("command"), of("outcome"));
        examples.entry(key).or_insert(record);
    }
    let (mut seen, mut taken) = (0, Vec::new());
    for (key, record) in &examples {
        for (what, mutant) in mutants(record) {
            seen += 1;
            if schema.takes(&mutant).is_ok() {
                taken.push(format!("{key}: {what}"));
            }
        }
    }
    println!("{seen} mutants of {} records", examples.len());
    assert!(seen > 1_000, "{seen} mutants are few");
    assert!(taken.is_empty(), "taken for right: {taken:?}");
}
