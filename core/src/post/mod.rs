//! The post: one log's state, and the decisions that move it.
//!
//! [`Post::decide`] is pure: it gives a [`Step`] with the record's bytes. The host stores them durably;
//! [`Post::commit`] then changes the state. One that is not committed leaves nothing behind.

mod audit;
mod case;
mod catalogue;
mod chapter;
mod effects;
mod engine;
mod event;
mod finding;
mod late;
mod power;
mod query;
mod row;
mod sentence;
mod settings;
mod snapshot;
mod state;
mod step;
mod tables;
mod told;

pub use audit::{Audit, Divergence};
pub use case::{Case, Found, Mode, Subjects};
pub use catalogue::{CATALOGUE, CancelShift, Command, CommandKind, Entry, Manner};
pub use effects::Effects;
pub use event::{Event, LogEvent};
pub use finding::{
    Facts, Finding, FormField, FoundFacts, Ground, GroundUsed, Number, Outcome, Thing, Weight,
    WhyNot,
};
pub use power::NoPower;
pub use query::{DutyState, DutyStatus, OfficialHandle, PlaceHandle};
pub use row::Row;
pub use sentence::{Language, Names, RowSays, Sentence, says, show_instant};
pub use settings::{
    AdoptCalendar, AdoptPolicy, AdoptPublication, AdoptRevision, Authorise, Briefing, CorrectMark,
    DeleteAccount, Edition, EndAppointment, FoundLog, Scope,
};
pub use snapshot::SnapshotError;
pub use state::{Founding, REMEMBERED, State};
pub use step::{Answer, Input, Misuse, Post, Record, RecordView, Step};
pub use tables::{
    Against, Basis, By, Demand, DutyRow, Form, LATEST, Owes, Power, Rule, Runs, Tables, Text, Told,
    Verdict, duties, forms, powers, rules,
};
pub use told::{Happened, Request, Source};
