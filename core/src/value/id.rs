//! Identifiers: UUIDs given by the host, never used twice.

use std::fmt;
use std::hash::{Hash, Hasher};

use serde::de::{self, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use uuid::Uuid;

use crate::wire::shape::{Scalar, ScalarKind, Shape, Shaped};

const EXPECTED: &str =
    "a UUID written as 8-4-4-4-12 lower-case hexadecimal digits, 16 bytes in CBOR";

/// The one spelling: lower case, hyphens; `uuid` alone would take four.
fn parse(text: &str) -> Option<Uuid> {
    let id = Uuid::try_parse(text).ok()?;
    let mut buffer = Uuid::encode_buffer();
    (id.hyphenated().encode_lower(&mut buffer) == text).then_some(id)
}

struct IdVisitor;

impl Visitor<'_> for IdVisitor {
    type Value = Uuid;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(EXPECTED)
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<Uuid, E> {
        parse(text).ok_or_else(|| E::invalid_value(de::Unexpected::Str(text), &EXPECTED))
    }

    fn visit_bytes<E: de::Error>(self, bytes: &[u8]) -> Result<Uuid, E> {
        Uuid::from_slice(bytes)
            .map_err(|_| E::invalid_value(de::Unexpected::Bytes(bytes), &EXPECTED))
    }
}

fn serialize<S: Serializer>(id: Uuid, s: S) -> Result<S::Ok, S::Error> {
    if s.is_human_readable() {
        let mut buffer = Uuid::encode_buffer();
        s.serialize_str(id.hyphenated().encode_lower(&mut buffer))
    } else {
        s.serialize_bytes(id.as_bytes())
    }
}

fn deserialize<'de, D: Deserializer<'de>>(d: D) -> Result<Uuid, D::Error> {
    if d.is_human_readable() {
        d.deserialize_str(IdVisitor)
    } else {
        d.deserialize_bytes(IdVisitor)
    }
}

macro_rules! ids {
    ($($(#[doc = $doc:literal])* $name:ident)*) => {
        $(
            $(#[doc = $doc])*
            #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
            pub struct $name(Uuid);

            impl $name {
                /// The identifier with these bytes.
                #[must_use]
                pub const fn from_bytes(bytes: [u8; 16]) -> Self {
                    Self(Uuid::from_bytes(bytes))
                }

                /// Its bytes.
                #[must_use]
                pub const fn as_bytes(&self) -> &[u8; 16] {
                    self.0.as_bytes()
                }

                /// Reads the one spelling: `0190a5c8-1111-7000-8000-000000000001`.
                #[must_use]
                pub fn parse(text: &str) -> Option<Self> {
                    parse(text).map(Self)
                }

                /// The same identifier where any kind may stand.
                #[must_use]
                pub const fn any(self) -> AnyId {
                    AnyId(self.0)
                }
            }

            impl fmt::Debug for $name {
                fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                    write!(f, concat!(stringify!($name), "({})"), self.0)
                }
            }

            impl fmt::Display for $name {
                fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                    fmt::Display::fmt(&self.0, f)
                }
            }

            // One word instead of a length and sixteen bytes: indexes hash an identifier on every lookup.
            impl Hash for $name {
                fn hash<H: Hasher>(&self, state: &mut H) {
                    state.write_u128(self.0.as_u128());
                }
            }

            impl Serialize for $name {
                fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
                    serialize(self.0, s)
                }
            }

            impl<'de> Deserialize<'de> for $name {
                fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
                    deserialize(d).map(Self)
                }
            }

            impl Shaped for $name {
                fn shape() -> Shape {
                    static FORM: Scalar = Scalar {
                        name: stringify!($name),
                        doc: concat!($($doc),*),
                        kind: ScalarKind::Id,
                    };
                    Shape::Scalar(&FORM)
                }
            }
        )*
    };
}

ids! {
    /// An official (посадова особа).
    OfficialId
    /// A component of the complex (складова частина програмно-технічного комплексу).
    ComponentId
    /// A model of a component, as its maker names it.
    ModelId
    /// A unit (підрозділ) of a customs post.
    UnitId
    /// A customs post (митний пост).
    PostId
    /// A customs body (митний орган).
    BodyId
    /// A working shift (робоча зміна).
    ShiftId
    /// An appointment to a role of the Order.
    AppointmentId
    /// An account (обліковий запис).
    AccountId
    /// An authorisation at a dock (авторизація в док-станції).
    AuthorisationId
    /// A check of a camera or a dock.
    CheckId
    /// A recording (відеозапис).
    RecordingId
    /// A command: the same command sent again carries the same one.
    CommandId
    /// An action log (протокол дій).
    LogId
    /// Who writes a log.
    WriterId
    /// Any identifier, whatever it names.
    AnyId
}

macro_rules! into_any {
    ($($name:ident)*) => {
        $(
            impl From<$name> for AnyId {
                fn from(id: $name) -> Self {
                    id.any()
                }
            }

            /// To look up whether it is one of this kind.
            impl From<AnyId> for $name {
                fn from(id: AnyId) -> Self {
                    Self(id.0)
                }
            }
        )*
    };
}

into_any! {
    OfficialId ComponentId ModelId UnitId PostId BodyId ShiftId AppointmentId AccountId AuthorisationId
    CheckId RecordingId CommandId LogId WriterId
}
