//! How records stand in a file.

use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyList};
use svidok::log::{self, Frames, Rest};

use crate::errors::guard;

/// What a file holds.
#[pyclass(frozen, eq, module = "svidok")]
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Recovery {
    /// Bytes of whole frames from the start.
    #[pyo3(get)]
    whole: usize,
    /// How many frames these are.
    #[pyo3(get)]
    records: usize,
    rest: Rest,
}

impl From<log::Recovery> for Recovery {
    fn from(found: log::Recovery) -> Self {
        Self {
            whole: found.whole,
            records: found.records,
            rest: found.rest,
        }
    }
}

#[pymethods]
impl Recovery {
    /// What follows them: nothing, an unfinished write that may be cut off, or damage that a person must look at.
    #[getter]
    fn rest(&self) -> &'static str {
        match self.rest {
            Rest::Nothing => "nothing",
            Rest::Cut { .. } => "cut",
            Rest::Damaged { .. } => "damaged",
        }
    }

    /// What is wrong, where something is damaged.
    #[getter]
    fn why(&self) -> Option<&'static str> {
        match self.rest {
            Rest::Damaged { why, .. } => Some(why),
            Rest::Nothing | Rest::Cut { .. } => None,
        }
    }

    /// How many bytes the unfinished write left.
    #[getter]
    fn cut_bytes(&self) -> usize {
        match self.rest {
            Rest::Cut { bytes, .. } => bytes,
            Rest::Nothing | Rest::Damaged { .. } => 0,
        }
    }

    fn __repr__(&self) -> String {
        format!(
            "<Recovery of {} records in {} bytes, rest: {}>",
            self.records,
            self.whole,
            self.rest()
        )
    }
}

/// The frame of a record: what a host appends to its file.
#[pyfunction]
pub(crate) fn frame<'py>(py: Python<'py>, record: &[u8]) -> PyResult<Bound<'py, PyBytes>> {
    guard(|| Ok(PyBytes::new(py, &log::frame(record))))
}

/// The whole frames of a file: each one's byte offset and the record in it. `recover` says what follows them.
#[pyfunction]
pub(crate) fn frames<'py>(py: Python<'py>, file: &[u8]) -> PyResult<Bound<'py, PyList>> {
    guard(|| {
        let found: Vec<(usize, &[u8])> = py.detach(|| Frames::new(file).collect());
        PyList::new(
            py,
            found
                .into_iter()
                .map(|(at, record)| (at, PyBytes::new(py, record))),
        )
    })
}

/// Says what a file holds: how much of it is whole, and what the rest is.
#[pyfunction]
pub(crate) fn recover(py: Python<'_>, file: &[u8]) -> PyResult<Recovery> {
    guard(|| Ok(py.detach(|| log::recover(file)).into()))
}
