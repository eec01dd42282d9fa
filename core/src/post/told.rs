//! Telling afterwards what would have been asked.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::case::{Case, Found, Mode};
use super::catalogue::{
    Act, Command,
    CommandKind::{
        self, Appoint, Authorise, Brief, CheckCamera, CheckDock, CorrectMark, CreateAccount,
        DeleteAccount, EndAppointment, HandOverCamera, IssueCamera, ManageAccess,
    },
    Manner, Standing,
};
use super::chapter::i::is_by_office;
use super::finding::Weight;
use super::row::Row;
use super::tables::{Basis, Rule, Text, Told, Verdict};
use crate::log::Actor;
use crate::order::readings;
use crate::value::{AnyId, Document, Hash, Instant, LogId, Seq};
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

/// Acts of the day's work at a post: others see them.
const SEEN: &[CommandKind] = &[
    Brief,
    CheckDock,
    CheckCamera,
    Authorise,
    IssueCamera,
    HandOverCamera,
];

/// Acts that give or take powers, or move the time by which they run: they stand on who did them.
const OF_POWERS: &[CommandKind] = &[
    CorrectMark,
    Appoint,
    EndAppointment,
    CreateAccount,
    ManageAccess,
    DeleteAccount,
];

pub(super) const RULES: &[Rule] = &[
    Rule {
        row: Row::HostTellsItself,
        told: Told::WithoutForce,
        test: |case| match (told_of(case), case.actor) {
            (Some(teller), Actor::Host {}) => Found::default().about(Some(teller)).fails(),
            _ => Verdict::Holds,
        },
        text: Text {
            uk: "«{0}» розповідає про дію зовнішньої системи: за неї ніхто інший не говорить",
            en: "`{0}` tells of an act of the host, for which nobody else speaks",
            fix_uk: "має внести сама зовнішня система",
            fix_en: "let the host itself enter it",
        },
        ..Rule::STATE
    },
    Rule {
        row: Row::TellerCompetent,
        on: OF_POWERS,
        told: Told::WithoutForce,
        test: |case| match told_of_another(case) {
            Some((teller, doer)) if !has_power(case) => Found::default()
                .about(Some(teller))
                .about(Some(doer))
                .fails(),
            _ => Verdict::Holds,
        },
        text: Text {
            uk: "про дію «{1}», що надає або припиняє повноваження, розповідає «{0}», хто сам таких повноважень не має",
            en: "of an act of `{1}` that gives or takes powers `{0}` tells, who has no such power",
            fix_uk: "щоб про неї повідомила особа, яка діяла, інша особа з такими повноваженнями або зовнішня система за документом",
            fix_en: "let the one who acted, another who has the power, or the host by a document tell it",
        },
        ..Rule::STATE
    },
    Rule {
        row: Row::ActAttested,
        basis: Basis::Reading,
        readings: readings!["R47", "R49"],
        on: SEEN,
        told: Told::Weighs(Weight::Claimed),
        test: |case| match told_of_another(case) {
            Some((teller, doer)) if !counts(case) => Found::default()
                .about(Some(teller))
                .about(Some(doer))
                .fails(),
            _ => Verdict::Holds,
        },
        text: Text {
            uk: "дія «{1}» відома лише зі слів «{0}»",
            en: "an act of `{1}` stands on the word of `{0}` alone",
            fix_uk: "підтвердження особи, яка діяла, відповідальної особи, керівника, зовнішньої системи або док-станції, на якій це відбулося",
            fix_en: "let the one who acted, a responsible person, a head, the host or the dock at which it was done say so",
        },
        ..Rule::REMARK
    },
];

/// Who tells of what another did; nobody, where the host tells or who did it.
fn told_of(case: &Case<'_>) -> Option<AnyId> {
    if case.mode != Mode::Told || case.teller == case.actor {
        return None;
    }
    id_of(case.teller)
}

/// Who tells of what another than the host did, and who that is.
fn told_of_another(case: &Case<'_>) -> Option<(AnyId, AnyId)> {
    Some((told_of(case)?, id_of(case.actor)?))
}

fn id_of(actor: &Actor) -> Option<AnyId> {
    match actor {
        Actor::Host {} => None,
        Actor::Official(id) => Some(id.any()),
        Actor::Device(id) => Some(id.any()),
    }
}

/// Whether the one who tells had the power there and then.
fn has_power(case: &Case<'_>) -> bool {
    let Actor::Official(id) = case.teller else {
        return false;
    };
    let (state, location) = (case.state, case.subjects.location);
    let teller = state.ids.officials.find(id);
    teller.is_some_and(|teller| {
        state
            .permits(case.tables, teller, case.kind, location, case.when)
            .is_ok()
    })
}

/// Whether the word of the one who tells counts: by office (R47), or because it was done at this very dock.
fn counts(case: &Case<'_>) -> bool {
    match case.teller {
        Actor::Host {} => true,
        Actor::Official(id) => {
            let teller = case.state.ids.officials.find(id);
            teller.is_some_and(|teller| is_by_office(teller, case))
        }
        Actor::Device(id) => {
            let here = case.state.ids.components.find(id);
            let custody = || case.camera().and_then(|item| item.custody_at(case.when));
            let at = case
                .subjects
                .dock
                .or_else(|| custody().and_then(|(_, custody)| custody.dock()));
            here.is_some() && here == at
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::post::tables::{By, powers};

    #[test]
    fn every_request_is_told_by_a_word_that_is_weighed() {
        for kind in CommandKind::ALL {
            let of_host = powers()
                .filter(|p| p.kinds.contains(kind))
                .all(|p| p.by == By::Host);
            let sorted = [SEEN, OF_POWERS]
                .iter()
                .filter(|kinds| kinds.contains(kind))
                .count();
            let needed = usize::from(kind.manner() == Manner::Request && !of_host);
            assert_eq!(sorted, needed, "{kind}");
        }
    }
}
