//! Each invariant can break: without the row that keeps it, or against a record or a state that was tampered with.

use std::collections::BTreeSet;

use svidok::log::Clock;
use svidok::post::{
    Answer, Event, Facts, Input, Manner, Number, Outcome, Post, Record, Tables, rules,
};
use svidok::value::Hash;

use crate::invariants::{INVARIANTS, Moment};
use crate::world::World;

/// The first that `pick` picks of what happens under these tables.
fn first<T>(world: &World, mut pick: impl FnMut(&Moment<'_>) -> Option<T>) -> Option<T> {
    for vector in 0..world.len() {
        let (mut post, inputs) = world.draw(vector, &[]);
        for input in inputs {
            if let Some(before) = took(&mut post, input)
                && let Some(picked) = pick(&Moment {
                    before: &before.0,
                    after: &post,
                    record: &before.1,
                })
            {
                return Some(picked);
            }
        }
    }
    None
}

fn took(post: &mut Post, input: Input) -> Option<(Post, Record)> {
    let Ok(Answer::Step(step)) = post.decide(input) else {
        return None;
    };
    let before = post.clone();
    post.commit(&step).unwrap();
    Some((before, step.record().clone()))
}

fn broken(number: u8, moment: &Moment<'_>) -> Option<String> {
    let of = INVARIANTS.iter().find(|i| i.number == number).unwrap();
    (of.holds)(moment).err()
}

/// Each invariant that a row keeps, with the row and what is seen without it.
const KEPT_BY: &[(u8, &str, &str)] = &[
    (2, "authorisation_live", "without a live authorisation"),
    (2, "wearer_in_service", "out of service"),
    (3, "briefed", "without a briefing"),
    (4, "reserve_by_memo", "without a memo"),
    (5, "own_shift", "outside the own shift"),
    (1, "removal_authorised", "no breach of it"),
];

/// Each invariant that no row keeps, and how it is broken.
const TAMPERED: &[u8] = &[6, 11, 12, 13];

#[test]
fn each_has_a_sabotage() {
    let all: BTreeSet<u8> = INVARIANTS.iter().map(|i| i.number).collect();
    let kept = KEPT_BY.iter().map(|(number, _, _)| *number);
    let shown: BTreeSet<u8> = kept.chain(TAMPERED.iter().copied()).collect();
    assert_eq!(all, shown);
}

#[test]
fn without_its_row_it_breaks() {
    for (number, row, says) in KEPT_BY {
        let world = World::under(&|| Tables::latest().without(row));
        let seen = first(&world, |moment| {
            broken(*number, moment).filter(|e| e.contains(says))
        });
        assert!(seen.is_some(), "invariant {number} holds without {row}");
    }
}

/// A snapshot of the post in which a component is in nobody's custody.
fn without_custodian(post: &Post) -> Post {
    fn strip(value: &mut ciborium::Value) -> bool {
        match value {
            ciborium::Value::Map(map) => map.iter_mut().any(|(key, value)| {
                let is_it = key.as_text() == Some("custody");
                if is_it {
                    *value = ciborium::Value::Array(Vec::new());
                }
                is_it || strip(value)
            }),
            ciborium::Value::Array(all) => all.iter_mut().any(strip),
            _ => false,
        }
    }
    let bytes = |value: &ciborium::Value| {
        let mut out = Vec::new();
        ciborium::into_writer(value, &mut out).unwrap();
        out
    };
    let snapshot = post.snapshot().unwrap();
    let mut envelope: ciborium::Value = ciborium::from_reader(snapshot.as_slice()).unwrap();
    let map = envelope.as_map_mut().unwrap();
    let field = |name: &str| map.iter().position(|(k, _)| k.as_text() == Some(name));
    let (state, hash) = (field("state").unwrap(), field("hash").unwrap());
    let mut inside: ciborium::Value =
        ciborium::from_reader(map[state].1.as_bytes().unwrap().as_slice()).unwrap();
    assert!(strip(&mut inside), "nothing is in anybody's custody");
    let inside = bytes(&inside);
    // The hash speaks for the layout, the place in the log and the state.
    let number =
        |at: Option<usize>| u64::try_from(map[at.unwrap()].1.as_integer().unwrap()).unwrap();
    let (layout, seq) = (number(field("layout")), number(field("seq")));
    let leaf = map[field("leaf").unwrap()].1.as_bytes().unwrap();
    let whole = Hash::of(&[&layout.to_be_bytes(), &seq.to_be_bytes(), leaf, &inside]);
    map[hash].1 = ciborium::Value::Bytes(whole.as_bytes().to_vec());
    map[state].1 = ciborium::Value::Bytes(inside);
    Post::restore(&bytes(&envelope)).unwrap()
}

#[test]
fn a_state_without_a_custodian_is_seen() {
    let seen = first(World::get(), |moment| {
        moment.after.state().equipment.items().next()?;
        let after = without_custodian(moment.after);
        Some(broken(
            6,
            &Moment {
                after: &after,
                ..*moment
            },
        ))
    });
    let seen = seen.flatten().expect("it is taken for right");
    assert!(seen.contains("without a custodian"), "{seen}");
}

/// Says what is found of a moment whose record was tampered with.
fn forged(number: u8, moment: &Moment<'_>, forge: impl FnOnce(&mut Record)) -> Option<String> {
    let mut record = moment.record.clone();
    forge(&mut record);
    broken(
        number,
        &Moment {
            record: &record,
            ..*moment
        },
    )
}

fn refused() -> Outcome {
    Outcome::Refused {
        violations: Vec::new(),
    }
}

#[test]
fn a_finding_with_facts_of_another_row_is_seen() {
    let seen = first(World::get(), |moment| {
        forged(11, moment, |record| {
            let (Outcome::Done { findings, .. }
            | Outcome::Refused {
                violations: findings,
            }) = &mut record.outcome;
            for finding in findings {
                let rule = rules().find(|r| r.row == finding.row);
                if rule.is_some_and(|r| !r.facts.contains(&"actual")) {
                    let facts: &Facts = &finding.facts;
                    finding.facts = Facts {
                        actual: Some(Number::new(459)),
                        ..facts.clone()
                    }
                    .into();
                }
            }
        })
    });
    let seen = seen.expect("it is taken for right");
    assert!(seen.contains("does not declare"), "{seen}");
}

#[test]
fn a_mark_moved_by_no_confirmed_clock_is_seen() {
    let seen = first(World::get(), |moment| {
        let moved = moment.after.state().mark > moment.before.state().mark;
        let confirmed = moment.record.clock == Clock::Confirmed;
        (moved && confirmed)
            .then(|| forged(12, moment, |record| record.clock = Clock::Unconfirmed))?
    });
    let seen = seen.expect("it is taken for right");
    assert!(seen.contains("the mark is"), "{seen}");
}

#[test]
fn a_duty_that_nothing_opened_is_seen() {
    let seen = first(World::get(), |moment| {
        forged(12, moment, |record| {
            if let Outcome::Done { events, .. } = &mut record.outcome {
                events.retain(|e| !matches!(e, Event::Duty(_)));
            }
        })
    });
    let seen = seen.expect("it is taken for right");
    assert!(seen.contains("that nothing opened"), "{seen}");
}

#[test]
fn a_refusal_with_effects_is_seen() {
    let seen = first(World::get(), |moment| {
        let is_request = moment.record.command.kind().manner() == Manner::Request;
        is_request.then(|| forged(13, moment, |record| record.outcome = refused()))?
    });
    let seen = seen.expect("it is taken for right");
    assert!(seen.contains("changed the state"), "{seen}");
}

#[test]
fn a_fact_refused_is_seen() {
    let seen = first(World::get(), |moment| {
        let is_report = moment.record.command.kind().manner() == Manner::Report;
        is_report.then(|| forged(13, moment, |record| record.outcome = refused()))?
    });
    let seen = seen.expect("it is taken for right");
    assert!(seen.contains("a fact told"), "{seen}");
}
