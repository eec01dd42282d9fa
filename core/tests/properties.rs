//! What must hold after any sequence: vectors with something changed, decided, replayed, decided again.

#![allow(
    clippy::arithmetic_side_effects,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unreachable,
    clippy::unwrap_used,
    reason = "a test stops where something is wrong"
)]

use std::collections::BTreeMap;

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::FileFailurePersistence;
use proptest::test_runner::TestRunner;
use serde_json::Value;
use svidok::log::{Actor, Asked, Clock};
use svidok::post::{
    Answer, Audit, Basis, CATALOGUE, Command, CommandKind, Event, Input, Manner, Outcome, Post,
    Record, Row, Weight, forms, powers, rules,
};
use svidok::shift::{OwnShift, Service};
use svidok::value::Hash;
use svidok::{access, equipment};
use svidok_testkit::mutate::{self, Mutation};
use svidok_testkit::vectors::{Suite, names};

/// Everything to draw from.
struct World {
    /// The post after each start, and the steps that follow in each vector.
    bases: Vec<(Post, Vec<Value>, usize)>,
    names: Vec<String>,
    pool: Vec<Value>,
    counts: Counts,
}

/// How often what came out.
#[derive(Default)]
struct Counts {
    done: BTreeMap<CommandKind, usize>,
    refused: BTreeMap<CommandKind, usize>,
    clean: BTreeMap<CommandKind, usize>,
    with_findings: BTreeMap<CommandKind, usize>,
    found: BTreeMap<Row, usize>,
    held: BTreeMap<Row, usize>,
    records: usize,
}

impl World {
    fn load() -> Self {
        let suite = Suite::load();
        let mut starts: BTreeMap<Vec<String>, Post> = BTreeMap::new();
        let mut bases = Vec::new();
        let mut pool = Vec::new();
        for vector in &suite.vectors {
            let (steps, kept) = mutate::steps(&suite, vector);
            let post = starts.entry(vector.start.clone()).or_insert_with(|| {
                let mut post = Post::new();
                for input in mutate::inputs(&steps[..kept]) {
                    if let Ok(Answer::Step(step)) = post.decide(input) {
                        post.commit(&step).unwrap();
                    }
                }
                post
            });
            pool.extend(steps[kept..].iter().cloned());
            bases.push((post.clone(), steps, kept));
        }
        Self {
            bases,
            names: names().into_values().collect(),
            pool,
            counts: Counts::default(),
        }
    }

    /// The post after the start, and the inputs that follow.
    fn draw(&self, vector: usize, mutations: &[Mutation]) -> (Post, Vec<Input>) {
        let (post, steps, kept) = &self.bases[vector % self.bases.len()];
        let mut steps = steps.clone();
        for mutation in mutations {
            mutate::apply(mutation, &mut steps, *kept, &self.names, &self.pool);
        }
        let start = mutate::inputs(&steps[..*kept]).len();
        (post.clone(), mutate::inputs(&steps).split_off(start))
    }
}

fn mutation() -> impl Strategy<Value = Mutation> {
    let n = 0usize..1_000;
    let late = prop_oneof![Just(0i64), Just(1), -30i64..600, -60_000i64..60_000];
    prop_oneof![
        n.clone().prop_map(Mutation::Drop),
        n.clone().prop_map(Mutation::Repeat),
        n.clone().prop_map(Mutation::Resend),
        n.clone().prop_map(Mutation::Swap),
        (n.clone(), late.clone()).prop_map(|(n, by)| Mutation::Shift(n, by)),
        (n.clone(), late.clone()).prop_map(|(n, by)| Mutation::ShiftAll(n, by)),
        (n.clone(), n.clone(), n.clone()).prop_map(|(n, a, b)| Mutation::Replace(n, a, b)),
        (n.clone(), n.clone()).prop_map(|(n, a)| Mutation::Actor(n, a)),
        (n.clone(), late).prop_map(|(n, by)| Mutation::Told(n, by)),
        (n.clone(), any::<bool>()).prop_map(|(n, u)| Mutation::Clock(n, u)),
        (n.clone(), n).prop_map(|(n, other)| Mutation::Graft(n, other)),
    ]
}

