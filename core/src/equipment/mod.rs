//! Equipment: what the complex consists of, who has it, how it was checked, to whom it is issued.

mod component;
mod holdings;
mod terms;

pub use component::{Check, Custody, Held, Holder, IssueState, Item};
pub use terms::{
    CameraCheck, CameraState, CheckBasis, CheckedFirst, ClockCare, Component, ComponentKind,
    Condition, Decision, Detail, DockCheck, Exception, Handover, Issue, Model, MountBack,
    MountGiven, Occasion, Presence, Reason, ReasonKind, ReasonSource, Removal, RemovalPurpose,
    Return, Spot, Stock, Telemetry,
};

use std::collections::BTreeMap;

use holdings::Holdings;
use serde::{Deserialize, Serialize};

use crate::value::{
    AuthorisationId, CheckId, ClockOffset, ComponentId, Dense, Handle, Ids, Instant, InventoryNo,
    ModelId, OfficialId, Percent, Set, Table, lookalike_key,
};
use crate::wire_types;

wire_types! {
    /// What happened in this room.
    pub enum Event: choice {
        /// A camera was issued; its removal will pass custody.
        Issued = "issued" {
            /// To whom.
            to: OfficialId,
            /// From which dock.
            dock: ComponentId,
            /// The mount that goes with it, where it has an identity.
            mount: Option<ComponentId>,
            /// The camera.
            camera: ComponentId,
            /// The authorisation that its removal uses up, where there is one.
            authorisation: Option<AuthorisationId>,
        },
        /// A camera left its dock, and custody passed.
        Removed = "removed" {
            /// Who has it now; left out where nobody knows.
            by: Option<OfficialId>,
            /// The dock.
            dock: ComponentId,
            /// What is known of it.
            told: Set<Detail>,
            /// The mount that went with it, where it has an identity.
            mount: Option<ComponentId>,
            /// The camera.
            camera: ComponentId,
        },
        /// A camera was put into a dock, and custody is the post's.
        Returned = "returned" {
            /// When, where that is another moment than the record tells of.
            at: Option<Instant>,
            /// The dock.
            dock: ComponentId,
            /// What is known of it.
            told: Set<Detail>,
            /// The mount that came back with it, where it has an identity.
            mount: Option<ComponentId>,
            /// The camera.
            camera: ComponentId,
        },
        /// A return was told of a camera that the log believes in its dock: it stands once a removal before it is told.
        ReturnSeen = "return_seen" {
            /// What is known of it.
            told: Box<Return>,
            /// When the camera came back.
            since: Instant,
        },
        /// More became known of a removal or a return.
        Detailed = "detailed" {
            /// Who had taken the camera, where that was not known.
            by: Option<OfficialId>,
            /// What is known now.
            told: Set<Detail>,
            /// The mount that came back after all, where it has an identity.
            mount: Option<ComponentId>,
            /// Since when custody stands as it does.
            since: Instant,
            /// The camera.
            camera: ComponentId,
        },
        /// A dock was checked.
        DockChecked = "dock_checked" {
            /// The dock.
            dock: ComponentId,
            /// The check.
            check: CheckId,
            /// Whether it works.
            condition: Condition,
        },
        /// A camera passed from one official to another.
        HandedOver = "handed_over" {
            /// Who has it now.
            to: OfficialId,
            /// The mount that went with it, where it has an identity.
            mount: Option<ComponentId>,
            /// The camera.
            camera: ComponentId,
        },
        /// A camera was checked.
        CameraChecked = "camera_checked" {
            /// The check.
            check: CheckId,
            /// The end of the checker's shift: until then it counts (R60).
            until: Instant,
            /// The camera.
            camera: ComponentId,
            /// Charge, in percent.
            charge: Percent,
            /// The responsible person who checked.
            checker: OfficialId,
            /// Whether camera and mount work.
            condition: Condition,
            /// Free memory, in percent.
            free_memory: Percent,
            /// How far the clock is off after the check, in milliseconds.
            clock_offset: ClockOffset,
        },
        /// A dock read a camera.
        TelemetryTaken = "telemetry_taken" (Telemetry),
        /// A model was entered.
        ModelRegistered = "model_registered" (Model),
        /// A component was entered in the inventory.
        ComponentRegistered = "component_registered" (Box<Component>),
    }
}

