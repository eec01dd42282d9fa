//! A case: everything that one decision looks at, looked up once.

use std::cell::OnceCell;

use smallvec::SmallVec;

use super::catalogue::{Command, CommandKind, Manner, Standing};
use super::finding::{Facts, Thing};
use super::settings::Scope;
use super::state::State;
use super::tables::{Tables, Verdict};
use crate::calendar::Calendar;
use crate::equipment::{ComponentKind, Detail, Item};
use crate::log::{Actor, Clock};
use crate::people::{Area, Location, Role};
use crate::policy::Policy;
use crate::shift::{DangerKind, OwnShift};
use crate::value::{
    AnyId, BodyId, ComponentId, Day, Handle, Instant, ModelId, OfficialId, Place, PostId, UnitId,
};

/// Who and what a command is about, with what of it is unknown.
#[derive(Debug)]
pub struct Subjects<'s> {
    pub(super) state: &'s State,
    /// The official who acts, if the roster knows one.
    pub who: Option<Handle<OfficialId>>,
    /// The instant at which the law looks at it.
    pub when: Instant,
    /// The moment that the law looks at, where that is another than when it was done: a rite, not its attestation.
    pub moment: Option<Instant>,
    /// The official whom the act is about: the wearer, the one appointed, the one briefed.
    pub official: Option<Handle<OfficialId>>,
    /// A second official: who receives what the first hands over.
    pub receiver: Option<Handle<OfficialId>>,
    /// The camera, or whatever component the act is about.
    pub camera: Option<Handle<ComponentId>>,
    /// The dock.
    pub dock: Option<Handle<ComponentId>>,
    /// The mount.
    pub mount: Option<Handle<ComponentId>>,
    /// The place of the act: powers must reach there.
    pub location: Location,
    /// Whether anything said where that is.
    located: bool,
    /// Names of things that the log does not know.
    pub unknown: SmallVec<[(Thing, AnyId); 2]>,
    /// Names for new things that are in use already.
    pub taken: SmallVec<[(Thing, AnyId); 1]>,
    /// People who are told to have been there and whom the roster does not know.
    pub strangers: SmallVec<[AnyId; 1]>,
}

impl<'s> Subjects<'s> {
    pub(super) fn new(state: &'s State, who: Option<Handle<OfficialId>>, when: Instant) -> Self {
        Self {
            state,
            who,
            when,
            moment: None,
            official: None,
            receiver: None,
            camera: None,
            dock: None,
            mount: None,
            location: Location::default(),
            located: false,
            unknown: SmallVec::new(),
            taken: SmallVec::new(),
            strangers: SmallVec::new(),
        }
    }

    /// Notes that nothing of this kind bears the name.
    pub(super) fn lacks(&mut self, thing: Thing, id: impl Into<AnyId>) {
        self.unknown.push((thing, id.into()));
    }

    /// Notes that a name for something new is in use, if it is.
    pub(super) fn fresh(&mut self, thing: Thing, id: impl Into<AnyId>, is_taken: bool) {
        if is_taken {
            self.taken.push((thing, id.into()));
        }
    }

    pub(super) fn find_official(&mut self, id: &OfficialId) -> Option<Handle<OfficialId>> {
        let found = self.state.ids.officials.find(id);
        if found.is_none() {
            self.lacks(Thing::Official, *id);
        }
        found
    }

    /// Someone who is told to have been there: a stranger makes no fact unmatched.
    pub(super) fn find_person(&mut self, id: &OfficialId) -> Option<Handle<OfficialId>> {
        let found = self.state.ids.officials.find(id);
        if found.is_none() {
            self.strangers.push(id.any());
        }
        found
    }

    pub(super) fn find_model(&mut self, id: &ModelId) -> Option<Handle<ModelId>> {
        let found = self.state.ids.models.find(id);
        if found.is_none() {
            self.lacks(Thing::Model, *id);
        }
        found
    }

    pub(super) fn find_body(&mut self, id: &BodyId) -> Option<Handle<BodyId>> {
        let found = self.state.ids.bodies.find(id);
        if found.is_none() {
            self.lacks(Thing::Body, *id);
        }
        found
    }

    pub(super) fn find_post(&mut self, id: &PostId) -> Option<Handle<PostId>> {
        let found = self.state.ids.posts.find(id);
        if found.is_none() {
            self.lacks(Thing::Post, *id);
        }
        found
    }

    pub(super) fn find_unit(&mut self, id: &UnitId) -> Option<Handle<UnitId>> {
        let found = self.state.ids.units.find(id);
        if found.is_none() {
            self.lacks(Thing::Unit, *id);
        }
        found
    }

    /// The official whom the act is about.
    pub(super) fn official(&mut self, id: &OfficialId) {
        self.official = self.find_official(id);
    }

    fn find_component(
        &mut self,
        id: &ComponentId,
        kind: ComponentKind,
        thing: Thing,
    ) -> Option<Handle<ComponentId>> {
        let found = self.state.ids.components.find(id).filter(|handle| {
            let item = self.state.equipment.item(*handle);
            item.is_some_and(|i| i.kind == kind)
        });
        if found.is_none() {
            self.lacks(thing, *id);
        }
        found
    }

