//! What must always hold, by the numbers of the readings, as far as cameras, people and duties go: 7 to 10 speak of journals,
//! repair, disposal and viewing.
//!
//! Nothing here asks the rules: each looks at the record and at the state before and after it.

use std::collections::{BTreeMap, BTreeSet};

use svidok::duty::{self, DutyKind};
use svidok::equipment::{self, ComponentKind, Condition, RemovalPurpose, Stock};
use svidok::log::{Actor, Clock};
use svidok::people::Role;
use svidok::post::{
    Basis, By, Command, Event, Ground, Language, Outcome, Post, Record, Row, Sentence, Weight,
    forms, powers, rules,
};
use svidok::shift::{OwnShift, Service};
use svidok::value::{AnyId, AuthorisationId, ComponentId, Handle, Instant, OfficialId, PostId};
use svidok::{access, wire};

/// A record with the posts that it stands between.
#[derive(Clone, Copy)]
pub struct Moment<'m> {
    pub before: &'m Post,
    pub after: &'m Post,
    pub record: &'m Record,
}

pub type Held = Result<(), String>;

pub struct Invariant {
    pub number: u8,
    pub holds: fn(&Moment<'_>) -> Held,
}

pub const INVARIANTS: &[Invariant] = &[
    Invariant {
        number: 1,
        holds: removal_is_authorised_or_a_breach,
    },
    Invariant {
        number: 2,
        holds: issue_and_removal_keep_together,
    },
    Invariant {
        number: 3,
        holds: issued_means_fit,
    },
    Invariant {
        number: 4,
        holds: reserve_wants_a_memo,
    },
    Invariant {
        number: 5,
        holds: acts_are_of_the_own_shift,
    },
    Invariant {
        number: 6,
        holds: one_custodian,
    },
    Invariant {
        number: 11,
        holds: findings_name_their_ground,
    },
    Invariant {
        number: 12,
        holds: clocks_change_little,
    },
    Invariant {
        number: 13,
        holds: refusals_change_nothing,
    },
];

/// All of them.
pub fn hold(moment: &Moment<'_>) -> Held {
    for invariant in INVARIANTS {
        (invariant.holds)(moment).map_err(|e| {
            let (number, record) = (invariant.number, moment.record);
            format!("invariant {number}, record {}: {e}\n{record:?}", record.seq)
        })?;
    }
    Ok(())
}

fn ensure(holds: bool, otherwise: &str) -> Held {
    if holds {
        Ok(())
    } else {
        Err(otherwise.to_owned())
    }
}

impl Moment<'_> {
    fn events(&self) -> &[Event] {
        self.record.outcome.events()
    }

    fn has_found(&self, row: Row) -> bool {
        self.record.outcome.findings().iter().any(|f| f.row == row)
    }

    /// When it happened, but no later than it was recorded.
    fn when(&self) -> Instant {
        let told = match &self.record.command {
            Command::Happened(h) => Some(h.occurred),
            _ => self.record.occurred,
        };
        told.map_or(self.record.at, |t| t.min(self.record.at))
    }

    /// The issue that was granted on request here.
    fn issued(&self) -> Option<&equipment::Issue> {
        match (&self.record.command, &self.record.outcome) {
            (Command::IssueCamera(c), Outcome::Done { .. }) => Some(c),
            _ => None,
        }
    }

    /// The removals for use by someone known, as events of this record: by whom, from where, what.
    fn taken(&self) -> impl Iterator<Item = (&OfficialId, AnyId, AnyId)> {
        let for_use = match &self.record.command {
            Command::CameraRemoved(c) => {
                // Who is no authorised person is asked for another ground.
                matches!(c.purpose, None | Some(RemovalPurpose::Use))
                    && !self.has_found(Row::RemovalGrounded)
            }
            _ => true,
        };
        let events = self.events().iter().filter(move |_| for_use);
        events.filter_map(|event| {
            let Event::Equipment(event) = event else {
                return None;
            };
            match &**event {
                equipment::Event::Removed {
                    by: Some(by),
                    dock,
                    camera,
                    ..
                } => Some((by, dock.any(), camera.any())),
                _ => None,
            }
        })
    }

