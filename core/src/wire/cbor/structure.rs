//! The canonical form without knowledge of types: what a reader of unknown revisions can still say.

use super::super::error::InvalidInput;
use super::super::limits::Limits;
use super::head::{Head, read_head};
use super::{NO_TEXT, check_key, not_canonical, syntax};

#[derive(Clone, Copy)]
struct Level<'i> {
    /// Values still to come.
    left: usize,
    is_map: bool,
    last_key: Option<&'i str>,
}

/// Says whether `input` is one value of the canonical form, within the limits of a record.
///
/// Whether a list is a set, only its type knows: the order of sets is not looked at.
///
/// # Errors
/// The first place where it is not.
pub fn check_structure(input: &[u8]) -> Result<(), InvalidInput> {
    const LIMITS: Limits = Limits::RECORD;
    LIMITS.hold(input)?;
    let mut stack: Vec<Level<'_>> = Vec::with_capacity(LIMITS.depth);
    let mut at = 0usize;
    loop {
        if let Some(level) = stack.last_mut() {
            if level.left == 0 {
                stack.pop();
                if stack.is_empty() {
                    break;
                }
                continue;
            }
            level.left = level.left.saturating_sub(1);
            if level.is_map {
                let start = at;
                let (head, body) = read_head(input, at)?;
                let Head::Text(len) = head else {
                    return Err(not_canonical(start, NO_TEXT));
                };
                let (key, next) = text(input, start, body, len)?;
                check_key(level.last_key.map(str::as_bytes), key.as_bytes(), start)?;
                level.last_key = Some(key);
                at = next;
            }
        }
        let start = at;
        let (head, body) = read_head(input, at)?;
        at = body;
        let (left, is_map) = match head {
            Head::Int(_) => (0, false),
            Head::Bytes(len) => {
                at = end(input, start, body, len)?;
                (0, false)
            }
            Head::Text(len) => {
                at = text(input, start, body, len)?.1;
                (0, false)
            }
            Head::List(len) if len > LIMITS.list => return Err(LIMITS.list_too_long()),
            Head::List(len) => (len, false),
            Head::Map(pairs) => (pairs, true),
        };
        match head {
            Head::List(_) | Head::Map(_) => {
                LIMITS.deeper(stack.len())?;
                stack.push(Level {
                    left,
                    is_map,
                    last_key: None,
                });
            }
            Head::Int(_) | Head::Bytes(_) | Head::Text(_) if stack.is_empty() => break,
            Head::Int(_) | Head::Bytes(_) | Head::Text(_) => {}
        }
    }
    if at == input.len() {
        Ok(())
    } else {
        Err(syntax(at, "bytes behind the value"))
    }
}

fn end(input: &[u8], start: usize, body: usize, len: usize) -> Result<usize, InvalidInput> {
    body.checked_add(len)
        .filter(|end| *end <= input.len())
        .ok_or_else(|| syntax(start, "the input ends inside a value"))
}

fn text(
    input: &[u8],
    start: usize,
    body: usize,
    len: usize,
) -> Result<(&str, usize), InvalidInput> {
    let end = end(input, start, body, len)?;
    let bytes = input.get(body..end).unwrap_or_default();
    let text = std::str::from_utf8(bytes).map_err(|_| syntax(start, "a text that is not UTF-8"))?;
    Ok((text, end))
}
