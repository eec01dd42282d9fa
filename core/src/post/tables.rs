//! The four tables: rules, powers, duties, forms. Every finding and every duty comes from a row of one of them.

use super::case::{Case, Found};
use super::catalogue::CommandKind;
use super::chapter;
use super::finding::{FormField, Weight};
use super::row::Row;
use crate::access::AccessKind;
use crate::duty::DutyKind;
use crate::equipment::Detail;
use crate::order::{Cite, ReadingId};
use crate::people::Role;
use crate::policy::{Policy, Separation};
use crate::value::Revision;

/// On what a row rests. Never mixed: an answer on one basis never claims another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Basis {
    /// A provision of the Order.
    Law,
    /// A reading of a gap in it.
    Reading,
    /// A setting of the host.
    Policy,
    /// What the log knows: no such camera, already issued.
    State,
    /// Nothing: the Order does not govern it (R43).
    NotGoverned,
}

impl Basis {
    /// Its code: `law`, `reading`, `policy`, `state`, `not_governed`.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Law => "law",
            Self::Reading => "reading",
            Self::Policy => "policy",
            Self::State => "state",
            Self::NotGoverned => "not_governed",
        }
    }
}

/// What a rule does to a request that it stands against.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Against {
    /// Refuses it.
    Refuse,
    /// Lets it pass with a remark.
    Remark,
    /// What the setting on separate duties says (R18).
    Separation,
}

/// What a rule does to what is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Told {
    /// A finding of this weight; the effects come all the same.
    Weighs(Weight),
    /// It cannot be applied: kept as unmatched.
    Unmatched,
    /// It rests on a word that gives it no force: kept for review, and no effect comes.
    WithoutForce,
}

impl Told {
    /// The weight of a finding about what is told.
    #[must_use]
    pub const fn weight(self) -> Weight {
        match self {
            Self::Weighs(weight) => weight,
            Self::Unmatched => Weight::NotAssessable,
            Self::WithoutForce => Weight::Claimed,
        }
    }
}

/// What a row says, in both languages. `{0}`, `{1}`… are the subjects, other braces the facts.
#[derive(Debug, Clone, Copy)]
pub struct Text {
    /// What is the matter, in Ukrainian.
    pub uk: &'static str,
    /// What is the matter, in English.
    pub en: &'static str,
    /// What would make it pass, in Ukrainian; empty where nothing would.
    pub fix_uk: &'static str,
    /// What would make it pass, in English; empty where nothing would.
    pub fix_en: &'static str,
}

/// A rule: a small predicate beside its provision.
#[derive(Debug)]
pub struct Rule {
    /// Its identifier.
    pub row: Row,
    /// On what it rests.
    pub basis: Basis,
    /// The provisions it speaks for, the first of which orders the findings.
    pub provisions: &'static [Cite],
    /// The readings it goes by.
    pub readings: &'static [ReadingId],
    /// The settings it goes by.
    pub policy: &'static [&'static str],
    /// The commands it looks at; empty: all.
    pub on: &'static [CommandKind],
    /// The detail that it looks at: it is asked again only when that is told for the first time.
    pub detail: Option<Detail>,
    /// What it does to a request.
    pub asked: Against,
    /// What it does to what is told.
    pub told: Told,
    /// Whether danger excuses it (R67).
    pub danger_excuses: bool,
    /// Whether it speaks of every record, even of one that brings nothing new.
    pub always: bool,
    /// The facts that its findings carry.
    pub facts: &'static [&'static str],
    /// Says how the case stands.
    pub test: fn(&Case<'_>) -> Verdict,
    /// What it says.
    pub text: Text,
    /// The revision from which it holds.
    pub since: Revision,
    /// The revision from which it no longer holds.
    pub until: Option<Revision>,
}

/// How a case stands to a rule.
#[derive(Debug)]
pub enum Verdict {
    /// Nothing to say.
    Holds,
    /// It stands against.
    Fails(Box<Found>),
    /// It stands against in several respects.
    FailsEach(Vec<Found>),
    /// It would, but for a word or an excuse that someone must review.
    Claimed(Box<Found>),
    /// Worth knowing, whatever the rule does otherwise.
    Remark(Box<Found>),
    /// Nobody can say.
    Unknown(Box<Found>),
}

