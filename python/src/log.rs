//! One log with its state, behind a lock that no one holds together with Python's.

use std::sync::{Mutex, MutexGuard, PoisonError};

use pyo3::prelude::*;
use pyo3::types::PyBytes;
use svidok::log::{Frames, Rest};
use svidok::post::{Answer, CommandKind, Input, Misuse, Post};
use svidok::value::{AnyId, Instant, OfficialId, Place};
use svidok::wire::{InvalidInput, json as wire_json};

use crate::errors::{already, corrupt, damaged, guard, internal, invalid, misuse, snapshot};
use crate::file::Recovery;
use crate::input::{argument, json};
use crate::outcome::Outcome;
use crate::output::{hash, local};
use crate::query::{Duty, Permission};
use crate::record::Record;

/// A decision that is not part of the log yet: store `frame`, then commit.
#[pyclass(frozen, module = "svidok")]
#[derive(Debug, Clone)]
pub(crate) struct Step {
    core: Box<svidok::post::Step>,
    record: Record,
}

#[pymethods]
impl Step {
    /// The place that its record will have.
    #[getter]
    fn seq(&self) -> u64 {
        self.core.record().seq.get()
    }

    /// What to append to a file: the record with magic, length and checksum before it.
    #[getter]
    fn frame<'py>(&self, py: Python<'py>) -> Bound<'py, PyBytes> {
        PyBytes::new(py, &self.core.frame())
    }

    /// The record alone, as it is chained.
    #[getter]
    fn bytes<'py>(&self, py: Python<'py>) -> Bound<'py, PyBytes> {
        PyBytes::new(py, self.core.bytes())
    }

    /// The leaf of the record.
    #[getter]
    fn leaf<'py>(&self, py: Python<'py>) -> Bound<'py, PyBytes> {
        hash(py, self.core.leaf())
    }

    /// The record.
    #[getter]
    fn record(&self) -> Record {
        self.record.clone()
    }

    /// What comes of the command.
    #[getter]
    fn outcome(&self) -> Outcome {
        self.record.outcome()
    }

    fn __repr__(&self) -> String {
        let done = if self.core.outcome().is_done() {
            "done"
        } else {
            "refused"
        };
        format!(
            "<Step {} {}: {done}>",
            self.seq(),
            self.core.record().command.code()
        )
    }
}

/// One log with its state, without keyword methods: what `Post` is made of. Any thread may use it.
#[pyclass(frozen, module = "svidok")]
#[derive(Debug)]
pub(crate) struct Log {
    post: Mutex<Post>,
}

impl Log {
    /// The lock; a panic under it leaves a state that nobody may go on with.
    fn lock(&self) -> PyResult<MutexGuard<'_, Post>> {
        self.post.lock().map_err(|_: PoisonError<_>| {
            internal("an earlier bug left the log in an unknown state: open it anew")
        })
    }

    /// Runs with the post locked and Python's lock released.
    fn with<T: Send>(
        &self,
        py: Python<'_>,
        body: impl FnOnce(&mut Post) -> PyResult<T> + Send,
    ) -> PyResult<T> {
        guard(|| py.detach(|| body(&mut *self.lock()?)))
    }
}

/// An input out of what Python gives.
fn input(value: &Bound<'_, PyAny>) -> PyResult<Input> {
    Input::from_json(&json(value)?).map_err(|e| invalid(&e))
}

/// One value of a question.
pub(crate) fn asked<T: for<'de> serde::Deserialize<'de>>(
    name: &str,
    value: &Bound<'_, PyAny>,
) -> PyResult<T> {
    wire_json::from_slice(&argument(name, value)?).map_err(|e| invalid(&e.in_field(name)))
}

#[pymethods]
impl Log {
    #[new]
    fn new() -> Self {
        Self {
            post: Mutex::new(Post::new()),
        }
    }

    /// Takes up a snapshot; `LogCorrupt` where it cannot be used.
    #[staticmethod]
    fn restore(py: Python<'_>, state: &[u8]) -> PyResult<Self> {
        guard(|| {
            let post = py
                .detach(|| Post::restore(state))
                .map_err(|e| snapshot(&e))?;
            Ok(Self {
                post: Mutex::new(post),
            })
        })
    }

    /// The state laid down, to go on without replaying.
    #[pyo3(name = "snapshot")]
    fn snapshot_bytes<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyBytes>> {
        let state = self.with(py, |post| post.snapshot().map_err(|e| invalid(&e)))?;
        Ok(PyBytes::new(py, &state))
    }

    /// The hash of the state.
    fn state_hash<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyBytes>> {
        let found = self.with(py, |post| post.state_hash().map_err(|e| invalid(&e)))?;
        Ok(hash(py, found))
    }

