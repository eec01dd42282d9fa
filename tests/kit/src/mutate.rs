//! Sequences that nobody wrote: vectors with something changed.
//!
//! Lawful sequences are rare among random ones. A vector is one that somebody thought through, so its neighbours reach every
//! rule from both sides.

use serde_json::{Value, json};
use svidok::post::{CATALOGUE, Input, Manner};
use svidok::value::{Instant, Span};

use crate::vectors::{Suite, Vector};

/// One change to a sequence. Numbers choose; they are taken modulo what there is to choose from.
#[derive(Debug, Clone)]
pub enum Mutation {
    /// A step left out.
    Drop(usize),
    /// A step again, with an identifier of its own.
    Repeat(usize),
    /// A step again, with the same identifier.
    Resend(usize),
    /// A step one place later.
    Swap(usize),
    /// The clock of a step off by so many minutes.
    Shift(usize, i64),
    /// Every clock from a step on off by so many minutes.
    ShiftAll(usize, i64),
    /// One person or thing for another, throughout a step.
    Replace(usize, usize, usize),
    /// Another actor.
    Actor(usize, usize),
    /// A request told afterwards, so many minutes late; or what was told asked.
    Told(usize, i64),
    /// A clock that is not confirmed, or unknown.
    Clock(usize, bool),
    /// A step of another vector.
    Graft(usize, usize),
}

/// The steps of a vector as inputs without expectations, start and all, in JSON.
#[must_use]
pub fn steps(suite: &Suite, vector: &Vector) -> (Vec<Value>, usize) {
    let plain = |step: &Value| -> Option<Value> {
        let mut step = step.clone();
        let object = step.as_object_mut()?;
        object.remove("expect");
        if let Some(asked) = object.remove("may") {
            return Some(asked);
        }
        object.contains_key("command").then_some(step)
    };
    let start: Vec<Value> = suite.start(vector).iter().filter_map(plain).collect();
    let length = start.len();
    let rest = vector.steps.iter().filter_map(plain);
    (start.into_iter().chain(rest).collect(), length)
}

fn pick<T>(of: &[T], n: usize) -> Option<&T> {
    of.get(n.checked_rem(of.len())?)
}

fn minutes(text: &str, by: i64) -> String {
    let Some(at) = Instant::parse(text) else {
        return text.to_owned();
    };
    let span = Span::MINUTE.times(by.abs());
    let moved = if by < 0 {
        at.minus(span)
    } else {
        at.plus(span)
    };
    moved.to_string()
}

fn shift(step: &mut Value, by: i64) {
    for field in ["at", "occurred"] {
        if let Some(text) = step.get(field).and_then(Value::as_str) {
            let moved = minutes(text, by);
            step[field] = moved.into();
        }
    }
}

/// Applies a mutation; the first `kept` steps stay as they are.
pub fn apply(
    mutation: &Mutation,
    steps: &mut Vec<Value>,
    kept: usize,
    names: &[String],
    others: &[Value],
) {
    let free = steps.len().saturating_sub(kept);
    let Some(place) =
        |n: usize| -> Option<usize> { Some(kept + n.checked_rem(free)?) }(match mutation {
            Mutation::Drop(n)
            | Mutation::Repeat(n)
            | Mutation::Resend(n)
            | Mutation::Swap(n)
            | Mutation::Shift(n, _)
            | Mutation::ShiftAll(n, _)
            | Mutation::Replace(n, _, _)
            | Mutation::Actor(n, _)
            | Mutation::Told(n, _)
            | Mutation::Clock(n, _)
            | Mutation::Graft(n, _) => *n,
        })
    else {
        return;
    };
    match mutation {
        Mutation::Drop(_) => {
            steps.remove(place);
        }
        Mutation::Repeat(_) => {
            let mut again = steps[place].clone();
            if let Some(object) = again.as_object_mut() {
                object.remove("command_id");
            }
            steps.insert(place + 1, again);
        }
        Mutation::Resend(_) => {
            let id = "5e9d0000-0000-4000-8000-000000000001";
            steps[place]["command_id"] = id.into();
            let again = steps[place].clone();
            steps.insert(place + 1, again);
        }
        Mutation::Swap(_) if place + 1 < steps.len() => steps.swap(place, place + 1),
        Mutation::Swap(_) => {}
        Mutation::Shift(_, by) => shift(&mut steps[place], *by),
        Mutation::ShiftAll(_, by) => {
            for step in steps.iter_mut().skip(place) {
                shift(step, *by);
            }
        }
        Mutation::Replace(_, from, to) => {
            let text = steps[place].to_string();
            let here: Vec<&String> = names
                .iter()
                .filter(|id| text.contains(id.as_str()))
                .collect();
            if let (Some(from), Some(to)) = (pick(&here, *from), pick(names, *to))
                && let Ok(changed) = serde_json::from_str(&text.replace(from.as_str(), to))
            {
                steps[place] = changed;
            }
        }
        Mutation::Actor(_, n) => {
            let officials: Vec<&String> =
                names.iter().filter(|id| id.starts_with("0ff1")).collect();
            let docks: Vec<&String> = names.iter().filter(|id| id.starts_with("d0c0")).collect();
            let actor = match n % 5 {
                0 => json!({"host": {}}),
                1 => json!({"device": pick(&docks, n / 5)}),
                _ => json!({"official": pick(&officials, n / 5)}),
            };
            steps[place]["actor"] = actor;
        }
        Mutation::Told(_, late) => tell(&mut steps[place], *late),
        Mutation::Clock(_, unknown) => {
            steps[place]["clock"] = if *unknown { "unknown" } else { "unconfirmed" }.into();
        }
        Mutation::Graft(_, n) => {
            if let Some(other) = pick(others, *n) {
                let mut other = other.clone();
                other["at"] = steps[place]["at"].clone();
                if let Some(object) = other.as_object_mut() {
                    object.remove("command_id");
                }
                steps.insert(place, other);
            }
        }
    }
}

/// A request as told afterwards by the host, or what was told as the request it was; a report as told late.
fn tell(step: &mut Value, late: i64) {
    let Some(kind) = step["command"]
        .as_object()
        .and_then(|c| c.keys().next().cloned())
    else {
        return;
    };
    let at = step["at"].as_str().unwrap_or_default().to_owned();
    if kind == "happened" {
        let told = step["command"]["happened"].clone();
        step["command"] = told["command"].clone();
        step["actor"] = told["source"]
            .as_object()
            .and_then(|s| s.values().next())
            .map_or(json!({"host": {}}), |s| s["actor"].clone());
        return;
    }
    let is_request = CATALOGUE
        .iter()
        .any(|e| e.kind.code() == kind && e.manner == Manner::Request);
    if is_request {
        let told = json!({"happened": {
            "command": step["command"],
            "occurred": minutes(&at, -late.abs()),
            "source": {"entered": {"actor": step["actor"]}},
        }});
        step["command"] = told;
        step["actor"] = json!({"host": {}});
    } else {
        step["occurred"] = minutes(&at, -late.abs()).into();
    }
}

/// The inputs of steps, with clocks and identifiers where they are left out; what is malformed is left out.
#[must_use]
pub fn inputs(steps: &[Value]) -> Vec<Input> {
    let inputs = steps.iter().enumerate().filter_map(|(n, step)| {
        let mut step = step.clone();
        let object = step.as_object_mut()?;
        object.entry("clock").or_insert_with(|| "confirmed".into());
        let id = format!("00000000-0000-4000-8000-{:012x}", n + 1);
        object.entry("command_id").or_insert_with(|| id.into());
        Input::from_json(step.to_string().as_bytes()).ok()
    });
    inputs.collect()
}
