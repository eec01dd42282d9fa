//! Kyiv's clocks and days off, as data that the log holds.
//!
//! Nothing here knows a rule of clock changes or of holidays: a [`Calendar`] lists them, as far as it reaches, and a
//! term beyond is answered [`BeyondCalendar`]. The one that ships is [`Calendar::ukraine`].

mod ukraine;

use crate::value::{Day, Instant, Minutes, Set, Span, WallTime};
use crate::wire::InvalidInput;
use crate::wire_types;

wire_types! {
    /// Kyiv's calendar: what its clocks show, which days are off, and how far it reaches.
    pub struct Calendar {
        /// The zone whose clocks these are.
        pub zone: Zone,
        /// The days for which it holds.
        pub reach: Reach,
        /// When the clocks change, ascending; the first stands at or before the first day.
        pub changes: Vec<ClockChange>,
        /// The weekly days off (вихідні дні).
        pub days_off: Set<Weekday>,
        /// Public holidays (святкові та неробочі дні), ascending.
        pub holidays: Vec<Day>,
        /// Periods in which holidays are not observed, such as martial law (Law 2136-IX, article 6(6)).
        pub not_observed: Vec<Period>,
    }

    /// The zone of the customs service. The two spellings name the same clocks.
    pub enum Zone: code {
        /// The spelling of tzdata before 2022.
        EuropeKiev = "Europe/Kiev",
        /// The spelling of tzdata since 2022.
        EuropeKyiv = "Europe/Kyiv",
    }

    /// From one day to another, both included.
    pub struct Reach {
        /// The last day.
        pub to: Day,
        /// The first day.
        pub from: Day,
    }

    /// From one day to another, both included, or without an end.
    pub struct Period {
        /// The last day, where there is one.
        pub to: Option<Day>,
        /// The first day.
        pub from: Day,
    }

    /// From an instant on, the clocks show so much more than UTC.
    pub struct ClockChange {
        /// The instant.
        pub at: Instant,
        /// Minutes east of Greenwich from then on.
        pub offset: Minutes,
    }

    /// A day of the week.
    pub enum Weekday: code {
        /// Понеділок.
        Monday = "monday",
        /// Вівторок.
        Tuesday = "tuesday",
        /// Середа.
        Wednesday = "wednesday",
        /// Четвер.
        Thursday = "thursday",
        /// П'ятниця.
        Friday = "friday",
        /// Субота.
        Saturday = "saturday",
        /// Неділя.
        Sunday = "sunday",
    }
}

/// The calendar does not reach there: whatever needs it cannot be answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the calendar does not reach")]
pub struct BeyondCalendar;

/// Which of two instants a wall time means in the night when clocks go back, and what a skipped one becomes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Edge {
    /// A beginning: the earlier of the two.
    Start,
    /// An end: the later of the two.
    End,
}

impl Calendar {
    /// Says whether the lists are in order.
    ///
    /// # Errors
    /// Names the field that is not, and what would be right.
    pub fn validate(&self) -> Result<(), InvalidInput> {
        if self.reach.from > self.reach.to {
            return Err(
                InvalidInput::bad_value(self.reach.to, "a day not before `from`")
                    .in_field("to")
                    .in_field("reach"),
            );
        }
        if !self.changes.is_sorted_by(|a, b| a.at < b.at) {
            return Err(
                InvalidInput::bad_value("the list", "ascending by `at`, no instant twice")
                    .in_field("changes"),
            );
        }
        if !self.holidays.is_sorted_by(|a, b| a < b) {
            return Err(
                InvalidInput::bad_value("the list", "ascending, no day twice").in_field("holidays"),
            );
        }
        if self.start_of_day(self.reach.from).is_err() || self.end_of_day(self.reach.to).is_err() {
            return Err(InvalidInput::bad_value(
                "the list",
                "clock changes from which every day of `reach` can be computed",
            )
            .in_field("changes"));
        }
        Ok(())
    }

