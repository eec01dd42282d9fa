//! Shifts by schedule, service time as recorded, breaks and danger.

mod terms;

pub use terms::{
    BreakKind, BreakStart, DangerEnd, DangerKind, DangerStart, Person, RosterChange, ShiftPlan,
};

use serde::{Deserialize, Serialize};

use crate::value::{
    Dense, Handle, Ids, Instant, OfficialId, PostId, Set, ShiftId, Span, Table, Timeline, UnitId,
};
use crate::wire_types;

wire_types! {
    /// What happened in this room.
    pub enum Event: choice {
        /// A shift was put on the schedule; its people stand in the command.
        Scheduled = "scheduled" {
            /// Its first instant.
            from: Instant,
            /// The unit.
            unit: UnitId,
            /// The shift.
            shift: ShiftId,
            /// The first instant after it.
            until: Instant,
        },
        /// Who serves in a shift was changed; the people stand in the command.
        RosterChanged = "roster_changed" {
            /// The shift.
            shift: ShiftId,
        },
        /// A shift, or what was left of it, was cancelled.
        Cancelled = "cancelled" {
            /// The shift.
            shift: ShiftId,
        },
        /// An official's service began.
        ServiceBegan = "service_began" {
            /// Who says so.
            word: Word,
            /// Who.
            official: OfficialId,
        },
        /// An official's service ended.
        ServiceEnded = "service_ended" {
            /// Who says so.
            word: Word,
            /// Who.
            official: OfficialId,
        },
        /// A break began.
        BreakBegan = "break_began" {
            /// Whether the list of IV.1:2 has it.
            listed: Listed,
            /// Who.
            official: OfficialId,
        },
        /// A break ended.
        BreakEnded = "break_ended" {
            /// Who.
            official: OfficialId,
        },
        /// Danger began at a post.
        DangerBegan = "danger_began" {
            /// Which.
            kind: DangerKind,
            /// Where.
            post: PostId,
        },
        /// Danger ended at a post.
        DangerEnded = "danger_ended" {
            /// Where.
            post: PostId,
        },
    }

    /// On whose word service time stands (R47).
    pub enum Word: code {
        /// The wearer's own, or a colleague's: enough for duties, not for issue.
        Claimed = "claimed",
        /// The responsible person's, a head's or the host's time clock's.
        Recorded = "recorded",
    }

    /// Whether IV.1:2 lists a private situation (R53).
    pub enum Listed: code {
        /// Lavatory and meals.
        Listed = "listed",
        /// Another one.
        Claimed = "claimed",
    }
}

/// The people of a shift, as a command lists them.
#[derive(Debug, Clone, Copy)]
pub struct People<'c> {
    /// Who serves in it.
    pub staff: &'c Set<OfficialId>,
    /// Who serves in it as responsible persons.
    pub responsible: &'c Set<OfficialId>,
}

/// A shift as the state holds it.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Shift {
    /// Its first instant.
    pub from: Instant,
    /// The post at which it serves.
    pub post: Handle<PostId>,
    /// The unit.
    pub unit: Handle<UnitId>,
    /// The first instant after it.
    pub until: Instant,
    /// Who serves in it, or did.
    members: Vec<Handle<OfficialId>>,
    /// The instant from which it was cancelled, where it was.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cancelled: Option<Instant>,
}

/// The span for which someone is rostered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rostered {
    /// The first instant.
    pub from: Instant,
    /// The post.
    pub post: Handle<PostId>,
    /// In what capacity.
    role: Capacity,
    /// The shift.
    pub shift: ShiftId,
    /// The first instant after it.
    pub until: Instant,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Capacity {
    Staff,
    Responsible,
}

/// A responsible person on duty at a post.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OnDuty {
    /// The first instant.
    pub from: Instant,
    /// The shift.
    pub shift: ShiftId,
    /// The first instant after it.
    pub until: Instant,
    /// Who.
    pub official: Handle<OfficialId>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Mark {
    word: Word,
    state: Served,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Served {
    Began,
    Ended,
}

/// How an official stands to service at an instant (R47).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Service {
    /// In service: recorded, or by the schedule where nothing else is recorded.
    In {
        /// Since when.
        since: Instant,
    },
    /// In service by a word that is not enough for issue.
    Claimed {
        /// Since when.
        since: Instant,
    },
    /// Recorded as out of service.
    Off,
    /// Nothing is recorded, and no schedule says so: «off duty» is not «after the scheduled end» (R47).
    Unknown,
}

