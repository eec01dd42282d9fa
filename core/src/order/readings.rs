//! How the Order is read where it is silent, unclear or contradicts itself.

use std::fmt;

use super::cite::Cite;
use super::data;
use super::table::{concat, low_byte, same};

/// A reading, named by its place in the table of readings; its text form is `R07`.
// INVARIANT: the number is below `READINGS.len()`; only `from_index` makes one.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ReadingId(u8);

/// One gap of the Order and how it is read. A reading is no law: an answer that rests on it names
/// it beside the provision.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Reading {
    /// `R01` to `R77`.
    pub id: &'static str,
    /// Where the gap is, as the table of readings writes it: `III.4, I.3:6`, `A1–A3`, or `—`
    /// where no provision speaks.
    pub place: &'static str,
    /// Every provision that `place` names, in its order; a point with several lines in the
    /// register gives all of them.
    pub provisions: &'static [Cite],
    /// The gap, in English.
    pub gap_en: &'static str,
    /// The gap, in Ukrainian.
    pub gap_uk: &'static str,
    /// How it is read, in English.
    pub read_en: &'static str,
    /// How it is read, in Ukrainian.
    pub read_uk: &'static str,
    /// Whether and by whom the reading may be changed, and what holds until then.
    pub default: ReadingDefault,
}

/// What holds for a reading until a host says otherwise.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ReadingDefault {
    /// The reading cannot be changed.
    Fixed,
    /// A named choice between readings; changing it is a recorded command.
    Switch(&'static [Setting]),
    /// No law at all, only a host's setting: an answer that rests on it says so.
    Policy(&'static [Setting]),
    /// Nothing holds until the host sets it.
    Unset,
    /// The host names who acts.
    HostNames,
}

impl ReadingDefault {
    /// The fields of the library's policy that carry this reading; empty where there are none.
    pub const fn settings(self) -> &'static [Setting] {
        match self {
            ReadingDefault::Switch(settings) | ReadingDefault::Policy(settings) => settings,
            ReadingDefault::Fixed | ReadingDefault::Unset | ReadingDefault::HostNames => &[],
        }
    }
}

/// A field of the library's policy and its default.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Setting {
    /// The field's name in the policy.
    pub field: &'static str,
    /// The default: a number (durations in milliseconds, charge and memory in percent), `on` or
    /// `off`, or a choice's code.
    pub value: &'static str,
}

impl Reading {
    /// What the table is made of before its rows arrive.
    const BLANK: Reading = Reading {
        id: "",
        place: "",
        provisions: &[],
        gap_en: "",
        gap_uk: "",
        read_en: "",
        read_uk: "",
        default: ReadingDefault::Fixed,
    };
}

/// The table of readings, R01 to R77. The place of a row is its [`ReadingId`].
pub static READINGS: [Reading; 77] = concat(Reading::BLANK, &data::READINGS);

// A number kept in one byte must reach every row.
const _: () = assert!(READINGS.len() <= 256);

impl ReadingId {
    /// The reading with this id, for constants: an id that is not in the table does not compile
    /// there. Ids that come from outside go through [`ReadingId::parse`].
    ///
    /// # Panics
    ///
    /// If the id is not in the table. In a constant, and in [`readings!`](crate::readings), that
    /// is an error of the build and never reaches a running program.
    #[track_caller]
    pub const fn of(id: &str) -> ReadingId {
        match ReadingId::parse(id) {
            Some(reading) => reading,
            #[allow(clippy::panic, reason = "in a constant this is the error of the build")]
            None => panic!("no such reading"),
        }
    }

    /// The reading with this id, or `None`. Only the exact spelling of the table counts.
    pub const fn parse(id: &str) -> Option<ReadingId> {
        let mut rest: &[Reading] = &READINGS;
        let mut index = 0_usize;
        while let [reading, tail @ ..] = rest {
            if same(reading.id, id) {
                return ReadingId::from_index(index);
            }
            index = index.saturating_add(1);
            rest = tail;
        }
        None
    }

    /// The place in the table, from 0 (`R01`).
    pub const fn index(self) -> usize {
        self.0 as usize
    }

    /// The reading at this place of the table, or `None` past its end.
    pub const fn from_index(index: usize) -> Option<ReadingId> {
        if index < READINGS.len() {
            Some(ReadingId(low_byte(index)))
        } else {
            None
        }
    }

    /// The reading itself.
    pub fn reading(self) -> &'static Reading {
        #[allow(
            clippy::indexing_slicing,
            reason = "an id is made for an existing row only"
        )]
        &READINGS[self.index()]
    }

    /// The id: `R07`.
    pub fn id(self) -> &'static str {
        self.reading().id
    }

    /// Every reading, in the order of the table.
    pub fn all() -> impl Iterator<Item = ReadingId> {
        (0..READINGS.len()).filter_map(ReadingId::from_index)
    }
}

impl fmt::Display for ReadingId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.id())
    }
}

// A number would tell nobody which reading failed a test.
impl fmt::Debug for ReadingId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ReadingId({})", self.id())
    }
}

/// A list of readings, `&'static [ReadingId]`, checked when the program is built.
///
/// ```
/// use svidok::order::{ReadingId, readings};
///
/// let reserve: &'static [ReadingId] = readings!["R06", "R07", "R08"];
/// assert_eq!(reserve.len(), 3);
/// ```
///
/// ```compile_fail
/// svidok::readings!["R78"];
/// ```
#[macro_export]
macro_rules! readings {
    ($($id:literal),* $(,)?) => {
        const {
            const LIST: &[$crate::order::ReadingId] =
                &[$($crate::order::ReadingId::of($id)),*];
            LIST
        }
    };
}
