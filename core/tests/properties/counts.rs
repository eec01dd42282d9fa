//! How often what came out, and what must come out often.

use std::collections::BTreeMap;
use std::fmt;

use svidok::post::{
    Against, CATALOGUE, Command, CommandKind, Event, LogEvent, Manner, Outcome, Record, Row, forms,
    powers, rules,
};

/// How a command or a row came out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum How {
    /// A request was done.
    Done,
    /// A request was refused.
    Refused,
    /// A request told afterwards had its effects.
    Told,
    /// A report came without findings.
    Clean,
    /// A report came with findings.
    Marked,
    /// A row was looked at and had nothing to say; a power was there.
    Held,
    /// A row found something.
    Found,
    /// A power was missing, whichever row said so.
    Missing,
    /// A power was missing, and this row said so.
    Named,
}

pub type Key = (&'static str, How);

/// What never comes out, and why.
pub const NEVER: &[(Key, &str)] = &[
    (
        ("hand_over_camera", How::Done),
        "asked, it is always refused; told, it is taken in: it is counted there (R48)",
    ),
    (
        ("host_enters_orders", How::Named),
        "the heads' power to appoint stands before it and answers for both",
    ),
];

/// How often what came out.
#[derive(Debug, Default)]
pub struct Counts {
    pub of: BTreeMap<Key, usize>,
    pub records: usize,
}

impl fmt::Display for How {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Done => "done",
            Self::Refused => "refused",
            Self::Told => "told",
            Self::Clean => "without findings",
            Self::Marked => "with findings",
            Self::Held => "held",
            Self::Found => "found",
            Self::Missing => "missing",
            Self::Named => "named",
        })
    }
}

/// How a record looked at its rows.
struct Look {
    kind: CommandKind,
    is_refused: bool,
    /// It brought nothing new, or could not be applied: only some rows were looked at, or told of.
    is_partial: bool,
    has_force: bool,
}

impl Look {
    fn at(record: &Record) -> Self {
        let has = |event| {
            let events = record.outcome.events();
            events.contains(&Event::Log(event))
        };
        let kind = match &record.command {
            Command::Happened(h) => h.command.command().kind(),
            command => command.kind(),
        };
        let is_partial = has(LogEvent::Confirmed) || has(LogEvent::Unmatched);
        Self {
            kind,
            is_refused: !record.outcome.is_done(),
            is_partial,
            has_force: !is_partial && !has(LogEvent::WithoutForce),
        }
    }
}

/// Whether a command brings the document that a form is about.
fn brings(row: Row, command: &Command) -> bool {
    use svidok::access::Access;
    use svidok::people::Ground;
    use svidok::recording::{RiteResult, Stage};
    let command = match command {
        Command::Happened(h) => h.command.command(),
        command => command,
    };
    match (row, command) {
        (Row::DecisionReason, Command::IssueCamera(c)) => c.decision.is_some(),
        (Row::AccessOrder, Command::CreateAccount(c)) => matches!(c.access, Access::Viewing(_)),
        (Row::AccessOrder, Command::ManageAccess(c)) => matches!(c.access, Access::Viewing(_)),
        (Row::AppointmentOrder, Command::Appoint(c)) => matches!(c.ground, Ground::Order(_)),
        (Row::SpokenAtStart | Row::SpokenAtEnd, Command::IdentificationAttested(c)) => {
            let stage = match c.stage {
                Stage::Start => Row::SpokenAtStart,
                Stage::End => Row::SpokenAtEnd,
            };
            stage == row && matches!(c.result, RiteResult::Done { .. })
        }
        _ => false,
    }
}

impl Counts {
    fn count(&mut self, code: &'static str, how: How) {
        *self.of.entry((code, how)).or_default() += 1;
    }

    pub fn merge(&mut self, other: &Self) {
        for (key, count) in &other.of {
            *self.of.entry(*key).or_default() += count;
        }
        self.records += other.records;
    }

    pub fn get(&self, key: Key) -> usize {
        self.of.get(&key).copied().unwrap_or(0)
    }

