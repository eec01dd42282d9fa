//! One CBOR head: read by `ciborium-ll`, held to the shortest form here.

use ciborium_ll::{Decoder, Error, Header};
use serde::de::Unexpected;

use super::super::error::InvalidInput;
use super::super::limits::INTEGER;
use super::{not_canonical, syntax};

/// What a head announces; nothing else of CBOR occurs on this wire.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Head {
    /// An integer within ±(2^53 − 1).
    Int(i64),
    /// A byte string of so many bytes.
    Bytes(usize),
    /// A text of so many bytes.
    Text(usize),
    /// A list of so many elements.
    List(usize),
    /// An object of so many pairs.
    Map(usize),
}

impl Head {
    /// How an error calls what was met.
    #[must_use]
    pub fn unexpected(self) -> Unexpected<'static> {
        match self {
            Head::Int(n) => Unexpected::Signed(n),
            Head::Bytes(_) => Unexpected::Other("a byte string"),
            Head::Text(_) => Unexpected::Other("a text"),
            Head::List(_) => Unexpected::Other("a list"),
            Head::Map(_) => Unexpected::Other("an object"),
        }
    }
}

/// The length of the shortest head for an argument.
#[must_use]
pub const fn head_len(argument: u64) -> usize {
    match argument {
        0..=23 => 1,
        24..=0xff => 2,
        0x100..=0xffff => 3,
        0x1_0000..=0xffff_ffff => 5,
        _ => 9,
    }
}

/// Reads the head at `at`; gives it with the position behind it.
#[inline]
pub(super) fn read_head(input: &[u8], at: usize) -> Result<(Head, usize), InvalidInput> {
    // Most heads are one byte: a major type and an argument below 24, shortest by nature.
    if let Some(first) = input.get(at) {
        let argument = first & 0x1f;
        if argument < 24 {
            let length = usize::from(argument);
            let head = match first >> 5 {
                0 => Some(Head::Int(argument.into())),
                1 => Some(Head::Int(!i64::from(argument))),
                2 => Some(Head::Bytes(length)),
                3 => Some(Head::Text(length)),
                4 => Some(Head::List(length)),
                5 => Some(Head::Map(length)),
                _ => None,
            };
            if let Some(head) = head {
                return Ok((head, at.saturating_add(1)));
            }
        }
    }
    read_long_head(input, at)
}

fn read_long_head(input: &[u8], at: usize) -> Result<(Head, usize), InvalidInput> {
    let rest = input.get(at..).unwrap_or_default();
    let mut decoder = Decoder::from(rest);
    let header = decoder.pull().map_err(|e| match e {
        Error::Io(_) => syntax(at, "the input ends inside a value"),
        Error::Syntax(_) => syntax(at, "a head that CBOR does not have"),
    })?;
    let used = decoder.offset();
    let (head, argument) = match header {
        Header::Positive(n) => (Head::Int(integer(n)?), n),
        // `n` is the encoded argument, the value is −1 − n
        Header::Negative(n) => (Head::Int(!integer_negative(n)?), n),
        Header::Bytes(Some(n)) => (Head::Bytes(n), n as u64),
        Header::Text(Some(n)) => (Head::Text(n), n as u64),
        Header::Array(Some(n)) => (Head::List(n), n as u64),
        Header::Map(Some(n)) => (Head::Map(n), n as u64),
        Header::Bytes(None) | Header::Text(None) | Header::Array(None) | Header::Map(None) => {
            return Err(not_canonical(at, "an indefinite length"));
        }
        Header::Break => return Err(syntax(at, "a break outside an indefinite length")),
        Header::Float(_) => return Err(not_canonical(at, "a float; there are none")),
        Header::Tag(_) => return Err(not_canonical(at, "a tag; there are none")),
        Header::Simple(_) => {
            return Err(not_canonical(
                at,
                "a simple value (true, false, null, undefined); there are none",
            ));
        }
    };
    if used != head_len(argument) {
        return Err(not_canonical(at, "a head longer than its value needs"));
    }
    Ok((head, at.saturating_add(used)))
}

fn integer(n: u64) -> Result<i64, InvalidInput> {
    i64::try_from(n)
        .ok()
        .filter(|v| *v <= INTEGER)
        .ok_or_else(InvalidInput::integer)
}

/// −1 − n ≥ −(2^53 − 1) means n ≤ 2^53 − 2.
fn integer_negative(n: u64) -> Result<i64, InvalidInput> {
    i64::try_from(n)
        .ok()
        .filter(|v| *v < INTEGER)
        .ok_or_else(InvalidInput::integer)
}