    /// The camera; the act takes place at the post that keeps it, unless a dock says otherwise.
    pub(super) fn camera(&mut self, id: &ComponentId) {
        self.camera = self.find_component(id, ComponentKind::Camera, Thing::Camera);
        if !self.located
            && let Some(item) = self.camera.and_then(|c| self.state.equipment.item(c))
        {
            self.at(Area::Post(item.post));
        }
    }

    /// The dock; the act takes place at its post.
    pub(super) fn dock(&mut self, id: &ComponentId) {
        self.dock = self.find_component(id, ComponentKind::Dock, Thing::Dock);
        if let Some(item) = self.dock.and_then(|d| self.state.equipment.item(d)) {
            self.at(Area::Post(item.post));
        }
    }

    /// The mount.
    pub(super) fn mount(&mut self, id: &ComponentId) {
        self.mount = self.find_component(id, ComponentKind::Mount, Thing::Mount);
    }

    /// The place of the act: where an official is rostered at the time, or else serves.
    pub(super) fn where_serves(&mut self, official: Option<Handle<OfficialId>>) {
        if let Some(official) = official {
            self.location = self.state.where_serves(official, self.when);
            self.located = true;
        }
    }

    /// The place of the act: all that the log speaks of.
    pub(super) fn whole_log(&mut self) {
        let ids = &self.state.ids;
        let area = self.state.founding.as_ref().and_then(|f| match &f.scope {
            Scope::Service {} => Some(Area::Service),
            Scope::Body(body) => ids.bodies.find(&body.body).map(Area::Body),
            Scope::Post { post, .. } => ids.posts.find(post).map(Area::Post),
        });
        if let Some(area) = area {
            self.at(area);
        }
    }

    /// The place of the act.
    pub(super) fn at(&mut self, area: Area) {
        self.location = self.state.people.organisation.location(area);
        self.located = true;
    }

    /// Whether the place of the act cannot be told, because the log does not know what would say so: then nobody can say
    /// whether a power reaches there.
    pub(super) fn is_place_unknown(&self) -> bool {
        !self.located && !self.unknown.is_empty()
    }

    /// A place by its name; unknown ones are noted.
    pub(super) fn find_place(&mut self, place: &Place) -> Option<Area> {
        match place {
            Place::Service {} => Some(Area::Service),
            Place::Body(id) => self.find_body(id).map(Area::Body),
            Place::Post(id) => self.find_post(id).map(Area::Post),
            Place::Unit(id) => self.find_unit(id).map(Area::Unit),
        }
    }

    /// The place of the act, by its name; unknown places are noted.
    pub(super) fn place(&mut self, place: &Place) -> Option<Area> {
        let area = self.find_place(place);
        if let Some(area) = area {
            self.at(area);
        }
        area
    }
}

/// How a command came.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    /// It asks: it can be refused.
    Asked,
    /// A request told afterwards: it happened.
    Told,
    /// A report: it happened.
    Reported,
}

/// A set of details.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Details(u16);

impl Details {
    pub(super) fn with(self, detail: Detail) -> Self {
        Self(self.0 | 1 << detail as u8)
    }

    pub(super) fn has(self, detail: Detail) -> bool {
        self.0 & (1 << detail as u8) != 0
    }

    pub(super) fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    pub(super) fn iter(self) -> impl Iterator<Item = Detail> {
        Detail::ALL.iter().copied().filter(move |d| self.has(*d))
    }
}

impl<'d> FromIterator<&'d Detail> for Details {
    fn from_iter<I: IntoIterator<Item = &'d Detail>>(details: I) -> Self {
        let none = Self::default();
        details.into_iter().fold(none, |set, d| set.with(*d))
    }
}

/// One command with all that its decision looks at.
#[derive(Debug)]
pub struct Case<'c> {
    /// The state before it.
    pub state: &'c State,
    /// The tables in force.
    pub tables: &'c Tables,
    /// The command; the inner one, where it is told afterwards.
    pub command: &'c Command,
    /// Its name.
    pub kind: CommandKind,
    /// How it came.
    pub mode: Mode,
    /// Who acts: who asks, who did it, who tells.
    pub actor: &'c Actor,
    /// The device through which an official asks.
    pub via: Option<ComponentId>,
    /// Who puts the command: another than who acts, where it is told afterwards.
    pub teller: &'c Actor,
    /// The official who acts, if the roster knows one.
    pub who: Option<Handle<OfficialId>>,
    /// What the host knows of its clock.
    pub clock: Clock,
    /// The instant of the record.
    pub at: Instant,
    /// When it is said to have happened, where that is told.
    pub occurred: Option<Instant>,
    /// The instant at which the law looks at it.
    pub when: Instant,
    /// Who and what it is about.
    pub subjects: Subjects<'c>,
    pub(super) standing: Standing,
    /// Details told here for the first time.
    pub(super) newly: Details,
    pub(super) own_shift: OnceCell<Option<OwnShift>>,
}

