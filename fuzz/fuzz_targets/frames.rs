#![no_main]
//! See `svidok_testkit::fuzzing::frames`.

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| svidok_testkit::fuzzing::frames(bytes));
