//! Posts: a log with its state.

use svidok::log::{Frames, Rest};
use svidok::post::{Input, Misuse, Post};
use svidok::wire::json;

use crate::error::{Fail, svidok_error};
use crate::guard::{Out, guard, guard_value};
use crate::handle::{Opaque, change, free, give, read};
use crate::log::{recovery_out, svidok_recovery};
use crate::outcome::{OutcomeValue, svidok_outcome};
use crate::status::{SVIDOK_OK, SVIDOK_REFUSED, svidok_status};
use crate::text::{given, instant, svidok_text};

/// A post: one log with its state. Belongs to the caller. Any number of threads may use it at once where a function takes
/// it as const; where one does not, that thread must be the only one.
pub struct svidok_post {
    _opaque: [u8; 0],
}

impl Opaque for svidok_post {
    type Value = PostValue;
    const TAG: u64 = 0x7376_6964_6f6b_0003;
}

/// What lies behind a post.
#[derive(Debug, Default)]
pub(crate) struct PostValue {
    post: Post,
    /// A panic went through while it was changed: nothing that it says can be trusted.
    is_broken: bool,
}

impl PostValue {
    pub(crate) fn of(post: Post) -> Self {
        Self {
            post,
            is_broken: false,
        }
    }

    /// The post, to be asked.
    pub(crate) fn whole(&self) -> Result<&Post, Fail> {
        if self.is_broken {
            return Err(Fail::internal());
        }
        Ok(&self.post)
    }

    /// Changes the post; a panic on the way leaves it broken.
    pub(crate) fn change<T>(&mut self, by: impl FnOnce(&mut Post) -> T) -> Result<T, Fail> {
        self.whole()?;
        self.is_broken = true;
        let result = by(&mut self.post);
        self.is_broken = false;
        Ok(result)
    }
}

/// Takes in the whole frames of a log where a post stands; says what else is there.
fn take_in(post: &mut Post, log: &[u8]) -> (svidok_recovery, Result<(), Fail>) {
    let mut frames = Frames::new(log);
    loop {
        let before = frames.recovery();
        let Some((at, record)) = frames.next() else {
            break;
        };
        if let Err(error) = post.replay(record) {
            let so_far = svidok_recovery::of(&before, log.len());
            return (so_far.damaged(), Err(Fail::record(at, &error)));
        }
    }
    let found = frames.recovery();
    let result = match found.rest {
        Rest::Damaged { at, why } => Err(Fail::damaged(at, why)),
        Rest::Nothing | Rest::Cut { .. } => Ok(()),
    };
    (svidok_recovery::of(&found, log.len()), result)
}

/// Opens a log: takes in the records that its file holds, as they stand. A file without a byte gives a log without a
/// record, whose first command is found_log. Afterwards cut the file to out_recovery->whole_bytes if
/// out_recovery->rest is SVIDOK_REST_CUT. Any thread.
///
/// @param log           the bytes of the file; may be NULL where there are none
/// @param out_recovery  receives what the file holds, also where it is refused: then whole_bytes says where the damage
///                      begins; its struct_size is set before
/// @param out_post      receives a post of the caller's, or NULL
/// @param out_error     may be NULL; receives NULL, or an error of the caller's
/// @return SVIDOK_OK, SVIDOK_E_CORRUPT, SVIDOK_E_REVISION, SVIDOK_E_NULL, SVIDOK_E_SIZE, SVIDOK_E_RANGE or
///         SVIDOK_E_INTERNAL
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn svidok_post_open(
    log: *const u8,
    log_len: usize,
    out_recovery: *mut svidok_recovery,
    out_post: *mut *mut svidok_post,
    out_error: *mut *mut svidok_error,
) -> svidok_status {
    let body = || {
        // SAFETY: NULL or writable, as the header asks.
        let out = unsafe { Out::new(out_post, std::ptr::null_mut()) };
        // SAFETY: NULL or writable as its size says, as the header asks.
        let recovery = unsafe { recovery_out(out_recovery) }?;
        let out = out?;
        // SAFETY: readable as the header asks.
        let log = unsafe { given(log, log_len) }?;
        let mut post = Post::new();
        let (found, result) = take_in(&mut post, log);
        recovery.put(found);
        result?;
        out.put(give(PostValue::of(post)));
        Ok(SVIDOK_OK)
    };
    // SAFETY: NULL or writable, as the header asks.
    unsafe { guard(out_error, body) }
}

/// Takes in more records of the log that the post belongs to: what was stored after a snapshot, or by another program.
/// What was taken in before an error stays. One thread.
///
/// @param log           frames, the first of which holds the post's next record
/// @param out_recovery  as of svidok_post_open(), counted from the first of these frames
/// @param out_error     may be NULL; receives NULL, or an error of the caller's
/// @return as svidok_post_open(), or SVIDOK_E_HANDLE
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn svidok_post_replay(
    post: *mut svidok_post,
    log: *const u8,
    log_len: usize,
    out_recovery: *mut svidok_recovery,
    out_error: *mut *mut svidok_error,
) -> svidok_status {
    let body = || {
        // SAFETY: NULL or writable as its size says, as the header asks.
        let recovery = unsafe { recovery_out(out_recovery) }?;
        // SAFETY: NULL or a handle that nobody else uses meanwhile, as the header asks.
        let post = unsafe { change(post) }?;
        // SAFETY: readable as the header asks.
        let log = unsafe { given(log, log_len) }?;
        let (found, result) = post.change(|post| take_in(post, log))?;
        recovery.put(found);
        result.map(|()| SVIDOK_OK)
    };
    // SAFETY: NULL or writable, as the header asks.
    unsafe { guard(out_error, body) }
}

