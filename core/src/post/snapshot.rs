//! Snapshots: a state laid down, to go on without replaying.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::state::State;
use super::step::Post;
use super::tables::Tables;
use crate::log::Chain;
use crate::value::{Hash, Seq};
use crate::wire::InvalidInput;
use crate::wire::cbor;
use crate::wire::limits::Limits;

/// The number of this layout: another build with another number replays instead.
const LAYOUT: u64 = 1;

/// A snapshot that cannot be used: replay instead.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum SnapshotError {
    /// It cannot be read.
    #[error("the snapshot cannot be read, replay the log: {0}")]
    Unreadable(#[from] InvalidInput),
    /// It was laid down by another build.
    #[error("the snapshot has layout {found}, this build has {LAYOUT}: replay the log")]
    OtherLayout {
        /// Its layout.
        found: u64,
    },
    /// Its hash is not that of what it holds, or what it holds does not fit together.
    #[error("the snapshot is damaged: replay the log")]
    Damaged,
    /// It goes by a revision of the rules that this build does not know.
    #[error("the snapshot goes by an unknown revision of the rules")]
    UnknownRevision,
}

/// The envelope, read before anything of the state is.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Envelope<'s> {
    seq: Seq,
    hash: Hash,
    #[serde(skip_serializing_if = "Option::is_none")]
    leaf: Option<Hash>,
    #[serde(borrow, with = "bytes")]
    state: &'s [u8],
    layout: u64,
}

/// What the hash of a snapshot speaks for: its place in the log and the state.
fn hash_of(seq: Seq, leaf: Option<Hash>, state: &[u8]) -> Hash {
    let leaf = leaf.as_ref().map_or(&[][..], |leaf| leaf.as_bytes());
    Hash::of(&[&LAYOUT.to_be_bytes(), &seq.get().to_be_bytes(), leaf, state])
}

mod bytes {
    use serde::de::{self, Visitor};
    use serde::{Deserializer, Serializer};

    pub(super) fn serialize<S: Serializer>(bytes: &[u8], s: S) -> Result<S::Ok, S::Error> {
        s.serialize_bytes(bytes)
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(d: D) -> Result<&'de [u8], D::Error> {
        struct Bytes;
        impl<'de> Visitor<'de> for Bytes {
            type Value = &'de [u8];

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("a byte string")
            }

            fn visit_borrowed_bytes<E: de::Error>(self, v: &'de [u8]) -> Result<Self::Value, E> {
                Ok(v)
            }
        }
        d.deserialize_bytes(Bytes)
    }
}

impl Post {
    /// Lays the state down: with its layout, its place in the log, and the hash of the state.
    ///
    /// # Errors
    /// When the state is beyond what one file may hold.
    pub fn snapshot(&self) -> Result<Vec<u8>, InvalidInput> {
        let state = cbor::to_vec(&self.state)?;
        cbor::to_vec(&Envelope {
            seq: self.next_seq(),
            leaf: self.head(),
            hash: hash_of(self.next_seq(), self.head(), &state),
            state: &state,
            layout: LAYOUT,
        })
    }

    /// The hash of the state, as record 0 of a branch carries it.
    ///
    /// # Errors
    /// As [`Post::snapshot`].
    pub fn state_hash(&self) -> Result<Hash, InvalidInput> {
        Ok(Hash::of(&[&cbor::to_vec(&self.state)?]))
    }

    /// Takes a snapshot up again.
    ///
    /// # Errors
    /// [`SnapshotError`]: replay the log instead.
    pub fn restore(snapshot: &[u8]) -> Result<Self, SnapshotError> {
        let envelope: Envelope<'_> = cbor::from_slice_within(snapshot, Limits::SNAPSHOT)?;
        if envelope.layout != LAYOUT {
            return Err(SnapshotError::OtherLayout {
                found: envelope.layout,
            });
        }
        if hash_of(envelope.seq, envelope.leaf, envelope.state) != envelope.hash {
            return Err(SnapshotError::Damaged);
        }
        let mut state: State = cbor::from_slice_within(envelope.state, Limits::SNAPSHOT)?;
        let is_begun = envelope.leaf.is_some();
        let fits = is_begun == state.founding.is_some() && is_begun == (envelope.seq != Seq::ZERO);
        if !fits || !state.equipment.rebuild(state.ids.officials.len()) {
            return Err(SnapshotError::Damaged);
        }
        let tables = Tables::of(state.revision).ok_or(SnapshotError::UnknownRevision)?;
        let chain = match envelope.leaf {
            Some(leaf) => Chain::after(envelope.seq, leaf),
            None => Chain::new(),
        };
        Ok(Self {
            state,
            chain,
            tables: Arc::new(tables),
        })
    }
}