    /// Minutes east of Greenwich that the clocks show at `at`.
    ///
    /// # Errors
    /// [`BeyondCalendar`] before the first change listed.
    pub fn offset_at(&self, at: Instant) -> Result<Minutes, BeyondCalendar> {
        let upto = self.changes.partition_point(|c| c.at <= at);
        let change = upto.checked_sub(1).and_then(|i| self.changes.get(i));
        change.map(|c| c.offset).ok_or(BeyondCalendar)
    }

    /// Kyiv's calendar day at `at`.
    ///
    /// # Errors
    /// [`BeyondCalendar`] outside the calendar's days.
    pub fn day_of(&self, at: Instant) -> Result<Day, BeyondCalendar> {
        let local = at.ms().saturating_add(offset_ms(self.offset_at(at)?));
        let number = local.div_euclid(Span::DAY.ms());
        let day = i32::try_from(number).ok().and_then(Day::from_number);
        day.filter(|d| self.reaches(*d)).ok_or(BeyondCalendar)
    }

    /// What the clocks show at `at`: the day, the time, the offset.
    ///
    /// # Errors
    /// [`BeyondCalendar`] outside the calendar's days.
    pub fn local(&self, at: Instant) -> Result<(Day, WallTime, Minutes), BeyondCalendar> {
        let offset = self.offset_at(at)?;
        let day = self.day_of(at)?;
        let local = at.ms().saturating_add(offset_ms(offset));
        let minutes = local
            .rem_euclid(Span::DAY.ms())
            .div_euclid(Span::MINUTE.ms());
        let time = u16::try_from(minutes).ok().and_then(WallTime::from_minutes);
        time.map(|t| (day, t, offset)).ok_or(BeyondCalendar)
    }

    /// Whether the calendar holds for a day.
    #[must_use]
    pub fn reaches(&self, day: Day) -> bool {
        self.reach.from <= day && day <= self.reach.to
    }

    /// 00:00 in Kyiv of a day.
    ///
    /// # Errors
    /// [`BeyondCalendar`] outside the calendar's days.
    pub fn start_of_day(&self, day: Day) -> Result<Instant, BeyondCalendar> {
        self.instant_of(day, WallTime::MIDNIGHT, Edge::Start)
    }

    /// 24:00 in Kyiv of a day: the first instant of the next.
    ///
    /// # Errors
    /// [`BeyondCalendar`] outside the calendar's days.
    pub fn end_of_day(&self, day: Day) -> Result<Instant, BeyondCalendar> {
        if !self.reaches(day) {
            return Err(BeyondCalendar);
        }
        let next = day.plus_days(1).ok_or(BeyondCalendar)?;
        self.resolve(next, WallTime::MIDNIGHT, Edge::Start)
    }

    /// The instant at which the clocks show a time of a day. A time shown twice means the instant that `edge` says; one
    /// that is skipped means the change that skips it.
    ///
    /// # Errors
    /// [`BeyondCalendar`] outside the calendar's days.
    pub fn instant_of(
        &self,
        day: Day,
        time: WallTime,
        edge: Edge,
    ) -> Result<Instant, BeyondCalendar> {
        if !self.reaches(day) {
            return Err(BeyondCalendar);
        }
        self.resolve(day, time, edge)
    }

    fn resolve(&self, day: Day, time: WallTime, edge: Edge) -> Result<Instant, BeyondCalendar> {
        let shown = i64::from(day.number())
            .saturating_mul(Span::DAY.ms())
            .saturating_add(i64::from(time.minutes()).saturating_mul(Span::MINUTE.ms()));
        // Each stretch between two changes shows its own range of wall times: the time may stand in two, one or none.
        let mut found = None;
        let mut skipping = None;
        for (i, change) in self.changes.iter().enumerate() {
            let until = self.changes.get(i.saturating_add(1)).map(|c| c.at);
            let at = Instant::from_ms(shown.saturating_sub(offset_ms(change.offset)));
            let Some(at) = at else { continue };
            if at >= change.at && until.is_none_or(|u| at < u) {
                found = match (found, edge) {
                    (Some(earlier), Edge::Start) => Some(earlier),
                    (_, Edge::Start | Edge::End) => Some(at),
                };
            } else if at < change.at {
                skipping = skipping.or(Some(change.at));
            }
        }
        // INVARIANT: a time before the first stretch is no skipped one.
        let first = self.changes.first().map(|c| c.at);
        found
            .or(skipping.filter(|at| Some(*at) != first))
            .ok_or(BeyondCalendar)
    }

