//! Logs that were laid down: what every later build reads, re-decides and writes the same.

use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use serde_json::Value;
use svidok::log::leaf;
use svidok::value::Revision;

/// Where the logs of a revision stand.
pub fn folder(revision: Revision) -> PathBuf {
    let archive = Path::new(env!("CARGO_MANIFEST_DIR")).join("../archive");
    archive.join(format!("revision-{revision}"))
}

/// A record as it is shown beside the file that holds it.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Line {
    /// SHA-256(0x00 ‖ record).
    pub leaf: String,
    /// Its JSON form.
    pub record: Value,
}

impl Line {
    pub fn of(bytes: &[u8], record: Value) -> Self {
        Self {
            leaf: leaf(bytes).to_string(),
            record,
        }
    }

    pub fn text(&self) -> String {
        serde_json::to_string(self).expect("JSON")
    }
}
