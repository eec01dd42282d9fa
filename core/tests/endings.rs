//! How duties end: vectors name the events, and this says of those that end a duty how they do.

use svidok::duty::{self, DutyKind, Ending};
use svidok::post::{Event, Tables};
use svidok_testkit::vectors::{Run, Suite};

/// The duties that a run ends after its start, in order.
fn endings(run: &Run, start: usize) -> Vec<(DutyKind, Ending)> {
    let after = run.outcomes.iter().skip(start);
    let events = after.flat_map(|(_, outcome)| outcome.events());
    let duties = events.filter_map(|event| match event {
        Event::Duty(event) => Some(&**event),
        _ => None,
    });
    duties
        .filter_map(|event| match event {
            duty::Event::Ended { how, duty, .. } => Some((*duty, *how)),
            duty::Event::Opened { .. } | duty::Event::Moved { .. } => None,
        })
        .collect()
}

#[test]
fn duties_end_as_the_order_says() {
    use DutyKind::{IdentifyAtEnd, IdentifyAtStart, OffloadCamera, ReceiveCharged, ReturnCamera};
    use Ending::{Excused, Failed, Fulfilled, Lapsed};
    let suite = Suite::load();
    let expected: &[(&str, &[(DutyKind, Ending)])] = &[
        (
            "returned_as_iii_11_says",
            &[
                (IdentifyAtStart, Fulfilled),
                (IdentifyAtEnd, Fulfilled),
                (ReturnCamera, Fulfilled),
            ],
        ),
        // A return that breaks III.11 is a return (III.13:1).
        ("everything_wrong_at_a_return", &[(ReturnCamera, Fulfilled)]),
        (
            "offload_fulfilled",
            &[(ReturnCamera, Fulfilled), (OffloadCamera, Fulfilled)],
        ),
        // R49: an accepted reason excuses the rite at the end.
        (
            "wearer_taken_to_hospital",
            &[(ReturnCamera, Fulfilled), (IdentifyAtEnd, Excused)],
        ),
        // R22: done fulfils, failed is a breach.
        ("who_attests_stage_two", &[(IdentifyAtStart, Fulfilled)]),
        (
            "who_attests_that_stage_two_failed",
            &[(IdentifyAtStart, Failed)],
        ),
        ("rite_at_the_end_not_done", &[(IdentifyAtEnd, Failed)]),
        // Not as the Order demands is not done; longer than 4 s is a remark (R21).
        ("what_stage_two_says_aloud", &[(IdentifyAtStart, Failed)]),
        ("face_in_view_three_seconds", &[(IdentifyAtStart, Failed)]),
        ("face_in_view_four_seconds", &[(IdentifyAtStart, Fulfilled)]),
        ("face_in_view_is_a_switch", &[(IdentifyAtStart, Failed)]),
        ("spoken_clearly_and_distinctly", &[(IdentifyAtEnd, Failed)]),
        ("what_the_end_says_aloud", &[(IdentifyAtEnd, Fulfilled)]),
        // R67: danger excuses.
        ("stage_two_in_danger", &[(IdentifyAtStart, Excused)]),
        ("stage_two_after_danger", &[(IdentifyAtStart, Failed)]),
        ("end_of_recording_in_danger", &[(IdentifyAtEnd, Excused)]),
        // What nobody can assess has not failed.
        (
            "stage_two_before_the_order_is_in_force",
            &[(IdentifyAtStart, Lapsed)],
        ),
        // III.13:3.
        (
            "swap_of_a_flat_camera",
            &[(ReturnCamera, Fulfilled), (ReceiveCharged, Fulfilled)],
        ),
        (
            "charged_camera_no_longer_owed_after_service",
            &[(ReturnCamera, Fulfilled), (ReceiveCharged, Lapsed)],
        ),
        (
            "flat_again_before_a_charged_one",
            &[
                (ReturnCamera, Fulfilled),
                (ReceiveCharged, Fulfilled),
                (ReturnCamera, Fulfilled),
                (ReturnCamera, Fulfilled),
                (ReceiveCharged, Lapsed),
            ],
        ),
    ];
    for (name, ended) in expected {
        let vector = suite.vectors.iter().find(|v| v.name == *name).unwrap();
        let run = suite.run(vector, Tables::latest()).unwrap();
        let start = suite.start(vector).len();
        assert_eq!(endings(&run, start), *ended, "{name}");
    }
}