    /// Whether the clocks show the time of `at` twice that night.
    #[must_use]
    pub fn is_repeated(&self, at: Instant) -> bool {
        let Ok((day, time, _)) = self.local(at) else {
            return false;
        };
        self.instant_of(day, time, Edge::Start) != self.instant_of(day, time, Edge::End)
    }

    /// The change of the clocks in the `window` before `at`, if there was one: in milliseconds, positive where they went
    /// forward.
    #[must_use]
    pub fn change_before(&self, at: Instant, window: Span) -> Option<i64> {
        let from = at.minus(window);
        self.changes.windows(2).find_map(|pair| match pair {
            [before, after] if from <= after.at && after.at <= at => {
                Some(offset_ms(after.offset).saturating_sub(offset_ms(before.offset)))
            }
            _ => None,
        })
    }

    /// Whether a day is off: a weekly day off, and a public holiday too where `count_holidays` says so and holidays are
    /// observed that day (R54).
    ///
    /// # Errors
    /// [`BeyondCalendar`] outside the calendar's days.
    pub fn is_day_off(&self, day: Day, count_holidays: bool) -> Result<bool, BeyondCalendar> {
        if !self.reaches(day) {
            return Err(BeyondCalendar);
        }
        let weekly = self.days_off.iter().any(|w| w.number() == day.weekday());
        Ok(weekly || (count_holidays && self.is_holiday(day)))
    }

    fn is_holiday(&self, day: Day) -> bool {
        let suspended = self
            .not_observed
            .iter()
            .any(|p| p.from <= day && p.to.is_none_or(|to| day <= to));
        !suspended && self.holidays.binary_search(&day).is_ok()
    }

    /// The next working day after a day.
    ///
    /// # Errors
    /// [`BeyondCalendar`] where the calendar ends first.
    pub fn next_working_day(&self, day: Day, count_holidays: bool) -> Result<Day, BeyondCalendar> {
        let mut next = day;
        loop {
            next = next.plus_days(1).ok_or(BeyondCalendar)?;
            if !self.is_day_off(next, count_holidays)? {
                return Ok(next);
            }
        }
    }
}

impl Weekday {
    /// 1 is Monday, 7 is Sunday.
    #[must_use]
    pub const fn number(self) -> u8 {
        match self {
            Self::Monday => 1,
            Self::Tuesday => 2,
            Self::Wednesday => 3,
            Self::Thursday => 4,
            Self::Friday => 5,
            Self::Saturday => 6,
            Self::Sunday => 7,
        }
    }
}

