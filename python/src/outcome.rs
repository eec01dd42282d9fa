//! What came of a command, frozen, with its sentences as names stood then.

use std::hash::{DefaultHasher, Hash as _, Hasher as _};

use pyo3::prelude::*;
use pyo3::types::PyTuple;
use serde_json::Value;
use svidok::post::{self, Language, Post};
use svidok::wire::shape::Shaped;

use crate::errors::guard;
use crate::output::{plain, python, to_json, uuid};

/// A language by its code.
pub(crate) fn language(code: &str) -> PyResult<Language> {
    Language::from_code(code).ok_or_else(|| {
        let error = svidok::wire::InvalidInput::bad_value(code, "`uk` or `en`").in_field("lang");
        crate::errors::invalid(&error)
    })
}

fn hash_of(value: &Value) -> u64 {
    let mut hasher = DefaultHasher::new();
    value.to_string().hash(&mut hasher);
    hasher.finish()
}

/// A finding or a duty for people, in one language, with names as they stood when it was made. ``str()`` is the line.
#[pyclass(frozen, eq, hash, module = "svidok")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct Sentence {
    /// What it comes to: «Відмовлено», «Прийнято з ознаками порушення», …
    #[pyo3(get)]
    label: String,
    /// What is the matter.
    #[pyo3(get)]
    text: String,
    /// What would make it pass; empty where nothing would.
    #[pyo3(get)]
    fix: String,
    provisions: Vec<String>,
    readings: Vec<String>,
    policy: Vec<String>,
    line: String,
}

impl From<post::Sentence> for Sentence {
    fn from(s: post::Sentence) -> Self {
        let owned = |all: &[&str]| all.iter().map(|t| (*t).to_owned()).collect();
        Self {
            line: s.to_string(),
            label: s.label.to_owned(),
            readings: owned(&s.readings),
            policy: owned(&s.policy),
            text: s.text,
            fix: s.fix,
            provisions: s.provisions,
        }
    }
}

#[pymethods]
impl Sentence {
    /// The provisions, spelled out; empty where it rests on none.
    #[getter]
    fn provisions<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        PyTuple::new(py, &self.provisions)
    }

    /// The readings it goes by: ``R07``.
    #[getter]
    fn readings<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        PyTuple::new(py, &self.readings)
    }

    /// The settings it goes by: ``charge_floor``.
    #[getter]
    fn policy<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        PyTuple::new(py, &self.policy)
    }

    fn __str__(&self) -> &str {
        &self.line
    }

    fn __repr__(&self) -> String {
        format!("<Sentence {:?}>", self.line)
    }
}

/// What one row of the tables found. ``str()`` is its sentence in English.
#[pyclass(frozen, module = "svidok")]
#[derive(Debug, Clone)]
pub(crate) struct Finding {
    core: post::Finding,
    refused: bool,
    json: Value,
    uk: Sentence,
    en: Sentence,
}

impl Finding {
    fn new(core: &post::Finding, refused: bool, post: &Post) -> PyResult<Self> {
        let sentence = |language| post::Sentence::of(core, refused, language, post).into();
        Ok(Self {
            core: core.clone(),
            refused,
            json: to_json(core)?,
            uk: sentence(Language::Uk),
            en: sentence(Language::En),
        })
    }

    fn says(&self) -> Option<post::RowSays> {
        post::says(self.core.row)
    }
}

