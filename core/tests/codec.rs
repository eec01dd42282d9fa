//! Encoding and decoding are inverse, in both forms, for whatever the types can hold: values made from their shapes, and
//! every record of the vectors. A second writer agrees byte for byte.

#![allow(
    clippy::arithmetic_side_effects,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unreachable,
    clippy::unwrap_used,
    reason = "a test stops where something is wrong"
)]

use proptest::prelude::*;
use proptest::test_runner::FileFailurePersistence;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use svidok::log::{Asked, FORMAT, Frames};
use svidok::post::{Input, Record, RecordView, Tables};
use svidok::wire::shape::Shaped;
use svidok::wire::{cbor, json};
use svidok_testkit::shapes::{self, Dice};
use svidok_testkit::vectors::Suite;
use svidok_testkit::{mutate, second};

/// Both forms of a value and back.
fn both_ways<T>(given: &Value) -> Result<T, String>
where
    T: Serialize + DeserializeOwned + Shaped + PartialEq + std::fmt::Debug,
{
    let say = |what: &str| format!("{what}: {given}");
    let value: T = json::from_slice(given.to_string().as_bytes())
        .map_err(|e| say(&format!("JSON is refused, {e}")))?;
    let bytes = cbor::to_vec(&value).map_err(|e| say(&e.to_string()))?;
    if bytes != second::encode(T::shape(), given) {
        return Err(say("a second writer writes other bytes"));
    }
    let read: T = cbor::from_slice(&bytes).map_err(|e| say(&format!("CBOR is refused, {e}")))?;
    if read != value {
        return Err(say("CBOR reads otherwise than it was written"));
    }
    if cbor::to_vec(&read).ok().as_ref() != Some(&bytes) {
        return Err(say("encoding again gives other bytes"));
    }
    let text = json::to_string(&read).map_err(|e| say(&e.to_string()))?;
    let again: T = json::from_slice(text.as_bytes()).map_err(|e| say(&e.to_string()))?;
    if again != value || json::to_string(&again).ok().as_ref() != Some(&text) {
        return Err(say("JSON reads otherwise than it was written"));
    }
    cbor::check_structure(&bytes).map_err(|e| say(&format!("by structure, {e}")))?;
    Ok(value)
}

/// A record has one form more: its own writer and reader.
fn record_both_ways(given: &Value) -> Result<(), String> {
    let view: RecordView = both_ways(given)?;
    let bytes = cbor::to_vec(&view).map_err(|e| e.to_string())?;
    let (record, digest) = Record::decode(&bytes).map_err(|e| format!("{e}: {given}"))?;
    if RecordView::from(&record) != view {
        return Err(format!("a record reads otherwise than its view: {given}"));
    }
    let asked =
        Asked::new(&record.actor, &record.command, record.occurred).map_err(|e| e.to_string())?;
    if digest != asked.digest || record.encode(&asked).ok() != Some(bytes) {
        return Err(format!("a record is written otherwise: {given}"));
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2_000, failure_persistence: Some(Box::new(FileFailurePersistence::WithSource("proptest-regressions"))), ..ProptestConfig::default() })]

    #[test]
    fn any_input_goes_both_ways(seed: u64) {
        let given = shapes::any(Input::shape(), &mut Dice::new(seed));
        both_ways::<Input>(&given).map_err(TestCaseError::fail)?;
    }

    #[test]
    fn any_record_goes_both_ways(seed: u64) {
        let mut given = shapes::any(RecordView::shape(), &mut Dice::new(seed));
        given["v"] = FORMAT.into();
        record_both_ways(&given).map_err(TestCaseError::fail)?;
    }

    /// Whatever a reader takes in after some bytes were changed, it writes as it stood.
    #[test]
    fn changed_bytes_are_refused_or_stay(seed: u64, changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..4)) {
        let given = shapes::any(Input::shape(), &mut Dice::new(seed));
        let mut bytes = second::encode(Input::shape(), &given);
        for (at, byte) in changes {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        if let Ok(input) = Input::from_cbor(&bytes) {
            prop_assert_eq!(cbor::to_vec(&input).unwrap(), bytes);
        }
    }
}

/// Every command and every event of the shapes came up in the draws above: the same seeds, counted.
#[test]
fn draws_reach_every_command() {
    let mut seen = std::collections::BTreeSet::new();
    for seed in 0..2_000 {
        let given = shapes::any(Input::shape(), &mut Dice::new(seed));
        seen.insert(
            given["command"]
                .as_object()
                .unwrap()
                .keys()
                .next()
                .unwrap()
                .clone(),
        );
    }
    for entry in svidok::post::CATALOGUE {
        assert!(seen.contains(entry.kind.code()), "no {}", entry.kind);
    }
}

#[test]
fn every_vector_goes_both_ways() {
    let suite = Suite::load();
    let (mut inputs, mut records) = (0, 0);
    for vector in &suite.vectors {
        let (steps, _) = mutate::steps(&suite, vector);
        for input in mutate::inputs(&steps) {
            let given = serde_json::from_str(&json::to_string(&input).unwrap()).unwrap();
            both_ways::<Input>(&given).unwrap_or_else(|e| panic!("{}: {e}", vector.name));
            inputs += 1;
        }
        let run = suite.run(vector, Tables::latest()).unwrap();
        for (_, bytes) in Frames::new(&run.log) {
            let view: RecordView = cbor::from_slice(bytes).unwrap();
            let given: Value = serde_json::from_str(&json::to_string(&view).unwrap()).unwrap();
            assert_eq!(second::encode(RecordView::shape(), &given), bytes);
            record_both_ways(&given).unwrap_or_else(|e| panic!("{}: {e}", vector.name));
            records += 1;
        }
    }
    println!("{inputs} inputs, {records} records");
    assert!(inputs > 50 && records > 50);
}
