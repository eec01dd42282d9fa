//! The words in which shifts, service and breaks are told.

use crate::value::{Day, Narrative, OfficialId, PostId, Set, ShiftId, UnitId, WallTime};
use crate::wire_types;

wire_types! {
    /// A working shift of a unit by its schedule (I.3:9): one span within 24 consecutive hours, which may cross midnight
    /// (R76).
    pub struct ShiftPlan {
        /// The day on which it starts.
        pub day: Day,
        /// When it ends: on the next day, where that is not after the start and `until` is left out.
        pub ends: WallTime,
        /// The unit.
        pub unit: UnitId,
        /// Its identifier.
        pub shift: ShiftId,
        /// Who serves in it.
        pub staff: Set<OfficialId>,
        /// The day on which it ends, where that is not the next time the clock shows `ends`.
        pub until: Option<Day>,
        /// When it starts.
        pub starts: WallTime,
        /// Who serves in it as responsible persons (I.3:4).
        pub responsible: Set<OfficialId>,
    }

    /// Who serves in a shift from now on.
    pub struct RosterChange {
        /// The shift.
        pub shift: ShiftId,
        /// Who serves in it.
        pub staff: Set<OfficialId>,
        /// Who serves in it as responsible persons.
        pub responsible: Set<OfficialId>,
    }

    /// A personal private situation in which the camera may be switched off (IV.1:2).
    pub enum BreakKind: choice {
        /// A meal.
        Meal = "meal" {},
        /// Another one that is claimed (R53).
        Other = "other" {
            /// What is claimed.
            claim: Narrative,
        },
        /// The lavatory.
        Lavatory = "lavatory" {},
    }

    /// Danger that excuses a missing rite, warning, handover or return (R67).
    pub enum DangerKind: code {
        /// An attack.
        Attack = "attack",
        /// An air raid.
        AirRaid = "air_raid",
        /// An evacuation.
        Evacuation = "evacuation",
    }

    /// A break that begins.
    pub struct BreakStart {
        /// Which situation.
        pub kind: BreakKind,
        /// Who takes it.
        pub official: OfficialId,
    }

    /// Someone whose service or break is told of.
    pub struct Person {
        /// Who.
        pub official: OfficialId,
    }

    /// Danger that begins.
    pub struct DangerStart {
        /// Which.
        pub kind: DangerKind,
        /// For which post.
        pub post: PostId,
    }

    /// Danger that ends.
    pub struct DangerEnd {
        /// For which post.
        pub post: PostId,
    }
}
