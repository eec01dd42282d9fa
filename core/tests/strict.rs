//! What the readers refuse: each case with its code and its path, and beside it the nearest that they take in.

#![allow(
    clippy::arithmetic_side_effects,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unreachable,
    clippy::unwrap_used,
    reason = "a test stops where something is wrong"
)]

use svidok::post::{Input, Record, RecordView};
use svidok::value::{Line, Narrative, OfficialId, Set, Span};
use svidok::wire::limits::{LIST_ITEMS, RECORD_BYTES};
use svidok::wire::shape::Shaped;
use svidok::wire::{InvalidInput, cbor, json};
use svidok_testkit::{second, shapes};

const A: &str = "0190a5c8-1111-7000-8000-00000000000a";
const B: &str = "0190a5c8-1111-7000-8000-00000000000b";

/// An input around a command, in JSON.
fn around(command: &str) -> String {
    format!(
        r#"{{"at":"2026-09-14T08:09:00+03:00","actor":{{"official":"{A}"}},"clock":"confirmed","command":{command},"command_id":"{B}"}}"#
    )
}

fn refused(error: &InvalidInput) -> (String, String) {
    (error.code().to_owned(), error.path())
}

fn json_refuses(text: &str, code: &str, path: &str) {
    match Input::from_json(text.as_bytes()) {
        Ok(input) => panic!("{text} is taken in as {input:?}"),
        Err(e) => assert_eq!(
            refused(&e),
            (code.to_owned(), path.to_owned()),
            "{text}: {e}"
        ),
    }
}

fn brief(models: &str) -> String {
    around(&format!(
        r#"{{"brief":{{"models":{models},"official":"{A}"}}}}"#
    ))
}

