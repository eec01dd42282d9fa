//! What happened: an enum of the rooms' events, and those of the log itself.

use crate::wire_types;
use crate::{access, duty, equipment, people, recording, shift};

wire_types! {
    /// What happened, by the room that it concerns.
    pub enum Event: choice {
        /// Of the log itself.
        Log = "log" (LogEvent),
        /// Of duties.
        Duty = "duty" (Box<duty::Event>),
        /// Of shifts, service, breaks and danger.
        Shift = "shift" (Box<shift::Event>),
        /// Of accounts and authorisations.
        Access = "access" (Box<access::Event>),
        /// Of people and places.
        People = "people" (Box<people::Event>),
        /// Of equipment.
        Equipment = "equipment" (Box<equipment::Event>),
        /// Of recordings.
        Recording = "recording" (Box<recording::Event>),
    }

    /// What happened to the log itself.
    pub enum LogEvent: code {
        /// It was founded, as the command says.
        Founded = "founded",
        /// What was told holds already: it adds what is new in it, repeats no finding and no effect.
        Confirmed = "confirmed",
        /// What was told cannot be applied: kept, with a finding.
        Unmatched = "unmatched",
        /// What was told had no force, because nobody had the power: kept, and never read by any guard.
        WithoutForce = "without_force",
        /// Settings were adopted, as the command says.
        PolicyAdopted = "policy_adopted",
        /// The mark was corrected to the instant of the record.
        MarkCorrected = "mark_corrected",
        /// A calendar was adopted, as the command says.
        CalendarAdopted = "calendar_adopted",
        /// The day of official publication was entered, as the command says.
        PublicationAdopted = "publication_adopted",
        /// A revision was adopted, as the command says.
        RevisionAdopted = "revision_adopted",
    }
}

impl From<LogEvent> for Event {
    fn from(event: LogEvent) -> Self {
        Self::Log(event)
    }
}

// Boxed: a list of short events must not take many times the memory of its bytes.
macro_rules! from_rooms {
    ($($variant:ident ($room:ty);)+) => {
        $(impl From<$room> for Event {
            fn from(event: $room) -> Self {
                Self::$variant(Box::new(event))
            }
        })+
    };
}

from_rooms! {
    Duty(duty::Event);
    Shift(shift::Event);
    Access(access::Event);
    People(people::Event);
    Equipment(equipment::Event);
    Recording(recording::Event);
}

impl Event {
    /// What happened, without the room that it concerns: `founded`.
    #[must_use]
    pub const fn what(&self) -> &'static str {
        match self {
            Self::Log(event) => event.code(),
            Self::Duty(event) => event.code(),
            Self::Shift(event) => event.code(),
            Self::Access(event) => event.code(),
            Self::People(event) => event.code(),
            Self::Equipment(event) => event.code(),
            Self::Recording(event) => event.code(),
        }
    }
}
