//! The register: what provisions and readings say.

use pyo3::prelude::*;
use pyo3::types::PyTuple;
use svidok::order::{Cite, ReadingDefault, ReadingId};
use svidok::wire::InvalidInput;

use crate::errors::invalid;

/// One line of the register of provisions.
#[pyclass(frozen, eq, hash, module = "svidok")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct Provision {
    cite: Cite,
}

#[pymethods]
impl Provision {
    /// The citation: ``III.9(2)``.
    #[getter]
    fn id(&self) -> &'static str {
        self.cite.id()
    }

    /// What it becomes, the main thing first: ``guard``, ``ban``, ``duty``, …
    #[getter]
    fn kinds<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        PyTuple::new(py, self.cite.provision().kinds.iter().map(|k| k.code()))
    }

    /// «підпункт 2 пункту 9 розділу III».
    #[getter]
    fn cite_uk(&self) -> String {
        self.cite.uk()
    }

    /// The citation spelled out in English.
    #[getter]
    fn cite_en(&self) -> String {
        self.cite.en()
    }

    /// What it says, in Ukrainian; for a column its normative heading.
    #[getter]
    fn gist_uk(&self) -> &'static str {
        self.cite.provision().uk
    }

    /// What it says, in English.
    #[getter]
    fn gist_en(&self) -> &'static str {
        self.cite.provision().en
    }

    fn __repr__(&self) -> String {
        format!("svidok.provision({:?})", self.id())
    }
}

/// One gap of the Order and how it is read.
#[pyclass(frozen, eq, hash, module = "svidok")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct Reading {
    id: ReadingId,
}

#[pymethods]
impl Reading {
    /// ``R01`` to ``R77``.
    #[getter]
    fn id(&self) -> &'static str {
        self.id.id()
    }

    /// Where the gap is.
    #[getter]
    fn place(&self) -> &'static str {
        self.id.reading().place
    }

    /// Every provision that `place` names.
    #[getter]
    fn provisions<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        PyTuple::new(py, self.id.reading().provisions.iter().map(|c| c.id()))
    }

    /// The gap, in Ukrainian.
    #[getter]
    fn gap_uk(&self) -> &'static str {
        self.id.reading().gap_uk
    }

    /// The gap, in English.
    #[getter]
    fn gap_en(&self) -> &'static str {
        self.id.reading().gap_en
    }

    /// How it is read, in Ukrainian.
    #[getter]
    fn read_uk(&self) -> &'static str {
        self.id.reading().read_uk
    }

    /// How it is read, in English.
    #[getter]
    fn read_en(&self) -> &'static str {
        self.id.reading().read_en
    }

    /// Whether and by whom it may be changed.
    #[getter]
    fn default(&self) -> &'static str {
        match self.id.reading().default {
            ReadingDefault::Fixed => "fixed",
            ReadingDefault::Switch(_) => "switch",
            ReadingDefault::Policy(_) => "policy",
            ReadingDefault::Unset => "unset",
            ReadingDefault::HostNames => "host_names",
        }
    }

    /// The fields of the settings that carry it, with their defaults.
    #[getter]
    fn settings<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        let settings = self.id.reading().default.settings();
        PyTuple::new(py, settings.iter().map(|s| (s.field, s.value)))
    }

    fn __repr__(&self) -> String {
        format!("svidok.reading({:?})", self.id())
    }
}

/// A provision by its citation; `InvalidInput` for one that the register does not have.
#[pyfunction]
pub(crate) fn provision(cite: &str) -> PyResult<Provision> {
    let found = Cite::parse(cite).map(|cite| Provision { cite });
    found.ok_or_else(|| {
        let expected = "a provision of the register, such as `III.9(2)`";
        invalid(&InvalidInput::bad_value(cite, expected).in_field("cite"))
    })
}

/// All provisions and columns, in the order of the Order's text.
#[pyfunction]
pub(crate) fn provisions(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
    let all: Vec<Provision> = Cite::all().map(|cite| Provision { cite }).collect();
    PyTuple::new(py, all)
}

/// A reading by its identifier; `InvalidInput` for one that there is not.
#[pyfunction]
pub(crate) fn reading(id: &str) -> PyResult<Reading> {
    let found = ReadingId::parse(id).map(|id| Reading { id });
    found.ok_or_else(|| {
        let error = InvalidInput::bad_value(id, "a reading, `R01` to `R77`");
        invalid(&error.in_field("id"))
    })
}

/// All readings.
#[pyfunction]
pub(crate) fn readings(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
    let all: Vec<Reading> = ReadingId::all().map(|id| Reading { id }).collect();
    PyTuple::new(py, all)
}
