//! Text and bytes, in and out.

use svidok::post::Language;
use svidok::value::Instant;

use crate::error::Fail;
use crate::guard::guard_value;
use crate::handle::{Opaque, free, read};

/// Text of the library: UTF-8, not ended by a NUL. Lives as long as the handle it came from.
#[repr(C)]
#[derive(Debug, Clone, Copy)]
pub struct svidok_str {
    /// The first byte; never NULL.
    pub ptr: *const std::ffi::c_char,
    /// How many bytes.
    pub len: usize,
}

/// Bytes of the library. They live as long as the handle they came from.
#[repr(C)]
#[derive(Debug, Clone, Copy)]
pub struct svidok_bytes {
    /// The first byte; never NULL.
    pub ptr: *const u8,
    /// How many.
    pub len: usize,
}

impl svidok_str {
    /// Without any text.
    pub(crate) const EMPTY: Self = Self::of("");

    /// A view of a text; the header says how long it may be used.
    pub(crate) const fn of(text: &str) -> Self {
        Self {
            ptr: text.as_ptr().cast(),
            len: text.len(),
        }
    }
}

impl svidok_bytes {
    /// Without any bytes.
    pub(crate) const EMPTY: Self = Self::of(&[]);

    /// A view of bytes; the header says how long it may be used.
    pub(crate) const fn of(bytes: &[u8]) -> Self {
        Self {
            ptr: bytes.as_ptr(),
            len: bytes.len(),
        }
    }
}

/// A text or bytes that belong to the caller.
pub struct svidok_text {
    _opaque: [u8; 0],
}

impl Opaque for svidok_text {
    type Value = Vec<u8>;
    const TAG: u64 = 0x7376_6964_6f6b_0001;
}

/// What stands in a text; empty for NULL, and for bytes that are no UTF-8. Lives as long as the text. Any threads.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn svidok_text_str(text: *const svidok_text) -> svidok_str {
    guard_value(svidok_str::EMPTY, || {
        // SAFETY: NULL or a handle that lives, as the header asks.
        let text = unsafe { read(text) }.ok()?;
        Some(svidok_str::of(std::str::from_utf8(text).ok()?))
    })
}

/// The bytes of a text; empty for NULL. They live as long as the text. Any threads.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn svidok_text_bytes(text: *const svidok_text) -> svidok_bytes {
    guard_value(svidok_bytes::EMPTY, || {
        // SAFETY: NULL or a handle that lives, as the header asks.
        let text = unsafe { read(text) }.ok()?;
        Some(svidok_bytes::of(text))
    })
}

/// Frees a text. NULL is fine.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn svidok_text_free(text: *mut svidok_text) {
    // SAFETY: NULL or a handle that nobody uses any more, as the header asks.
    unsafe { free(text) }
}

/// The bytes that C gives: NULL is fine where there are none.
///
/// # Safety
/// `ptr` is NULL, or `len` bytes can be read from it, and nobody changes them as long as `'a`.
pub(crate) unsafe fn given<'a>(ptr: *const u8, len: usize) -> Result<&'a [u8], Fail> {
    if len == 0 {
        return Ok(&[]);
    }
    if ptr.is_null() {
        return Err(Fail::null());
    }
    if isize::try_from(len).is_err() {
        return Err(Fail::range("a length", "less than half of the memory"));
    }
    // SAFETY: not NULL, not longer than a slice may be; readable and unchanged, as the caller promises.
    Ok(unsafe { std::slice::from_raw_parts(ptr, len) })
}

/// The language that C names.
///
/// # Safety
/// As [`given`].
pub(crate) unsafe fn language(ptr: *const std::ffi::c_char, len: usize) -> Result<Language, Fail> {
    // SAFETY: as the caller promises.
    let code = unsafe { given(ptr.cast(), len) }?;
    std::str::from_utf8(code)
        .ok()
        .and_then(Language::from_code)
        .ok_or_else(|| Fail::invalid_value("language", "`uk` or `en`"))
}

/// The instant that C gives in milliseconds since 1970 in UTC.
pub(crate) fn instant(ms: i64) -> Result<Instant, Fail> {
    Instant::from_ms(ms).ok_or_else(|| Fail::range("an instant", "from 2000 to 9999"))
}
