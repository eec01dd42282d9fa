//! The catalogue: every command there is, once. Dispatch, schemas, the C++ structs and the Python methods come from it.

use super::chapter::{i, ii, iii, iv, order};
use super::settings::{
    AdoptCalendar, AdoptPolicy, AdoptPublication, AdoptRevision, Authorise, Briefing, CorrectMark,
    DeleteAccount, EndAppointment, FoundLog,
};
use super::told::Happened;
use super::{Case, Effects, Subjects};
use crate::access::{AccessChange, AccountRequest};
use crate::equipment::{
    CameraCheck, Component, DockCheck, Handover, Issue, Model, Removal, Return, Telemetry,
};
use crate::order::{Cite, cites};
use crate::people::{Appointment, Body, Membership, MembershipEnd, Post, Roster, Training, Unit};
use crate::recording::{Attestation, Offload, RecordingEnd, RecordingStart};
use crate::shift::{BreakStart, DangerEnd, DangerStart, Person, RosterChange, ShiftPlan};
use crate::wire_types;

/// Whether a command asks or tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Manner {
    /// It asks: it is done, or refused.
    Request,
    /// It tells what has happened: it is always taken in.
    Report,
}

/// One entry of the catalogue.
#[derive(Debug)]
pub struct Entry {
    /// Which command.
    pub kind: CommandKind,
    /// Whether it asks or tells.
    pub manner: Manner,
    /// The provisions that speak of it.
    pub provisions: &'static [Cite],
}

