//! Who has cameras now: an index over custody, so that nobody's cameras are searched for among all.

use smallvec::SmallVec;

use super::component::Item;
use crate::value::{ComponentId, Dense, Handle, Instant, OfficialId};

/// The cameras that each official has now.
#[derive(Debug, Clone, Default)]
pub(super) struct Holdings(Dense<OfficialId, Holding>);

#[derive(Debug, Clone, Default)]
struct Holding {
    now: SmallVec<[Handle<ComponentId>; 2]>,
    /// The latest instant at which custody passed to or from the official.
    latest: Option<Instant>,
}

impl Holdings {
    /// The cameras that an official had at `at`, if that is what the index says: nothing passed later.
    pub(super) fn at(
        &self,
        official: Handle<OfficialId>,
        at: Instant,
    ) -> Option<&[Handle<ComponentId>]> {
        match self.0.get(official) {
            None => Some(&[]),
            Some(holding) if holding.latest.is_none_or(|latest| latest <= at) => Some(&holding.now),
            Some(_) => None,
        }
    }

    /// The cameras that an official has now.
    pub(super) fn now(&self, official: Handle<OfficialId>) -> &[Handle<ComponentId>] {
        self.0.get(official).map_or(&[], |h| h.now.as_slice())
    }

    /// Who has a camera now was one official, or none, and is another.
    pub(super) fn passed(
        &mut self,
        camera: Handle<ComponentId>,
        before: Option<Handle<OfficialId>>,
        after: Option<Handle<OfficialId>>,
    ) {
        if before == after {
            return;
        }
        if let Some(before) = before {
            self.0.entry(before).now.retain(|c| *c != camera);
        }
        if let Some(after) = after {
            self.0.entry(after).now.push(camera);
        }
    }

    /// Custody passed to or from an official at an instant.
    pub(super) fn touched(&mut self, official: Handle<OfficialId>, when: Instant) {
        let latest = &mut self.0.entry(official).latest;
        *latest = Some(latest.map_or(when, |l| l.max(when)));
    }

    /// Nothing passed after `latest`.
    pub(super) fn bring_back(&mut self, latest: Instant) {
        for holding in self.0.values_mut() {
            holding.latest = holding.latest.map(|at| at.min(latest));
        }
    }

    /// Takes in a camera that a snapshot brought.
    pub(super) fn rebuild(&mut self, camera: Handle<ComponentId>, item: &Item) {
        let mut next = None;
        for (at, custody) in item.custody_line() {
            if let Some(official) = custody.official() {
                if next.is_none() {
                    self.passed(camera, None, Some(official));
                }
                self.touched(official, next.unwrap_or(at));
            }
            next = Some(at);
        }
    }
}
