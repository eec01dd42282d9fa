//! Identifiers as dense numbers: the inside sees integers, the wire sees UUIDs.

use std::fmt;
use std::hash::{BuildHasher, Hash};
use std::marker::PhantomData;

use foldhash::fast::FixedState;
use hashbrown::HashTable;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::AnyId;

/// The dense number of an identifier of kind `I`, as one [`Interner`] gave it.
pub struct Handle<I>(u32, PhantomData<fn() -> I>);

impl<I> Handle<I> {
    /// The handle with this number. Whether it names anything, every lookup says anew.
    #[must_use]
    pub const fn from_number(number: u32) -> Self {
        Self(number, PhantomData)
    }

    /// Its number, for hosts that keep it: [`Handle::from_number`] gives it back.
    #[must_use]
    pub const fn number(self) -> u32 {
        self.0
    }

    const fn index(self) -> usize {
        self.0 as usize
    }
}

impl<I> Clone for Handle<I> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<I> Copy for Handle<I> {}

impl<I> PartialEq for Handle<I> {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0
    }
}

impl<I> Eq for Handle<I> {}

impl<I> PartialOrd for Handle<I> {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl<I> Ord for Handle<I> {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.0.cmp(&other.0)
    }
}

impl<I> Hash for Handle<I> {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        state.write_u32(self.0);
    }
}

impl<I> fmt::Debug for Handle<I> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{}", self.0)
    }
}

impl<I> Serialize for Handle<I> {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        s.serialize_u32(self.0)
    }
}

impl<'de, I> Deserialize<'de> for Handle<I> {
    fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        u32::deserialize(d).map(Self::from_number)
    }
}

/// Gives every identifier of one kind a dense number, for ever: for what is never forgotten.
///
/// Nothing iterates the index, so the order of a hash map decides nothing.
#[derive(Clone)]
pub struct Interner<I> {
    ids: Vec<I>,
    /// The numbers alone, found by the identifiers in the row: a fifth of what a map of both would take.
    index: HashTable<u32>,
    hasher: FixedState,
}

impl<I> Default for Interner<I> {
    fn default() -> Self {
        Self {
            ids: Vec::new(),
            index: HashTable::new(),
            hasher: FixedState::default(),
        }
    }
}

impl<I: Copy + Eq + Hash> Interner<I> {
    /// The number of an identifier, if it has one.
    #[inline]
    #[must_use]
    pub fn find(&self, id: &I) -> Option<Handle<I>> {
        let same = |number: &u32| self.ids.get(*number as usize) == Some(id);
        let number = self.index.find(self.hasher.hash_one(id), same)?;
        Some(Handle::from_number(*number))
    }

    /// The number of an identifier of any kind, if it is one of this kind.
    #[must_use]
    pub fn find_any(&self, id: &AnyId) -> Option<Handle<I>>
    where
        I: From<AnyId>,
    {
        self.find(&I::from(*id))
    }

    /// The identifier with this number.
    #[must_use]
    pub fn id(&self, handle: Handle<I>) -> Option<I> {
        self.ids.get(handle.index()).copied()
    }

    /// The number of an identifier, given now if it has none.
    pub fn intern(&mut self, id: I) -> Handle<I> {
        if let Some(known) = self.find(&id) {
            return known;
        }
        let number = u32::try_from(self.ids.len()).unwrap_or(u32::MAX);
        self.ids.push(id);
        let (ids, hasher) = (&self.ids, &self.hasher);
        // A number without an identifier is never in the table: any hash will do for it.
        let rehash = |number: &u32| {
            ids.get(*number as usize)
                .map_or(0, |id| hasher.hash_one(id))
        };
        self.index
            .insert_unique(hasher.hash_one(id), number, rehash);
        Handle::from_number(number)
    }

    /// How many identifiers have a number.
    #[must_use]
    pub fn len(&self) -> usize {
        self.ids.len()
    }

