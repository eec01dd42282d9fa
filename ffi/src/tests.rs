//! Misuse, as C would do it: every answer is a status, nothing is read that is not there. Runs under Miri.

use std::ptr::{null, null_mut};

use crate::audit::*;
use crate::error::*;
use crate::guard::{guard, guard_value};
use crate::log::*;
use crate::outcome::*;
use crate::permission::*;
use crate::post::*;
use crate::snapshot::*;
use crate::status::*;
use crate::step::*;
use crate::text::*;

const FOUND: &str = include_str!("../../examples/first/founding.json");
const BODY: &str = r#"{"at":"2026-10-01T10:00:00+03:00","actor":{"host":{}},"clock":"confirmed","command":{"register_unit":{"unit":"84e02216-ee1e-55a1-ae71-263ec49f28ee","post":"a76d9196-8b8b-5474-869c-057873104926","name":"Відділ","kind":"clearance"}},"command_id":"2bab822d-91a3-5bbe-9c9a-98b2a38f9b9f"}"#;
const REFUSED: &str = r#"{"at":"2026-10-01T10:00:01+03:00","actor":{"host":{}},"clock":"confirmed","command":{"check_dock":{"dock":"1248e93f-1684-5ca9-958c-b77933e3be1a","check":"ca29f033-7941-5222-af57-4c09ae08e253","condition":"working"}},"command_id":"2bab822d-91a3-5bbe-9c9a-98b2a38f9b9e"}"#;

fn recovery() -> svidok_recovery {
    svidok_recovery {
        struct_size: size_of::<svidok_recovery>() as u32,
        rest: 77,
        whole_bytes: 77,
        records: 77,
        rest_bytes: 77,
    }
}

fn permission() -> svidok_permission {
    let mut permission = svidok_permission {
        struct_size: size_of::<svidok_permission>() as u32,
        ..svidok_permission::CLEARED
    };
    permission.has_changed = 77;
    permission
}

fn show(text: svidok_str) -> String {
    // SAFETY: a view of the library's, whose handle lives in these tests.
    let bytes = unsafe { std::slice::from_raw_parts(text.ptr.cast::<u8>(), text.len) };
    String::from_utf8(bytes.to_vec()).unwrap()
}

/// Takes an error: its code and path.
fn taken(error: *mut svidok_error) -> (String, String) {
    assert!(!error.is_null());
    // SAFETY: a handle of the library's, freed once.
    unsafe {
        assert!(!show(svidok_error_message(error)).is_empty());
        let taken = (
            show(svidok_error_code(error)),
            show(svidok_error_path(error)),
        );
        svidok_error_free(error);
        taken
    }
}

/// A post, founded or not.
struct Open(*mut svidok_post, Vec<u8>);

impl Open {
    fn log(log: &[u8]) -> Self {
        let mut post = null_mut();
        // SAFETY: everything lives as long as the call.
        let status = unsafe {
            svidok_post_open(
                log.as_ptr(),
                log.len(),
                &mut recovery(),
                &mut post,
                null_mut(),
            )
        };
        assert_eq!(status, SVIDOK_OK);
        Self(post, log.to_vec())
    }

    fn founded() -> Self {
        let mut open = Self::log(&[]);
        open.take(FOUND);
        open
    }

    fn step(&self, input: &str) -> (svidok_status, *mut svidok_step, u64, *mut svidok_error) {
        let (mut step, mut seq, mut error) = (null_mut(), 77, null_mut());
        // SAFETY: everything lives as long as the call.
        let status = unsafe {
            let json = input.as_ptr().cast();
            svidok_post_step(self.0, json, input.len(), &mut step, &mut seq, &mut error)
        };
        (status, step, seq, error)
    }