    /// The authorisation on which an issue of this record rests, and with which it lapses.
    fn rests_on(&self) -> Option<AuthorisationId> {
        self.events().iter().find_map(|event| match event {
            Event::Equipment(event) => match &**event {
                equipment::Event::Issued { authorisation, .. } => *authorisation,
                _ => None,
            },
            _ => None,
        })
    }

    fn consumes(&self) -> bool {
        self.events().iter().any(|e| {
            matches!(e, Event::Access(e) if matches!(**e, access::Event::AuthorisationConsumed { .. }))
        })
    }
}

/// 1: who takes a camera for use used an authorisation up, or the log holds the breach.
fn removal_is_authorised_or_a_breach(moment: &Moment<'_>) -> Held {
    let taken = moment.taken().next().is_some();
    ensure(
        !taken || moment.consumes() || moment.has_found(Row::RemovalAuthorised),
        "a removal without authorisation, and no breach of it",
    )
}

/// 2: issued in service time against a live authorisation; the removal uses it up, passes custody, opens the return.
fn issue_and_removal_keep_together(moment: &Moment<'_>) -> Held {
    let state = moment.after.state();
    let at = moment.record.at;
    if let Some(c) = moment.issued() {
        let official = state.ids.officials.find(&c.to).ok_or("unknown wearer")?;
        let dock = state.ids.components.find(&c.dock).ok_or("unknown dock")?;
        ensure(
            matches!(state.shift.service_at(official, at), Service::In { .. }),
            "issued out of service",
        )?;
        // Told of after its removal, an issue is followed by that in the same record.
        let stands = |a: &access::Authorisation| {
            a.by == official && at < a.until && (a.is_unused(at) || moment.consumes())
        };
        let rests_on = moment.rests_on();
        let given = rests_on.and_then(|id| state.access.authorisation(&id));
        ensure(
            given.is_some_and(stands),
            "issued without a live authorisation",
        )?;
        let there = rests_on.and_then(|id| state.access.given(&id));
        ensure(
            there == Some((dock, official)),
            "issued on an authorisation at another dock",
        )?;
        let accounts = state.access.accounts(official);
        let live = |a: &access::Account| a.access_at(at) == Some(access::AccessKind::Cameras);
        ensure(accounts.iter().any(live), "issued without an account")?;
    }
    for (by, dock, camera) in moment.taken() {
        let when = moment.when();
        let before = moment.before.state();
        let official = before.ids.officials.find(by);
        let of = |id: AnyId| before.ids.components.find_any(&id);
        let authorised = of(camera).zip(of(dock)).is_some_and(|(camera, dock)| {
            let mut left = before.access.left_for(camera, dock, when);
            left.any(|a| Some(a.by) == official)
        });
        ensure(
            authorised == moment.consumes(),
            "removal and consumption part",
        )?;
        let item = of(camera).and_then(|camera| state.equipment.item(camera));
        let (since, custody) = item.and_then(|i| i.custody()).ok_or("nobody has it")?;
        // Told late, others may have had it since.
        if since == when {
            ensure(custody.official() == official, "custody did not pass")?;
            ensure(
                state.duty.is_open(DutyKind::ReturnCamera, camera),
                "taken, and no return is owed",
            )?;
        }
    }
    Ok(())
}

/// 3: briefed, working, charged, memory free, mount with it, clock checked.
fn issued_means_fit(moment: &Moment<'_>) -> Held {
    let Some(c) = moment.issued() else {
        return Ok(());
    };
    let (state, at) = (moment.after.state(), moment.record.at);
    let official = state.ids.officials.find(&c.to).ok_or("unknown wearer")?;
    let camera = state.ids.components.find(&c.camera);
    let item = camera.and_then(|camera| state.equipment.item(camera));
    let item = item.ok_or("unknown camera")?;
    ensure(c.mount.is_some(), "issued without a mount")?;
    ensure(
        state.people.is_briefed(official, None, at),
        "issued without a briefing",
    )?;
    let (_, check) = item.check_at(at).ok_or("issued without a check")?;
    ensure(
        check.state.condition == Condition::Working,
        "issued out of order",
    )?;
    // Less than the floor passes for the rest of a shift at the model's rate, or by a decision (R19, R20).
    let rate = |of: Option<_>| of.is_some() || c.decision.is_some();
    let model = item.model;
    ensure(
        check.state.charge >= state.policy.charge_floor
            || rate(model.and_then(|m| state.equipment.charge_per_hour(m))),
        "issued with too little charge",
    )?;
    ensure(
        check.state.free_memory >= state.policy.memory_floor
            || rate(model.and_then(|m| state.equipment.memory_per_hour(m))),
        "issued with too little memory",
    )?;
    let off = check.state.clock_offset.get().abs();
    ensure(
        off <= state.policy.clock_bearable.ms() || c.decision.is_some(),
        "issued with a wrong clock",
    )
}