    /// Whether none has.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.ids.is_empty()
    }

    /// All identifiers with their numbers, in the order of the numbers.
    pub fn iter(&self) -> impl Iterator<Item = (Handle<I>, I)> + '_ {
        (0u32..)
            .map(Handle::from_number)
            .zip(self.ids.iter().copied())
    }
}

impl<I: fmt::Debug> fmt::Debug for Interner<I> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(&self.ids).finish()
    }
}

impl<I: Serialize> Serialize for Interner<I> {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        self.ids.serialize(s)
    }
}

impl<'de, I: Deserialize<'de> + Copy + Eq + Hash> Deserialize<'de> for Interner<I> {
    fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        let ids = Vec::<I>::deserialize(d)?;
        let mut interner = Self::default();
        for id in &ids {
            interner.intern(*id);
        }
        if interner.len() == ids.len() {
            Ok(interner)
        } else {
            Err(serde::de::Error::custom("an identifier with two numbers"))
        }
    }
}

/// One value for each handle, in a row.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Dense<I, T> {
    values: Vec<T>,
    #[serde(skip)]
    of: PhantomData<fn() -> I>,
}

impl<I, T> Default for Dense<I, T> {
    fn default() -> Self {
        Self {
            values: Vec::new(),
            of: PhantomData,
        }
    }
}

impl<I, T> Dense<I, T> {
    /// The value of a handle, if it has one.
    #[inline]
    #[must_use]
    pub fn get(&self, handle: Handle<I>) -> Option<&T> {
        self.values.get(handle.index())
    }

    /// The value of a handle, to change it.
    pub fn get_mut(&mut self, handle: Handle<I>) -> Option<&mut T> {
        self.values.get_mut(handle.index())
    }

    /// Sets the value of the handle given last, or of an older one. Handles are dense: there is none further on.
    pub fn set(&mut self, handle: Handle<I>, value: T) {
        let index = handle.index();
        if index == self.values.len() {
            self.values.push(value);
        } else if let Some(slot) = self.values.get_mut(index) {
            *slot = value;
        }
    }

    /// All values with their handles.
    pub fn iter(&self) -> impl Iterator<Item = (Handle<I>, &T)> {
        (0u32..).map(Handle::from_number).zip(&self.values)
    }

    /// All values, to change them.
    pub fn values_mut(&mut self) -> impl Iterator<Item = &mut T> {
        self.values.iter_mut()
    }
}

impl<I, T: Default> Dense<I, T> {
    /// The value of a handle that its interner gave, made now if there is none.
    pub fn entry(&mut self, handle: Handle<I>) -> &mut T {
        let index = handle.index();
        if index >= self.values.len() {
            self.values.resize_with(index.saturating_add(1), T::default);
        }
        #[allow(clippy::indexing_slicing, reason = "the row was just made long enough")]
        &mut self.values[index]
    }
}

impl<I, T: fmt::Debug> fmt::Debug for Dense<I, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(&self.values).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::value::OfficialId;
    use crate::wire::cbor;

    fn id(n: u8) -> OfficialId {
        OfficialId::from_bytes([n; 16])
    }

    #[test]
    fn numbers_are_dense() {
        let mut interner = Interner::default();
        let a = interner.intern(id(1));
        let b = interner.intern(id(2));
        assert_eq!((a.number(), b.number()), (0, 1));
        assert_eq!(interner.intern(id(1)), a);
        assert_eq!((interner.find(&id(3)), interner.id(b)), (None, Some(id(2))));
        let bytes = cbor::to_vec(&interner).unwrap();
        let again: Interner<OfficialId> = cbor::from_slice(&bytes).unwrap();
        assert_eq!(again.find(&id(2)), Some(b));
        let twice = cbor::to_vec(&vec![id(1), id(1)]).unwrap();
        assert!(cbor::from_slice::<Interner<OfficialId>>(&twice).is_err());
    }
}
