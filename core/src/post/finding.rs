//! What a decision says: outcomes, findings, facts, grounds.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::event::Event;
use super::row::Row;
use crate::equipment::Exception;
use crate::people::Role;
use crate::value::{
    AccountId, AnyId, AppointmentId, AuthorisationId, CheckId, Day, Instant, OfficialId, Set,
};
use crate::wire::shape::{Shape, Shaped};
use crate::wire_types;

wire_types! {
    /// What came of a command.
    pub enum Outcome: choice {
        /// It is done, or taken in.
        Done = "done" {
            /// What happened.
            events: Vec<Event>,
            /// What gave the powers that were used.
            grounds: Vec<GroundUsed>,
            /// What was found, in the order of the Order's text.
            findings: Vec<Finding>,
        },
        /// It is refused.
        Refused = "refused" {
            /// Everything that stands in the way, in the order of the Order's text.
            violations: Vec<Finding>,
        },
    }

    /// What one row of the tables found.
    pub struct Finding {
        /// The row: its provisions, readings and sentences stand in the tables.
        pub row: Row,
        /// What was measured, what would be right.
        pub facts: FoundFacts,
        /// What it comes to. A violation has the weight that it would have, had it happened.
        pub weight: Weight,
        /// Who and what it is about, in the order that the row's sentence names them.
        pub subjects: Box<[AnyId]>,
    }

    /// What a finding comes to.
    pub enum Weight: code {
        /// Taken in with the marks of a breach (прийнято з ознаками порушення); it convicts nobody.
        Breach = "breach",
        /// Worth knowing, and no breach.
        Remark = "remark",
        /// Rests on a word or an excuse that someone must review.
        Claimed = "claimed",
        /// Nobody can say: beyond the window, before the Order is in force, nothing to go by.
        NotAssessable = "not_assessable",
    }

    /// What was measured, and what would make it pass. Each row fills the fields that it declares.
    pub struct Facts {
        /// The day up to which something reaches.
        pub day: Option<Day>,
        /// Why a power is missing.
        pub why: Option<WhyNot>,
        /// What is unknown, or taken.
        pub kind: Option<Thing>,
        /// The role that is meant.
        pub role: Option<Role>,
        /// Since when.
        pub since: Option<Instant>,
        /// Until when.
        pub until: Option<Instant>,
        /// What was measured.
        pub actual: Option<Number>,
        /// The official who is meant.
        pub holder: Option<OfficialId>,
        /// What would be right.
        pub needed: Option<Number>,
        /// What a document lacks.
        pub missing: Option<Box<Set<FormField>>>,
        /// What a decision let pass.
        pub exceptions: Option<Box<Set<Exception>>>,
    }

    /// Why an official may not.
    pub enum WhyNot: code {
        /// No such role, or no such account.
        None = "none",
        /// It was ended expressly, or deleted.
        Ended = "ended",
        /// It has not begun.
        NotYet = "not_yet",
        /// The account is blocked.
        Blocked = "blocked",
        /// It is for another place.
        Elsewhere = "elsewhere",
        /// Only the host asks this.
        HostOnly = "host_only",
        /// The host asks none of this.
        NotTheHosts = "not_the_hosts",
        /// The device names no check and authorisation that stand.
        NoStrength = "no_strength",
        /// Its last day is over.
        PastLastDay = "past_last_day",
    }

    /// What an identifier should name.
    pub enum Thing: code {
        /// A dock.
        Dock = "dock",
        /// A body.
        Body = "body",
        /// A post.
        Post = "post",
        /// A unit.
        Unit = "unit",
        /// A check.
        Check = "check",
        /// The actor.
        Actor = "actor",
        /// A model.
        Model = "model",
        /// A mount.
        Mount = "mount",
        /// A shift.
        Shift = "shift",
        /// A camera.
        Camera = "camera",
        /// An account.
        Account = "account",
        /// An official.
        Official = "official",
        /// A component.
        Component = "component",
        /// A recording.
        Recording = "recording",
        /// What a dock read.
        Telemetry = "telemetry",
        /// A membership.
        Membership = "membership",
        /// An appointment.
        Appointment = "appointment",
        /// An authorisation.
        Authorisation = "authorisation",
    }

    /// A field that a document demands.
    pub enum FormField: code {
        /// Date.
        Date = "date",
        /// Time.
        Time = "time",
        /// Name of the checkpoint or clearance unit.
        Place = "place",
        /// Why.
        Reason = "reason",
        /// Surname.
        Surname = "surname",
        /// Position.
        Position = "position",
        /// Who signed.
        SignedBy = "signed_by",
        /// Own first name.
        FirstName = "first_name",
        /// Why the service needs it.
        Justification = "justification",
        /// That recording ends.
        EndOfRecording = "end_of_recording",
    }

    /// A power that was used, and what gave it.
    pub struct GroundUsed {
        /// What gave it.
        pub by: Ground,
        /// The row of the table of powers.
        pub row: Row,
    }

    /// What gave a power.
    #[derive(Copy)]
    pub enum Ground: choice {
        /// A check of a responsible person, on whose strength a device asks.
        Check = "check" (CheckId),
        /// The host: it keeps what it enters.
        Host = "host" {},
        /// An account.
        Account = "account" (AccountId),
        /// Being an official of the roster.
        Roster = "roster" (OfficialId),
        /// An appointment.
        Appointment = "appointment" (AppointmentId),
        /// An authorisation, on whose strength a device asks.
        Authorisation = "authorisation" (AuthorisationId),
    }
}

