//! Documents and places: what acts of every kind refer to.

use super::{BodyId, Day, Line, PostId, UnitId};
use crate::wire_types;

wire_types! {
    /// A place for which something holds.
    pub enum Place: choice {
        /// A customs body with all its posts.
        Body = "body" (BodyId),
        /// A post with all its units.
        Post = "post" (PostId),
        /// One unit.
        Unit = "unit" (UnitId),
        /// The whole Customs Service.
        Service = "service" {},
    }

    /// Who issued a document.
    pub enum Issuer: choice {
        /// A customs body.
        Body = "body" (BodyId),
        /// Someone else.
        Other = "other" (Line),
        /// The Customs Service.
        Service = "service" {},
    }

    /// A document on paper or in the document system.
    pub struct Document {
        /// Its date.
        pub date: Day,
        /// Who issued it.
        pub issuer: Issuer,
        /// Its number.
        pub number: Line,
        /// Who signed it, as it is written there.
        pub signed_by: Option<Line>,
    }
}
