//! The register: Order No. 459 taken apart into provisions, and how its gaps are read.
//!
//! Everything here is constant data with an identity. A rule, a duty, a form or a message names a
//! [`Cite`] or a [`ReadingId`], never a sentence of its own, so that the law stands in one place
//! and is checked there against `docs/order/provisions.md` and `docs/order/readings.md`.
//!
//! What the law says ([`Provision`]), how a gap in it is read ([`Reading`]) and what is only a
//! host's setting ([`Setting`]) are kept apart: an answer that rests on one never claims another.
//!
//! The Ukrainian gists paraphrase the Order in its own terms. Only one term is shortened:
//! «відеокамера» stands for «індивідуальна портативна відеокамера». Column headings, journal
//! titles, signature lines and closing lines are not paraphrases: they are normative, word for
//! word. Readings speak of two things that the Order does not know: «зовнішня система» is the
//! host, «блокування» is a hold on recordings.
//!
//! ```
//! use svidok::order::{Cite, ReadingId, cites};
//!
//! const RETENTION: Cite = Cite::of("V.2");
//! assert_eq!(RETENTION.uk(), "пункт 2 розділу V");
//! assert_eq!(RETENTION.en(), "point 2 of section V");
//!
//! let stages = cites!["III.9(1)", "III.9(2)"];
//! assert!(stages.iter().all(|cite| cite.index() < RETENTION.index()));
//!
//! let first_time = ReadingId::of("R61").reading();
//! assert_eq!(first_time.provisions, cites!["II.1:3"]);
//! ```

mod cite;
mod data;
mod journals;
mod parties;
mod provision;
mod readings;
mod table;

pub use crate::{cites, readings};
pub use cite::Cite;
pub use journals::{
    ACCEPTANCE_JOURNAL, INCIDENT_JOURNAL, JOURNALS, Journal, MAINTENANCE_JOURNAL, SignatureBlock,
};
pub use parties::{PARTIES, Party};
pub use provision::{Kind, PROVISIONS, Provision};
pub use readings::{READINGS, Reading, ReadingDefault, ReadingId, Setting};
