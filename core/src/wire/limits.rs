//! How much the readers take in: limits that archived logs stand on.

use super::error::{Fault, InvalidInput};

/// A record or a command: at most 256 KiB.
pub const RECORD_BYTES: usize = 256 * 1024;
/// A list or a set: at most 4,096 elements.
pub const LIST_ITEMS: usize = 4_096;
/// Objects and lists within one another: at most 16.
pub const DEPTH: usize = 16;
/// A narrative: at most 16 KiB of UTF-8; longer text is a blob.
pub const NARRATIVE_BYTES: usize = 16 * 1024;
/// Integers stand within ±(2^53 − 1), so that every reader of JSON keeps them whole.
pub const INTEGER: i64 = (1 << 53) - 1;
/// How many characters of a bad value an error repeats.
pub const EXCERPT_CHARS: usize = 60;

/// What one reader takes in.
#[derive(Debug, Clone, Copy)]
pub struct Limits {
    /// Bytes of the whole input.
    pub bytes: usize,
    /// Elements of one list or set.
    pub list: usize,
    /// Objects and lists within one another.
    pub depth: usize,
}

impl Limits {
    /// For records, commands and every message.
    pub const RECORD: Self = Self {
        bytes: RECORD_BYTES,
        list: LIST_ITEMS,
        depth: DEPTH,
    };
    /// For snapshots: a host's own file, whose hash is checked before anything is read from it.
    pub const SNAPSHOT: Self = Self {
        bytes: u32::MAX as usize,
        list: 1 << 28,
        depth: DEPTH,
    };

    /// Refuses an input longer than it may be.
    pub(super) fn hold(&self, input: &[u8]) -> Result<(), InvalidInput> {
        if input.len() > self.bytes {
            return Err(beyond("bytes of input", self.bytes));
        }
        Ok(())
    }

    /// The depth one level further in.
    #[inline]
    pub(super) fn deeper(&self, depth: usize) -> Result<usize, InvalidInput> {
        if depth >= self.depth {
            return Err(beyond("objects and lists within one another", self.depth));
        }
        Ok(depth.saturating_add(1))
    }

    /// The error for a list of more elements than it may have.
    pub(super) fn list_too_long(&self) -> InvalidInput {
        beyond("elements of a list", self.list)
    }
}

#[cold]
fn beyond(what: &'static str, limit: usize) -> InvalidInput {
    InvalidInput::new(Fault::Limit {
        what,
        limit: limit as u64,
    })
}
