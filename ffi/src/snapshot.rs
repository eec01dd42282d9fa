//! Snapshots: a state laid down, to go on without replaying the whole log.

use svidok::post::Post;

use crate::error::svidok_error;
use crate::guard::{Out, guard};
use crate::handle::{give, read};
use crate::post::{PostValue, svidok_post};
use crate::status::{SVIDOK_OK, svidok_status};
use crate::text::{given, svidok_text};

/// Lays the state of a post down. Keep with it how many bytes the log's file has: what is appended later is taken in by
/// svidok_post_replay(). Any threads.
///
/// @param out_snapshot  receives a text of the caller's, to be read by svidok_text_bytes(), or NULL
/// @param out_error     may be NULL; receives NULL, or an error of the caller's
/// @return SVIDOK_OK, SVIDOK_E_INVALID for a state beyond what one file may hold, SVIDOK_E_NULL, SVIDOK_E_HANDLE or
///         SVIDOK_E_INTERNAL
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn svidok_post_snapshot(
    post: *const svidok_post,
    out_snapshot: *mut *mut svidok_text,
    out_error: *mut *mut svidok_error,
) -> svidok_status {
    let body = || {
        // SAFETY: NULL or writable, as the header asks.
        let out = unsafe { Out::new(out_snapshot, std::ptr::null_mut()) }?;
        // SAFETY: NULL or a handle that lives, as the header asks.
        let post = unsafe { read(post) }?.whole()?;
        out.put(give(post.snapshot()?));
        Ok(SVIDOK_OK)
    };
    // SAFETY: NULL or writable, as the header asks.
    unsafe { guard(out_error, body) }
}

/// Takes a snapshot up again. Any thread.
///
/// @param snapshot   its bytes
/// @param out_post   receives a post of the caller's, or NULL
/// @param out_error  may be NULL; receives NULL, or an error of the caller's
/// @return SVIDOK_OK; SVIDOK_E_SNAPSHOT where it cannot be used: open the log instead; SVIDOK_E_NULL, SVIDOK_E_RANGE or
///         SVIDOK_E_INTERNAL
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn svidok_post_restore(
    snapshot: *const u8,
    snapshot_len: usize,
    out_post: *mut *mut svidok_post,
    out_error: *mut *mut svidok_error,
) -> svidok_status {
    let body = || {
        // SAFETY: NULL or writable, as the header asks.
        let out = unsafe { Out::new(out_post, std::ptr::null_mut()) }?;
        // SAFETY: readable as the header asks.
        let snapshot = unsafe { given(snapshot, snapshot_len) }?;
        out.put(give(PostValue::of(Post::restore(snapshot)?)));
        Ok(SVIDOK_OK)
    };
    // SAFETY: NULL or writable, as the header asks.
    unsafe { guard(out_error, body) }
}