/// The facts of a finding. Most have few or none, and a list of findings must not take many times the memory of its
/// bytes: nothing measured takes no memory at all.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct FoundFacts(Option<Box<Facts>>);

impl From<Facts> for FoundFacts {
    fn from(facts: Facts) -> Self {
        Self((facts != Facts::NONE).then(|| Box::new(facts)))
    }
}

impl std::ops::Deref for FoundFacts {
    type Target = Facts;

    fn deref(&self) -> &Facts {
        static NONE: Facts = Facts::NONE;
        self.0.as_deref().unwrap_or(&NONE)
    }
}

impl Serialize for FoundFacts {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        (**self).serialize(s)
    }
}

impl<'de> Deserialize<'de> for FoundFacts {
    fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        Facts::deserialize(d).map(Self::from)
    }
}

impl Shaped for FoundFacts {
    fn shape() -> Shape {
        Facts::shape()
    }
}

mod number {
    //! A plain number with the wire's bounds.
    use crate::wire::limits::INTEGER;
    use crate::wire::shape::{Scalar, ScalarKind, Shape, Shaped};

    /// A measured or demanded number; the row says of what and in which unit.
    #[derive(
        Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize,
    )]
    #[serde(transparent)]
    pub struct Number(i64);

    impl Number {
        /// The number, brought within the wire's bounds.
        #[must_use]
        pub fn new(n: i64) -> Self {
            Self(n.clamp(-INTEGER, INTEGER))
        }

        /// The number.
        #[must_use]
        pub const fn get(self) -> i64 {
            self.0
        }
    }

    impl Shaped for Number {
        fn shape() -> Shape {
            static FORM: Scalar = Scalar {
                name: "Number",
                doc: "A measured or demanded number.",
                kind: ScalarKind::Integer {
                    min: -INTEGER,
                    max: INTEGER,
                },
            };
            Shape::Scalar(&FORM)
        }
    }
}

pub use number::Number;

impl Facts {
    /// Nothing measured.
    pub const NONE: Self = Self {
        day: None,
        why: None,
        kind: None,
        role: None,
        since: None,
        until: None,
        actual: None,
        holder: None,
        needed: None,
        missing: None,
        exceptions: None,
    };

    /// The names of the fields that are filled.
    #[must_use]
    pub fn filled(&self) -> Vec<&'static str> {
        [
            ("day", self.day.is_some()),
            ("why", self.why.is_some()),
            ("kind", self.kind.is_some()),
            ("role", self.role.is_some()),
            ("since", self.since.is_some()),
            ("until", self.until.is_some()),
            ("actual", self.actual.is_some()),
            ("holder", self.holder.is_some()),
            ("needed", self.needed.is_some()),
            ("missing", self.missing.is_some()),
            ("exceptions", self.exceptions.is_some()),
        ]
        .into_iter()
        .filter_map(|(name, there)| there.then_some(name))
        .collect()
    }
}

impl Outcome {
    /// Whether it is done.
    #[must_use]
    pub const fn is_done(&self) -> bool {
        matches!(self, Self::Done { .. })
    }

    /// What was found, or what stands in the way.
    #[must_use]
    pub fn findings(&self) -> &[Finding] {
        match self {
            Self::Done { findings, .. } => findings,
            Self::Refused { violations } => violations,
        }
    }

    /// What happened.
    #[must_use]
    pub fn events(&self) -> &[Event] {
        match self {
            Self::Done { events, .. } => events,
            Self::Refused { .. } => &[],
        }
    }

    /// What gave the powers that were used.
    #[must_use]
    pub fn grounds(&self) -> &[GroundUsed] {
        match self {
            Self::Done { grounds, .. } => grounds,
            Self::Refused { .. } => &[],
        }
    }
}
