//! The reader: demands the one form while it reads, borrows texts and bytes, allocates nothing of its own.

use serde::de::value::BorrowedBytesDeserializer;
use serde::de::{self, DeserializeSeed, Visitor};

use super::super::choice::BareText;
use super::super::error::{Fault, InvalidInput};
use super::super::limits::Limits;
use super::head::{Head, read_head};
use super::{NO_TEXT, SET, check_key, not_canonical, syntax};

/// A serde deserializer out of deterministic CBOR.
#[derive(Debug)]
pub struct Reader<'de> {
    input: &'de [u8],
    at: usize,
    depth: usize,
    limits: Limits,
    /// The next list is a set: its elements must ascend.
    set_follows: bool,
}

impl<'de> Reader<'de> {
    /// Starts at the first byte.
    ///
    /// # Errors
    /// When the input is longer than the limits allow.
    pub fn new(input: &'de [u8], limits: Limits) -> Result<Self, InvalidInput> {
        limits.hold(input)?;
        Ok(Self {
            input,
            at: 0,
            depth: 0,
            limits,
            set_follows: false,
        })
    }

    /// Where the reader stands.
    #[must_use]
    pub fn position(&self) -> usize {
        self.at
    }

    /// The bytes between two positions that the reader has passed.
    #[must_use]
    pub fn between(&self, from: usize, to: usize) -> &'de [u8] {
        self.input.get(from..to).unwrap_or_default()
    }

    /// Says that nothing may follow.
    ///
    /// # Errors
    /// When something does.
    pub fn finish(&self) -> Result<(), InvalidInput> {
        if self.at == self.input.len() {
            Ok(())
        } else {
            Err(syntax(self.at, "bytes behind the value"))
        }
    }

    /// Reads the announcement of an object whose fields the caller reads: the number of its pairs. It counts as one
    /// level of depth from here on.
    ///
    /// # Errors
    /// When something else follows.
    pub fn object_head(&mut self) -> Result<usize, InvalidInput> {
        let pairs = self.map()?;
        self.descend()?;
        Ok(pairs)
    }

    fn map(&mut self) -> Result<usize, InvalidInput> {
        match self.head()? {
            Head::Map(pairs) => Ok(pairs),
            other => Err(wrong_type(other, "an object")),
        }
    }

    /// Reads a key of an object: a text behind `last`, the key before it.
    ///
    /// # Errors
    /// When something else follows, or the key stands out of order.
    #[inline]
    pub fn key(&mut self, last: Option<&str>) -> Result<&'de str, InvalidInput> {
        let start = self.at;
        match self.text_or_head()? {
            Ok(key) => check_key(last.map(str::as_bytes), key.as_bytes(), start).map(|()| key),
            Err(_) => Err(not_canonical(start, NO_TEXT)),
        }
    }

    /// Reads a key that `seed` knows: what is known is UTF-8 without looking.
    #[inline]
    fn known_key<K: DeserializeSeed<'de>>(
        &mut self,
        last: Option<&[u8]>,
        seed: K,
    ) -> Result<(K::Value, &'de [u8]), InvalidInput> {
        let start = self.at;
        let Head::Text(len) = self.head()? else {
            return Err(not_canonical(start, NO_TEXT));
        };
        let key = self.body(start, len)?;
        let known = check_key(last, key, start)
            .and_then(|()| seed.deserialize(BorrowedBytesDeserializer::new(key)));
        match known {
            Ok(known) => Ok((known, key)),
            Err(error) => Err(utf8(key, start).err().unwrap_or(error)),
        }
    }

    /// Reads a text.
    ///
    /// # Errors
    /// When something else follows.
    pub fn text(&mut self) -> Result<&'de str, InvalidInput> {
        self.text_or_head()?
            .map_err(|other| wrong_type(other, "a text"))
    }

    /// A text, or the head of whatever stands there instead.
    #[inline]
    fn text_or_head(&mut self) -> Result<Result<&'de str, Head>, InvalidInput> {
        let start = self.at;
        match self.head()? {
            Head::Text(len) => self.text_body(start, len).map(Ok),
            other => Ok(Err(other)),
        }
    }

    #[inline]
    fn head(&mut self) -> Result<Head, InvalidInput> {
        let (head, next) = read_head(self.input, self.at)?;
        self.at = next;
        Ok(head)
    }

    #[inline]
    fn body(&mut self, start: usize, len: usize) -> Result<&'de [u8], InvalidInput> {
        let end = self.at.checked_add(len);
        match end.and_then(|end| self.input.get(self.at..end)) {
            Some(bytes) => {
                self.at = self.at.saturating_add(len);
                Ok(bytes)
            }
            None => Err(syntax(start, "the input ends inside a value")),
        }
    }

    #[inline]
    fn text_body(&mut self, start: usize, len: usize) -> Result<&'de str, InvalidInput> {
        utf8(self.body(start, len)?, start)
    }

    fn descend(&mut self) -> Result<(), InvalidInput> {
        self.depth = self.limits.deeper(self.depth)?;
        Ok(())
    }

    fn ascend(&mut self) {
        self.depth = self.depth.saturating_sub(1);
    }

    fn object<V: Visitor<'de>>(
        &mut self,
        pairs: usize,
        visitor: V,
    ) -> Result<V::Value, InvalidInput> {
        self.descend()?;
        let mut pairs = Pairs {
            reader: self,
            left: pairs,
            last: None,
        };
        let value = visitor.visit_map(&mut pairs)?;
        if pairs.left > 0 {
            return Err(syntax(pairs.reader.at, "pairs that nothing has read"));
        }
        self.ascend();
        Ok(value)
    }

    fn list<V: Visitor<'de>>(&mut self, len: usize, visitor: V) -> Result<V::Value, InvalidInput> {
        let ascending = std::mem::take(&mut self.set_follows);
        if len > self.limits.list {
            return Err(self.limits.list_too_long());
        }
        self.descend()?;
        let mut items = Items {
            left: len,
            index: 0,
            last: None,
            ascending,
            reader: self,
        };
        let value = visitor.visit_seq(&mut items)?;
        if items.left > 0 {
            return Err(syntax(items.reader.at, "elements that nothing has read"));
        }
        self.ascend();
        Ok(value)
    }
}

