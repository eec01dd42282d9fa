//! A forged outcome is found: for every row of the tables, logs in which one record says otherwise than the rules do, with
//! the chain mended behind it. Re-decision names that very record.

#![allow(
    clippy::arithmetic_side_effects,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unreachable,
    clippy::unwrap_used,
    reason = "a test stops where something is wrong"
)]

use std::collections::{BTreeMap, BTreeSet};

use svidok::log::{Asked, Frames, leaf};
use svidok::post::{
    Audit, Facts, Finding, Ground, Number, Outcome, Record, Row, Tables, Weight, forms, powers,
    rules,
};
use svidok::value::Hash;
use svidok_testkit::vectors::Suite;

/// An outcome that the rules did not give.
struct Forgery {
    how: &'static str,
    outcome: Outcome,
    /// The row whose word it is against, where it is one row's.
    row: Option<Row>,
    /// The state comes out as it would have: nothing behind it may diverge.
    quiet: bool,
}

fn with_findings(outcome: &Outcome, findings: Vec<Finding>) -> Outcome {
    match outcome {
        Outcome::Done {
            events, grounds, ..
        } => Outcome::Done {
            events: events.clone(),
            grounds: grounds.clone(),
            findings,
        },
        Outcome::Refused { .. } => Outcome::Refused {
            violations: findings,
        },
    }
}

fn forgeries(outcome: &Outcome) -> Vec<Forgery> {
    let mut all = Vec::new();
    let mut forge = |how, row, quiet, outcome| {
        all.push(Forgery {
            how,
            outcome,
            row,
            quiet,
        });
    };
    let findings = outcome.findings();
    for (i, finding) in findings.iter().enumerate() {
        let row = Some(finding.row);
        let mut less = findings.to_vec();
        less.remove(i);
        forge("hidden", row, true, with_findings(outcome, less));
        let mut lighter = findings.to_vec();
        lighter[i].weight = match finding.weight {
            Weight::Remark => Weight::Breach,
            Weight::Breach | Weight::Claimed | Weight::NotAssessable => Weight::Remark,
        };
        forge("weighed", row, true, with_findings(outcome, lighter));
        let mut measured = findings.to_vec();
        let facts: &Facts = &finding.facts;
        let actual = facts.actual.map_or(0, |n| n.get() ^ 1);
        measured[i].facts = Facts {
            actual: Some(Number::new(actual)),
            ..facts.clone()
        }
        .into();
        forge("measured", row, true, with_findings(outcome, measured));
    }
    match outcome {
        Outcome::Done {
            events,
            grounds,
            findings,
        } => {
            for (i, used) in grounds.iter().enumerate() {
                let row = Some(used.row);
                let mut less = grounds.clone();
                less.remove(i);
                let mut other = grounds.clone();
                other[i].by = match used.by {
                    Ground::Host {} => {
                        Ground::Account(svidok::value::AccountId::from_bytes([7; 16]))
                    }
                    _ => Ground::Host {},
                };
                for (how, grounds) in [("without its ground", less), ("on another ground", other)] {
                    let outcome = Outcome::Done {
                        events: events.clone(),
                        grounds,
                        findings: findings.clone(),
                    };
                    forge(how, row, true, outcome);
                }
            }
            for i in 0..events.len() {
                let (mut less, mut twice) = (events.clone(), events.clone());
                let event = less.remove(i);
                twice.insert(i, event);
                for (how, events) in [("an event hidden", less), ("an event told twice", twice)] {
                    let outcome = Outcome::Done {
                        events,
                        grounds: grounds.clone(),
                        findings: findings.clone(),
                    };
                    forge(how, None, false, outcome);
                }
            }
            let refused = Outcome::Refused {
                violations: findings.clone(),
            };
            forge("refused", None, false, refused);
        }
        Outcome::Refused { violations } => {
            let done = Outcome::Done {
                events: Vec::new(),
                grounds: Vec::new(),
                findings: violations.clone(),
            };
            let row = violations.first().map(|v| v.row);
            forge("done", row, false, done);
        }
    }
    all
}

/// The record with another outcome or another link.
fn rewritten(record: &Record, outcome: &Outcome, prev: Option<Hash>) -> Vec<u8> {
    let asked = Asked::new(&record.actor, &record.command, record.occurred).unwrap();
    let record = Record {
        outcome: outcome.clone(),
        prev,
        ..record.clone()
    };
    record.encode(&asked).unwrap()
}

