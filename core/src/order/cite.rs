//! A citation: the handle by which rules, duties, forms and messages name a provision.

use std::fmt;

use super::provision::{PROVISIONS, Provision};
use super::table::{low_byte, same};

/// A provision of the Order, named by its place in the register.
///
/// Citations compare in the order of the Order's text (the Order itself, sections I to V, then
/// the columns of appendices 1 to 3), which is the order in which findings are reported.
///
/// Its text form is `SECTION.POINT`, then `(n)` for a sub-point (підпункт) or `:n` for the n-th
/// paragraph (абзац): `III.9(2)`, `IV.1:2`; `O.3` is a point of the Order itself, `A1.4` a column
/// of an appendix.
// INVARIANT: the number is below `PROVISIONS.len()`; only `from_index` makes one.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Cite(u8);

// A number kept in one byte must reach every row.
const _: () = assert!(PROVISIONS.len() <= 256);

impl Cite {
    /// The citation with this id, for constants: an id that is not in the register does not
    /// compile there.
    ///
    /// ```
    /// use svidok::order::Cite;
    ///
    /// const NO_UNAUTHORISED_REMOVAL: Cite = Cite::of("III.8");
    /// ```
    ///
    /// ```compile_fail
    /// use svidok::order::Cite;
    ///
    /// const NO_SUCH_POINT: Cite = Cite::of("III.99");
    /// ```
    ///
    /// Ids that come from outside go through [`Cite::parse`].
    ///
    /// # Panics
    ///
    /// If the id is not in the register. In a constant, and in [`cites!`](crate::cites), that is
    /// an error of the build and never reaches a running program.
    #[track_caller]
    pub const fn of(id: &str) -> Cite {
        match Cite::parse(id) {
            Some(cite) => cite,
            #[allow(clippy::panic, reason = "in a constant this is the error of the build")]
            None => panic!("no such provision in the register"),
        }
    }

    /// The citation with this id, or `None`. Only the exact spelling of the register counts.
    pub const fn parse(id: &str) -> Option<Cite> {
        let mut rest: &[Provision] = &PROVISIONS;
        let mut index = 0_usize;
        while let [provision, tail @ ..] = rest {
            if same(provision.id, id) {
                return Cite::from_index(index);
            }
            index = index.saturating_add(1);
            rest = tail;
        }
        None
    }

    /// The place in the register, from 0 (`O.1`).
    pub const fn index(self) -> usize {
        self.0 as usize
    }

    /// The citation at this place of the register, or `None` past its end.
    pub const fn from_index(index: usize) -> Option<Cite> {
        if index < PROVISIONS.len() {
            Some(Cite(low_byte(index)))
        } else {
            None
        }
    }

    /// The provision itself.
    pub fn provision(self) -> &'static Provision {
        #[allow(
            clippy::indexing_slicing,
            reason = "a citation is made for an existing row only"
        )]
        &PROVISIONS[self.index()]
    }

    /// The id: `III.9(2)`.
    pub fn id(self) -> &'static str {
        self.provision().id
    }

    /// Every citation, in the order of the Order's text.
    pub fn all() -> impl Iterator<Item = Cite> {
        (0..PROVISIONS.len()).filter_map(Cite::from_index)
    }

    /// The citation spelled out as Ukrainian drafting writes it: «підпункт 2 пункту 9 розділу III».
    pub fn uk(self) -> String {
        match Place::of(self.id()) {
            Some(Place::Order { point }) => format!("пункт {point} наказу"),
            Some(Place::Point { section, point }) => format!("пункт {point} розділу {section}"),
            Some(Place::SubPoint {
                section,
                point,
                sub_point,
            }) => {
                format!("підпункт {sub_point} пункту {point} розділу {section}")
            }
            Some(Place::Paragraph {
                section,
                point,
                ordinal,
                ..
            }) => {
                format!("абзац {ordinal} пункту {point} розділу {section}")
            }
            Some(Place::Column { appendix, column }) => {
                format!("графа {column} додатка {appendix}")
            }
            None => self.id().to_owned(),
        }
    }

    /// The citation spelled out in English: "sub-point 2 of point 9 of section III".
    pub fn en(self) -> String {
        match Place::of(self.id()) {
            Some(Place::Order { point }) => format!("point {point} of the Order"),
            Some(Place::Point { section, point }) => format!("point {point} of section {section}"),
            Some(Place::SubPoint {
                section,
                point,
                sub_point,
            }) => {
                format!("sub-point {sub_point} of point {point} of section {section}")
            }
            Some(Place::Paragraph {
                section,
                point,
                paragraph,
                ..
            }) => {
                format!("paragraph {paragraph} of point {point} of section {section}")
            }
            Some(Place::Column { appendix, column }) => {
                format!("column {column} of appendix {appendix}")
            }
            None => self.id().to_owned(),
        }
    }
}