/// Runs a sequence and holds everything to what must hold.
fn hold(start: &Post, inputs: Vec<Input>, counts: &mut Counts) -> Result<(), String> {
    let mut post = start.clone();
    let mut records: Vec<Vec<u8>> = Vec::new();
    for input in inputs {
        let asked = input.clone();
        let (before, seq) = (post.state().mark, post.next_seq());
        let Ok(Answer::Step(step)) = post.decide(input) else {
            if post.next_seq() != seq {
                return Err("an answer without a step moved the log".to_owned());
            }
            continue;
        };
        let record = step.record();
        same_bytes(record, step.bytes(), &asked)?;
        if post.may(&asked).ok().as_ref() != Some(step.outcome()) {
            return Err(format!("record {seq}: `may` says otherwise"));
        }
        invariants(&post, record).map_err(|e| format!("record {seq}: {e}\n{record:?}"))?;
        let state = (!step.outcome().is_done()).then(|| rest_of_state(&post));
        post.commit(&step).map_err(|e| e.to_string())?;
        if state.is_some_and(|state| state != rest_of_state(&post)) {
            return Err(format!("record {seq}: a refusal changed the state"));
        }
        let mark = post.state().mark;
        let corrected = matches!(
            record.command,
            Command::CorrectMark(_) | Command::Happened(_)
        );
        if record.clock == Clock::Confirmed && !corrected {
            if mark != before.max(record.at) {
                return Err(format!("record {seq}: the mark is {mark}"));
            }
        } else if record.clock != Clock::Confirmed && mark != before && !corrected {
            return Err(format!("record {seq}: an unconfirmed clock moved the mark"));
        }
        if post.next_seq() != seq.next() {
            return Err(format!("record {seq}: no record was left"));
        }
        counts.add(record);
        records.push(step.bytes().to_vec());
    }
    again(start, &post, &records)
}

/// A record is its bytes, both ways.
fn same_bytes(record: &Record, bytes: &[u8], input: &Input) -> Result<(), String> {
    let (decoded, digest) = Record::decode(bytes).map_err(|e| e.to_string())?;
    let asked =
        Asked::new(&input.actor, &input.command, input.occurred).map_err(|e| e.to_string())?;
    if &decoded != record || asked.digest != digest {
        return Err("a record reads otherwise than it was written".to_owned());
    }
    let encoded = decoded.encode(&asked).map_err(|e| e.to_string())?;
    if encoded == bytes {
        Ok(())
    } else {
        Err("a record encodes otherwise than it was read".to_owned())
    }
}

/// The state without what a refusal may change: the mark and the remembered identifiers.
fn rest_of_state(post: &Post) -> Vec<u8> {
    let bytes = svidok::wire::cbor::to_vec(post.state()).unwrap();
    let mut value: ciborium::Value = ciborium::from_reader(bytes.as_slice()).unwrap();
    if let Some(map) = value.as_map_mut() {
        map.retain(|(key, _)| !matches!(key.as_text(), Some("mark" | "remembered")));
    }
    let mut out = Vec::new();
    ciborium::into_writer(&value, &mut out).unwrap();
    out
}

