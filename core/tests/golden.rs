//! Golden bytes: every kind of value in both forms, as `wire.md` fixes them. The file is never written by a program of
//! this repository.

#![allow(
    clippy::arithmetic_side_effects,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unreachable,
    clippy::unwrap_used,
    reason = "a test stops where something is wrong"
)]

use serde::Deserialize;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use svidok::calendar::{Period, Weekday};
use svidok::log::{Actor, Clock};
use svidok::policy::InGoodTime;
use svidok::post::{Facts, Finding, Input, Number, Outcome};
use svidok::value::*;
use svidok::wire::shape::Shaped;
use svidok::wire::{cbor, json};
use svidok_testkit::second;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Golden {
    r#type: String,
    why: String,
    /// As it may be given.
    json: Value,
    /// As it is printed, where that is another form.
    printed: Option<Value>,
    cbor: String,
}

fn unhex(hex: &str) -> Vec<u8> {
    assert!(hex.len().is_multiple_of(2), "{hex}");
    let byte = |at| u8::from_str_radix(&hex[at..at + 2], 16).unwrap();
    (0..hex.len()).step_by(2).map(byte).collect()
}

/// JSON to bytes, bytes to JSON, each to itself, and `ciborium` reading what it writes itself.
fn hold<T>(golden: &Golden)
where
    T: Serialize + DeserializeOwned + Shaped + PartialEq + std::fmt::Debug,
{
    let why = &golden.why;
    let bytes = unhex(&golden.cbor);
    let given: T = json::from_slice(golden.json.to_string().as_bytes())
        .unwrap_or_else(|e| panic!("{why}: {e}"));
    let written = cbor::to_vec(&given).unwrap();
    assert_eq!(written, bytes, "{why}");
    let read: T = cbor::from_slice(&bytes).unwrap_or_else(|e| panic!("{why}: {e}"));
    assert_eq!(read, given, "{why}");
    let printed = golden.printed.as_ref().unwrap_or(&golden.json);
    let text = json::to_string(&read).unwrap();
    assert_eq!(
        &serde_json::from_str::<Value>(&text).unwrap(),
        printed,
        "{why}"
    );
    assert_eq!(
        json::from_slice::<T>(text.as_bytes()).unwrap(),
        read,
        "{why}"
    );
    assert_eq!(
        second::encode(T::shape(), &golden.json),
        bytes,
        "{why}: a second writer"
    );
    let value: ciborium::Value = ciborium::from_reader(bytes.as_slice()).unwrap();
    let mut again = Vec::new();
    ciborium::into_writer(&value, &mut again).unwrap();
    assert_eq!(again, bytes, "{why}: a second reader");
}

macro_rules! of_type {
    ($golden:expr, $($name:literal => $type:ty,)+) => {{
        let golden: &Golden = $golden;
        match golden.r#type.as_str() {
            $($name => hold::<$type>(golden),)+
            other => panic!("no type {other}"),
        }
        const KINDS: &[&str] = &[$($name),+];
        KINDS
    }};
}

#[test]
fn every_kind_of_value_has_its_bytes() {
    let all: Vec<Golden> =
        serde_json::from_str(include_str!("../../tests/golden/values.json")).unwrap();
    let mut seen: Vec<&str> = Vec::new();
    let mut kinds: &[&str] = &[];
    for golden in &all {
        kinds = of_type!(golden,
            "OfficialId" => OfficialId,
            "AnyId" => AnyId,
            "CommandId" => CommandId,
            "Hash" => Hash,
            "Instant" => Instant,
            "Day" => Day,
            "WallTime" => WallTime,
            "Span" => Span,
            "Number" => Number,
            "ClockOffset" => ClockOffset,
            "Minutes" => Minutes,
            "Percent" => Percent,
            "Count" => Count,
            "Seq" => Seq,
            "Revision" => Revision,
            "Line" => Line,
            "InventoryNo" => InventoryNo,
            "Narrative" => Narrative,
            "CodeText" => CodeText,
            "PersonalCode" => PersonalCode,
            "Clock" => Clock,
            "Weekday" => Weekday,
            "Actor" => Actor,
            "Place" => Place,
            "InGoodTime" => InGoodTime,
            "Set<OfficialId>" => Set<OfficialId>,
            "Set<OfficialId> of 24" => Set<OfficialId>,
            "Set<Weekday>" => Set<Weekday>,
            "Vec<Day>" => Vec<Day>,
            "Period" => Period,
            "Document" => Document,
            "Facts" => Facts,
            "Finding" => Finding,
            "Outcome" => Outcome,
            "Input" => Input,
        );
        seen.push(&golden.r#type);
    }
    for kind in kinds {
        assert!(seen.contains(kind), "no golden bytes of {kind}");
    }
}

#[test]
fn a_changed_byte_is_another_value_or_none() {
    let all: Vec<Golden> =
        serde_json::from_str(include_str!("../../tests/golden/values.json")).unwrap();
    let golden = all.iter().find(|g| g.r#type == "Input").unwrap();
    let bytes = unhex(&golden.cbor);
    let whole = Input::from_cbor(&bytes).unwrap();
    for at in 0..bytes.len() {
        for bit in 0..8 {
            let mut changed = bytes.clone();
            changed[at] ^= 1 << bit;
            assert_ne!(
                Input::from_cbor(&changed).ok().as_ref(),
                Some(&whole),
                "{at}.{bit}"
            );
        }
        assert!(Input::from_cbor(&bytes[..at]).is_err(), "cut at {at}");
    }
}
