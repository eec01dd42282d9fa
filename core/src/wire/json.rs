//! Strict JSON for people and scripts: `serde_json` reads the syntax, the layer here holds it to the wire's forms.
//!
//! What `serde_json` alone would let through and this layer does not: lists for objects, `null`, bare texts for
//! variants that carry something, more than the limits, errors without a path.

use std::cell::RefCell;

use serde::de::{self, DeserializeSeed, Deserializer, Visitor};
use serde::{Deserialize, Serialize};

use super::choice::BareText;
use super::error::{Fault, InvalidInput};
use super::limits::{INTEGER, Limits};

/// Writes `value` as compact JSON, fields in the declared order.
///
/// # Errors
/// When the type has a value that JSON cannot hold.
pub fn to_string<T: Serialize + ?Sized>(value: &T) -> Result<String, InvalidInput> {
    serde_json::to_string(value).map_err(|e| InvalidInput::new(Fault::Other(e.to_string())))
}

/// Reads a value that fills `input`, within the limits of a record.
///
/// # Errors
/// Says what is wrong and where.
pub fn from_slice<'de, T: Deserialize<'de>>(input: &'de [u8]) -> Result<T, InvalidInput> {
    let limits = Limits::RECORD;
    limits.hold(input)?;
    let rules = Rules {
        limits,
        parked: RefCell::new(None),
    };
    let mut json = serde_json::Deserializer::from_slice(input);
    let value = T::deserialize(Strict {
        inner: &mut json,
        rules: &rules,
        depth: 0,
    })?;
    json.end().map_err(|e| rules.unpark(&e))?;
    Ok(value)
}

/// What holds for the whole input.
struct Rules {
    limits: Limits,
    /// Our own error while one of `serde_json`'s travels out in its place.
    parked: RefCell<Option<InvalidInput>>,
}

impl Rules {
    fn park<E: de::Error>(&self, error: InvalidInput) -> E {
        *self.parked.borrow_mut() = Some(error);
        E::custom("parked")
    }

    fn unpark<E: std::fmt::Display>(&self, error: &E) -> InvalidInput {
        match self.parked.borrow_mut().take() {
            Some(ours) => ours,
            None => syntax(&error.to_string()),
        }
    }
}

/// `serde_json` ends its messages with « at line 1 column 9»: the place is a field of its own here.
fn syntax(message: &str) -> InvalidInput {
    let (what, at) = match message.rsplit_once(" at line ") {
        Some((what, place)) => (
            what,
            format!("line {}", place.replace(" column", ", column")),
        ),
        None => (message, "the end".to_owned()),
    };
    InvalidInput::new(Fault::Syntax {
        at,
        what: super::error::excerpt(what),
    })
}

/// A deserializer held to the wire's forms.
struct Strict<'r, D> {
    inner: D,
    rules: &'r Rules,
    depth: usize,
}

/// A visitor between: gives ours the strict view of what it visits.
struct Bridge<'r, V> {
    visitor: V,
    rules: &'r Rules,
    depth: usize,
    shape: Shape,
}

/// Which form was asked for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Shape {
    Any,
    Object,
    List,
    Choice,
}

impl<V> Bridge<'_, V> {
    fn deeper(&self) -> Result<usize, InvalidInput> {
        self.rules.limits.deeper(self.depth)
    }

    /// Refuses `found` where another form was asked for.
    fn only(&self, found: &str, fits: &[Shape]) -> Result<(), InvalidInput> {
        let expected = match self.shape {
            shape if shape == Shape::Any || fits.contains(&shape) => return Ok(()),
            Shape::Any | Shape::Object => "an object",
            Shape::List => "a list",
            Shape::Choice => "a choice: an object of one key",
        };
        Err(InvalidInput::new(Fault::WrongType {
            found: found.to_owned(),
            expected: expected.to_owned(),
        }))
    }
}

const NOT_PLAIN: &str = "a number with a fraction, an exponent, a signed nought or too many digits";

impl<'de, V: Visitor<'de>> Bridge<'_, V> {
    /// A whole number within the bounds that CBOR has too; nothing for one far beyond.
    fn number<E: de::Error>(self, v: Option<i64>) -> Result<V::Value, E> {
        let rules = self.rules;
        let within = v.filter(|v| (-INTEGER..=INTEGER).contains(v));
        self.only("a number", &[])
            .and_then(|()| within.ok_or_else(InvalidInput::integer))
            .and_then(|v| self.visitor.visit_i64(v))
            .map_err(|e| rules.park(e))
    }
}

