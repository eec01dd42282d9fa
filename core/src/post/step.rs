//! Two steps: decide, then commit.

use std::cell::OnceCell;
use std::sync::Arc;

use super::case::{Case, Details, Mode, Subjects};
use super::catalogue::{Command, Manner, Standing};
use super::chapter::{iii, iv};
use super::engine;
use super::finding::Outcome;
use super::late;
use super::settings::{FoundLog, registered_after};
use super::state::{State, acting, instant_of};
use super::tables::{LATEST, Tables};
use crate::log::{self, Actor, Asked, Chain, Clock, LogCorrupt};
use crate::order::Cite;
use crate::value::{CommandId, ComponentId, Count, Day, Hash, Instant, Seq};
use crate::wire::{InvalidInput, json};
use crate::wire_types;

/// A record of an action log.
pub type Record = log::Record<Command, Outcome>;

wire_types! {
    /// What a host puts to a post.
    pub struct Input {
        /// When, as the host's clock says.
        pub at: Instant,
        /// The device through which an official asks.
        pub via: Option<ComponentId>,
        /// Who asks or tells.
        pub actor: Actor,
        /// What the host knows of its clock.
        pub clock: Clock,
        /// What is asked or told.
        pub command: Command,
        /// When a report's fact happened; left out: at `at`.
        pub occurred: Option<Instant>,
        /// The identifier of the command: the same one sent again is answered, not done again.
        pub command_id: CommandId,
    }
}

wire_types! {
    /// A record of an action log, field by field: its JSON form. The CBOR of this type is the record itself.
    pub struct RecordView {
        /// The number of the format: 1.
        pub v: Count,
        /// When the host recorded it, as its clock said; the mark, where the clock is unknown.
        pub at: Instant,
        /// Its place in the log.
        pub seq: Seq,
        /// The device through which an official asked.
        pub via: Option<ComponentId>,
        /// The leaf of the record before; absent in record 0.
        pub prev: Option<Hash>,
        /// Who asked or told.
        pub actor: Actor,
        /// What the host knew of its clock.
        pub clock: Clock,
        /// What was asked or told.
        pub command: Command,
        /// What came of it.
        pub outcome: Outcome,
        /// When a report's fact happened, as told.
        pub occurred: Option<Instant>,
        /// The identifier of the command.
        pub command_id: CommandId,
    }
}

impl From<&Record> for RecordView {
    fn from(record: &Record) -> Self {
        Self {
            v: Count::ONE,
            at: record.at,
            seq: record.seq,
            via: record.via,
            prev: record.prev,
            actor: record.actor,
            clock: record.clock,
            command: record.command.clone(),
            outcome: record.outcome.clone(),
            occurred: record.occurred,
            command_id: record.command_id,
        }
    }
}

impl Input {
    /// Reads strict JSON.
    ///
    /// # Errors
    /// Says what is wrong and where.
    pub fn from_json(json: &[u8]) -> Result<Self, InvalidInput> {
        json::from_slice(json)
    }

    /// Reads deterministic CBOR.
    ///
    /// # Errors
    /// Says what is wrong and where.
    pub fn from_cbor(cbor: &[u8]) -> Result<Self, InvalidInput> {
        crate::wire::cbor::from_slice(cbor)
    }
}

