//! An instant: whole milliseconds UTC, years 2000 to 9999.

use std::fmt;

use chrono::{DateTime, Datelike, NaiveDate, Timelike};
use serde::de::{self, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::value::Span;
use crate::wire::shape::{Scalar, ScalarKind, Shape, Shaped};

/// A point in time: whole milliseconds since 1970-01-01T00:00Z, within the years 2000 to 9999.
///
/// ```
/// use svidok::value::Instant;
/// let at = Instant::parse("2026-10-25T03:30:00.5+03:00").unwrap();
/// assert_eq!(at.to_string(), "2026-10-25T00:30:00.500Z");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Instant(i64);

const EXPECTED: &str = "an instant such as `2026-10-24T08:00:00+03:00`: RFC 3339 with an offset, at most three \
                        fractional digits, years 2000 to 9999 (in CBOR its milliseconds UTC)";

const SECOND: i64 = 1_000;
const MINUTE: i64 = 60_000;
const HOUR: i64 = 3_600_000;

impl Instant {
    /// The first instant there is: 2000-01-01T00:00:00Z.
    pub const MIN: Self = Self(946_684_800_000);
    /// The last instant there is: 9999-12-31T23:59:59.999Z.
    pub const MAX: Self = Self(253_402_300_799_999);

    /// The instant so many milliseconds after 1970-01-01T00:00Z, if it lies within the years 2000 to 9999.
    #[must_use]
    pub const fn from_ms(ms: i64) -> Option<Self> {
        if ms >= Self::MIN.0 && ms <= Self::MAX.0 {
            Some(Self(ms))
        } else {
            None
        }
    }

    /// Milliseconds since 1970-01-01T00:00Z.
    #[must_use]
    pub const fn ms(self) -> i64 {
        self.0
    }

    /// Later by `span`; the last instant where the calendar ends.
    #[must_use]
    pub fn plus(self, span: Span) -> Self {
        Self(self.0.saturating_add(span.ms())).min(Self::MAX)
    }

    /// Earlier by `span`; the first instant where the calendar begins.
    #[must_use]
    pub fn minus(self, span: Span) -> Self {
        Self(self.0.saturating_sub(span.ms())).max(Self::MIN)
    }

    /// The time from `earlier` to here; nothing where `earlier` is later.
    #[must_use]
    pub fn since(self, earlier: Self) -> Span {
        Span::from_ms_clamped(self.0.saturating_sub(earlier.0))
    }

    /// Reads strict RFC 3339: an offset is required, at most three fractional digits, no leap second.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let mut rest = Digits(text.as_bytes());
        let (year, month, day) = rest.date()?;
        rest.byte(b'T')?;
        let (hour, minute) = rest.wall_time()?;
        rest.byte(b':')?;
        let second = rest.number(2).filter(|s| *s < 60)?;
        let fraction = rest.fraction()?;
        let offset = rest.offset()?;
        if !rest.0.is_empty() {
            return None;
        }
        let midnight = NaiveDate::from_ymd_opt(i32::try_from(year).ok()?, month, day)?
            .and_hms_opt(0, 0, 0)?
            .and_utc()
            .timestamp_millis();
        let ms = i64::from(hour)
            .checked_mul(HOUR)?
            .checked_add(i64::from(minute).checked_mul(MINUTE)?)?
            .checked_add(i64::from(second).checked_mul(SECOND)?)?
            .checked_add(i64::from(fraction))?
            .checked_sub(offset.checked_mul(MINUTE)?)?;
        Self::from_ms(midnight.checked_add(ms)?)
    }
}

/// A reader of fixed digits that never looks behind its input.
pub(super) struct Digits<'t>(pub(super) &'t [u8]);

impl Digits<'_> {
    pub(super) fn byte(&mut self, wanted: u8) -> Option<()> {
        let (first, rest) = self.0.split_first()?;
        self.0 = rest;
        (*first == wanted).then_some(())
    }

    pub(super) fn number(&mut self, digits: usize) -> Option<u32> {
        let (head, rest) = self.0.split_at_checked(digits)?;
        self.0 = rest;
        head.iter().try_fold(0u32, |n, c| {
            let digit = c.is_ascii_digit().then(|| u32::from(c & 0x0f))?;
            n.checked_mul(10)?.checked_add(digit)
        })
    }

    pub(super) fn date(&mut self) -> Option<(u32, u32, u32)> {
        let year = self.number(4)?;
        self.byte(b'-')?;
        let month = self.number(2)?;
        self.byte(b'-')?;
        Some((year, month, self.number(2)?))
    }

    pub(super) fn wall_time(&mut self) -> Option<(u32, u32)> {
        let hour = self.number(2).filter(|h| *h < 24)?;
        self.byte(b':')?;
        Some((hour, self.number(2).filter(|m| *m < 60)?))
    }

    /// Milliseconds of one to three fractional digits; nought where there are none.
    fn fraction(&mut self) -> Option<u32> {
        if self.0.first() != Some(&b'.') {
            return Some(0);
        }
        self.byte(b'.')?;
        let digits = self.0.iter().take_while(|c| c.is_ascii_digit()).count();
        let scale = match digits {
            1 => 100,
            2 => 10,
            3 => 1,
            _ => return None,
        };
        self.number(digits)?.checked_mul(scale)
    }

    /// Minutes east of Greenwich.
    fn offset(&mut self) -> Option<i64> {
        let (sign, rest) = self.0.split_first()?;
        self.0 = rest;
        let sign = match sign {
            b'Z' => return Some(0),
            b'+' => 1,
            b'-' => -1i64,
            _ => return None,
        };
        let (hours, minutes) = self.wall_time()?;
        i64::from(hours)
            .checked_mul(60)?
            .checked_add(i64::from(minutes))?
            .checked_mul(sign)
    }
}