    /// The place of the next record.
    #[getter]
    fn next_seq(&self, py: Python<'_>) -> PyResult<u64> {
        self.with(py, |post| Ok(post.next_seq().get()))
    }

    /// The leaf of the last record; nothing before the first.
    #[getter]
    fn head<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyBytes>>> {
        let head = self.with(py, |post| Ok(post.head()))?;
        Ok(head.map(|leaf| hash(py, leaf)))
    }

    /// Decides an input and changes nothing.
    fn decide(&self, py: Python<'_>, asked: &Bound<'_, PyAny>) -> PyResult<Step> {
        let input = guard(|| input(asked))?;
        self.with(py, |post| {
            match post.decide(input).map_err(|e| misuse(&e))? {
                Answer::Already { seq } => Err(already(seq)),
                Answer::Step(step) => Ok(Step {
                    record: Record::new(step.record(), step.bytes(), post)?,
                    core: step,
                }),
            }
        })
    }

    /// What would come of an input.
    fn may(&self, py: Python<'_>, asked: &Bound<'_, PyAny>) -> PyResult<Outcome> {
        let input = guard(|| input(asked))?;
        self.with(py, |post| {
            let outcome = post.may(&input).map_err(|e| misuse(&e))?;
            Outcome::new(&outcome, post)
        })
    }

    /// Takes in a step whose record is stored.
    fn commit(&self, py: Python<'_>, step: &Bound<'_, Step>) -> PyResult<()> {
        let step = step.get();
        self.with(py, |post| post.commit(&step.core).map_err(|e| misuse(&e)))
    }

    /// Takes in a stored record, as it stands, without deciding it again.
    fn replay(&self, py: Python<'_>, record: &[u8]) -> PyResult<Record> {
        self.with(py, |post| {
            let read = post.replay(record).map_err(|e| corrupt(&e, None))?;
            Record::new(&read, record, post)
        })
    }

    /// Takes in all whole frames of a file; `LogCorrupt` where it is damaged.
    fn replay_file(&self, py: Python<'_>, file: &[u8]) -> PyResult<Recovery> {
        self.with(py, |post| {
            let mut frames = Frames::new(file);
            for (at, record) in frames.by_ref() {
                post.replay(record).map_err(|e| corrupt(&e, Some(at)))?;
            }
            let found = frames.recovery();
            if let Rest::Damaged { at, why } = found.rest {
                let message = format!("byte {at}, after record {}: {why}", found.records);
                return Err(damaged("damaged", post.next_seq(), Some(at), &message));
            }
            Ok(found.into())
        })
    }

    /// All duties that are open, with how they stand at an instant.
    fn duties(&self, py: Python<'_>, at: &Bound<'_, PyAny>) -> PyResult<Vec<Duty>> {
        let at: Instant = guard(|| asked("at", at))?;
        self.with(py, |post| Ok(Duty::all(post, at)))
    }

    /// The permission question.
    #[pyo3(signature = (*, official, power, place, at))]
    fn permits(
        &self,
        py: Python<'_>,
        official: &Bound<'_, PyAny>,
        power: &str,
        place: &Bound<'_, PyAny>,
        at: &Bound<'_, PyAny>,
    ) -> PyResult<Permission> {
        let (official, place, at): (OfficialId, Place, Instant) = guard(|| {
            Ok((
                asked("official", official)?,
                asked("place", place)?,
                asked("at", at)?,
            ))
        })?;
        let Some(kind) = CommandKind::from_code(power) else {
            let error = InvalidInput::bad_value(power, "the name of a command that asks");
            return Err(misuse(&Misuse::Invalid(error.in_field("power"))));
        };
        self.with(py, |post| {
            Ok(post.permits_by_id(&official, kind, &place, at).into())
        })
    }

    /// What an identifier is called, for people.
    fn name(&self, py: Python<'_>, id: &Bound<'_, PyAny>) -> PyResult<Option<String>> {
        use svidok::post::Names;
        let id: AnyId = guard(|| asked("id", id))?;
        self.with(py, |post| Ok(post.name_of(&id)))
    }

    /// A moment as Kyiv's clocks show it, by the calendar that the log has adopted; in UTC beyond it.
    fn local<'py>(&self, py: Python<'py>, at: &Bound<'_, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        let at: Instant = guard(|| asked("at", at))?;
        let offset = self.with(py, |post| {
            Ok(post.state().calendar.local(at).ok().map(|l| l.2))
        })?;
        guard(|| local(py, at, offset))
    }

    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        Ok(format!("<Log of {} records>", self.next_seq(py)?))
    }
}
