//! Why a call did not do what it should.

use svidok::log::LogCorrupt;
use svidok::post::{Misuse, SnapshotError};
use svidok::wire::InvalidInput;

use crate::guard::guard_value;
use crate::handle::{Opaque, free, read};
use crate::status::{
    SVIDOK_E_CORRUPT, SVIDOK_E_HANDLE, SVIDOK_E_ID_TAKEN, SVIDOK_E_INTERNAL, SVIDOK_E_INVALID,
    SVIDOK_E_NOT_FOUNDED, SVIDOK_E_NULL, SVIDOK_E_RANGE, SVIDOK_E_REVISION, SVIDOK_E_SIZE,
    SVIDOK_E_SNAPSHOT, SVIDOK_E_STALE, svidok_status,
};
use crate::text::svidok_str;

/// Why a call did not do what it should: a code for programs, a path to the place, a message for people. Belongs to the
/// caller.
pub struct svidok_error {
    _opaque: [u8; 0],
}

impl Opaque for svidok_error {
    type Value = Fail;
    const TAG: u64 = 0x7376_6964_6f6b_0002;
}

/// What lies behind an error.
#[derive(Debug)]
pub(crate) struct Fail {
    pub(crate) status: svidok_status,
    code: &'static str,
    path: String,
    message: String,
}

impl Fail {
    fn new(status: svidok_status, code: &'static str, message: impl Into<String>) -> Self {
        Self {
            status,
            code,
            path: String::new(),
            message: message.into(),
        }
    }

    fn at(mut self, path: impl Into<String>) -> Self {
        self.path = path.into();
        self
    }

    pub(crate) fn null() -> Self {
        Self::new(SVIDOK_E_NULL, "null", "a pointer is NULL that must not be")
    }

    pub(crate) fn handle() -> Self {
        let message = "a handle is of another type, or was freed";
        Self::new(SVIDOK_E_HANDLE, "handle", message)
    }

    pub(crate) fn size(least: usize) -> Self {
        let message = format!("struct_size is less than the {least} bytes of the first version");
        Self::new(SVIDOK_E_SIZE, "struct_size", message)
    }

    pub(crate) fn range(what: &str, right: &str) -> Self {
        let message = format!("{what} is out of range: it would be right {right}");
        Self::new(SVIDOK_E_RANGE, "range", message)
    }

    pub(crate) fn invalid_value(field: &str, right: &str) -> Self {
        let message = format!("it would be right: {right}");
        Self::new(SVIDOK_E_INVALID, "bad_value", message).at(field)
    }

    pub(crate) fn internal() -> Self {
        let message = "a fault of the library; open the log again";
        Self::new(SVIDOK_E_INTERNAL, "internal", message)
    }

    /// A file that is damaged at a byte.
    pub(crate) fn damaged(at: usize, why: &str) -> Self {
        let message = format!("damaged at byte {at}: {why}");
        Self::new(SVIDOK_E_CORRUPT, "damaged", message).at(format!("byte {at}"))
    }

    /// A frame that is whole, with a record that does not belong there.
    pub(crate) fn record(at: usize, error: &LogCorrupt) -> Self {
        let mut fail = Self::from(error);
        fail.message = format!("at byte {at}: {}", fail.message);
        fail.at(format!("byte {at}"))
    }
}

impl From<InvalidInput> for Fail {
    fn from(error: InvalidInput) -> Self {
        let message = error.fault().to_string();
        Self::new(SVIDOK_E_INVALID, error.code(), message).at(error.path())
    }
}

impl From<&LogCorrupt> for Fail {
    fn from(error: &LogCorrupt) -> Self {
        let (status, code) = match error {
            LogCorrupt::Unreadable { .. } => (SVIDOK_E_CORRUPT, "unreadable"),
            LogCorrupt::UnknownRevision { .. } => (SVIDOK_E_REVISION, "unknown_revision"),
            LogCorrupt::NotFounded => (SVIDOK_E_CORRUPT, "not_founded"),
            LogCorrupt::OutOfPlace { .. } => (SVIDOK_E_CORRUPT, "out_of_place"),
            LogCorrupt::BrokenLink { .. } => (SVIDOK_E_CORRUPT, "broken_link"),
            _ => (SVIDOK_E_CORRUPT, "corrupt"),
        };
        Self::new(status, code, error.to_string())
    }
}

impl From<Misuse> for Fail {
    fn from(error: Misuse) -> Self {
        match error {
            Misuse::Invalid(invalid) => invalid.into(),
            Misuse::Corrupt(corrupt) => Self::from(&corrupt),
            Misuse::NotFounded => Self::new(SVIDOK_E_NOT_FOUNDED, "not_founded", error.to_string()),
            Misuse::IdTaken { .. } => {
                Self::new(SVIDOK_E_ID_TAKEN, "id_taken", error.to_string()).at("command_id")
            }
            Misuse::Stale { .. } => Self::new(SVIDOK_E_STALE, "stale", error.to_string()),
            _ => Self::new(SVIDOK_E_INTERNAL, "internal", error.to_string()),
        }
    }
}

impl From<SnapshotError> for Fail {
    fn from(error: SnapshotError) -> Self {
        let code = match &error {
            SnapshotError::Unreadable(_) => "unreadable",
            SnapshotError::OtherLayout { .. } => "other_layout",
            SnapshotError::Damaged => "damaged",
            SnapshotError::UnknownRevision => "unknown_revision",
            _ => "snapshot",
        };
        Self::new(SVIDOK_E_SNAPSHOT, code, error.to_string())
    }
}

/// Reads one part of an error.
///
/// # Safety
/// `error` is NULL or a handle that lives as long as what is given.
unsafe fn part(error: *const svidok_error, of: impl FnOnce(&Fail) -> &str) -> svidok_str {
    guard_value(svidok_str::EMPTY, || {
        // SAFETY: as the caller promises.
        let fail = unsafe { read(error) }.ok()?;
        Some(svidok_str::of(of(fail)))
    })
}

/// What is wrong, for programs: `unknown_field`, `bad_value`, `stale`, `damaged`… Empty for NULL. Lives as long as the
/// error. Any threads.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn svidok_error_code(error: *const svidok_error) -> svidok_str {
    // SAFETY: NULL or a handle that lives, as the header asks.
    unsafe { part(error, |e| e.code) }
}

/// Where: `command.issue_camera.to`, `command.schedule_shift.staff[3]`, `byte 4711` of a log. Empty for the whole of it and
/// for NULL. Lives as long as the error. Any threads.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn svidok_error_path(error: *const svidok_error) -> svidok_str {
    // SAFETY: NULL or a handle that lives, as the header asks.
    unsafe { part(error, |e| &e.path) }
}

/// What is wrong and what would be right, for people: one line of English. Empty for NULL. Lives as long as the error. Any
/// threads.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn svidok_error_message(error: *const svidok_error) -> svidok_str {
    // SAFETY: NULL or a handle that lives, as the header asks.
    unsafe { part(error, |e| &e.message) }
}

/// Frees an error. NULL is fine.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn svidok_error_free(error: *mut svidok_error) {
    // SAFETY: NULL or a handle that nobody uses any more, as the header asks.
    unsafe { free(error) }
}
