//! The settings and the calendar that the library ships, as a starting point of a host's own.

use pyo3::prelude::*;
use svidok::calendar::Calendar;
use svidok::policy::Policy;

use crate::errors::guard;
use crate::output::python;

/// The default settings, as a starting point: ``{**default_policy(), "promptly": timedelta(minutes=30)}``.
#[pyfunction]
pub(crate) fn default_policy(py: Python<'_>) -> PyResult<Bound<'_, PyAny>> {
    guard(|| python(py, &Policy::default()))
}

/// Kyiv's calendar as the library ships it: clock changes, days off, holidays, and how far it reaches.
#[pyfunction]
pub(crate) fn default_calendar(py: Python<'_>) -> PyResult<Bound<'_, PyAny>> {
    guard(|| python(py, &Calendar::ukraine()))
}
