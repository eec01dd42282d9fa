//! Whole numbers: durations, percents, counts. There are no floats.

use std::fmt;

use serde::de::{self, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::wire::limits::INTEGER;
use crate::wire::shape::{Scalar, ScalarKind, Shape, Shaped};

struct IntVisitor {
    min: i64,
    max: i64,
}

impl Visitor<'_> for IntVisitor {
    type Value = i64;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "a whole number from {} to {}", self.min, self.max)
    }

    fn visit_i64<E: de::Error>(self, n: i64) -> Result<i64, E> {
        if (self.min..=self.max).contains(&n) {
            Ok(n)
        } else {
            Err(E::invalid_value(de::Unexpected::Signed(n), &self))
        }
    }

    fn visit_u64<E: de::Error>(self, n: u64) -> Result<i64, E> {
        match i64::try_from(n) {
            Ok(n) => self.visit_i64(n),
            Err(_) => Err(E::invalid_value(de::Unexpected::Unsigned(n), &self)),
        }
    }
}

macro_rules! integers {
    ($($(#[doc = $doc:literal])* $name:ident($inner:ty), $min:expr, $max:expr;)*) => {
        $(
            $(#[doc = $doc])*
            #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
            pub struct $name($inner);

            impl $name {
                /// The value, if it lies within the bounds.
                #[must_use]
                pub fn new(n: i64) -> Option<Self> {
                    if !($min..=$max).contains(&n) {
                        return None;
                    }
                    <$inner>::try_from(n).ok().map(Self)
                }

                /// The number.
                #[must_use]
                pub const fn get(self) -> $inner {
                    self.0
                }
            }

            impl fmt::Display for $name {
                fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                    fmt::Display::fmt(&self.0, f)
                }
            }

            impl Serialize for $name {
                fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
                    self.0.serialize(s)
                }
            }

            impl<'de> Deserialize<'de> for $name {
                fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
                    let n = d.deserialize_i64(IntVisitor { min: $min, max: $max })?;
                    <$inner>::try_from(n).map(Self).map_err(de::Error::custom)
                }
            }

            impl Shaped for $name {
                fn shape() -> Shape {
                    static FORM: Scalar = Scalar {
                        name: stringify!($name),
                        doc: concat!($($doc),*),
                        kind: ScalarKind::Integer { min: $min, max: $max },
                    };
                    Shape::Scalar(&FORM)
                }
            }
        )*
    };
}

integers! {
    /// A length of time in milliseconds, never negative.
    Span(i64), 0, INTEGER;
    /// How far a clock is off, in milliseconds: positive where it is ahead.
    ClockOffset(i64), -INTEGER, INTEGER;
    /// Minutes east of Greenwich.
    Minutes(i16), -1_440, 1_440;
    /// Hundredths of the whole: 0 to 100.
    Percent(u8), 0, 100;
    /// How many.
    Count(u32), 0, 4_294_967_295;
    /// The place of a record in its log, from 0.
    Seq(u64), 0, INTEGER;
    /// A revision of the rules, from 1.
    Revision(u16), 1, 65_535;
}

impl Span {
    /// Nothing.
    pub const ZERO: Self = Self(0);
    /// One second.
    pub const SECOND: Self = Self(1_000);
    /// One minute.
    pub const MINUTE: Self = Self(60_000);
    /// One hour.
    pub const HOUR: Self = Self(3_600_000);
    /// Twenty-four hours of elapsed time: no calendar day.
    pub const DAY: Self = Self(86_400_000);

    /// Milliseconds.
    #[must_use]
    pub const fn ms(self) -> i64 {
        self.0
    }

    /// So many milliseconds, for constants: nothing below none.
    #[must_use]
    pub const fn from_ms_const(ms: u32) -> Self {
        Self(ms as i64)
    }

    /// So many milliseconds; nothing for less, the longest span for more.
    #[must_use]
    pub fn from_ms_clamped(ms: i64) -> Self {
        Self(ms.clamp(0, INTEGER))
    }

    /// `times` as long; the longest span for more.
    #[must_use]
    pub fn times(self, times: i64) -> Self {
        Self::from_ms_clamped(self.0.saturating_mul(times))
    }
}

impl ClockOffset {
    /// How far off, whichever way.
    #[must_use]
    pub fn magnitude(self) -> Span {
        Span::from_ms_clamped(self.0.saturating_abs())
    }
}

impl Seq {
    /// The first record.
    pub const ZERO: Self = Self(0);

    /// The next record's.
    #[must_use]
    pub fn next(self) -> Self {
        Self(self.0.saturating_add(1))
    }
}

impl Revision {
    /// The first revision of the rules.
    pub const FIRST: Self = Self(1);
}

impl Count {
    /// None.
    pub const ZERO: Self = Self(0);
    /// One.
    pub const ONE: Self = Self(1);
}

impl Percent {
    /// Nothing left.
    pub const ZERO: Self = Self(0);
    /// All of it.
    pub const FULL: Self = Self(100);
}
