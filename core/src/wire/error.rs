//! What is wrong with an input, where, and what would be right.

use std::fmt;

use serde::de;

use super::limits::{EXCERPT_CHARS, INTEGER};

/// A malformed input: neither a request nor a report, and it leaves no record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InvalidInput(Box<Inner>);

#[derive(Debug, Clone, PartialEq, Eq)]
struct Inner {
    fault: Fault,
    /// From the innermost step outwards, because errors travel that way.
    path: Vec<Step>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Step {
    Field(String),
    Item(usize),
}

/// What is wrong, apart from where.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Fault {
    /// The bytes are not of the format at all.
    #[error("not well-formed at {at}: {what}")]
    Syntax {
        /// Byte offset in CBOR, `line:column` in JSON.
        at: String,
        /// What was met.
        what: String,
    },
    /// Readable, but not the one form that may be hashed.
    #[error("not the canonical form at byte {at}: {what}")]
    NotCanonical {
        /// Byte offset.
        at: usize,
        /// Which rule of the form is broken.
        what: &'static str,
    },
    /// A field that the object does not have.
    #[error("unknown field `{field}`; it has {expected}")]
    UnknownField {
        /// As it was given, cut to an excerpt.
        field: String,
        /// The fields there are.
        expected: String,
    },
    /// A field that the object must have.
    #[error("the field `{field}` is missing")]
    MissingField {
        /// Its name.
        field: &'static str,
    },
    /// A field given twice.
    #[error("the field `{field}` is given twice")]
    DuplicateField {
        /// Its name.
        field: String,
    },
    /// A choice or code that does not exist.
    #[error("`{found}` is none of {expected}")]
    UnknownChoice {
        /// As it was given, cut to an excerpt.
        found: String,
        /// The choices there are.
        expected: String,
    },
    /// A value of another type.
    #[error("{found} where {expected} is wanted")]
    WrongType {
        /// What was met.
        found: String,
        /// What would be right.
        expected: String,
    },
    /// A value of the right type that is not allowed.
    #[error("{found} is not {expected}")]
    BadValue {
        /// What was met, cut to an excerpt.
        found: String,
        /// What would be right.
        expected: String,
    },
    /// More than the readers take in.
    #[error("{what} beyond the limit of {limit}")]
    Limit {
        /// Of what there is too much.
        what: &'static str,
        /// How much there may be.
        limit: u64,
    },
    /// Anything a type says of itself.
    #[error("{0}")]
    Other(String),
}

impl InvalidInput {
    /// An error at the place being read; the path is added as it travels outwards.
    #[must_use]
    pub fn new(fault: Fault) -> Self {
        Self(Box::new(Inner {
            fault,
            path: Vec::new(),
        }))
    }

    /// A value that is not allowed: what was found, and what would be right.
    pub fn bad_value(found: impl fmt::Display, expected: impl Into<String>) -> Self {
        Self::new(Fault::BadValue {
            found: excerpt(&found.to_string()),
            expected: expected.into(),
        })
    }

    /// An integer beyond ±(2^53 − 1).
    #[cold]
    pub(super) fn integer() -> Self {
        Self::new(Fault::Limit {
            what: "an integer",
            limit: INTEGER.unsigned_abs(),
        })
    }

    /// What is wrong.
    #[must_use]
    pub fn fault(&self) -> &Fault {
        &self.0.fault
    }

