//! Outcomes: what came of a command, with everything that was found.

use std::sync::OnceLock;

use svidok::post::{Finding, Outcome, Sentence, says};
use svidok::wire::json;

use crate::error::{Fail, svidok_error};
use crate::guard::{Out, guard, guard_value};
use crate::handle::{Opaque, free, give, read};
use crate::post::svidok_post;
use crate::status::{SVIDOK_OK, svidok_status};
use crate::text::{language, svidok_str, svidok_text};

/// What came of a command. Belongs to the caller, or to the step that it was taken from. Any threads.
pub struct svidok_outcome {
    _opaque: [u8; 0],
}

impl Opaque for svidok_outcome {
    type Value = OutcomeValue;
    const TAG: u64 = 0x7376_6964_6f6b_0005;
}

/// What lies behind an outcome. Texts are made when they are first asked for.
#[derive(Debug)]
pub(crate) struct OutcomeValue {
    outcome: Outcome,
    json: OnceLock<String>,
    findings: OnceLock<Vec<String>>,
    events: OnceLock<Vec<String>>,
}

impl OutcomeValue {
    pub(crate) fn of(outcome: Outcome) -> Self {
        Self {
            outcome,
            json: OnceLock::new(),
            findings: OnceLock::new(),
            events: OnceLock::new(),
        }
    }
}

/// Reads something of an outcome.
///
/// # Safety
/// `outcome` is NULL or a handle that lives as long as what is given.
unsafe fn of<'a, T>(
    outcome: *const svidok_outcome,
    otherwise: T,
    what: impl FnOnce(&'a OutcomeValue) -> Option<T>,
) -> T {
    guard_value(otherwise, || {
        // SAFETY: as the caller promises.
        unsafe { read(outcome) }.ok().and_then(what)
    })
}

/// Reads something of a finding.
///
/// # Safety
/// As [`of`].
unsafe fn of_finding<T>(
    outcome: *const svidok_outcome,
    index: usize,
    otherwise: T,
    what: impl FnOnce(&Finding) -> Option<T>,
) -> T {
    // SAFETY: as the caller promises.
    unsafe {
        of(outcome, otherwise, |o| {
            o.outcome.findings().get(index).and_then(what)
        })
    }
}

/// 1 where the command is done or taken in, 0 where it is refused, and for NULL. Any threads.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn svidok_outcome_is_done(outcome: *const svidok_outcome) -> i32 {
    // SAFETY: NULL or a handle that lives, as the header asks.
    unsafe { of(outcome, 0, |o| Some(i32::from(o.outcome.is_done()))) }
}

/// The whole outcome as JSON (docs/schema). Empty for NULL. Lives as long as the outcome. Any threads.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn svidok_outcome_json(outcome: *const svidok_outcome) -> svidok_str {
    let what = |o: &OutcomeValue| {
        let text = o
            .json
            .get_or_init(|| json::to_string(&o.outcome).unwrap_or_default());
        Some(svidok_str::of(text))
    };
    // SAFETY: NULL or a handle that lives, as the header asks.
    unsafe { of(outcome, svidok_str::EMPTY, what) }
}

/// What happened, as `room.event`: `equipment.issued`. Empty past the last event, and for NULL. Lives as long as the
/// outcome. Any threads.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn svidok_outcome_event(
    outcome: *const svidok_outcome,
    index: usize,
) -> svidok_str {
    let what = |o: &OutcomeValue| {
        let events = o.events.get_or_init(|| {
            let name = |e: &svidok::post::Event| format!("{}.{}", e.code(), e.what());
            o.outcome.events().iter().map(name).collect()
        });
        Some(svidok_str::of(events.get(index)?))
    };
    // SAFETY: NULL or a handle that lives, as the header asks.
    unsafe { of(outcome, svidok_str::EMPTY, what) }
}

/// How many findings there are: of a refusal everything that stands in the way. In the order of the Order's text. 0 for
/// NULL. Any threads.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn svidok_outcome_finding_count(outcome: *const svidok_outcome) -> usize {
    // SAFETY: NULL or a handle that lives, as the header asks.
    unsafe { of(outcome, 0, |o| Some(o.outcome.findings().len())) }
}

/// A finding as JSON: row, weight, subjects, facts. Empty past the last finding, and for NULL. Lives as long as the
/// outcome. Any threads.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn svidok_outcome_finding(
    outcome: *const svidok_outcome,
    index: usize,
) -> svidok_str {
    let what = |o: &OutcomeValue| {
        let findings = o.findings.get_or_init(|| {
            let text = |f: &Finding| json::to_string(f).unwrap_or_default();
            o.outcome.findings().iter().map(text).collect()
        });
        Some(svidok_str::of(findings.get(index)?))
    };
    // SAFETY: NULL or a handle that lives, as the header asks.
    unsafe { of(outcome, svidok_str::EMPTY, what) }
}

/// The row of a finding in the tables of docs/rules.md: `camera_charged`. Never another thing under the same name. Empty
/// past the last finding, and for NULL. Lives for ever. Any threads.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn svidok_outcome_row(
    outcome: *const svidok_outcome,
    index: usize,
) -> svidok_str {
    // SAFETY: NULL or a handle that lives, as the header asks.
    unsafe {
        of_finding(outcome, index, svidok_str::EMPTY, |f| {
            Some(svidok_str::of(f.row.code()))
        })
    }
}

