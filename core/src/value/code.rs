//! Codes by which the state knows a person.

use std::fmt;

use serde::de::{self, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::wire::shape::{Scalar, ScalarKind, Shape, Shaped};
use crate::wire_types;

wire_types! {
    /// Which register a code comes from.
    pub enum PersonalCodeKind: code {
        /// УНЗР: the unique number of the record in the demographic register.
        Unzr = "unzr",
        /// A passport: nine digits, or two Cyrillic letters and six digits.
        Passport = "passport",
        /// РНОКПП: the taxpayer's registration number, ten digits.
        TaxNumber = "tax_number",
    }

    /// A code by which the state knows a person. Its check digit is looked at by a rule, not by the type: a wrong one
    /// is a remark.
    pub struct PersonalCode {
        /// The code as it stands in the document.
        pub code: CodeText,
        /// Which register it comes from.
        pub kind: PersonalCodeKind,
    }
}

/// A code: 1 to 20 digits, capital letters and hyphens.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CodeText(Box<str>);

const EXPECTED: &str = "a code of 1 to 20 digits, capital letters and hyphens";

impl CodeText {
    /// The code, if it is one.
    #[must_use]
    pub fn new(text: &str) -> Option<Self> {
        let fits =
            |c: char| c == '-' || c.is_ascii_digit() || (c.is_alphabetic() && c.is_uppercase());
        let length = text.chars().count();
        ((1..=20).contains(&length) && text.chars().all(fits)).then(|| Self(text.into()))
    }

    /// As it was given.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for CodeText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}", self.0)
    }
}

impl Serialize for CodeText {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        s.serialize_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for CodeText {
    fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        struct Text;
        impl Visitor<'_> for Text {
            type Value = CodeText;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(EXPECTED)
            }

            fn visit_str<E: de::Error>(self, text: &str) -> Result<CodeText, E> {
                CodeText::new(text)
                    .ok_or_else(|| E::invalid_value(de::Unexpected::Str(text), &self))
            }
        }
        d.deserialize_str(Text)
    }
}

impl Shaped for CodeText {
    fn shape() -> Shape {
        static FORM: Scalar = Scalar {
            name: "CodeText",
            doc: "A code of 1 to 20 digits, capital letters and hyphens.",
            kind: ScalarKind::Text { min: 1, max: 20 },
        };
        Shape::Scalar(&FORM)
    }
}

impl PersonalCode {
    /// Whether the code has the form of its kind and its check digit, where its kind has one, is right.
    #[must_use]
    pub fn is_consistent(&self) -> bool {
        let text = self.code.as_str();
        match self.kind {
            PersonalCodeKind::TaxNumber => digits(text).is_some_and(|d| is_tax_number(&d)),
            PersonalCodeKind::Unzr => is_unzr(text),
            PersonalCodeKind::Passport => is_passport(text),
        }
    }
}

fn digits(text: &str) -> Option<Vec<u32>> {
    text.chars().map(|c| c.to_digit(10)).collect()
}

fn weighted(digits: &[u32], weights: impl Iterator<Item = i32>) -> i32 {
    digits
        .iter()
        .zip(weights)
        .fold(0i32, |sum, (digit, weight)| {
            let product = i32::try_from(*digit).unwrap_or(0).saturating_mul(weight);
            sum.saturating_add(product)
        })
}

/// Ten digits; the first nine weighted, modulo 11, modulo 10, give the tenth.
fn is_tax_number(digits: &[u32]) -> bool {
    const WEIGHTS: [i32; 9] = [-1, 5, 7, 9, 4, 6, 10, 5, 7];
    let (10, Some((last, first))) = (digits.len(), digits.split_last()) else {
        return false;
    };
    let sum = weighted(first, WEIGHTS.into_iter());
    i32::try_from(*last) == Ok(sum.rem_euclid(11) % 10)
}

/// `YYYYMMDD-NNNNN`, a real date of birth, the last digit by the weights 7, 3, 1 over the others.
fn is_unzr(text: &str) -> bool {
    let Some((birth, number)) = text.split_once('-') else {
        return false;
    };
    let (Some(birth_digits), Some(number_digits)) = (digits(birth), digits(number)) else {
        return false;
    };
    if birth_digits.len() != 8 || number_digits.len() != 5 {
        return false;
    }
    let date = chrono::NaiveDate::parse_from_str(birth, "%Y%m%d");
    let all: Vec<u32> = birth_digits.into_iter().chain(number_digits).collect();
    let Some((last, first)) = all.split_last() else {
        return false;
    };
    let sum = weighted(first, [7, 3, 1].into_iter().cycle());
    date.is_ok() && i32::try_from(*last) == Ok(sum.rem_euclid(10))
}

fn is_passport(text: &str) -> bool {
    let is_card = text.len() == 9 && text.bytes().all(|b| b.is_ascii_digit());
    let mut chars = text.chars();
    let series = chars
        .by_ref()
        .take(2)
        .filter(|c| ('А'..='Я').contains(c) || "ІЇЄҐ".contains(*c));
    let is_booklet =
        series.count() == 2 && chars.clone().count() == 6 && chars.all(|c| c.is_ascii_digit());
    is_card || is_booklet
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(kind: PersonalCodeKind, text: &str) -> bool {
        let code = CodeText::new(text).unwrap();
        PersonalCode { code, kind }.is_consistent()
    }

    #[test]
    fn check_digits() {
        assert!(code(PersonalCodeKind::TaxNumber, "1234567899"));
        assert!(!code(PersonalCodeKind::TaxNumber, "1122334455"));
        assert!(!code(PersonalCodeKind::TaxNumber, "123456789"));
        // 1·7+9·3+9·1+0·7+0·3+2·1+2·7+8·3 + 0·1+1·7+2·3+3·1 = 99
        assert!(code(PersonalCodeKind::Unzr, "19900228-01239"));
        assert!(!code(PersonalCodeKind::Unzr, "19900228-01230"));
        assert!(!code(PersonalCodeKind::Unzr, "19900230-01239"));
        assert!(code(PersonalCodeKind::Passport, "123456789"));
        assert!(code(PersonalCodeKind::Passport, "КС123456"));
        assert!(!code(PersonalCodeKind::Passport, "KC123456"));
        assert!(!code(PersonalCodeKind::Passport, "КС12345"));
    }

    #[test]
    fn other_characters_are_no_code() {
        for text in [
            "",
            "12 34",
            "кс123456",
            "1234567890123456789012",
            "12\u{202e}34",
        ] {
            assert_eq!(CodeText::new(text), None, "{text}");
        }
    }
}