    pub fn add(&mut self, record: &Record) {
        self.records += 1;
        let look = Look::at(record);
        self.add_kind(record, &look);
        self.add_checks(record, &look);
        self.add_powers(record, &look);
    }

    fn add_kind(&mut self, record: &Record, look: &Look) {
        let kind = record.command.kind();
        let how = match kind.manner() {
            Manner::Report if record.outcome.findings().is_empty() => How::Clean,
            Manner::Report => How::Marked,
            Manner::Request if look.is_refused => How::Refused,
            Manner::Request => How::Done,
        };
        self.count(kind.code(), how);
        if kind != look.kind && look.has_force {
            self.count(look.kind.code(), How::Told);
        }
    }

    fn add_checks(&mut self, record: &Record, look: &Look) {
        let found = |row| record.outcome.findings().iter().any(|f| f.row == row);
        for rule in rules().filter(|r| r.on.is_empty() || r.on.contains(&look.kind)) {
            // A refusal keeps to itself what would only have been remarked.
            let is_silent = look.is_refused && rule.asked != Against::Refuse;
            if found(rule.row) {
                self.count(rule.row.code(), How::Found);
            } else if !is_silent && (rule.always || !look.is_partial) {
                self.count(rule.row.code(), How::Held);
            }
        }
        for form in forms().filter(|f| f.on.contains(&look.kind)) {
            if found(form.row) {
                self.count(form.row.code(), How::Found);
            } else if !look.is_partial && brings(form.row, &record.command) {
                self.count(form.row.code(), How::Held);
            }
        }
    }

    fn add_powers(&mut self, record: &Record, look: &Look) {
        let of_kind = || powers().filter(|p| p.kinds.contains(&look.kind));
        let named = |row| record.outcome.findings().iter().any(|f| f.row == row);
        let is_missing = of_kind().any(|p| named(p.row));
        for power in of_kind() {
            let row = power.row;
            if let Outcome::Done { grounds, .. } = &record.outcome
                && grounds.iter().any(|g| g.row == row)
            {
                self.count(row.code(), How::Held);
            }
            if is_missing {
                self.count(row.code(), How::Missing);
            }
            if named(row) {
                self.count(row.code(), How::Named);
            }
        }
    }

    /// What did not come out often enough.
    pub fn rare(&self, least: usize) -> Vec<Key> {
        needed()
            .into_iter()
            .filter(|k| self.get(*k) < least)
            .collect()
    }

    /// The counts as a table, a line for each command and each row.
    pub fn table(&self) -> String {
        let mut lines: BTreeMap<&str, Vec<String>> = BTreeMap::new();
        for (code, how) in needed().into_iter().chain(self.of.keys().copied()) {
            let cell = format!("{how} {}", self.get((code, how)));
            let line = lines.entry(code).or_default();
            if !line.contains(&cell) {
                line.push(cell);
            }
        }
        let line = |(code, cells): (&&str, &Vec<String>)| {
            let cells: String = cells.iter().map(|c| format!("  {c:>22}")).collect();
            format!("{code:>26}{cells}\n")
        };
        lines.iter().map(line).collect()
    }
}

/// What must come out often: all but what never can.
pub fn needed() -> Vec<Key> {
    let mut needed: Vec<Key> = Vec::new();
    for entry in CATALOGUE {
        let ways = match entry.manner {
            Manner::Request => [How::Done, How::Refused],
            Manner::Report => [How::Clean, How::Marked],
        };
        needed.extend(ways.map(|how| (entry.kind.code(), how)));
        if entry.manner == Manner::Request && entry.kind != CommandKind::FoundLog {
            needed.push((entry.kind.code(), How::Told));
        }
    }
    for row in rules().map(|r| r.row).chain(forms().map(|f| f.row)) {
        needed.extend([How::Held, How::Found].map(|how| (row.code(), how)));
    }
    for row in powers().map(|p| p.row) {
        needed.extend([How::Held, How::Missing, How::Named].map(|how| (row.code(), how)));
    }
    needed.retain(|key| !NEVER.iter().any(|(never, _)| never == key));
    needed
}