/// How a command works: who and what it is about, what already holds of it, what comes of it.
pub(super) struct Act<T> {
    /// Finds who and what it is about.
    pub about: fn(&T, &mut Subjects<'_>),
    /// Says how it stands to what is known already.
    pub standing: fn(&T, &Case<'_>) -> Standing,
    /// Says what comes of it: total, whatever the rules said.
    pub effects: fn(&T, &Case<'_>, &mut Effects<'_>),
}

/// How a command stands to what is known already.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Standing {
    /// It brings something new.
    New,
    /// It already holds.
    Holds,
}

/// For commands that always bring something new.
pub(super) fn always_new<T>(_: &T, _: &Case<'_>) -> Standing {
    Standing::New
}

macro_rules! catalogue {
    ($(
        $(#[doc = $doc:literal])*
        $manner:ident $variant:ident = $code:literal ($ty:ty) by $act:path, cites $cites:tt;
    )+) => {
        wire_types! {
            /// What is asked or told.
            pub enum Command: choice {
                $($(#[doc = $doc])* $variant = $code ($ty),)+
            }

            /// The name of a command.
            pub enum CommandKind: code {
                $($(#[doc = $doc])* $variant = $code,)+
            }
        }

        /// Every command there is.
        pub static CATALOGUE: &[Entry] = &[$(Entry {
            kind: CommandKind::$variant,
            manner: Manner::$manner,
            provisions: cites! $cites,
        }),+];

        impl Command {
            /// Its name.
            #[must_use]
            pub const fn kind(&self) -> CommandKind {
                match self { $(Self::$variant(_) => CommandKind::$variant),+ }
            }

            pub(super) fn about(&self, subjects: &mut Subjects<'_>) {
                match self { $(Self::$variant(c) => ($act.about)(c, subjects)),+ }
            }

            pub(super) fn standing(&self, case: &Case<'_>) -> Standing {
                match self { $(Self::$variant(c) => ($act.standing)(c, case)),+ }
            }

            pub(super) fn effects(&self, case: &Case<'_>, out: &mut Effects<'_>) {
                match self { $(Self::$variant(c) => ($act.effects)(c, case, out)),+ }
            }
        }

        impl CommandKind {
            /// Whether it asks or tells.
            #[must_use]
            pub const fn manner(self) -> Manner {
                match self { $(Self::$variant => Manner::$manner),+ }
            }
        }
    };
}

catalogue! {
    /// Founds the log: record 0.
    Request FoundLog = "found_log" (Box<FoundLog>) by order::FOUND, cites ["O.3"];
    /// Adopts settings.
    Request AdoptPolicy = "adopt_policy" (Box<AdoptPolicy>) by order::ADOPT_POLICY, cites ["III.9(2)", "V.2"];
    /// Adopts a calendar.
    Request AdoptCalendar = "adopt_calendar" (Box<AdoptCalendar>) by order::ADOPT_CALENDAR, cites [];
    /// Enters the day of official publication, from which the Order is in force (R43).
    Request AdoptPublication = "adopt_publication" (AdoptPublication) by order::ADOPT_PUBLICATION, cites ["O.3"];
    /// Adopts a revision of the rules.
    Request AdoptRevision = "adopt_revision" (AdoptRevision) by order::ADOPT_REVISION, cites [];
    /// Corrects a wrong mark to the confirmed instant of the command (R59).
    Request CorrectMark = "correct_mark" (CorrectMark) by order::CORRECT_MARK, cites ["IV.7:5"];
    /// Enters a customs body.
    Request RegisterBody = "register_body" (Body) by i::REGISTER_BODY, cites [];
    /// Enters a customs post.
    Request RegisterPost = "register_post" (Post) by i::REGISTER_POST, cites [];
    /// Enters a unit of a post.
    Request RegisterUnit = "register_unit" (Unit) by i::REGISTER_UNIT, cites [];
    /// Enters an official in the roster.
    Request EnrolOfficial = "enrol_official" (Box<Roster>) by i::ENROL, cites [];
    /// Replaces an official's roster record.
    Request AmendOfficial = "amend_official" (Box<Roster>) by i::AMEND, cites [];
    /// Enters where an official serves, in which position.
    Request AssignMembership = "assign_membership" (Membership) by i::ASSIGN_MEMBERSHIP, cites [];
    /// Ends a membership.
    Request EndMembership = "end_membership" (MembershipEnd) by i::END_MEMBERSHIP, cites [];
    /// Puts a working shift on the schedule, with its people (I.3:9).
    Request ScheduleShift = "schedule_shift" (ShiftPlan) by i::SCHEDULE_SHIFT, cites ["I.3:4", "I.3:9", "II.8:1"];
    /// Changes who serves in a shift from now on.
    Request ChangeRoster = "change_roster" (RosterChange) by i::CHANGE_ROSTER, cites ["I.3:4", "I.3:9", "II.8:1"];
    /// Cancels a shift, or what is left of it.
    Request CancelShift = "cancel_shift" (CancelShift) by i::CANCEL_SHIFT, cites ["I.3:9"];
    /// Tells that an official's service began (R47).
    Report ServiceBegan = "service_began" (Person) by i::SERVICE_BEGAN, cites ["I.3:9"];
    /// Tells that an official's service ended (R47).
    Report ServiceEnded = "service_ended" (Person) by i::SERVICE_ENDED, cites ["I.3:9"];
    /// Appoints an official to a role (II.8).
    Request Appoint = "appoint" (Box<Appointment>) by ii::APPOINT, cites ["I.3:18", "II.4", "II.8:1", "II.8:2"];
    /// Ends an appointment expressly (R73).
    Request EndAppointment = "end_appointment" (EndAppointment) by ii::END_APPOINTMENT, cites ["II.8:1", "II.8:2"];
    /// Creates an account of an authorised person or an authorised user (II.2:2).
    Request CreateAccount = "create_account" (Box<AccountRequest>) by ii::CREATE_ACCOUNT, cites ["I.3:3", "II.2:2", "V.3"];
    /// Changes what an account may do (II.2:3).
    Request ManageAccess = "manage_access" (Box<AccessChange>) by ii::MANAGE_ACCESS, cites ["I.3:3", "II.2:3", "V.3"];
    /// Deletes an account (II.2:2).
    Request DeleteAccount = "delete_account" (DeleteAccount) by ii::DELETE_ACCOUNT, cites ["I.3:3", "II.2:2"];
    /// Briefs who uses a camera for the first time (II.1:3).
    Request Brief = "brief" (Briefing) by ii::BRIEF, cites ["II.1:3"];
    /// Tells that someone was trained, or used cameras in the pilot (II.1:2, R61).
    Report TrainingCompleted = "training_completed" (Training) by ii::TRAINING, cites ["II.1:2"];
    /// Checks a dock (II.1:10).
    Request CheckDock = "check_dock" (DockCheck) by ii::CHECK_DOCK, cites ["II.1:10"];
    /// Checks a camera with its mount (II.1:10, II.1:11).
    Request CheckCamera = "check_camera" (CameraCheck) by ii::CHECK_CAMERA, cites ["II.1:10", "II.1:11", "III.7"];
    /// Tells what a dock reads from a camera.
    Report Telemetry = "telemetry" (Telemetry) by ii::TELEMETRY, cites ["II.1:10"];
    /// Enters a model.
    Request RegisterModel = "register_model" (Model) by iii::storage::REGISTER_MODEL, cites [];
    /// Enters a component in the inventory (III.2).
    Request RegisterComponent = "register_component" (Box<Component>) by iii::storage::REGISTER_COMPONENT, cites ["III.2"];
    /// Authorises the one who asks at a dock: stage one of identification (III.9(1)).
    Request Authorise = "authorise" (Authorise) by iii::issue::AUTHORISE, cites ["III.8", "III.9(1)"];
    /// Issues a camera to an authorised person (II.1:9, III.7).
    Request IssueCamera = "issue_camera" (Box<Issue>) by iii::issue::ISSUE, cites ["II.1:9", "III.7", "III.9(1)"];
    /// Tells that a camera left its dock.
    Report CameraRemoved = "camera_removed" (Removal) by iii::removal::REMOVED, cites ["III.8", "III.9(1)"];
    /// Tells that a camera was put into a dock.
    Report CameraReturned = "camera_returned" (Box<Return>) by iii::returning::RETURNED, cites ["III.11", "III.13:1", "III.13:3"];
    /// Hands a camera from officer to officer without the dock: always refused, and taken in when it has happened (R48).
    Request HandOverCamera = "hand_over_camera" (Handover) by iii::returning::HAND_OVER, cites ["III.9(1)", "III.11", "III.13:1"];
    /// Tells that recordings of a camera were offloaded (III.13:2).
    Report RecordingsOffloaded = "recordings_offloaded" (Offload) by iii::returning::OFFLOADED, cites ["III.13:2"];
    /// Tells that a recording began.
    Report RecordingBegan = "recording_began" (RecordingStart) by iv::recording::BEGAN, cites ["III.9(2)", "IV.7:3"];
    /// Tells that a recording ended.
    Report RecordingEnded = "recording_ended" (RecordingEnd) by iv::recording::ENDED, cites ["IV.6"];
    /// Tells how the rite at the start or the end of a recording was attested.
    Report IdentificationAttested = "identification_attested" (Attestation) by iv::recording::ATTESTED, cites ["III.9(2)", "IV.6"];
    /// Tells that a break began (IV.1:2).
    Report BreakBegan = "break_began" (BreakStart) by iv::service::BREAK_BEGAN, cites ["IV.1:2"];
    /// Tells that a break ended.
    Report BreakEnded = "break_ended" (Person) by iv::service::BREAK_ENDED, cites ["IV.1:2"];
    /// Tells that danger began at a post (R67).
    Report DangerBegan = "danger_began" (DangerStart) by iv::service::DANGER_BEGAN, cites [];
    /// Tells that danger ended at a post (R67).
    Report DangerEnded = "danger_ended" (DangerEnd) by iv::service::DANGER_ENDED, cites [];
    /// Tells that what would have been asked was done: on paper, by a dock that was cut off, entered late.
    Report Happened = "happened" (Box<Happened>) by super::told::HAPPENED, cites [];
}

wire_types! {
    /// A shift to be cancelled.
    pub struct CancelShift {
        /// Which.
        pub shift: crate::value::ShiftId,
    }
}
