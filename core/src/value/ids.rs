//! The identifiers that are never forgotten, with their dense numbers.

use serde::{Deserialize, Serialize};

use super::{BodyId, ComponentId, Interner, ModelId, OfficialId, PostId, UnitId};

/// Who and what the roster and the inventory name: every room keeps what it knows of them by the same numbers.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ids {
    /// Posts.
    pub posts: Interner<PostId>,
    /// Units.
    pub units: Interner<UnitId>,
    /// Customs bodies.
    pub bodies: Interner<BodyId>,
    /// Models.
    pub models: Interner<ModelId>,
    /// Officials.
    pub officials: Interner<OfficialId>,
    /// Components.
    pub components: Interner<ComponentId>,
}