    fn take(&mut self, input: &str) -> svidok_status {
        let (status, step, _, error) = self.step(input);
        assert!(error.is_null(), "{:?}", taken(error));
        // SAFETY: the step lives until it is freed.
        unsafe {
            let frame = svidok_step_frame(step);
            self.1
                .extend_from_slice(std::slice::from_raw_parts(frame.ptr, frame.len));
            assert_eq!(svidok_post_commit(self.0, step, null_mut()), SVIDOK_OK);
            svidok_step_free(step);
        }
        status
    }
}

impl Drop for Open {
    fn drop(&mut self) {
        // SAFETY: freed once.
        unsafe { svidok_post_free(self.0) }
    }
}

#[test]
fn a_log_is_written_and_opened_again() {
    let mut open = Open::founded();
    assert_eq!(open.take(BODY), SVIDOK_OK);
    let again = Open::log(&open.1);
    let (mut here, mut there) = ([1; 32], [2; 32]);
    // SAFETY: everything lives as long as the calls.
    unsafe {
        assert_eq!(svidok_post_next_seq(again.0), 2);
        assert_eq!(svidok_post_head(open.0, here.as_mut_ptr()), SVIDOK_OK);
        assert_eq!(svidok_post_head(again.0, there.as_mut_ptr()), SVIDOK_OK);
        assert_eq!(here, there);
        assert_eq!(
            svidok_post_head(Open::log(&[]).0, here.as_mut_ptr()),
            SVIDOK_END
        );
        assert_eq!(here, [0; 32]);
    }
}

#[test]
fn nulls_are_told_and_outputs_cleared() {
    let open = Open::founded();
    let post = open.0;
    let (mut step, mut outcome, mut text) = (dangling(), dangling(), dangling());
    let (mut prepared, mut audit, mut other) = (dangling(), dangling(), dangling());
    let mut record = svidok_bytes::of(b"left over");
    // SAFETY: NULL is what is tried; everything else lives as long as the calls.
    unsafe {
        let input = BODY.as_ptr().cast();
        let length = BODY.len();
        let none = null_mut();
        for status in [
            svidok_post_step(null(), input, length, &mut step, null_mut(), none),
            svidok_post_step(post, input, length, null_mut(), null_mut(), none),
            svidok_post_step(post, null(), 1, &mut step, null_mut(), none),
            svidok_post_may(null(), input, length, &mut outcome, none),
            svidok_post_may(post, input, length, null_mut(), none),
            svidok_post_commit(null_mut(), null(), none),
            svidok_post_commit(post, null(), none),
            svidok_post_head(post, null_mut()),
            svidok_post_duties(post, 1_800_000_000_000, null_mut(), none),
            svidok_post_duties(null(), 1_800_000_000_000, &mut text, none),
            svidok_post_open(null(), 1, &mut recovery(), &mut other, none),
            svidok_post_open(null(), 0, null_mut(), &mut other, none),
            svidok_post_open(null(), 0, &mut recovery(), null_mut(), none),
            svidok_post_replay(null_mut(), null(), 0, &mut recovery(), none),
            svidok_post_snapshot(post, null_mut(), none),
            svidok_post_permits(post, null(), 1_800_000_000_000, &mut permission(), none),
            svidok_post_prepare(post, null(), &mut prepared, none),
            svidok_prepared_permits(null(), post, 1_800_000_000_000, &mut permission()),
            svidok_log_recover(null(), 1, &mut recovery()),
            svidok_log_recover(null(), 0, null_mut()),
            svidok_log_next(null(), 0, null_mut(), &mut record, none),
            svidok_log_next(null(), 0, &mut 0, null_mut(), none),
            svidok_outcome_sentence(null(), 0, post, input, 2, &mut text, none),
            svidok_outcome_citation(null(), 0, 0, input, 2, &mut text, none),
            svidok_audit_new(null_mut()),
            svidok_audit_push(
                null_mut(),
                null(),
                0,
                null_mut(),
                &mut outcome,
                null_mut(),
                none,
            ),
            svidok_audit_push(
                null_mut(),
                null(),
                0,
                null_mut(),
                null_mut(),
                &mut outcome,
                none,
            ),
        ] {
            assert_eq!(status, SVIDOK_E_NULL);
        }
        assert_eq!(svidok_audit_new(&mut audit), SVIDOK_OK);
        svidok_audit_free(audit);
        assert_eq!(
            svidok_post_restore(null(), 0, &mut other, none),
            SVIDOK_E_SNAPSHOT
        );
        assert!(step.is_null() && outcome.is_null() && text.is_null());
        assert!(prepared.is_null() && other.is_null() && record.len == 0);

        svidok_post_free(null_mut());
        svidok_step_free(null_mut());
        svidok_outcome_free(null_mut());
        svidok_text_free(null_mut());
        svidok_error_free(null_mut());
        svidok_audit_free(null_mut());
        svidok_prepared_free(null_mut());
        assert!(svidok_step_outcome(null()).is_null() && svidok_audit_post(null()).is_null());
        assert_eq!(svidok_post_next_seq(null()), 0);
        assert_eq!(svidok_outcome_is_done(null()), 0);
        assert_eq!(svidok_outcome_finding_count(null()), 0);
        assert_eq!(svidok_outcome_provision_count(null(), 0), 0);
        for text in [
            svidok_outcome_json(null()),
            svidok_outcome_event(null(), 0),
            svidok_outcome_finding(null(), 0),
            svidok_outcome_row(null(), 0),
            svidok_outcome_weight(null(), 0),
            svidok_outcome_basis(null(), 0),
            svidok_outcome_provision(null(), 0, 0),
            svidok_error_code(null()),
            svidok_error_path(null()),
            svidok_error_message(null()),
            svidok_text_str(null()),
        ] {
            assert_eq!(show(text), "");
        }
        assert_eq!(svidok_text_bytes(null()).len, 0);
        assert_eq!(svidok_step_frame(null()).len, 0);
    }
}

