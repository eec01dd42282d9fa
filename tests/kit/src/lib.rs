//! What the tests of several crates share: the vectors of `tests/vectors/` and how they are run.

pub mod flat;
pub mod mutate;
pub mod vectors;
