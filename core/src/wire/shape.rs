//! What the types look like on the wire, told by the types themselves.
//!
//! The macro [`wire!`](crate::wire_types) defines a type together with its form, so the definition of a command exists
//! once: schemas, the C++ structs and the Python methods are generated from what stands here.

/// The form of a type.
#[derive(Debug, Clone, Copy)]
pub enum Shape {
    /// One value.
    Scalar(&'static Scalar),
    /// A text out of a closed list.
    Code(&'static CodeShape),
    /// An object.
    Struct(&'static StructShape),
    /// An object of one key, which says what it carries.
    Choice(&'static ChoiceShape),
    /// A list in the order given.
    List(fn() -> Shape),
    /// A list without repeats, ascending by the bytes of its elements.
    Set(fn() -> Shape),
    /// A field that may be left out.
    Optional(fn() -> Shape),
    /// A command of the catalogue that asks.
    Request,
}

/// A value that carries no others.
#[derive(Debug)]
pub struct Scalar {
    /// Its name, the same in all faces.
    pub name: &'static str,
    /// What it is.
    pub doc: &'static str,
    /// Its form.
    pub kind: ScalarKind,
}

/// The forms of single values.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ScalarKind {
    /// A UUID: hyphenated lower-case text in JSON, 16 bytes in CBOR.
    Id,
    /// 32 bytes: lower-case hex in JSON, a byte string in CBOR.
    Hash,
    /// Milliseconds UTC in CBOR, RFC 3339 in JSON.
    Instant,
    /// `YYYY-MM-DD`.
    Day,
    /// `HH:MM`.
    WallTime,
    /// A whole number.
    Integer {
        /// The least.
        min: i64,
        /// The greatest.
        max: i64,
    },
    /// A text.
    Text {
        /// The least number of characters.
        min: usize,
        /// The greatest number of characters, or of bytes where the type says so.
        max: usize,
    },
}

/// A closed list of texts.
#[derive(Debug)]
pub struct CodeShape {
    /// The name of the type.
    pub name: &'static str,
    /// What it says.
    pub doc: &'static [&'static str],
    /// The texts with what each means.
    pub codes: &'static [(&'static str, &'static [&'static str])],
}

/// An object.
#[derive(Debug)]
pub struct StructShape {
    /// The name of the type.
    pub name: &'static str,
    /// What it is.
    pub doc: &'static [&'static str],
    /// Its fields in the order of their encoded keys.
    pub fields: &'static [Field],
}

/// A field of an object.
#[derive(Debug)]
pub struct Field {
    /// Its key.
    pub name: &'static str,
    /// What it holds.
    pub doc: &'static [&'static str],
    /// The form of what it holds.
    pub shape: fn() -> Shape,
}

/// An object of one key.
#[derive(Debug)]
pub struct ChoiceShape {
    /// The name of the type.
    pub name: &'static str,
    /// The module in which it stands: several rooms have events.
    pub module: &'static str,
    /// What is chosen.
    pub doc: &'static [&'static str],
    /// What there is to choose.
    pub variants: &'static [Variant],
}

/// One of the things to choose.
#[derive(Debug)]
pub struct Variant {
    /// The key.
    pub code: &'static str,
    /// What it means.
    pub doc: &'static [&'static str],
    /// What it carries.
    pub body: Body,
}

/// What a variant carries.
#[derive(Debug, Clone, Copy)]
pub enum Body {
    /// An object of its own.
    Fields(&'static [Field]),
    /// A value of another type.
    Inner(fn() -> Shape),
}

/// A type that says what it looks like.
pub trait Shaped {
    /// Its form.
    fn shape() -> Shape;

    /// Whether a field of this type is left out.
    fn is_absent(&self) -> bool {
        false
    }
}

impl<T: Shaped> Shaped for Option<T> {
    fn shape() -> Shape {
        Shape::Optional(T::shape)
    }