/// Replay gives the state, re-decision gives the outcomes, a snapshot in the middle changes nothing.
fn again(start: &Post, post: &Post, records: &[Vec<u8>]) -> Result<(), String> {
    let hash = |post: &Post| post.state_hash().unwrap();
    let mut replayed = start.clone();
    let mut audit = Audit::from_post(start.clone());
    for (i, record) in records.iter().enumerate() {
        if i == records.len() / 2 {
            let snapshot = replayed.snapshot().unwrap();
            replayed = Post::restore(&snapshot).map_err(|e| e.to_string())?;
        }
        replayed.replay(record).map_err(|e| e.to_string())?;
        let (_, divergence) = audit.push(record).map_err(|e| e.to_string())?;
        if let Some(divergence) = divergence {
            return Err(format!("decided again: {divergence:?}"));
        }
    }
    let heads = [post.head(), replayed.head(), audit.post().head()];
    let hashes: [Hash; 3] = [hash(post), hash(&replayed), hash(audit.post())];
    if heads.iter().any(|h| *h != heads[0]) || hashes.iter().any(|h| *h != hashes[0]) {
        return Err("replay does not give the state".to_owned());
    }
    Ok(())
}

/// The invariants of the readings that concern what the post knows so far.
fn invariants(post: &Post, record: &Record) -> Result<(), String> {
    named(post, record)?;
    let state = post.state();
    let events = record.outcome.events();
    let asked = matches!(&record.actor, Actor::Official(_) | Actor::Device(_));
    let found = |row: Row| record.outcome.findings().iter().any(|f| f.row == row);
    // 1 and 2: who takes a camera for use has authorised at that dock, or the log holds the breach.
    for event in events {
        if let Event::Equipment(event) = event
            && let equipment::Event::Removed {
                by: Some(by),
                dock,
                camera,
                ..
            } = &**event
        {
            let for_use = match &record.command {
                Command::CameraRemoved(c) => {
                    matches!(c.purpose, None | Some(equipment::RemovalPurpose::Use))
                }
                _ => true,
            };
            let consumed = events.iter().any(|e| {
                matches!(e, Event::Access(e) if matches!(**e, access::Event::AuthorisationConsumed { .. }))
            });
            let official = state.ids.officials.find(by);
            let dock = state.ids.components.find(dock);
            let camera = state.ids.components.find(camera);
            let when = record.occurred.map_or(record.at, |o| o.min(record.at));
            let authorised = camera.zip(dock).is_some_and(|(camera, dock)| {
                let mut left = state.access.left_for(camera, dock, when);
                left.any(|a| Some(a.by) == official)
            });
            if for_use && authorised != consumed {
                return Err("invariant 2: removal and consumption part".to_owned());
            }
            if for_use && !consumed && !found(Row::RemovalAuthorised) {
                return Err(
                    "invariant 1: a removal without authorisation and without breach".to_owned(),
                );
            }
        }
    }
    // 2 to 5, of what was granted on request.
    if let (Command::IssueCamera(c), Outcome::Done { .. }) = (&record.command, &record.outcome) {
        let official = state.ids.officials.find(&c.to).ok_or("unknown wearer")?;
        let item = state
            .ids
            .components
            .find(&c.camera)
            .and_then(|h| state.equipment.item(h))
            .ok_or("unknown camera")?;
        let dock = state.ids.components.find(&c.dock).ok_or("unknown dock")?;
        let at = record.at;
        if !matches!(state.shift.service_at(official, at), Service::In { .. }) {
            return Err("invariant 2: issued out of service".to_owned());
        }
        let mut unused = state.access.unused(dock, at);
        if !unused.any(|a| a.by == official && a.is_live(at)) {
            return Err("invariant 2: issued without a live authorisation".to_owned());
        }
        let check = item
            .check_at(at)
            .ok_or("invariant 3: issued without a check")?
            .1;
        if check.state.condition != equipment::Condition::Working || c.mount.is_none() {
            return Err("invariant 3: issued out of order or without a mount".to_owned());
        }
        if !state.people.is_briefed(official, None, at) {
            return Err("invariant 3: issued without a briefing".to_owned());
        }
        if item.stock == equipment::Stock::Reserve {
            return Err("invariant 4: a reserve camera without a memo".to_owned());
        }
        if let Actor::Official(by) = &record.actor {
            let by = state.ids.officials.find(by).ok_or("unknown actor")?;
            let margin = state.policy.shift_margin;
            if state.shift.own_shift(by, item.post, at, margin) == OwnShift::Outside {
                return Err("invariant 5: issued outside the own shift".to_owned());
            }
        }
        assert!(asked);
    }
    // 6: whatever is in the inventory has one custodian.
    for (_, item) in state.equipment.items() {
        if item.custody().is_none() {
            return Err("invariant 6: a component without a custodian".to_owned());
        }
    }
    Ok(())
}