/// What C may leave in a variable.
fn dangling<T>() -> *mut T {
    std::ptr::without_provenance_mut(0x7777_7770)
}

#[test]
fn a_handle_of_another_type_is_told() {
    let mut open = Open::founded();
    let (_, step, _, _) = open.step(BODY);
    let post = open.0;
    let mut text = null_mut();
    // SAFETY: every pointer is a handle that lives, though not of the type that is asked for.
    unsafe {
        assert_eq!(
            svidok_post_commit(step.cast(), step, null_mut()),
            SVIDOK_E_HANDLE
        );
        assert_eq!(
            svidok_post_commit(post, post.cast(), null_mut()),
            SVIDOK_E_HANDLE
        );
        let status = svidok_post_duties(step.cast(), 1_800_000_000_000, &mut text, null_mut());
        assert_eq!(status, SVIDOK_E_HANDLE);
        assert_eq!(svidok_step_frame(post.cast()).len, 0);
        assert_eq!(svidok_post_next_seq(step.cast()), 0);
        // An address between handles.
        let odd = step.cast::<u8>().wrapping_add(1).cast::<svidok_post>();
        assert_eq!(svidok_post_next_seq(odd), 0);
        // Frees of another type and of what lies within a step leave it alone.
        svidok_post_free(step.cast());
        svidok_text_free(step.cast());
        svidok_outcome_free(svidok_step_outcome(step).cast_mut());
        assert!(svidok_step_frame(step).len > 0);
        assert_eq!(svidok_outcome_is_done(svidok_step_outcome(step)), 1);
        svidok_step_free(step);
    }
    assert_eq!(open.take(BODY), SVIDOK_OK);
}

