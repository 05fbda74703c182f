//! Looks for inputs of the decoder `file`: see `tests/decoders/decode.rs`.
#![no_main]

#[path = "../../tests/decoders/decode.rs"]
mod decode;

libfuzzer_sys::fuzz_target!(|input: &[u8]| decode::feed_named("file", input));
