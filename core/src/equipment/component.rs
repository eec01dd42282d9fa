//! One component: who has it, how it was checked, to whom it is issued.

use serde::{Deserialize, Serialize};

use super::{CameraState, Component, ComponentKind, Condition, Detail, Return, Stock};
use crate::value::{
    AuthorisationId, CheckId, ComponentId, Handle, Instant, InventoryNo, ModelId, OfficialId,
    PostId, Set, Timeline,
};

/// A component as the state holds it.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Item {
    /// What it is.
    pub kind: ComponentKind,
    /// The post that keeps it.
    pub post: Handle<PostId>,
    /// Its model, where it is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub model: Option<Handle<ModelId>>,
    /// Whether it is kept in reserve.
    pub stock: Stock,
    checks: Timeline<Check>,
    issues: Timeline<IssueState>,
    /// Its serial number, where it has one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub serial: Option<InventoryNo>,
    custody: Timeline<Custody>,
    /// Returns told while it was believed to be with the post.
    #[serde(default, skip_serializing_if = "Timeline::is_empty")]
    returns: Timeline<Return>,
    condition: Timeline<Condition>,
    /// Its inventory number, where it has one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub inventory: Option<InventoryNo>,
    #[serde(skip_serializing_if = "Option::is_none")]
    telemetry: Option<Reading>,
}

/// The worse of two states, in every respect.
fn worse(one: &CameraState, other: &CameraState) -> CameraState {
    let condition = match (one.condition, other.condition) {
        (Condition::Working, Condition::Working) => Condition::Working,
        (Condition::Faulty, _) | (_, Condition::Faulty) => Condition::Faulty,
    };
    let is_further = other.clock_offset.magnitude() > one.clock_offset.magnitude();
    CameraState {
        charge: one.charge.min(other.charge),
        condition,
        free_memory: one.free_memory.min(other.free_memory),
        clock_offset: if is_further { other } else { one }.clock_offset,
    }
}

/// What a dock read last.
#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Reading {
    at: Instant,
    state: CameraState,
}

/// Who has a component, and what is known of how it came there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Custody {
    /// The dock that it left last, where it is out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<Handle<ComponentId>>,
    /// What is known of how custody passed.
    pub told: Set<Detail>,
    /// Who has it.
    pub holder: Holder,
}

/// Who has a component: exactly one at every instant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Holder {
    /// The post, which keeps it at a spot.
    Post(Held),
    /// Someone nobody knows.
    Unknown,
    /// An official.
    Official(Handle<OfficialId>),
}

/// Where a post keeps a component.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Held {
    /// In the room of the complex.
    Room,
    /// In the safe.
    Safe,
    /// Connected to a dock.
    Docked(Handle<ComponentId>),
}

/// A check of a camera as the state holds it.
#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Check {
    /// The check.
    pub id: CheckId,
    /// What it found.
    pub state: CameraState,
    /// The end of the checker's shift: until then it counts (R60).
    pub until: Instant,
    /// The responsible person who checked.
    pub checker: Handle<OfficialId>,
}

/// An issue as the state holds it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct IssueState {
    /// To whom.
    pub to: Handle<OfficialId>,
    /// From which dock.
    pub dock: Handle<ComponentId>,
    /// The mount that goes with it, where it has an identity.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mount: Option<Handle<ComponentId>>,
    /// The authorisation that its removal uses up, where there is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authorisation: Option<AuthorisationId>,
}

impl Custody {
    /// Taken out of a dock.
    pub(super) fn taken(holder: Holder, dock: Handle<ComponentId>, told: &Set<Detail>) -> Self {
        Self {
            from: Some(dock),
            told: told.clone(),
            holder,
        }
    }

    /// Put into a dock.
    pub(super) fn docked(dock: Handle<ComponentId>, told: &Set<Detail>) -> Self {
        Self {
            from: None,
            told: told.clone(),
            holder: Holder::Post(Held::Docked(dock)),
        }
    }

    /// Brought back to the room of the complex.
    pub(super) fn in_room(told: &Set<Detail>) -> Self {
        Self {
            from: None,
            told: told.clone(),
            holder: Holder::Post(Held::Room),
        }
    }