#[test]
fn a_step_counts_once_and_only_where_it_was_decided() {
    let mut open = Open::founded();
    let (_, early, seq, _) = open.step(BODY);
    let (_, other, _, _) = open.step(REFUSED);
    assert_eq!(seq, 1);
    let mut error = null_mut();
    // SAFETY: the steps live until they are freed.
    unsafe {
        assert_eq!(svidok_post_commit(open.0, early, &mut error), SVIDOK_OK);
        assert_eq!(
            svidok_post_commit(open.0, early, &mut error),
            SVIDOK_E_STALE
        );
        assert_eq!(taken(error).0, "stale");
        assert_eq!(
            svidok_post_commit(open.0, other, null_mut()),
            SVIDOK_E_STALE
        );
        assert_eq!(svidok_post_next_seq(open.0), 2);
        svidok_step_free(early);
        svidok_step_free(other);
    }
    let (status, step, seq, error) = open.step(BODY);
    assert_eq!((status, seq), (SVIDOK_ALREADY, 1));
    assert!(step.is_null() && error.is_null());
    let (status, step, seq, error) = open.step(&BODY.replace("Відділ", "Інший відділ"));
    assert_eq!((status, seq), (SVIDOK_E_ID_TAKEN, 0));
    assert!(step.is_null());
    assert_eq!(taken(error), ("id_taken".into(), "command_id".into()));
    assert_eq!(open.take(REFUSED), SVIDOK_REFUSED);
}

#[test]
fn malformed_input_says_what_and_where() {
    let open = Open::founded();
    for (input, code, path) in [
        ("", "syntax", ""),
        ("{", "syntax", ""),
        (
            &BODY.replace("\"clearance\"", "7"),
            "wrong_type",
            "command.register_unit.kind",
        ),
    ] {
        let (status, step, _, error) = open.step(input);
        assert_eq!(status, SVIDOK_E_INVALID);
        assert!(step.is_null());
        assert_eq!(taken(error), (code.into(), path.into()));
    }
    let latin = b"{\"at\":\"\xff\"}";
    let (mut outcome, mut error) = (null_mut(), null_mut());
    // SAFETY: everything lives as long as the calls.
    unsafe {
        let (json, length) = (latin.as_ptr().cast(), latin.len());
        let status = svidok_post_may(open.0, json, length, &mut outcome, &mut error);
        assert_eq!(status, SVIDOK_E_INVALID);
        assert_eq!(taken(error).0, "syntax");
        // Nobody has to take the error.
        let status = svidok_post_may(open.0, json, length, &mut outcome, null_mut());
        assert_eq!(status, SVIDOK_E_INVALID);
    }
    let (status, _, _, error) = Open::log(&[]).step(BODY);
    assert_eq!(status, SVIDOK_E_NOT_FOUNDED);
    assert_eq!(taken(error).0, "not_founded");
}

