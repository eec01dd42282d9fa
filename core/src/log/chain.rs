//! The chain: every record names the leaf of the one before.

use super::record::{RecordHead, leaf};
use crate::value::{Hash, Revision, Seq};
use crate::wire::InvalidInput;
use crate::wire::cbor::check_structure;

/// A log that does not hold together, and where.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum LogCorrupt {
    /// A record that is none.
    #[error("record {seq} cannot be read: {error}")]
    Unreadable {
        /// Where in the log it stands.
        seq: Seq,
        /// What is wrong with it.
        error: InvalidInput,
    },
    /// Not damage: what stands from here on goes by a revision of the rules that this build does not know. The structure
    /// can still be followed.
    #[error(
        "from record {seq} on, the log goes by revision {revision}, which this build does not know"
    )]
    UnknownRevision {
        /// The first record that cannot be understood.
        seq: Seq,
        /// The revision.
        revision: Revision,
    },
    /// A log whose first record does not found it.
    #[error("record 0 does not found the log")]
    NotFounded,
    /// A record that says it stands elsewhere.
    #[error("record {seq} says that it is record {found}")]
    OutOfPlace {
        /// Where in the log it stands.
        seq: Seq,
        /// What it says.
        found: Seq,
    },
    /// A record that does not name the one before.
    #[error("record {seq} does not name the leaf of the record before it")]
    BrokenLink {
        /// Where in the log it stands.
        seq: Seq,
    },
}

/// Where the chain stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Chain {
    next: Option<(Seq, Hash)>,
}

impl Chain {
    /// Before the first record.
    #[must_use]
    pub const fn new() -> Self {
        Self { next: None }
    }

    /// After a record with this leaf, where `next` is the following one's place.
    #[must_use]
    pub const fn after(next: Seq, leaf: Hash) -> Self {
        Self {
            next: Some((next, leaf)),
        }
    }

    /// The place of the next record.
    #[must_use]
    pub fn next_seq(&self) -> Seq {
        self.next.map_or(Seq::ZERO, |(seq, _)| seq)
    }

    /// The leaf of the last record; nothing before the first.
    #[must_use]
    pub fn head(&self) -> Option<Hash> {
        self.next.map(|(_, leaf)| leaf)
    }

    /// Says whether a record with this head is the next.
    ///
    /// # Errors
    /// When it is not.
    pub fn check(&self, head: &RecordHead) -> Result<(), LogCorrupt> {
        let seq = self.next_seq();
        if head.seq != seq {
            return Err(LogCorrupt::OutOfPlace {
                seq,
                found: head.seq,
            });
        }
        if head.prev != self.head() {
            return Err(LogCorrupt::BrokenLink { seq });
        }
        Ok(())
    }

    /// Takes in the record that was checked, by its leaf.
    pub fn advance(&mut self, leaf: Hash) {
        self.next = Some((self.next_seq().next(), leaf));
    }

    /// Checks a record by its structure alone, whatever its command means, and takes it in.
    ///
    /// # Errors
    /// When it is not canonical, not the next, or does not name the one before; nothing is taken in then.
    pub fn push(&mut self, record: &[u8]) -> Result<RecordHead, LogCorrupt> {
        let seq = self.next_seq();
        let unreadable = |error| LogCorrupt::Unreadable { seq, error };
        check_structure(record).map_err(unreadable)?;
        let head = RecordHead::read(record).map_err(unreadable)?;
        self.check(&head)?;
        self.advance(leaf(record));
        Ok(head)
    }
}