#[pymethods]
impl Finding {
    /// The row, the same in all faces and for ever: ``authorisation_live``.
    #[getter]
    fn row(&self) -> &'static str {
        self.core.row.code()
    }

    /// What it comes to. A violation has the weight that it would have, had it happened.
    #[getter]
    fn weight(&self) -> &'static str {
        self.core.weight.code()
    }

    /// On what it rests: never mixed.
    #[getter]
    fn basis(&self) -> &'static str {
        self.says().map_or("state", |s| s.basis.code())
    }

    /// The provisions it names: ``III.9(1)``.
    #[getter]
    fn provisions<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        let cites = self.says().map_or(&[][..], |s| s.provisions);
        PyTuple::new(py, cites.iter().map(|c| c.id()))
    }

    /// The readings it goes by: ``R07``.
    #[getter]
    fn readings<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        let readings = self.says().map_or(&[][..], |s| s.readings);
        PyTuple::new(py, readings.iter().map(|r| r.id()))
    }

    /// The settings it goes by: ``charge_floor``.
    #[getter]
    fn policy<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        PyTuple::new(py, self.says().map_or(&[][..], |s| s.policy))
    }

    /// Who and what it is about, in the order that the row's sentence names them.
    #[getter]
    fn subjects<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        let ids = self
            .core
            .subjects
            .iter()
            .map(|id| uuid(py, &id.to_string()));
        PyTuple::new(py, ids.collect::<PyResult<Vec<_>>>()?)
    }

    /// What was measured and what would be right: ``actual``, ``needed``, ``until``, …; times are datetimes in UTC.
    #[getter]
    fn facts<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        guard(|| python(py, &self.core.facts))
    }

    /// The finding for people, in Ukrainian or English.
    #[pyo3(signature = (lang = "uk"))]
    fn sentence(&self, lang: &str) -> PyResult<Sentence> {
        Ok(match language(lang)? {
            Language::Uk => self.uk.clone(),
            Language::En => self.en.clone(),
        })
    }

    /// Its JSON as plain dictionaries, lists, texts and numbers.
    fn as_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        plain(py, &self.json)
    }

    fn __eq__(&self, other: &Self) -> bool {
        self.core == other.core && self.refused == other.refused
    }

    fn __hash__(&self) -> u64 {
        hash_of(&self.json)
    }

    fn __str__(&self) -> &str {
        self.en.__str__()
    }

    fn __repr__(&self) -> String {
        format!(
            "<Finding {} {}: {}>",
            self.row(),
            self.weight(),
            self.en.__str__()
        )
    }
}

/// What came of a command. It is true if it is done or taken in, false if it is refused.
#[pyclass(frozen, module = "svidok")]
#[derive(Debug, Clone)]
pub(crate) struct Outcome {
    core: post::Outcome,
    json: Value,
    findings: Vec<Finding>,
}

impl Outcome {
    /// An outcome with its sentences, names as the post has them.
    pub(crate) fn new(core: &post::Outcome, post: &Post) -> PyResult<Self> {
        let refused = !core.is_done();
        let findings = core.findings().iter();
        Ok(Self {
            core: core.clone(),
            json: to_json(core)?,
            findings: findings
                .map(|f| Finding::new(f, refused, post))
                .collect::<PyResult<_>>()?,
        })
    }
}

fn each<'py, T: serde::Serialize + Shaped>(
    py: Python<'py>,
    all: &[T],
) -> PyResult<Bound<'py, PyTuple>> {
    let items = all.iter().map(|item| python(py, item));
    PyTuple::new(py, items.collect::<PyResult<Vec<_>>>()?)
}

#[pymethods]
impl Outcome {
    /// Whether it is done, or taken in; else it is refused.
    #[getter]
    fn is_done(&self) -> bool {
        self.core.is_done()
    }

    /// What was found, or everything that stands in the way, in the order of the Order's text.
    #[getter]
    fn findings<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        PyTuple::new(py, self.findings.iter().cloned())
    }

    /// What happened, by room: ``{"equipment": {"issued": {...}}}``; nothing where it is refused.
    #[getter]
    fn events<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        guard(|| each(py, self.core.events()))
    }

    /// For each power used, its row and the appointment or account that gave it.
    #[getter]
    fn grounds<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        guard(|| each(py, self.core.grounds()))
    }

    /// Its JSON as plain dictionaries, lists, texts and numbers.
    fn as_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        plain(py, &self.json)
    }

    fn __bool__(&self) -> bool {
        self.core.is_done()
    }

    fn __eq__(&self, other: &Self) -> bool {
        self.core == other.core
    }

    fn __hash__(&self) -> u64 {
        hash_of(&self.json)
    }

    fn __repr__(&self) -> String {
        let what = if self.core.is_done() {
            "done"
        } else {
            "refused"
        };
        let rows: Vec<&str> = self.findings.iter().map(Finding::row).collect();
        match rows.as_slice() {
            [] => format!("<Outcome {what}>"),
            rows => format!("<Outcome {what}: {}>", rows.join(", ")),
        }
    }
}
