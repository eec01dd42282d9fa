//! The words in which accounts are told.

use super::AccessKind;
use crate::value::{AccountId, BodyId, Document, Narrative, OfficialId, Place, Set};
use crate::wire_types;

wire_types! {
    /// One of the five purposes for which video may be viewed, and no others (I.3:12).
    pub enum Purpose: code {
        /// Customs policy in the fight against offences (I.3:13).
        Offences = "offences",
        /// Monitoring data of technical control means, to check formalities (I.3:14).
        Monitoring = "monitoring",
        /// Control of how targeting is carried out (I.3:15).
        Targeting = "targeting",
        /// Risk analysis and management (I.3:16).
        RiskManagement = "risk_management",
        /// Internal control in customs bodies (I.3:17).
        InternalControl = "internal_control",
    }

    /// What an authorised user may view, and on what ground.
    pub struct Viewing {
        /// The order that grants access (V.3).
        pub order: Document,
        /// Whose cameras.
        pub place: Place,
        /// For which purposes.
        pub purposes: Set<Purpose>,
        /// Why the service needs it: without it V.3 gives no access.
        pub justification: Option<Narrative>,
    }

    /// What an account may do.
    pub enum Access: choice {
        /// Nothing, for the time being.
        Blocked = "blocked" {
            /// Why.
            reason: Narrative,
        },
        /// Use cameras: the account of an authorised person.
        Cameras = "cameras" {},
        /// View video: the account of an authorised user.
        Viewing = "viewing" (Viewing),
    }

    /// An account to be created.
    pub struct AccountRequest {
        /// The customs body whose account it is.
        pub body: BodyId,
        /// What it may do.
        pub access: Access,
        /// The account.
        pub account: AccountId,
        /// Whose it is.
        pub official: OfficialId,
    }

    /// Access to be changed.
    pub struct AccessChange {
        /// What the account may do from now on.
        pub access: Access,
        /// The account.
        pub account: AccountId,
    }
}

impl Access {
    /// What it comes to.
    #[must_use]
    pub const fn kind(&self) -> AccessKind {
        match self {
            Self::Blocked { .. } => AccessKind::Blocked,
            Self::Cameras {} => AccessKind::Cameras,
            Self::Viewing(_) => AccessKind::Viewing,
        }
    }
}
