//! What comes of a command: events, in the order in which they happen.

use super::case::Case;
use super::event::Event;
use super::tables::{Owes, Runs};
use crate::duty::{self, Duty, DutyKind, Ending, Owner, Term};
use crate::value::{AnyId, Handle, OfficialId, PostId};

/// The events of one command under way.
#[derive(Debug)]
pub struct Effects<'e> {
    case: &'e Case<'e>,
    events: Vec<Event>,
}

impl<'e> Effects<'e> {
    pub(super) fn new(case: &'e Case<'e>) -> Self {
        Self {
            case,
            events: Vec::with_capacity(4),
        }
    }

    pub(super) fn into_events(self) -> Vec<Event> {
        self.events
    }

    pub(super) fn push(&mut self, event: impl Into<Event>) {
        self.events.push(event.into());
    }

    /// Opens a duty, as its row says: who owes it, until when.
    pub(super) fn open(
        &mut self,
        duty: DutyKind,
        subject: impl Into<AnyId>,
        official: Option<Handle<OfficialId>>,
        post: Option<Handle<PostId>>,
    ) {
        let Some(row) = self.case.tables.duty(duty) else {
            return;
        };
        let ids = &self.case.state.ids;
        let owner = match row.owner {
            Owes::TheOfficial => official
                .and_then(|o| ids.officials.id(o))
                .map(Owner::Official),
            Owes::TheShift => post.and_then(|p| ids.posts.id(p)).map(Owner::Responsible),
        };
        let Some(owner) = owner else { return };
        let term = match row.term {
            Runs::Unbounded => Term::Unbounded {},
            Runs::EndOfService => Term::EndOfService {},
        };
        self.push(duty::Event::Opened {
            duty,
            term,
            owner,
            since: None,
            subject: subject.into(),
        });
    }

    /// Opens a duty, unless one of the kind about the same is open already.
    pub(super) fn open_once(
        &mut self,
        duty: DutyKind,
        subject: impl Into<AnyId>,
        official: Option<Handle<OfficialId>>,
        post: Option<Handle<PostId>>,
    ) {
        let subject = subject.into();
        if !self.case.state.duty.is_open(duty, subject) {
            self.open(duty, subject, official, post);
        }
    }

    /// The duty of a kind about something that was open when the case happened.
    pub(super) fn owed(&self, duty: DutyKind, subject: impl Into<AnyId>) -> Option<Duty> {
        let state = &self.case.state.duty;
        state.open_at(duty, subject.into(), self.case.when)
    }

    /// Ends the duty of a kind about something, if one was open when the case happened.
    pub(super) fn end(&mut self, duty: DutyKind, subject: impl Into<AnyId>, how: Ending) {
        if let Some(owed) = self.owed(duty, subject) {
            self.push(duty::Event::Ended {
                how,
                duty,
                since: owed.since,
                subject: owed.subject,
            });
        }
    }

    /// Ends every duty of a kind about something that was open when the case happened.
    pub(super) fn end_each(&mut self, duty: DutyKind, subject: impl Into<AnyId>, how: Ending) {
        let state = &self.case.state.duty;
        for owed in state.all_open_at(duty, subject.into(), self.case.when) {
            self.push(duty::Event::Ended {
                how,
                duty,
                since: owed.since,
                subject: owed.subject,
            });
        }
    }

    /// Ends the duty of a kind about something, whenever it opened.
    pub(super) fn end_any(&mut self, duty: DutyKind, subject: impl Into<AnyId>, how: Ending) {
        let subject = subject.into();
        let state = &self.case.state.duty;
        if let Some(owed) = state.open_at(duty, subject, crate::value::Instant::MAX) {
            self.push(duty::Event::Ended {
                how,
                duty,
                since: owed.since,
                subject,
            });
        }
    }

    /// Gives an open duty another owner, another term, or both.
    pub(super) fn relocate(&mut self, owed: &Duty, owner: Owner, term: Term) {
        self.push(duty::Event::Moved {
            duty: owed.duty,
            term,
            owner,
            since: owed.since,
            subject: owed.subject,
        });
    }
}
