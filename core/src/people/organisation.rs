//! Service ⊃ body ⊃ post ⊃ unit: the places for which powers are given.

use serde::{Deserialize, Serialize};

use super::{Body, Post, Remit, Unit, UnitKind};
use crate::value::{BodyId, Dense, Handle, Ids, Line, Place, PostId, UnitId};

/// A place for which a power is given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Area {
    /// The whole Customs Service.
    Service,
    /// A customs body with all its posts.
    Body(Handle<BodyId>),
    /// A post with all its units.
    Post(Handle<PostId>),
    /// One unit.
    Unit(Handle<UnitId>),
}

/// An area in four bytes: two bits say what it is, the others which.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub(super) struct PackedArea(u32);

impl PackedArea {
    pub(super) const fn new(area: Area) -> Self {
        let (level, number) = match area {
            Area::Service => (0, 0),
            Area::Body(body) => (1, body.number()),
            Area::Post(post) => (2, post.number()),
            Area::Unit(unit) => (3, unit.number()),
        };
        // INVARIANT: a billion places of a kind are beyond what a log can hold.
        Self(number << 2 | level)
    }

    #[inline]
    pub(super) const fn area(self) -> Area {
        let number = self.0 >> 2;
        match self.0 & 3 {
            0 => Area::Service,
            1 => Area::Body(Handle::from_number(number)),
            2 => Area::Post(Handle::from_number(number)),
            _ => Area::Unit(Handle::from_number(number)),
        }
    }
}

/// Where something is: the unit, the post, the body, as far as it is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Location {
    /// The customs body.
    pub body: Option<Handle<BodyId>>,
    /// The post.
    pub post: Option<Handle<PostId>>,
    /// The unit.
    pub unit: Option<Handle<UnitId>>,
}

impl Location {
    /// Whether it lies within an area.
    #[inline]
    #[must_use]
    pub fn is_within(&self, area: Area) -> bool {
        match area {
            Area::Service => true,
            Area::Body(body) => self.body == Some(body),
            Area::Post(post) => self.post == Some(post),
            Area::Unit(unit) => self.unit == Some(unit),
        }
    }
}

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct BodyEntry {
    name: Line,
    remit: Remit,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct PostEntry {
    body: Handle<BodyId>,
    name: Line,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct UnitEntry {
    kind: UnitKind,
    name: Line,
    post: Handle<PostId>,
}

/// The places that a log knows.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Organisation {
    posts: Dense<PostId, PostEntry>,
    units: Dense<UnitId, UnitEntry>,
    bodies: Dense<BodyId, BodyEntry>,
}

impl Organisation {
    pub(super) fn add_body(&mut self, body: &Body, ids: &mut Ids) {
        let entry = BodyEntry {
            name: body.name.clone(),
            remit: body.remit,
        };
        self.bodies.set(ids.bodies.intern(body.body), entry);
    }

    pub(super) fn add_post(&mut self, post: &Post, ids: &mut Ids) {
        if let Some(body) = ids.bodies.find(&post.body) {
            let name = post.name.clone();
            self.posts
                .set(ids.posts.intern(post.post), PostEntry { body, name });
        }
    }

    pub(super) fn add_unit(&mut self, unit: &Unit, ids: &mut Ids) {
        if let Some(post) = ids.posts.find(&unit.post) {
            let name = unit.name.clone();
            let kind = unit.kind;
            self.units
                .set(ids.units.intern(unit.unit), UnitEntry { kind, name, post });
        }
    }

    /// Whether a body stands as it is told.
    #[must_use]
    pub fn holds_body(&self, told: &Body, ids: &Ids) -> bool {
        let known = ids.bodies.find(&told.body).and_then(|b| self.bodies.get(b));
        known.is_some_and(|b| b.name == told.name && b.remit == told.remit)
    }

    /// Whether a post stands as it is told.
    #[must_use]
    pub fn holds_post(&self, told: &Post, ids: &Ids) -> bool {
        let known = ids.posts.find(&told.post).and_then(|p| self.posts.get(p));
        known.is_some_and(|p| p.name == told.name && ids.bodies.find(&told.body) == Some(p.body))
    }

    /// Whether a unit stands as it is told.
    #[must_use]
    pub fn holds_unit(&self, told: &Unit, ids: &Ids) -> bool {
        let known = ids.units.find(&told.unit).and_then(|u| self.units.get(u));
        known.is_some_and(|u| {
            u.name == told.name && u.kind == told.kind && ids.posts.find(&told.post) == Some(u.post)
        })
    }

    /// What a body's remit covers.
    #[must_use]
    pub fn remit(&self, body: Handle<BodyId>) -> Option<Remit> {
        self.bodies.get(body).map(|b| b.remit)
    }

    /// The body that a post belongs to.
    #[must_use]
    pub fn body_of(&self, post: Handle<PostId>) -> Option<Handle<BodyId>> {
        self.posts.get(post).map(|p| p.body)
    }

    /// The post that a unit belongs to.
    #[must_use]
    pub fn post_of(&self, unit: Handle<UnitId>) -> Option<Handle<PostId>> {
        self.units.get(unit).map(|u| u.post)
    }

    /// The name of a body.
    #[must_use]
    pub fn body_name(&self, body: Handle<BodyId>) -> Option<&Line> {
        self.bodies.get(body).map(|b| &b.name)
    }

    /// The name of a post.
    #[must_use]
    pub fn post_name(&self, post: Handle<PostId>) -> Option<&Line> {
        self.posts.get(post).map(|p| &p.name)
    }

    /// The name of a unit.
    #[must_use]
    pub fn unit_name(&self, unit: Handle<UnitId>) -> Option<&Line> {
        self.units.get(unit).map(|u| &u.name)
    }

    /// The area of a place, if the log knows it.
    #[must_use]
    pub fn area(&self, place: &Place, ids: &Ids) -> Option<Area> {
        Some(match place {
            Place::Service {} => Area::Service,
            Place::Body(id) => Area::Body(ids.bodies.find(id)?),
            Place::Post(id) => Area::Post(ids.posts.find(id)?),
            Place::Unit(id) => Area::Unit(ids.units.find(id)?),
        })
    }

    /// An area with all that it lies in.
    #[inline]
    #[must_use]
    pub fn location(&self, area: Area) -> Location {
        let unit = match area {
            Area::Unit(unit) => Some(unit),
            Area::Service | Area::Body(_) | Area::Post(_) => None,
        };
        let post = match area {
            Area::Post(post) => Some(post),
            Area::Unit(unit) => self.post_of(unit),
            Area::Service | Area::Body(_) => None,
        };
        let body = match area {
            Area::Body(body) => Some(body),
            Area::Post(_) | Area::Unit(_) => post.and_then(|p| self.body_of(p)),
            Area::Service => None,
        };
        Location { body, post, unit }
    }
}
