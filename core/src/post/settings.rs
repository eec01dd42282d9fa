//! What a log is founded on, and the housekeeping commands of its host.

use crate::calendar::Calendar;
use crate::people::{Body, Remit};
use crate::policy::Policy;
use crate::value::{
    AppointmentId, BodyId, Day, Document, Line, LogId, Narrative, PostId, Revision, WriterId,
};
use crate::wire_types;

wire_types! {
    /// What a log speaks of.
    pub enum Scope: choice {
        /// One customs body.
        Body = "body" (Body),
        /// One post.
        Post = "post" {
            /// The body it belongs to.
            body: Body,
            /// Its name.
            name: Line,
            /// The post.
            post: PostId,
        },
        /// The whole Customs Service.
        Service = "service" {},
    }

    /// The text of the Order that a log goes by.
    pub enum Edition: code {
        /// Order No. 459 of 09.09.2025 as registered on 20.10.2025 under No. 1513/44919.
        Order459 = "order-459-2025-09-09",
    }

    /// Record 0 of a log.
    pub struct FoundLog {
        /// The log.
        pub log: LogId,
        /// What it speaks of.
        pub scope: Scope,
        /// The settings.
        pub policy: Policy,
        /// Who writes it.
        pub writer: WriterId,
        /// The text of the Order.
        pub edition: Edition,
        /// The calendar.
        pub calendar: Calendar,
        /// The day of official publication, from which the Order is in force (O.3, R43): not before 20.10.2025; left out
        /// while it is not known, and then no breach can be assessed.
        pub in_force: Option<Day>,
        /// The revision of the rules.
        pub revision: Revision,
    }

    /// Settings adopted from now on.
    pub struct AdoptPolicy {
        /// All of them.
        pub policy: Policy,
    }

    /// A calendar adopted from now on.
    pub struct AdoptCalendar {
        /// All of it.
        pub calendar: Calendar,
    }

    /// The day of official publication, where it was not known when the log was founded (O.3, R43).
    pub struct AdoptPublication {
        /// The day, from which the Order is in force: not before 20.10.2025.
        pub in_force: Day,
    }

    /// A revision of the rules adopted from now on.
    pub struct AdoptRevision {
        /// Which.
        pub revision: Revision,
    }

    /// The mark set back, or forward, to the confirmed instant of this command (R59).
    pub struct CorrectMark {
        /// Why it was wrong.
        pub reason: Narrative,
    }

    /// An appointment ended expressly (R73).
    pub struct EndAppointment {
        /// The document that ends it, where there is one.
        pub document: Option<Document>,
        /// Which.
        pub appointment: AppointmentId,
    }

    /// An account deleted.
    pub struct DeleteAccount {
        /// Which.
        pub account: crate::value::AccountId,
    }

    /// A briefing on the use of the equipment (II.1:3).
    pub struct Briefing {
        /// The models it is about; empty where it is about none in particular.
        pub models: crate::value::Set<crate::value::ModelId>,
        /// Who is briefed.
        pub official: crate::value::OfficialId,
    }

    /// An authorisation at a dock by the one who asks: stage one of identification (III.9(1)).
    pub struct Authorise {
        /// The dock.
        pub dock: crate::value::ComponentId,
        /// The authorisation.
        pub authorisation: crate::value::AuthorisationId,
    }
}

/// The day on which the Order was registered, where `day` is before it: it cannot have been published by then.
pub(super) fn registered_after(day: Day) -> Option<Day> {
    Day::new(2025, 10, 20).filter(|registered| day < *registered)
}

impl Scope {
    /// The body of a log of one body or post.
    #[must_use]
    pub fn body(&self) -> Option<(BodyId, Remit)> {
        match self {
            Self::Service {} => None,
            Self::Body(body) | Self::Post { body, .. } => Some((body.body, body.remit)),
        }
    }
}
