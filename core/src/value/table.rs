//! Things by their identifier: for what is forgotten in time.

use std::collections::HashMap;
use std::fmt;
use std::hash::Hash;

use foldhash::fast::FixedState;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// Things by their identifier. Listed in the order of the identifiers, never in that of a hash map.
#[derive(Clone)]
pub struct Table<I, T>(HashMap<I, T, FixedState>);

impl<I, T> Default for Table<I, T> {
    fn default() -> Self {
        Self(HashMap::with_hasher(FixedState::default()))
    }
}

impl<I: Copy + Eq + Hash + Ord, T> Table<I, T> {
    /// The thing with this identifier.
    #[inline]
    #[must_use]
    pub fn get(&self, id: &I) -> Option<&T> {
        self.0.get(id)
    }

    /// The thing with this identifier, to change it.
    pub fn get_mut(&mut self, id: &I) -> Option<&mut T> {
        self.0.get_mut(id)
    }

    /// Whether there is one.
    #[must_use]
    pub fn contains(&self, id: &I) -> bool {
        self.0.contains_key(id)
    }

    /// Sets the thing with this identifier.
    pub fn set(&mut self, id: I, value: T) {
        self.0.insert(id, value);
    }

    /// Forgets the thing with this identifier.
    pub fn remove(&mut self, id: &I) -> Option<T> {
        self.0.remove(id)
    }

    /// All things, in no order: for changes that do not depend on one.
    pub fn values_mut(&mut self) -> impl Iterator<Item = &mut T> {
        self.0.values_mut()
    }

    /// Keeps only what `keep` says.
    pub fn retain(&mut self, mut keep: impl FnMut(&I, &mut T) -> bool) {
        self.0.retain(|id, value| keep(id, value));
    }

    /// All things, ascending by identifier.
    #[must_use]
    pub fn sorted(&self) -> Vec<(&I, &T)> {
        let mut all: Vec<(&I, &T)> = self.0.iter().collect();
        all.sort_unstable_by_key(|(id, _)| **id);
        all
    }

    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl<I: Copy + Eq + Hash + Ord + fmt::Debug, T: fmt::Debug> fmt::Debug for Table<I, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self.sorted()).finish()
    }
}

#[derive(Serialize)]
struct Row<'r, I, T> {
    id: &'r I,
    is: &'r T,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct OwnRow<I, T> {
    id: I,
    is: T,
}

impl<I: Serialize + Copy + Eq + Hash + Ord, T: Serialize> Serialize for Table<I, T> {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        s.collect_seq(self.sorted().into_iter().map(|(id, is)| Row { id, is }))
    }
}

impl<'de, I, T> Deserialize<'de> for Table<I, T>
where
    I: Deserialize<'de> + Copy + Eq + Hash + Ord,
    T: Deserialize<'de>,
{
    fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        let rows = Vec::<OwnRow<I, T>>::deserialize(d)?;
        if !rows.is_sorted_by(|a, b| a.id < b.id) {
            return Err(serde::de::Error::custom(
                "rows out of order, or one given twice",
            ));
        }
        Ok(Self(rows.into_iter().map(|r| (r.id, r.is)).collect()))
    }
}
