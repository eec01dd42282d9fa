//! An appointment as the permission question reads it: small, so that those of many officials stay near at hand.

use serde::{Deserialize, Serialize};

use super::organisation::PackedArea;
use super::{Area, Role};
use crate::calendar::Calendar;
use crate::value::{AppointmentId, Day, Instant, Span};

/// An appointment as the state holds it.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Grant {
    /// The appointment.
    pub id: AppointmentId,
    area: PackedArea,
    /// The first minute: 00:00 in Kyiv of the first day.
    from: Minute,
    /// The role.
    pub role: Role,
    /// Whether it was ended expressly: when, its holder's entry says.
    ended: Ended,
    /// The first minute after it: 24:00 in Kyiv of the last day.
    until: Minute,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Ended {
    No,
    Expressly,
}

/// Minutes since 2000-01-01T00:00Z. Days begin and end at whole minutes, because zones are told in minutes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
struct Minute(u32);

impl Minute {
    /// Before everything.
    const FIRST: Self = Self(0);
    /// Never, and without end.
    const NEVER: Self = Self(u32::MAX);

    #[inline]
    fn of(at: Instant) -> Self {
        let since = at.ms().saturating_sub(Instant::MIN.ms());
        let minutes = since.div_euclid(Span::MINUTE.ms());
        Self(u32::try_from(minutes).unwrap_or(u32::MAX))
    }

    fn instant(self) -> Instant {
        if self == Self::NEVER {
            Instant::MAX
        } else {
            Instant::MIN.plus(Span::MINUTE.times(self.0.into()))
        }
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
    pub(super) fn new(id: AppointmentId, role: Role, area: Area) -> Self {
        Self {
            id,
            area: PackedArea::new(area),
            from: Minute::NEVER,
            role,
            ended: Ended::No,
            until: Minute::FIRST,
        }
    }

    /// Between which days it lies. What begins beyond the calendar never does, and what ends beyond it ends with it.
    pub(super) fn set_days(&mut self, from: Day, until: Option<Day>, calendar: &Calendar) {
        let before = |day: Day| day < calendar.reach.from;
        self.from = match calendar.start_of_day(from) {
            Ok(at) => Minute::of(at),
            Err(_) if before(from) => Minute::FIRST,
            Err(_) => Minute::NEVER,
        };
        self.until = match until.map(|day| (day, calendar.end_of_day(day))) {
            None => Minute::NEVER,
            Some((_, Ok(at))) => Minute::of(at),
            Some((day, Err(_))) if before(day) => Minute::FIRST,
            Some((_, Err(_))) => calendar
                .end_of_day(calendar.reach.to)
                .map_or(Minute::FIRST, Minute::of),
        };
    }

    /// Where the role is exercised.
    #[inline]
    #[must_use]
    pub const fn area(&self) -> Area {
        self.area.area()
    }

    pub(super) fn end(&mut self) {
        self.ended = Ended::Expressly;
    }

    #[inline]
    pub(super) fn is_ended(&self) -> bool {
        self.ended == Ended::Expressly
    }

    /// The first instant: 00:00 in Kyiv of the first day.
    #[must_use]
    pub fn from(&self) -> Instant {
        self.from.instant()
    }

    /// The first instant after it by its days: 24:00 in Kyiv of the last; the last instant there is, where it has no end.
    #[must_use]
    pub fn until(&self) -> Instant {
        self.until.instant()
    }

    /// How it stands at an instant by its days.
    #[inline]
    pub(super) fn by_days(&self, at: Instant) -> Force {
        let minute = Minute::of(at);
        if minute < self.from {
            Force::NotYet
        } else if minute >= self.until {
            Force::PastLastDay
        } else {
            Force::InForce
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::people::Area;

    fn at(text: &str) -> Instant {
        Instant::parse(text).unwrap()
    }

    #[test]
    fn it_holds_from_its_first_day_to_midnight_of_its_last() {
        let calendar = Calendar::ukraine();
        let id = AppointmentId::from_bytes([1; 16]);
        let mut grant = Grant::new(id, Role::ResponsiblePerson, Area::Service);
        grant.set_days(
            Day::parse("2026-03-28").unwrap(),
            Day::parse("2026-10-25"),
            &calendar,
        );
        for (when, force) in [
            ("2026-03-27T21:59:59.999Z", Force::NotYet),
            ("2026-03-27T22:00:00Z", Force::InForce),
            ("2026-10-25T21:59:59.999Z", Force::InForce),
            ("2026-10-25T22:00:00Z", Force::PastLastDay),
        ] {
            assert_eq!(grant.by_days(at(when)), force, "{when}");
        }
        assert_eq!(grant.until(), at("2026-10-25T22:00:00Z"));
    }

    #[test]
    fn without_a_last_day_it_does_not_end() {
        let mut grant = Grant::new(
            AppointmentId::from_bytes([1; 16]),
            Role::HeadOfPost,
            Area::Service,
        );
        grant.set_days(
            Day::parse("2020-01-01").unwrap(),
            None,
            &Calendar::ukraine(),
        );
        assert_eq!(grant.by_days(Instant::MIN), Force::InForce);
        assert_eq!(grant.by_days(Instant::MAX), Force::InForce);
        assert_eq!(grant.until(), Instant::MAX);
    }

    #[test]
    fn a_row_of_two_is_small() {
        assert_eq!(size_of::<Grant>(), 32);
        assert_eq!(size_of::<smallvec::SmallVec<[Grant; 2]>>(), 72);
    }
}