/// A model as the state holds it.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct ModelEntry {
    kind: ComponentKind,
    name: crate::value::Line,
    #[serde(skip_serializing_if = "Option::is_none")]
    charge_per_hour: Option<Percent>,
    #[serde(skip_serializing_if = "Option::is_none")]
    memory_per_hour: Option<Percent>,
}

/// The state of this room.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct State {
    items: Dense<ComponentId, Item>,
    checks: Table<CheckId, Handle<ComponentId>>,
    models: Dense<ModelId, ModelEntry>,
    /// Numbers in use, as they look; made anew from the items.
    #[serde(skip)]
    numbers: BTreeMap<Box<str>, Handle<ComponentId>>,
    /// Who has cameras now; made anew from the items.
    #[serde(skip)]
    holdings: Holdings,
}

impl State {
    /// A component.
    #[inline]
    #[must_use]
    pub fn item(&self, component: Handle<ComponentId>) -> Option<&Item> {
        self.items.get(component)
    }

    /// All components.
    pub fn items(&self) -> impl Iterator<Item = (Handle<ComponentId>, &Item)> {
        self.items.iter()
    }

    /// The component that bears a number which looks like this one.
    #[must_use]
    pub fn bearer(&self, number: &InventoryNo) -> Option<Handle<ComponentId>> {
        self.numbers.get(number_key(number).as_str()).copied()
    }

    /// The component of a model that bears a serial number which looks like this one.
    #[must_use]
    pub fn serial_bearer(
        &self,
        number: &InventoryNo,
        model: Option<Handle<ModelId>>,
    ) -> Option<Handle<ComponentId>> {
        self.numbers
            .get(serial_key(number, model).as_str())
            .copied()
    }

    /// Whether a model is entered so already.
    #[must_use]
    pub fn is_model(&self, model: Handle<ModelId>, told: &Model) -> bool {
        self.models
            .get(model)
            .is_some_and(|m| m.kind == told.kind && m.name == told.name)
    }

    /// Charge that recording with a model uses in an hour.
    #[must_use]
    pub fn charge_per_hour(&self, model: Handle<ModelId>) -> Option<Percent> {
        self.models.get(model)?.charge_per_hour
    }

    /// Memory that recording with a model fills in an hour.
    #[must_use]
    pub fn memory_per_hour(&self, model: Handle<ModelId>) -> Option<Percent> {
        self.models.get(model)?.memory_per_hour
    }

    /// What a check within the window was about.
    #[must_use]
    pub fn checked(&self, check: &CheckId) -> Option<Handle<ComponentId>> {
        self.checks.get(check).copied()
    }

    /// How many cameras an official had at `at`, `besides` one of them.
    #[must_use]
    pub fn held_by(
        &self,
        official: Handle<OfficialId>,
        at: Instant,
        besides: Handle<ComponentId>,
    ) -> usize {
        if let Some(now) = self.holdings.at(official, at) {
            return now.iter().filter(|camera| **camera != besides).count();
        }
        // A late fact about an earlier moment: everything is looked at as it was then.
        let cameras = self
            .items
            .iter()
            .filter(|(handle, item)| *handle != besides && item.kind == ComponentKind::Camera);
        cameras
            .filter(|(_, item)| {
                item.custody_at(at)
                    .is_some_and(|(_, c)| c.official() == Some(official))
            })
            .count()
    }

    /// Whether an official received a camera after `at`.
    #[must_use]
    pub fn has_received_after(&self, official: Handle<OfficialId>, at: Instant) -> bool {
        let cameras = self
            .items
            .iter()
            .filter(|(_, item)| item.kind == ComponentKind::Camera);
        cameras
            .flat_map(|(_, item)| item.custody_line())
            .any(|(since, custody)| at < since && custody.official() == Some(official))
    }

