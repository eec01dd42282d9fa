//! Sets: without repeats, in the order of their elements' bytes.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{self, SeqAccess, Visitor};
use serde::ser::SerializeSeq;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::wire::cbor::SET;
use crate::wire::shape::{Shape, Shaped};

/// A set: its elements stand once each, ascending by their CBOR bytes.
///
/// `Ord` of the elements must be that order; it is for identifiers and codes, and the tests of the wire hold every
/// element type to it. JSON in any order, or with repeats, is brought to the form; CBOR must have it.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Set<T>(Vec<T>);

impl<T: Ord> Set<T> {
    /// The set of these elements.
    #[must_use]
    pub fn new(elements: impl IntoIterator<Item = T>) -> Self {
        let mut elements: Vec<T> = elements.into_iter().collect();
        elements.sort_unstable();
        elements.dedup();
        Self(elements)
    }

    /// Whether the element is in it.
    #[must_use]
    pub fn contains(&self, element: &T) -> bool {
        self.0.binary_search(element).is_ok()
    }
}

impl<T> Set<T> {
    /// Nothing.
    #[must_use]
    pub const fn empty() -> Self {
        Self(Vec::new())
    }

    /// The elements, ascending.
    pub fn iter(&self) -> std::slice::Iter<'_, T> {
        self.0.iter()
    }

    /// The elements, ascending.
    #[must_use]
    pub fn as_slice(&self) -> &[T] {
        &self.0
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }
}

impl<T> Default for Set<T> {
    fn default() -> Self {
        Self::empty()
    }
}

impl<T: Ord> FromIterator<T> for Set<T> {
    fn from_iter<I: IntoIterator<Item = T>>(elements: I) -> Self {
        Self::new(elements)
    }
}

impl<'s, T> IntoIterator for &'s Set<T> {
    type Item = &'s T;
    type IntoIter = std::slice::Iter<'s, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.iter()
    }
}

impl<T: fmt::Debug> fmt::Debug for Set<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(&self.0).finish()
    }
}

struct Elements<'s, T>(&'s [T]);

impl<T: Serialize> Serialize for Elements<'_, T> {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut seq = s.serialize_seq(Some(self.0.len()))?;
        for element in self.0 {
            seq.serialize_element(element)?;
        }
        seq.end()
    }
}

impl<T: Serialize> Serialize for Set<T> {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        s.serialize_newtype_struct(SET, &Elements(&self.0))
    }
}

impl<'de, T: Deserialize<'de> + Ord> Deserialize<'de> for Set<T> {
    fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        struct SetVisitor<T> {
            is_json: bool,
            of: PhantomData<T>,
        }
        impl<'de, T: Deserialize<'de> + Ord> Visitor<'de> for SetVisitor<T> {
            type Value = Set<T>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a list without repeats")
            }

            fn visit_newtype_struct<D: Deserializer<'de>>(self, d: D) -> Result<Set<T>, D::Error> {
                d.deserialize_seq(self)
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Set<T>, A::Error> {
                let mut elements = Vec::new();
                while let Some(element) = seq.next_element()? {
                    elements.push(element);
                }
                if self.is_json {
                    return Ok(Set::new(elements));
                }
                // INVARIANT: the reader saw the bytes ascend; elements whose order is another would be lost in here.
                if elements.is_sorted_by(|a, b| a < b) {
                    Ok(Set(elements))
                } else {
                    Err(de::Error::custom("a set out of order, or with a repeat"))
                }
            }
        }
        let is_json = d.is_human_readable();
        d.deserialize_newtype_struct(
            SET,
            SetVisitor {
                is_json,
                of: PhantomData,
            },
        )
    }
}

impl<T: Shaped> Shaped for Set<T> {
    fn shape() -> Shape {
        Shape::Set(T::shape)
    }
}
