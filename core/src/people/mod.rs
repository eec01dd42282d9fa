//! People: where they serve, to which roles they are appointed, what they have learned.

mod grant;
mod organisation;
mod terms;

pub use grant::{Force, Grant};
pub use organisation::{Area, Location, Organisation};
pub use terms::{
    Appointment, Body, Ground, Membership, MembershipEnd, Post, Remit, Role, Roster, Standing,
    Training, TrainingKind, Unit, UnitKind,
};

use serde::{Deserialize, Serialize};
use smallvec::SmallVec;

use crate::calendar::Calendar;
use crate::value::{
    AppointmentId, Day, Dense, Handle, Ids, Instant, ModelId, OfficialId, Place, Set, Table, UnitId,
};
use crate::wire_types;

wire_types! {
    /// What happened in this room.
    pub enum Event: choice {
        /// Someone was briefed on the use of the equipment (II.1:3).
        Briefed = "briefed" {
            /// The models it was about.
            models: Set<ModelId>,
            /// Who was briefed.
            official: OfficialId,
        },
        /// Someone was trained, or used cameras in the pilot (II.1:2, R61).
        Trained = "trained" {
            /// Which way.
            kind: TrainingKind,
            /// The models it was about.
            models: Set<ModelId>,
            /// Who learned.
            official: OfficialId,
        },
        /// An official was appointed to a role.
        Appointed = "appointed" {
            /// The first day.
            from: Day,
            /// The role.
            role: Role,
            /// Where the role is exercised.
            place: Place,
            /// The last day, where there is one.
            until: Option<Day>,
            /// Who was appointed.
            official: OfficialId,
            /// The appointment.
            appointment: AppointmentId,
        },
        /// A post was entered.
        PostRegistered = "post_registered" (Post),
        /// A unit was entered.
        UnitRegistered = "unit_registered" (Unit),
        /// A customs body was entered.
        BodyRegistered = "body_registered" (Body),
        /// A roster record was replaced.
        RosterAmended = "roster_amended" (Box<Roster>),
        /// A membership was entered or ended.
        MembershipSet = "membership_set" (Membership),
        /// An official was entered in the roster.
        OfficialEnrolled = "official_enrolled" (Box<Roster>),
        /// An appointment was ended expressly.
        AppointmentEnded = "appointment_ended" {
            /// The appointment.
            appointment: AppointmentId,
        },
    }
}

/// Whose appointment it is, and for which days: kept apart from what the permission question reads.
#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Appointee {
    from: Day,
    /// The instant from which it was ended expressly, where it was.
    #[serde(skip_serializing_if = "Option::is_none")]
    ended: Option<Instant>,
    #[serde(skip_serializing_if = "Option::is_none")]
    until: Option<Day>,
    official: Handle<OfficialId>,
}

/// What someone has learned: of no model in particular, or of one.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Learned {
    /// The earliest instant; later ones add nothing.
    at: Instant,
    #[serde(skip_serializing_if = "Option::is_none")]
    model: Option<Handle<ModelId>>,
}

#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Official {
    #[serde(skip_serializing_if = "Option::is_none")]
    roster: Option<Box<Roster>>,
    learned: Vec<Learned>,
    /// Since when trained under II.1:2.
    #[serde(skip_serializing_if = "Option::is_none")]
    trained: Option<Instant>,
    memberships: Vec<Serving>,
    /// The instant as of which the roster record stands.
    #[serde(skip_serializing_if = "Option::is_none")]
    roster_since: Option<Instant>,
}

/// A membership as the state holds it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Serving {
    /// The first day.
    pub from: Day,
    /// The unit.
    pub unit: Handle<UnitId>,
    /// The last day, where it is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub until: Option<Day>,
    /// The position.
    pub position: crate::value::Line,
}

