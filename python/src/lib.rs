#![deny(unsafe_code)]
//! The Python face of Svidok: it translates and holds no rule. What people import is the package `svidok` beside it.

mod audit;
mod errors;
mod file;
mod input;
mod log;
mod outcome;
mod output;
mod query;
mod record;
mod register;
mod settings;

use pyo3::prelude::*;

/// The native half of `svidok`. Import from `svidok`, never from here.
#[pymodule]
mod _svidok {
    #[pymodule_export]
    use super::audit::{Audit, Divergence};
    #[pymodule_export]
    use super::errors::_panic;
    #[pymodule_export]
    use super::file::{Recovery, frame, frames, recover};
    #[pymodule_export]
    use super::log::{Log, Step};
    #[pymodule_export]
    use super::outcome::{Finding, Outcome, Sentence};
    #[pymodule_export]
    use super::query::{Duty, Permission};
    #[pymodule_export]
    use super::record::Record;
    #[pymodule_export]
    use super::register::{Provision, Reading, provision, provisions, reading, readings};
    #[pymodule_export]
    use super::settings::{default_calendar, default_policy};
}
