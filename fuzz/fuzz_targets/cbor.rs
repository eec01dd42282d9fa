#![no_main]
//! See `svidok_testkit::fuzzing::cbor`.

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| svidok_testkit::fuzzing::cbor(bytes));
