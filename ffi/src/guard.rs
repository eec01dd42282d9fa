//! The wall that no panic passes, and where every function writes what it has to say.

use std::panic::{AssertUnwindSafe, catch_unwind};

use crate::error::{Fail, svidok_error};
use crate::handle::give;
use crate::status::{SVIDOK_E_INTERNAL, svidok_status};

/// Runs the body of a function that can fail: an error goes to `out_error`, a panic becomes `SVIDOK_E_INTERNAL`.
///
/// # Safety
/// `out_error` is NULL or writable.
pub(crate) unsafe fn guard(
    out_error: *mut *mut svidok_error,
    body: impl FnOnce() -> Result<svidok_status, Fail>,
) -> svidok_status {
    // SAFETY: NULL or writable, as the caller promises.
    let out_error = unsafe { Out::optional(out_error, std::ptr::null_mut()) };
    let result = catch_unwind(AssertUnwindSafe(body));
    match result.unwrap_or_else(|_| Err(Fail::internal())) {
        Ok(status) => status,
        Err(fail) => {
            let status = fail.status;
            if let Some(out) = out_error {
                let error = catch_unwind(AssertUnwindSafe(|| give::<svidok_error>(fail)));
                let Ok(error) = error else {
                    return SVIDOK_E_INTERNAL;
                };
                out.put(error);
            }
            status
        }
    }
}

/// Runs the body of a function that cannot fail: in place of a panic stands `otherwise`.
pub(crate) fn guard_value<T>(otherwise: T, body: impl FnOnce() -> Option<T>) -> T {
    match catch_unwind(AssertUnwindSafe(body)) {
        Ok(Some(value)) => value,
        Ok(None) | Err(_) => otherwise,
    }
}

/// Where a function writes.
#[derive(Debug)]
pub(crate) struct Out<T>(*mut T);

impl<T> Out<T> {
    /// Clears what is written to, before anything else happens.
    ///
    /// # Safety
    /// `out` is NULL or writable as long as the call lasts.
    pub(crate) unsafe fn new(out: *mut T, cleared: T) -> Result<Self, Fail> {
        // SAFETY: as the caller promises.
        unsafe { Self::optional(out, cleared) }.ok_or_else(Fail::null)
    }

    /// The same where the caller may not want it.
    ///
    /// # Safety
    /// As [`Out::new`].
    pub(crate) unsafe fn optional(out: *mut T, cleared: T) -> Option<Self> {
        if out.is_null() {
            return None;
        }
        // SAFETY: not NULL, writable as the caller promises; nothing is read or dropped that C left there.
        unsafe { out.write(cleared) };
        Some(Self(out))
    }

    /// Writes.
    pub(crate) fn put(self, value: T) {
        // SAFETY: the promise of `new` holds as long as the call lasts.
        unsafe { self.0.write(value) }
    }
}