#[test]
fn json_of_another_form_is_refused() {
    let whole = brief("[]");
    Input::from_json(whole.as_bytes()).unwrap();
    let with = |from: &str, to: &str| {
        assert!(whole.contains(from), "{from}");
        whole.replacen(from, to, 1)
    };
    // keys
    json_refuses(
        &with(r#""clock""#, r#""clock":"confirmed","clock""#),
        "duplicate_field",
        "",
    );
    json_refuses(
        &with(r#""models":[]"#, r#""models":[],"models":[]"#),
        "duplicate_field",
        "command.brief",
    );
    json_refuses(
        &with(r#""brief""#, r#""brief":{},"brief""#),
        "missing_field",
        "command.brief",
    );
    json_refuses(
        &around(&format!(
            r#"{{"brief":{{"models":[],"official":"{A}"}},"brief":{{"models":[],"official":"{A}"}}}}"#
        )),
        "wrong_type",
        "command",
    );
    json_refuses(
        &around(&format!(
            r#"{{"brief":{{"models":[],"official":"{A}"}},"authorise":{{}}}}"#
        )),
        "wrong_type",
        "command",
    );
    json_refuses(&around("{}"), "wrong_type", "command");
    json_refuses(
        &with(r#""clock""#, r#""colour":1,"clock""#),
        "unknown_field",
        "",
    );
    json_refuses(
        &with(r#""models""#, r#""model":1,"models""#),
        "unknown_field",
        "command.brief",
    );
    json_refuses(
        &with(r#""models":[],"#, ""),
        "missing_field",
        "command.brief",
    );
    json_refuses(
        &with(r#""brief""#, r#""breif""#),
        "unknown_choice",
        "command",
    );
    json_refuses(&with("confirmed", "sure"), "unknown_choice", "clock");
    // forms
    json_refuses(&with("[]", "null"), "wrong_type", "command.brief.models");
    json_refuses(
        &with(r#""clock""#, r#""via":null,"clock""#),
        "wrong_type",
        "via",
    );
    json_refuses(&with("[]", "{}"), "wrong_type", "command.brief.models");
    json_refuses(&with("[]", r#""""#), "wrong_type", "command.brief.models");
    json_refuses(&with("[]", "true"), "wrong_type", "command.brief.models");
    json_refuses(&brief("[null]"), "wrong_type", "command.brief.models[0]");
    json_refuses(
        &brief(&format!(r#"["{A}",7]"#)),
        "wrong_type",
        "command.brief.models[1]",
    );
    json_refuses(
        &brief(&format!(r#"["{A}",["{A}"]]"#)),
        "wrong_type",
        "command.brief.models[1]",
    );
    json_refuses(
        &brief(&format!(r#"["{}"]"#, A.to_uppercase())),
        "bad_value",
        "command.brief.models[0]",
    );
    json_refuses(
        &brief(&format!(r#"["{}"]"#, A.replace('-', ""))),
        "bad_value",
        "command.brief.models[0]",
    );
    json_refuses(
        &brief(&format!(r#"["{{{A}}}"]"#)),
        "bad_value",
        "command.brief.models[0]",
    );
    json_refuses(
        &with(&format!(r#"{{"official":"{A}"}}"#), "\"host\""),
        "wrong_type",
        "actor",
    );
    json_refuses(
        &with(&format!(r#"{{"official":"{A}"}}"#), "[\"host\"]"),
        "wrong_type",
        "actor",
    );
    json_refuses(
        &with(&format!(r#"{{"official":"{A}"}}"#), r#"{"host":[]}"#),
        "wrong_type",
        "actor.host",
    );
    json_refuses(
        &with(r#""confirmed""#, r#"{"confirmed":{}}"#),
        "wrong_type",
        "clock",
    );
    json_refuses(&around("[1,2]"), "wrong_type", "command");
    // instants
    for at in [
        "2026-09-14T08:09:00",
        "2026-09-14 08:09:00Z",
        "2026-09-14T08:09:60Z",
        "2026-09-14T08:09:00.1234Z",
        "2026-09-14T08:09:00.Z",
        "2026-09-14T08:09Z",
        "2026-09-14t08:09:00z",
        "2026-09-14T24:00:00Z",
        "2026-02-29T00:00:00Z",
        "1999-12-31T23:59:59.999Z",
        "10000-01-01T00:00:00Z",
        "2026-09-14T08:09:00+24:00",
        "2026-09-14T08:09:00−03:00",
        "",
    ] {
        json_refuses(&with("2026-09-14T08:09:00+03:00", at), "bad_value", "at");
    }
    json_refuses(
        &with(r#""2026-09-14T08:09:00+03:00""#, "1789362540000"),
        "wrong_type",
        "at",
    );
    // around it
    json_refuses("", "syntax", "");
    json_refuses("[]", "wrong_type", "");
    json_refuses("null", "wrong_type", "");
    json_refuses(&format!("{whole} x"), "syntax", "");
    json_refuses(&format!("{whole}{{}}"), "syntax", "");
    json_refuses(&format!("\u{feff}{whole}"), "syntax", "");
    json_refuses(&whole[..whole.len() - 1], "syntax", "");
    json_refuses(&with("[]", "[,]"), "syntax", "command.brief.models[0]");
    json_refuses(&with(r#""clock""#, "clock"), "syntax", "");
    json_refuses(&format!("// {whole}"), "syntax", "");
    let not_utf8 = [whole.as_bytes(), b"\xff"].concat();
    assert_eq!(Input::from_json(&not_utf8).unwrap_err().code(), "syntax");
    Input::from_json(format!("  {whole}\n").as_bytes()).unwrap();
}

#[test]
fn json_numbers_are_whole_and_plain() {
    let took = |text: &str| json::from_slice::<Span>(text.as_bytes()).map(Span::ms);
    assert_eq!(took("9007199254740991").unwrap(), (1 << 53) - 1);
    assert_eq!(took("0").unwrap(), 0);
    for (text, code) in [
        ("1.0", "wrong_type"),
        ("1e3", "wrong_type"),
        ("-0", "wrong_type"),
        ("0.5", "wrong_type"),
        ("1E0", "wrong_type"),
        ("9007199254740992", "limit"),
        ("18446744073709551615", "limit"),
        ("-9007199254740992", "limit"),
        ("-1", "bad_value"),
        ("18446744073709551616", "wrong_type"),
        ("123456789012345678901234567890", "wrong_type"),
        ("1e999", "syntax"),
        ("01", "syntax"),
        ("+1", "syntax"),
        ("0x1", "syntax"),
        ("NaN", "syntax"),
        ("Infinity", "syntax"),
        ("1_0", "syntax"),
        ("\"1\"", "wrong_type"),
        ("true", "wrong_type"),
        ("null", "wrong_type"),
        ("[1]", "wrong_type"),
    ] {
        assert_eq!(took(text).unwrap_err().code(), code, "{text}");
    }
}

#[test]
fn json_texts_are_unicode() {
    let took = |text: &str| json::from_slice::<Narrative>(text.as_bytes());
    assert_eq!(took(r#""\u0457""#).unwrap().as_str(), "ї");
    assert_eq!(took(r#""\ud83d\ude00""#).unwrap().as_str(), "😀");
    for text in [
        r#""\ud83d""#,
        r#""\ude00""#,
        r#""\ud83d\u0041""#,
        r#""\ud83dx""#,
        r#""\x41""#,
        "\"a\tb\"",
        r#""\u12""#,
    ] {
        assert_eq!(took(text).unwrap_err().code(), "syntax", "{text}");
    }
    assert_eq!(took(r#""\u0000""#).unwrap_err().code(), "bad_value");
    assert_eq!(
        json::from_slice::<Line>(br#""a\nb""#).unwrap_err().code(),
        "bad_value"
    );
}

#[test]
fn limits_have_two_sides() {
    let models = |count: usize| {
        let ids: Vec<String> = (0..count)
            .map(|n| format!("\"{n:08x}-0000-0000-0000-000000000000\""))
            .collect();
        brief(&format!("[{}]", ids.join(",")))
    };
    Input::from_json(models(LIST_ITEMS).as_bytes()).unwrap();
    json_refuses(&models(LIST_ITEMS + 1), "limit", "command.brief.models");
    let padded =
        |length: usize| format!("{}{}", " ".repeat(length - brief("[]").len()), brief("[]"));
    Input::from_json(padded(RECORD_BYTES).as_bytes()).unwrap();
    json_refuses(&padded(RECORD_BYTES + 1), "limit", "");
    // Nothing deep is wanted there, so the type is wrong long before the depth.
    json_refuses(
        &brief(&"[".repeat(1_000)),
        "wrong_type",
        "command.brief.models[0]",
    );

    let list = |count: usize| [&[0x99], (count as u16).to_be_bytes().as_slice()].concat();
    let ids = |count: usize| {
        let mut out = list(count);
        for n in 0..count as u32 {
            out.push(0x50);
            out.extend([0; 12]);
            out.extend(n.to_be_bytes());
        }
        out
    };
    cbor::from_slice::<Set<OfficialId>>(&ids(LIST_ITEMS)).unwrap();
    let beyond = cbor::from_slice::<Set<OfficialId>>(&ids(LIST_ITEMS + 1)).unwrap_err();
    assert_eq!(refused(&beyond), ("limit".into(), String::new()));
    let nested = |depth: usize| [vec![0x81; depth], vec![0]].concat();
    cbor::check_structure(&nested(16)).unwrap();
    assert_eq!(
        cbor::check_structure(&nested(17)).unwrap_err().code(),
        "limit"
    );
    assert_eq!(
        cbor::check_structure(&vec![0; RECORD_BYTES + 1])
            .unwrap_err()
            .code(),
        "limit"
    );
}

/// Bytes that stand for a value of a command: `{"correct_mark": {"reason": value}}` in an input.
fn input_with(reason: &[u8]) -> Vec<u8> {
    let mut value = shapes::least(Input::shape());
    value["command"] = serde_json::json!({"correct_mark": {"reason": "@@"}});
    let whole = second::encode(Input::shape(), &value);
    let at = whole.windows(3).position(|w| w == b"\x62@@").unwrap();
    [&whole[..at], reason, &whole[at + 3..]].concat()
}

fn cbor_refuses(bytes: &[u8], code: &str, path: &str) {
    match Input::from_cbor(bytes) {
        Ok(input) => panic!("{bytes:02x?} is taken in as {input:?}"),
        Err(e) => assert_eq!(
            refused(&e),
            (code.to_owned(), path.to_owned()),
            "{bytes:02x?}: {e}"
        ),
    }
}

#[test]
fn cbor_of_another_form_is_refused() {
    Input::from_cbor(&input_with(b"\x61a")).unwrap();
    let here = "command.correct_mark.reason";
    for (value, code) in [
        (b"\x78\x01a".as_slice(), "not_canonical"),
        (b"\x79\x00\x01a", "not_canonical"),
        (b"\x7a\x00\x00\x00\x01a", "not_canonical"),
        (b"\x7b\x00\x00\x00\x00\x00\x00\x00\x01a", "not_canonical"),
        (b"\x7f\x61a\xff", "not_canonical"),
        (b"\x5f\xff", "not_canonical"),
        (b"\x9f\xff", "not_canonical"),
        (b"\xbf\xff", "not_canonical"),
        (b"\xc0\x61a", "not_canonical"),
        (b"\xd9\xd9\xf7\x61a", "not_canonical"),
        (b"\xf4", "not_canonical"),
        (b"\xf6", "not_canonical"),
        (b"\xf7", "not_canonical"),
        (b"\xf8\xff", "not_canonical"),
        (b"\xf9\x3c\x00", "not_canonical"),
        (b"\xfa\x3f\x80\x00\x00", "not_canonical"),
        (b"\xfb\x3f\xf0\x00\x00\x00\x00\x00\x00", "not_canonical"),
        (b"\xff", "syntax"),
        (b"\x1c", "syntax"),
        (b"\x7c", "syntax"),
        (b"\xfc", "syntax"),
        (b"\x62\xc3\x28", "syntax"),
        (b"\x63\xed\xa0\x80", "syntax"),
        (b"\x7b\xff\xff\xff\xff\xff\xff\xff\xff", "syntax"),
        (b"\x7a\xff\xff\xff\xff", "syntax"),
        (b"\x41a", "wrong_type"),
        (b"\x01", "wrong_type"),
        (b"\x80", "wrong_type"),
        (b"\xa0", "wrong_type"),
        (b"\x60", "bad_value"),
        (b"\x61\x00", "bad_value"),
    ] {
        cbor_refuses(&input_with(value), code, here);
    }
    let whole = input_with(b"\x61a");
    cbor_refuses(&[whole.as_slice(), b"\x00"].concat(), "syntax", "");
    cbor_refuses(&[], "syntax", "");
    cbor_refuses(b"\x80", "wrong_type", "");
    for cut in 1..whole.len() {
        let error = Input::from_cbor(&whole[..cut]).unwrap_err();
        assert_eq!(error.code(), "syntax", "cut at {cut}: {error}");
    }
}

#[test]
fn cbor_integers_have_one_length() {
    let took = |bytes: &[u8]| cbor::from_slice::<Span>(bytes).map(Span::ms);
    assert_eq!(took(b"\x17").unwrap(), 23);
    assert_eq!(took(b"\x18\x18").unwrap(), 24);
    for (bytes, code) in [
        (b"\x18\x17".as_slice(), "not_canonical"),
        (b"\x19\x00\xff", "not_canonical"),
        (b"\x1a\x00\x00\xff\xff", "not_canonical"),
        (b"\x1b\x00\x00\x00\x00\xff\xff\xff\xff", "not_canonical"),
        (b"\x1b\x00\x20\x00\x00\x00\x00\x00\x00", "limit"),
        (b"\x1b\xff\xff\xff\xff\xff\xff\xff\xff", "limit"),
        (b"\x3b\xff\xff\xff\xff\xff\xff\xff\xff", "limit"),
        (b"\x3b\x00\x1f\xff\xff\xff\xff\xff\xff", "limit"),
        (b"\x20", "bad_value"),
        (b"\x18", "syntax"),
        (b"\xc2\x41\x01", "not_canonical"),
    ] {
        assert_eq!(took(bytes).unwrap_err().code(), code, "{bytes:02x?}");
    }
}

#[test]
fn cbor_keys_and_elements_ascend() {
    let took = |bytes: &[u8]| cbor::from_slice::<svidok::calendar::Reach>(bytes);
    let key = |name: &str, day: &str| {
        [
            &[0x60 | name.len() as u8],
            name.as_bytes(),
            &[0x6a],
            day.as_bytes(),
        ]
        .concat()
    };
    let (to, from) = (key("to", "2026-12-31"), key("from", "2026-01-01"));
    let object =
        |parts: &[&[u8]]| [&[0xa0 | parts.len() as u8], parts.concat().as_slice()].concat();
    took(&object(&[&to, &from])).unwrap();
    let refusals: [(&[&[u8]], &str); 6] = [
        (&[&from, &to], "not_canonical"),
        (&[&to, &to], "duplicate_field"),
        (&[&to, &to, &from], "duplicate_field"),
        (&[&to], "missing_field"),
        (&[&to, &key("form", "2026-01-01")], "unknown_field"),
        (&[&to, &from, &key("until", "2026-01-01")], "unknown_field"),
    ];
    for (parts, code) in refusals {
        assert_eq!(
            took(&object(parts)).unwrap_err().code(),
            code,
            "{parts:02x?}"
        );
    }
    assert_eq!(took(b"\xa1\x01\x02").unwrap_err().code(), "not_canonical");
    let set = |ids: &[u8]| {
        let elements = ids
            .iter()
            .flat_map(|n| [[0x50].as_slice(), &[0; 15], &[*n]].concat());
        [vec![0x80 | ids.len() as u8], elements.collect()].concat()
    };
    cbor::from_slice::<Set<OfficialId>>(&set(&[1, 2, 3])).unwrap();
    for (ids, at) in [([1, 3, 2], "[2]"), ([1, 2, 2], "[2]"), ([2, 1, 3], "[1]")] {
        let error = cbor::from_slice::<Set<OfficialId>>(&set(&ids)).unwrap_err();
        assert_eq!(refused(&error), ("not_canonical".into(), at.into()));
    }
}

#[test]
fn a_record_is_read_as_strictly_as_an_input() {
    let mut value = shapes::least(RecordView::shape());
    value["v"] = 1.into();
    let whole = second::encode(RecordView::shape(), &value);
    Record::decode(&whole).unwrap();
    let refuses = |bytes: &[u8], code: &str, path: &str| {
        let error = Record::decode(bytes).unwrap_err();
        assert_eq!(
            refused(&error),
            (code.to_owned(), path.to_owned()),
            "{error}"
        );
    };
    refuses(&[whole.as_slice(), b"\x00"].concat(), "syntax", "");
    let format = whole.windows(3).position(|w| w == b"\x61v\x01").unwrap();
    let mut other = whole.clone();
    other[format + 2] = 2;
    refuses(&other, "bad_value", "v");
    let mut more = whole.clone();
    more[0] += 1;
    more.extend(b"\x6acommand_ie\x00");
    refuses(&more, "unknown_field", "");
    let mut again = whole.clone();
    again[0] += 1;
    again.extend(b"\x6acommand_id\x50");
    again.extend([0; 16]);
    refuses(&again, "duplicate_field", "");
    let mut less = whole.clone();
    less[0] -= 1;
    refuses(&less, "missing_field", "");
    let clock = whole.windows(6).position(|w| w == b"\x65clock").unwrap();
    let mut code = whole.clone();
    code[clock + 7] ^= 1;
    refuses(&code, "unknown_choice", "clock");
}

#[test]
fn an_error_repeats_no_whole_value() {
    let long = "я".repeat(10_000);
    for text in [
        brief(&format!("[\"{long}\"]")),
        around(&format!("{{\"{long}\":{{}}}}")),
        around(&format!("\"{long}\"")),
        format!("{{\"{long}\":1}}"),
        brief("[]").replacen("confirmed", &long, 1),
    ] {
        let error = Input::from_json(text.as_bytes()).unwrap_err();
        assert!(!error.to_string().contains(&"я".repeat(61)), "{error}");
        assert!(error.path().chars().count() < 200, "{}", error.path());
    }
}
