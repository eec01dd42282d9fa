//! A record of the action log, frozen.

use pyo3::prelude::*;
use pyo3::types::PyBytes;
use serde_json::Value;
use svidok::log::leaf;
use svidok::post::{self, Post, RecordView};
use svidok::value::Hash;

use crate::errors::guard;
use crate::outcome::Outcome;
use crate::output::{hash, instant, plain, python, to_json, uuid};

/// A record of an action log. Two are equal if their leaves are.
#[pyclass(frozen, module = "svidok")]
#[derive(Debug, Clone)]
pub(crate) struct Record {
    view: RecordView,
    leaf: Hash,
    outcome: Outcome,
}

impl Record {
    /// A record with its sentences, names as the post has them.
    pub(crate) fn new(record: &post::Record, bytes: &[u8], post: &Post) -> PyResult<Self> {
        Ok(Self {
            view: RecordView::from(record),
            leaf: leaf(bytes),
            outcome: Outcome::new(&record.outcome, post)?,
        })
    }

    fn json(&self) -> PyResult<Value> {
        to_json(&self.view)
    }
}

#[pymethods]
impl Record {
    /// Its place in the log.
    #[getter]
    fn seq(&self) -> u64 {
        self.view.seq.get()
    }

    /// When the host recorded it, as its clock said, in UTC.
    #[getter]
    fn at<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        guard(|| instant(py, self.view.at))
    }

    /// When a report's fact happened, as told, in UTC; nothing where it was told at once.
    #[getter]
    fn occurred<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyAny>>> {
        guard(|| self.view.occurred.map(|at| instant(py, at)).transpose())
    }

    /// What the host knew of its clock.
    #[getter]
    fn clock(&self) -> &'static str {
        self.view.clock.code()
    }

    /// Who asked or told: ``{"official": UUID(...)}``, ``{"device": UUID(...)}``, ``{"host": {}}``.
    #[getter]
    fn actor<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        guard(|| python(py, &self.view.actor))
    }

    /// The device through which an official asked.
    #[getter]
    fn via<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyAny>>> {
        guard(|| {
            self.view
                .via
                .map(|id| uuid(py, &id.to_string()))
                .transpose()
        })
    }

    /// The name of the command: ``issue_camera``.
    #[getter]
    fn kind(&self) -> &'static str {
        self.view.command.code()
    }

    /// What was asked or told: ``{"issue_camera": {...}}``.
    #[getter]
    fn command<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        guard(|| python(py, &self.view.command))
    }

    /// The identifier of the command.
    #[getter]
    fn command_id<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        guard(|| uuid(py, &self.view.command_id.to_string()))
    }

    /// What came of it.
    #[getter]
    pub(crate) fn outcome(&self) -> Outcome {
        self.outcome.clone()
    }

    /// The leaf of the record before; nothing in record 0.
    #[getter]
    fn prev<'py>(&self, py: Python<'py>) -> Option<Bound<'py, PyBytes>> {
        self.view.prev.map(|leaf| hash(py, leaf))
    }

    /// Its own leaf: SHA-256 of a zero byte and the record.
    #[getter]
    fn leaf<'py>(&self, py: Python<'py>) -> Bound<'py, PyBytes> {
        hash(py, self.leaf)
    }

    /// Its JSON as plain dictionaries, lists, texts and numbers.
    fn as_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        guard(|| plain(py, &self.json()?))
    }

    fn __eq__(&self, other: &Self) -> bool {
        self.leaf == other.leaf
    }

    fn __hash__(&self) -> u64 {
        self.leaf
            .as_bytes()
            .iter()
            .take(8)
            .fold(0, |n, byte| (n << 8) | u64::from(*byte))
    }

    fn __repr__(&self) -> String {
        format!("<Record {} {}>", self.view.seq.get(), self.kind())
    }
}