#[test]
fn an_outcome_says_everything_and_nothing_beyond() {
    let open = Open::founded();
    let (status, step, _, _) = open.step(REFUSED);
    assert_eq!(status, SVIDOK_REFUSED);
    let (mut text, mut error) = (null_mut(), null_mut());
    // SAFETY: the step lives until it is freed; everything else as long as the calls.
    unsafe {
        let outcome = svidok_step_outcome(step);
        assert_eq!(svidok_outcome_is_done(outcome), 0);
        let count = svidok_outcome_finding_count(outcome);
        assert!(count > 0);
        assert!(show(svidok_outcome_json(outcome)).starts_with("{\"refused\":{\"violations\":[{"));
        for i in 0..count {
            assert!(show(svidok_outcome_finding(outcome, i)).starts_with("{\"row\":\""));
            assert!(!show(svidok_outcome_row(outcome, i)).is_empty());
            assert!(!show(svidok_outcome_weight(outcome, i)).is_empty());
            assert!(!show(svidok_outcome_basis(outcome, i)).is_empty());
            let provisions = svidok_outcome_provision_count(outcome, i);
            for p in 0..provisions {
                assert!(!show(svidok_outcome_provision(outcome, i, p)).is_empty());
                for language in ["uk", "en"] {
                    let code = language.as_ptr().cast();
                    let status =
                        svidok_outcome_citation(outcome, i, p, code, 2, &mut text, null_mut());
                    assert_eq!(status, SVIDOK_OK);
                    assert!(!show(svidok_text_str(text)).is_empty());
                    svidok_text_free(text);
                }
            }
            assert_eq!(show(svidok_outcome_provision(outcome, i, provisions)), "");
        }
        assert_eq!(show(svidok_outcome_row(outcome, count)), "");
        assert_eq!(show(svidok_outcome_event(outcome, usize::MAX)), "");
        let (uk, de) = ("uk".as_ptr().cast(), "de".as_ptr().cast());
        let post = open.0;
        let status = svidok_outcome_sentence(outcome, 0, post, uk, 2, &mut text, null_mut());
        assert_eq!(status, SVIDOK_OK);
        svidok_text_free(text);
        let status = svidok_outcome_sentence(outcome, 0, post, de, 2, &mut text, &mut error);
        assert_eq!(status, SVIDOK_E_INVALID);
        assert_eq!(taken(error), ("bad_value".into(), "language".into()));
        let status = svidok_outcome_sentence(outcome, count, post, uk, 2, &mut text, &mut error);
        assert_eq!(status, SVIDOK_E_RANGE);
        assert_eq!(taken(error).0, "range");
        assert!(text.is_null());
        svidok_step_free(step);
    }
}

#[test]
fn the_permission_question_is_answered_or_told_wrong() {
    let mut open = Open::founded();
    open.take(BODY);
    let mut question = svidok_question {
        struct_size: size_of::<svidok_question>() as u32,
        place_kind: SVIDOK_PLACE_SERVICE,
        official: [7; 16],
        place: [0; 16],
        power: svidok_str::of("issue_camera"),
    };
    let at = 1_800_000_000_000;
    let (mut found, mut error, mut prepared) = (permission(), null_mut(), null_mut());
    // SAFETY: everything lives as long as the calls.
    unsafe {
        let status = svidok_post_permits(open.0, &question, at, &mut found, &mut error);
        assert_eq!(status, SVIDOK_REFUSED);
        assert_eq!(show(found.why), "nobody");
        assert_eq!((found.has_changed, found.ground_id), (0, [0; 16]));
        assert_eq!(found.struct_size as usize, size_of::<svidok_permission>());
        let status = svidok_post_prepare(open.0, &question, &mut prepared, &mut error);
        assert_eq!(status, SVIDOK_REFUSED);
        assert!(prepared.is_null() && error.is_null());

        let status = svidok_post_permits(open.0, &question, 7, &mut found, &mut error);
        assert_eq!((status, taken(error).0), (SVIDOK_E_RANGE, "range".into()));
        found.struct_size = 8;
        let status = svidok_post_permits(open.0, &question, at, &mut found, &mut error);
        assert_eq!(
            (status, taken(error).0),
            (SVIDOK_E_SIZE, "struct_size".into())
        );
        found.struct_size = 4096;
        question.place_kind = 9;
        let status = svidok_post_permits(open.0, &question, at, &mut found, &mut error);
        assert_eq!(
            (status, taken(error).1),
            (SVIDOK_E_INVALID, "place_kind".into())
        );
        question.place_kind = SVIDOK_PLACE_UNIT;
        question.power = svidok_str::of("issue_drone");
        let status = svidok_post_permits(open.0, &question, at, &mut found, &mut error);
        assert_eq!((status, taken(error).1), (SVIDOK_E_INVALID, "power".into()));
        question.struct_size = 0;
        let status = svidok_post_permits(open.0, &question, at, &mut found, null_mut());
        assert_eq!(status, SVIDOK_E_SIZE);
    }
}