/// 4: a reserve camera is issued by a memo alone, and there are no memos yet.
fn reserve_wants_a_memo(moment: &Moment<'_>) -> Held {
    let state = moment.after.state();
    let item = moment.issued().and_then(|c| {
        let camera = state.ids.components.find(&c.camera)?;
        state.equipment.item(camera)
    });
    ensure(
        item.is_none_or(|item| item.stock != Stock::Reserve),
        "a reserve camera is issued without a memo",
    )
}

/// 5: what a responsible person does as such concerns the own shift.
fn acts_are_of_the_own_shift(moment: &Moment<'_>) -> Held {
    let Outcome::Done { grounds, .. } = &moment.record.outcome else {
        return Ok(());
    };
    let component = match &moment.record.command {
        Command::IssueCamera(c) => c.dock,
        Command::CheckDock(c) => c.dock,
        Command::CheckCamera(c) => c.camera,
        _ => return Ok(()),
    };
    let as_responsible = grounds.iter().any(|used| {
        matches!(used.by, Ground::Appointment(_))
            && powers().any(|p| p.row == used.row && p.by == By::Role(Role::ResponsiblePerson))
    });
    let (state, at) = (moment.after.state(), moment.record.at);
    let Actor::Official(who) = &moment.record.actor else {
        return Ok(());
    };
    let who = state.ids.officials.find(who).ok_or("unknown actor")?;
    let own = |post: Handle<PostId>| {
        let margin = state.policy.shift_margin;
        state.shift.own_shift(who, post, at, margin) != OwnShift::Outside
    };
    let item = state.ids.components.find(&component);
    let item = item.and_then(|component| state.equipment.item(component));
    ensure(
        !as_responsible || item.is_some_and(|item| own(item.post)),
        "an act outside the own shift",
    )
}

/// 6: whatever is in the inventory has one custodian, and who is asked for what he has names the same.
fn one_custodian(moment: &Moment<'_>) -> Held {
    let state = moment.after.state();
    let mut holders: BTreeMap<Handle<OfficialId>, BTreeSet<Handle<ComponentId>>> = BTreeMap::new();
    for (handle, item) in moment.before.state().equipment.items() {
        ensure(
            state.equipment.item(handle).is_some(),
            "a component is gone",
        )?;
        if let Some(official) = item.custody().and_then(|(_, c)| c.official()) {
            holders.entry(official).or_default();
        }
    }
    for (handle, item) in state.equipment.items() {
        let (_, custody) = item.custody().ok_or("a component without a custodian")?;
        if let Some(dock) = custody.dock() {
            let kind = state.equipment.item(dock).map(|i| i.kind);
            ensure(kind == Some(ComponentKind::Dock), "docked in no dock")?;
        }
        if let (Some(official), ComponentKind::Camera) = (custody.official(), item.kind) {
            holders.entry(official).or_default().insert(handle);
        }
    }
    for (official, has) in holders {
        let named: BTreeSet<_> = state.equipment.held_now(official).iter().copied().collect();
        ensure(
            named == has,
            "an official has other cameras than are with him",
        )?;
    }
    Ok(())
}

