//! The action log (протокол дій): records, their chain, the frames in which they stand in a file.
//!
//! Structure needs no knowledge of types: [`Frames`] reads frames, [`Chain`] follows the links, and both say what is whole
//! even where a later revision wrote what this build cannot read.

mod chain;
mod frame;
mod record;

pub use chain::{Chain, LogCorrupt};
pub use frame::{FRAME_HEADER, FRAME_MAGIC, Frames, Recovery, Rest, frame, recover};
pub use record::{Actor, Asked, Clock, FORMAT, Record, RecordHead, leaf};