impl<'c> Case<'c> {
    /// The settings in force.
    #[inline]
    #[must_use]
    pub fn policy(&self) -> &'c Policy {
        &self.state.policy
    }

    /// The calendar in force.
    #[must_use]
    pub fn calendar(&self) -> &'c Calendar {
        &self.state.calendar
    }

    /// Whether it has happened already.
    #[must_use]
    pub fn is_told(&self) -> bool {
        match self.mode {
            Mode::Asked => false,
            Mode::Told | Mode::Reported => true,
        }
    }

    /// Whether the command itself asks.
    #[must_use]
    pub fn is_request(&self) -> bool {
        self.kind.manner() == Manner::Request
    }

    /// The camera that it is about.
    #[must_use]
    pub fn camera(&self) -> Option<&'c Item> {
        self.state.equipment.item(self.subjects.camera?)
    }

    /// The dock that it is about.
    #[must_use]
    pub fn dock(&self) -> Option<&'c Item> {
        self.state.equipment.item(self.subjects.dock?)
    }

    /// The post at which it takes place.
    #[must_use]
    pub fn post(&self) -> Option<Handle<PostId>> {
        self.subjects.location.post
    }

    /// How it stands to the own shift of the responsible person who acts; nothing where none does (II.1:13).
    #[must_use]
    pub fn own_shift(&self) -> Option<OwnShift> {
        *self.own_shift.get_or_init(|| {
            let (who, post) = (self.who?, self.post()?);
            let location = self.subjects.location;
            if !self
                .state
                .holds(who, Role::ResponsiblePerson, location, self.when)
            {
                return None;
            }
            let margin = self.policy().shift_margin;
            Some(self.state.shift.own_shift(who, post, self.when, margin))
        })
    }

    /// The danger at the post when it happened, and since when (R67).
    #[must_use]
    pub fn danger(&self) -> Option<(Instant, DangerKind)> {
        self.state.shift.danger_at(self.post()?, self.moment())
    }

    /// The moment that the law looks at.
    #[must_use]
    pub fn moment(&self) -> Instant {
        self.subjects.moment.unwrap_or(self.when)
    }

    /// Whether the record's clock is unconfirmed and further ahead of the time known than a clock drifts.
    #[must_use]
    pub fn clock_jumps(&self) -> bool {
        self.state.is_jump(self.clock, self.at)
    }

    /// The day from which the Order is in force, where it is known (R43).
    #[must_use]
    pub fn in_force_from(&self) -> Option<Day> {
        self.state.founding.as_ref()?.in_force
    }

    /// Whether the Order was in force when it happened.
    #[must_use]
    pub fn is_in_force(&self) -> bool {
        let calendar = self.calendar();
        let first = self.in_force_from().map(|day| day.max(calendar.reach.from));
        first.is_some_and(|day| {
            calendar
                .start_of_day(day)
                .is_ok_and(|start| start <= self.moment())
        })
    }

    /// Whether a breach can be assessed: within the window, and with the Order in force.
    #[must_use]
    pub fn is_assessable(&self) -> bool {
        self.moment() >= self.state.horizon() && self.is_in_force()
    }

    /// The name of an official.
    #[must_use]
    pub fn official_id(&self, official: Handle<OfficialId>) -> Option<OfficialId> {
        self.state.ids.officials.id(official)
    }

    /// The name of a component.
    #[must_use]
    pub fn component_id(&self, component: Handle<ComponentId>) -> Option<ComponentId> {
        self.state.ids.components.id(component)
    }

    /// A finding about the official, the camera and the dock of the case, as far as they are known.
    #[must_use]
    pub fn found(&self) -> Found {
        let official = self.subjects.official.and_then(|o| self.official_id(o));
        let camera = self.subjects.camera.and_then(|c| self.component_id(c));
        Found::default().about(official).about(camera)
    }
}

/// What a rule found: about whom and what, with which facts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// Who and what, in the order that the row's sentence names them.
    pub subjects: Vec<AnyId>,
    /// What was measured, what would be right.
    pub facts: Facts,
}

impl Default for Found {
    fn default() -> Self {
        Self {
            subjects: Vec::new(),
            facts: Facts::NONE,
        }
    }
}

impl Found {
    /// About this too, where it is known.
    #[must_use]
    pub fn about(mut self, id: Option<impl Into<AnyId>>) -> Self {
        self.subjects.extend(id.map(Into::into));
        self
    }

    /// With these facts.
    #[must_use]
    pub fn facts(mut self, fill: impl FnOnce(&mut Facts)) -> Self {
        fill(&mut self.facts);
        self
    }

    /// It stands against.
    #[must_use]
    pub fn fails(self) -> Verdict {
        Verdict::Fails(Box::new(self))
    }

    /// It would stand against, but for what must be reviewed.
    #[must_use]
    pub fn claimed(self) -> Verdict {
        Verdict::Claimed(Box::new(self))
    }

    /// It is worth knowing.
    #[must_use]
    pub fn remark(self) -> Verdict {
        Verdict::Remark(Box::new(self))
    }

    /// Nobody can say.
    #[must_use]
    pub fn unknown(self) -> Verdict {
        Verdict::Unknown(Box::new(self))
    }
}