impl fmt::Display for Cite {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.id())
    }
}

// A number would tell nobody which provision failed a test.
impl fmt::Debug for Cite {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Cite({})", self.id())
    }
}

/// A list of citations, `&'static [Cite]`, checked when the program is built.
///
/// ```
/// use svidok::order::{Cite, cites};
///
/// let identification: &'static [Cite] = cites!["III.9", "III.9(1)", "III.9(2)"];
/// assert_eq!(identification.len(), 3);
/// ```
///
/// ```compile_fail
/// svidok::cites!["III.9(3)"];
/// ```
#[macro_export]
macro_rules! cites {
    ($($id:literal),* $(,)?) => {
        const {
            const LIST: &[$crate::order::Cite] = &[$($crate::order::Cite::of($id)),*];
            LIST
        }
    };
}

/// Paragraphs are cited by ordinals, in the masculine: «абзац дев'ятнадцятий». The longest point
/// of the Instruction (I.3) has nineteen.
const ORDINALS: [&str; 19] = [
    "перший",
    "другий",
    "третій",
    "четвертий",
    "п'ятий",
    "шостий",
    "сьомий",
    "восьмий",
    "дев'ятий",
    "десятий",
    "одинадцятий",
    "дванадцятий",
    "тринадцятий",
    "чотирнадцятий",
    "п'ятнадцятий",
    "шістнадцятий",
    "сімнадцятий",
    "вісімнадцятий",
    "дев'ятнадцятий",
];

/// The five forms of a citation, taken from its id.
enum Place<'a> {
    /// `O.3`
    Order { point: &'a str },
    /// `III.8`
    Point { section: &'a str, point: &'a str },
    /// `III.9(2)`
    SubPoint {
        section: &'a str,
        point: &'a str,
        sub_point: &'a str,
    },
    /// `IV.1:2`
    Paragraph {
        section: &'a str,
        point: &'a str,
        paragraph: &'a str,
        ordinal: &'static str,
    },
    /// `A1.2`
    Column { appendix: &'a str, column: &'a str },
}

impl<'a> Place<'a> {
    /// `None` for a text that has none of the forms; every id of the register has one.
    fn of(id: &'a str) -> Option<Place<'a>> {
        let (section, rest) = id.split_once('.')?;
        if section == "O" {
            return Some(Place::Order { point: rest });
        }
        if let Some(appendix) = section.strip_prefix('A') {
            return Some(Place::Column {
                appendix,
                column: rest,
            });
        }
        if let Some((point, sub_point)) = rest.split_once('(') {
            let sub_point = sub_point.strip_suffix(')')?;
            return Some(Place::SubPoint {
                section,
                point,
                sub_point,
            });
        }
        if let Some((point, paragraph)) = rest.split_once(':') {
            let number: usize = paragraph.parse().ok()?;
            let ordinal = ORDINALS.get(number.checked_sub(1)?)?;
            return Some(Place::Paragraph {
                section,
                point,
                paragraph,
                ordinal,
            });
        }
        Some(Place::Point {
            section,
            point: rest,
        })
    }
}