/// 11: every refusal and breach names a provision, or says that it is a setting or a state.
fn named(post: &Post, record: &Record) -> Result<(), String> {
    let tables = [
        rules()
            .map(|r| (r.row, r.basis, r.provisions))
            .collect::<Vec<_>>(),
        powers().map(|p| (p.row, p.basis, p.provisions)).collect(),
        forms().map(|f| (f.row, Basis::Law, f.provisions)).collect(),
    ];
    for finding in record.outcome.findings() {
        let row = tables
            .iter()
            .flatten()
            .find(|(row, _, _)| *row == finding.row);
        let (_, basis, provisions) = row.ok_or("a finding without a row")?;
        let names_law = !provisions.is_empty();
        let says_other = matches!(basis, Basis::Policy | Basis::State)
            || (*basis == Basis::Reading && finding.weight != Weight::Breach);
        if !names_law && !says_other {
            return Err(format!("invariant 11: {} names nothing", finding.row));
        }
        let filled = finding.facts.filled();
        if let Some(rule) = rules().find(|r| r.row == finding.row)
            && filled.iter().any(|f| !rule.facts.contains(f))
        {
            return Err(format!(
                "{} has facts that it does not declare",
                finding.row
            ));
        }
        let sentence = svidok::post::Sentence::of(
            finding,
            !record.outcome.is_done(),
            svidok::post::Language::Uk,
            post,
        );
        if sentence.to_string().contains(['{', '}']) {
            return Err(format!("{sentence}"));
        }
    }
    Ok(())
}

impl Counts {
    fn add(&mut self, record: &Record) {
        let told = matches!(record.command, Command::Happened(_));
        let kind = record.command.kind();
        let inner = match &record.command {
            Command::Happened(h) => h.command.command().kind(),
            command => command.kind(),
        };
        self.records += 1;
        let findings = record.outcome.findings();
        if kind.manner() == Manner::Report {
            let map = if findings.is_empty() {
                &mut self.clean
            } else {
                &mut self.with_findings
            };
            *map.entry(kind).or_default() += 1;
        } else if record.outcome.is_done() {
            *self.done.entry(kind).or_default() += 1;
        } else {
            *self.refused.entry(kind).or_default() += 1;
        }
        let on = |kinds: &[CommandKind]| kinds.is_empty() || kinds.contains(&inner);
        let applying = rules()
            .filter(|r| on(r.on))
            .map(|r| r.row)
            .chain(forms().filter(|f| on(f.on)).map(|f| f.row))
            .chain(powers().filter(|p| p.kinds.contains(&inner)).map(|p| p.row));
        let _ = told;
        for row in applying {
            let map = if findings.iter().any(|f| f.row == row) {
                &mut self.found
            } else {
                &mut self.held
            };
            *map.entry(row).or_default() += 1;
        }
    }