    /// A code that programs can compare: `unknown_field`, `bad_value`, …
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self.0.fault {
            Fault::Syntax { .. } => "syntax",
            Fault::NotCanonical { .. } => "not_canonical",
            Fault::UnknownField { .. } => "unknown_field",
            Fault::MissingField { .. } => "missing_field",
            Fault::DuplicateField { .. } => "duplicate_field",
            Fault::UnknownChoice { .. } => "unknown_choice",
            Fault::WrongType { .. } => "wrong_type",
            Fault::BadValue { .. } => "bad_value",
            Fault::Limit { .. } => "limit",
            Fault::Other(_) => "invalid",
        }
    }

    /// Where it is: `command.issue_camera.to`, `command.schedule_shift.staff[3]`; empty for the whole input.
    #[must_use]
    pub fn path(&self) -> String {
        let mut out = String::new();
        for step in self.0.path.iter().rev() {
            match step {
                Step::Field(name) => {
                    if !out.is_empty() {
                        out.push('.');
                    }
                    out.push_str(name);
                }
                Step::Item(index) => {
                    out.push('[');
                    out.push_str(&index.to_string());
                    out.push(']');
                }
            }
        }
        out
    }

    /// The same error, one field further out.
    #[must_use]
    pub fn in_field(mut self, name: &str) -> Self {
        self.0.path.push(Step::Field(excerpt(name)));
        self
    }

    /// The same error, one element further out.
    #[must_use]
    pub fn in_item(mut self, index: usize) -> Self {
        self.0.path.push(Step::Item(index));
        self
    }
}

impl fmt::Display for InvalidInput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.0.path.is_empty() {
            write!(f, "{}", self.0.fault)
        } else {
            write!(f, "{}: {}", self.path(), self.0.fault)
        }
    }
}

impl std::error::Error for InvalidInput {}

/// At most [`EXCERPT_CHARS`] characters, controls escaped: an error never repeats a whole hostile value.
#[must_use]
pub fn excerpt(text: &str) -> String {
    let mut out = String::new();
    for (count, c) in text.chars().enumerate() {
        if count == EXCERPT_CHARS {
            out.push('…');
            break;
        }
        if c.is_control() || crate::value::is_hidden(c) {
            out.extend(c.escape_unicode());
        } else {
            out.push(c);
        }
    }
    out
}

fn names(expected: &[&str]) -> String {
    match expected {
        [] => "no fields".to_owned(),
        [one] => format!("`{one}`"),
        many => {
            let quoted: Vec<String> = many.iter().map(|n| format!("`{n}`")).collect();
            quoted.join(", ")
        }
    }
}

/// What was met, in the words of the wire rather than in those of serde.
fn unexpected(found: &de::Unexpected<'_>) -> String {
    use de::Unexpected as Met;
    match found {
        Met::Str(text) => format!("`{}`", excerpt(text)),
        Met::Bytes(bytes) => format!("a byte string of {} bytes", bytes.len()),
        Met::Unit | Met::Option => "null".to_owned(),
        Met::Bool(value) => format!("the boolean `{value}`"),
        Met::Signed(n) => format!("the number `{n}`"),
        Met::Unsigned(n) => format!("the number `{n}`"),
        Met::Float(_) => "a number that is not whole".to_owned(),
        Met::Seq => "a list".to_owned(),
        Met::Map => "an object".to_owned(),
        other => excerpt(&other.to_string()),
    }
}

impl de::Error for InvalidInput {
    fn custom<T: fmt::Display>(msg: T) -> Self {
        Self::new(Fault::Other(excerpt(&msg.to_string())))
    }

    fn invalid_type(found: de::Unexpected<'_>, expected: &dyn de::Expected) -> Self {
        Self::new(Fault::WrongType {
            found: unexpected(&found),
            expected: expected.to_string(),
        })
    }

    fn invalid_value(found: de::Unexpected<'_>, expected: &dyn de::Expected) -> Self {
        Self::new(Fault::BadValue {
            found: unexpected(&found),
            expected: expected.to_string(),
        })
    }

    fn unknown_variant(variant: &str, expected: &'static [&'static str]) -> Self {
        Self::new(Fault::UnknownChoice {
            found: excerpt(variant),
            expected: names(expected),
        })
    }

    fn unknown_field(field: &str, expected: &'static [&'static str]) -> Self {
        Self::new(Fault::UnknownField {
            field: excerpt(field),
            expected: names(expected),
        })
    }

    fn missing_field(field: &'static str) -> Self {
        Self::new(Fault::MissingField { field })
    }

    fn duplicate_field(field: &'static str) -> Self {
        Self::new(Fault::DuplicateField {
            field: field.to_owned(),
        })
    }
}

impl serde::ser::Error for InvalidInput {
    fn custom<T: fmt::Display>(msg: T) -> Self {
        Self::new(Fault::Other(excerpt(&msg.to_string())))
    }
}
