//! Values of Python as strict JSON: what the core then reads, once for all faces.

use std::io::Write;

use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{
    PyBool, PyByteArray, PyBytes, PyDate, PyDateTime, PyDelta, PyFloat, PyInt, PyMapping, PyString,
    PyTime,
};
use svidok::wire::limits::{DEPTH, INTEGER, RECORD_BYTES};
use svidok::wire::{Fault, InvalidInput};

use crate::errors::{invalid, once};

/// What stops the translation.
enum Stop {
    /// A value that has no form on the wire.
    Invalid(InvalidInput),
    /// An exception out of an object of the caller's.
    Raised(PyErr),
}

impl From<PyErr> for Stop {
    fn from(error: PyErr) -> Self {
        Self::Raised(error)
    }
}

impl Stop {
    fn within(self, place: impl FnOnce(InvalidInput) -> InvalidInput) -> Self {
        match self {
            Self::Invalid(error) => Self::Invalid(place(error)),
            raised @ Self::Raised(_) => raised,
        }
    }
}

fn bad(found: impl std::fmt::Display, expected: &str) -> Stop {
    Stop::Invalid(InvalidInput::bad_value(found, expected))
}

fn wrong(found: &str, expected: &str) -> Stop {
    Stop::Invalid(InvalidInput::new(Fault::WrongType {
        found: found.to_owned(),
        expected: expected.to_owned(),
    }))
}

/// A value as JSON; a text or bytes are taken as JSON already.
pub(crate) fn json(value: &Bound<'_, PyAny>) -> PyResult<Vec<u8>> {
    if let Ok(text) = value.cast::<PyString>() {
        return Ok(text.to_cow()?.as_bytes().to_vec());
    }
    if let Ok(bytes) = value.cast::<PyBytes>() {
        return Ok(bytes.as_bytes().to_vec());
    }
    written(value)
}

fn written(value: &Bound<'_, PyAny>) -> PyResult<Vec<u8>> {
    within(value, |error| error)
}

/// A value as JSON, as the argument of this name.
pub(crate) fn argument(name: &str, value: &Bound<'_, PyAny>) -> PyResult<Vec<u8>> {
    within(value, |error| error.in_field(name))
}

fn within(
    value: &Bound<'_, PyAny>,
    place: impl FnOnce(InvalidInput) -> InvalidInput,
) -> PyResult<Vec<u8>> {
    let mut out = Vec::new();
    match write(value, 0, &mut out) {
        Ok(()) => Ok(out),
        Err(Stop::Invalid(error)) => Err(invalid(&place(error))),
        Err(Stop::Raised(error)) => Err(error),
    }
}

static UUID: PyOnceLock<Py<PyAny>> = PyOnceLock::new();

fn write(value: &Bound<'_, PyAny>, depth: usize, out: &mut Vec<u8>) -> Result<(), Stop> {
    // The core holds the exact limits; these only end what has no end.
    if depth > DEPTH {
        return Err(limit("objects and lists within one another", DEPTH));
    }
    if out.len() > RECORD_BYTES {
        return Err(limit("bytes of input", RECORD_BYTES));
    }
    let py = value.py();
    if let Ok(text) = value.cast::<PyString>() {
        let text = text
            .to_cow()
            .map_err(|_| wrong("half a surrogate pair", "text"))?;
        return quoted(&text, out);
    }
    if value.is_none() {
        out.extend_from_slice(b"null");
    } else if let Ok(truth) = value.cast::<PyBool>() {
        let text: &[u8] = if truth.is_true() { b"true" } else { b"false" };
        out.extend_from_slice(text);
    } else if value.is_instance_of::<PyInt>() {
        let Ok(number) = value.extract::<i64>() else {
            let reach = INTEGER.unsigned_abs();
            return Err(Stop::Invalid(InvalidInput::new(Fault::Limit {
                what: "an integer",
                limit: reach,
            })));
        };
        out.extend_from_slice(number.to_string().as_bytes());
    } else if value.is_instance_of::<PyFloat>() {
        return Err(wrong(
            "a number with a fraction",
            "a whole number, in the smallest unit,",
        ));
    } else if value.is_instance_of::<PyDateTime>() {
        return instant(value, out);
    } else if value.is_instance_of::<PyDate>() {
        return plain(&value.call_method0("isoformat")?, out);
    } else if value.is_instance_of::<PyTime>() {
        return wall_time(value, out);
    } else if value.is_instance_of::<PyDelta>() {
        return duration(value, out);
    } else if value.is_instance(once(&UUID, py, "uuid", "UUID")?)? {
        return plain(value.str()?.as_any(), out);
    } else if let Ok(bytes) = value.cast::<PyBytes>() {
        return hex(bytes.as_bytes(), out);
    } else if let Ok(bytes) = value.cast::<PyByteArray>() {
        return hex(&bytes.to_vec(), out);
    } else if let Ok(mapping) = value.cast::<PyMapping>() {
        return object(mapping, depth, out);
    } else {
        return list(value, depth, out);
    }
    Ok(())
}

