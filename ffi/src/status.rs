//! What a call came to.

/// What a call came to: one of the SVIDOK_ constants below. 0 to 9 are answers, 10 to 89 say that the call or what it was
/// given is wrong, 90 and more that the library is. Numbers are never used twice; take one you do not know for an error.
pub type svidok_status = i32;

/// Done; of a step: the command is done or taken in, possibly with findings.
pub const SVIDOK_OK: svidok_status = 0;
/// Refused. Of a step this is an answer like any other: the refusal has a record, which is stored and committed too.
pub const SVIDOK_REFUSED: svidok_status = 1;
/// The log holds the same command already: nothing is to be stored.
pub const SVIDOK_ALREADY: svidok_status = 2;
/// Nothing is left.
pub const SVIDOK_END: svidok_status = 3;
/// The record says one thing, the rules another.
pub const SVIDOK_DIVERGES: svidok_status = 4;

/// A pointer is NULL that must not be.
pub const SVIDOK_E_NULL: svidok_status = 10;
/// A handle is of another type, or was freed.
pub const SVIDOK_E_HANDLE: svidok_status = 11;
/// A struct_size is smaller than that of the first version.
pub const SVIDOK_E_SIZE: svidok_status = 12;
/// A number is beyond what there is: an index, an instant, a length.
pub const SVIDOK_E_RANGE: svidok_status = 13;
/// What was given is malformed: the error says what, where, and what would be right.
pub const SVIDOK_E_INVALID: svidok_status = 14;
/// The log has no record 0: its first command is found_log.
pub const SVIDOK_E_NOT_FOUNDED: svidok_status = 15;
/// The command_id belongs to another command.
pub const SVIDOK_E_ID_TAKEN: svidok_status = 16;
/// The log has moved on since the step was decided, or the step is committed already: decide anew.
pub const SVIDOK_E_STALE: svidok_status = 17;
/// The log is damaged: the error says where.
pub const SVIDOK_E_CORRUPT: svidok_status = 18;
/// The log is whole, and goes by a revision of the rules that this library does not know.
pub const SVIDOK_E_REVISION: svidok_status = 19;
/// The snapshot cannot be used: open the log instead.
pub const SVIDOK_E_SNAPSHOT: svidok_status = 20;

/// A fault of the library. A post that was being changed answers nothing else from then on: open the log again.
pub const SVIDOK_E_INTERNAL: svidok_status = 90;