#[inline]
fn utf8(bytes: &[u8], start: usize) -> Result<&str, InvalidInput> {
    std::str::from_utf8(bytes).map_err(|_| syntax(start, "a text that is not UTF-8"))
}

/// A known key, as an error names it.
fn named(key: &[u8]) -> &str {
    std::str::from_utf8(key).unwrap_or_default()
}

#[cold]
fn wrong_type(found: Head, expected: &'static str) -> InvalidInput {
    de::Error::invalid_type(found.unexpected(), &expected)
}

struct Pairs<'a, 'de> {
    reader: &'a mut Reader<'de>,
    left: usize,
    last: Option<&'de [u8]>,
}

impl<'de> de::MapAccess<'de> for Pairs<'_, 'de> {
    type Error = InvalidInput;

    #[inline]
    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, InvalidInput> {
        let Some(left) = self.left.checked_sub(1) else {
            return Ok(None);
        };
        self.left = left;
        let (known, key) = self.reader.known_key(self.last, seed)?;
        self.last = Some(key);
        Ok(Some(known))
    }

    #[inline]
    fn next_value_seed<S: DeserializeSeed<'de>>(
        &mut self,
        seed: S,
    ) -> Result<S::Value, InvalidInput> {
        seed.deserialize(&mut *self.reader)
            .map_err(|e| e.in_field(named(self.last.unwrap_or_default())))
    }
}

struct Items<'a, 'de> {
    reader: &'a mut Reader<'de>,
    left: usize,
    index: usize,
    last: Option<&'de [u8]>,
    ascending: bool,
}

impl<'de> de::SeqAccess<'de> for Items<'_, 'de> {
    type Error = InvalidInput;

    fn next_element_seed<T: DeserializeSeed<'de>>(
        &mut self,
        seed: T,
    ) -> Result<Option<T::Value>, InvalidInput> {
        let Some(left) = self.left.checked_sub(1) else {
            return Ok(None);
        };
        self.left = left;
        let index = self.index;
        self.index = self.index.saturating_add(1);
        let start = self.reader.at;
        let value = seed
            .deserialize(&mut *self.reader)
            .map_err(|e| e.in_item(index))?;
        if self.ascending {
            let bytes = self.reader.between(start, self.reader.at);
            if self.last.is_some_and(|last| last >= bytes) {
                return Err(
                    not_canonical(start, "a set out of order, or with a repeat").in_item(index)
                );
            }
            self.last = Some(bytes);
        }
        Ok(Some(value))
    }

    // No size hint: a length that was only announced allocates nothing.
}

macro_rules! integers {
    ($($name:ident)*) => {
        $(#[inline] fn $name<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, InvalidInput> {
            match self.head()? {
                Head::Int(n) => visitor.visit_i64(n),
                other => Err(de::Error::invalid_type(other.unexpected(), &visitor)),
            }
        })*
    };
}

macro_rules! bytes {
    ($($name:ident)*) => {
        $(#[inline] fn $name<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, InvalidInput> {
            let start = self.at;
            match self.head()? {
                Head::Bytes(len) => visitor.visit_borrowed_bytes(self.body(start, len)?),
                other => Err(de::Error::invalid_type(other.unexpected(), &visitor)),
            }
        })*
    };
}

