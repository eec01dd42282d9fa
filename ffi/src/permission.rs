//! The permission question: what a dock asks a thousand times a day, without JSON.

use svidok::post::{CommandKind, Ground, NoPower, OfficialHandle, PlaceHandle, Row};
use svidok::value::{BodyId, OfficialId, Place, PostId, UnitId};

use crate::error::{Fail, svidok_error};
use crate::guard::{Out, guard};
use crate::handle::{Opaque, free, give, read};
use crate::log::Sized32;
use crate::post::svidok_post;
use crate::status::{SVIDOK_OK, SVIDOK_REFUSED, svidok_status};
use crate::text::{given, instant, svidok_str};

/// The whole Customs Service; the identifier of the place is not looked at.
pub const SVIDOK_PLACE_SERVICE: u32 = 0;
/// A customs body with all its posts.
pub const SVIDOK_PLACE_BODY: u32 = 1;
/// A post with all its units.
pub const SVIDOK_PLACE_POST: u32 = 2;
/// One unit.
pub const SVIDOK_PLACE_UNIT: u32 = 3;

/// May this official ask that there? Identifiers are the 16 bytes of a UUID.
#[repr(C)]
#[derive(Debug, Clone, Copy)]
pub struct svidok_question {
    /// Set it to sizeof(svidok_question).
    pub struct_size: u32,
    /// What `place` is: one of SVIDOK_PLACE_.
    pub place_kind: u32,
    /// Who.
    pub official: [u8; 16],
    /// Where.
    pub place: [u8; 16],
    /// What: the name of a command, `issue_camera`.
    pub power: svidok_str,
}

/// What gives a power, or why there is none.
#[repr(C)]
#[derive(Debug, Clone, Copy)]
pub struct svidok_permission {
    /// Set it to sizeof(svidok_permission) before the call.
    pub struct_size: u32,
    /// 1 where changed_ms says something, otherwise 0.
    pub has_changed: u32,
    /// Where there is no power: since when it is over, or from when it will be there. Milliseconds since 1970 in UTC.
    pub changed_ms: i64,
    /// The row of the table of powers (docs/rules.md) that gives it, or comes nearest. Lives for ever, as all texts here.
    pub row: svidok_str,
    /// What gives it: `appointment`, `account`, `roster`, `check`, `authorisation`, `host`. Empty where there is none.
    pub ground: svidok_str,
    /// Why there is none: `ended`, `elsewhere`, `not_yet`…; `nobody` where no row comes near. Empty where there is one.
    pub why: svidok_str,
    /// The identifier of what gives it; zeros where that has none.
    pub ground_id: [u8; 16],
}

impl svidok_permission {
    pub(crate) const CLEARED: Self = Self {
        struct_size: 0,
        has_changed: 0,
        changed_ms: 0,
        row: svidok_str::EMPTY,
        ground: svidok_str::EMPTY,
        why: svidok_str::EMPTY,
        ground_id: [0; 16],
    };

    fn of(answer: Result<(Row, Ground), Option<NoPower>>) -> (Self, svidok_status) {
        match answer {
            Ok((row, ground)) => {
                let id = match ground {
                    Ground::Host {} => [0; 16],
                    Ground::Check(id) => *id.as_bytes(),
                    Ground::Account(id) => *id.as_bytes(),
                    Ground::Roster(id) => *id.as_bytes(),
                    Ground::Appointment(id) => *id.as_bytes(),
                    Ground::Authorisation(id) => *id.as_bytes(),
                };
                let given = Self {
                    row: svidok_str::of(row.code()),
                    ground: svidok_str::of(ground.code()),
                    ground_id: id,
                    ..Self::CLEARED
                };
                (given, SVIDOK_OK)
            }
            Err(Some(no)) => {
                let refused = Self {
                    row: svidok_str::of(no.row.row.code()),
                    why: svidok_str::of(no.why.code()),
                    has_changed: u32::from(no.at.is_some()),
                    changed_ms: no.at.map_or(0, svidok::value::Instant::ms),
                    ..Self::CLEARED
                };
                (refused, SVIDOK_REFUSED)
            }
            Err(None) => {
                let refused = Self {
                    why: svidok_str::of("nobody"),
                    ..Self::CLEARED
                };
                (refused, SVIDOK_REFUSED)
            }
        }
    }
}

/// A question for one post, looked up once to be asked often. Belongs to the caller. Any threads.
pub struct svidok_prepared {
    _opaque: [u8; 0],
}

impl Opaque for svidok_prepared {
    type Value = Prepared;
    const TAG: u64 = 0x7376_6964_6f6b_0007;
}

/// What lies behind a prepared question.
#[derive(Debug)]
pub(crate) struct Prepared {
    official: OfficialHandle,
    kind: CommandKind,
    place: PlaceHandle,
}

/// Reads a question.
///
/// # Safety
/// `question` is NULL or can be read as its size says, with its texts.
unsafe fn asked(
    question: *const svidok_question,
) -> Result<(OfficialId, CommandKind, Place), Fail> {
    if question.is_null() {
        return Err(Fail::null());
    }
    // SAFETY: not NULL; begins with its size, as the caller promises.
    let size = unsafe { question.cast::<u32>().read() };
    if (size as usize) < size_of::<svidok_question>() {
        return Err(Fail::size(size_of::<svidok_question>()));
    }
    // SAFETY: the size covers the first version.
    let question = unsafe { question.read() };
    let place = match question.place_kind {
        SVIDOK_PLACE_SERVICE => Place::Service {},
        SVIDOK_PLACE_BODY => Place::Body(BodyId::from_bytes(question.place)),
        SVIDOK_PLACE_POST => Place::Post(PostId::from_bytes(question.place)),
        SVIDOK_PLACE_UNIT => Place::Unit(UnitId::from_bytes(question.place)),
        _ => return Err(Fail::invalid_value("place_kind", "one of SVIDOK_PLACE_")),
    };
    // SAFETY: readable, as the caller promises.
    let power = unsafe { given(question.power.ptr.cast(), question.power.len) }?;
    let kind = std::str::from_utf8(power)
        .ok()
        .and_then(CommandKind::from_code)
        .ok_or_else(|| Fail::invalid_value("power", "the name of a command"))?;
    Ok((OfficialId::from_bytes(question.official), kind, place))
}

