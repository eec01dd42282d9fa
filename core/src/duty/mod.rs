//! Duties that are open: who owes what, since when, until when.
//!
//! A duty opens, moves and ends by events only. Its term stays symbolic where the Order's is («after the shift»), and
//! what a policy setting said when it opened stays frozen in it.

use std::collections::BTreeMap;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::value::{AnyId, Instant, OfficialId, PostId};
use crate::wire_types;

wire_types! {
    /// Which duty: a row of the table of duties.
    pub enum DutyKind: code {
        /// To be trained and briefed as a responsible person (II.1:2).
        TrainResponsible = "train_responsible",
        /// To brief who uses a camera for the first time (II.1:3).
        BriefFirstUse = "brief_first_use",
        /// Stage two of identification at the start of a recording (III.9(2)).
        IdentifyAtStart = "identify_at_start",
        /// To return the camera to the dock after the shift (III.13:1).
        ReturnCamera = "return_camera",
        /// To see to charging and offloading in the dock (III.13:2).
        OffloadCamera = "offload_camera",
        /// To receive a charged camera for a flat one (III.13:3).
        ReceiveCharged = "receive_charged",
        /// The actions of III.9(2) again, and the end announced (IV.6).
        IdentifyAtEnd = "identify_at_end",
    }

    /// Who owes it.
    pub enum Owner: choice {
        /// An official.
        Official = "official" (OfficialId),
        /// The responsible persons on duty at a post: one fulfils it for all (R69).
        Responsible = "responsible" (PostId),
    }

    /// Until when.
    pub enum Term: choice {
        /// At once: late by policy after this instant.
        Promptly = "promptly" (Instant),
        /// No moment of its own.
        Unbounded = "unbounded" {},
        /// The end of the owner's service in which it opened.
        EndOfService = "end_of_service" {},
    }

    /// How it ended.
    pub enum Ending: code {
        /// What was owed failed: a breach.
        Failed = "failed",
        /// Its occasion is gone.
        Lapsed = "lapsed",
        /// Excused, for review.
        Excused = "excused",
        /// Done.
        Fulfilled = "fulfilled",
    }

    /// What happened in this room.
    pub enum Event: choice {
        /// A duty ended.
        Ended = "ended" {
            /// How.
            how: Ending,
            /// Which.
            duty: DutyKind,
            /// Since when it was open.
            since: Instant,
            /// What it is about.
            subject: AnyId,
        },
        /// A duty passed to another owner, or got another term.
        Moved = "moved" {
            /// Which.
            duty: DutyKind,
            /// Its term now.
            term: Term,
            /// Its owner now.
            owner: Owner,
            /// Since when it is open.
            since: Instant,
            /// What it is about.
            subject: AnyId,
        },
        /// A duty opened.
        Opened = "opened" {
            /// Which.
            duty: DutyKind,
            /// Until when.
            term: Term,
            /// Who owes it.
            owner: Owner,
            /// Since when, where that is another moment than the record tells of.
            since: Option<Instant>,
            /// What it is about: a person, a camera, a recording.
            subject: AnyId,
        },
    }

    /// A duty that is open.
    pub struct Duty {
        /// Which.
        pub duty: DutyKind,
        /// Until when.
        pub term: Term,
        /// Since when its owner and term are another's, where they are.
        pub moved: Option<Instant>,
        /// Who owes it.
        pub owner: Owner,
        /// Since when.
        pub since: Instant,
        /// What it is about.
        pub subject: AnyId,
    }
}

impl Duty {
    /// The instant from which its present term counts.
    #[must_use]
    pub fn counts_from(&self) -> Instant {
        self.moved.unwrap_or(self.since)
    }
}

impl DutyKind {
    /// Whether it lapses with the service in which it opened: who has left owes it no more.
    #[must_use]
    pub const fn lapses_with_service(self) -> bool {
        match self {
            Self::ReceiveCharged => true,
            Self::TrainResponsible
            | Self::BriefFirstUse
            | Self::IdentifyAtStart
            | Self::ReturnCamera
            | Self::OffloadCamera
            | Self::IdentifyAtEnd => false,
        }
    }

    /// Whether it is forgotten with the window when nothing ever told of it: what nobody attested in time can no longer
    /// be assessed, and is no breach (R22).
    #[must_use]
    pub const fn passes_with_window(self) -> bool {
        match self {
            Self::IdentifyAtStart | Self::IdentifyAtEnd => true,
            Self::TrainResponsible
            | Self::BriefFirstUse
            | Self::ReturnCamera
            | Self::OffloadCamera
            | Self::ReceiveCharged => false,
        }
    }
}

