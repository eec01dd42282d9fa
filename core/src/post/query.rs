//! Questions about a state: may this official, what is owed.

use super::catalogue::CommandKind;
use super::finding::Ground;
use super::power::NoPower;
use super::row::Row;
use super::state::State;
use super::step::Post;
use super::tables::place;
use crate::duty::{Duty, DutyKind, Owner, Term};
use crate::equipment::Item;
use crate::people::Area;
use crate::shift::Service;
use crate::value::{AnyId, ComponentId, Handle, Instant, OfficialId, Place, PostId, Span};
use crate::wire_types;

/// An official by dense number, as [`Post::official_handle`] gives it.
pub type OfficialHandle = Handle<OfficialId>;

/// A place by dense numbers, as [`Post::place_handle`] gives it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PlaceHandle(crate::people::Location);

wire_types! {
    /// How a duty stands at an instant.
    pub enum DutyState: code {
        /// Open.
        Open = "open",
        /// Late by a setting of the host, not by law.
        LateByPolicy = "late_by_policy",
    }

    /// A duty that is open, and how it stands.
    pub struct DutyStatus {
        /// When it falls due, where that is known.
        pub due: Option<Instant>,
        /// Which duty.
        pub duty: DutyKind,
        /// Who owes it.
        pub owner: Owner,
        /// Since when it is open.
        pub since: Instant,
        /// How it stands.
        pub state: DutyState,
        /// What it is about.
        pub subject: AnyId,
    }
}

impl Post {
    /// The handle of an official: keep it to ask often.
    #[must_use]
    pub fn official_handle(&self, official: &OfficialId) -> Option<OfficialHandle> {
        self.state.ids.officials.find(official)
    }

    /// The handle of a place: keep it to ask often. A place that a unit or post is moved to needs a new one.
    #[must_use]
    pub fn place_handle(&self, place: &Place) -> Option<PlaceHandle> {
        let organisation = &self.state.people.organisation;
        let area: Area = organisation.area(place, &self.state.ids)?;
        Some(PlaceHandle(organisation.location(area)))
    }

    /// The permission question: may this official ask that there and then, as far as powers go, and what gives the power?
    /// The rules are not looked at; `may` looks at everything.
    ///
    /// # Errors
    /// Why not, by the row that comes nearest; nothing where no row speaks of it.
    #[inline]
    pub fn permits(
        &self,
        official: OfficialHandle,
        kind: CommandKind,
        place: PlaceHandle,
        at: Instant,
    ) -> Result<(Row, Ground), Option<NoPower>> {
        self.state
            .permits(&self.tables, official, kind, place.0, at)
            .map(|(power, ground)| (power.row, ground))
    }

    /// The permission question by identifiers. Who or what the log does not know has no power.
    ///
    /// # Errors
    /// As [`Post::permits`].
    pub fn permits_by_id(
        &self,
        official: &OfficialId,
        kind: CommandKind,
        place: &Place,
        at: Instant,
    ) -> Result<(Row, Ground), Option<NoPower>> {
        match (self.official_handle(official), self.place_handle(place)) {
            (Some(official), Some(place)) => self.permits(official, kind, place, at),
            _ => Err(None),
        }
    }

    /// All duties that are open, with how they stand at `at`; without those that lapsed with a service that is over then: in the order of the Order's text, then by beginning, then
    /// by what they are about.
    #[must_use]
    pub fn duties(&self, at: Instant) -> Vec<DutyStatus> {
        let order = |duty: DutyKind| {
            self.tables
                .duty(duty)
                .map_or(usize::MAX, |d| place(d.provisions))
        };
        let mut all: Vec<DutyStatus> = self
            .state
            .duty
            .all()
            .filter(|duty| !self.state.is_lapsed(duty, at))
            .map(|duty| self.status(duty, at))
            .collect();
        all.sort_by_key(|d| (order(d.duty), d.since, d.subject));
        all
    }

    fn status(&self, duty: Duty, at: Instant) -> DutyStatus {
        let policy = &self.state.policy;
        let (due, grace) = match &duty.term {
            Term::Unbounded {} => (None, policy.handling),
            Term::Promptly(by) => {
                let due = duty.counts_from();
                (Some(due), by.since(due))
            }
            Term::EndOfService {} => (self.state.end_of_service(&duty), policy.handling),
        };
        // Where nothing says any more when a service ended, it is over after 24 hours (R76).
        let over = due.or_else(|| match &duty.term {
            Term::EndOfService {} => Some(duty.counts_from().plus(Span::DAY)),
            Term::Unbounded {} | Term::Promptly(_) => None,
        });
        let late_after = over.and_then(|over| match self.post_of(&duty) {
            Some(post) => self.state.shift.late_after(post, over, grace),
            None => Some(over.plus(grace)),
        });
        let state = if late_after.is_some_and(|late| late < at) {
            DutyState::LateByPolicy
        } else {
            DutyState::Open
        };
        DutyStatus {
            due,
            duty: duty.duty,
            owner: duty.owner,
            since: duty.since,
            state,
            subject: duty.subject,
        }
    }

    fn camera_of(&self, duty: &Duty) -> Option<&Item> {
        match duty.duty {
            DutyKind::ReturnCamera | DutyKind::OffloadCamera => {
                let camera = ComponentId::from(duty.subject);
                let handle = self.state.ids.components.find(&camera)?;
                self.state.equipment.item(handle)
            }
            DutyKind::TrainResponsible
            | DutyKind::BriefFirstUse
            | DutyKind::IdentifyAtStart
            | DutyKind::ReceiveCharged
            | DutyKind::IdentifyAtEnd => None,
        }
    }

    /// The post whose danger suspends a duty (R67).
    fn post_of(&self, duty: &Duty) -> Option<Handle<PostId>> {
        match (self.camera_of(duty), &duty.owner) {
            (Some(camera), _) => Some(camera.post),
            (None, Owner::Responsible(post)) => self.state.ids.posts.find(post),
            (None, Owner::Official(official)) => {
                let official = self.state.ids.officials.find(official)?;
                self.state.where_serves(official, duty.since).post
            }
        }
    }
}

impl State {
    /// When the service ends in which a duty opened, where that is known.
    fn end_of_service(&self, duty: &Duty) -> Option<Instant> {
        let Owner::Official(owner) = &duty.owner else {
            return None;
        };
        let owner = self.ids.officials.find(owner)?;
        self.shift.service_end(owner, duty.counts_from())
    }

    /// Whether a duty that lapses with service had lapsed by `at`: that service is over by the schedule, and nobody recorded
    /// that it goes on (R47); where nothing says when it ends, after 24 hours (R76).
    pub(in crate::post) fn is_lapsed(&self, duty: &Duty, at: Instant) -> bool {
        if !duty.duty.lapses_with_service() {
            return false;
        }
        let end = self.end_of_service(duty);
        let end = end.unwrap_or_else(|| duty.counts_from().plus(Span::DAY));
        end <= at && !self.serves_on(duty, at)
    }

    /// Whether the service in which a duty opened goes on at `at`.
    fn serves_on(&self, duty: &Duty, at: Instant) -> bool {
        let Owner::Official(owner) = &duty.owner else {
            return false;
        };
        let owner = self.ids.officials.find(owner);
        match owner.map(|owner| self.shift.service_at(owner, at)) {
            Some(Service::In { since } | Service::Claimed { since }) => since <= duty.counts_from(),
            Some(Service::Off | Service::Unknown) | None => false,
        }
    }
}
