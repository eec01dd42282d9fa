//! What the tests of several crates share: the vectors of `tests/vectors/` and how they are run.

pub mod archive;
pub mod flat;
pub mod fuzzing;
pub mod hostile;
pub mod mutate;
pub mod second;
pub mod shapes;
pub mod vectors;