    /// The dock to which it is connected.
    #[must_use]
    pub fn dock(&self) -> Option<Handle<ComponentId>> {
        match self.holder {
            Holder::Post(Held::Docked(dock)) => Some(dock),
            Holder::Post(Held::Room | Held::Safe) | Holder::Unknown | Holder::Official(_) => None,
        }
    }

    /// Whether it is out: not with the post.
    #[must_use]
    pub fn is_out(&self) -> bool {
        match self.holder {
            Holder::Unknown | Holder::Official(_) => true,
            Holder::Post(_) => false,
        }
    }

    /// Whether it was taken for use, as far as is told.
    #[must_use]
    pub fn is_for_use(&self) -> bool {
        !self.told.contains(&Detail::NotForUse)
    }

    /// The official who has it.
    #[must_use]
    pub fn official(&self) -> Option<Handle<OfficialId>> {
        match self.holder {
            Holder::Official(official) => Some(official),
            Holder::Post(_) | Holder::Unknown => None,
        }
    }
}

impl Item {
    pub(super) fn new(
        told: &Component,
        post: Handle<PostId>,
        model: Option<Handle<ModelId>>,
        when: Instant,
        spot: Held,
    ) -> Self {
        let mut custody = Timeline::default();
        custody.insert(
            when,
            Custody {
                from: None,
                told: Set::empty(),
                holder: Holder::Post(spot),
            },
        );
        Self {
            kind: told.kind,
            post,
            model,
            stock: told.stock,
            checks: Timeline::default(),
            issues: Timeline::default(),
            serial: told.serial.clone(),
            custody,
            returns: Timeline::default(),
            condition: Timeline::default(),
            inventory: told.inventory.clone(),
            telemetry: None,
        }
    }

    /// Who had it at `at`, and since when.
    #[inline]
    #[must_use]
    pub fn custody_at(&self, at: Instant) -> Option<(Instant, &Custody)> {
        self.custody.at(at)
    }

    /// Every change of custody within the window, the newest first.
    pub(super) fn custody_line(&self) -> impl Iterator<Item = (Instant, &Custody)> {
        self.custody.newest_first()
    }

    /// How custody passed next after `at`.
    #[must_use]
    pub fn custody_after(&self, at: Instant) -> Option<(Instant, &Custody)> {
        self.custody.after(at)
    }

    /// Who had it before custody passed at or before `at`.
    #[must_use]
    pub fn custody_before(&self, at: Instant) -> Option<(Instant, &Custody)> {
        self.custody.back_from(at).nth(1)
    }

    /// The mount that went with it when it was issued last before `at`, where it has an identity.
    #[must_use]
    pub fn mount_at(&self, at: Instant) -> Option<Handle<ComponentId>> {
        self.issues.at(at).and_then(|(_, issue)| issue.mount)
    }

    /// Who has it now, and since when.
    #[must_use]
    pub fn custody(&self) -> Option<(Instant, &Custody)> {
        self.custody.last()
    }

    /// The issue that stood at `at`, with its instant: custody has not passed since.
    #[must_use]
    pub fn issue_at(&self, at: Instant) -> Option<(Instant, &IssueState)> {
        let (since, _) = self.custody.at(at)?;
        self.issues.at(at).filter(|(issued, _)| *issued >= since)
    }

    /// The issue that stood just before custody passed at `passed`, with its instant.
    #[must_use]
    pub fn issue_before(&self, passed: Instant) -> Option<(Instant, &IssueState)> {
        let (since, _) = self.custody_before(passed)?;
        self.issues
            .at(passed)
            .filter(|(issued, _)| *issued >= since)
    }

    /// The check that counted at `at`, with its instant: custody has not passed since, and the checker's shift is not
    /// over (R60).
    #[must_use]
    pub fn check_at(&self, at: Instant) -> Option<(Instant, &Check)> {
        let (since, _) = self.custody.at(at)?;
        self.checks
            .at(at)
            .filter(|(checked, check)| *checked >= since && at < check.until)
    }

    /// The latest check by `at`, whether it still counted or not, with its instant.
    #[must_use]
    pub fn latest_check(&self, at: Instant) -> Option<(Instant, &Check)> {
        self.checks.at(at)
    }

    /// What the dock read last by `at`, since custody passed.
    #[must_use]
    pub fn telemetry_at(&self, at: Instant) -> Option<&CameraState> {
        let (since, _) = self.custody.at(at)?;
        let reading = self.telemetry.as_ref();
        reading
            .filter(|r| since <= r.at && r.at <= at)
            .map(|r| &r.state)
    }

