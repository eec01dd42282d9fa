//! Calendar days and wall times: what Kyiv's calendar and clocks show.

use std::fmt;

use chrono::{Datelike, NaiveDate, Weekday};
use serde::de::{self, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::instant::Digits;
use crate::wire::shape::{Scalar, ScalarKind, Shape, Shaped};

/// A calendar day, years 2000 to 9999, written `YYYY-MM-DD`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(NaiveDate);

/// A time on the clock, written `HH:MM`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct WallTime(u16);

const DAY_EXPECTED: &str = "a day such as `2026-10-24`, years 2000 to 9999";
const TIME_EXPECTED: &str = "a time such as `08:00`, from `00:00` to `23:59`";

impl Day {
    /// The day of this date, if there is one.
    #[must_use]
    pub fn new(year: u16, month: u8, day: u8) -> Option<Self> {
        if !(2000..=9999).contains(&year) {
            return None;
        }
        NaiveDate::from_ymd_opt(year.into(), month.into(), day.into()).map(Self)
    }

    /// 2000-01-01, the first there is.
    #[must_use]
    pub fn first() -> Self {
        // INVARIANT: the default of chrono's date is 1970-01-01, a valid date.
        Self::new(2000, 1, 1).unwrap_or(Self(NaiveDate::MIN))
    }

    /// Reads `YYYY-MM-DD`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let mut rest = Digits(text.as_bytes());
        let (year, month, day) = rest.date()?;
        if !rest.0.is_empty() || !(2000..=9999).contains(&year) {
            return None;
        }
        NaiveDate::from_ymd_opt(i32::try_from(year).ok()?, month, day).map(Self)
    }

    /// Days since 1970-01-01.
    #[must_use]
    pub fn number(self) -> i32 {
        self.0.to_epoch_days()
    }

    /// The day so many days after 1970-01-01, if it lies within the years 2000 to 9999.
    #[must_use]
    pub fn from_number(number: i32) -> Option<Self> {
        NaiveDate::from_epoch_days(number)
            .filter(|d| (2000..=9999).contains(&d.year()))
            .map(Self)
    }

    /// Later by so many days (earlier for a negative number), while the calendar lasts.
    #[must_use]
    pub fn plus_days(self, days: i32) -> Option<Self> {
        Self::from_number(self.number().checked_add(days)?)
    }

    /// The day of the week: 1 is Monday, 7 is Sunday.
    #[must_use]
    pub fn weekday(self) -> u8 {
        match self.0.weekday() {
            Weekday::Mon => 1,
            Weekday::Tue => 2,
            Weekday::Wed => 3,
            Weekday::Thu => 4,
            Weekday::Fri => 5,
            Weekday::Sat => 6,
            Weekday::Sun => 7,
        }
    }
}

impl WallTime {
    /// Midnight.
    pub const MIDNIGHT: Self = Self(0);

    /// The time so many minutes after midnight, if the day has it.
    #[must_use]
    pub const fn from_minutes(minutes: u16) -> Option<Self> {
        if minutes < 1_440 {
            Some(Self(minutes))
        } else {
            None
        }
    }

    /// Minutes since midnight.
    #[must_use]
    pub const fn minutes(self) -> u16 {
        self.0
    }

    /// Reads `HH:MM`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let mut rest = Digits(text.as_bytes());
        let (hour, minute) = rest.wall_time()?;
        if !rest.0.is_empty() {
            return None;
        }
        let minutes = hour.checked_mul(60)?.checked_add(minute)?;
        u16::try_from(minutes).ok().map(Self)
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let d = self.0;
        write!(f, "{:04}-{:02}-{:02}", d.year(), d.month(), d.day())
    }
}

impl fmt::Display for WallTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}", self.0 / 60, self.0 % 60)
    }
}

macro_rules! as_text {
    ($($name:ident, $expected:expr, $kind:expr, $doc:literal;)*) => {
        $(
            impl fmt::Debug for $name {
                fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                    fmt::Display::fmt(self, f)
                }
            }

            impl Serialize for $name {
                fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
                    s.serialize_str(&self.to_string())
                }
            }

            impl<'de> Deserialize<'de> for $name {
                fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
                    struct Text;
                    impl Visitor<'_> for Text {
                        type Value = $name;

                        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                            f.write_str($expected)
                        }

                        fn visit_str<E: de::Error>(self, text: &str) -> Result<$name, E> {
                            $name::parse(text)
                                .ok_or_else(|| E::invalid_value(de::Unexpected::Str(text), &self))
                        }
                    }
                    d.deserialize_str(Text)
                }
            }

            impl Shaped for $name {
                fn shape() -> Shape {
                    static FORM: Scalar = Scalar { name: stringify!($name), doc: $doc, kind: $kind };
                    Shape::Scalar(&FORM)
                }
            }
        )*
    };
}

as_text! {
    Day, DAY_EXPECTED, ScalarKind::Day, "A calendar day of Kyiv, years 2000 to 9999.";
    WallTime, TIME_EXPECTED, ScalarKind::WallTime, "A time on the clock in Kyiv.";
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_and_times_have_one_spelling() {
        assert_eq!(Day::parse("2024-02-29"), Day::new(2024, 2, 29));
        assert_eq!(Day::parse("2000-01-01").map(Day::number), Some(10_957));
        for text in [
            "2026-02-29",
            "1999-12-31",
            "2026-2-03",
            "2026-02-03 ",
            "02.03.2026",
            "",
        ] {
            assert_eq!(Day::parse(text), None, "{text}");
        }
        assert_eq!(WallTime::parse("23:59").map(WallTime::minutes), Some(1_439));
        for text in ["24:00", "8:00", "08:60", "08:00:00", "0800", ""] {
            assert_eq!(WallTime::parse(text), None, "{text}");
        }
    }

    #[test]
    fn weekdays_count_from_monday() {
        let saturday = Day::new(2026, 10, 24).unwrap();
        assert_eq!(saturday.weekday(), 6);
        assert_eq!(saturday.plus_days(2).map(Day::weekday), Some(1));
        assert_eq!(Day::new(9999, 12, 31).unwrap().plus_days(1), None);
    }
}
