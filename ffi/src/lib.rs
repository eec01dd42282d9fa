#![deny(unsafe_op_in_unsafe_fn)]
#![allow(
    non_camel_case_types,
    reason = "types are named as C names them: the header is generated from here"
)]
//! The C face of Svidok. Only translation: an `if` about the Order belongs in the core.
//!
//! `include/svidok.h` is generated from the comments and signatures of these files; its head states once what holds for
//! every function. Handles are told apart by a tag, panics stop at one guard, whatever comes from C is copied.

// What the others stand on.
mod guard;
mod handle;

// In the order of the header, which is generated along these lines.
mod status;

mod text;

mod error;

mod log;

mod post;

mod step;

mod outcome;

mod permission;

mod snapshot;

mod audit;

#[cfg(test)]
mod tests;

use text::svidok_str;

/// The number of this ABI: what the header says at compile time, svidok_abi_version() says at run time.
pub const SVIDOK_ABI_VERSION: u32 = 1;

/// The number of the ABI that the library has. Another one than SVIDOK_ABI_VERSION means another header. Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub extern "C" fn svidok_abi_version() -> u32 {
    SVIDOK_ABI_VERSION
}

/// The version of the library, `0.1.0`. Lives for ever. Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub extern "C" fn svidok_version() -> svidok_str {
    svidok_str::of(env!("CARGO_PKG_VERSION"))
}
