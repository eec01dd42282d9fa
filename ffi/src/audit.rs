//! Audits: would the rules have said what the records say?

use crate::error::{Fail, svidok_error};
use crate::guard::{Out, guard, guard_value};
use crate::handle::{Handle, Opaque, change, free, give, read};
use crate::outcome::{OutcomeValue, svidok_outcome};
use crate::post::{PostValue, svidok_post};
use crate::status::{SVIDOK_DIVERGES, SVIDOK_OK, svidok_status};
use crate::text::given;

/// An audit: follows a log from its first record and decides every record again. Belongs to the caller.
pub struct svidok_audit {
    _opaque: [u8; 0],
}

impl Opaque for svidok_audit {
    type Value = Handle<PostValue>;
    const TAG: u64 = 0x7376_6964_6f6b_0006;
}

/// Begins an audit, before the first record of a log. Any thread.
///
/// @param out_audit  receives an audit of the caller's, or NULL
/// @return SVIDOK_OK, SVIDOK_E_NULL or SVIDOK_E_INTERNAL
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn svidok_audit_new(out_audit: *mut *mut svidok_audit) -> svidok_status {
    let body = || {
        // SAFETY: NULL or writable, as the header asks.
        let out = unsafe { Out::new(out_audit, std::ptr::null_mut()) }?;
        out.put(give(Handle::lent::<svidok_post>(PostValue::default())));
        Ok(SVIDOK_OK)
    };
    // SAFETY: no error is wanted.
    unsafe { guard(std::ptr::null_mut(), body) }
}

/// Takes in the next record and decides it again. After one that diverges the next ones are judged by what the log says
/// happened, so that each divergence is found once. One thread.
///
/// @param record        a record, as svidok_log_next() gives it
/// @param out_seq       may be NULL; receives its place
/// @param out_recorded  receives what the record says, an outcome of the caller's, for SVIDOK_DIVERGES; otherwise NULL
/// @param out_decided   receives what the rules say, an outcome of the caller's, for SVIDOK_DIVERGES; otherwise NULL
/// @param out_error     may be NULL; receives NULL, or an error of the caller's
/// @return SVIDOK_OK where both agree, SVIDOK_DIVERGES; SVIDOK_E_CORRUPT and SVIDOK_E_REVISION where the record does not
///         belong there or cannot be read, and is not taken in; SVIDOK_E_NULL, SVIDOK_E_HANDLE, SVIDOK_E_RANGE or
///         SVIDOK_E_INTERNAL
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn svidok_audit_push(
    audit: *mut svidok_audit,
    record: *const u8,
    record_len: usize,
    out_seq: *mut u64,
    out_recorded: *mut *mut svidok_outcome,
    out_decided: *mut *mut svidok_outcome,
    out_error: *mut *mut svidok_error,
) -> svidok_status {
    let body = || {
        // SAFETY: NULL or writable, as the header asks.
        let out_seq = unsafe { Out::optional(out_seq, 0) };
        // SAFETY: NULL or writable, as the header asks.
        let recorded = unsafe { Out::new(out_recorded, std::ptr::null_mut()) };
        // SAFETY: NULL or writable, as the header asks.
        let decided = unsafe { Out::new(out_decided, std::ptr::null_mut()) }?;
        let recorded = recorded?;
        // SAFETY: NULL or a handle that nobody else uses meanwhile, as the header asks.
        let audit = unsafe { change(audit) }?;
        // SAFETY: readable as the header asks.
        let bytes = unsafe { given(record, record_len) }?;
        let result = audit.value.change(|post| post.audit(bytes))?;
        let (record, divergence) = result.map_err(|error| Fail::from(&error))?;
        if let Some(out) = out_seq {
            out.put(record.seq.get());
        }
        let Some(divergence) = divergence else {
            return Ok(SVIDOK_OK);
        };
        recorded.put(give(OutcomeValue::of(divergence.recorded)));
        decided.put(give(OutcomeValue::of(divergence.decided)));
        Ok(SVIDOK_DIVERGES)
    };
    // SAFETY: NULL or writable, as the header asks.
    unsafe { guard(out_error, body) }
}

/// The post as the log tells it so far: for duties, names and places; NULL for NULL. Lives until the next push, and is not
/// freed by itself. Any threads, but none while a record is pushed.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn svidok_audit_post(audit: *const svidok_audit) -> *const svidok_post {
    guard_value(std::ptr::null(), || {
        // SAFETY: NULL or a handle that lives, as the header asks.
        let audit = unsafe { read(audit) }.ok()?;
        Some(audit.lend())
    })
}

/// Frees an audit. NULL is fine.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn svidok_audit_free(audit: *mut svidok_audit) {
    // SAFETY: NULL or a handle that nobody uses any more, as the header asks.
    unsafe { free(audit) }
}
