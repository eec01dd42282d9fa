//! The writer: refuses whatever would leave the one form.

use std::convert::Infallible;

use ciborium_ll::{Encoder, Header};
use serde::ser::{self, Serialize};

use super::super::error::{Fault, InvalidInput};
use super::super::limits::{INTEGER, Limits};
use super::{SET, key_follows};

/// A serde serializer into deterministic CBOR.
#[derive(Debug)]
pub struct Writer<'w> {
    out: &'w mut Vec<u8>,
    depth: usize,
    limits: Limits,
    /// The next list is a set: its elements must ascend.
    set_follows: bool,
}

/// The upper three bits of a head.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Major(u8);

const POSITIVE: Major = Major(0);
const NEGATIVE: Major = Major(0x20);
const BYTES: Major = Major(0x40);
const TEXT: Major = Major(0x60);
const LIST: Major = Major(0x80);
const MAP: Major = Major(0xa0);

struct Sink<'s>(&'s mut Vec<u8>);

impl ciborium_io::Write for Sink<'_> {
    type Error = Infallible;

    #[inline]
    fn write_all(&mut self, data: &[u8]) -> Result<(), Infallible> {
        self.0.extend_from_slice(data);
        Ok(())
    }

    fn flush(&mut self) -> Result<(), Infallible> {
        Ok(())
    }
}

impl<'w> Writer<'w> {
    /// Appends to `out`, within the limits of a record: what it writes, the reader takes in.
    pub fn new(out: &'w mut Vec<u8>) -> Self {
        Self::within(out, Limits::RECORD)
    }

    /// Appends to `out` within other limits. How many bytes it comes to, the caller looks at.
    pub fn within(out: &'w mut Vec<u8>, limits: Limits) -> Self {
        Self {
            out,
            depth: 0,
            limits,
            set_follows: false,
        }
    }

    /// How many bytes stand in the output.
    #[must_use]
    pub fn position(&self) -> usize {
        self.out.len()
    }

    /// Copies a value that was written already.
    pub fn raw(&mut self, encoded: &[u8]) {
        self.out.extend_from_slice(encoded);
    }

    /// Announces an object of `pairs` pairs that the caller writes. It counts as one level of depth from here on.
    pub fn map(&mut self, pairs: usize) {
        self.depth = self.depth.saturating_add(1);
        self.head(MAP, pairs as u64);
    }

    fn object(&mut self, pairs: usize) -> Result<(), InvalidInput> {
        self.depth = self.limits.deeper(self.depth)?;
        self.head(MAP, pairs as u64);
        Ok(())
    }

    fn ascend(&mut self, levels: usize) {
        self.depth = self.depth.saturating_sub(levels);
    }

    /// Writes a text: a key or a value.
    #[inline]
    pub fn text(&mut self, text: &str) {
        self.head(TEXT, text.len() as u64);
        self.out.extend_from_slice(text.as_bytes());
    }

    /// Writes a head. Most arguments are small: one byte, without the general case.
    #[inline]
    fn head(&mut self, major: Major, argument: u64) {
        match u8::try_from(argument) {
            Ok(small) if small < 24 => self.out.push(major.0 | small),
            _ => self.long_head(major, argument),
        }
    }

    fn long_head(&mut self, major: Major, argument: u64) {
        let length = usize::try_from(argument).ok();
        let header = match major {
            NEGATIVE => Header::Negative(argument),
            BYTES => Header::Bytes(length),
            TEXT => Header::Text(length),
            LIST => Header::Array(length),
            MAP => Header::Map(length),
            _ => Header::Positive(argument),
        };
        let Ok(()) = Encoder::from(Sink(self.out)).push(header);
    }

    fn pair<T: Serialize + ?Sized>(
        &mut self,
        last: &mut Option<&'static str>,
        key: &'static str,
        value: &T,
    ) -> Result<(), InvalidInput> {
        if last.is_some_and(|last| !key_follows(last.as_bytes(), key.as_bytes())) {
            return Err(out_of_order(key));
        }
        *last = Some(key);
        self.text(key);
        value.serialize(&mut *self)
    }
}

#[cold]
fn out_of_order(key: &str) -> InvalidInput {
    InvalidInput::new(Fault::Other(format!(
        "the type declares `{key}` out of the order of encoded keys"
    )))
}

