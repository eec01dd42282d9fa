//! How values become bytes and texts: strict JSON and deterministic CBOR into and out of the same types.
//!
//! Both readers share one kind of error ([`InvalidInput`]: what is wrong, where, what would be right) and one set of
//! limits; both refuse what the other would. [`shape`] describes the types to whoever generates from them.

pub mod cbor;
mod choice;
mod error;
pub mod json;
pub mod limits;
pub mod shape;

pub use error::{Fault, InvalidInput, excerpt};
