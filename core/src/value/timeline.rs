//! What held when: values by the instant from which they hold.

use serde::{Deserialize, Serialize};

use super::Instant;

/// Values in the order of the instants from which they hold.
///
/// A later record about an earlier moment finds its place among them and moves nothing newer; of two with the same
/// instant the one recorded later holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Timeline<T> {
    entries: Vec<Entry<T>>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry<T> {
    at: Instant,
    is: T,
}

impl<T> Default for Timeline<T> {
    fn default() -> Self {
        Self {
            entries: Vec::new(),
        }
    }
}

impl<T> Timeline<T> {
    /// How many entries stand at or before `at`.
    fn upto(&self, at: Instant) -> usize {
        match self.entries.last() {
            Some(last) if last.at > at => self.entries.partition_point(|e| e.at <= at),
            _ => self.entries.len(),
        }
    }

    /// Adds a value that holds from `at`; true where nothing newer stands.
    pub fn insert(&mut self, at: Instant, is: T) -> bool {
        let place = self.upto(at);
        let is_newest = place == self.entries.len();
        self.entries.insert(place, Entry { at, is });
        is_newest
    }

    /// What holds at `at`, and since when.
    #[inline]
    #[must_use]
    pub fn at(&self, at: Instant) -> Option<(Instant, &T)> {
        let place = self.upto(at).checked_sub(1)?;
        self.entries.get(place).map(|e| (e.at, &e.is))
    }

    /// What holds at `at`, to add to it.
    pub fn at_mut(&mut self, at: Instant) -> Option<(Instant, &mut T)> {
        let place = self.upto(at).checked_sub(1)?;
        self.entries.get_mut(place).map(|e| (e.at, &mut e.is))
    }

    /// What begins to hold next after `at`.
    #[must_use]
    pub fn after(&self, at: Instant) -> Option<(Instant, &T)> {
        self.entries.get(self.upto(at)).map(|e| (e.at, &e.is))
    }

    /// The newest value.
    #[must_use]
    pub fn last(&self) -> Option<(Instant, &T)> {
        self.entries.last().map(|e| (e.at, &e.is))
    }

    /// All values, the newest first.
    pub fn newest_first(&self) -> impl Iterator<Item = (Instant, &T)> {
        self.entries.iter().rev().map(|e| (e.at, &e.is))
    }

    /// The values that held at `at` or began earlier, the newest first.
    pub fn back_from(&self, at: Instant) -> impl Iterator<Item = (Instant, &T)> {
        let upto = self.entries.get(..self.upto(at)).unwrap_or_default();
        upto.iter().rev().map(|e| (e.at, &e.is))
    }

    /// The values that begin to hold after `at`, the oldest first.
    pub fn later_than(&self, at: Instant) -> impl Iterator<Item = (Instant, &T)> {
        let later = self.entries.get(self.upto(at)..).unwrap_or_default();
        later.iter().map(|e| (e.at, &e.is))
    }

    /// All values, to change them.
    pub fn values_mut(&mut self) -> impl DoubleEndedIterator<Item = &mut T> {
        self.entries.iter_mut().map(|e| &mut e.is)
    }

    /// The values that begin to hold after `at`, to change them.
    pub fn later_than_mut(&mut self, at: Instant) -> impl Iterator<Item = &mut T> {
        let upto = self.upto(at);
        self.entries
            .get_mut(upto..)
            .unwrap_or_default()
            .iter_mut()
            .map(|e| &mut e.is)
    }

    /// Forgets what ended to hold before `horizon`: what holds at the horizon stays.
    pub fn forget_before(&mut self, horizon: Instant) {
        let gone = self.upto(horizon).saturating_sub(1);
        self.entries.drain(..gone);
    }

    /// Whatever begins to hold after `latest` holds from then: the order stays.
    pub fn bring_back(&mut self, latest: Instant) {
        for entry in self.entries.iter_mut().rev() {
            if entry.at <= latest {
                break;
            }
            entry.at = latest;
        }
    }

    /// Keeps only what `keep` says.
    pub fn retain(&mut self, mut keep: impl FnMut(Instant, &T) -> bool) {
        self.entries.retain(|e| keep(e.at, &e.is));
    }

    /// Whether nothing was ever set.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::value::Span;

    fn at(minutes: i64) -> Instant {
        Instant::MIN.plus(Span::MINUTE.times(minutes))
    }

    #[test]
    fn late_facts_find_their_place() {
        let mut line = Timeline::default();
        assert!(line.insert(at(10), "a"));
        assert!(line.insert(at(30), "c"));
        assert!(!line.insert(at(20), "b"));
        assert!(!line.insert(at(10), "a again"));
        assert_eq!(line.at(at(9)), None);
        assert_eq!(line.at(at(10)), Some((at(10), &"a again")));
        assert_eq!(line.at(at(29)), Some((at(20), &"b")));
        assert_eq!(line.after(at(20)), Some((at(30), &"c")));
        assert_eq!(line.last(), Some((at(30), &"c")));
        line.forget_before(at(25));
        assert_eq!(line.at(at(15)), None);
        assert_eq!(line.at(at(25)), Some((at(20), &"b")));
    }
}