    fn is_absent(&self) -> bool {
        self.is_none()
    }
}

impl<T: Shaped> Shaped for Vec<T> {
    fn shape() -> Shape {
        Shape::List(T::shape)
    }
}

impl<T: Shaped> Shaped for Box<[T]> {
    fn shape() -> Shape {
        Shape::List(T::shape)
    }
}

impl<T: Shaped> Shaped for Box<T> {
    fn shape() -> Shape {
        T::shape()
    }
}

/// Doc lines as one text.
#[must_use]
pub fn doc_text(lines: &[&str]) -> String {
    let lines: Vec<&str> = lines.iter().map(|l| l.trim()).collect();
    lines.join(" ").trim().to_owned()
}

/// Stops the build where a type declares its fields out of the order of their encoded keys.
pub(crate) const fn assert_key_order(names: &[&str]) {
    let mut i = 1;
    #[allow(
        clippy::indexing_slicing,
        clippy::arithmetic_side_effects,
        reason = "evaluated by the compiler only"
    )]
    while i < names.len() {
        assert!(
            follows(names[i - 1].as_bytes(), names[i].as_bytes()),
            "fields stand in the order of their encoded keys: shorter first, then by letters"
        );
        i += 1;
    }
}

#[allow(
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "evaluated by the compiler only"
)]
const fn follows(last: &[u8], next: &[u8]) -> bool {
    if last.len() != next.len() {
        return last.len() < next.len();
    }
    let mut i = 0;
    while i < last.len() {
        if last[i] != next[i] {
            return last[i] < next[i];
        }
        i += 1;
    }
    false
}