    /// How it is known to have been at `at`: as the check that counted then found it, and no better than the dock has read
    /// it since; without a check, as the dock read it.
    #[must_use]
    pub fn state_at(&self, at: Instant) -> Option<CameraState> {
        let read = self.telemetry_at(at);
        let Some((checked, check)) = self.check_at(at) else {
            return read.copied();
        };
        let since = self.telemetry.is_some_and(|r| checked < r.at);
        Some(match read.filter(|_| since) {
            Some(read) => worse(&check.state, read),
            None => check.state,
        })
    }

    /// Whether it worked at `at`, as it was checked last.
    #[must_use]
    pub fn condition_at(&self, at: Instant) -> Option<Condition> {
        self.condition.at(at).map(|(_, condition)| *condition)
    }

    pub(super) fn has_check(&self, check: &CheckId) -> bool {
        self.checks.newest_first().any(|(_, c)| c.id == *check)
    }

    /// The return told next after `at` while it was believed to be with the post, before custody passed to anyone else.
    #[must_use]
    pub fn return_told_after(&self, at: Instant) -> Option<(Instant, &Return)> {
        let (back, told) = self.returns.after(at)?;
        let passed = self.custody.after(at);
        passed
            .is_none_or(|(passed, custody)| back < passed || back == passed && !custody.is_out())
            .then_some((back, told))
    }

    /// The return told last by `at` while it was believed to be with the post.
    #[must_use]
    pub fn return_told_before(&self, at: Instant) -> Option<(Instant, &Return)> {
        self.returns.at(at)
    }

    pub(super) fn see_return(&mut self, when: Instant, told: &Return) {
        self.returns.retain(|at, _| at != when);
        self.returns.insert(when, told.clone());
    }

    pub(super) fn unsettle(&mut self, back: Instant) {
        self.returns.retain(|at, _| at != back);
        self.custody
            .retain(|at, custody| at != back || custody.dock().is_none());
    }

    pub(super) fn come_back(&mut self, when: Instant, custody: Custody) {
        self.unsettle(when);
        self.custody.insert(when, custody);
    }

    pub(super) fn pass(&mut self, when: Instant, custody: Custody) {
        self.custody.insert(when, custody);
    }

    pub(super) fn hand_over(&mut self, when: Instant, to: Handle<OfficialId>) {
        let from = self.custody.at(when).and_then(|(_, c)| c.from);
        self.custody.insert(
            when,
            Custody {
                from,
                told: Set::new([Detail::By]),
                holder: Holder::Official(to),
            },
        );
    }

    pub(super) fn detail(
        &mut self,
        when: Instant,
        by: Option<Handle<OfficialId>>,
        told: &Set<Detail>,
    ) {
        if let Some((_, custody)) = self.custody.at_mut(when) {
            custody.told = custody.told.iter().chain(told).copied().collect();
            if let (Holder::Unknown, Some(by)) = (custody.holder, by) {
                custody.holder = Holder::Official(by);
            }
        }
    }

    pub(super) fn issue(&mut self, when: Instant, issue: IssueState) {
        self.issues.insert(when, issue);
    }

    pub(super) fn check(&mut self, when: Instant, check: Check) {
        self.checks.insert(when, check);
        self.set_condition(when, check.state.condition);
    }

    pub(super) fn set_condition(&mut self, when: Instant, condition: Condition) {
        self.condition.insert(when, condition);
    }

    pub(super) fn read(&mut self, when: Instant, state: &CameraState) {
        if self.telemetry.is_none_or(|r| r.at <= when) {
            self.telemetry = Some(Reading {
                at: when,
                state: *state,
            });
        }
    }

    pub(super) fn bring_back(&mut self, latest: Instant) {
        self.checks.bring_back(latest);
        self.issues.bring_back(latest);
        self.custody.bring_back(latest);
        self.returns.bring_back(latest);
        self.condition.bring_back(latest);
        if let Some(reading) = &mut self.telemetry {
            reading.at = reading.at.min(latest);
        }
    }

    pub(super) fn forget_before(&mut self, horizon: Instant) {
        self.checks.forget_before(horizon);
        self.issues.forget_before(horizon);
        self.custody.forget_before(horizon);
        self.returns.forget_before(horizon);
        self.condition.forget_before(horizon);
    }
}