    /// The cameras that an official has now.
    #[must_use]
    pub fn held_now(&self, official: Handle<OfficialId>) -> &[Handle<ComponentId>] {
        self.holdings.now(official)
    }

    /// Takes in what happened at `when`.
    pub fn apply(&mut self, event: &Event, when: Instant, ids: &mut Ids) {
        let official = |id: &OfficialId| ids.officials.find(id);
        let component = |id: &ComponentId| ids.components.find(id);
        match event {
            Event::ModelRegistered(model) => {
                let entry = ModelEntry {
                    kind: model.kind,
                    name: model.name.clone(),
                    charge_per_hour: model.charge_per_hour,
                    memory_per_hour: model.memory_per_hour,
                };
                self.models.set(ids.models.intern(model.model), entry);
            }
            Event::ComponentRegistered(told) => self.register(told, when, ids),
            Event::Issued {
                to,
                dock,
                mount,
                camera,
                authorisation,
            } => {
                let (Some(to), Some(dock)) = (official(to), component(dock)) else {
                    return;
                };
                let issue = IssueState {
                    to,
                    dock,
                    mount: mount.as_ref().and_then(component),
                    authorisation: *authorisation,
                };
                for issued in std::iter::once(camera).chain(mount) {
                    if let Some(item) = self.item_mut(issued, ids) {
                        item.issue(when, issue);
                    }
                }
            }
            Event::Removed {
                by,
                dock,
                told,
                mount,
                camera,
            } => {
                let Some(dock) = component(dock) else { return };
                let holder = match by {
                    Some(by) => official(by).map_or(Holder::Unknown, Holder::Official),
                    None => Holder::Unknown,
                };
                for taken in std::iter::once(camera).chain(mount) {
                    self.pass(taken, when, ids, |item| {
                        item.pass(when, Custody::taken(holder, dock, told));
                    });
                }
            }
            Event::Returned {
                at,
                dock,
                told,
                mount,
                camera,
            } => {
                let Some(dock) = component(dock) else { return };
                let when = at.unwrap_or(when);
                self.pass(camera, when, ids, |item| {
                    item.come_back(when, Custody::docked(dock, told));
                });
                if let Some(mount) = mount {
                    self.pass(mount, when, ids, |item| {
                        item.pass(when, Custody::in_room(told));
                    });
                }
            }
            Event::ReturnSeen { told, since } => {
                if let Some(item) = self.item_mut(&told.camera, ids) {
                    item.see_return(*since, told);
                }
            }
            Event::Detailed {
                by,
                told,
                mount,
                since,
                camera,
            } => {
                let by = by.as_ref().and_then(official);
                self.pass(camera, *since, ids, |item| item.detail(*since, by, told));
                if let Some(mount) = mount {
                    self.pass(mount, when, ids, |item| {
                        item.pass(when, Custody::in_room(told))
                    });
                }
            }
            Event::HandedOver { to, mount, camera } => {
                if let Some(to) = official(to) {
                    for given in std::iter::once(camera).chain(mount) {
                        self.pass(given, when, ids, |item| item.hand_over(when, to));
                    }
                }
            }
            Event::DockChecked {
                dock,
                check,
                condition,
            } => {
                if let Some(handle) = component(dock) {
                    self.checks.set(*check, handle);
                }
                if let Some(item) = self.item_mut(dock, ids) {
                    item.set_condition(when, *condition);
                }
            }
            Event::CameraChecked {
                check,
                until,
                camera,
                charge,
                checker,
                condition,
                free_memory,
                clock_offset,
            } => {
                let (Some(handle), Some(checker)) = (component(camera), official(checker)) else {
                    return;
                };
                self.checks.set(*check, handle);
                if let Some(item) = self.item_mut(camera, ids) {
                    item.check(
                        when,
                        Check {
                            id: *check,
                            until: *until,
                            checker,
                            state: CameraState {
                                charge: *charge,
                                condition: *condition,
                                free_memory: *free_memory,
                                clock_offset: *clock_offset,
                            },
                        },
                    );
                }
            }
            Event::TelemetryTaken(told) => {
                if let Some(item) = self.item_mut(&told.camera, ids) {
                    item.read(when, &told.state);
                }
            }
        }
    }

