//! What several tests share: the vectors and how they are run.
#![allow(
    dead_code,
    clippy::panic,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "a test stops where something is wrong; each test uses a part"
)]

pub mod vectors;