#[test]
fn a_damaged_log_is_told_and_an_unfinished_write_measured() {
    let mut open = Open::founded();
    open.take(BODY);
    let log = open.1.clone();
    let first = svidok::log::Frames::new(&log).nth(1).unwrap().0;
    let mut damaged = log.clone();
    damaged[first - 1] ^= 1;
    let foreign = [&log[first..]].concat();
    for (file, status, rest, whole, code) in [
        (&log[..log.len() - 1], SVIDOK_OK, SVIDOK_REST_CUT, first, ""),
        (
            &damaged[..],
            SVIDOK_E_CORRUPT,
            SVIDOK_REST_DAMAGED,
            0,
            "damaged",
        ),
        (
            &foreign[..],
            SVIDOK_E_CORRUPT,
            SVIDOK_REST_DAMAGED,
            0,
            "out_of_place",
        ),
    ] {
        let (mut found, mut post, mut error) = (recovery(), dangling(), null_mut());
        // SAFETY: everything lives as long as the calls.
        unsafe {
            let (bytes, length) = (file.as_ptr(), file.len());
            let came = svidok_post_open(bytes, length, &mut found, &mut post, &mut error);
            assert_eq!(
                (came, found.rest, found.whole_bytes),
                (status, rest, whole as u64)
            );
            assert_eq!(found.whole_bytes + found.rest_bytes, length as u64);
            if status == SVIDOK_OK {
                svidok_post_free(post);
            } else {
                assert!(post.is_null());
                assert_eq!(taken(error), (code.into(), format!("byte {whole}")));
            }
        }
    }
    let mut offset = 1;
    let mut record = svidok_bytes::EMPTY;
    // SAFETY: everything lives as long as the calls.
    unsafe {
        let (bytes, length) = (log.as_ptr(), log.len());
        let status = svidok_log_next(bytes, length, &mut offset, &mut record, null_mut());
        assert_eq!((status, offset), (SVIDOK_E_CORRUPT, 1));
        offset = length + 1;
        let status = svidok_log_next(bytes, length, &mut offset, &mut record, null_mut());
        assert_eq!(status, SVIDOK_E_RANGE);
        let mut found = recovery();
        found.struct_size = 12;
        assert_eq!(svidok_log_recover(bytes, length, &mut found), SVIDOK_E_SIZE);
    }
}

#[test]
fn an_audit_tells_what_was_forged() {
    let mut open = Open::founded();
    open.take(BODY);
    // The same record with the outcome of another: refused for nothing.
    let (_, record) = svidok::log::Frames::new(&open.1).nth(1).unwrap();
    let (mut forged, _) = svidok::post::Record::decode(record).unwrap();
    let asked = svidok::log::Asked::new(&forged.actor, &forged.command, None).unwrap();
    forged.outcome = svidok::post::Outcome::Refused { violations: vec![] };
    let forged = svidok::log::frame(&forged.encode(&asked).unwrap());
    let first = svidok::log::Frames::new(&open.1).nth(1).unwrap().0;
    let log = [&open.1[..first], &forged].concat();

    let (mut audit, mut offset, mut seq) = (null_mut(), 0, 77);
    let (mut record, mut error) = (svidok_bytes::EMPTY, null_mut());
    let (mut recorded, mut decided) = (null_mut(), null_mut());
    // SAFETY: handles live until they are freed; everything else as long as the calls.
    unsafe {
        assert_eq!(svidok_audit_new(&mut audit), SVIDOK_OK);
        let mut statuses = Vec::new();
        while svidok_log_next(
            log.as_ptr(),
            log.len(),
            &mut offset,
            &mut record,
            null_mut(),
        ) == SVIDOK_OK
        {
            statuses.push(svidok_audit_push(
                audit,
                record.ptr,
                record.len,
                &mut seq,
                &mut recorded,
                &mut decided,
                &mut error,
            ));
        }
        assert_eq!(statuses, [SVIDOK_OK, SVIDOK_DIVERGES]);
        assert_eq!(seq, 1);
        assert_eq!(
            show(svidok_outcome_json(recorded)),
            "{\"refused\":{\"violations\":[]}}"
        );
        assert_eq!(
            show(svidok_outcome_event(decided, 0)),
            "people.unit_registered"
        );
        svidok_outcome_free(recorded);
        svidok_outcome_free(decided);
        // The same record again does not belong there.
        let status = svidok_audit_push(
            audit,
            record.ptr,
            record.len,
            &mut seq,
            &mut recorded,
            &mut decided,
            &mut error,
        );
        assert_eq!(status, SVIDOK_E_CORRUPT);
        assert!(recorded.is_null() && decided.is_null());
        svidok_error_free(error);
        let post = svidok_audit_post(audit);
        assert_eq!(svidok_post_next_seq(post), 2);
        // It is lent: it is neither freed nor changed.
        svidok_post_free(post.cast_mut());
        let status = svidok_post_replay(post.cast_mut(), null(), 0, &mut recovery(), null_mut());
        assert_eq!(status, SVIDOK_E_HANDLE);
        assert_eq!(svidok_post_next_seq(svidok_audit_post(audit)), 2);
        svidok_audit_free(audit);
    }
}

