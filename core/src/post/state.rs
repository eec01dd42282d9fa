//! The state of a log: the fold of its records.

use std::collections::{HashMap, VecDeque};

use foldhash::fast::FixedState;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::catalogue::Command;
use super::event::{Event, LogEvent};
use super::finding::Outcome;
use super::settings::{Edition, FoundLog, Scope};
use super::told::Happened;
use crate::calendar::Calendar;
use crate::log::{Clock, Record};
use crate::policy::Policy;
use crate::shift::People;
use crate::value::{CommandId, Day, Hash, Ids, Instant, LogId, Revision, Seq, Span, WriterId};
use crate::{access, duty, equipment, people, recording, shift};

/// So many commands are remembered, to know the same one sent again.
pub const REMEMBERED: usize = 10_000;

/// What a log was founded on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Founding {
    /// The log.
    pub log: LogId,
    /// What it speaks of.
    pub scope: Scope,
    /// Who writes it.
    pub writer: WriterId,
    /// The text of the Order.
    pub edition: Edition,
    /// The day from which the Order is in force, where it is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub in_force: Option<Day>,
}

/// The state of a log: what is open, and the window of what was.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct State {
    /// The identifiers that are never forgotten.
    pub ids: Ids,
    /// Duties.
    pub duty: duty::State,
    /// The mark: the greatest confirmed instant.
    pub mark: Instant,
    /// Shifts, service, breaks, danger.
    pub shift: shift::State,
    /// Accounts and authorisations.
    pub access: access::State,
    /// The latest instant as of which anything stands.
    newest: Instant,
    /// People and places.
    pub people: people::State,
    /// The settings in force.
    pub policy: Policy,
    /// The latest instant that no jump of an unconfirmed clock brought.
    steady: Instant,
    /// The calendar in force.
    pub calendar: Calendar,
    /// What the log was founded on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub founding: Option<Founding>,
    /// The revision in force.
    pub revision: Revision,
    /// Equipment.
    pub equipment: equipment::State,
    /// Recordings.
    pub recording: recording::State,
    /// Before this, what ended was forgotten.
    known_from: Instant,
    remembered: Remembered,
    /// The mark at the last day's end: what ended a window before it is forgotten.
    forgotten_to: Instant,
}

impl Default for State {
    fn default() -> Self {
        Self {
            ids: Ids::default(),
            duty: duty::State::default(),
            mark: Instant::MIN,
            shift: shift::State::default(),
            access: access::State::default(),
            newest: Instant::MIN,
            people: people::State::default(),
            policy: Policy::default(),
            steady: Instant::MIN,
            calendar: Calendar::ukraine(),
            founding: None,
            revision: Revision::FIRST,
            equipment: equipment::State::default(),
            recording: recording::State::default(),
            known_from: Instant::MIN,
            remembered: Remembered::default(),
            forgotten_to: Instant::MIN,
        }
    }
}

/// The instant at which the law looks at a record: when it happened, but no later than it was recorded.
#[must_use]
pub fn instant_of(at: Instant, occurred: Option<Instant>, command: &Command) -> Instant {
    let told = match command {
        Command::Happened(h) => Some(h.occurred),
        _ => occurred,
    };
    told.map_or(at, |t| t.min(at))
}

/// The command that acts: the inner one, where it is told afterwards.
#[must_use]
pub fn acting(command: &Command) -> &Command {
    match command {
        Command::Happened(h) => {
            let Happened { command, .. } = &**h;
            command.command()
        }
        other => other,
    }
}

impl State {
    /// The command remembered under an identifier: its place and its digest.
    #[inline]
    #[must_use]
    pub fn remembered(&self, id: &CommandId) -> Option<(Seq, Hash)> {
        self.remembered.get(id)
    }

    /// The time known: the mark, or the latest instant since then to which an unconfirmed clock came without a jump.
    #[must_use]
    pub fn latest(&self) -> Instant {
        self.steady.max(self.mark)
    }