    /// What did not come out often enough.
    fn rare(&self, least: usize) -> Vec<String> {
        let mut rare = Vec::new();
        let mut need = |what: &str, count: usize, name: &str| {
            if count < least {
                rare.push(format!("{name} {what}: {count}"));
            }
        };
        for entry in CATALOGUE {
            let of =
                |map: &BTreeMap<CommandKind, usize>| map.get(&entry.kind).copied().unwrap_or(0);
            if entry.manner == Manner::Request {
                need("done", of(&self.done), entry.kind.code());
                need("refused", of(&self.refused), entry.kind.code());
            } else {
                need("without findings", of(&self.clean), entry.kind.code());
                need("with findings", of(&self.with_findings), entry.kind.code());
            }
        }
        let rows = rules()
            .map(|r| r.row)
            .chain(forms().map(|f| f.row))
            .chain(powers().map(|p| p.row));
        for row in rows {
            need(
                "held",
                self.held.get(&row).copied().unwrap_or(0),
                row.code(),
            );
            need(
                "found",
                self.found.get(&row).copied().unwrap_or(0),
                row.code(),
            );
        }
        rare
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: Some(Box::new(FileFailurePersistence::WithSource("proptest-regressions"))), ..ProptestConfig::default() })]

    #[test]
    fn whatever_is_asked_and_told(vector in 0usize..100_000, mutations in vec(mutation(), 0..8)) {
        thread_local! {
            static WORLD: World = World::load();
        }
        WORLD.with(|world| {
            let (post, inputs) = world.draw(vector, &mutations);
            hold(&post, inputs, &mut Counts::default()).map_err(TestCaseError::fail)
        })?;
    }
}

/// Every request is done and refused, every report comes with and without findings, every row holds and is found, at least
/// a hundred times.
#[test]
fn everything_comes_out_both_ways() {
    const LEAST: usize = 100;
    let mut world = World::load();
    let mut counts = std::mem::take(&mut world.counts);
    let mut runner = TestRunner::deterministic();
    let few = vec(mutation(), 0..3);
    // Where each row and each kind came out at least once, unchanged.
    let mut leads: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for vector in 0..world.bases.len() {
        let (post, inputs) = world.draw(vector, &[]);
        let mut of = Counts::default();
        hold(&post, inputs, &mut of).unwrap_or_else(|e| panic!("vector {vector}: {e}"));
        let mut lead = |name: String| leads.entry(name).or_default().push(vector);
        of.found.keys().for_each(|r| lead(format!("{r} found")));
        of.held.keys().for_each(|r| lead(format!("{r} held")));
        of.done.keys().for_each(|k| lead(format!("{k} done")));
        of.refused.keys().for_each(|k| lead(format!("{k} refused")));
        of.clean
            .keys()
            .for_each(|k| lead(format!("{k} without findings")));
        of.with_findings
            .keys()
            .for_each(|k| lead(format!("{k} with findings")));
    }
    let mut runs = 0usize;
    loop {
        let rare = counts.rare(LEAST);
        if rare.is_empty() {
            break;
        }
        let mut moved = false;
        for name in &rare {
            let name = name
                .rsplit_once(':')
                .map_or(name.as_str(), |(name, _)| name);
            let Some(vectors) = leads.get(name) else {
                continue;
            };
            for vector in vectors.iter().take(20) {
                let mutations = few.new_tree(&mut runner).unwrap().current();
                // Every other run stays as it was written: a mutation often mends what a vector breaks.
                let mutations = if runs.is_multiple_of(2) {
                    Vec::new()
                } else {
                    mutations
                };
                let (post, inputs) = world.draw(*vector, &mutations);
                hold(&post, inputs, &mut counts)
                    .unwrap_or_else(|e| panic!("vector {vector} with {mutations:?}: {e}"));
                runs += 1;
                moved = true;
            }
        }
        assert!(moved, "nothing leads to {rare:?}");
    }
    println!("{runs} sequences, {} records", counts.records);
    for (row, found) in &counts.found {
        let held = counts.held.get(row).copied().unwrap_or(0);
        println!("{row}: held {held}, found {found}");
    }
    for kind in counts.done.keys() {
        println!(
            "{kind}: done {}, refused {}",
            counts.done[kind], counts.refused[kind]
        );
    }
    for kind in counts.clean.keys() {
        println!(
            "{kind}: without findings {}, with findings {}",
            counts.clean[kind], counts.with_findings[kind]
        );
    }
}