type Key = (DutyKind, AnyId, Instant);

/// Who owes it until when, and since when that is so where it passed on.
type Owed = (Owner, Term, Option<Instant>);

/// The state of this room: what is open, and nothing of what was.
#[derive(Debug, Clone, Default)]
pub struct State {
    open: BTreeMap<Key, Owed>,
}

impl State {
    /// The duty of a kind about something that was open at `at`; of several, the one opened last.
    #[must_use]
    pub fn open_at(&self, duty: DutyKind, subject: AnyId, at: Instant) -> Option<Duty> {
        self.all_open_at(duty, subject, at).next_back()
    }

    /// The duties of a kind about something that were open at `at`, by beginning.
    pub fn all_open_at(
        &self,
        duty: DutyKind,
        subject: AnyId,
        at: Instant,
    ) -> impl DoubleEndedIterator<Item = Duty> + '_ {
        let range = (duty, subject, Instant::MIN)..=(duty, subject, at);
        self.open
            .range(range)
            .map(|(key, value)| to_duty(key, value))
    }

    /// The duty of a kind about something that opened last, whenever that was.
    #[must_use]
    pub fn latest(&self, duty: DutyKind, subject: impl Into<AnyId>) -> Option<Duty> {
        self.open_at(duty, subject.into(), Instant::MAX)
    }

    /// Whether a duty of a kind about something is open, whenever it opened.
    #[must_use]
    pub fn is_open(&self, duty: DutyKind, subject: AnyId) -> bool {
        self.latest(duty, subject).is_some()
    }

    /// All that is open, by kind, subject and beginning.
    pub fn all(&self) -> impl Iterator<Item = Duty> + '_ {
        self.open.iter().map(|(key, value)| to_duty(key, value))
    }

    /// How many are open.
    #[must_use]
    pub fn len(&self) -> usize {
        self.open.len()
    }

    /// Whether nothing is open.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.open.is_empty()
    }

    /// Takes in what happened at `when`.
    pub fn apply(&mut self, event: &Event, when: Instant) {
        match event {
            Event::Opened {
                duty,
                term,
                owner,
                since,
                subject,
            } => {
                let value = (owner.clone(), term.clone(), None);
                let since = since.unwrap_or(when);
                self.open.insert((*duty, *subject, since), value);
            }
            Event::Moved {
                duty,
                term,
                owner,
                since,
                subject,
            } => {
                if let Some(value) = self.open.get_mut(&(*duty, *subject, *since)) {
                    *value = (owner.clone(), term.clone(), Some(when));
                }
            }
            Event::Ended {
                duty,
                since,
                subject,
                ..
            } => {
                self.open.remove(&(*duty, *subject, *since));
            }
        }
    }

    /// Brings back to `latest` what opened or passed on in the future; a term counted from there stays as long.
    pub fn bring_back(&mut self, latest: Instant) {
        let later: Vec<Key> = self
            .open
            .iter()
            .filter(|((_, _, since), (_, _, moved))| *since > latest || *moved > Some(latest))
            .map(|(key, _)| *key)
            .collect();
        for key in later {
            if let Some((owner, term, moved)) = self.open.remove(&key) {
                let from = moved.unwrap_or(key.2);
                let term = match term {
                    Term::Promptly(by) if from > latest => {
                        Term::Promptly(latest.plus(by.since(from)))
                    }
                    Term::Promptly(by) => Term::Promptly(by),
                    Term::Unbounded {} | Term::EndOfService {} => term,
                };
                let moved = moved.map(|at| at.min(latest));
                let since = key.2.min(latest);
                self.open
                    .insert((key.0, key.1, since), (owner, term, moved));
            }
        }
    }

    /// Forgets what passes with the window and opened before `horizon`.
    pub fn forget_before(&mut self, horizon: Instant) {
        self.open
            .retain(|(duty, _, since), _| !duty.passes_with_window() || *since >= horizon);
    }
}

fn to_duty(key: &Key, value: &Owed) -> Duty {
    let (duty, subject, since) = *key;
    let (owner, term, moved) = value.clone();
    Duty {
        duty,
        term,
        moved,
        owner,
        since,
        subject,
    }
}

impl Serialize for State {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let all: Vec<Duty> = self.all().collect();
        all.serialize(s)
    }
}

impl<'de> Deserialize<'de> for State {
    fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        let all = Vec::<Duty>::deserialize(d)?;
        let open = all.into_iter().map(|d| {
            let key = (d.duty, d.subject, d.since);
            (key, (d.owner, d.term, d.moved))
        });
        Ok(Self {
            open: open.collect(),
        })
    }
}
