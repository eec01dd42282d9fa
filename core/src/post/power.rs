//! The permission question: may this official ask that, there and then, and what gives the power?

use super::catalogue::CommandKind;
use super::finding::{Facts, Ground, WhyNot};
use super::state::State;
use super::tables::{By, Power, Tables};
use crate::access::AccessKind;
use crate::people::{Area, Force, Grant, Location, Role};
use crate::value::{Handle, Instant, OfficialId};

/// A power refused: the row that comes nearest, why it gives none, and until when it did or from when it will.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NoPower {
    /// The row.
    pub row: &'static Power,
    /// Why.
    pub why: WhyNot,
    /// The instant at which that began, or will end.
    pub at: Option<Instant>,
}

impl PartialEq for Power {
    fn eq(&self, other: &Self) -> bool {
        self.row == other.row
    }
}

impl Eq for Power {}

/// A power given: the row and what gave it.
pub type Given = (&'static Power, Ground);

/// How near a refusal is to a power: of several rows the nearest answers.
const fn nearness(why: WhyNot) -> u8 {
    match why {
        WhyNot::HostOnly | WhyNot::NotTheHosts | WhyNot::NoStrength => 0,
        WhyNot::None => 1,
        WhyNot::Elsewhere => 2,
        WhyNot::NotYet => 3,
        WhyNot::Ended => 4,
        WhyNot::PastLastDay => 5,
        WhyNot::Blocked => 6,
    }
}

impl State {
    /// Whether an official may ask `kind` within `location` at `at`, and what gives the power: a row of the table of
    /// powers alone, without the rules.
    #[inline]
    pub(super) fn permits(
        &self,
        tables: &Tables,
        official: Handle<OfficialId>,
        kind: CommandKind,
        location: Location,
        at: Instant,
    ) -> Result<Given, Option<NoPower>> {
        let mut nearest: Option<NoPower> = None;
        for row in tables.powers(kind) {
            let answer = match row.by {
                By::Role(role) => self.by_role(official, role, location, at),
                By::Account(access) => self.by_account(official, access, location, at),
                By::Roster => match self.ids.officials.id(official) {
                    Some(id) => Ok(Ground::Roster(id)),
                    None => Err((WhyNot::None, None)),
                },
                By::Host => Err((WhyNot::HostOnly, None)),
                // No official has a device's strength, and another row always speaks of officials.
                By::Strength => continue,
            };
            match answer {
                Ok(ground) => return Ok((row, ground)),
                Err((why, at)) => {
                    if nearest.is_none_or(|n| nearness(n.why) < nearness(why)) {
                        nearest = Some(NoPower { row, why, at });
                    }
                }
            }
        }
        Err(nearest)
    }

    #[inline]
    fn by_role(
        &self,
        official: Handle<OfficialId>,
        role: Role,
        location: Location,
        at: Instant,
    ) -> Result<Ground, (WhyNot, Option<Instant>)> {
        let mut nearest = (WhyNot::None, None);
        for grant in self.people.grants(official) {
            if grant.role != role {
                continue;
            }
            let why = if !location.is_within(grant.area()) {
                (WhyNot::Elsewhere, None)
            } else {
                match self.stands(official, grant, at) {
                    None => return Ok(Ground::Appointment(grant.id)),
                    Some(why) => why,
                }
            };
            if nearness(nearest.0) < nearness(why.0) {
                nearest = why;
            }
        }
        Err(nearest)
    }

    /// Why a grant does not stand at `at`; nothing where it does. A shift begun under one that is dated in days may be
    /// finished (R73).
    #[inline]
    pub(super) fn stands(
        &self,
        official: Handle<OfficialId>,
        grant: &Grant,
        at: Instant,
    ) -> Option<(WhyNot, Option<Instant>)> {
        match self.people.force_at(grant, at) {
            Force::InForce => None,
            Force::NotYet => Some((WhyNot::NotYet, Some(grant.from()))),
            Force::Ended => Some((WhyNot::Ended, self.people.ended(grant))),
            Force::PastLastDay => match self.shift.begun_before(official, grant.until(), at) {
                Some(since) if grant.from() <= since => None,
                _ => Some((WhyNot::PastLastDay, Some(grant.until()))),
            },
        }
    }

    /// Where an official is rostered at `at`, or else serves that day.
    pub(super) fn where_serves(&self, official: Handle<OfficialId>, at: Instant) -> Location {
        let organisation = &self.people.organisation;
        if let Some(rostered) = self.shift.rostered_at(official, at) {
            return organisation.location(Area::Post(rostered.post));
        }
        let day = self.calendar.day_of(at).ok();
        let serving =
            self.people.memberships(official).iter().rev().find(|m| {
                day.is_some_and(|d| m.from <= d && m.until.is_none_or(|until| d <= until))
            });
        serving.map_or_else(Location::default, |m| {
            organisation.location(Area::Unit(m.unit))
        })
    }

    /// The appointment to a role that stands there and then.
    pub(super) fn holds(
        &self,
        official: Handle<OfficialId>,
        role: Role,
        location: Location,
        at: Instant,
    ) -> bool {
        self.by_role(official, role, location, at).is_ok()
    }

    #[inline]
    pub(super) fn by_account(
        &self,
        official: Handle<OfficialId>,
        access: AccessKind,
        location: Location,
        at: Instant,
    ) -> Result<Ground, (WhyNot, Option<Instant>)> {
        let mut nearest = (WhyNot::None, None);
        for account in self.access.accounts(official) {
            let why = match account.access_at(at) {
                _ if location.body != Some(account.body) => (WhyNot::Elsewhere, None),
                Some(found) if found == access => return Ok(Ground::Account(account.id)),
                Some(AccessKind::Blocked) => (WhyNot::Blocked, None),
                Some(AccessKind::Cameras | AccessKind::Viewing) => (WhyNot::None, None),
                None if account.deleted.is_some_and(|d| d <= at) => {
                    (WhyNot::Ended, account.deleted)
                }
                None => (WhyNot::NotYet, None),
            };
            if nearness(nearest.0) < nearness(why.0) {
                nearest = why;
            }
        }
        Err(nearest)
    }
}

impl NoPower {
    /// The facts of a finding that names it.
    #[must_use]
    pub fn facts(&self) -> Facts {
        let role = match self.row.by {
            By::Role(role) => Some(role),
            By::Host | By::Account(_) | By::Roster | By::Strength => None,
        };
        let (since, until) = match self.why {
            WhyNot::NotYet => (self.at, None),
            _ => (None, self.at),
        };
        Facts {
            why: Some(self.why),
            role,
            since,
            until,
            ..Facts::NONE
        }
    }
}