macro_rules! through_any {
    ($($name:ident)*) => {
        $(fn $name<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, InvalidInput> {
            self.deserialize_any(visitor)
        })*
    };
}

impl<'de> de::Deserializer<'de> for &mut Reader<'de> {
    type Error = InvalidInput;

    fn is_human_readable(&self) -> bool {
        false
    }

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, InvalidInput> {
        let start = self.at;
        match self.head()? {
            Head::Int(n) => visitor.visit_i64(n),
            Head::Bytes(len) => visitor.visit_borrowed_bytes(self.body(start, len)?),
            Head::Text(len) => visitor.visit_borrowed_str(self.text_body(start, len)?),
            Head::List(len) => self.list(len, visitor),
            Head::Map(pairs) => self.object(pairs, visitor),
        }
    }

    // Each value has one form: an identifier written as a text is none here.
    integers! {
        deserialize_i8 deserialize_i16 deserialize_i32 deserialize_i64
        deserialize_u8 deserialize_u16 deserialize_u32 deserialize_u64
    }
    bytes! { deserialize_bytes deserialize_byte_buf }
    through_any! {
        deserialize_bool deserialize_f32 deserialize_f64 deserialize_char deserialize_unit
        deserialize_map deserialize_ignored_any
    }

    #[inline]
    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, InvalidInput> {
        match self.text_or_head()? {
            Ok(text) => visitor.visit_borrowed_str(text),
            Err(other) => Err(de::Error::invalid_type(other.unexpected(), &visitor)),
        }
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, InvalidInput> {
        self.deserialize_str(visitor)
    }

    fn deserialize_identifier<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, InvalidInput> {
        self.deserialize_str(visitor)
    }

    // Absence is a field left out: what is there, is something.
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
        name: &'static str,
        visitor: V,
    ) -> Result<V::Value, InvalidInput> {
        self.set_follows = name == SET;
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, InvalidInput> {
        match self.head()? {
            Head::List(len) => self.list(len, visitor),
            other => Err(wrong_type(other, "a list")),
        }
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
        let pairs = self.map()?;
        self.object(pairs, visitor)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _name: &'static str,
        _variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, InvalidInput> {
        let start = self.at;
        match self.head()? {
            Head::Text(len) => {
                let code = self.text_body(start, len)?;
                visitor.visit_enum(BareText(code))
            }
            Head::Map(1) => {
                self.descend()?;
                let value = visitor.visit_enum(Choice { reader: self })?;
                self.ascend();
                Ok(value)
            }
            other => Err(wrong_type(other, "a choice: an object of one key")),
        }
    }
}

struct Choice<'a, 'de> {
    reader: &'a mut Reader<'de>,
}

struct Chosen<'a, 'de> {
    reader: &'a mut Reader<'de>,
    key: &'de [u8],
}

impl<'a, 'de> de::EnumAccess<'de> for Choice<'a, 'de> {
    type Error = InvalidInput;
    type Variant = Chosen<'a, 'de>;

    fn variant_seed<V: DeserializeSeed<'de>>(
        self,
        seed: V,
    ) -> Result<(V::Value, Chosen<'a, 'de>), InvalidInput> {
        let (variant, key) = self.reader.known_key(None, seed)?;
        let reader = self.reader;
        Ok((variant, Chosen { reader, key }))
    }
}

impl<'de> de::VariantAccess<'de> for Chosen<'_, 'de> {
    type Error = InvalidInput;

    // A variant without content is a bare text, so an object with its key is not its form.
    fn unit_variant(self) -> Result<(), InvalidInput> {
        Err(InvalidInput::new(Fault::WrongType {
            found: "an object".to_owned(),
            expected: format!("the text `{}`", named(self.key)),
        }))
    }

    fn newtype_variant_seed<T: DeserializeSeed<'de>>(
        self,
        seed: T,
    ) -> Result<T::Value, InvalidInput> {
        let key = self.key;
        seed.deserialize(self.reader)
            .map_err(|e| e.in_field(named(key)))
    }

    fn tuple_variant<V: Visitor<'de>>(
        self,
        _len: usize,
        visitor: V,
    ) -> Result<V::Value, InvalidInput> {
        let key = self.key;
        de::Deserializer::deserialize_seq(self.reader, visitor).map_err(|e| e.in_field(named(key)))
    }

    fn struct_variant<V: Visitor<'de>>(
        self,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, InvalidInput> {
        let key = self.key;
        de::Deserializer::deserialize_struct(self.reader, "", fields, visitor)
            .map_err(|e| e.in_field(named(key)))
    }
}
