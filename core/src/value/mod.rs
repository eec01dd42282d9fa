//! Values: parsed once at the edge, valid ever after.
//!
//! Their forms are those of the wire: a value read from JSON and from CBOR is the same value, and prints the same.

mod code;
mod day;
mod document;
mod hash;
mod id;
mod ids;
mod instant;
mod int;
mod intern;
mod lookalike;
mod set;
mod table;
mod text;
mod timeline;

pub use code::{CodeText, PersonalCode, PersonalCodeKind};
pub use day::{Day, WallTime};
pub use document::{Document, Issuer, Place};
pub use hash::Hash;
pub use id::{
    AccountId, AnyId, AppointmentId, AuthorisationId, BodyId, CheckId, CommandId, ComponentId,
    LogId, ModelId, OfficialId, PostId, RecordingId, ShiftId, UnitId, WriterId,
};
pub use ids::Ids;
pub use instant::Instant;
pub use int::{ClockOffset, Count, Minutes, Percent, Revision, Seq, Span};
pub use intern::{Dense, Handle, Interner};
pub use lookalike::lookalike_key;
pub use set::Set;
pub use table::Table;
pub(crate) use text::is_hidden;
pub use text::{InventoryNo, Line, Narrative, is_bidi_control};
pub use timeline::Timeline;