impl Rule {
    /// A guard of the Order: refuses, and told against it is a breach.
    pub(super) const GUARD: Self = Self {
        row: Row::SubjectKnown,
        basis: Basis::Law,
        provisions: &[],
        readings: &[],
        policy: &[],
        on: &[],
        detail: None,
        asked: Against::Refuse,
        told: Told::Weighs(Weight::Breach),
        danger_excuses: false,
        always: false,
        facts: &[],
        test: |_| Verdict::Holds,
        text: Text {
            uk: "",
            en: "",
            fix_uk: "",
            fix_en: "",
        },
        since: Revision::FIRST,
        until: None,
    };

    /// A remark of the Order or of a reading: never refuses.
    pub(super) const REMARK: Self = Self {
        asked: Against::Remark,
        told: Told::Weighs(Weight::Remark),
        ..Self::GUARD
    };

    /// A setting of the host: refuses, and told against it is a remark.
    pub(super) const SETTING: Self = Self {
        basis: Basis::Policy,
        told: Told::Weighs(Weight::Remark),
        ..Self::GUARD
    };

    /// What the log knows: refuses, and what is told cannot be applied.
    pub(super) const STATE: Self = Self {
        basis: Basis::State,
        told: Told::Unmatched,
        ..Self::GUARD
    };

    /// Whether it refuses under these settings.
    #[must_use]
    pub fn refuses(&self, policy: &Policy) -> bool {
        match self.asked {
            Against::Refuse => true,
            Against::Remark => false,
            Against::Separation => policy.separation == Separation::Refuse,
        }
    }
}

/// By what an actor has a power.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum By {
    /// Being the host.
    Host,
    /// An appointment to a role, in force there and then.
    Role(Role),
    /// An account that may do this, live there and then.
    Account(AccessKind),
    /// Being on the roster.
    Roster,
    /// Being a device that names a check and an authorisation that stand (R60).
    Strength,
}

/// A power: which kind of actor may ask what, on what ground.
#[derive(Debug)]
pub struct Power {
    /// Its identifier.
    pub row: Row,
    /// On what it rests.
    pub basis: Basis,
    /// The provisions that give it.
    pub provisions: &'static [Cite],
    /// The readings it goes by.
    pub readings: &'static [ReadingId],
    /// What may be asked.
    pub kinds: &'static [CommandKind],
    /// By what.
    pub by: By,
    /// What it says where it is missing.
    pub text: Text,
    /// The revision from which it holds.
    pub since: Revision,
    /// The revision from which it no longer holds.
    pub until: Option<Revision>,
}

impl Power {
    /// What the host keeps: the Order names nobody for it.
    pub(super) const HOST: Self = Self {
        row: Row::HostFounds,
        basis: Basis::State,
        provisions: &[],
        readings: &[],
        kinds: &[],
        by: By::Host,
        text: Text {
            uk: "",
            en: "",
            fix_uk: "",
            fix_en: "",
        },
        since: Revision::FIRST,
        until: None,
    };

    /// What the Order gives to a role.
    pub(super) const ROLE: Self = Self {
        basis: Basis::Law,
        ..Self::HOST
    };
}

/// Who owes a duty.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Owes {
    /// The official whom the act is about.
    TheOfficial,
    /// The responsible persons on duty at the post (R69).
    TheShift,
}

/// Until when a duty runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Runs {
    /// No moment of its own.
    Unbounded,
    /// The end of the owner's service.
    EndOfService,
}

