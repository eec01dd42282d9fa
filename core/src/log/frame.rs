//! Frames: how records stand in a file, and what is left of one that was cut.

use crate::wire::limits::RECORD_BYTES;

/// The four bytes with which a frame begins.
pub const FRAME_MAGIC: [u8; 4] = *b"SVDK";
/// Magic, length (u32) and CRC-32C (u32), little-endian, before the record.
pub const FRAME_HEADER: usize = 12;

/// The frame of a record: what a host appends to its file. It guards against torn writes and is not hashed.
#[must_use]
pub fn frame(record: &[u8]) -> Vec<u8> {
    let length = u32::try_from(record.len())
        .unwrap_or(u32::MAX)
        .to_le_bytes();
    let mut out = Vec::with_capacity(record.len().saturating_add(FRAME_HEADER));
    out.extend_from_slice(&FRAME_MAGIC);
    out.extend_from_slice(&length);
    out.extend_from_slice(&checksum(length, record).to_le_bytes());
    out.extend_from_slice(record);
    out
}

fn checksum(length: [u8; 4], record: &[u8]) -> u32 {
    crc32c::crc32c_append(crc32c::crc32c(&length), record)
}

/// What follows the whole frames of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rest {
    /// Nothing: the file ends with a whole frame.
    Nothing,
    /// A write that did not get through: the file is whole up to `at`, and the rest may be cut off.
    Cut {
        /// Byte offset of the unfinished frame.
        at: usize,
        /// Bytes from there to the end.
        bytes: usize,
    },
    /// Damage that no unfinished write leaves: nothing may be cut off without a person looking at it.
    Damaged {
        /// Byte offset of the damaged frame.
        at: usize,
        /// What is wrong there.
        why: &'static str,
    },
}

/// What a file holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Recovery {
    /// Bytes of whole frames from the start.
    pub whole: usize,
    /// How many frames these are.
    pub records: usize,
    /// What follows them.
    pub rest: Rest,
}

/// The whole frames of a file, in order.
#[derive(Debug, Clone)]
pub struct Frames<'f> {
    file: &'f [u8],
    at: usize,
    records: usize,
    rest: Option<Rest>,
}

impl<'f> Frames<'f> {
    /// Starts at the first byte.
    #[must_use]
    pub const fn new(file: &'f [u8]) -> Self {
        Self {
            file,
            at: 0,
            records: 0,
            rest: None,
        }
    }

    /// What was found so far: after the last frame, the whole truth about the file.
    #[must_use]
    pub fn recovery(&self) -> Recovery {
        Recovery {
            whole: self.at,
            records: self.records,
            rest: self.rest.unwrap_or(Rest::Nothing),
        }
    }

    fn read(&self) -> Result<&'f [u8], Rest> {
        let rest = self.file.get(self.at..).unwrap_or_default();
        let damaged = |why| Rest::Damaged { at: self.at, why };
        let cut = || match whole_frame_within(rest) {
            // A host appends one frame at a time: more than one cannot be unfinished.
            _ if rest.len() > FRAME_HEADER.saturating_add(RECORD_BYTES) => {
                damaged("more than one unfinished write is missing")
            }
            Some(true) => damaged("whole frames stand behind an unfinished one"),
            Some(false) => Rest::Cut {
                at: self.at,
                bytes: rest.len(),
            },
            None => damaged("what stands behind an unfinished frame is no unfinished write"),
        };
        if !rest.starts_with(&FRAME_MAGIC) {
            return Err(if FRAME_MAGIC.starts_with(written(rest)) {
                cut()
            } else {
                damaged("no frame begins here")
            });
        }
        let Some((length, crc, body)) = split(rest) else {
            return Err(cut());
        };
        let size = u32::from_le_bytes(length) as usize;
        if size > RECORD_BYTES {
            return Err(damaged("a frame longer than any record"));
        }
        let Some((record, behind)) = body.split_at_checked(size) else {
            return Err(cut());
        };
        if checksum(length, record) != u32::from_le_bytes(crc) {
            // The last frame of a file may have grown without its bytes; one in the middle may not.
            return Err(if written(behind).is_empty() {
                cut()
            } else {
                damaged("the checksum does not hold")
            });
        }
        Ok(record)
    }
}

/// Without the zeros at the end: file systems leave them where a write to a grown file did not get through.
fn written(bytes: &[u8]) -> &[u8] {
    let end = bytes.iter().rposition(|b| *b != 0);
    let end = end.map_or(0, |last| last.saturating_add(1));
    bytes.get(..end).unwrap_or_default()
}

