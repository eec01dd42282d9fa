//! Log files: what is whole in them, and their records one after another.

use svidok::log::{Frames, Recovery, Rest, recover};

use crate::error::{Fail, svidok_error};
use crate::guard::{Out, guard};
use crate::status::{SVIDOK_END, SVIDOK_OK, svidok_status};
use crate::text::{given, svidok_bytes};

/// The file ends with a whole frame.
pub const SVIDOK_REST_NOTHING: u32 = 0;
/// Behind whole_bytes stands a write that did not get through: cut the file there.
pub const SVIDOK_REST_CUT: u32 = 1;
/// Behind whole_bytes stands damage that no unfinished write leaves: cut nothing before a person has looked at it.
pub const SVIDOK_REST_DAMAGED: u32 = 2;

/// What a log file holds.
#[repr(C)]
#[derive(Debug, Clone, Copy)]
pub struct svidok_recovery {
    /// Set it to sizeof(svidok_recovery) before the call.
    pub struct_size: u32,
    /// What follows the whole frames: one of SVIDOK_REST_.
    pub rest: u32,
    /// How many bytes from the start are whole frames.
    pub whole_bytes: u64,
    /// How many frames these are.
    pub records: u64,
    /// How many bytes follow them.
    pub rest_bytes: u64,
}

impl svidok_recovery {
    const LEAST: usize = size_of::<Self>();
    const CLEARED: Self = Self {
        struct_size: 0,
        rest: 0,
        whole_bytes: 0,
        records: 0,
        rest_bytes: 0,
    };

    pub(crate) fn of(found: &Recovery, file: usize) -> Self {
        Self {
            rest: match found.rest {
                Rest::Nothing => SVIDOK_REST_NOTHING,
                Rest::Cut { .. } => SVIDOK_REST_CUT,
                Rest::Damaged { .. } => SVIDOK_REST_DAMAGED,
            },
            whole_bytes: found.whole as u64,
            records: found.records as u64,
            rest_bytes: file.saturating_sub(found.whole) as u64,
            ..Self::CLEARED
        }
    }

    /// The same, where what follows the whole frames is no unfinished write.
    pub(crate) fn damaged(mut self) -> Self {
        self.rest = SVIDOK_REST_DAMAGED;
        self
    }
}

/// A struct that says its own size: what C writes there first is read, the rest is written.
#[derive(Debug)]
pub(crate) struct Sized32<T>(*mut T, u32);

impl<T> Sized32<T> {
    /// Reads the size, and clears the rest. `T` begins with its size, a `u32`.
    ///
    /// # Safety
    /// `out` is NULL or begins with a size that can be read, and as many bytes can be written as it says.
    pub(crate) unsafe fn new(out: *mut T, least: usize, cleared: T) -> Result<Self, Fail> {
        if out.is_null() {
            return Err(Fail::null());
        }
        // SAFETY: not NULL; the size can be read, as the caller promises.
        let size = unsafe { out.cast::<u32>().read() };
        if (size as usize) < least {
            return Err(Fail::size(least));
        }
        let out = Self(out, size);
        out.write(cleared);
        Ok(out)
    }

    fn write(&self, value: T) {
        // SAFETY: the size covers the first version, whose fields alone are written; the size stays as it was.
        unsafe {
            self.0.write(value);
            self.0.cast::<u32>().write(self.1);
        }
    }

    /// Writes, all but the size.
    pub(crate) fn put(self, value: T) {
        self.write(value);
    }
}

/// Where a recovery is written.
///
/// # Safety
/// As [`Sized32::new`].
pub(crate) unsafe fn recovery_out(
    out: *mut svidok_recovery,
) -> Result<Sized32<svidok_recovery>, Fail> {
    // SAFETY: as the caller promises.
    unsafe { Sized32::new(out, svidok_recovery::LEAST, svidok_recovery::CLEARED) }
}

/// Says what a log file holds, by its frames alone: whether its records belong together svidok_post_open() says. Any
/// thread.
///
/// @param log           the bytes of the file
/// @param out_recovery  receives what was found; its struct_size is set before
/// @return SVIDOK_OK, SVIDOK_E_NULL, SVIDOK_E_SIZE, SVIDOK_E_RANGE or SVIDOK_E_INTERNAL
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn svidok_log_recover(
    log: *const u8,
    log_len: usize,
    out_recovery: *mut svidok_recovery,
) -> svidok_status {
    let body = || {
        // SAFETY: NULL or writable as its size says, as the header asks.
        let out = unsafe { recovery_out(out_recovery) }?;
        // SAFETY: readable as the header asks.
        let log = unsafe { given(log, log_len) }?;
        out.put(svidok_recovery::of(&recover(log), log.len()));
        Ok(SVIDOK_OK)
    };
    // SAFETY: no error is wanted.
    unsafe { guard(std::ptr::null_mut(), body) }
}

/// Gives the record of the frame at an offset, and moves the offset to the next frame. Start with 0. Any thread.
///
/// @param log         the bytes of the file
/// @param offset      where the frame begins; moved behind it
/// @param out_record  receives the record: a view of `log`
/// @param out_error   may be NULL; receives NULL, or an error of the caller's
/// @return SVIDOK_OK; SVIDOK_END at the end, or where only an unfinished write is left; SVIDOK_E_CORRUPT for damage;
///         SVIDOK_E_NULL, SVIDOK_E_RANGE or SVIDOK_E_INTERNAL
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn svidok_log_next(
    log: *const u8,
    log_len: usize,
    offset: *mut usize,
    out_record: *mut svidok_bytes,
    out_error: *mut *mut svidok_error,
) -> svidok_status {
    let body = || {
        // SAFETY: NULL or writable, as the header asks.
        let out = unsafe { Out::new(out_record, svidok_bytes::EMPTY) }?;
        if offset.is_null() {
            return Err(Fail::null());
        }
        // SAFETY: readable as the header asks.
        let log = unsafe { given(log, log_len) }?;
        // SAFETY: not NULL; readable and writable as the header asks.
        let at = unsafe { offset.read() };
        let rest = log
            .get(at..)
            .ok_or_else(|| Fail::range("the offset", "within the log"))?;
        let mut frames = Frames::new(rest);
        match frames.next() {
            Some((_, record)) => {
                out.put(svidok_bytes::of(record));
                // SAFETY: not NULL; writable as the header asks.
                unsafe { offset.write(at.saturating_add(frames.recovery().whole)) };
                Ok(SVIDOK_OK)
            }
            None => match frames.recovery().rest {
                Rest::Damaged { why, .. } => Err(Fail::damaged(at, why)),
                Rest::Nothing | Rest::Cut { .. } => Ok(SVIDOK_END),
            },
        }
    };
    // SAFETY: NULL or writable, as the header asks.
    unsafe { guard(out_error, body) }
}