/// Defines types of the wire together with their form.
///
/// - `pub struct Name { … }`: an object; `Option` fields may be left out.
/// - `pub enum Name: code { Variant = "text", … }`: a text out of a closed list.
/// - `pub enum Name: choice { Variant = "key" { … }, Other = "key" (Type), … }`: an object of one key.
#[doc(hidden)]
#[macro_export]
macro_rules! wire_types {
    () => {};
    (
        $(#[doc = $doc:literal])*
        $(#[derive($($derive:ident),+)])?
        $vis:vis struct $name:ident {
            $($(#[doc = $fdoc:literal])* $fvis:vis $field:ident : $ty:ty,)*
        }
        $($rest:tt)*
    ) => {
        $(#[doc = $doc])*
        #[derive(Debug, Clone, PartialEq, Eq, ::serde::Serialize, ::serde::Deserialize)]
        $(#[derive($($derive),+)])?
        #[serde(deny_unknown_fields)]
        $vis struct $name {
            $(
                $(#[doc = $fdoc])*
                #[serde(skip_serializing_if = "crate::wire::shape::Shaped::is_absent")]
                $fvis $field: $ty,
            )*
        }
        const _: () = $crate::wire::shape::assert_key_order(&[$(stringify!($field)),*]);
        impl $crate::wire::shape::Shaped for $name {
            fn shape() -> $crate::wire::shape::Shape {
                static FORM: $crate::wire::shape::StructShape = $crate::wire::shape::StructShape {
                    name: stringify!($name),
                    doc: &[$($doc),*],
                    fields: &[$($crate::wire::shape::Field {
                        name: stringify!($field),
                        doc: &[$($fdoc),*],
                        shape: <$ty as $crate::wire::shape::Shaped>::shape,
                    }),*],
                };
                $crate::wire::shape::Shape::Struct(&FORM)
            }
        }
        $crate::wire_types! { $($rest)* }
    };
    (
        $(#[doc = $doc:literal])*
        $vis:vis enum $name:ident : code {
            $($(#[doc = $vdoc:literal])* $variant:ident = $code:literal,)+
        }
        $($rest:tt)*
    ) => {
        $(#[doc = $doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        #[repr(u8)]
        $vis enum $name {
            $($(#[doc = $vdoc])* $variant,)+
        }
        impl $name {
            /// All of them, as declared.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The text on the wire.
            #[must_use]
            pub const fn code(self) -> &'static str {
                match self { $(Self::$variant => $code),+ }
            }

            /// The one with this text.
            #[must_use]
            pub fn from_code(code: &str) -> Option<Self> {
                match code { $($code => Some(Self::$variant),)+ _ => None }
            }
        }
        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.write_str(self.code())
            }
        }
        // The order of sets: by encoded bytes, so shorter texts first.
        impl Ord for $name {
            fn cmp(&self, other: &Self) -> ::std::cmp::Ordering {
                let (a, b) = (self.code(), other.code());
                (a.len(), a).cmp(&(b.len(), b))
            }
        }
        impl PartialOrd for $name {
            fn partial_cmp(&self, other: &Self) -> Option<::std::cmp::Ordering> {
                Some(self.cmp(other))
            }
        }
        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
                s.serialize_str(self.code())
            }
        }
        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
                $crate::wire::shape::read_code(d, Self::from_code, &[$($code),+])
            }
        }
        impl $crate::wire::shape::Shaped for $name {
            fn shape() -> $crate::wire::shape::Shape {
                static FORM: $crate::wire::shape::CodeShape = $crate::wire::shape::CodeShape {
                    name: stringify!($name),
                    doc: &[$($doc),*],
                    codes: &[$(($code, &[$($vdoc),*])),+],
                };
                $crate::wire::shape::Shape::Code(&FORM)
            }
        }
        $crate::wire_types! { $($rest)* }
    };
    (
        $(#[doc = $doc:literal])*
        $(#[derive($($derive:ident),+)])?
        $vis:vis enum $name:ident : choice {
            $(
                $(#[doc = $vdoc:literal])*
                $variant:ident = $code:literal
                $({ $($(#[doc = $fdoc:literal])* $field:ident : $ty:ty,)* })?
                $(( $inner:ty ))?,
            )+
        }
        $($rest:tt)*
    ) => {
        $(#[doc = $doc])*
        #[derive(Debug, Clone, PartialEq, Eq, ::serde::Serialize, ::serde::Deserialize)]
        $(#[derive($($derive),+)])?
        #[serde(deny_unknown_fields)]
        $vis enum $name {
            $(
                $(#[doc = $vdoc])*
                #[serde(rename = $code)]
                $variant
                $({ $(
                    $(#[doc = $fdoc])*
                    #[serde(skip_serializing_if = "crate::wire::shape::Shaped::is_absent")]
                    $field: $ty,
                )* })?
                $(( $inner ))?,
            )+
        }
        $($(const _: () = $crate::wire::shape::assert_key_order(&[$(stringify!($field)),*]);)?)+
        impl $name {
            /// The key of the one chosen.
            #[must_use]
            pub const fn code(&self) -> &'static str {
                match self { $(Self::$variant { .. } => $code),+ }
            }
        }
        impl $crate::wire::shape::Shaped for $name {
            fn shape() -> $crate::wire::shape::Shape {
                static FORM: $crate::wire::shape::ChoiceShape = $crate::wire::shape::ChoiceShape {
                    name: stringify!($name),
                    module: module_path!(),
                    doc: &[$($doc),*],
                    variants: &[$($crate::wire::shape::Variant {
                        code: $code,
                        doc: &[$($vdoc),*],
                        body: $($crate::wire::shape::Body::Fields(&[$($crate::wire::shape::Field {
                            name: stringify!($field),
                            doc: &[$($fdoc),*],
                            shape: <$ty as $crate::wire::shape::Shaped>::shape,
                        }),*]))? $($crate::wire::shape::Body::Inner(
                            <$inner as $crate::wire::shape::Shaped>::shape
                        ))?,
                    }),+],
                };
                $crate::wire::shape::Shape::Choice(&FORM)
            }
        }
        $crate::wire_types! { $($rest)* }
    };
}

/// Reads a text out of a closed list.
#[doc(hidden)]
pub fn read_code<'de, D: serde::Deserializer<'de>, T>(
    deserializer: D,
    from_code: fn(&str) -> Option<T>,
    codes: &'static [&'static str],
) -> Result<T, D::Error> {
    struct CodeVisitor<T> {
        from_code: fn(&str) -> Option<T>,
        codes: &'static [&'static str],
    }
    impl<T> serde::de::Visitor<'_> for CodeVisitor<T> {
        type Value = T;

        fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.write_str("one of the texts ")?;
            for (i, code) in self.codes.iter().enumerate() {
                write!(f, "{}`{code}`", if i == 0 { "" } else { ", " })?;
            }
            Ok(())
        }

        fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<T, E> {
            (self.from_code)(text).ok_or_else(|| E::unknown_variant(text, self.codes))
        }
    }
    deserializer.deserialize_str(CodeVisitor { from_code, codes })
}

#[cfg(test)]
mod tests {
    use super::follows;

    #[test]
    fn keys_ascend_by_length_then_letters() {
        assert!(follows(b"v", b"at"));
        assert!(follows(b"actor", b"clock"));
        assert!(!follows(b"clock", b"actor"));
        assert!(!follows(b"at", b"at"));
    }
}