#[cold]
fn not_on_this_wire<T>(what: &str) -> Result<T, InvalidInput> {
    Err(InvalidInput::new(Fault::Other(format!(
        "{what} does not exist on this wire"
    ))))
}

/// An object or list under way.
#[derive(Debug)]
pub struct Compound<'a, 'w> {
    writer: &'a mut Writer<'w>,
    last: Option<&'static str>,
    /// Start of the previous element, where the elements must ascend.
    ascending: Option<Option<(usize, usize)>>,
    /// Elements still announced.
    left: usize,
    /// How many levels of depth it takes.
    levels: usize,
}

impl<'a, 'w> Compound<'a, 'w> {
    fn new(writer: &'a mut Writer<'w>, left: usize) -> Self {
        Self {
            writer,
            last: None,
            ascending: None,
            left,
            levels: 1,
        }
    }

    fn count(&mut self) -> Result<(), InvalidInput> {
        match self.left.checked_sub(1) {
            Some(left) => {
                self.left = left;
                Ok(())
            }
            None => not_on_this_wire("an element more than announced"),
        }
    }

    fn done(&mut self) -> Result<(), InvalidInput> {
        self.writer.ascend(self.levels);
        if self.left == 0 {
            Ok(())
        } else {
            not_on_this_wire("an element less than announced")
        }
    }
}

impl<'a, 'w> ser::Serializer for &'a mut Writer<'w> {
    type Ok = ();
    type Error = InvalidInput;
    type SerializeSeq = Compound<'a, 'w>;
    type SerializeTuple = ser::Impossible<(), InvalidInput>;
    type SerializeTupleStruct = ser::Impossible<(), InvalidInput>;
    type SerializeTupleVariant = ser::Impossible<(), InvalidInput>;
    type SerializeMap = ser::Impossible<(), InvalidInput>;
    type SerializeStruct = Compound<'a, 'w>;
    type SerializeStructVariant = Compound<'a, 'w>;

    fn is_human_readable(&self) -> bool {
        false
    }

    fn serialize_i64(self, v: i64) -> Result<(), InvalidInput> {
        if !(-INTEGER..=INTEGER).contains(&v) {
            return Err(InvalidInput::integer());
        }
        if v < 0 {
            self.head(NEGATIVE, (!v).unsigned_abs());
        } else {
            self.head(POSITIVE, v.unsigned_abs());
        }
        Ok(())
    }

    fn serialize_u64(self, v: u64) -> Result<(), InvalidInput> {
        match i64::try_from(v) {
            Ok(v) => self.serialize_i64(v),
            Err(_) => self.serialize_i64(i64::MAX),
        }
    }

    fn serialize_i8(self, v: i8) -> Result<(), InvalidInput> {
        self.serialize_i64(v.into())
    }
    fn serialize_i16(self, v: i16) -> Result<(), InvalidInput> {
        self.serialize_i64(v.into())
    }
    fn serialize_i32(self, v: i32) -> Result<(), InvalidInput> {
        self.serialize_i64(v.into())
    }
    fn serialize_u8(self, v: u8) -> Result<(), InvalidInput> {
        self.serialize_i64(v.into())
    }
    fn serialize_u16(self, v: u16) -> Result<(), InvalidInput> {
        self.serialize_i64(v.into())
    }
    fn serialize_u32(self, v: u32) -> Result<(), InvalidInput> {
        self.serialize_i64(v.into())
    }

    fn serialize_str(self, v: &str) -> Result<(), InvalidInput> {
        self.text(v);
        Ok(())
    }