    /// Whether a clock is unconfirmed and further ahead of the time known than a clock drifts.
    #[must_use]
    pub fn is_jump(&self, clock: Clock, at: Instant) -> bool {
        clock == Clock::Unconfirmed && at.since(self.latest()) > self.policy.max_jump
    }

    /// The earliest instant of which the window still knows: a longer window adopted later brings nothing back.
    #[must_use]
    pub fn horizon(&self) -> Instant {
        self.mark.minus(self.policy.look_back).max(self.known_from)
    }

    /// Takes in a record. A refused request moves the mark and is remembered, and changes nothing else.
    pub fn fold(&mut self, record: &Record<Command, Outcome>, digest: Hash) {
        self.remembered.add(record.command_id, record.seq, digest);
        let has_jumped = self.is_jump(record.clock, record.at);
        if record.clock == Clock::Confirmed {
            self.mark = self.mark.max(record.at);
        }
        let Outcome::Done { events, .. } = &record.outcome else {
            return;
        };
        self.settle(record.clock, self.mark);
        let when = instant_of(record.at, record.occurred, &record.command);
        let command = acting(&record.command);
        for event in events {
            self.apply(event, record.at, when, command);
        }
        self.newest = self.newest.max(when);
        if !has_jumped {
            self.steady = self.steady.max(when);
        }
        // A corrected mark leaves in the future what the wrong one let stand.
        self.settle(record.clock, self.mark);
        self.forget();
    }

    /// The state as a record of this instant and clock finds it, where that is another than it is.
    pub(super) fn settled(&self, clock: Clock, at: Instant) -> Option<Self> {
        let latest = self.mark.max(at);
        (clock == Clock::Confirmed && self.newest > latest).then(|| {
            let mut state = self.clone();
            state.settle(clock, latest);
            state
        })
    }

    pub(super) fn apply(&mut self, event: &Event, at: Instant, when: Instant, command: &Command) {
        match event {
            Event::Log(event) => self.apply_log(*event, at, command),
            Event::Duty(event) => self.duty.apply(event, when),
            Event::Shift(event) => {
                let people = match command {
                    Command::ScheduleShift(c) => Some(People {
                        staff: &c.staff,
                        responsible: &c.responsible,
                    }),
                    Command::ChangeRoster(c) => Some(People {
                        staff: &c.staff,
                        responsible: &c.responsible,
                    }),
                    _ => None,
                };
                let organisation = &self.people.organisation;
                let post_of = |unit| organisation.post_of(unit);
                self.shift.apply(event, when, people, post_of, &self.ids);
            }
            Event::Access(event) => self.access.apply(event, when, &self.ids),
            Event::People(event) => {
                self.people
                    .apply(event, when, &mut self.ids, &self.calendar);
            }
            Event::Equipment(event) => self.equipment.apply(event, when, &mut self.ids),
            Event::Recording(event) => self.recording.apply(event, when, &self.ids),
        }
    }

    fn apply_log(&mut self, event: LogEvent, at: Instant, command: &Command) {
        match (event, command) {
            (LogEvent::Founded, Command::FoundLog(c)) => self.found(c, at),
            (LogEvent::PolicyAdopted, Command::AdoptPolicy(c)) => {
                self.policy = c.policy.clone().at_floors();
            }
            (LogEvent::CalendarAdopted, Command::AdoptCalendar(c)) => {
                self.calendar = c.calendar.clone();
                self.people.recalendar(&self.calendar);
            }
            (LogEvent::PublicationAdopted, Command::AdoptPublication(c)) => {
                if let Some(founding) = &mut self.founding {
                    founding.in_force.get_or_insert(c.in_force);
                }
            }
            (LogEvent::RevisionAdopted, Command::AdoptRevision(c)) => self.revision = c.revision,
            (LogEvent::MarkCorrected, _) => {
                self.mark = at;
                self.forgotten_to = self.forgotten_to.min(at);
                // What happens from now on is known, whatever the wrong mark let be forgotten.
                self.known_from = self.known_from.min(at);
            }
            // What was only kept changes nothing; an event without its command is none.
            (
                LogEvent::Confirmed
                | LogEvent::Unmatched
                | LogEvent::WithoutForce
                | LogEvent::Founded
                | LogEvent::PolicyAdopted
                | LogEvent::CalendarAdopted
                | LogEvent::PublicationAdopted
                | LogEvent::RevisionAdopted,
                _,
            ) => {}
        }
    }

