//! Steps: decisions that are not part of the log yet.

use svidok::post::{Answer, Input, Misuse, Step};

use crate::error::svidok_error;
use crate::guard::{Out, guard, guard_value};
use crate::handle::{Handle, Opaque, change, free, give, read};
use crate::outcome::{OutcomeValue, svidok_outcome};
use crate::post::{status_of, svidok_post};
use crate::status::{SVIDOK_ALREADY, SVIDOK_OK, svidok_status};
use crate::text::{given, svidok_bytes};

/// A decision that is not part of the log yet. Belongs to the caller. Any threads.
pub struct svidok_step {
    _opaque: [u8; 0],
}

impl Opaque for svidok_step {
    type Value = StepValue;
    const TAG: u64 = 0x7376_6964_6f6b_0004;
}

/// What lies behind a step.
#[derive(Debug)]
pub(crate) struct StepValue {
    step: Step,
    frame: Vec<u8>,
    outcome: Handle<OutcomeValue>,
}

/// Decides an input. Changes nothing: append svidok_step_frame() to the log's file, flush it to the disk, then let it count
/// by svidok_post_commit(). A step that is not committed leaves nothing behind. Any threads.
///
/// A refused request has a step too: every command leaves a record.
///
/// @param json       the input as strict JSON (docs/schema): {"at": …, "actor": …, "clock": …, "command": …,
///                   "command_id": …}
/// @param out_step   receives a step of the caller's for SVIDOK_OK and SVIDOK_REFUSED, otherwise NULL
/// @param out_seq    may be NULL; receives the place of the record, for SVIDOK_ALREADY of that which is there
/// @param out_error  may be NULL; receives NULL, or an error of the caller's
/// @return SVIDOK_OK or SVIDOK_REFUSED with a step; SVIDOK_ALREADY; SVIDOK_E_INVALID, SVIDOK_E_NOT_FOUNDED,
///         SVIDOK_E_ID_TAKEN, SVIDOK_E_NULL, SVIDOK_E_HANDLE, SVIDOK_E_RANGE or SVIDOK_E_INTERNAL
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn svidok_post_step(
    post: *const svidok_post,
    json: *const std::ffi::c_char,
    json_len: usize,
    out_step: *mut *mut svidok_step,
    out_seq: *mut u64,
    out_error: *mut *mut svidok_error,
) -> svidok_status {
    let body = || {
        // SAFETY: NULL or writable, as the header asks.
        let out_seq = unsafe { Out::optional(out_seq, 0) };
        // SAFETY: NULL or writable, as the header asks.
        let out = unsafe { Out::new(out_step, std::ptr::null_mut()) }?;
        // SAFETY: NULL or a handle that lives, as the header asks.
        let post = unsafe { read(post) }?;
        // SAFETY: readable as the header asks.
        let json = unsafe { given(json.cast(), json_len) }?;
        let input = Input::from_json(json).map_err(Misuse::from)?;
        let (seq, status) = match post.whole()?.decide(input)? {
            Answer::Already { seq } => (seq, SVIDOK_ALREADY),
            Answer::Step(step) => {
                let seq = step.record().seq;
                let status = status_of(step.outcome().is_done());
                out.put(give(StepValue {
                    frame: step.frame(),
                    outcome: Handle::lent::<svidok_outcome>(OutcomeValue::of(
                        step.outcome().clone(),
                    )),
                    step: *step,
                }));
                (seq, status)
            }
        };
        if let Some(out) = out_seq {
            out.put(seq.get());
        }
        Ok(status)
    };
    // SAFETY: NULL or writable, as the header asks.
    unsafe { guard(out_error, body) }
}

/// The bytes to append to the log's file: whole, at its end, flushed to the disk before the commit. Empty for NULL. They
/// live as long as the step. Any threads.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn svidok_step_frame(step: *const svidok_step) -> svidok_bytes {
    guard_value(svidok_bytes::EMPTY, || {
        // SAFETY: NULL or a handle that lives, as the header asks.
        let step = unsafe { read(step) }.ok()?;
        Some(svidok_bytes::of(&step.frame))
    })
}

/// What came of the command; NULL for NULL. Lives as long as the step, and is not freed by itself. Any threads.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn svidok_step_outcome(step: *const svidok_step) -> *const svidok_outcome {
    guard_value(std::ptr::null(), || {
        // SAFETY: NULL or a handle that lives, as the header asks.
        let step = unsafe { read(step) }.ok()?;
        Some(step.outcome.lend())
    })
}

/// Lets a step count whose frame is stored durably. One thread.
///
/// @param step       stays the caller's
/// @param out_error  may be NULL; receives NULL, or an error of the caller's
/// @return SVIDOK_OK; SVIDOK_E_STALE where the log has moved on or the step counts already, and nothing is changed;
///         SVIDOK_E_NULL, SVIDOK_E_HANDLE or SVIDOK_E_INTERNAL
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn svidok_post_commit(
    post: *mut svidok_post,
    step: *const svidok_step,
    out_error: *mut *mut svidok_error,
) -> svidok_status {
    let body = || {
        // SAFETY: NULL or a handle that nobody else uses meanwhile, as the header asks.
        let post = unsafe { change(post) }?;
        // SAFETY: NULL or a handle that lives, as the header asks.
        let step = unsafe { read(step) }?;
        post.change(|post| post.commit(&step.step))??;
        Ok(SVIDOK_OK)
    };
    // SAFETY: NULL or writable, as the header asks.
    unsafe { guard(out_error, body) }
}

/// Frees a step, committed or not, with its outcome. NULL is fine.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn svidok_step_free(step: *mut svidok_step) {
    // SAFETY: NULL or a handle that nobody uses any more, as the header asks.
    unsafe { free(step) }
}