fn offset_ms(offset: Minutes) -> i64 {
    i64::from(offset.get()).saturating_mul(Span::MINUTE.ms())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Instant {
        Instant::parse(text).unwrap()
    }

    fn day(text: &str) -> Day {
        Day::parse(text).unwrap()
    }

    fn time(text: &str) -> WallTime {
        WallTime::parse(text).unwrap()
    }

    #[test]
    fn the_shipped_calendar_is_whole() {
        let c = Calendar::ukraine();
        c.validate().unwrap();
        assert_eq!(c.changes.len(), 23);
        assert_eq!(
            (c.reach.from, c.reach.to),
            (day("2025-01-01"), day("2035-12-31"))
        );
        assert!(c.not_observed[0].from == day("2022-03-24"));
        assert!(c.holidays.contains(&day("2026-04-12")) && c.holidays.contains(&day("2026-05-31")));
        let mut d = c.reach.from;
        while c.reaches(d) {
            let (start, end) = (c.start_of_day(d).unwrap(), c.end_of_day(d).unwrap());
            assert_eq!(c.day_of(start), Ok(d));
            assert_eq!(c.day_of(end.minus(Span::from_ms_clamped(1))), Ok(d));
            let hours = end.since(start).ms() / 3_600_000;
            assert!(matches!(hours, 23..=25), "{d}");
            d = d.plus_days(1).unwrap();
        }
    }

    #[test]
    fn nights_when_clocks_change() {
        let c = Calendar::ukraine();
        // back: 03:00–03:59 is shown twice on 25.10.2026
        let autumn = day("2026-10-25");
        assert_eq!(
            c.instant_of(autumn, time("03:30"), Edge::Start),
            Ok(at("2026-10-25T00:30:00Z"))
        );
        assert_eq!(
            c.instant_of(autumn, time("03:30"), Edge::End),
            Ok(at("2026-10-25T01:30:00Z"))
        );
        assert!(c.is_repeated(at("2026-10-25T00:30:00Z")));
        assert!(c.is_repeated(at("2026-10-25T01:30:00Z")));
        assert!(!c.is_repeated(at("2026-10-24T23:59:59Z")));
        assert!(!c.is_repeated(at("2026-10-25T02:00:00Z")));
        // forward: 03:00–03:59 is skipped on 29.03.2026
        let spring = day("2026-03-29");
        for edge in [Edge::Start, Edge::End] {
            assert_eq!(
                c.instant_of(spring, time("03:30"), edge),
                Ok(at("2026-03-29T01:00:00Z"))
            );
        }
        assert_eq!(
            c.local(at("2026-03-29T01:00:00Z")),
            Ok((spring, time("04:00"), Minutes::new(180).unwrap()))
        );
        let twelve_hours = |from: &str, to: &str| {
            let start = c.instant_of(day(from), time("20:00"), Edge::Start).unwrap();
            let end = c.instant_of(day(to), time("08:00"), Edge::End).unwrap();
            end.since(start).ms() / 3_600_000
        };
        assert_eq!(twelve_hours("2026-10-24", "2026-10-25"), 13);
        assert_eq!(twelve_hours("2026-03-28", "2026-03-29"), 11);
        assert_eq!(
            c.change_before(at("2026-10-25T08:00:00Z"), Span::DAY),
            Some(-3_600_000)
        );
        assert_eq!(c.change_before(at("2026-10-27T08:00:00Z"), Span::DAY), None);
        assert_eq!(
            c.change_before(at("2026-10-25T00:59:59.999Z"), Span::DAY),
            None
        );
    }

    #[test]
    fn it_says_where_it_ends() {
        let c = Calendar::ukraine();
        assert_eq!(
            c.day_of(at("2024-12-31T21:59:59.999Z")),
            Err(BeyondCalendar)
        );
        assert_eq!(c.day_of(at("2024-12-31T22:00:00Z")), Ok(day("2025-01-01")));
        assert_eq!(c.day_of(at("2035-12-31T22:00:00Z")), Err(BeyondCalendar));
        assert_eq!(
            c.end_of_day(day("2035-12-31")),
            Ok(at("2035-12-31T22:00:00Z"))
        );
        assert_eq!(c.end_of_day(day("2036-01-01")), Err(BeyondCalendar));
        assert_eq!(c.offset_at(Instant::MIN), Err(BeyondCalendar));
    }

    #[test]
    fn days_off_are_weekly_unless_the_host_counts_holidays() {
        let mut c = Calendar::ukraine();
        let (saturday, independence) = (day("2026-10-24"), day("2026-08-24"));
        assert_eq!(c.is_day_off(saturday, false), Ok(true));
        assert_eq!(c.next_working_day(saturday, false), Ok(day("2026-10-26")));
        assert_eq!(c.is_day_off(independence, true), Ok(false), "martial law");
        c.not_observed.clear();
        assert_eq!(c.is_day_off(independence, true), Ok(true));
        assert_eq!(c.is_day_off(independence, false), Ok(false));
    }

    #[test]
    fn lists_out_of_order_are_named() {
        let mut c = Calendar::ukraine();
        c.holidays.swap(0, 1);
        assert_eq!(c.validate().unwrap_err().path(), "holidays");
        let mut c = Calendar::ukraine();
        c.changes.swap(0, 1);
        assert_eq!(c.validate().unwrap_err().path(), "changes");
        let mut c = Calendar::ukraine();
        c.changes.remove(0);
        assert_eq!(c.validate().unwrap_err().path(), "changes");
        let mut c = Calendar::ukraine();
        c.reach.to = day("2024-01-01");
        assert_eq!(c.validate().unwrap_err().path(), "reach.to");
    }
}