impl fmt::Display for Instant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // INVARIANT: every instant is within chrono's range, so the conversion succeeds.
        let Some(t) = DateTime::from_timestamp_millis(self.0) else {
            return Err(fmt::Error);
        };
        let (date, ms) = (t.date_naive(), t.timestamp_subsec_millis());
        write!(
            f,
            "{:04}-{:02}-{:02}T{:02}:{:02}:{:02}",
            date.year(),
            date.month(),
            date.day(),
            t.hour(),
            t.minute(),
            t.second()
        )?;
        if ms != 0 {
            write!(f, ".{ms:03}")?;
        }
        f.write_str("Z")
    }
}

impl fmt::Debug for Instant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl Serialize for Instant {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        if s.is_human_readable() {
            s.collect_str(self)
        } else {
            s.serialize_i64(self.0)
        }
    }
}

impl<'de> Deserialize<'de> for Instant {
    fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        if d.is_human_readable() {
            d.deserialize_str(InstantText)
        } else {
            d.deserialize_i64(InstantNumber)
        }
    }
}

// Each form takes its own kind only: a number in JSON is no instant, a text in CBOR neither.
struct InstantText;
struct InstantNumber;

impl Visitor<'_> for InstantText {
    type Value = Instant;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(EXPECTED)
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<Instant, E> {
        Instant::parse(text).ok_or_else(|| E::invalid_value(de::Unexpected::Str(text), &EXPECTED))
    }
}

impl Visitor<'_> for InstantNumber {
    type Value = Instant;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(EXPECTED)
    }

    fn visit_i64<E: de::Error>(self, ms: i64) -> Result<Instant, E> {
        Instant::from_ms(ms).ok_or_else(|| E::invalid_value(de::Unexpected::Signed(ms), &EXPECTED))
    }
}

impl Shaped for Instant {
    fn shape() -> Shape {
        static FORM: Scalar = Scalar {
            name: "Instant",
            doc: "A point in time, whole milliseconds UTC, years 2000 to 9999.",
            kind: ScalarKind::Instant,
        };
        Shape::Scalar(&FORM)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strict_rfc_3339() {
        for (text, ms) in [
            ("2000-01-01T00:00:00Z", 946_684_800_000),
            ("2026-03-29T02:59:59.999+02:00", 1_774_745_999_999),
            ("2026-03-29T04:00:00+03:00", 1_774_746_000_000),
            ("2024-02-29T00:00:00.1Z", 1_709_164_800_100),
            ("2024-02-29T00:00:00.01-00:30", 1_709_166_600_010),
        ] {
            assert_eq!(Instant::parse(text).map(Instant::ms), Some(ms), "{text}");
        }
        for text in [
            "",
            "2026-10-24",
            "2026-10-24T08:00:00",
            "2026-10-24t08:00:00Z",
            "2026-10-24T08:00:00z",
            "2026-10-24 08:00:00Z",
            "2026-10-24T08:00Z",
            "2026-10-24T24:00:00Z",
            "2026-10-24T23:59:60Z",
            "2026-10-24T08:00:00.Z",
            "2026-10-24T08:00:00.1234Z",
            "2026-10-24T08:00:00,5Z",
            "2026-10-24T08:00:00+0300",
            "2026-10-24T08:00:00+24:00",
            "2026-10-24T08:00:00\u{2212}03:00",
            "2026-02-29T08:00:00Z",
            "2026-13-01T08:00:00Z",
            "1999-12-31T23:59:59.999Z",
            "2000-01-01T00:00:00+00:01",
            "9999-12-31T23:59:59.999-00:01",
            "2026-10-24T08:00:00Z ",
            "+2026-10-24T08:00:00Z",
        ] {
            assert_eq!(Instant::parse(text), None, "{text}");
        }
    }

    #[test]
    fn edges_print() {
        assert_eq!(Instant::MIN.to_string(), "2000-01-01T00:00:00Z");
        assert_eq!(Instant::MAX.to_string(), "9999-12-31T23:59:59.999Z");
        assert_eq!(
            Instant::parse(&Instant::MAX.to_string()),
            Some(Instant::MAX)
        );
        assert_eq!(Instant::MAX.plus(Span::HOUR), Instant::MAX);
        assert_eq!(Instant::MIN.minus(Span::HOUR), Instant::MIN);
    }
}