/// Whether a whole frame stands behind the start of `rest`: then a length before it is damaged, and nothing was cut.
/// Nothing, where the search would take too long: no host writes what makes it so.
fn whole_frame_within(rest: &[u8]) -> Option<bool> {
    let mut budget = rest.len().saturating_mul(8);
    let mut from = rest.get(1..).unwrap_or_default();
    while let Some(found) = from
        .windows(FRAME_MAGIC.len())
        .position(|w| w == FRAME_MAGIC)
    {
        let frame = from.get(found..).unwrap_or_default();
        if let Some((length, crc, body)) = split(frame)
            && let size = u32::from_le_bytes(length) as usize
            && size <= RECORD_BYTES
            && let Some(record) = body.get(..size)
        {
            budget = budget.checked_sub(size)?;
            if checksum(length, record) == u32::from_le_bytes(crc) {
                return Some(true);
            }
        }
        from = frame.get(1..).unwrap_or_default();
    }
    Some(false)
}

fn split(rest: &[u8]) -> Option<([u8; 4], [u8; 4], &[u8])> {
    let (header, body) = rest.split_at_checked(FRAME_HEADER)?;
    let length = header.get(4..8)?.try_into().ok()?;
    let crc = header.get(8..12)?.try_into().ok()?;
    Some((length, crc, body))
}

impl<'f> Iterator for Frames<'f> {
    /// The byte offset of a frame and the record in it.
    type Item = (usize, &'f [u8]);

    fn next(&mut self) -> Option<Self::Item> {
        if self.rest.is_some() || self.at >= self.file.len() {
            return None;
        }
        match self.read() {
            Ok(record) => {
                let at = self.at;
                let size = record.len().saturating_add(FRAME_HEADER);
                self.at = self.at.saturating_add(size);
                self.records = self.records.saturating_add(1);
                Some((at, record))
            }
            Err(rest) => {
                self.rest = Some(rest);
                None
            }
        }
    }
}

/// Says what a file holds: how much of it is whole, and what the rest is.
#[must_use]
pub fn recover(file: &[u8]) -> Recovery {
    let mut frames = Frames::new(file);
    frames.by_ref().for_each(drop);
    frames.recovery()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file() -> Vec<u8> {
        [&b"one"[..], b"", b"three"]
            .iter()
            .flat_map(|r| frame(r))
            .collect()
    }

    #[test]
    fn a_file_cut_anywhere_is_whole_up_to_there() {
        let file = file();
        let ends = [0, 15, 27, 44];
        for cut in 0..=file.len() {
            let found = recover(&file[..cut]);
            let whole = *ends.iter().rfind(|e| **e <= cut).unwrap();
            assert_eq!(found.whole, whole, "cut at {cut}");
            let rest = if cut == whole {
                Rest::Nothing
            } else {
                Rest::Cut {
                    at: whole,
                    bytes: cut - whole,
                }
            };
            assert_eq!(found.rest, rest, "cut at {cut}");
        }
    }

    #[test]
    fn damage_in_the_middle_is_no_cut() {
        for at in 0..27 {
            for bit in 0..8 {
                let mut file = file();
                file[at] ^= 1 << bit;
                let found = recover(&file);
                assert!(found.whole <= at, "{at}");
                assert!(
                    matches!(found.rest, Rest::Damaged { .. }),
                    "{at}: {found:?}"
                );
            }
        }
    }

    #[test]
    fn zeros_behind_the_end_are_an_unfinished_write() {
        let mut file = file();
        file.extend([0; 100]);
        assert_eq!(recover(&file).rest, Rest::Cut { at: 44, bytes: 100 });
    }

    #[test]
    fn more_than_one_write_lost_is_damage() {
        for (zeros, is_cut) in [
            (FRAME_HEADER + RECORD_BYTES, true),
            (FRAME_HEADER + RECORD_BYTES + 1, false),
        ] {
            let mut file = file();
            file.resize(44 + zeros, 0);
            let found = recover(&file);
            assert_eq!(found.whole, 44);
            assert_eq!(matches!(found.rest, Rest::Cut { .. }), is_cut, "{found:?}");
        }
    }

    #[test]
    fn a_frame_cut_in_a_file_grown_ahead_is_an_unfinished_write() {
        let whole = file();
        for cut in 27..44 {
            let mut file = whole[..cut].to_vec();
            file.extend([0; 100]);
            let found = recover(&file);
            let rest = Rest::Cut {
                at: 27,
                bytes: file.len() - 27,
            };
            assert_eq!((found.whole, found.rest), (27, rest), "cut at {cut}");
        }
    }
}