impl<'de, V: Visitor<'de>> Visitor<'de> for Bridge<'_, V> {
    type Value = V::Value;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.visitor.expecting(f)
    }

    fn visit_bool<E: de::Error>(self, v: bool) -> Result<V::Value, E> {
        let rules = self.rules;
        self.only("a boolean", &[])
            .and_then(|()| self.visitor.visit_bool(v))
            .map_err(|e| rules.park(e))
    }

    fn visit_i64<E: de::Error>(self, v: i64) -> Result<V::Value, E> {
        self.number(Some(v))
    }

    fn visit_u64<E: de::Error>(self, v: u64) -> Result<V::Value, E> {
        self.number(i64::try_from(v).ok())
    }

    // There are no floats: no type on this wire takes one, and `1e3`, `-0` and twenty digits arrive as such.
    fn visit_f64<E: de::Error>(self, _v: f64) -> Result<V::Value, E> {
        let rules = self.rules;
        Err(rules.park(match self.only("a number", &[]) {
            Ok(()) => de::Error::invalid_type(de::Unexpected::Other(NOT_PLAIN), &self.visitor),
            Err(e) => e,
        }))
    }

    fn visit_str<E: de::Error>(self, v: &str) -> Result<V::Value, E> {
        let rules = self.rules;
        let value = match self.shape {
            Shape::Any => self.visitor.visit_str(v),
            Shape::Choice => self.visitor.visit_enum(BareText(v)),
            Shape::Object | Shape::List => self
                .only("a text", &[])
                .and_then(|()| self.visitor.visit_str(v)),
        };
        value.map_err(|e| rules.park(e))
    }

    fn visit_unit<E: de::Error>(self) -> Result<V::Value, E> {
        Err(self.rules.park(InvalidInput::new(Fault::WrongType {
            found: "null".to_owned(),
            expected: "a value, or the field left out,".to_owned(),
        })))
    }

    fn visit_seq<A: de::SeqAccess<'de>>(self, seq: A) -> Result<V::Value, A::Error> {
        let rules = self.rules;
        self.only("a list", &[Shape::List])
            .and_then(|()| self.deeper())
            .and_then(|depth| {
                self.visitor.visit_seq(Items {
                    inner: seq,
                    rules,
                    depth,
                    index: 0,
                })
            })
            .map_err(|e| rules.park(e))
    }

    fn visit_map<A: de::MapAccess<'de>>(self, map: A) -> Result<V::Value, A::Error> {
        let rules = self.rules;
        self.only("an object", &[Shape::Object, Shape::Choice])
            .and_then(|()| self.deeper())
            .and_then(|depth| {
                let pairs = Pairs {
                    inner: map,
                    rules,
                    depth,
                    key: String::new(),
                };
                if self.shape == Shape::Choice {
                    self.visitor.visit_enum(Choice(pairs))
                } else {
                    self.visitor.visit_map(pairs)
                }
            })
            .map_err(|e| rules.park(e))
    }
}

/// A seed between: hands ours a strict deserializer.
struct Seed<'r, S> {
    seed: S,
    rules: &'r Rules,
    depth: usize,
}

impl<'de, S: DeserializeSeed<'de>> DeserializeSeed<'de> for Seed<'_, S> {
    type Value = S::Value;

    fn deserialize<D: Deserializer<'de>>(self, inner: D) -> Result<S::Value, D::Error> {
        let rules = self.rules;
        self.seed
            .deserialize(Strict {
                inner,
                rules,
                depth: self.depth,
            })
            .map_err(|e| rules.park(e))
    }
}

struct Items<'r, A> {
    inner: A,
    rules: &'r Rules,
    depth: usize,
    index: usize,
}

impl<'de, A: de::SeqAccess<'de>> de::SeqAccess<'de> for Items<'_, A> {
    type Error = InvalidInput;

    fn next_element_seed<S: DeserializeSeed<'de>>(
        &mut self,
        seed: S,
    ) -> Result<Option<S::Value>, InvalidInput> {
        let index = self.index;
        let seed = Seed {
            seed,
            rules: self.rules,
            depth: self.depth,
        };
        let value = self
            .inner
            .next_element_seed(seed)
            .map_err(|e| self.rules.unpark(&e).in_item(index))?;
        if value.is_some() && index >= self.rules.limits.list {
            return Err(self.rules.limits.list_too_long());
        }
        self.index = index.saturating_add(1);
        Ok(value)
    }
}

struct Pairs<'r, A> {
    inner: A,
    rules: &'r Rules,
    depth: usize,
    key: String,
}

impl<'de, A: de::MapAccess<'de>> de::MapAccess<'de> for Pairs<'_, A> {
    type Error = InvalidInput;

    fn next_key_seed<S: DeserializeSeed<'de>>(
        &mut self,
        seed: S,
    ) -> Result<Option<S::Value>, InvalidInput> {
        let key: Option<String> = self.inner.next_key().map_err(|e| self.rules.unpark(&e))?;
        let Some(key) = key else {
            return Ok(None);
        };
        let value = seed.deserialize(de::value::StrDeserializer::<InvalidInput>::new(&key))?;
        self.key = key;
        Ok(Some(value))
    }

    fn next_value_seed<S: DeserializeSeed<'de>>(
        &mut self,
        seed: S,
    ) -> Result<S::Value, InvalidInput> {
        let seed = Seed {
            seed,
            rules: self.rules,
            depth: self.depth,
        };
        self.inner
            .next_value_seed(seed)
            .map_err(|e| self.rules.unpark(&e).in_field(&self.key))
    }
}

/// An object of one key, read as the choice that it is.
struct Choice<'r, A>(Pairs<'r, A>);