    fn serialize_bytes(self, v: &[u8]) -> Result<(), InvalidInput> {
        self.head(BYTES, v.len() as u64);
        self.out.extend_from_slice(v);
        Ok(())
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<(), InvalidInput> {
        value.serialize(self)
    }

    fn serialize_unit_variant(
        self,
        _name: &'static str,
        _index: u32,
        variant: &'static str,
    ) -> Result<(), InvalidInput> {
        self.text(variant);
        Ok(())
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        name: &'static str,
        value: &T,
    ) -> Result<(), InvalidInput> {
        self.set_follows = name == SET;
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _name: &'static str,
        _index: u32,
        variant: &'static str,
        value: &T,
    ) -> Result<(), InvalidInput> {
        self.object(1)?;
        self.text(variant);
        value.serialize(&mut *self)?;
        self.ascend(1);
        Ok(())
    }

    fn serialize_seq(self, len: Option<usize>) -> Result<Compound<'a, 'w>, InvalidInput> {
        let Some(len) = len else {
            return not_on_this_wire("a list of unknown length");
        };
        if len > self.limits.list {
            return Err(self.limits.list_too_long());
        }
        self.depth = self.limits.deeper(self.depth)?;
        self.head(LIST, len as u64);
        let ascending = std::mem::take(&mut self.set_follows).then_some(None);
        Ok(Compound {
            ascending,
            ..Compound::new(self, len)
        })
    }

    fn serialize_struct(
        self,
        _name: &'static str,
        len: usize,
    ) -> Result<Compound<'a, 'w>, InvalidInput> {
        self.object(len)?;
        Ok(Compound::new(self, len))
    }

    fn serialize_struct_variant(
        self,
        _name: &'static str,
        _index: u32,
        variant: &'static str,
        len: usize,
    ) -> Result<Compound<'a, 'w>, InvalidInput> {
        self.object(1)?;
        self.text(variant);
        self.object(len)?;
        Ok(Compound {
            levels: 2,
            ..Compound::new(self, len)
        })
    }

    fn serialize_bool(self, _v: bool) -> Result<(), InvalidInput> {
        not_on_this_wire("a boolean")
    }
    fn serialize_f32(self, _v: f32) -> Result<(), InvalidInput> {
        not_on_this_wire("a float")
    }
    fn serialize_f64(self, _v: f64) -> Result<(), InvalidInput> {
        not_on_this_wire("a float")
    }
    fn serialize_char(self, _v: char) -> Result<(), InvalidInput> {
        not_on_this_wire("a single character")
    }
    fn serialize_none(self) -> Result<(), InvalidInput> {
        not_on_this_wire("null")
    }
    fn serialize_unit(self) -> Result<(), InvalidInput> {
        not_on_this_wire("null")
    }
    fn serialize_unit_struct(self, _name: &'static str) -> Result<(), InvalidInput> {
        not_on_this_wire("null")
    }
    fn serialize_tuple(self, _len: usize) -> Result<Self::SerializeTuple, InvalidInput> {
        not_on_this_wire("a tuple")
    }
    fn serialize_tuple_struct(
        self,
        _name: &'static str,
        _len: usize,
    ) -> Result<Self::SerializeTupleStruct, InvalidInput> {
        not_on_this_wire("a tuple")
    }
    fn serialize_tuple_variant(
        self,
        _name: &'static str,
        _index: u32,
        _variant: &'static str,
        _len: usize,
    ) -> Result<Self::SerializeTupleVariant, InvalidInput> {
        not_on_this_wire("a tuple")
    }
    fn serialize_map(self, _len: Option<usize>) -> Result<Self::SerializeMap, InvalidInput> {
        not_on_this_wire("a map keyed by data")
    }
}

impl ser::SerializeSeq for Compound<'_, '_> {
    type Ok = ();
    type Error = InvalidInput;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), InvalidInput> {
        self.count()?;
        let start = self.writer.out.len();
        value.serialize(&mut *self.writer)?;
        if let Some(previous) = &mut self.ascending {
            let end = self.writer.out.len();
            if let Some((from, to)) = *previous
                && self.writer.out.get(from..to) >= self.writer.out.get(start..end)
            {
                return not_on_this_wire("a set out of order, or with a repeat,");
            }
            *previous = Some((start, end));
        }
        Ok(())
    }

    fn end(mut self) -> Result<(), InvalidInput> {
        self.done()
    }
}

impl ser::SerializeStruct for Compound<'_, '_> {
    type Ok = ();
    type Error = InvalidInput;

    #[inline]
    fn serialize_field<T: Serialize + ?Sized>(
        &mut self,
        key: &'static str,
        value: &T,
    ) -> Result<(), InvalidInput> {
        self.count()?;
        self.writer.pair(&mut self.last, key, value)
    }

    fn end(mut self) -> Result<(), InvalidInput> {
        self.done()
    }
}

impl ser::SerializeStructVariant for Compound<'_, '_> {
    type Ok = ();
    type Error = InvalidInput;

    #[inline]
    fn serialize_field<T: Serialize + ?Sized>(
        &mut self,
        key: &'static str,
        value: &T,
    ) -> Result<(), InvalidInput> {
        ser::SerializeStruct::serialize_field(self, key, value)
    }

    fn end(mut self) -> Result<(), InvalidInput> {
        self.done()
    }
}
