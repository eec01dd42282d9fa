//! One record: what was asked or told, by whom, when, and what came of it.

use std::ops::Range;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use crate::value::{CommandId, ComponentId, Count, Hash, Instant, OfficialId, Seq};
use crate::wire::cbor::{Reader, Writer};
use crate::wire::limits::{Limits, RECORD_BYTES};
use crate::wire::{Fault, InvalidInput};
use crate::wire_types;

/// The number of this format. Envelope, value forms and hashing change only with it.
pub const FORMAT: u64 = 1;

wire_types! {
    /// Who asks or tells. Who an actor really is, the host vouches for.
    #[derive(Copy)]
    pub enum Actor: choice {
        /// The host itself.
        Host = "host" {},
        /// A device of the complex.
        Device = "device" (ComponentId),
        /// An official.
        Official = "official" (OfficialId),
    }

    /// What the host knows of its clock.
    pub enum Clock: code {
        /// It has no time: the mark stands in.
        Unknown = "unknown",
        /// It agrees with a source that the host trusts.
        Confirmed = "confirmed",
        /// It runs, but nothing vouches for it.
        Unconfirmed = "unconfirmed",
    }
}

/// A record of the action log, in the order of its encoded keys. `C` is the command, `O` the outcome.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record<C, O> {
    /// When the host recorded it, as its clock said; the mark, where the clock is unknown.
    pub at: Instant,
    /// Its place in the log.
    pub seq: Seq,
    /// The device through which an official asked.
    pub via: Option<ComponentId>,
    /// The leaf of the record before; absent in record 0.
    pub prev: Option<Hash>,
    /// Who asked or told.
    pub actor: Actor,
    /// What the host knew of its clock.
    pub clock: Clock,
    /// What was asked or told.
    pub command: C,
    /// What came of it.
    pub outcome: O,
    /// When it happened, as told.
    pub occurred: Option<Instant>,
    /// The identifier of the command.
    pub command_id: CommandId,
}

/// What makes two commands the same: who, what, when. Written once, for the digest and for the record.
#[derive(Debug, Clone)]
pub struct Asked {
    /// The canonical map {actor, command, occurred}.
    map: Vec<u8>,
    actor: Range<usize>,
    command: Range<usize>,
    occurred: Range<usize>,
    /// SHA-256 of the map.
    pub digest: Hash,
}

impl Asked {
    /// Writes what makes a command the same.
    ///
    /// # Errors
    /// When a value cannot be written.
    pub fn new<C: Serialize>(
        actor: &Actor,
        command: &C,
        occurred: Option<Instant>,
    ) -> Result<Self, InvalidInput> {
        let mut map = Vec::with_capacity(640);
        let mut writer = Writer::new(&mut map);
        writer.map(if occurred.is_some() { 3 } else { 2 });
        let mut value = |key: &str, write: &dyn Fn(&mut Writer<'_>) -> Result<(), InvalidInput>| {
            writer.text(key);
            let start = writer.position();
            write(&mut writer)?;
            Ok::<_, InvalidInput>(start..writer.position())
        };
        let actor = value("actor", &|w| actor.serialize(w))?;
        let command = value("command", &|w| command.serialize(w))?;
        let occurred = match occurred {
            Some(occurred) => value("occurred", &|w| occurred.serialize(w))?,
            None => 0..0,
        };
        let digest = Hash::of(&[&map]);
        Ok(Self {
            map,
            actor,
            command,
            occurred,
            digest,
        })
    }

    fn value(&self, range: &Range<usize>) -> &[u8] {
        self.map.get(range.clone()).unwrap_or_default()
    }
}

/// SHA-256 of the canonical map {actor, command, occurred}, from its encoded values.
fn digest(actor: &[u8], command: &[u8], occurred: Option<&[u8]>) -> Hash {
    let mut map = Vec::with_capacity(command.len().saturating_add(96));
    map.push(if occurred.is_some() { 0xa3 } else { 0xa2 });
    map.extend_from_slice(b"\x65actor");
    map.extend_from_slice(actor);
    map.extend_from_slice(b"\x67command");
    map.extend_from_slice(command);
    if let Some(occurred) = occurred {
        map.extend_from_slice(b"\x68occurred");
        map.extend_from_slice(occurred);
    }
    Hash::of(&[&map])
}

/// The leaf of a record: SHA-256(0x00 ‖ record), the link of the chain and the leaf of the RFC 9162 tree in one.
#[must_use]
pub fn leaf(record: &[u8]) -> Hash {
    Hash::of(&[&[0], record])
}

impl<C, O: Serialize> Record<C, O> {
    /// The bytes of the record; what was asked is copied from `asked`.
    ///
    /// # Errors
    /// When a value cannot be written, or the record is longer than the limit.
    pub fn encode(&self, asked: &Asked) -> Result<Vec<u8>, InvalidInput> {
        let mut out = Vec::with_capacity(asked.map.len().saturating_add(768));
        let pairs = [
            self.via.is_some(),
            self.prev.is_some(),
            self.occurred.is_some(),
        ];
        let optional = pairs.iter().filter(|there| **there).count();
        let mut writer = Writer::new(&mut out);
        writer.map(optional.saturating_add(8));
        writer.text("v");
        FORMAT.serialize(&mut writer)?;
        writer.text("at");
        self.at.serialize(&mut writer)?;
        writer.text("seq");
        self.seq.serialize(&mut writer)?;
        if let Some(via) = &self.via {
            writer.text("via");
            via.serialize(&mut writer)?;
        }
        if let Some(prev) = &self.prev {
            writer.text("prev");
            prev.serialize(&mut writer)?;
        }
        writer.text("actor");
        writer.raw(asked.value(&asked.actor));
        writer.text("clock");
        self.clock.serialize(&mut writer)?;
        writer.text("command");
        writer.raw(asked.value(&asked.command));
        writer.text("outcome");
        self.outcome.serialize(&mut writer)?;
        if self.occurred.is_some() {
            writer.text("occurred");
            writer.raw(asked.value(&asked.occurred));
        }
        writer.text("command_id");
        self.command_id.serialize(&mut writer)?;
        if out.len() > RECORD_BYTES {
            return Err(InvalidInput::new(Fault::Limit {
                what: "bytes of a record",
                limit: RECORD_BYTES as u64,
            }));
        }
        Ok(out)
    }
}

