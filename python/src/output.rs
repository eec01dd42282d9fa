//! Values of the wire as values of Python, by what their types say of themselves: identifiers become `UUID`, instants aware
//! datetimes in UTC, days `date`, hashes `bytes`, durations `timedelta`.

use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyBytes, PyDict, PyList};
use serde_json::Value;
use svidok::post::Command;
use svidok::value::{Hash, Instant, Minutes};
use svidok::wire::json;
use svidok::wire::shape::{Body, Field, Scalar, ScalarKind, Shape, Shaped};

use crate::errors::{internal, invalid, once};

/// A value of the core as JSON.
pub(crate) fn to_json<T: serde::Serialize>(value: &T) -> PyResult<Value> {
    let text = json::to_string(value).map_err(|e| invalid(&e))?;
    serde_json::from_str(&text).map_err(|e| internal(&e.to_string()))
}

/// A value of the core as Python's.
pub(crate) fn python<'py, T: serde::Serialize + Shaped>(
    py: Python<'py>,
    value: &T,
) -> PyResult<Bound<'py, PyAny>> {
    typed(py, T::shape(), &to_json(value)?)
}

/// JSON as plain dictionaries, lists, texts and numbers.
pub(crate) fn plain<'py>(py: Python<'py>, value: &Value) -> PyResult<Bound<'py, PyAny>> {
    Ok(match value {
        Value::Null => py.None().into_bound(py),
        Value::Bool(truth) => truth.into_pyobject(py)?.to_owned().into_any(),
        Value::Number(number) => number.as_i64().into_pyobject(py)?.into_any(),
        Value::String(text) => text.into_pyobject(py)?.into_any(),
        Value::Array(items) => {
            let list = PyList::empty(py);
            for item in items {
                list.append(plain(py, item)?)?;
            }
            list.into_any()
        }
        Value::Object(fields) => {
            let dict = PyDict::new(py);
            for (name, value) in fields {
                dict.set_item(name, plain(py, value)?)?;
            }
            dict.into_any()
        }
    })
}

/// JSON by the form of its type.
fn typed<'py>(py: Python<'py>, shape: Shape, value: &Value) -> PyResult<Bound<'py, PyAny>> {
    match (shape, value) {
        (Shape::Scalar(scalar), _) => single(py, scalar, value),
        (Shape::Struct(s), Value::Object(fields)) => object(py, s.fields, fields),
        (Shape::Choice(c), Value::Object(fields)) => {
            let dict = PyDict::new(py);
            for (code, inner) in fields {
                let body = c.variants.iter().find(|v| v.code == code).map(|v| v.body);
                let inner = match (body, inner) {
                    (Some(Body::Inner(shape)), _) => typed(py, shape(), inner)?,
                    (Some(Body::Fields(fields)), Value::Object(inner)) => {
                        object(py, fields, inner)?
                    }
                    _ => plain(py, inner)?,
                };
                dict.set_item(code, inner)?;
            }
            Ok(dict.into_any())
        }
        (Shape::List(inner) | Shape::Set(inner), Value::Array(items)) => {
            let list = PyList::empty(py);
            for item in items {
                list.append(typed(py, inner(), item)?)?;
            }
            Ok(list.into_any())
        }
        (Shape::Optional(inner), _) => typed(py, inner(), value),
        (Shape::Request, _) => typed(py, Command::shape(), value),
        (
            Shape::Code(_) | Shape::Struct(_) | Shape::Choice(_) | Shape::List(_) | Shape::Set(_),
            _,
        ) => plain(py, value),
    }
}

fn object<'py>(
    py: Python<'py>,
    fields: &[Field],
    values: &serde_json::Map<String, Value>,
) -> PyResult<Bound<'py, PyAny>> {
    let dict = PyDict::new(py);
    for field in fields {
        if let Some(value) = values.get(field.name) {
            dict.set_item(field.name, typed(py, (field.shape)(), value)?)?;
        }
    }
    Ok(dict.into_any())
}

static DATE: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
static TIME: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
static DELTA: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
static UUID: PyOnceLock<Py<PyAny>> = PyOnceLock::new();

fn single<'py>(py: Python<'py>, scalar: &Scalar, value: &Value) -> PyResult<Bound<'py, PyAny>> {
    match (scalar.kind, value) {
        (ScalarKind::Id, Value::String(text)) => uuid(py, text),
        (ScalarKind::Hash, Value::String(text)) => match Hash::parse(text) {
            Some(found) => Ok(hash(py, found).into_any()),
            None => plain(py, value),
        },
        (ScalarKind::Instant, Value::String(text)) => match Instant::parse(text) {
            Some(at) => instant(py, at),
            None => plain(py, value),
        },
        (ScalarKind::Day, Value::String(text)) => {
            once(&DATE, py, "datetime", "date")?.call_method1("fromisoformat", (text,))
        }
        (ScalarKind::WallTime, Value::String(text)) => {
            once(&TIME, py, "datetime", "time")?.call_method1("fromisoformat", (text,))
        }
        (ScalarKind::Integer { .. }, Value::Number(ms)) if scalar.name == "Span" => {
            // days, seconds, microseconds, milliseconds
            once(&DELTA, py, "datetime", "timedelta")?.call1((0, 0, 0, ms.as_i64()))
        }
        _ => plain(py, value),
    }
}

/// An identifier.
pub(crate) fn uuid<'py>(py: Python<'py>, text: &str) -> PyResult<Bound<'py, PyAny>> {
    once(&UUID, py, "uuid", "UUID")?.call1((text,))
}

/// A hash.
pub(crate) fn hash(py: Python<'_>, hash: Hash) -> Bound<'_, PyBytes> {
    PyBytes::new(py, hash.as_bytes())
}

static EPOCH: PyOnceLock<Py<PyAny>> = PyOnceLock::new();

/// An instant as an aware datetime in UTC.
pub(crate) fn instant(py: Python<'_>, at: Instant) -> PyResult<Bound<'_, PyAny>> {
    let made = || {
        let module = py.import("datetime")?;
        let utc = module.getattr("timezone")?.getattr("utc")?;
        let epoch = module
            .getattr("datetime")?
            .call1((1970, 1, 1, 0, 0, 0, 0, utc))?;
        Ok::<_, PyErr>(epoch.unbind())
    };
    let epoch = EPOCH.get_or_try_init(py, made)?.bind(py);
    epoch.add(once(&DELTA, py, "datetime", "timedelta")?.call1((0, 0, 0, at.ms()))?)
}

/// An instant as Kyiv's clocks show it by a log's calendar; in UTC beyond it.
pub(crate) fn local(
    py: Python<'_>,
    at: Instant,
    offset: Option<Minutes>,
) -> PyResult<Bound<'_, PyAny>> {
    let at = instant(py, at)?;
    let Some(offset) = offset else { return Ok(at) };
    // days, seconds, microseconds, milliseconds, minutes
    let ahead = once(&DELTA, py, "datetime", "timedelta")?.call1((0, 0, 0, 0, offset.get()))?;
    let zone = py
        .import("datetime")?
        .getattr("timezone")?
        .call1((ahead,))?;
    at.call_method1("astimezone", (zone,))
}