/// A duty: who owes what, from what on, until what.
#[derive(Debug)]
pub struct DutyRow {
    /// Its identifier.
    pub duty: DutyKind,
    /// The provisions that lay it down.
    pub provisions: &'static [Cite],
    /// The readings it goes by.
    pub readings: &'static [ReadingId],
    /// The settings it goes by.
    pub policy: &'static [&'static str],
    /// Who owes it.
    pub owner: Owes,
    /// Until when.
    pub term: Runs,
    /// What opens it.
    pub opened_by: &'static [CommandKind],
    /// What ends it, fulfilled, failed or lapsed.
    pub ended_by: &'static [CommandKind],
    /// What passes it on or gives it another term.
    pub moved_by: &'static [CommandKind],
    /// What it says while it is open.
    pub text: Text,
    /// The revision from which it holds.
    pub since: Revision,
    /// The revision from which it no longer holds.
    pub until: Option<Revision>,
}

/// A field that a document must have, and whether it is there.
pub type Demand = (FormField, fn(&Case<'_>) -> bool);

/// A form: the fields that a document demands.
#[derive(Debug)]
pub struct Form {
    /// Its identifier.
    pub row: Row,
    /// The provisions that demand it.
    pub provisions: &'static [Cite],
    /// The readings it goes by.
    pub readings: &'static [ReadingId],
    /// The commands that bring the document.
    pub on: &'static [CommandKind],
    /// Whether the command at hand brings it.
    pub applies: fn(&Case<'_>) -> bool,
    /// Its fields, in the order of the Order.
    pub fields: &'static [Demand],
    /// Whether danger excuses it (R67).
    pub danger_excuses: bool,
    /// What is told without a field weighs so, where neither time nor danger says otherwise.
    pub weight: fn(&Case<'_>) -> Weight,
    /// What it says where one is missing.
    pub text: Text,
    /// The revision from which it holds.
    pub since: Revision,
    /// The revision from which it no longer holds.
    pub until: Option<Revision>,
}

impl Form {
    /// What the Order demands of a document.
    pub(super) const DEMAND: Self = Self {
        row: Row::AppointmentOrder,
        provisions: &[],
        readings: &[],
        on: &[],
        applies: |_| false,
        fields: &[],
        danger_excuses: false,
        weight: |_| Weight::Breach,
        text: Text {
            uk: "",
            en: "",
            fix_uk: "",
            fix_en: "",
        },
        since: Revision::FIRST,
        until: None,
    };
}

impl DutyRow {
    /// What the Order lays down.
    pub(super) const OWED: Self = Self {
        duty: DutyKind::ReturnCamera,
        provisions: &[],
        readings: &[],
        policy: &[],
        owner: Owes::TheOfficial,
        term: Runs::Unbounded,
        opened_by: &[],
        ended_by: &[],
        moved_by: &[],
        text: Text {
            uk: "",
            en: "",
            fix_uk: "",
            fix_en: "",
        },
        since: Revision::FIRST,
        until: None,
    };
}

/// What is looked at for one command, in the order of the Order's text.
#[derive(Debug, Default)]
pub(super) struct ForKind {
    pub rules: Vec<Check>,
    pub powers: Vec<&'static Power>,
}

/// A rule or a form.
#[derive(Debug, Clone, Copy)]
pub(super) enum Check {
    Rule(&'static Rule),
    Form(&'static Form),
}

impl Check {
    pub(super) fn order(&self) -> (usize, Row) {
        let (provisions, row) = match self {
            Self::Rule(rule) => (rule.provisions, rule.row),
            Self::Form(form) => (form.provisions, form.row),
        };
        (place(provisions), row)
    }
}

/// The place of a row among findings: that of its first provision, behind all of them where it has none.
pub(super) fn place(provisions: &[Cite]) -> usize {
    provisions.first().map_or(usize::MAX, |c| c.index())
}

/// The tables of one revision, sorted by command.
#[derive(Debug)]
pub struct Tables {
    revision: Revision,
    by_kind: Vec<ForKind>,
    duties: Vec<&'static DutyRow>,
    without: Option<&'static str>,
}

/// The latest revision that this library knows.
pub const LATEST: Revision = Revision::FIRST;

fn holds(revision: Revision, since: Revision, until: Option<Revision>) -> bool {
    since <= revision && until.is_none_or(|u| revision < u)
}

impl Tables {
    /// The tables as they hold under a revision; nothing for one that this library does not know.
    #[must_use]
    pub fn of(revision: Revision) -> Option<Self> {
        (revision <= LATEST).then(|| Self::build(revision, None))
    }

    /// The tables of the latest revision.
    #[must_use]
    pub fn latest() -> Self {
        Self::build(LATEST, None)
    }

    /// The same tables without one row, by its code: whether anything notices is what the knock-out test asks.
    #[must_use]
    pub fn without(&self, row: &'static str) -> Self {
        Self::build(self.revision, Some(row))
    }

    /// The tables of another revision, without the same row.
    pub(super) fn at_revision(&self, revision: Revision) -> Option<Self> {
        (revision <= LATEST).then(|| Self::build(revision, self.without))
    }

    fn build(revision: Revision, without: Option<&'static str>) -> Self {
        let kept = |code: &str| without != Some(code);
        let rules = rules()
            .filter(|r| kept(r.row.code()) && holds(revision, r.since, r.until))
            .collect::<Vec<_>>();
        let forms = forms()
            .filter(|f| kept(f.row.code()) && holds(revision, f.since, f.until))
            .collect::<Vec<_>>();
        let powers = powers()
            .filter(|p| kept(p.row.code()) && holds(revision, p.since, p.until))
            .collect::<Vec<_>>();
        let duties = duties()
            .filter(|d| kept(d.duty.code()) && holds(revision, d.since, d.until))
            .collect();
        let by_kind = CommandKind::ALL.iter().map(|kind| {
            let on_rule = |r: &&&'static Rule| r.on.is_empty() || r.on.contains(kind);
            let mut checks: Vec<Check> = rules
                .iter()
                .filter(on_rule)
                .map(|r| Check::Rule(r))
                .chain(
                    forms
                        .iter()
                        .filter(|f| f.on.contains(kind))
                        .map(|f| Check::Form(f)),
                )
                .collect();
            checks.sort_by_key(Check::order);
            let powers = powers
                .iter()
                .filter(|p| p.kinds.contains(kind))
                .copied()
                .collect();
            ForKind {
                rules: checks,
                powers,
            }
        });
        Self {
            revision,
            by_kind: by_kind.collect(),
            duties,
            without,
        }
    }

    /// The revision whose tables these are.
    #[must_use]
    pub const fn revision(&self) -> Revision {
        self.revision
    }

    #[inline]
    pub(super) fn rules(&self, kind: CommandKind) -> &[Check] {
        self.by_kind
            .get(kind as usize)
            .map_or(&[], |k| k.rules.as_slice())
    }

    #[inline]
    pub(super) fn powers(&self, kind: CommandKind) -> &[&'static Power] {
        self.by_kind
            .get(kind as usize)
            .map_or(&[], |k| k.powers.as_slice())
    }

    #[inline]
    pub(super) fn duty(&self, duty: DutyKind) -> Option<&'static DutyRow> {
        self.duties.iter().find(|d| d.duty == duty).copied()
    }

    /// Whether a row is in these tables.
    #[inline]
    pub(super) fn has(&self, row: Row) -> bool {
        self.without != Some(row.code())
    }

    /// A rule of these tables, by its row.
    pub(super) fn rule(&self, row: Row) -> Option<&'static Rule> {
        rules().find(|r| r.row == row && holds(self.revision, r.since, r.until) && self.has(row))
    }
}

/// All rules of all revisions, chapter by chapter.
pub fn rules() -> impl Iterator<Item = &'static Rule> {
    chapter::RULES.iter().flat_map(|rules| rules.iter())
}

/// All powers of all revisions, chapter by chapter.
pub fn powers() -> impl Iterator<Item = &'static Power> {
    chapter::POWERS.iter().flat_map(|powers| powers.iter())
}

/// All duties of all revisions, chapter by chapter.
pub fn duties() -> impl Iterator<Item = &'static DutyRow> {
    chapter::DUTIES.iter().flat_map(|duties| duties.iter())
}

/// All forms of all revisions, chapter by chapter.
pub fn forms() -> impl Iterator<Item = &'static Form> {
    chapter::FORMS.iter().flat_map(|forms| forms.iter())
}