/// Says what would come of an input, without a record. Changes nothing. Any threads.
///
/// @param json         the input, as of svidok_post_step()
/// @param out_outcome  receives an outcome of the caller's, or NULL
/// @param out_error    may be NULL; receives NULL, or an error of the caller's
/// @return SVIDOK_OK or SVIDOK_REFUSED with an outcome; SVIDOK_E_INVALID, SVIDOK_E_NOT_FOUNDED, SVIDOK_E_NULL,
///         SVIDOK_E_HANDLE, SVIDOK_E_RANGE or SVIDOK_E_INTERNAL
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn svidok_post_may(
    post: *const svidok_post,
    json: *const std::ffi::c_char,
    json_len: usize,
    out_outcome: *mut *mut svidok_outcome,
    out_error: *mut *mut svidok_error,
) -> svidok_status {
    let body = || {
        // SAFETY: NULL or writable, as the header asks.
        let out = unsafe { Out::new(out_outcome, std::ptr::null_mut()) }?;
        // SAFETY: NULL or a handle that lives, as the header asks.
        let post = unsafe { read(post) }?;
        // SAFETY: readable as the header asks.
        let json = unsafe { given(json.cast(), json_len) }?;
        let input = Input::from_json(json).map_err(Misuse::from)?;
        let outcome = post.whole()?.may(&input)?;
        let status = status_of(outcome.is_done());
        out.put(give(OutcomeValue::of(outcome)));
        Ok(status)
    };
    // SAFETY: NULL or writable, as the header asks.
    unsafe { guard(out_error, body) }
}

pub(crate) const fn status_of(is_done: bool) -> svidok_status {
    if is_done { SVIDOK_OK } else { SVIDOK_REFUSED }
}

/// The place of the next record: how many records the log has. 0 for NULL. Any threads.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn svidok_post_next_seq(post: *const svidok_post) -> u64 {
    guard_value(0, || {
        // SAFETY: NULL or a handle that lives, as the header asks.
        let post = unsafe { read(post) }.ok()?.whole().ok()?;
        Some(post.next_seq().get())
    })
}

/// The leaf of the last record: the 32 bytes by which the whole log up to there is known. Any threads.
///
/// @param out_leaf  receives 32 bytes; zeros where there is none
/// @return SVIDOK_OK; SVIDOK_END where the log has no record; SVIDOK_E_NULL, SVIDOK_E_HANDLE or SVIDOK_E_INTERNAL
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn svidok_post_head(
    post: *const svidok_post,
    out_leaf: *mut u8,
) -> svidok_status {
    let body = || {
        // SAFETY: NULL or 32 bytes can be written, as the header asks.
        let out = unsafe { Out::new(out_leaf.cast::<[u8; 32]>(), [0; 32]) }?;
        // SAFETY: NULL or a handle that lives, as the header asks.
        let post = unsafe { read(post) }?;
        match post.whole()?.head() {
            Some(leaf) => {
                out.put(*leaf.as_bytes());
                Ok(SVIDOK_OK)
            }
            None => Ok(crate::status::SVIDOK_END),
        }
    };
    // SAFETY: no error is wanted.
    unsafe { guard(std::ptr::null_mut(), body) }
}

/// All duties that are open, as they stand at an instant: a JSON list. Any threads.
///
/// @param at_ms      milliseconds since 1970 in UTC
/// @param out_text   receives a text of the caller's, or NULL
/// @param out_error  may be NULL; receives NULL, or an error of the caller's
/// @return SVIDOK_OK, SVIDOK_E_RANGE, SVIDOK_E_NULL, SVIDOK_E_HANDLE or SVIDOK_E_INTERNAL
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn svidok_post_duties(
    post: *const svidok_post,
    at_ms: i64,
    out_text: *mut *mut svidok_text,
    out_error: *mut *mut svidok_error,
) -> svidok_status {
    let body = || {
        // SAFETY: NULL or writable, as the header asks.
        let out = unsafe { Out::new(out_text, std::ptr::null_mut()) }?;
        // SAFETY: NULL or a handle that lives, as the header asks.
        let post = unsafe { read(post) }?.whole()?;
        let duties = json::to_string(&post.duties(instant(at_ms)?))?;
        out.put(give(duties.into_bytes()));
        Ok(SVIDOK_OK)
    };
    // SAFETY: NULL or writable, as the header asks.
    unsafe { guard(out_error, body) }
}

/// Frees a post. NULL is fine. Its steps and outcomes live on.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn svidok_post_free(post: *mut svidok_post) {
    // SAFETY: NULL or a handle that nobody uses any more, as the header asks.
    unsafe { free(post) }
}
