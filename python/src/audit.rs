//! Re-deciding a log.

use std::sync::Mutex;

use pyo3::prelude::*;
use svidok::post::{self, Post};
use svidok::value::{AnyId, Instant};

use crate::errors::{corrupt, guard, internal};
use crate::log::asked;
use crate::outcome::Outcome;
use crate::output::local;
use crate::query::Duty;
use crate::record::Record;

/// A record whose outcome is another than the rules give.
#[pyclass(frozen, module = "svidok")]
#[derive(Debug, Clone)]
pub(crate) struct Divergence {
    /// The record.
    #[pyo3(get)]
    seq: u64,
    recorded: Outcome,
    decided: Outcome,
}

impl Divergence {
    fn new(core: &post::Divergence, post: &Post) -> PyResult<Self> {
        Ok(Self {
            seq: core.seq.get(),
            recorded: Outcome::new(&core.recorded, post)?,
            decided: Outcome::new(&core.decided, post)?,
        })
    }
}

#[pymethods]
impl Divergence {
    /// What it says.
    #[getter]
    fn recorded(&self) -> Outcome {
        self.recorded.clone()
    }

    /// What the rules say.
    #[getter]
    fn decided(&self) -> Outcome {
        self.decided.clone()
    }

    fn __repr__(&self) -> String {
        format!("<Divergence at record {}>", self.seq)
    }
}

/// Follows a log and decides every record again: would the rules have said what the records say?
///
/// The state is what stands in the log: after a record that diverges the next ones are judged by what the log says
/// happened, so each divergence is found once.
#[pyclass(frozen, module = "svidok")]
#[derive(Debug)]
pub(crate) struct Audit {
    core: Mutex<post::Audit>,
}

impl Audit {
    fn with<T: Send>(
        &self,
        py: Python<'_>,
        body: impl FnOnce(&mut post::Audit) -> PyResult<T> + Send,
    ) -> PyResult<T> {
        guard(|| {
            py.detach(|| {
                let broken =
                    |_| internal("an earlier bug left the audit in an unknown state: begin anew");
                body(&mut *self.core.lock().map_err(broken)?)
            })
        })
    }
}

#[pymethods]
impl Audit {
    #[new]
    fn new() -> Self {
        Self {
            core: Mutex::new(post::Audit::new()),
        }
    }

    /// Takes in the next record and decides it again.
    ///
    /// Raises:
    ///     LogCorrupt: it does not belong there; nothing is taken in then.
    fn push(&self, py: Python<'_>, record: &[u8]) -> PyResult<(Record, Option<Divergence>)> {
        self.with(py, |audit| {
            let (read, found) = audit.push(record).map_err(|e| corrupt(&e, None))?;
            let post = audit.post();
            let divergence = found.map(|d| Divergence::new(&d, post)).transpose()?;
            Ok((Record::new(&read, record, post)?, divergence))
        })
    }

    /// The place of the next record.
    #[getter]
    fn next_seq(&self, py: Python<'_>) -> PyResult<u64> {
        self.with(py, |audit| Ok(audit.post().next_seq().get()))
    }

    /// All duties that are open as the log tells so far.
    fn duties(&self, py: Python<'_>, at: &Bound<'_, PyAny>) -> PyResult<Vec<Duty>> {
        let at: Instant = guard(|| asked("at", at))?;
        self.with(py, |audit| Ok(Duty::all(audit.post(), at)))
    }

    /// What an identifier is called, as the log tells so far.
    fn name(&self, py: Python<'_>, id: &Bound<'_, PyAny>) -> PyResult<Option<String>> {
        use svidok::post::Names;
        let id: AnyId = guard(|| asked("id", id))?;
        self.with(py, |audit| Ok(audit.post().name_of(&id)))
    }

    /// A moment as Kyiv's clocks show it, by the calendar that the log has adopted; in UTC beyond it.
    fn local<'py>(&self, py: Python<'py>, at: &Bound<'_, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        let at: Instant = guard(|| asked("at", at))?;
        let offset = self.with(py, |audit| {
            Ok(audit.post().state().calendar.local(at).ok().map(|l| l.2))
        })?;
        guard(|| local(py, at, offset))
    }

    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        Ok(format!("<Audit of {} records>", self.next_seq(py)?))
    }
}