/// What a finding comes to: `breach`, `remark`, `claimed`, `not_assessable`; of a refusal, had it happened. Empty past the
/// last finding, and for NULL. Lives for ever. Any threads.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn svidok_outcome_weight(
    outcome: *const svidok_outcome,
    index: usize,
) -> svidok_str {
    // SAFETY: NULL or a handle that lives, as the header asks.
    unsafe {
        of_finding(outcome, index, svidok_str::EMPTY, |f| {
            Some(svidok_str::of(f.weight.code()))
        })
    }
}

/// On what a finding rests: `law`, `reading`, `policy`, `state`, `not_governed`. Empty past the last finding, and for
/// NULL. Lives for ever. Any threads.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn svidok_outcome_basis(
    outcome: *const svidok_outcome,
    index: usize,
) -> svidok_str {
    // SAFETY: NULL or a handle that lives, as the header asks.
    unsafe {
        of_finding(outcome, index, svidok_str::EMPTY, |f| {
            Some(svidok_str::of(says(f.row)?.basis.code()))
        })
    }
}

/// How many provisions a finding names. 0 past the last finding, and for NULL. Any threads.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn svidok_outcome_provision_count(
    outcome: *const svidok_outcome,
    index: usize,
) -> usize {
    // SAFETY: NULL or a handle that lives, as the header asks.
    unsafe { of_finding(outcome, index, 0, |f| Some(says(f.row)?.provisions.len())) }
}

/// A provision that a finding names, by its short form: `III.9(2)`. Empty past the last one, and for NULL. Lives for ever.
/// Any threads.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn svidok_outcome_provision(
    outcome: *const svidok_outcome,
    index: usize,
    provision: usize,
) -> svidok_str {
    // SAFETY: NULL or a handle that lives, as the header asks.
    unsafe {
        of_finding(outcome, index, svidok_str::EMPTY, |f| {
            Some(svidok_str::of(says(f.row)?.provisions.get(provision)?.id()))
        })
    }
}

/// A provision that a finding names, spelled out as it is cited: «підпункт 2 пункту 9 розділу III». Any threads.
///
/// @param language   `uk` or `en`
/// @param out_text   receives a text of the caller's, or NULL
/// @param out_error  may be NULL; receives NULL, or an error of the caller's
/// @return SVIDOK_OK, SVIDOK_E_RANGE, SVIDOK_E_INVALID, SVIDOK_E_NULL, SVIDOK_E_HANDLE or SVIDOK_E_INTERNAL
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn svidok_outcome_citation(
    outcome: *const svidok_outcome,
    index: usize,
    provision: usize,
    language_code: *const std::ffi::c_char,
    language_len: usize,
    out_text: *mut *mut svidok_text,
    out_error: *mut *mut svidok_error,
) -> svidok_status {
    let body = || {
        // SAFETY: NULL or writable, as the header asks.
        let out = unsafe { Out::new(out_text, std::ptr::null_mut()) }?;
        // SAFETY: NULL or a handle that lives, as the header asks.
        let outcome = unsafe { read(outcome) }?;
        // SAFETY: readable as the header asks.
        let language = unsafe { language(language_code, language_len) }?;
        let finding = finding(outcome, index)?;
        let cite = says(finding.row).and_then(|row| row.provisions.get(provision));
        let cite = cite.ok_or_else(|| Fail::range("the provision", "below their number"))?;
        let text = match language {
            svidok::post::Language::Uk => cite.uk(),
            svidok::post::Language::En => cite.en(),
        };
        out.put(give(text.into_bytes()));
        Ok(SVIDOK_OK)
    };
    // SAFETY: NULL or writable, as the header asks.
    unsafe { guard(out_error, body) }
}

/// A finding for people: one line that says what is the matter, by which provisions, and what would make it pass. Any
/// threads.
///
/// @param post       gives the names of people and things
/// @param language   `uk` or `en`
/// @param out_text   receives a text of the caller's, or NULL
/// @param out_error  may be NULL; receives NULL, or an error of the caller's
/// @return SVIDOK_OK, SVIDOK_E_RANGE, SVIDOK_E_INVALID, SVIDOK_E_NULL, SVIDOK_E_HANDLE or SVIDOK_E_INTERNAL
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn svidok_outcome_sentence(
    outcome: *const svidok_outcome,
    index: usize,
    post: *const svidok_post,
    language_code: *const std::ffi::c_char,
    language_len: usize,
    out_text: *mut *mut svidok_text,
    out_error: *mut *mut svidok_error,
) -> svidok_status {
    let body = || {
        // SAFETY: NULL or writable, as the header asks.
        let out = unsafe { Out::new(out_text, std::ptr::null_mut()) }?;
        // SAFETY: NULL or a handle that lives, as the header asks.
        let outcome = unsafe { read(outcome) }?;
        // SAFETY: NULL or a handle that lives, as the header asks.
        let post = unsafe { read(post) }?.whole()?;
        // SAFETY: readable as the header asks.
        let language = unsafe { language(language_code, language_len) }?;
        let refused = !outcome.outcome.is_done();
        let sentence = Sentence::of(finding(outcome, index)?, refused, language, post);
        out.put(give(sentence.to_string().into_bytes()));
        Ok(SVIDOK_OK)
    };
    // SAFETY: NULL or writable, as the header asks.
    unsafe { guard(out_error, body) }
}

fn finding(outcome: &OutcomeValue, index: usize) -> Result<&Finding, Fail> {
    let finding = outcome.outcome.findings().get(index);
    finding.ok_or_else(|| Fail::range("the finding", "below their number"))
}

/// Frees an outcome. NULL is fine; one that was taken from a step is left alone.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn svidok_outcome_free(outcome: *mut svidok_outcome) {
    // SAFETY: NULL or a handle that nobody uses any more, as the header asks.
    unsafe { free(outcome) }
}
