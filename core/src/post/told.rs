//! Telling afterwards what would have been asked.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::catalogue::{Act, Command, Manner, Standing};
use crate::log::Actor;
use crate::value::{Document, Hash, Instant, LogId, Seq};
use crate::wire::shape::{Shape, Shaped};
use crate::wire_types;

wire_types! {
    /// What was done and is told afterwards. The same rows are evaluated: a broken rule is a breach and the effects come
    /// all the same; a missing power means that the act has no force.
    pub struct Happened {
        /// Who did it, and how that is known.
        pub source: Source,
        /// What was done.
        pub command: Request,
        /// When.
        pub occurred: Instant,
    }

    /// Who did what is told, and how that is known.
    pub enum Source: choice {
        /// Another log holds it.
        Log = "log" {
            /// Which log.
            log: LogId,
            /// The record.
            seq: Seq,
            /// Its leaf.
            leaf: Hash,
            /// Who did it.
            actor: Actor,
        },
        /// A document holds it.
        Paper = "paper" {
            /// Who did it.
            actor: Actor,
            /// The document.
            document: Document,
        },
        /// Entered late, on the word of the one who tells.
        Entered = "entered" {
            /// Who did it.
            actor: Actor,
        },
    }
}

impl Source {
    /// Who did it.
    #[must_use]
    pub const fn actor(&self) -> &Actor {
        match self {
            Self::Log { actor, .. } | Self::Paper { actor, .. } | Self::Entered { actor } => actor,
        }
    }
}

/// A command that asks: the only kind that can be told afterwards.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Request(Command);

impl Request {
    /// The command, if it asks.
    #[must_use]
    pub fn new(command: Command) -> Option<Self> {
        (command.kind().manner() == Manner::Request).then_some(Self(command))
    }

    /// The command.
    #[must_use]
    pub const fn command(&self) -> &Command {
        &self.0
    }
}

impl Serialize for Request {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(s)
    }
}

impl<'de> Deserialize<'de> for Request {
    fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        let command = Command::deserialize(d)?;
        let code = command.code();
        Self::new(command).ok_or_else(|| {
            serde::de::Error::custom(format!(
                "`{code}` tells by itself: only requests are told by `happened`"
            ))
        })
    }
}

impl Shaped for Request {
    fn shape() -> Shape {
        Shape::Request
    }
}

/// The engine looks into it before anything else: it is never about anything itself.
pub(super) const HAPPENED: Act<Happened> = Act {
    about: |_, _| {},
    standing: |_, _| Standing::New,
    effects: |_, _, _| {},
};