/// Where a permission is written.
///
/// # Safety
/// As [`Sized32::new`].
unsafe fn permission_out(out: *mut svidok_permission) -> Result<Sized32<svidok_permission>, Fail> {
    let least = size_of::<svidok_permission>();
    // SAFETY: as the caller promises.
    unsafe { Sized32::new(out, least, svidok_permission::CLEARED) }
}

/// The permission question: may this official ask that there and then, as far as powers go, and what gives the power? The
/// rules are not looked at; svidok_post_may() looks at everything. Any threads.
///
/// @param at_ms           milliseconds since 1970 in UTC
/// @param out_permission  receives the answer; its struct_size is set before
/// @param out_error       may be NULL; receives NULL, or an error of the caller's
/// @return SVIDOK_OK where there is a power, SVIDOK_REFUSED where there is none; SVIDOK_E_INVALID, SVIDOK_E_RANGE,
///         SVIDOK_E_SIZE, SVIDOK_E_NULL, SVIDOK_E_HANDLE or SVIDOK_E_INTERNAL
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn svidok_post_permits(
    post: *const svidok_post,
    question: *const svidok_question,
    at_ms: i64,
    out_permission: *mut svidok_permission,
    out_error: *mut *mut svidok_error,
) -> svidok_status {
    let body = || {
        // SAFETY: NULL or writable as its size says, as the header asks.
        let out = unsafe { permission_out(out_permission) }?;
        // SAFETY: NULL or a handle that lives, as the header asks.
        let post = unsafe { read(post) }?.whole()?;
        // SAFETY: NULL or readable as its size says, as the header asks.
        let (official, kind, place) = unsafe { asked(question) }?;
        let answer = post.permits_by_id(&official, kind, &place, instant(at_ms)?);
        let (permission, status) = svidok_permission::of(answer);
        out.put(permission);
        Ok(status)
    };
    // SAFETY: NULL or writable, as the header asks.
    unsafe { guard(out_error, body) }
}

/// Looks a question up, to be asked often by svidok_prepared_permits(). It holds for this post alone; prepare it anew where
/// a unit or post was moved to another place. Any threads.
///
/// @param out_prepared  receives a prepared question of the caller's, or NULL
/// @param out_error     may be NULL; receives NULL, or an error of the caller's
/// @return SVIDOK_OK; SVIDOK_REFUSED where the log does not know who or where it is: then there is no power;
///         SVIDOK_E_INVALID, SVIDOK_E_SIZE, SVIDOK_E_NULL, SVIDOK_E_HANDLE or SVIDOK_E_INTERNAL
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn svidok_post_prepare(
    post: *const svidok_post,
    question: *const svidok_question,
    out_prepared: *mut *mut svidok_prepared,
    out_error: *mut *mut svidok_error,
) -> svidok_status {
    let body = || {
        // SAFETY: NULL or writable, as the header asks.
        let out = unsafe { Out::new(out_prepared, std::ptr::null_mut()) }?;
        // SAFETY: NULL or a handle that lives, as the header asks.
        let post = unsafe { read(post) }?.whole()?;
        // SAFETY: NULL or readable as its size says, as the header asks.
        let (official, kind, place) = unsafe { asked(question) }?;
        let (Some(official), Some(place)) =
            (post.official_handle(&official), post.place_handle(&place))
        else {
            return Ok(SVIDOK_REFUSED);
        };
        out.put(give(Prepared {
            official,
            kind,
            place,
        }));
        Ok(SVIDOK_OK)
    };
    // SAFETY: NULL or writable, as the header asks.
    unsafe { guard(out_error, body) }
}

/// The permission question by what was looked up before. Any threads.
///
/// @param post            the post that it was prepared for
/// @param at_ms           milliseconds since 1970 in UTC
/// @param out_permission  receives the answer; its struct_size is set before
/// @return SVIDOK_OK where there is a power, SVIDOK_REFUSED where there is none; SVIDOK_E_RANGE, SVIDOK_E_SIZE,
///         SVIDOK_E_NULL, SVIDOK_E_HANDLE or SVIDOK_E_INTERNAL
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn svidok_prepared_permits(
    prepared: *const svidok_prepared,
    post: *const svidok_post,
    at_ms: i64,
    out_permission: *mut svidok_permission,
) -> svidok_status {
    let body = || {
        // SAFETY: NULL or writable as its size says, as the header asks.
        let out = unsafe { permission_out(out_permission) }?;
        // SAFETY: NULL or a handle that lives, as the header asks.
        let asked = unsafe { read(prepared) }?;
        // SAFETY: NULL or a handle that lives, as the header asks.
        let post = unsafe { read(post) }?.whole()?;
        let answer = post.permits(asked.official, asked.kind, asked.place, instant(at_ms)?);
        let (permission, status) = svidok_permission::of(answer);
        out.put(permission);
        Ok(status)
    };
    // SAFETY: no error is wanted.
    unsafe { guard(std::ptr::null_mut(), body) }
}

/// Frees a prepared question. NULL is fine.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn svidok_prepared_free(prepared: *mut svidok_prepared) {
    // SAFETY: NULL or a handle that nobody uses any more, as the header asks.
    unsafe { free(prepared) }
}