    /// Takes away a return that was told of a camera nobody was known to have: what it ends is known now.
    pub fn unsettle(&mut self, camera: Handle<ComponentId>, back: Instant) {
        if let Some(item) = self.items.get_mut(camera) {
            item.unsettle(back);
        }
    }

    fn item_mut(&mut self, id: &ComponentId, ids: &Ids) -> Option<&mut Item> {
        self.items.get_mut(ids.components.find(id)?)
    }

    /// Changes who has a component, and the index of who has cameras with it.
    fn pass(&mut self, id: &ComponentId, when: Instant, ids: &Ids, change: impl FnOnce(&mut Item)) {
        let Some(handle) = ids.components.find(id) else {
            return;
        };
        let Some(item) = self.items.get_mut(handle) else {
            return;
        };
        let holders = |item: &Item| {
            let official = |c: Option<(Instant, &Custody)>| c.and_then(|(_, c)| c.official());
            (official(item.custody()), official(item.custody_at(when)))
        };
        let before = holders(item);
        change(item);
        if item.kind == ComponentKind::Camera {
            let after = holders(item);
            self.holdings.passed(handle, before.0, after.0);
            for official in [before.1, after.1].into_iter().flatten() {
                self.holdings.touched(official, when);
            }
        }
    }

    fn register(&mut self, told: &Component, when: Instant, ids: &mut Ids) {
        let Some(post) = ids.posts.find(&told.post) else {
            return;
        };
        let spot = match &told.spot {
            Spot::Room {} => Held::Room,
            Spot::Safe {} => Held::Safe,
            Spot::Docked(dock) => match ids.components.find(dock) {
                Some(dock) => Held::Docked(dock),
                None => Held::Room,
            },
        };
        let model = told.model.as_ref().and_then(|m| ids.models.find(m));
        let handle = ids.components.intern(told.component);
        let item = Item::new(told, post, model, when, spot);
        self.number(handle, &item);
        self.items.set(handle, item);
    }

    fn number(&mut self, handle: Handle<ComponentId>, item: &Item) {
        if let Some(number) = &item.inventory {
            self.numbers.insert(number_key(number).into(), handle);
        }
        if let Some(serial) = &item.serial {
            self.numbers
                .insert(serial_key(serial, item.model).into(), handle);
        }
    }

    /// Makes anew what a snapshot leaves out; false where it names an official beyond the `officials` there are.
    #[must_use]
    pub fn rebuild(&mut self, officials: usize) -> bool {
        let items = std::mem::take(&mut self.items);
        self.holdings = Holdings::default();
        let mut is_known = true;
        for (handle, item) in items.iter() {
            let mut holders = item.custody_line().filter_map(|(_, c)| c.official());
            is_known &= holders.all(|h| usize::try_from(h.number()).is_ok_and(|n| n < officials));
            if !is_known {
                break;
            }
            self.number(handle, item);
            if item.kind == ComponentKind::Camera {
                self.holdings.rebuild(handle, item);
            }
        }
        self.items = items;
        is_known
    }

    /// Brings back to `latest` what stands in the future.
    pub fn bring_back(&mut self, latest: Instant) {
        for item in self.items.values_mut() {
            item.bring_back(latest);
        }
        self.holdings.bring_back(latest);
    }

    /// Forgets what ended before `horizon`.
    pub fn forget_before(&mut self, horizon: Instant) {
        for item in self.items.values_mut() {
            item.forget_before(horizon);
        }
        let items = &self.items;
        self.checks.retain(|check, handle| {
            let item = items.get(*handle);
            item.is_some_and(|i| i.kind == ComponentKind::Dock || i.has_check(check))
        });
    }
}

fn number_key(number: &InventoryNo) -> String {
    format!("inventory {}", lookalike_key(number.as_str()))
}

fn serial_key(number: &InventoryNo, model: Option<Handle<ModelId>>) -> String {
    let model = model.map_or_else(String::new, |m| m.number().to_string());
    format!("serial {model} {}", lookalike_key(number.as_str()))
}
