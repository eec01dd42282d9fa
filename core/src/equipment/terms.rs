//! The words in which the complex's equipment is told.

use crate::value::{
    AuthorisationId, CheckId, ClockOffset, ComponentId, InventoryNo, Line, ModelId, Narrative,
    OfficialId, Percent, PostId, Set,
};
use crate::wire_types;

wire_types! {
    /// What a component of the complex is (I.3:7).
    pub enum ComponentKind: code {
        /// A dock (док-станція, I.3:5).
        Dock = "dock",
        /// A mount (кріплення).
        Mount = "mount",
        /// Any other equipment.
        Other = "other",
        /// A camera (індивідуальна портативна відеокамера).
        Camera = "camera",
        /// A server (I.3:10).
        Server = "server",
        /// Network equipment.
        Network = "network",
    }

    /// Whether a camera is for everyday use or kept in reserve (III.5:2).
    pub enum Stock: code {
        /// In reserve: in the safe, put into use by a memo.
        Reserve = "reserve",
        /// For everyday use.
        Everyday = "everyday",
    }

    /// Whether something works.
    pub enum Condition: code {
        /// It does not.
        Faulty = "faulty",
        /// It does.
        Working = "working",
    }

    /// Where at a post a component lies.
    pub enum Spot: choice {
        /// In the room of the complex (III.6).
        Room = "room" {},
        /// In the safe (III.5:2).
        Safe = "safe" {},
        /// Connected to a dock (III.5:1).
        Docked = "docked" (ComponentId),
    }

    /// A model of cameras or other equipment.
    pub struct Model {
        /// What it is.
        pub kind: ComponentKind,
        /// As its maker names it.
        pub name: Line,
        /// Its identifier.
        pub model: ModelId,
        /// Charge that recording uses in an hour, where it is known.
        pub charge_per_hour: Option<Percent>,
        /// Memory that recording fills in an hour, where it is known.
        pub memory_per_hour: Option<Percent>,
    }

    /// A component of the complex (III.2).
    pub struct Component {
        /// What it is.
        pub kind: ComponentKind,
        /// The post that keeps it.
        pub post: PostId,
        /// Where it lies there.
        pub spot: Spot,
        /// Its model, where it is known.
        pub model: Option<ModelId>,
        /// Whether it is kept in reserve.
        pub stock: Stock,
        /// Its serial number, where it has one.
        pub serial: Option<InventoryNo>,
        /// Its identifier.
        pub component: ComponentId,
        /// Its inventory number (III.2); mounts may go by quantity (R38).
        pub inventory: Option<InventoryNo>,
    }

    /// What a camera shows of itself.
    #[derive(Copy)]
    pub struct CameraState {
        /// Charge of the battery, in percent.
        pub charge: Percent,
        /// Whether it works.
        pub condition: Condition,
        /// Free memory, in percent.
        pub free_memory: Percent,
        /// How far its clock is off, in milliseconds, positive where it is ahead (II.1:11).
        pub clock_offset: ClockOffset,
    }

    /// What a dock reads from a camera.
    pub struct Telemetry {
        /// What it reads.
        pub state: CameraState,
        /// The camera.
        pub camera: ComponentId,
    }

    /// On what a check rests.
    pub enum CheckBasis: choice {
        /// What the responsible person saw.
        Own = "own" (CameraState),
        /// What the dock read last, which the responsible person accepts (R60).
        Telemetry = "telemetry" {},
    }

    /// What the check did about the clock.
    pub enum ClockCare: code {
        /// It was corrected.
        Corrected = "corrected",
        /// It was left as found.
        AsFound = "as_found",
    }

    /// A check of a camera with its mount (II.1:10, II.1:11).
    pub struct CameraCheck {
        /// On what it rests.
        pub basis: CheckBasis,
        /// Its identifier.
        pub check: CheckId,
        /// What it did about the clock.
        pub clock: ClockCare,
        /// Whether the mount works; left out where none was there.
        pub mount: Option<Condition>,
        /// The camera.
        pub camera: ComponentId,
    }

    /// A check of a dock (II.1:10).
    pub struct DockCheck {
        /// The dock.
        pub dock: ComponentId,
        /// Its identifier.
        pub check: CheckId,
        /// Whether it works.
        pub condition: Condition,
    }

    /// The mount that goes with a camera.
    pub enum MountGiven: choice {
        /// One with an identity of its own.
        Numbered = "numbered" (ComponentId),
        /// One that goes by quantity (R38).
        Unnumbered = "unnumbered" {},
    }

    /// What a responsible person decides to let pass (R19, R20).
    pub enum Exception: code {
        /// The clock is off.
        Clock = "clock",
        /// The charge is below what the shift needs and below the floor.
        Charge = "charge",
        /// The free memory is below what the shift needs and below the floor.
        Memory = "memory",
        /// Short of the whole shift, because a swap is foreseen (III.13:3).
        SwapForeseen = "swap_foreseen",
    }

    /// A recorded decision of the responsible person.
    pub struct Decision {
        /// What it lets pass.
        pub about: Set<Exception>,
        /// Why.
        pub reason: Option<Narrative>,
    }

    /// The issue of a camera to an authorised person (II.1:9, III.7).
    pub struct Issue {
        /// To whom.
        pub to: OfficialId,
        /// From which dock.
        pub dock: ComponentId,
        /// The check on whose strength a dock asks.
        pub check: Option<CheckId>,
        /// The mount that goes with it.
        pub mount: Option<MountGiven>,
        /// Which camera.
        pub camera: ComponentId,
        /// What the responsible person decided to let pass.
        pub decision: Option<Decision>,
        /// The authorisation on whose strength a dock asks.
        pub authorisation: Option<AuthorisationId>,
    }

    /// For what a camera leaves its dock.
    pub enum RemovalPurpose: code {
        /// For use.
        Use = "use",
        /// To a repair.
        Repair = "repair",
        /// Out of danger.
        Evacuation = "evacuation",
        /// For maintenance.
        Maintenance = "maintenance",
    }

    /// A camera that left its dock.
    pub struct Removal {
        /// Who took it, where that is known.
        pub by: Option<OfficialId>,
        /// The dock.
        pub dock: ComponentId,
        /// The camera.
        pub camera: ComponentId,
        /// For what; left out, it counts as use.
        pub purpose: Option<RemovalPurpose>,
    }

    /// Whether the mount came back with the camera (II.1:9).
    pub enum MountBack: code {
        /// It did not.
        Missing = "missing",
        /// It did.
        Returned = "returned",
    }

    /// Whether the responsible person had checked the camera before it was put back (III.11).
    pub enum CheckedFirst: code {
        /// No.
        Unchecked = "unchecked",
        /// Yes.
        Checked = "checked",
    }

    /// Why a camera came back.
    pub enum Occasion: code {
        /// Its battery was flat before the shift ended (III.13:3).
        Flat = "flat",
        /// Another reason.
        Other = "other",
        /// The shift was over (III.13:1).
        EndOfShift = "end_of_shift",
    }

    /// Who of the responsible persons was there (III.11).
    pub enum Presence: choice {
        /// Nobody.
        Nobody = "nobody" {},
        /// These.
        Officials = "officials" (Set<OfficialId>),
    }

    /// Why the wearer did not bring the camera himself (R49).
    pub enum ReasonKind: code {
        /// Dead.
        Death = "death",
        /// Ill or wounded.
        Illness = "illness",
        /// Detained.
        Detention = "detention",
        /// Called away to other duties.
        CalledAway = "called_away",
    }

    /// Who vouches for a reason (R49).
    pub enum ReasonSource: code {
        /// A head.
        Head = "head",
        /// A document.
        Document = "document",
        /// A colleague's word alone.
        Colleague = "colleague",
        /// The responsible person.
        ResponsiblePerson = "responsible_person",
    }

    /// Why someone else brought the camera back (R49).
    pub struct Reason {
        /// What it is.
        pub kind: ReasonKind,
        /// Who vouches for it.
        pub source: ReasonSource,
    }

    /// A camera that was put into a dock.
    pub struct Return {
        /// Who put it there, where that is known.
        pub by: Option<OfficialId>,
        /// The dock.
        pub dock: ComponentId,
        /// Whether the mount came back with it, where that is known.
        pub mount: Option<MountBack>,
        /// The camera.
        pub camera: ComponentId,
        /// Why someone else brought it, where someone did.
        pub reason: Option<Reason>,
        /// Whether it had been checked, where that is known.
        pub checked: Option<CheckedFirst>,
        /// Why it came back, where that is known.
        pub occasion: Option<Occasion>,
        /// Who was there, where that is known.
        pub presence: Option<Presence>,
    }

    /// A camera handed from one official to another without the dock (R48).
    pub struct Handover {
        /// Who received it.
        pub to: OfficialId,
        /// Who gave it.
        pub from: OfficialId,
        /// The camera.
        pub camera: ComponentId,
    }

    /// What is known of a removal or a return besides that it happened.
    pub enum Detail: code {
        /// Who did it.
        By = "by",
        /// Whether the mount came back.
        Mount = "mount",
        /// Why someone else did it.
        Reason = "reason",
        /// Whether the camera had been checked.
        Checked = "checked",
        /// For what it was taken.
        Purpose = "purpose",
        /// That another than a colleague vouches for the reason (R49).
        Vouched = "vouched",
        /// Why it came back.
        Occasion = "occasion",
        /// Who was there.
        Presence = "presence",
        /// That it was taken for another purpose than use.
        NotForUse = "not_for_use",
    }
}

impl Reason {
    /// Whether it is accepted: another than a colleague vouches for it (R49).
    #[must_use]
    pub const fn is_vouched(&self) -> bool {
        match self.source {
            ReasonSource::Colleague => false,
            ReasonSource::Head | ReasonSource::Document | ReasonSource::ResponsiblePerson => true,
        }
    }
}
