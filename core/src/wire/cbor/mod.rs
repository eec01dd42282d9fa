//! Deterministic CBOR (RFC 8949 §4.2.1): the bytes that are chained, hashed and sealed.
//!
//! One pass each way and no value tree: the reader demands the canonical form while it reads, the writer refuses to
//! leave it. «Re-encoding gives the input» is therefore a property of the two, tested, and not a step at run time.

mod head;
mod read;
mod structure;
mod write;

pub use head::{Head, head_len};
pub use read::Reader;
pub use structure::check_structure;
pub use write::Writer;

use serde::{Deserialize, Serialize};

use super::error::{Fault, InvalidInput, excerpt};
use super::limits::Limits;

/// The marker by which the two ends know a set from a list: its elements ascend by their bytes.
pub const SET: &str = "$svidok::set";

const NO_TEXT: &str = "a key that is no text";

/// Writes `value` in the one form, within the limits of a snapshot: what is for a record goes through a [`Writer`].
///
/// # Errors
/// When the type itself leaves the form: fields out of order, an absent value that is not left out, a float.
pub fn to_vec<T: Serialize + ?Sized>(value: &T) -> Result<Vec<u8>, InvalidInput> {
    let mut out = Vec::with_capacity(256);
    value.serialize(&mut Writer::within(&mut out, Limits::SNAPSHOT))?;
    Ok(out)
}

/// Reads a value that fills `input` to the last byte, within the limits of a record.
///
/// # Errors
/// Says what is wrong and where: not well-formed, not canonical, not this type, beyond a limit.
pub fn from_slice<'de, T: Deserialize<'de>>(input: &'de [u8]) -> Result<T, InvalidInput> {
    from_slice_within(input, Limits::RECORD)
}

/// [`from_slice`] within other limits.
///
/// # Errors
/// As [`from_slice`].
pub fn from_slice_within<'de, T: Deserialize<'de>>(
    input: &'de [u8],
    limits: Limits,
) -> Result<T, InvalidInput> {
    let mut reader = Reader::new(input, limits)?;
    let value = T::deserialize(&mut reader)?;
    reader.finish()?;
    Ok(value)
}

fn not_canonical(at: usize, what: &'static str) -> InvalidInput {
    InvalidInput::new(Fault::NotCanonical { at, what })
}

fn syntax(at: usize, what: impl Into<String>) -> InvalidInput {
    InvalidInput::new(Fault::Syntax {
        at: format!("byte {at}"),
        what: what.into(),
    })
}

/// Says whether the key `next`, which stands at `at`, may follow the key `last`.
#[inline]
fn check_key(last: Option<&[u8]>, next: &[u8], at: usize) -> Result<(), InvalidInput> {
    match last {
        Some(last) if !key_follows(last, next) => Err(out_of_order(last, next, at)),
        _ => Ok(()),
    }
}

#[cold]
fn out_of_order(last: &[u8], next: &[u8], at: usize) -> InvalidInput {
    if last == next {
        let field = excerpt(&String::from_utf8_lossy(next));
        InvalidInput::new(Fault::DuplicateField { field })
    } else {
        not_canonical(at, "keys out of order")
    }
}

/// Whether `next` comes after `last` in the order of encoded text keys: shorter first, then by bytes.
pub(crate) fn key_follows(last: &[u8], next: &[u8]) -> bool {
    (last.len(), last) < (next.len(), next)
}