    fn found(&mut self, c: &FoundLog, at: Instant) {
        self.founding = Some(Founding {
            log: c.log,
            scope: c.scope.clone(),
            writer: c.writer,
            edition: c.edition,
            in_force: c.in_force,
        });
        self.policy = c.policy.clone().at_floors();
        self.calendar = c.calendar.clone();
        self.revision = c.revision;
        self.mark = at;
        self.forgotten_to = at;
        let mut enter = |event| {
            self.people.apply(&event, at, &mut self.ids, &self.calendar);
        };
        match &c.scope {
            Scope::Service {} => {}
            Scope::Body(body) => enter(people::Event::BodyRegistered(body.clone())),
            Scope::Post { body, name, post } => {
                enter(people::Event::BodyRegistered(body.clone()));
                enter(people::Event::PostRegistered(people::Post {
                    body: body.body,
                    name: name.clone(),
                    post: *post,
                }));
            }
        }
    }

    /// Nothing that was recorded before a confirmed instant can have happened after it: what a clock that ran ahead left
    /// standing in the future is brought back to it, before anything else is taken in, so that the log's order stays.
    fn settle(&mut self, clock: Clock, latest: Instant) {
        if clock != Clock::Confirmed || self.newest <= latest {
            return;
        }
        self.newest = latest;
        self.steady = self.steady.min(latest);
        self.duty.bring_back(latest);
        self.equipment.bring_back(latest);
        self.access.bring_back(latest);
        self.shift.bring_back(latest);
        self.people.bring_back(latest);
        self.recording.bring_back(latest);
    }

    /// Once a day of the mark: forgets what ended a window before the day that is over. The lag of a day leaves time to
    /// correct a wrong mark before anything is forgotten by it.
    fn forget(&mut self) {
        let day = |at: Instant| at.ms().div_euclid(Span::DAY.ms());
        if day(self.mark) == day(self.forgotten_to) {
            return;
        }
        let horizon = self.forgotten_to.minus(self.policy.look_back);
        self.known_from = self.known_from.max(horizon);
        self.people.forget_before(horizon);
        self.access.forget_before(horizon);
        self.shift.forget_before(horizon);
        self.equipment.forget_before(horizon);
        self.recording.forget_before(horizon);
        self.duty.forget_before(horizon);
        self.forgotten_to = self.mark;
    }
}

/// The last commands, by identifier.
#[derive(Debug, Clone)]
struct Remembered {
    order: VecDeque<Entry>,
    index: HashMap<CommandId, (Seq, Hash), FixedState>,
}

#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    id: CommandId,
    seq: Seq,
    digest: Hash,
}

impl Default for Remembered {
    fn default() -> Self {
        Self {
            order: VecDeque::new(),
            index: HashMap::with_hasher(FixedState::default()),
        }
    }
}

impl Remembered {
    #[inline]
    fn get(&self, id: &CommandId) -> Option<(Seq, Hash)> {
        self.index.get(id).copied()
    }

    fn add(&mut self, id: CommandId, seq: Seq, digest: Hash) {
        if self.order.len() >= REMEMBERED
            && let Some(oldest) = self.order.pop_front()
            // An identifier used again by a log of another making stands for its last use.
            && self.index.get(&oldest.id).is_some_and(|(seq, _)| *seq == oldest.seq)
        {
            self.index.remove(&oldest.id);
        }
        self.order.push_back(Entry { id, seq, digest });
        self.index.insert(id, (seq, digest));
    }
}

impl Serialize for Remembered {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        s.collect_seq(&self.order)
    }
}

impl<'de> Deserialize<'de> for Remembered {
    fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        let entries = Vec::<Entry>::deserialize(d)?;
        let mut remembered = Self::default();
        for entry in entries {
            remembered.add(entry.id, entry.seq, entry.digest);
        }
        Ok(remembered)
    }
}
