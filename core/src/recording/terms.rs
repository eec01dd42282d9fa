//! The words in which recordings and the rites around them are told.

use crate::value::{ComponentId, Line, Narrative, RecordingId, Set, Span};
use crate::wire_types;

wire_types! {
    /// A recording that began.
    pub struct RecordingStart {
        /// The camera.
        pub camera: ComponentId,
        /// The recording that it continues, where the camera itself split the file (R25).
        pub continues: Option<RecordingId>,
        /// Its identifier.
        pub recording: RecordingId,
    }

    /// Why a recording ended.
    pub enum EndReason: code {
        /// The battery was flat.
        Flat = "flat",
        /// A break (IV.1:2).
        Break = "break",
        /// A fault.
        Fault = "fault",
        /// The camera itself split the file (R25).
        Split = "split",
        /// The wearer ended it.
        Ended = "ended",
    }

    /// A recording that ended.
    pub struct RecordingEnd {
        /// Why.
        pub reason: EndReason,
        /// The recording.
        pub recording: RecordingId,
    }

    /// Which of the two rites.
    pub enum Stage: code {
        /// At the end of recording (IV.6).
        End = "end",
        /// At its start: stage two of identification (III.9(2)).
        Start = "start",
    }

    /// What is said aloud (III.9(2), IV.6).
    pub enum Said: code {
        /// Date of the moment.
        Date = "date",
        /// Time of the moment.
        Time = "time",
        /// Name of the checkpoint or clearance unit.
        Place = "place",
        /// Surname.
        Surname = "surname",
        /// Position.
        Position = "position",
        /// Own first name.
        FirstName = "first_name",
        /// That recording ends (IV.6).
        EndOfRecording = "end_of_recording",
        /// Date of the start, said at the end (R23).
        DateOfStart = "date_of_start",
        /// Time of the start, said at the end (R23).
        TimeOfStart = "time_of_start",
    }

    /// How it was said.
    pub enum Manner: code {
        /// Clearly and distinctly (чітко та роздільно).
        Clear = "clear",
        /// Not so.
        Unclear = "unclear",
    }

    /// What an attestation finds.
    pub enum RiteResult: choice {
        /// The rite was done.
        Done = "done" {
            /// What was said.
            said: Set<Said>,
            /// How.
            manner: Manner,
            /// So long the face stood in view, in milliseconds.
            face_in_view: Span,
        },
        /// The rite was not done.
        Failed = "failed" {
            /// What was seen instead.
            note: Option<Narrative>,
        },
    }

    /// Who attests (R22).
    pub enum AttestationSource: choice {
        /// The wearer.
        Wearer = "wearer" {},
        /// A program that analyses recordings.
        Analyser = "analyser" {
            /// Which version.
            version: Line,
        },
        /// Someone who watched the recording.
        Reviewer = "reviewer" {},
        /// The responsible person.
        ResponsiblePerson = "responsible_person" {},
    }

    /// An attestation of one of the two rites.
    pub struct Attestation {
        /// Which.
        pub stage: Stage,
        /// What it finds.
        pub result: RiteResult,
        /// Who attests.
        pub source: AttestationSource,
        /// The recording.
        pub recording: RecordingId,
    }

    /// Whether all of a camera's recordings are on the server.
    pub enum OffloadExtent: code {
        /// All of them.
        All = "all",
        /// A part.
        Part = "part",
    }

    /// Recordings of a camera offloaded through a dock (III.13:2).
    pub struct Offload {
        /// The dock.
        pub dock: ComponentId,
        /// The camera.
        pub camera: ComponentId,
        /// Whether these are all.
        pub extent: OffloadExtent,
    }
}
