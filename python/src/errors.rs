//! Errors of the core as exceptions of `svidok.errors`, and the guard that lets no panic through.

use std::any::Any;
use std::panic::{AssertUnwindSafe, catch_unwind};

use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::PyType;
use svidok::log::LogCorrupt;
use svidok::post::{Misuse, SnapshotError};
use svidok::value::Seq;
use svidok::wire::InvalidInput;

/// Runs a body; a panic in it becomes `InternalError` instead of PyO3's own exception, which `except Exception` misses.
pub(crate) fn guard<T>(body: impl FnOnce() -> PyResult<T>) -> PyResult<T> {
    catch_unwind(AssertUnwindSafe(body)).unwrap_or_else(|payload| Err(internal(&said(&*payload))))
}

fn said(payload: &(dyn Any + Send)) -> String {
    let text = payload.downcast_ref::<&str>().map(|s| (*s).to_owned());
    text.or_else(|| payload.downcast_ref::<String>().cloned())
        .unwrap_or_else(|| "a panic without a message".to_owned())
}

/// Panics on purpose: for the test of the guard.
#[pyfunction]
pub(crate) fn _panic() -> PyResult<()> {
    #[allow(clippy::panic, reason = "what the guard is for")]
    guard(|| panic!("on purpose"))
}

/// An exception of `svidok.errors` with these arguments.
fn exception<A>(name: &'static str, arguments: A) -> PyErr
where
    A: for<'py> pyo3::call::PyCallArgs<'py>,
{
    Python::attach(|py| {
        let made = py
            .import("svidok.errors")
            .and_then(|module| {
                module
                    .getattr(name)?
                    .cast_into::<PyType>()
                    .map_err(PyErr::from)
            })
            .and_then(|class| class.call1(arguments));
        match made {
            Ok(error) => PyErr::from_value(error),
            Err(other) => other,
        }
    })
}

/// A state that no call should ever reach.
pub(crate) fn internal(what: &str) -> PyErr {
    exception("InternalError", (format!("a bug of svidok: {what}"),))
}

/// A malformed input.
pub(crate) fn invalid(error: &InvalidInput) -> PyErr {
    exception(
        "InvalidInput",
        (error.code(), error.path(), error.to_string()),
    )
}

/// A log that does not hold together; `at` is the byte offset in its file, where there is one.
pub(crate) fn corrupt(error: &LogCorrupt, at: Option<usize>) -> PyErr {
    let (code, seq) = match error {
        LogCorrupt::Unreadable { seq, .. } => ("unreadable", Some(*seq)),
        LogCorrupt::UnknownRevision { seq, .. } => ("unknown_revision", Some(*seq)),
        LogCorrupt::NotFounded => ("not_founded", None),
        LogCorrupt::OutOfPlace { seq, .. } => ("out_of_place", Some(*seq)),
        LogCorrupt::BrokenLink { seq } => ("broken_link", Some(*seq)),
        _ => ("corrupt", None),
    };
    damaged(code, seq.unwrap_or(Seq::ZERO), at, &error.to_string())
}

/// A log that is damaged at a record or a byte.
pub(crate) fn damaged(code: &str, seq: Seq, at: Option<usize>, message: &str) -> PyErr {
    exception(
        "LogCorrupt",
        (code.to_owned(), seq.get(), at, message.to_owned()),
    )
}

/// What cannot be decided.
pub(crate) fn misuse(error: &Misuse) -> PyErr {
    let code = match error {
        Misuse::Invalid(inner) => return invalid(inner),
        Misuse::Corrupt(inner) => return corrupt(inner, None),
        Misuse::NotFounded => "not_founded",
        Misuse::IdTaken { .. } => "id_taken",
        Misuse::Stale { .. } => "stale",
        _ => "misuse",
    };
    exception("Misuse", (code, error.to_string()))
}

/// The same command is a record already.
pub(crate) fn already(seq: Seq) -> PyErr {
    exception("AlreadyRecorded", (seq.get(),))
}

/// A snapshot that cannot be used.
pub(crate) fn snapshot(error: &SnapshotError) -> PyErr {
    exception(
        "LogCorrupt",
        ("snapshot", 0_u64, None::<usize>, error.to_string()),
    )
}

/// A name of a module, looked up once.
pub(crate) fn once<'py>(
    cell: &'static PyOnceLock<Py<PyAny>>,
    py: Python<'py>,
    module: &str,
    name: &str,
) -> PyResult<&'py Bound<'py, PyAny>> {
    let made = || Ok::<_, PyErr>(py.import(module)?.getattr(name)?.unbind());
    Ok(cell.get_or_try_init(py, made)?.bind(py))
}
