//! Recordings: when they began and ended, whose they are, how the rites around them were attested.

mod terms;

pub use terms::{
    Attestation, AttestationSource, EndReason, Manner, Offload, OffloadExtent, RecordingEnd,
    RecordingStart, RiteResult, Said, Stage,
};

use serde::{Deserialize, Serialize};

use crate::value::{
    ComponentId, Dense, Handle, Ids, Instant, OfficialId, RecordingId, Table, Timeline,
};
use crate::wire_types;

wire_types! {
    /// What happened in this room.
    pub enum Event: choice {
        /// A recording began.
        Began = "began" {
            /// The camera.
            camera: ComponentId,
            /// Whose it is: who had the camera then; left out where nobody knows.
            wearer: Option<OfficialId>,
            /// When the first of its files began that was found outside working hours (IV.7:3, R25).
            off_duty: Option<Instant>,
            /// The recording.
            recording: RecordingId,
        },
        /// A recording ended.
        Ended = "ended" {
            /// Why.
            reason: EndReason,
            /// The recording.
            recording: RecordingId,
        },
        /// A rite was attested.
        Attested = "attested" {
            /// Which.
            stage: Stage,
            /// Whether it was done.
            result: Verdict,
            /// The recording.
            recording: RecordingId,
        },
        /// Recordings of a camera were offloaded.
        Offloaded = "offloaded" {
            /// The camera.
            camera: ComponentId,
            /// Whether these are all.
            extent: OffloadExtent,
        },
    }

    /// Whether a rite was done.
    pub enum Verdict: code {
        /// It was.
        Done = "done",
        /// It was not, or not as the Order demands.
        Failed = "failed",
    }
}

/// A recording as the state holds it.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Recording {
    #[serde(skip_serializing_if = "Option::is_none")]
    end: Option<Verdict>,
    /// When it began.
    pub began: Instant,
    /// When and why it ended, where it did.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ended: Option<Ended>,
    #[serde(skip_serializing_if = "Option::is_none")]
    start: Option<Verdict>,
    /// The camera.
    pub camera: Handle<ComponentId>,
    /// Whose it is, where that is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wearer: Option<Handle<OfficialId>>,
    /// When the first of its files began that was found outside working hours (IV.7:3, R25).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub off_duty: Option<Instant>,
}

/// How a recording ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ended {
    /// When.
    pub at: Instant,
    /// Why.
    pub reason: EndReason,
}

impl Recording {
    /// What was attested of a rite last.
    #[must_use]
    pub fn attested(&self, stage: Stage) -> Option<Verdict> {
        match stage {
            Stage::Start => self.start,
            Stage::End => self.end,
        }
    }
}

/// The state of this room.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct State {
    /// The recordings of each wearer by their beginning.
    worn: Dense<OfficialId, Timeline<RecordingId>>,
    recordings: Table<RecordingId, Recording>,
}

impl State {
    /// A recording within the window.
    #[must_use]
    pub fn recording(&self, id: &RecordingId) -> Option<&Recording> {
        self.recordings.get(id)
    }

    /// The recording of a wearer that began last before `at`.
    #[must_use]
    pub fn previous(
        &self,
        wearer: Handle<OfficialId>,
        at: Instant,
    ) -> Option<(RecordingId, &Recording)> {
        let (_, id) = self.worn.get(wearer)?.back_from(at).next()?;
        Some((*id, self.recordings.get(id)?))
    }

    /// Takes in what happened at `when`.
    pub fn apply(&mut self, event: &Event, when: Instant, ids: &Ids) {
        match event {
            Event::Began {
                camera,
                wearer,
                off_duty,
                recording,
            } => {
                let Some(camera) = ids.components.find(camera) else {
                    return;
                };
                let wearer = wearer.as_ref().and_then(|w| ids.officials.find(w));
                // Told again, when it is known whose it is.
                if let Some(known) = self.recordings.get_mut(recording) {
                    if let (None, Some(wearer)) = (known.wearer, wearer) {
                        known.wearer = Some(wearer);
                        known.off_duty = *off_duty;
                        self.worn.entry(wearer).insert(known.began, *recording);
                    }
                    return;
                }
                if let Some(wearer) = wearer {
                    self.worn.entry(wearer).insert(when, *recording);
                }
                let entry = Recording {
                    end: None,
                    began: when,
                    ended: None,
                    start: None,
                    camera,
                    wearer,
                    off_duty: *off_duty,
                };
                self.recordings.set(*recording, entry);
            }
            Event::Ended { reason, recording } => {
                if let Some(entry) = self.recordings.get_mut(recording) {
                    let ended = Ended {
                        at: when,
                        reason: *reason,
                    };
                    entry.ended = Some(ended);
                }
            }
            Event::Attested {
                stage,
                result,
                recording,
            } => {
                if let Some(entry) = self.recordings.get_mut(recording) {
                    match stage {
                        Stage::Start => entry.start = Some(*result),
                        Stage::End => entry.end = Some(*result),
                    }
                }
            }
            // Custody of the recordings is the server's from here on: nothing of the camera is open.
            Event::Offloaded { .. } => {}
        }
    }

    /// Brings back to `latest` what stands in the future.
    pub fn bring_back(&mut self, latest: Instant) {
        for recording in self.recordings.values_mut() {
            recording.began = recording.began.min(latest);
            if let Some(ended) = &mut recording.ended {
                ended.at = ended.at.min(latest);
            }
        }
        for line in self.worn.values_mut() {
            line.bring_back(latest);
        }
    }

    /// Forgets recordings that ended before `horizon`, and those that began a window before it without an end.
    pub fn forget_before(&mut self, horizon: Instant) {
        self.recordings
            .retain(|_, r| r.ended.map_or(r.began, |e| e.at) >= horizon);
        let recordings = &self.recordings;
        for line in self.worn.values_mut() {
            line.retain(|_, id| recordings.contains(id));
        }
    }
}
