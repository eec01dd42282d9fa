//! Texts: kept byte for byte, held to one line where they are names.

use std::fmt;

use serde::de::{self, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::wire::limits::NARRATIVE_BYTES;
use crate::wire::shape::{Scalar, ScalarKind, Shape, Shaped};

/// A name, position, place or organisation: one line of 1 to 200 characters, single inner spaces, no control,
/// invisible or bidirectional characters.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Line(Box<str>);

/// An inventory or serial number (III.2): one line of 1 to 40 characters, kept byte for byte.
///
/// An attribute of a component, never its identity. Whether two numbers look alike, [`lookalike_key`] says.
///
/// [`lookalike_key`]: super::lookalike_key
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct InventoryNo(Box<str>);

/// A narrative: UTF-8 up to 16 KiB, not blank, the line feed its only control character.
///
/// Bidirectional controls are kept, because what was written stays as written; [`Narrative::shown`] escapes them.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Narrative(Box<str>);

/// Characters that reorder the text around them.
#[must_use]
pub const fn is_bidi_control(c: char) -> bool {
    matches!(c, '\u{061c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Characters that nobody sees, by which two texts could differ that look the same.
const fn is_invisible(c: char) -> bool {
    matches!(c, '\u{00ad}' | '\u{034f}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{180e}'
        | '\u{200b}'..='\u{200d}' | '\u{2060}'..='\u{2064}' | '\u{206a}'..='\u{206f}' | '\u{3164}'
        | '\u{feff}' | '\u{ffa0}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
}

/// Characters that an error or a form shows escaped, because they would not be seen or would move what is.
pub(crate) const fn is_hidden(c: char) -> bool {
    is_bidi_control(c) || is_invisible(c) || matches!(c, '\u{2028}' | '\u{2029}')
}

fn is_one_line(text: &str, max_chars: usize) -> bool {
    let mut previous = ' ';
    let mut chars = 0usize;
    for c in text.chars() {
        let misplaced = c == ' ' && previous == ' ';
        let other_space = c != ' ' && c.is_whitespace();
        if misplaced || other_space || c.is_control() || is_bidi_control(c) || is_invisible(c) {
            return false;
        }
        previous = c;
        chars = chars.saturating_add(1);
        if chars > max_chars {
            return false;
        }
    }
    chars > 0 && previous != ' '
}

fn is_narrative(text: &str) -> bool {
    text.len() <= NARRATIVE_BYTES
        && !text.trim().is_empty()
        && text.chars().all(|c| c == '\n' || !c.is_control())
}

impl Narrative {
    /// The text with bidirectional controls and invisible characters escaped, as screens and forms show it.
    #[must_use]
    pub fn shown(&self) -> String {
        let mut out = String::with_capacity(self.0.len());
        for c in self.0.chars() {
            if is_bidi_control(c) || is_invisible(c) {
                out.extend(c.escape_unicode());
            } else {
                out.push(c);
            }
        }
        out
    }
}

macro_rules! texts {
    ($($name:ident, $is_valid:expr, $expected:literal, $min:expr, $max:expr, $doc:literal;)*) => {
        $(
            impl $name {
                /// The text, if it is one.
                #[must_use]
                pub fn new(text: &str) -> Option<Self> {
                    let is_valid: fn(&str) -> bool = $is_valid;
                    is_valid(text).then(|| Self(text.into()))
                }

                /// As it was given.
                #[must_use]
                pub fn as_str(&self) -> &str {
                    &self.0
                }
            }

            impl fmt::Debug for $name {
                fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                    write!(f, "{:?}", self.0)
                }
            }

            impl fmt::Display for $name {
                fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                    f.write_str(&self.0)
                }
            }

            impl Serialize for $name {
                fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
                    s.serialize_str(&self.0)
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
                            $name::new(text)
                                .ok_or_else(|| E::invalid_value(de::Unexpected::Str(text), &self))
                        }
                    }
                    d.deserialize_str(Text)
                }
            }

            impl Shaped for $name {
                fn shape() -> Shape {
                    static FORM: Scalar = Scalar {
                        name: stringify!($name),
                        doc: $doc,
                        kind: ScalarKind::Text { min: $min, max: $max },
                    };
                    Shape::Scalar(&FORM)
                }
            }
        )*
    };
}

texts! {
    Line, |t| is_one_line(t, 200),
        "one line of 1 to 200 characters, single inner spaces, no control, invisible or bidirectional characters",
        1, 200, "A name, position, place or organisation: one line of 1 to 200 characters.";
    InventoryNo, |t| is_one_line(t, 40),
        "an inventory or serial number: one line of 1 to 40 characters, single inner spaces",
        1, 40, "An inventory or serial number: one line of 1 to 40 characters.";
    Narrative, is_narrative,
        "a narrative: not blank, up to 16 KiB, the line feed its only control character",
        1, NARRATIVE_BYTES, "A narrative of up to 16 KiB of UTF-8.";
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_kept_as_it_is_or_refused() {
        for text in [
            "О",
            "Наталія О'Коннор-Іщенко",
            "Рава-Руська",
            &"ї".repeat(200),
        ] {
            assert_eq!(
                Line::new(text).map(|l| l.to_string()).as_deref(),
                Some(text)
            );
        }
        for text in [
            "",
            " ",
            " а",
            "а ",
            "а  б",
            "а\u{a0}б",
            "а\tб",
            "а\nб",
            "а\u{2028}б",
            "а\u{202e}б",
            "а\u{200b}б",
            "а\u{7f}",
            &"ї".repeat(201),
        ] {
            assert_eq!(Line::new(text), None, "{text:?}");
        }
    }

    #[test]
    fn a_narrative_keeps_what_reorders_and_shows_it() {
        let n = Narrative::new("перший рядок\nдругий \u{202e}рядок").unwrap();
        assert!(n.as_str().contains('\u{202e}'));
        assert_eq!(n.shown(), "перший рядок\nдругий \\u{202e}рядок");
        assert_eq!(Narrative::new("а\r\nб"), None);
        assert_eq!(Narrative::new(" \n "), None);
        assert!(Narrative::new(&"a".repeat(16 * 1024)).is_some());
        assert_eq!(Narrative::new(&"a".repeat(16 * 1024 + 1)), None);
    }
}
