//! Re-deciding: would the rules have said what the record says?

use super::finding::Outcome;
use super::step::{Input, Post, Record};
use crate::log::{LogCorrupt, leaf};
use crate::value::Seq;

/// A record whose outcome is another than the rules give.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Divergence {
    /// The record.
    pub seq: Seq,
    /// What it says.
    pub recorded: Outcome,
    /// What the rules say: a refusal without violations, where no such record could come to be at all.
    pub decided: Outcome,
}

/// Follows a log and decides every record again.
///
/// The state is the fold of what stands in the log: after a record that diverges the next ones are judged by what the log
/// says happened, so each divergence is found once.
#[derive(Debug, Clone, Default)]
pub struct Audit {
    post: Post,
}

impl Audit {
    /// Before the first record.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Goes on from a post.
    #[must_use]
    pub fn from_post(post: Post) -> Self {
        Self { post }
    }

    /// The post as the log tells it so far.
    #[must_use]
    pub fn post(&self) -> &Post {
        &self.post
    }

    /// Takes in the next record and decides it again.
    ///
    /// # Errors
    /// When the record does not belong there; nothing is taken in then.
    pub fn push(&mut self, bytes: &[u8]) -> Result<(Record, Option<Divergence>), LogCorrupt> {
        self.post.audit(bytes)
    }
}

impl Post {
    /// Takes in a stored record as [`Post::replay`] does, and decides it again.
    ///
    /// # Errors
    /// When the record does not belong there; nothing is taken in then.
    pub fn audit(&mut self, bytes: &[u8]) -> Result<(Record, Option<Divergence>), LogCorrupt> {
        let (record, digest) = self.read(bytes)?;
        let input = Input {
            at: record.at,
            via: record.via,
            actor: record.actor,
            clock: record.clock,
            command: record.command.clone(),
            occurred: record.occurred,
            command_id: record.command_id,
        };
        // What could not even be asked cannot have been decided, nor what was recorded before, nor at another instant than
        // the clock allows: no outcome of it stands.
        let could_be = self.state.remembered(&record.command_id).is_none()
            && record.at == self.recorded_at(&input);
        let decided = self.may(&input).ok().filter(|_| could_be);
        let divergence = (decided.as_ref() != Some(&record.outcome)).then(|| Divergence {
            seq: record.seq,
            recorded: record.outcome.clone(),
            decided: decided.unwrap_or(Outcome::Refused {
                violations: Vec::new(),
            }),
        });
        self.take_in(&record, digest, leaf(bytes));
        Ok((record, divergence))
    }
}
