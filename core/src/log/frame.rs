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
        let cut = Rest::Cut {
            at: self.at,
            bytes: rest.len(),
        };
        let damaged = |why| Rest::Damaged { at: self.at, why };
        // File systems leave zeros where a write of a grown file did not get through.
        let unwritten = || rest.iter().all(|b| *b == 0);
        let known = rest.len().min(FRAME_MAGIC.len());
        if rest.get(..known) != FRAME_MAGIC.get(..known) {
            return Err(if unwritten() {
                cut
            } else {
                damaged("no frame begins here")
            });
        }
        let Some((length, crc, body)) = split(rest) else {
            return Err(cut);
        };
        let size = u32::from_le_bytes(length) as usize;
        if size > RECORD_BYTES {
            return Err(damaged("a frame longer than any record"));
        }
        let Some(record) = body.get(..size) else {
            return Err(cut);
        };
        if checksum(length, record) != u32::from_le_bytes(crc) {
            // The last frame of a file may have grown without its bytes; one in the middle may not.
            return Err(if body.len() == size {
                cut
            } else {
                damaged("the checksum does not hold")
            });
        }
        Ok(record)
    }
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
            let mut file = file();
            file[at] ^= 0x40;
            let found = recover(&file);
            assert!(found.whole <= at, "{at}");
            // A length that now reaches behind the end of the file looks like an unfinished write.
            let is_length = matches!(at % 15, 4..=7) || (at > 15 && matches!(at - 15, 4..=7));
            assert!(
                is_length || matches!(found.rest, Rest::Damaged { .. }),
                "{at}: {found:?}"
            );
        }
    }

    #[test]
    fn zeros_behind_the_end_are_an_unfinished_write() {
        let mut file = file();
        file.extend([0; 100]);
        assert_eq!(recover(&file).rest, Rest::Cut { at: 44, bytes: 100 });
    }
}