/// The part of a record that the structure needs: readable whatever its command and outcome are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RecordHead {
    /// When the host recorded it.
    pub at: Instant,
    /// Its place in the log.
    pub seq: Seq,
    /// The leaf of the record before.
    pub prev: Option<Hash>,
}

/// Reads the fields of the envelope one after another.
struct Fields<'de> {
    reader: Reader<'de>,
    left: usize,
    key: Option<&'de str>,
}

impl<'de> Fields<'de> {
    fn new(record: &'de [u8]) -> Result<Self, InvalidInput> {
        let mut reader = Reader::new(record, Limits::RECORD)?;
        let left = reader.object_head()?;
        let mut fields = Self {
            reader,
            left,
            key: None,
        };
        fields.advance()?;
        Ok(fields)
    }

    fn advance(&mut self) -> Result<(), InvalidInput> {
        self.key = match self.left.checked_sub(1) {
            Some(left) => {
                self.left = left;
                Some(self.reader.key(self.key)?)
            }
            None => None,
        };
        Ok(())
    }

    /// The field, if it is the next one.
    fn optional<T: Deserialize<'de>>(
        &mut self,
        name: &'static str,
    ) -> Result<Option<T>, InvalidInput> {
        if self.key != Some(name) {
            return Ok(None);
        }
        let value = T::deserialize(&mut self.reader).map_err(|e| e.in_field(name))?;
        self.advance()?;
        Ok(Some(value))
    }

    fn required<T: Deserialize<'de>>(&mut self, name: &'static str) -> Result<T, InvalidInput> {
        match self.optional(name)? {
            Some(value) => Ok(value),
            None => Err(InvalidInput::new(Fault::MissingField { field: name })),
        }
    }

    /// The field with the bytes in which it stands.
    fn spanned<T: Deserialize<'de>>(
        &mut self,
        name: &'static str,
    ) -> Result<Option<(T, &'de [u8])>, InvalidInput> {
        if self.key != Some(name) {
            return Ok(None);
        }
        let from = self.reader.position();
        let value = T::deserialize(&mut self.reader).map_err(|e| e.in_field(name))?;
        let bytes = self.reader.between(from, self.reader.position());
        self.advance()?;
        Ok(Some((value, bytes)))
    }

    fn head(&mut self) -> Result<(RecordHead, Option<ComponentId>), InvalidInput> {
        let format: Count = self.required("v")?;
        if u64::from(format.get()) != FORMAT {
            return Err(InvalidInput::bad_value(format, format!("format {FORMAT}")).in_field("v"));
        }
        let at = self.required("at")?;
        let seq = self.required("seq")?;
        let via = self.optional("via")?;
        let prev = self.optional("prev")?;
        Ok((RecordHead { at, seq, prev }, via))
    }

    fn end(&self) -> Result<(), InvalidInput> {
        match self.key {
            Some(key) => Err(InvalidInput::new(Fault::UnknownField {
                field: crate::wire::excerpt(key),
                expected: "the fields of a record, in their order".to_owned(),
            })),
            None => self.reader.finish(),
        }
    }
}

impl RecordHead {
    /// Reads the head of a record, whatever the rest of it means.
    ///
    /// # Errors
    /// When the record does not begin with a head of this format.
    pub fn read(record: &[u8]) -> Result<Self, InvalidInput> {
        Fields::new(record)?.head().map(|(head, _)| head)
    }
}

impl<C: DeserializeOwned, O: DeserializeOwned> Record<C, O> {
    /// Reads a record; gives the digest by which the same command is known beside it.
    ///
    /// # Errors
    /// Says what is wrong and where.
    pub fn decode(record: &[u8]) -> Result<(Self, Hash), InvalidInput> {
        let mut fields = Fields::new(record)?;
        let (head, via) = fields.head()?;
        let missing = |field| InvalidInput::new(Fault::MissingField { field });
        let (actor, actor_bytes) = fields.spanned("actor")?.ok_or_else(|| missing("actor"))?;
        let clock = fields.required("clock")?;
        let (command, command_bytes) = fields
            .spanned("command")?
            .ok_or_else(|| missing("command"))?;
        let outcome = fields.required("outcome")?;
        let occurred = fields.spanned("occurred")?;
        let command_id = fields.required("command_id")?;
        fields.end()?;
        let digest = digest(
            actor_bytes,
            command_bytes,
            occurred.as_ref().map(|(_, b)| *b),
        );
        let record = Self {
            at: head.at,
            seq: head.seq,
            via,
            prev: head.prev,
            actor,
            clock,
            command,
            outcome,
            occurred: occurred.map(|(occurred, _)| occurred),
            command_id,
        };
        Ok((record, digest))
    }
}
