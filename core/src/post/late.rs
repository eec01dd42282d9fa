//! A removal told after the return that ended it: what was told of the return is looked at once the removal is known.

use std::cell::OnceCell;

use super::case::{Case, Details, Mode, Subjects};
use super::catalogue::{Command, Standing};
use super::chapter::iii::removal;
use super::engine;
use super::event::Event;
use super::finding::{Finding, Outcome};
use super::tables::{Tables, forms, place};
use crate::value::Instant;
use crate::{duty, equipment};

/// The outcome of a case, with that of the return told before it, where it is a removal that this return ended: custody
/// passes at the moment of the return, duties open and end, what is found is found once.
pub(super) fn with_return(case: &Case<'_>, outcome: Outcome) -> Outcome {
    let Some((back, told)) = removal::ended_by(case) else {
        return outcome;
    };
    let is_removed = |event: &Event| match event {
        Event::Equipment(event) => matches!(**event, equipment::Event::Removed { .. }),
        _ => false,
    };
    match outcome {
        Outcome::Done {
            mut events,
            grounds,
            mut findings,
        } if events.iter().any(is_removed) => {
            let command = Command::CameraReturned(Box::new(told.clone()));
            let returned = after(case, &events, &command, back);
            if let Outcome::Done {
                events: more,
                findings: found,
                ..
            } = returned
            {
                events.extend(more.into_iter().map(|event| at(event, back)));
                // What speaks of the record as such was said when it was told.
                let of_return = |f: &Finding| case.tables.rule(f.row).is_none_or(|r| !r.always);
                findings.extend(found.into_iter().filter(of_return));
                sort(&mut findings, case.tables);
            }
            Outcome::Done {
                events,
                grounds,
                findings,
            }
        }
        other => other,
    }
}

/// What comes of a return at `back`, after these events.
fn after(case: &Case<'_>, events: &[Event], command: &Command, back: Instant) -> Outcome {
    let mut state = case.state.clone();
    if let Some(camera) = case.subjects.camera {
        state.equipment.unsettle(camera, back);
    }
    for event in events {
        state.apply(event, case.at, case.when, case.command);
    }
    let mut subjects = Subjects::new(&state, case.who, back);
    command.about(&mut subjects);
    let mut returned = Case {
        state: &state,
        tables: case.tables,
        command,
        kind: command.kind(),
        mode: Mode::Reported,
        actor: case.actor,
        teller: case.teller,
        via: case.via,
        who: case.who,
        clock: case.clock,
        at: case.at,
        occurred: Some(back),
        when: back,
        subjects,
        standing: Standing::New,
        newly: Details::default(),
        own_shift: OnceCell::new(),
    };
    returned.standing = command.standing(&returned);
    engine::decide(&returned)
}

/// The event as one of another moment than the record's.
fn at(mut event: Event, back: Instant) -> Event {
    match &mut event {
        Event::Equipment(event) => {
            if let equipment::Event::Returned { at, .. } = &mut **event {
                *at = Some(back);
            }
        }
        Event::Duty(event) => {
            if let duty::Event::Opened { since, .. } = &mut **event {
                *since = Some(back);
            }
        }
        _ => {}
    }
    event
}

/// Brings findings into the order of the Order's text, each once.
fn sort(findings: &mut Vec<Finding>, tables: &Tables) {
    let place_of = |finding: &Finding| {
        let rule = tables.rule(finding.row).map(|rule| rule.provisions);
        let form = || forms().find(|f| f.row == finding.row);
        place(
            rule.or_else(|| form().map(|f| f.provisions))
                .unwrap_or_default(),
        )
    };
    findings.sort_by(|a, b| {
        let key = |f: &Finding| (place_of(f), f.row as u8);
        key(a)
            .cmp(&key(b))
            .then_with(|| a.subjects.cmp(&b.subjects))
    });
    findings.dedup();
}
