//! People: where they serve, to which roles they are appointed, what they have learned.

mod organisation;
mod terms;

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

/// An appointment as the state holds it.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Grant {
    /// The appointment.
    pub id: AppointmentId,
    /// Where the role is exercised.
    pub area: Area,
    days: Days,
    /// The first instant: 00:00 in Kyiv of the first day.
    pub from: Instant,
    /// The role.
    pub role: Role,
    /// The instant from which it was ended expressly, where it was.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ended: Option<Instant>,
    /// The first instant after it: 24:00 in Kyiv of the last day; the last instant there is, where it has no end.
    pub until: Instant,
}

/// The days of an appointment: kept, so that another calendar gives other instants.
#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Days {
    from: Day,
    #[serde(skip_serializing_if = "Option::is_none")]
    until: Option<Day>,
}

impl Days {
    /// The instants between which the days lie. What lies beyond the calendar never begins, and ends with it.
    fn instants(self, calendar: &Calendar) -> (Instant, Instant) {
        let from = calendar.start_of_day(self.from);
        let from = from.unwrap_or(if self.from < calendar.reach.from {
            Instant::MIN
        } else {
            Instant::MAX
        });
        let until = match self.until {
            None => Instant::MAX,
            Some(day) => match calendar.end_of_day(day) {
                Ok(until) => until,
                Err(_) if day < calendar.reach.from => Instant::MIN,
                Err(_) => calendar
                    .end_of_day(calendar.reach.to)
                    .unwrap_or(Instant::MIN),
            },
        };
        (from, until)
    }
}

/// How an appointment stands at an instant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Force {
    /// In force.
    InForce,
    /// Its first day has not come.
    NotYet,
    /// Its last day is over; a shift begun under it may be finished (R73).
    PastLastDay,
    /// Ended expressly.
    Ended,
}

impl Grant {
    /// How it stands at an instant.
    #[inline]
    #[must_use]
    pub fn force_at(&self, at: Instant) -> Force {
        if self.ended.is_some_and(|ended| ended <= at) {
            Force::Ended
        } else if at < self.from {
            Force::NotYet
        } else if at >= self.until {
            Force::PastLastDay
        } else {
            Force::InForce
        }
    }
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
    appointees: Table<AppointmentId, Handle<OfficialId>>,
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

    /// All appointments of an official within the window.
    #[inline]
    #[must_use]
    pub fn grants(&self, official: Handle<OfficialId>) -> &[Grant] {
        self.grants.get(official).map_or(&[], SmallVec::as_slice)
    }

    /// An appointment with its holder.
    #[must_use]
    pub fn grant(&self, appointment: &AppointmentId) -> Option<(Handle<OfficialId>, &Grant)> {
        let official = *self.appointees.get(appointment)?;
        let grant = self
            .grants(official)
            .iter()
            .find(|g| g.id == *appointment)?;
        Some((official, grant))
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
                let days = Days {
                    from: *from,
                    until: *until,
                };
                let (from, until) = days.instants(calendar);
                self.appointees.set(*appointment, official);
                self.grants.entry(official).push(Grant {
                    id: *appointment,
                    area,
                    from,
                    role: *role,
                    ended: None,
                    until,
                    days,
                });
            }
            Event::AppointmentEnded { appointment } => {
                let Some(official) = self.appointees.get(appointment).copied() else {
                    return;
                };
                if let Some(grants) = self.grants.get_mut(official) {
                    for grant in grants.iter_mut().filter(|g| g.id == *appointment) {
                        grant.ended = Some(grant.ended.map_or(when, |ended| ended.min(when)));
                    }
                }
            }
            Event::BodyRegistered(body) => self.organisation.add_body(body, ids),
            Event::PostRegistered(post) => self.organisation.add_post(post, ids),
            Event::UnitRegistered(unit) => self.organisation.add_unit(unit, ids),
            Event::OfficialEnrolled(roster) | Event::RosterAmended(roster) => {
                let official = ids.officials.intern(roster.official);
                self.officials.entry(official).roster = Some(roster.clone());
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

    /// Another calendar gives the days of appointments other instants.
    pub fn recalendar(&mut self, calendar: &Calendar) {
        for grant in self.grants.values_mut().flatten() {
            (grant.from, grant.until) = grant.days.instants(calendar);
        }
    }

    /// Forgets appointments that were over before `horizon`.
    pub fn forget_before(&mut self, horizon: Instant) {
        for grants in self.grants.values_mut() {
            grants.retain(|g| {
                let over = g.ended.map_or(g.until, |ended| ended.min(g.until));
                if over < horizon {
                    self.appointees.remove(&g.id);
                }
                over >= horizon
            });
        }
    }
}