/// How an instant stands to a responsible person's own shift (II.1:13, R10).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OwnShift {
    /// Within it.
    Within(Rostered),
    /// Within the margin before or after it.
    Margin(Rostered),
    /// Outside.
    Outside,
}

/// The state of this room.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct State {
    breaks: Dense<OfficialId, Timeline<Pause>>,
    danger: Dense<PostId, Timeline<Alarm>>,
    shifts: Table<ShiftId, Shift>,
    /// Ascending by their first instant.
    on_duty: Dense<PostId, Vec<OnDuty>>,
    service: Dense<OfficialId, Timeline<Mark>>,
    /// Ascending by their first instant.
    rostered: Dense<OfficialId, Vec<Rostered>>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Pause {
    Break,
    Over,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Alarm {
    Attack,
    AirRaid,
    Evacuation,
    Over,
}

/// The last recorded mark of service by `at`.
fn last_recorded(line: &Timeline<Mark>, at: Instant) -> Option<(Instant, Served)> {
    let mut recorded = line
        .back_from(at)
        .filter(|(_, mark)| mark.word == Word::Recorded);
    recorded.next().map(|(since, mark)| (since, mark.state))
}

/// Whether service that began at `since` may still run at `at`: a beginning without an end stands for 24 consecutive hours
/// (R76); then the schedule speaks again.
fn runs(since: Instant, at: Instant) -> bool {
    at.since(since) < Span::DAY
}

impl State {
    /// A shift within the window.
    #[must_use]
    pub fn shift(&self, id: &ShiftId) -> Option<&Shift> {
        self.shifts.get(id)
    }

    /// Whether a shift stands as it is planned: its unit, its span, and who is rostered from its first instant on.
    #[must_use]
    pub fn holds(&self, plan: &ShiftPlan, span: (Instant, Instant), ids: &Ids) -> bool {
        let Some(shift) = self.shift(&plan.shift) else {
            return false;
        };
        let in_capacity = |official: &Handle<OfficialId>, role: Capacity| {
            let mut spans = self.rostered.get(*official).into_iter().flatten();
            spans.any(|r| r.shift == plan.shift && r.role == role && r.from == shift.from)
        };
        let same = |set: &Set<OfficialId>, role: Capacity| {
            let rostered = shift.members.iter().filter(|m| in_capacity(m, role));
            let planned = |o: &OfficialId| {
                let official = ids.officials.find(o);
                official.is_some_and(|o| in_capacity(&o, role))
            };
            rostered.count() == set.len() && set.iter().all(planned)
        };
        (shift.from, shift.until) == span
            && ids.units.find(&plan.unit) == Some(shift.unit)
            && same(&plan.staff, Capacity::Staff)
            && same(&plan.responsible, Capacity::Responsible)
    }

    /// The span for which an official is rostered at `at`, at any post; where several overlap, the latest begun.
    #[must_use]
    pub fn rostered_at(&self, official: Handle<OfficialId>, at: Instant) -> Option<Rostered> {
        let all = self.rostered.get(official)?;
        let upto = all.partition_point(|r| r.from <= at);
        let begun = all.get(..upto).unwrap_or_default();
        begun.iter().rev().find(|r| at < r.until).copied()
    }

    /// How `at` stands to the own shift of a responsible person at a post: the span for which the roster names the
    /// person as responsible there (R71).
    #[must_use]
    pub fn own_shift(
        &self,
        official: Handle<OfficialId>,
        post: Handle<PostId>,
        at: Instant,
        margin: Span,
    ) -> OwnShift {
        let Some(all) = self.rostered.get(official) else {
            return OwnShift::Outside;
        };
        let upto = all.partition_point(|r| r.from <= at.plus(margin));
        let begun = all.get(..upto).unwrap_or_default().iter().rev();
        let mut near = None;
        for span in begun.filter(|r| r.post == post && r.role == Capacity::Responsible) {
            if span.from <= at && at < span.until {
                return OwnShift::Within(*span);
            }
            if near.is_none() && at <= span.until.plus(margin) {
                near = Some(*span);
            }
        }
        near.map_or(OwnShift::Outside, OwnShift::Margin)
    }

    /// The span nearest to `at` for which the roster names an official as responsible, at any post.
    #[must_use]
    pub fn nearest_own_shift(
        &self,
        official: Handle<OfficialId>,
        at: Instant,
        margin: Span,
    ) -> Option<Rostered> {
        let all = self.rostered.get(official)?;
        let upto = all.partition_point(|r| r.from <= at.plus(margin));
        let begun = all.get(..upto).unwrap_or_default().iter().rev();
        let mut spans =
            begun.filter(|r| r.role == Capacity::Responsible && at <= r.until.plus(margin));
        let latest = spans.next()?;
        let current = spans.find(|r| r.from <= at && at < r.until);
        Some(*current.filter(|_| latest.from > at).unwrap_or(latest))
    }

    /// The responsible persons rostered at a post at `at`.
    pub fn on_duty(&self, post: Handle<PostId>, at: Instant) -> impl Iterator<Item = &OnDuty> {
        let all = self.on_duty.get(post).map_or(&[][..], Vec::as_slice);
        let upto = all.partition_point(|d| d.from <= at);
        let begun = all.get(..upto).unwrap_or_default();
        begun.iter().rev().filter(move |d| at < d.until)
    }

    /// How an official stands to service at `at`: what is recorded counts, and where nothing is, the schedule (R47). A word
    /// that is only claimed takes nothing from either: it adds what is not enough for issue.
    #[must_use]
    pub fn service_at(&self, official: Handle<OfficialId>, at: Instant) -> Service {
        let line = self.service.get(official);
        let scheduled = self.rostered_at(official, at);
        let by_schedule = scheduled.map(|r| Service::In { since: r.from });
        let recorded = line.and_then(|line| last_recorded(line, at));
        let stands = match recorded {
            Some((since, Served::Began)) if runs(since, at) => Service::In { since },
            Some((ended, Served::Ended)) => match scheduled {
                Some(r) if r.from > ended => Service::In { since: r.from },
                _ => Service::Off,
            },
            _ => by_schedule.unwrap_or(Service::Unknown),
        };
        let said = line.and_then(|line| line.at(at));
        match (stands, said) {
            (Service::Off | Service::Unknown, Some((since, mark)))
                if mark.word == Word::Claimed && mark.state == Served::Began && runs(since, at) =>
            {
                Service::Claimed { since }
            }
            (stands, _) => stands,
        }
    }

    /// Since when the shift has lasted that began before `end` and is being finished at `at` (R73): service that is recorded or
    /// on the schedule, a claimed one is not enough, and no further than to the next shift on the schedule.
    #[must_use]
    pub fn begun_before(
        &self,
        official: Handle<OfficialId>,
        end: Instant,
        at: Instant,
    ) -> Option<Instant> {
        let Service::In { since } = self.service_at(official, at) else {
            return None;
        };
        let spans = self.rostered.get(official).map_or(&[][..], Vec::as_slice);
        let begun = |shift: &ShiftId| spans.iter().any(|r| r.shift == *shift && r.from < end);
        let mut next = spans.iter().filter(|r| end <= r.from && r.from <= at);
        (since < end && next.all(|r| begun(&r.shift))).then_some(since)
    }

    /// When the service in which an official is at `at` ends, as recorded. Where a recorded beginning has no recorded end,
    /// the end is not known, and 24 consecutive hours after it are the latest (R76); where nothing is recorded, it ends by
    /// the schedule; nothing where that is silent too.
    #[must_use]
    pub fn service_end(&self, official: Handle<OfficialId>, at: Instant) -> Option<Instant> {
        let line = self.service.get(official);
        let recorded = line.and_then(|line| last_recorded(line, at));
        let begun = recorded.filter(|(since, state)| *state == Served::Began && runs(*since, at));
        let (expected, latest) = match (begun, self.rostered_at(official, at)) {
            (Some((since, _)), _) => (Some(since.plus(Span::DAY)), since.plus(Span::DAY)),
            (None, Some(r)) => (Some(r.until), r.until.max(r.from.plus(Span::DAY))),
            (None, None) => (None, Instant::MAX),
        };
        let later = line.into_iter().flat_map(|line| line.later_than(at));
        // A beginning within the same service changes nothing; one after it is of another.
        let mut marks = later
            .filter(|(_, mark)| mark.word == Word::Recorded)
            .skip_while(|(began, mark)| {
                mark.state == Served::Began && expected.is_some_and(|end| *began < end)
            });
        match marks.next() {
            Some((ended, mark)) if mark.state == Served::Ended && ended <= latest => Some(ended),
            _ => expected,
        }
    }

    /// Whether service stands as told: began, or ended, by at least this word.
    #[must_use]
    pub fn is_service_said(
        &self,
        official: Handle<OfficialId>,
        at: Instant,
        began: bool,
        word: Word,
    ) -> bool {
        let said = self.service.get(official).and_then(|line| line.at(at));
        said.is_some_and(|(since, mark)| {
            (mark.state == Served::Began) == began
                && (mark.word == Word::Recorded || word == Word::Claimed)
                && (!began || runs(since, at))
        })
    }

    /// Since when an official was in a break at `at`.
    #[must_use]
    pub fn break_at(&self, official: Handle<OfficialId>, at: Instant) -> Option<Instant> {
        let (since, pause) = self.breaks.get(official)?.at(at)?;
        (*pause == Pause::Break).then_some(since)
    }

    /// Whether an official's last break was told to be over by `at`.
    #[must_use]
    pub fn is_break_over(&self, official: Handle<OfficialId>, at: Instant) -> bool {
        let said = self.breaks.get(official).and_then(|line| line.at(at));
        said.is_some_and(|(_, pause)| *pause == Pause::Over)
    }

    /// Whether the last danger at a post was told to be over by `at`.
    #[must_use]
    pub fn is_danger_over(&self, post: Handle<PostId>, at: Instant) -> bool {
        let said = self.danger.get(post).and_then(|line| line.at(at));
        said.is_some_and(|(_, alarm)| *alarm == Alarm::Over)
    }

    /// The danger at a post at `at`, and since when.
    #[must_use]
    pub fn danger_at(&self, post: Handle<PostId>, at: Instant) -> Option<(Instant, DangerKind)> {
        let (since, alarm) = self.danger.get(post)?.at(at)?;
        let kind = match alarm {
            Alarm::Attack => DangerKind::Attack,
            Alarm::AirRaid => DangerKind::AirRaid,
            Alarm::Evacuation => DangerKind::Evacuation,
            Alarm::Over => return None,
        };
        Some((since, kind))
    }

    /// After when something that is due at `due` is late, `grace` allowed, where danger at the post suspends it: it resumes
    /// when the danger ends (R67). Nothing where the danger was not told to end.
    #[must_use]
    pub fn late_after(&self, post: Handle<PostId>, due: Instant, grace: Span) -> Option<Instant> {
        let mut from = due;
        loop {
            let late = from.plus(grace);
            let Some(line) = self.danger.get(post) else {
                return Some(late);
            };
            let resumed = match line.at(late) {
                Some((since, Alarm::Over)) if from < since => since,
                Some((_, Alarm::Over)) | None => return Some(late),
                Some((mut since, Alarm::Attack | Alarm::AirRaid | Alarm::Evacuation)) => loop {
                    let (next, alarm) = line.after(since)?;
                    if *alarm == Alarm::Over {
                        break next;
                    }
                    since = next;
                },
            };
            from = resumed;
        }
    }

    /// Takes in what happened at `when`; `people` are those whom the command lists.
    pub fn apply(
        &mut self,
        event: &Event,
        when: Instant,
        people: Option<People<'_>>,
        post_of: impl Fn(Handle<UnitId>) -> Option<Handle<PostId>>,
        ids: &Ids,
    ) {
        match event {
            Event::Scheduled {
                from,
                unit,
                shift,
                until,
            } => {
                let Some(unit) = ids.units.find(unit) else {
                    return;
                };
                let Some(post) = post_of(unit) else { return };
                let entry = Shift {
                    post,
                    from: *from,
                    unit,
                    until: *until,
                    members: Vec::new(),
                    cancelled: None,
                };
                self.shifts.set(*shift, entry);
                if let Some(people) = people {
                    self.roster(*shift, *from, people, ids);
                }
            }
            Event::RosterChanged { shift } => {
                if let Some(people) = people {
                    self.roster(*shift, when, people, ids);
                }
            }
            Event::Cancelled { shift } => {
                let nobody = Set::empty();
                let people = People {
                    staff: &nobody,
                    responsible: &nobody,
                };
                self.roster(*shift, when, people, ids);
                if let Some(shift) = self.shifts.get_mut(shift) {
                    shift.until = when.clamp(shift.from, shift.until);
                    shift.cancelled = Some(shift.cancelled.map_or(when, |c| c.min(when)));
                }
            }
            Event::ServiceBegan { word, official } => {
                self.serve(*official, when, *word, Served::Began, ids);
            }
            Event::ServiceEnded { word, official } => {
                self.serve(*official, when, *word, Served::Ended, ids);
            }
            Event::BreakBegan { official, .. } => self.pause(*official, when, Pause::Break, ids),
            Event::BreakEnded { official } => self.pause(*official, when, Pause::Over, ids),
            Event::DangerBegan { kind, post } => {
                let alarm = match kind {
                    DangerKind::Attack => Alarm::Attack,
                    DangerKind::AirRaid => Alarm::AirRaid,
                    DangerKind::Evacuation => Alarm::Evacuation,
                };
                self.alarm(*post, when, alarm, ids);
            }
            Event::DangerEnded { post } => self.alarm(*post, when, Alarm::Over, ids),
        }
    }

    fn serve(&mut self, official: OfficialId, when: Instant, word: Word, state: Served, ids: &Ids) {
        if let Some(official) = ids.officials.find(&official) {
            self.service
                .entry(official)
                .insert(when, Mark { word, state });
        }
    }

    fn pause(&mut self, official: OfficialId, when: Instant, pause: Pause, ids: &Ids) {
        if let Some(official) = ids.officials.find(&official) {
            self.breaks.entry(official).insert(when, pause);
        }
    }

    fn alarm(&mut self, post: PostId, when: Instant, alarm: Alarm, ids: &Ids) {
        if let Some(post) = ids.posts.find(&post) {
            self.danger.entry(post).insert(when, alarm);
        }
    }

    /// From `when` on, a shift has these people: who leaves, was rostered until then; who comes, is from then on.
    fn roster(&mut self, id: ShiftId, when: Instant, people: People<'_>, ids: &Ids) {
        let Some(shift) = self.shifts.get_mut(&id) else {
            return;
        };
        let start = when.max(shift.from);
        let (post, until) = (shift.post, shift.until);
        let listed = |set: &Set<OfficialId>| -> Vec<Handle<OfficialId>> {
            set.iter().filter_map(|o| ids.officials.find(o)).collect()
        };
        let (staff, responsible) = (listed(people.staff), listed(people.responsible));
        let mut members = std::mem::take(&mut shift.members);
        members.extend(staff.iter().chain(&responsible));
        members.sort_unstable();
        members.dedup();
        for official in &members {
            let spans = self.rostered.entry(*official);
            for (capacity, set) in [
                (Capacity::Staff, &staff),
                (Capacity::Responsible, &responsible),
            ] {
                let current = spans
                    .iter_mut()
                    .find(|r| r.shift == id && r.role == capacity && r.until > start);
                match (current, set.contains(official)) {
                    (Some(_), true) | (None, false) => {}
                    (Some(span), false) => span.until = start,
                    (None, true) if start < until => {
                        let place = spans.partition_point(|r| r.from <= start);
                        spans.insert(
                            place,
                            Rostered {
                                post,
                                from: start,
                                role: capacity,
                                shift: id,
                                until,
                            },
                        );
                    }
                    (None, true) => {}
                }
            }
            spans.retain(|r| r.from < r.until);
        }
        self.on_duty_of(id, post, &members);
        if let Some(shift) = self.shifts.get_mut(&id) {
            shift.members = members;
        }
    }

    /// Makes the post's list of responsible persons agree with the spans of a shift's people.
    fn on_duty_of(&mut self, id: ShiftId, post: Handle<PostId>, members: &[Handle<OfficialId>]) {
        let on_duty = self.on_duty.entry(post);
        on_duty.retain(|d| d.shift != id);
        for official in members {
            let spans = self.rostered.get(*official).into_iter().flatten();
            for span in spans.filter(|r| r.shift == id && r.role == Capacity::Responsible) {
                let place = on_duty.partition_point(|d| d.from <= span.from);
                on_duty.insert(
                    place,
                    OnDuty {
                        from: span.from,
                        shift: id,
                        until: span.until,
                        official: *official,
                    },
                );
            }
        }
    }

    /// Brings back to `latest` what stands in the future; the schedule may.
    pub fn bring_back(&mut self, latest: Instant) {
        for line in self.service.values_mut() {
            line.bring_back(latest);
        }
        for line in self.breaks.values_mut() {
            line.bring_back(latest);
        }
        for line in self.danger.values_mut() {
            line.bring_back(latest);
        }
    }

    /// Forgets what was over before `horizon`.
    pub fn forget_before(&mut self, horizon: Instant) {
        self.shifts.retain(|_, s| s.until >= horizon);
        for spans in self.rostered.values_mut() {
            spans.retain(|r| r.until >= horizon);
        }
        for on_duty in self.on_duty.values_mut() {
            on_duty.retain(|d| d.until >= horizon);
        }
        for line in self.service.values_mut() {
            line.forget_before(horizon);
        }
        for line in self.breaks.values_mut() {
            line.forget_before(horizon);
        }
        for line in self.danger.values_mut() {
            line.forget_before(horizon);
        }
    }
}
