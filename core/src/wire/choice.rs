//! A choice met as a bare text: for both readers.

use serde::de::{self, DeserializeSeed, Visitor};

use super::error::{Fault, InvalidInput, excerpt};

/// Only what carries nothing is a bare text; whatever carries something is an object with its key.
pub(super) struct BareText<'t>(pub(super) &'t str);

impl BareText<'_> {
    fn carries(&self) -> InvalidInput {
        let code = excerpt(self.0);
        InvalidInput::new(Fault::WrongType {
            found: format!("the bare text `{code}`"),
            expected: format!("an object with the key `{code}`"),
        })
    }
}

impl<'de> de::EnumAccess<'de> for BareText<'_> {
    type Error = InvalidInput;
    type Variant = Self;

    fn variant_seed<S: DeserializeSeed<'de>>(
        self,
        seed: S,
    ) -> Result<(S::Value, Self), InvalidInput> {
        let text = de::value::StrDeserializer::<InvalidInput>::new(self.0);
        Ok((seed.deserialize(text)?, self))
    }
}

impl<'de> de::VariantAccess<'de> for BareText<'_> {
    type Error = InvalidInput;

    fn unit_variant(self) -> Result<(), InvalidInput> {
        Ok(())
    }

    fn newtype_variant_seed<S: DeserializeSeed<'de>>(
        self,
        _seed: S,
    ) -> Result<S::Value, InvalidInput> {
        Err(self.carries())
    }

    fn tuple_variant<V: Visitor<'de>>(
        self,
        _len: usize,
        _visitor: V,
    ) -> Result<V::Value, InvalidInput> {
        Err(self.carries())
    }

    fn struct_variant<V: Visitor<'de>>(
        self,
        _fields: &'static [&'static str],
        _visitor: V,
    ) -> Result<V::Value, InvalidInput> {
        Err(self.carries())
    }
}