#[test]
fn a_snapshot_goes_on_where_the_log_stood() {
    let mut open = Open::founded();
    let at = open.1.len();
    let (mut text, mut post) = (null_mut(), null_mut());
    // SAFETY: handles live until they are freed; everything else as long as the calls.
    unsafe {
        assert_eq!(
            svidok_post_snapshot(open.0, &mut text, null_mut()),
            SVIDOK_OK
        );
        open.take(BODY);
        let snapshot = svidok_text_bytes(text);
        assert_eq!(show(svidok_text_str(text)), "", "CBOR is no text");
        let status = svidok_post_restore(snapshot.ptr, snapshot.len, &mut post, null_mut());
        assert_eq!(status, SVIDOK_OK);
        let tail = &open.1[at..];
        let mut found = recovery();
        let status = svidok_post_replay(post, tail.as_ptr(), tail.len(), &mut found, null_mut());
        assert_eq!((status, found.records), (SVIDOK_OK, 1));
        let (mut here, mut there) = ([1; 32], [2; 32]);
        assert_eq!(svidok_post_head(open.0, here.as_mut_ptr()), SVIDOK_OK);
        assert_eq!(svidok_post_head(post, there.as_mut_ptr()), SVIDOK_OK);
        assert_eq!(here, there);
        svidok_post_free(post);

        let mut damaged = std::slice::from_raw_parts(snapshot.ptr, snapshot.len).to_vec();
        let middle = damaged.len() / 2;
        damaged[middle] ^= 1;
        let status = svidok_post_restore(damaged.as_ptr(), damaged.len(), &mut post, null_mut());
        assert_eq!(status, SVIDOK_E_SNAPSHOT);
        assert!(post.is_null());
        svidok_text_free(text);
    }
}

#[test]
fn a_panic_stops_at_the_guard() {
    let mut error = null_mut();
    // SAFETY: the error lives as long as the call.
    let status = unsafe { guard(&mut error, || panic!("a bug of ours, tried on purpose")) };
    assert_eq!(status, SVIDOK_E_INTERNAL);
    assert_eq!(taken(error).0, "internal");
    assert_eq!(
        guard_value(7, || panic!("a bug of ours, tried on purpose")),
        7
    );
}

#[test]
fn a_post_in_which_something_panicked_answers_nothing_more() {
    let mut value = PostValue::default();
    // SAFETY: no error is wanted.
    let status = unsafe {
        guard(null_mut(), || {
            value.change(|_| panic!("a bug of ours, tried on purpose"))?;
            Ok(SVIDOK_OK)
        })
    };
    assert_eq!(status, SVIDOK_E_INTERNAL);
    assert!(value.whole().is_err());
    assert!(value.change(|_| ()).is_err());
}
