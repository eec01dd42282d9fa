//! What must hold of any bytes: the bodies of the fuzz targets, which the tests also run over seeds and their neighbours.
//!
//! Each asserts a property, not only that nothing stops.

use svidok::log::{Chain, FRAME_HEADER, Frames, Rest, frame, recover};
use svidok::post::{Input, Post, Record, RecordView};
use svidok::wire::{InvalidInput, cbor, json};

/// An error names a place within what was read, and repeats no whole hostile value.
fn sane(error: &InvalidInput) {
    let path = error.path();
    assert!(
        path.chars().count() <= 16 * 80,
        "a path of {} characters",
        path.len()
    );
    let text = error.to_string();
    assert!(
        text.chars().count() <= 16 * 80 + 8_192,
        "an error of {} bytes",
        text.len()
    );
    assert!(!text.contains('\n') && !error.code().is_empty(), "{text}");
}

/// JSON: what is read is written and read the same, in both forms.
pub fn json(bytes: &[u8]) {
    match Input::from_json(bytes) {
        Ok(input) => {
            let text = json::to_string(&input).expect("what was read is written");
            assert_eq!(Input::from_json(text.as_bytes()).as_ref(), Ok(&input));
            let canonical = cbor::to_vec(&input).expect("what was read is written");
            assert_eq!(Input::from_cbor(&canonical), Ok(input));
        }
        Err(error) => sane(&error),
    }
}

/// CBOR: what is read is the one form, so writing it gives the input.
pub fn cbor(bytes: &[u8]) {
    match Input::from_cbor(bytes) {
        Ok(input) => {
            assert_eq!(cbor::to_vec(&input).as_deref(), Ok(bytes));
            let text = json::to_string(&input).expect("what was read is written");
            assert_eq!(Input::from_json(text.as_bytes()), Ok(input));
        }
        Err(error) => sane(&error),
    }
    let structure = cbor::check_structure(bytes);
    match Record::decode(bytes) {
        Ok((record, _)) => {
            assert_eq!(structure, Ok(()), "a record of another structure");
            assert_eq!(
                cbor::to_vec(&RecordView::from(&record)).as_deref(),
                Ok(bytes)
            );
        }
        Err(error) => sane(&error),
    }
    if let Err(error) = structure {
        sane(&error);
    }
    let _ = Post::restore(bytes);
}

/// Frames: what is whole is read again from its bytes alone, and recovery agrees with reading.
pub fn frames(bytes: &[u8]) {
    let mut frames = Frames::new(bytes);
    let records: Vec<(usize, &[u8])> = frames.by_ref().collect();
    let found = frames.recovery();
    assert_eq!(recover(bytes), found);
    assert_eq!(found.records, records.len());
    let again: Vec<u8> = records.iter().flat_map(|(_, r)| frame(r)).collect();
    assert_eq!(bytes.get(..found.whole), Some(again.as_slice()));
    for (at, record) in &records {
        assert_eq!(
            bytes.get(at + FRAME_HEADER..at + FRAME_HEADER + record.len()),
            Some(*record)
        );
    }
    match found.rest {
        Rest::Nothing => assert_eq!(found.whole, bytes.len()),
        Rest::Cut { at, bytes: left } => assert_eq!((at, at + left), (found.whole, bytes.len())),
        Rest::Damaged { at, .. } => assert_eq!(at, found.whole),
    }
    // Cutting off what is unfinished leaves a whole file.
    let kept = recover(&bytes[..found.whole]);
    assert_eq!((kept.records, kept.rest), (found.records, Rest::Nothing));
    // Structure and meaning agree as far as meaning reads.
    let (mut chain, mut post) = (Chain::new(), Post::new());
    for (_, record) in records {
        let whole = chain.push(record);
        match post.replay(record) {
            Ok(_) => assert!(whole.is_ok(), "replayed, and yet {whole:?}"),
            Err(_) => break,
        }
    }
}