#[cold]
fn one_key() -> InvalidInput {
    InvalidInput::new(Fault::WrongType {
        found: "an object of another number of keys".to_owned(),
        expected: "a choice: an object of one key".to_owned(),
    })
}

impl<'de, A: de::MapAccess<'de>> Choice<'_, A> {
    fn value<S: DeserializeSeed<'de>>(mut self, seed: S) -> Result<S::Value, InvalidInput> {
        let value = de::MapAccess::next_value_seed(&mut self.0, seed)?;
        let more: Option<String> = self
            .0
            .inner
            .next_key()
            .map_err(|e| self.0.rules.unpark(&e))?;
        match more {
            None => Ok(value),
            Some(_) => Err(one_key()),
        }
    }
}

impl<'de, A: de::MapAccess<'de>> de::EnumAccess<'de> for Choice<'_, A> {
    type Error = InvalidInput;
    type Variant = Self;

    fn variant_seed<S: DeserializeSeed<'de>>(
        mut self,
        seed: S,
    ) -> Result<(S::Value, Self), InvalidInput> {
        match de::MapAccess::next_key_seed(&mut self.0, seed)? {
            Some(value) => Ok((value, self)),
            None => Err(one_key()),
        }
    }
}

impl<'de, A: de::MapAccess<'de>> de::VariantAccess<'de> for Choice<'_, A> {
    type Error = InvalidInput;

    // A variant without content is a bare text, so an object with its key is not its form.
    fn unit_variant(self) -> Result<(), InvalidInput> {
        Err(InvalidInput::new(Fault::WrongType {
            found: "an object".to_owned(),
            expected: "a text".to_owned(),
        }))
    }

    fn newtype_variant_seed<S: DeserializeSeed<'de>>(
        self,
        seed: S,
    ) -> Result<S::Value, InvalidInput> {
        self.value(seed)
    }

    fn tuple_variant<V: Visitor<'de>>(
        self,
        _len: usize,
        _visitor: V,
    ) -> Result<V::Value, InvalidInput> {
        Err(InvalidInput::new(Fault::Other(
            "tuples do not exist on this wire".to_owned(),
        )))
    }

    fn struct_variant<V: Visitor<'de>>(
        self,
        _fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, InvalidInput> {
        self.value(Object(visitor))
    }
}

/// Reads the content of a struct variant: an object.
struct Object<V>(V);

impl<'de, V: Visitor<'de>> DeserializeSeed<'de> for Object<V> {
    type Value = V::Value;

    fn deserialize<D: Deserializer<'de>>(self, inner: D) -> Result<V::Value, D::Error> {
        inner.deserialize_map(self.0)
    }
}

impl<'de, D: Deserializer<'de>> Strict<'_, D> {
    fn read<V: Visitor<'de>>(self, shape: Shape, visitor: V) -> Result<V::Value, InvalidInput> {
        let bridge = Bridge {
            visitor,
            rules: self.rules,
            depth: self.depth,
            shape,
        };
        self.inner
            .deserialize_any(bridge)
            .map_err(|e| self.rules.unpark(&e))
    }
}

macro_rules! read {
    ($shape:expr; $($name:ident)*) => {
        $(fn $name<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, InvalidInput> {
            self.read($shape, visitor)
        })*
    };
}

impl<'de, D: Deserializer<'de>> Deserializer<'de> for Strict<'_, D> {
    type Error = InvalidInput;

    fn is_human_readable(&self) -> bool {
        true
    }

    // The value itself says what it is; what was wanted instead, the visitor says.
    read! { Shape::Any;
        deserialize_any deserialize_bool
        deserialize_i8 deserialize_i16 deserialize_i32 deserialize_i64
        deserialize_u8 deserialize_u16 deserialize_u32 deserialize_u64
        deserialize_f32 deserialize_f64 deserialize_char deserialize_str deserialize_string
        deserialize_bytes deserialize_byte_buf deserialize_unit deserialize_identifier
        deserialize_ignored_any
    }
    read! { Shape::Object; deserialize_map }
    read! { Shape::List; deserialize_seq }

    // Absence is a field left out: what is there, is something, and `null` is then no value of it.
    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, InvalidInput> {
        visitor.visit_some(self)
    }

    fn deserialize_unit_struct<V: Visitor<'de>>(
        self,
        _name: &'static str,
        visitor: V,
    ) -> Result<V::Value, InvalidInput> {
        self.deserialize_any(visitor)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _name: &'static str,
        visitor: V,
    ) -> Result<V::Value, InvalidInput> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_tuple<V: Visitor<'de>>(
        self,
        _len: usize,
        visitor: V,
    ) -> Result<V::Value, InvalidInput> {
        self.deserialize_seq(visitor)
    }

    fn deserialize_tuple_struct<V: Visitor<'de>>(
        self,
        _name: &'static str,
        _len: usize,
        visitor: V,
    ) -> Result<V::Value, InvalidInput> {
        self.deserialize_seq(visitor)
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _name: &'static str,
        _fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, InvalidInput> {
        self.deserialize_map(visitor)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _name: &'static str,
        _variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, InvalidInput> {
        self.read(Shape::Choice, visitor)
    }
}
