#![forbid(unsafe_code)]
//! What is generated from the catalogue of Svidok, committed, and proved current by a test.
//!
//! Everything comes from the types and tables themselves: a field, a command or a row that is added appears in the schemas,
//! the C++ structs, the Python methods and the coverage page without being written a second time.

mod cddl;
mod coverage;
mod cpp;
mod json_schema;
mod names;
mod python;
mod tables;
mod types;

use std::path::PathBuf;

/// A generated file: its path from the root of the repository, and what stands in it.
#[derive(Debug)]
pub struct File {
    /// The path.
    pub path: &'static str,
    /// The text.
    pub text: String,
}

/// All generated files.
#[must_use]
pub fn files() -> Vec<File> {
    let types = types::Types::all();
    let file = |path, text| File { path, text };
    vec![
        file("docs/schema/svidok.schema.json", json_schema::text(&types)),
        file("docs/schema/svidok.cddl", cddl::text(&types)),
        file("include/svidok_commands.hpp", cpp::text(&types)),
        file("python/svidok/types.py", python::types(&types)),
        file("python/svidok/_commands.py", python::methods(&types)),
        file("docs/rules.md", tables::text()),
        file("docs/coverage.md", coverage::text()),
    ]
}

/// The root of the repository.
#[must_use]
pub fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("..")
}
