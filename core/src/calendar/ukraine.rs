//! The calendar that ships: Kyiv's clock changes of tzdata, weekly days off, the holidays of article 73 of the Labour Code
//! (as in force since 2024), not observed under martial law since 24.03.2022.

use super::{Calendar, ClockChange, Period, Reach, Weekday, Zone};
use crate::value::{Day, Instant, Minutes, Set};

/// Days on which the clocks change at 01:00 UTC, with the offset in minutes from then on.
const CHANGES: [(u16, u8, u8, i64); 23] = [
    (2024, 10, 27, 120),
    (2025, 3, 30, 180),
    (2025, 10, 26, 120),
    (2026, 3, 29, 180),
    (2026, 10, 25, 120),
    (2027, 3, 28, 180),
    (2027, 10, 31, 120),
    (2028, 3, 26, 180),
    (2028, 10, 29, 120),
    (2029, 3, 25, 180),
    (2029, 10, 28, 120),
    (2030, 3, 31, 180),
    (2030, 10, 27, 120),
    (2031, 3, 30, 180),
    (2031, 10, 26, 120),
    (2032, 3, 28, 180),
    (2032, 10, 31, 120),
    (2033, 3, 27, 180),
    (2033, 10, 30, 120),
    (2034, 3, 26, 180),
    (2034, 10, 29, 120),
    (2035, 3, 25, 180),
    (2035, 10, 28, 120),
];

/// Holidays on the same date every year: month, day.
const FIXED: [(u8, u8); 9] = [
    (1, 1),
    (3, 8),
    (5, 1),
    (5, 8),
    (6, 28),
    (7, 15),
    (8, 24),
    (10, 1),
    (12, 25),
];

/// Easter and Trinity of each year: year, month and day of one, month and day of the other.
const MOVABLE: [(u16, u8, u8, u8, u8); 11] = [
    (2025, 4, 20, 6, 8),
    (2026, 4, 12, 5, 31),
    (2027, 5, 2, 6, 20),
    (2028, 4, 16, 6, 4),
    (2029, 4, 8, 5, 27),
    (2030, 4, 28, 6, 16),
    (2031, 4, 13, 6, 1),
    (2032, 5, 2, 6, 20),
    (2033, 4, 24, 6, 12),
    (2034, 4, 9, 5, 28),
    (2035, 4, 29, 6, 17),
];

impl Calendar {
    /// Ukraine's calendar for the years 2025 to 2035.
    #[must_use]
    pub fn ukraine() -> Self {
        let changes = CHANGES.iter().filter_map(|(year, month, day, offset)| {
            let text = format!("{year:04}-{month:02}-{day:02}T01:00:00Z");
            Some(ClockChange {
                at: Instant::parse(&text)?,
                offset: Minutes::new(*offset)?,
            })
        });
        let holidays = MOVABLE.iter().flat_map(|(year, em, ed, tm, td)| {
            let dates = FIXED.into_iter().chain([(*em, *ed), (*tm, *td)]);
            let mut days: Vec<Day> = dates.filter_map(|(m, d)| Day::new(*year, m, d)).collect();
            days.sort_unstable();
            days.dedup();
            days
        });
        // INVARIANT: the dates below exist; a test reads the whole calendar.
        Self {
            zone: Zone::EuropeKyiv,
            reach: Reach {
                to: day(2035, 12, 31),
                from: day(2025, 1, 1),
            },
            changes: changes.collect(),
            days_off: Set::new([Weekday::Saturday, Weekday::Sunday]),
            holidays: holidays.collect(),
            not_observed: vec![Period {
                to: None,
                from: day(2022, 3, 24),
            }],
        }
    }
}

fn day(year: u16, month: u8, day: u8) -> Day {
    Day::new(year, month, day).unwrap_or_else(Day::first)
}