/// 11: every refusal and breach names a provision, or says that it is a setting or a state.
fn findings_name_their_ground(moment: &Moment<'_>) -> Held {
    let tables = [
        rules()
            .map(|r| (r.row, r.basis, r.provisions))
            .collect::<Vec<_>>(),
        powers().map(|p| (p.row, p.basis, p.provisions)).collect(),
        forms().map(|f| (f.row, Basis::Law, f.provisions)).collect(),
    ];
    let outcome = &moment.record.outcome;
    for finding in outcome.findings() {
        let row = finding.row;
        let (_, basis, provisions) = tables
            .iter()
            .flatten()
            .find(|(known, _, _)| *known == row)
            .ok_or("a finding without a row")?;
        let says_other = matches!(basis, Basis::Policy | Basis::State)
            || (*basis == Basis::Reading && finding.weight != Weight::Breach);
        ensure(
            !provisions.is_empty() || says_other,
            &format!("{row} names nothing"),
        )?;
        if let Some(rule) = rules().find(|r| r.row == row) {
            let filled = finding.facts.filled();
            ensure(
                filled.iter().all(|f| rule.facts.contains(f)),
                &format!("{row} has facts that it does not declare"),
            )?;
        }
        for language in [Language::Uk, Language::En] {
            let sentence = Sentence::of(finding, !outcome.is_done(), language, moment.before);
            let sentence = sentence.to_string();
            ensure(!sentence.contains(['{', '}']), &sentence)?;
        }
    }
    Ok(())
}

/// 12: the mark follows confirmed clocks alone; no clock reopens a duty or reorders a record.
fn clocks_change_little(moment: &Moment<'_>) -> Held {
    let record = moment.record;
    let (before, after) = (moment.before.state(), moment.after.state());
    let is_set = matches!(
        &record.command,
        Command::CorrectMark(_) | Command::FoundLog(_)
    ) || matches!(&record.command, Command::Happened(h) if matches!(h.command.command(), Command::CorrectMark(_)));
    if !is_set || !record.outcome.is_done() {
        let right = match record.clock {
            Clock::Confirmed => before.mark.max(record.at),
            Clock::Unconfirmed | Clock::Unknown => before.mark,
        };
        ensure(
            after.mark == right,
            &format!("the mark is {}, and should be {right}", after.mark),
        )?;
    }
    ensure(
        moment.after.next_seq() == moment.before.next_seq().next()
            && record.seq == moment.before.next_seq(),
        "a record out of order",
    )?;
    let mut open: BTreeMap<(DutyKind, AnyId), i64> = BTreeMap::new();
    for duty in before.duty.all() {
        *open.entry((duty.duty, duty.subject)).or_default() += 1;
    }
    for event in moment.events() {
        if let Event::Duty(event) = event
            && let duty::Event::Opened { duty, subject, .. } = &**event
        {
            *open.entry((*duty, *subject)).or_default() += 1;
        }
    }
    for duty in after.duty.all() {
        *open.entry((duty.duty, duty.subject)).or_default() -= 1;
    }
    ensure(
        open.values().all(|left| *left >= 0),
        "a duty is open that nothing opened",
    )
}

/// 13: a refusal changes the mark and the remembered identifiers alone; a fact told is taken in.
fn refusals_change_nothing(moment: &Moment<'_>) -> Held {
    let record = moment.record;
    let asked = matches!(
        record.command.kind().manner(),
        svidok::post::Manner::Request
    );
    if record.outcome.is_done() {
        return Ok(());
    }
    ensure(asked, "a fact told is refused")?;
    ensure(
        rest(moment.before) == rest(moment.after),
        "a refusal changed the state",
    )
}

/// The state without what a refusal may change. What depends on the mark, as lateness and the window do, is asked anew each
/// time and not kept: the mark moves nothing else here.
fn rest(post: &Post) -> ciborium::Value {
    let bytes = wire::cbor::to_vec(post.state()).unwrap();
    let mut value: ciborium::Value = ciborium::from_reader(bytes.as_slice()).unwrap();
    let map = value.as_map_mut().unwrap();
    let all = map.len();
    map.retain(|(key, _)| !matches!(key.as_text(), Some("mark" | "remembered")));
    assert_eq!(
        all,
        map.len() + 2,
        "the mark and the identifiers are kept under other names"
    );
    value
}