/// The state of this room.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct State {
    /// Two fit in place: most people have one or two, and the permission question reads nothing else.
    grants: Dense<OfficialId, SmallVec<[Grant; 2]>>,
    officials: Dense<OfficialId, Official>,
    appointees: Table<AppointmentId, Appointee>,
    /// Places and what they belong to.
    pub organisation: Organisation,
}

impl State {
    /// The roster record of an official.
    #[must_use]
    pub fn roster(&self, official: Handle<OfficialId>) -> Option<&Roster> {
        self.officials.get(official)?.roster.as_deref()
    }

    /// How an official stands to the customs body.
    #[must_use]
    pub fn standing(&self, official: Handle<OfficialId>) -> Option<Standing> {
        self.roster(official).map(|r| r.standing)
    }

    /// Whether the roster has someone as an official of a customs body: a border guard or a trainee who is not appointed yet
    /// is none, an official on probation is one (R75).
    #[must_use]
    pub fn is_customs_official(&self, official: Handle<OfficialId>) -> bool {
        match self.standing(official) {
            Some(Standing::Trainee | Standing::OtherService) => false,
            Some(Standing::Official | Standing::Probation) | None => true,
        }
    }

    /// All appointments of an official within the window.
    #[inline]
    #[must_use]
    pub fn grants(&self, official: Handle<OfficialId>) -> &[Grant] {
        self.grants.get(official).map_or(&[], SmallVec::as_slice)
    }

    /// An appointment with its holder.
    #[must_use]
    pub fn grant(&self, appointment: &AppointmentId) -> Option<(Handle<OfficialId>, &Grant)> {
        let official = self.appointees.get(appointment)?.official;
        let grant = self
            .grants(official)
            .iter()
            .find(|g| g.id == *appointment)?;
        Some((official, grant))
    }

    /// How an appointment stands at an instant.
    #[inline]
    #[must_use]
    pub fn force_at(&self, grant: &Grant, at: Instant) -> Force {
        if grant.is_ended() && self.ended(grant).is_some_and(|ended| ended <= at) {
            Force::Ended
        } else {
            grant.by_days(at)
        }
    }

    /// The instant from which an appointment was ended expressly, where it was.
    #[must_use]
    pub fn ended(&self, grant: &Grant) -> Option<Instant> {
        self.appointees.get(&grant.id)?.ended
    }

    /// The positions that an official has or had.
    #[must_use]
    pub fn memberships(&self, official: Handle<OfficialId>) -> &[Serving] {
        self.officials
            .get(official)
            .map_or(&[], |o| o.memberships.as_slice())
    }

    /// Whether an official had been briefed, trained or had used cameras in the pilot by `at`; where `model` is given,
    /// about that model (R61).
    #[must_use]
    pub fn is_briefed(
        &self,
        official: Handle<OfficialId>,
        model: Option<Handle<ModelId>>,
        at: Instant,
    ) -> bool {
        let learned = self.officials.get(official).map_or(&[][..], |o| &o.learned);
        learned
            .iter()
            .any(|l| l.at <= at && (model.is_none() || l.model == model))
    }

    /// Whether an official was trained under II.1:2 by `at`.
    #[must_use]
    pub fn is_trained(&self, official: Handle<OfficialId>, at: Instant) -> bool {
        let trained = self.officials.get(official).and_then(|o| o.trained);
        trained.is_some_and(|since| since <= at)
    }