/// What a post cannot even decide.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Misuse {
    /// The input is malformed.
    #[error(transparent)]
    Invalid(#[from] InvalidInput),
    /// The log has no record 0.
    #[error("the log is not founded: the first command is `found_log`")]
    NotFounded,
    /// The identifier of another command.
    #[error("the identifier {id} belongs to record {seq}, which holds another command")]
    IdTaken {
        /// The identifier.
        id: CommandId,
        /// The record that has it.
        seq: Seq,
    },
    /// The state has moved since the step was decided.
    #[error("the step was decided for record {step}, and the log stands at {log}: decide anew")]
    Stale {
        /// The record that the step would be.
        step: Seq,
        /// The next record of the log.
        log: Seq,
    },
    /// A record that is not the next of this log.
    #[error(transparent)]
    Corrupt(#[from] LogCorrupt),
}

/// What a post answers.
#[derive(Debug, Clone)]
pub enum Answer {
    /// A step: store its record, then commit it.
    Step(Box<Step>),
    /// The same command is recorded already, and leaves no record.
    Already {
        /// The record that holds it.
        seq: Seq,
    },
}

/// A decision that is not part of the log yet.
#[derive(Debug, Clone)]
pub struct Step {
    record: Record,
    bytes: Vec<u8>,
    digest: Hash,
    leaf: Hash,
    /// Where the chain stood when it was decided.
    base: Chain,
}

impl Step {
    /// The record.
    #[must_use]
    pub fn record(&self) -> &Record {
        &self.record
    }

    /// Its bytes, as they are chained.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// The frame to append to a file.
    #[must_use]
    pub fn frame(&self) -> Vec<u8> {
        log::frame(&self.bytes)
    }

    /// Its leaf.
    #[must_use]
    pub fn leaf(&self) -> Hash {
        self.leaf
    }

    /// What came of the command.
    #[must_use]
    pub fn outcome(&self) -> &Outcome {
        &self.record.outcome
    }
}

/// One log: its state, its chain, its tables.
#[derive(Debug, Clone)]
pub struct Post {
    pub(super) state: State,
    pub(super) chain: Chain,
    pub(super) tables: Arc<Tables>,
}

impl Default for Post {
    fn default() -> Self {
        Self::new()
    }
}

impl Post {
    /// A log without records. Its first command is `found_log`.
    #[must_use]
    pub fn new() -> Self {
        Self::with_tables(Tables::latest())
    }

    /// A log that goes by these tables.
    #[must_use]
    pub fn with_tables(tables: Tables) -> Self {
        Self {
            state: State::default(),
            chain: Chain::new(),
            tables: Arc::new(tables),
        }
    }

    /// The state: what is open, and the window of what was.
    #[must_use]
    pub fn state(&self) -> &State {
        &self.state
    }

    /// The place of the next record.
    #[must_use]
    pub fn next_seq(&self) -> Seq {
        self.chain.next_seq()
    }

    /// The leaf of the last record.
    #[must_use]
    pub fn head(&self) -> Option<Hash> {
        self.chain.head()
    }

    /// The tables in force.
    #[must_use]
    pub fn tables(&self) -> &Tables {
        &self.tables
    }

    /// Decides: gives the step with its record, or says that the same command is recorded already. Changes nothing.
    ///
    /// # Errors
    /// [`Misuse`]: the input is malformed, the log is not founded, the identifier belongs to another command.
    pub fn decide(&self, input: Input) -> Result<Answer, Misuse> {
        let asked = Asked::new(&input.actor, &input.command, input.occurred)?;
        if let Some((seq, digest)) = self.state.remembered(&input.command_id) {
            return if digest == asked.digest {
                Ok(Answer::Already { seq })
            } else {
                Err(Misuse::IdTaken {
                    id: input.command_id,
                    seq,
                })
            };
        }
        self.validate(&input)?;
        let at = self.recorded_at(&input);
        let outcome = self.judge(&input, at);
        let record = Record {
            at,
            seq: self.chain.next_seq(),
            via: input.via,
            prev: self.chain.head(),
            actor: input.actor,
            clock: input.clock,
            command: input.command,
            outcome,
            occurred: input.occurred,
            command_id: input.command_id,
        };
        let bytes = record.encode(&asked)?;
        let leaf = log::leaf(&bytes);
        Ok(Answer::Step(Box::new(Step {
            record,
            bytes,
            digest: asked.digest,
            leaf,
            base: self.chain,
        })))
    }

    /// The whole decision without a record: what would come of it.
    ///
    /// # Errors
    /// As [`Post::decide`].
    pub fn may(&self, input: &Input) -> Result<Outcome, Misuse> {
        self.validate(input)?;
        Ok(self.judge(input, self.recorded_at(input)))
    }

    /// Takes in a step whose record is stored.
    ///
    /// # Errors
    /// [`Misuse::Stale`], when another record came in between: nothing is changed then.
    pub fn commit(&mut self, step: &Step) -> Result<(), Misuse> {
        if step.base != self.chain {
            return Err(Misuse::Stale {
                step: step.record.seq,
                log: self.chain.next_seq(),
            });
        }
        self.take_in(&step.record, step.digest, step.leaf);
        Ok(())
    }

    pub(super) fn take_in(&mut self, record: &Record, digest: Hash, leaf: Hash) {
        self.state.fold(record, digest);
        self.chain.advance(leaf);
        if self.state.revision != self.tables.revision()
            && let Some(tables) = self.tables.at_revision(self.state.revision)
        {
            self.tables = Arc::new(tables);
        }
    }

    /// Takes in a stored record, as it stands, without deciding it again.
    ///
    /// # Errors
    /// When it cannot be read, is not the next, or does not name the one before; nothing is changed then.
    pub fn replay(&mut self, bytes: &[u8]) -> Result<Record, LogCorrupt> {
        let (record, digest) = self.read(bytes)?;
        self.take_in(&record, digest, log::leaf(bytes));
        Ok(record)
    }

    /// Reads a record and says whether it is the next of this log.
    pub(super) fn read(&self, bytes: &[u8]) -> Result<(Record, Hash), LogCorrupt> {
        let seq = self.chain.next_seq();
        if self.state.revision > LATEST {
            // Whole as far as the structure goes, and not readable past here.
            let mut chain = self.chain;
            chain.push(bytes)?;
            return Err(self.unknown_revision());
        }
        let (record, digest) =
            Record::decode(bytes).map_err(|error| LogCorrupt::Unreadable { seq, error })?;
        self.chain.check(&log::RecordHead {
            at: record.at,
            seq: record.seq,
            prev: record.prev,
        })?;
        let founds = matches!(record.command, Command::FoundLog(_));
        if self.state.founding.is_none() && !founds {
            return Err(LogCorrupt::NotFounded);
        }
        Ok((record, digest))
    }

    /// The instant of the record: the host's, or the mark where its clock is unknown.
    pub(super) fn recorded_at(&self, input: &Input) -> Instant {
        match input.clock {
            Clock::Unknown => self.state.mark,
            Clock::Confirmed | Clock::Unconfirmed => input.at,
        }
    }

    fn unknown_revision(&self) -> LogCorrupt {
        LogCorrupt::UnknownRevision {
            seq: self.chain.next_seq(),
            revision: self.state.revision,
        }
    }

    /// What makes an input malformed beyond its form, or a log one that this build does not decide.
    fn validate(&self, input: &Input) -> Result<(), Misuse> {
        if self.state.revision > LATEST {
            return Err(self.unknown_revision().into());
        }
        let is_told = matches!(input.command, Command::Happened(_));
        if input.occurred.is_some() && (is_told || input.command.kind().manner() == Manner::Request)
        {
            let right = if is_told {
                "left out: `happened` says when inside"
            } else {
                "left out: a request asks for now, and what was done is told by `happened`"
            };
            return Err(InvalidInput::bad_value("a value", right)
                .in_field("occurred")
                .into());
        }
        let acting = acting(&input.command);
        let inside = |e: InvalidInput| {
            let e = e.in_field(acting.code()).in_field("command");
            if is_told {
                e.in_field(input.command.code()).in_field("command")
            } else {
                e
            }
        };
        if self.state.founding.is_none() {
            return match &input.command {
                Command::FoundLog(c) => founding(c)
                    .map_err(inside)
                    .and_then(|()| founder(input))
                    .map_err(Misuse::from),
                _ => Err(Misuse::NotFounded),
            };
        }
        match acting {
            Command::AdoptPolicy(c) => {
                let valid = c.policy.validate();
                valid.map_err(|e| inside(e.in_field("policy")))?;
            }
            Command::AdoptCalendar(c) => {
                let valid = c.calendar.validate();
                valid.map_err(|e| inside(e.in_field("calendar")))?;
            }
            Command::Appoint(c) => in_order(c.from, c.until).map_err(inside)?,
            Command::AssignMembership(c) => in_order(c.from, c.until).map_err(inside)?,
            _ => {}
        }
        Ok(())
    }

    pub(super) fn judge(&self, input: &Input, at: Instant) -> Outcome {
        let (actor, mode, occurred) = match &input.command {
            Command::Happened(h) => (h.source.actor(), Mode::Told, Some(h.occurred)),
            command => match command.kind().manner() {
                Manner::Request => (&input.actor, Mode::Asked, None),
                Manner::Report => (&input.actor, Mode::Reported, input.occurred),
            },
        };
        let command = acting(&input.command);
        let when = instant_of(at, input.occurred, &input.command);
        let settled = self.state.settled(input.clock, at);
        let state = settled.as_ref().unwrap_or(&self.state);
        let who = match actor {
            Actor::Official(id) => state.ids.officials.find(id),
            Actor::Host {} | Actor::Device(_) => None,
        };
        let mut subjects = Subjects::new(state, who, when);
        command.about(&mut subjects);
        let mut case = Case {
            state,
            tables: &self.tables,
            command,
            kind: command.kind(),
            mode,
            actor,
            via: input.via,
            teller: &input.actor,
            who,
            clock: input.clock,
            at,
            occurred,
            when,
            subjects,
            standing: Standing::New,
            newly: Details::default(),
            own_shift: OnceCell::new(),
        };
        if case.is_told() {
            case.standing = command.standing(&case);
            case.newly = newly(&case);
            if case.standing == Standing::Holds {
                case.subjects.moment = moment(&case).or(case.subjects.moment);
            }
        }
        late::with_return(&case, engine::decide(&case))
    }
}

/// The details that a removal, a return or a recording tells for the first time.
fn newly(case: &Case<'_>) -> Details {
    match case.command {
        Command::CameraRemoved(c) => iii::removal::newly(c, case),
        Command::CameraReturned(c) => iii::returning::newly(c, case),
        Command::RecordingBegan(c) => iv::recording::newly(c, case),
        _ => Details::default(),
    }
}

/// When what is told once more of a removal or a return took place.
fn moment(case: &Case<'_>) -> Option<Instant> {
    match case.command {
        Command::CameraRemoved(c) => iii::removal::moment(c, case),
        Command::CameraReturned(c) => iii::returning::moment(c, case),
        _ => None,
    }
}

/// Says whether a last day is not before the first.
fn in_order(from: Day, until: Option<Day>) -> Result<(), InvalidInput> {
    match until {
        Some(until) if until < from => {
            let right = format!("a day not before `from`, {from}");
            Err(InvalidInput::bad_value(until, right).in_field("until"))
        }
        Some(_) | None => Ok(()),
    }
}

/// Says whether who founds a log can: the host, by a confirmed clock.
fn founder(input: &Input) -> Result<(), InvalidInput> {
    if input.actor != (Actor::Host {}) {
        return Err(
            InvalidInput::bad_value("another", "the host: it alone founds a log").in_field("actor"),
        );
    }
    if input.clock != Clock::Confirmed {
        let right = "`confirmed`: a log is founded with a confirmed clock";
        return Err(InvalidInput::bad_value(input.clock, right).in_field("clock"));
    }
    Ok(())
}

/// Says whether record 0 can stand: there is no log yet that could hold its refusal.
fn founding(c: &FoundLog) -> Result<(), InvalidInput> {
    const PUBLISHED: Cite = Cite::of("O.3");
    c.policy.validate().map_err(|e| e.in_field("policy"))?;
    if let Some(floor) = c.policy.below_floors().first() {
        let expected = format!("{} ({})", floor.needed, floor.provision);
        return Err(InvalidInput::bad_value(floor.actual, expected)
            .in_field(floor.field)
            .in_field("policy"));
    }
    c.calendar.validate().map_err(|e| e.in_field("calendar"))?;
    if let Some(day) = c.in_force
        && let Some(registered) = registered_after(day)
    {
        let expected = format!("a day not before {registered} ({PUBLISHED})");
        return Err(InvalidInput::bad_value(day, expected).in_field("in_force"));
    }
    if c.revision > LATEST {
        let expected = format!("a revision up to {LATEST}");
        return Err(InvalidInput::bad_value(c.revision, expected).in_field("revision"));
    }
    Ok(())
}
