//! What a log answers to questions.

use pyo3::prelude::*;
use pyo3::types::PyTuple;
use svidok::order::Cite;
use svidok::post::{self, DutyStatus, Ground, Language, NoPower, Post, Row};
use svidok::value::Instant;

use crate::errors::guard;
use crate::outcome::{Sentence, language};
use crate::output::{instant, plain, python, to_json, uuid};

/// A duty that is open, and how it stands.
#[pyclass(frozen, module = "svidok")]
#[derive(Debug, Clone)]
pub(crate) struct Duty {
    core: DutyStatus,
    uk: Sentence,
    en: Sentence,
    owner_name: Option<String>,
}

impl Duty {
    /// All duties that are open at an instant.
    pub(crate) fn all(post: &Post, at: Instant) -> Vec<Self> {
        use svidok::duty::Owner;
        use svidok::post::Names;
        let duties = post.duties(at).into_iter().map(|core| Self {
            uk: post::Sentence::of_duty(&core, Language::Uk, post).into(),
            en: post::Sentence::of_duty(&core, Language::En, post).into(),
            owner_name: post.name_of(&match &core.owner {
                Owner::Official(id) => id.any(),
                Owner::Responsible(id) => id.any(),
            }),
            core,
        });
        duties.collect()
    }
}

#[pymethods]
impl Duty {
    /// Which: ``return_camera``.
    #[getter]
    fn kind(&self) -> &'static str {
        self.core.duty.code()
    }

    /// Who owes it: ``{"official": UUID(...)}``, or ``{"responsible": UUID(...)}``, whoever is on duty at a post.
    #[getter]
    fn owner<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        guard(|| python(py, &self.core.owner))
    }

    /// The owner's name, or that of the post whose responsible persons owe it.
    #[getter]
    fn owner_name(&self) -> Option<&str> {
        self.owner_name.as_deref()
    }

    /// Since when it is open, in UTC.
    #[getter]
    fn since<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        guard(|| instant(py, self.core.since))
    }

    /// When it falls due, in UTC, where that is known.
    #[getter]
    fn due<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyAny>>> {
        guard(|| self.core.due.map(|at| instant(py, at)).transpose())
    }

    /// How it stands.
    #[getter]
    fn state(&self) -> &'static str {
        self.core.state.code()
    }

    /// What it is about.
    #[getter]
    fn subject<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        guard(|| uuid(py, &self.core.subject.to_string()))
    }

    /// The duty for people, in Ukrainian or English.
    #[pyo3(signature = (lang = "uk"))]
    fn sentence(&self, lang: &str) -> PyResult<Sentence> {
        Ok(match language(lang)? {
            Language::Uk => self.uk.clone(),
            Language::En => self.en.clone(),
        })
    }

    /// Its JSON as plain dictionaries, lists, texts and numbers.
    fn as_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        guard(|| plain(py, &to_json(&self.core)?))
    }

    fn __eq__(&self, other: &Self) -> bool {
        self.core == other.core
    }

    fn __repr__(&self) -> String {
        format!(
            "<Duty {} {}>",
            self.core.duty.code(),
            self.core.state.code()
        )
    }
}

/// The answer to the permission question. It is true if the power is there.
#[pyclass(frozen, module = "svidok")]
#[derive(Debug, Clone)]
pub(crate) struct Permission {
    row: Option<Row>,
    ground: Option<Ground>,
    why: Option<&'static str>,
}

impl From<Result<(Row, Ground), Option<NoPower>>> for Permission {
    fn from(answer: Result<(Row, Ground), Option<NoPower>>) -> Self {
        match answer {
            Ok((row, ground)) => Self {
                row: Some(row),
                ground: Some(ground),
                why: None,
            },
            Err(Some(no)) => Self {
                row: Some(no.row.row),
                ground: None,
                why: Some(no.why.code()),
            },
            Err(None) => Self {
                row: None,
                ground: None,
                why: Some("nobody"),
            },
        }
    }
}

#[pymethods]
impl Permission {
    /// Whether the power is there.
    #[getter]
    fn is_granted(&self) -> bool {
        self.ground.is_some()
    }

    /// The row of the table of powers that gives it, or comes nearest.
    #[getter]
    fn row(&self) -> Option<&'static str> {
        self.row.map(Row::code)
    }

    /// What gives it: ``{"appointment": UUID(...)}``.
    #[getter]
    fn ground<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyAny>>> {
        guard(|| self.ground.as_ref().map(|g| python(py, g)).transpose())
    }

    /// Why it is not there: ``past_last_day``; ``nobody`` where no row speaks of it.
    #[getter]
    fn why(&self) -> Option<&'static str> {
        self.why
    }

    /// The provisions of the row.
    #[getter]
    fn provisions<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        let says = self.row.and_then(post::says);
        let cites: &[Cite] = says.map_or(&[], |s| s.provisions);
        PyTuple::new(py, cites.iter().map(|c| c.id()))
    }

    fn __bool__(&self) -> bool {
        self.is_granted()
    }

    fn __repr__(&self) -> String {
        let row = self.row().unwrap_or("no row");
        match self.why {
            None => format!("<Permission granted by {row}>"),
            Some(why) => format!("<Permission not granted: {row}, {why}>"),
        }
    }
}