fn limit(what: &'static str, limit: usize) -> Stop {
    Stop::Invalid(InvalidInput::new(Fault::Limit {
        what,
        limit: u64::try_from(limit).unwrap_or(u64::MAX),
    }))
}

fn quoted(text: &str, out: &mut Vec<u8>) -> Result<(), Stop> {
    serde_json::to_writer(out, text).map_err(|e| wrong(&e.to_string(), "text"))
}

fn plain(value: &Bound<'_, PyAny>, out: &mut Vec<u8>) -> Result<(), Stop> {
    quoted(
        &value.cast::<PyString>().map_err(PyErr::from)?.to_cow()?,
        out,
    )
}

fn hex(bytes: &[u8], out: &mut Vec<u8>) -> Result<(), Stop> {
    if bytes.len() > RECORD_BYTES {
        return Err(limit("bytes of input", RECORD_BYTES));
    }
    out.push(b'"');
    for byte in bytes {
        // Writing to memory does not fail.
        let _ = write!(out, "{byte:02x}");
    }
    out.push(b'"');
    Ok(())
}

static UTC: PyOnceLock<Py<PyAny>> = PyOnceLock::new();

fn utc(py: Python<'_>) -> PyResult<&Bound<'_, PyAny>> {
    let made = || {
        let zone = py.import("datetime")?.getattr("timezone")?;
        Ok::<_, PyErr>(zone.getattr("utc")?.unbind())
    };
    Ok(UTC.get_or_try_init(py, made)?.bind(py))
}

/// Any aware datetime is an instant: whole milliseconds, what is finer is cut off. A naive one names none.
fn instant(value: &Bound<'_, PyAny>, out: &mut Vec<u8>) -> Result<(), Stop> {
    const EXPECTED: &str =
        "an aware datetime, such as `datetime.now(timezone.utc)`, of the years 2000 to 9999";
    if value.call_method0("utcoffset")?.is_none() {
        return Err(bad("a datetime without an offset", EXPECTED));
    }
    let moved = value.call_method1("astimezone", (utc(value.py())?,));
    // Python's years end at 1 and at 9999: a zone may lead out of them.
    let moved = moved.map_err(|_| bad(value, EXPECTED))?;
    plain(
        &moved.call_method1("isoformat", ("T", "milliseconds"))?,
        out,
    )
}

fn wall_time(value: &Bound<'_, PyAny>, out: &mut Vec<u8>) -> Result<(), Stop> {
    const EXPECTED: &str = "a wall time of whole minutes without an offset";
    let is_naive = value.getattr("tzinfo")?.is_none();
    let rest: (u32, u32) = (
        value.getattr("second")?.extract()?,
        value.getattr("microsecond")?.extract()?,
    );
    if !is_naive || rest != (0, 0) {
        return Err(bad(value, EXPECTED));
    }
    plain(&value.call_method1("isoformat", ("minutes",))?, out)
}

fn duration(value: &Bound<'_, PyAny>, out: &mut Vec<u8>) -> Result<(), Stop> {
    let part = |name: &str| -> PyResult<i64> { value.getattr(name)?.extract() };
    let (days, seconds, micros) = (part("days")?, part("seconds")?, part("microseconds")?);
    let whole = micros.checked_rem(1_000) == Some(0);
    let ms = days
        .checked_mul(86_400_000)
        .and_then(|ms| ms.checked_add(seconds.checked_mul(1_000)?))
        .and_then(|ms| ms.checked_add(micros.checked_div(1_000)?))
        .filter(|_| whole);
    let Some(ms) = ms else {
        return Err(bad(value, "a duration of whole milliseconds"));
    };
    out.extend_from_slice(ms.to_string().as_bytes());
    Ok(())
}

fn object(mapping: &Bound<'_, PyMapping>, depth: usize, out: &mut Vec<u8>) -> Result<(), Stop> {
    out.push(b'{');
    for (n, pair) in mapping.items()?.iter().enumerate() {
        if n > 0 {
            out.push(b',');
        }
        let (key, value): (Bound<'_, PyAny>, Bound<'_, PyAny>) = pair.extract()?;
        let name = key.cast::<PyString>().ok().and_then(|k| k.to_cow().ok());
        let name = name.ok_or_else(|| wrong("a key that is no text", "the name of a field"))?;
        quoted(&name, out)?;
        out.push(b':');
        write(&value, depth.saturating_add(1), out).map_err(|s| s.within(|e| e.in_field(&name)))?;
    }
    out.push(b'}');
    Ok(())
}

fn list(value: &Bound<'_, PyAny>, depth: usize, out: &mut Vec<u8>) -> Result<(), Stop> {
    if !value.hasattr("__iter__")? {
        let class = value.get_type().name()?;
        return Err(wrong(&format!("a `{class}`"), "a value that the wire has"));
    }
    let items = value.try_iter()?;
    out.push(b'[');
    for (n, item) in items.enumerate() {
        if n > 0 {
            out.push(b',');
        }
        write(&item?, depth.saturating_add(1), out).map_err(|s| s.within(|e| e.in_item(n)))?;
    }
    out.push(b']');
    Ok(())
}