/// Goes through a forged log behind the records that `audit` has seen: the forged one diverges, and if the state came out
/// as it would have, none behind it.
fn found(audit: &Audit, records: &[Record], forgery: &Forgery) -> Result<(), String> {
    let mut audit = audit.clone();
    let (first, rest) = records.split_first().ok_or("no record")?;
    let mut bytes = rewritten(first, &forgery.outcome, first.prev);
    let (_, divergence) = audit.push(&bytes).map_err(|e| e.to_string())?;
    let divergence = divergence.ok_or("the forged record is taken for right")?;
    if divergence.seq != first.seq || divergence.recorded != forgery.outcome {
        return Err(format!("another is named: {divergence:?}"));
    }
    if divergence.decided != first.outcome {
        return Err(format!(
            "decided otherwise than before: {:?}",
            divergence.decided
        ));
    }
    if !forgery.quiet {
        return Ok(());
    }
    for record in rest {
        bytes = rewritten(record, &record.outcome, Some(leaf(&bytes)));
        let (_, divergence) = audit.push(&bytes).map_err(|e| e.to_string())?;
        if let Some(divergence) = divergence {
            return Err(format!("an honest one is named: {divergence:?}"));
        }
    }
    Ok(())
}

#[test]
fn every_forged_row_is_found() {
    const ENOUGH: usize = 3;
    let suite = Suite::load();
    let mut by_row: BTreeMap<Row, usize> = BTreeMap::new();
    let mut by_way: BTreeMap<&str, usize> = BTreeMap::new();
    for vector in &suite.vectors {
        let run = suite.run(vector, Tables::latest()).unwrap();
        let log: Vec<&[u8]> = Frames::new(&run.log).map(|(_, record)| record).collect();
        let records: Vec<Record> = log.iter().map(|r| Record::decode(r).unwrap().0).collect();
        let mut audit = Audit::new();
        for (i, bytes) in log.iter().enumerate() {
            for forgery in forgeries(&records[i].outcome) {
                let seen = forgery
                    .row
                    .map_or(by_way.get(forgery.how), |row| by_row.get(&row));
                // Of each row a few of every way, of each way a good number.
                let enough = if forgery.row.is_some() {
                    5 * ENOUGH
                } else {
                    100
                };
                if seen.is_some_and(|n| *n >= enough) {
                    continue;
                }
                found(&audit, &records[i..], &forgery).unwrap_or_else(|e| {
                    let name = &vector.name;
                    panic!("{name}, record {i}, {:?} {}: {e}", forgery.row, forgery.how)
                });
                *by_way.entry(forgery.how).or_default() += 1;
                if let Some(row) = forgery.row {
                    *by_row.entry(row).or_default() += 1;
                }
            }
            let (_, divergence) = audit.push(bytes).unwrap();
            assert_eq!(divergence, None, "{}, record {i} as it was", vector.name);
        }
    }
    for (how, count) in &by_way {
        println!("{how}: {count} forged logs");
    }
    for (row, count) in &by_row {
        println!("{row}: {count} forged logs");
    }
    let rows: BTreeSet<Row> = rules()
        .map(|r| r.row)
        .chain(powers().map(|p| p.row))
        .chain(forms().map(|f| f.row))
        .collect();
    let never: Vec<&Row> = rows.iter().filter(|r| !by_row.contains_key(r)).collect();
    println!("{} rows, {} of them never forged", rows.len(), never.len());
    assert!(never.is_empty(), "no forged log against {never:?}");
    for how in [
        "hidden",
        "weighed",
        "measured",
        "done",
        "refused",
        "an event hidden",
    ] {
        assert!(by_way.get(how).is_some_and(|n| *n >= ENOUGH), "{how}");
    }
}

/// A forged record whose link is not mended is found without any rule.
#[test]
fn a_forged_record_breaks_the_chain() {
    let suite = Suite::load();
    let run = suite.run(&suite.vectors[0], Tables::latest()).unwrap();
    let log: Vec<&[u8]> = Frames::new(&run.log).map(|(_, record)| record).collect();
    for at in 0..log.len() - 1 {
        let (record, _) = Record::decode(log[at]).unwrap();
        let forged = forgeries(&record.outcome).swap_remove(0);
        let mut audit = Audit::new();
        for bytes in &log[..at] {
            audit.push(bytes).unwrap();
        }
        audit
            .push(&rewritten(&record, &forged.outcome, record.prev))
            .unwrap();
        let error = audit.push(log[at + 1]).unwrap_err();
        assert!(
            matches!(error, svidok::log::LogCorrupt::BrokenLink { .. }),
            "{error}"
        );
    }
}