    /// Takes in what happened at `when`.
    pub fn apply(&mut self, event: &Event, when: Instant, ids: &mut Ids, calendar: &Calendar) {
        match event {
            Event::Briefed { models, official } => self.learn(*official, models, when, ids),
            Event::Trained {
                kind,
                models,
                official,
            } => {
                self.learn(*official, models, when, ids);
                if *kind == TrainingKind::Training
                    && let Some(official) = ids.officials.find(official)
                {
                    let trained = &mut self.officials.entry(official).trained;
                    *trained = Some(trained.map_or(when, |since| since.min(when)));
                }
            }
            Event::Appointed {
                from,
                role,
                place,
                until,
                official,
                appointment,
            } => {
                let (Some(official), Some(area)) = (
                    ids.officials.find(official),
                    self.organisation.area(place, ids),
                ) else {
                    return;
                };
                let appointee = Appointee {
                    from: *from,
                    ended: None,
                    until: *until,
                    official,
                };
                self.appointees.set(*appointment, appointee);
                let mut grant = Grant::new(*appointment, *role, area);
                grant.set_days(*from, *until, calendar);
                self.grants.entry(official).push(grant);
            }
            Event::AppointmentEnded { appointment } => {
                let Some(appointee) = self.appointees.get_mut(appointment) else {
                    return;
                };
                appointee.ended = Some(appointee.ended.map_or(when, |ended| ended.min(when)));
                let grants = self.grants.get_mut(appointee.official);
                for grant in grants.into_iter().flatten() {
                    if grant.id == *appointment {
                        grant.end();
                    }
                }
            }
            Event::BodyRegistered(body) => self.organisation.add_body(body, ids),
            Event::PostRegistered(post) => self.organisation.add_post(post, ids),
            Event::UnitRegistered(unit) => self.organisation.add_unit(unit, ids),
            Event::OfficialEnrolled(roster) | Event::RosterAmended(roster) => {
                let official = ids.officials.intern(roster.official);
                let entry = self.officials.entry(official);
                // A later record about an earlier moment moves no newer one.
                if entry.roster_since.is_none_or(|since| since <= when) {
                    entry.roster = Some(roster.clone());
                    entry.roster_since = Some(when);
                }
            }
            Event::MembershipSet(m) => {
                let (Some(official), Some(unit)) =
                    (ids.officials.find(&m.official), ids.units.find(&m.unit))
                else {
                    return;
                };
                let memberships = &mut self.officials.entry(official).memberships;
                memberships.retain(|s| !(s.unit == unit && s.from == m.from));
                memberships.push(Serving {
                    from: m.from,
                    unit,
                    until: m.until,
                    position: m.position.clone(),
                });
            }
        }
    }

    fn learn(&mut self, official: OfficialId, models: &Set<ModelId>, at: Instant, ids: &mut Ids) {
        let Some(official) = ids.officials.find(&official) else {
            return;
        };
        let learned = &mut self.officials.entry(official).learned;
        let about = models.iter().filter_map(|m| ids.models.find(m)).map(Some);
        for model in about.chain([None]) {
            match learned.iter_mut().find(|l| l.model == model) {
                Some(known) => known.at = known.at.min(at),
                None => learned.push(Learned { at, model }),
            }
        }
    }

    /// Brings back to `latest` what stands in the future.
    pub fn bring_back(&mut self, latest: Instant) {
        for appointee in self.appointees.values_mut() {
            appointee.ended = appointee.ended.map(|at| at.min(latest));
        }
        for official in self.officials.values_mut() {
            official.trained = official.trained.map(|at| at.min(latest));
            official.roster_since = official.roster_since.map(|at| at.min(latest));
            for learned in &mut official.learned {
                learned.at = learned.at.min(latest);
            }
        }
    }

    /// Another calendar gives the days of appointments other instants.
    pub fn recalendar(&mut self, calendar: &Calendar) {
        for grant in self.grants.values_mut().flatten() {
            if let Some(appointee) = self.appointees.get(&grant.id) {
                grant.set_days(appointee.from, appointee.until, calendar);
            }
        }
    }

    /// Forgets appointments that were over before `horizon`.
    pub fn forget_before(&mut self, horizon: Instant) {
        for grants in self.grants.values_mut() {
            grants.retain(|g| {
                let ended = self.appointees.get(&g.id).and_then(|a| a.ended);
                let over = ended.map_or(g.until(), |ended| ended.min(g.until()));
                if over < horizon {
                    self.appointees.remove(&g.id);
                }
                over >= horizon
            });
        }
    }
}
