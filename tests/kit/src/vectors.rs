//! Scenarios in JSON, the same for every language.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use serde::Deserialize;
use serde_json::Value;
use svidok::post::{Answer, CommandKind, Input, Language, Misuse, Outcome, Post, Sentence, Tables};
use svidok::value::{Instant, OfficialId, Place};
use svidok::wire::json;

/// A file of vectors.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    topic: String,
    #[allow(dead_code, reason = "for people")]
    about: String,
    vectors: Vec<Vector>,
}

/// A scenario.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Vector {
    pub name: String,
    /// Why it comes out so, in a sentence that a lawyer understands.
    pub why: String,
    /// The parts of `starts/` that come before, in order.
    pub start: Vec<String>,
    pub steps: Vec<Value>,
    /// What is open in the end.
    pub open: Option<Open>,
    #[serde(skip)]
    pub topic: String,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Open {
    pub at: String,
    pub duties: Vec<Value>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Start {
    #[allow(dead_code, reason = "for people")]
    about: String,
    steps: Vec<Value>,
}

pub fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../vectors")
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|e| panic!("{}: {e}", path.display()))
}

/// The names of `names.json`: in the files they stand as `"@name"`.
pub fn names() -> BTreeMap<String, String> {
    serde_json::from_str(&read(&folder().join("names.json"))).unwrap()
}

/// Puts identifiers in the place of names.
pub fn resolve(text: &str, names: &BTreeMap<String, String>) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, named)) = rest.split_once("\"@") {
        let (name, after) = named.split_once('"').expect("a name ends with a quote");
        let id = names.get(name).unwrap_or_else(|| panic!("no name @{name}"));
        write!(out, "{before}\"{id}\"").unwrap();
        rest = after;
    }
    out + rest
}

pub struct Suite {
    pub vectors: Vec<Vector>,
    starts: BTreeMap<String, Vec<Value>>,
}

impl Suite {
    pub fn load() -> Self {
        let names = names();
        let mut vectors = Vec::new();
        let mut files: Vec<PathBuf> = fs::read_dir(folder())
            .unwrap()
            .map(|e| e.unwrap().path())
            .filter(|p| p.extension().is_some_and(|e| e == "json"))
            .filter(|p| p.file_name().is_some_and(|n| n != "names.json"))
            .collect();
        files.sort();
        for path in files {
            let text = resolve(&read(&path), &names);
            let file: File =
                serde_json::from_str(&text).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
            for mut vector in file.vectors {
                vector.topic.clone_from(&file.topic);
                vectors.push(vector);
            }
        }
        let mut starts = BTreeMap::new();
        for entry in fs::read_dir(folder().join("starts")).unwrap() {
            let path = entry.unwrap().path();
            let text = resolve(&read(&path), &names);
            let start: Start =
                serde_json::from_str(&text).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
            let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
            starts.insert(name, start.steps);
        }
        Self { vectors, starts }
    }

    /// The inputs of a vector's start, as JSON, with what is expected of each.
    pub fn start(&self, vector: &Vector) -> Vec<Value> {
        let parts = vector.start.iter().flat_map(|part| {
            self.starts
                .get(part)
                .unwrap_or_else(|| panic!("{}: no start `{part}`", vector.name))
        });
        parts.cloned().collect()
    }

    /// Whether any vector comes out otherwise under these tables: its name, or nothing. Starts are run once each.
    pub fn notices(&self, tables: &impl Fn() -> Tables) -> Option<&Vector> {
        let mut starts: BTreeMap<&[String], Result<Run, ()>> = BTreeMap::new();
        self.vectors.iter().find(|vector| {
            let start = starts.entry(&vector.start).or_insert_with(|| {
                let mut run = Run::new(tables());
                let steps = self.start(vector);
                let came_out = steps.iter().all(|step| run.step(step).is_ok());
                if came_out { Ok(run) } else { Err(()) }
            });
            match start {
                Err(()) => true,
                Ok(run) => self.finish(vector, run.clone()).is_err(),
            }
        })
    }

    /// Runs a vector; gives its log, or what came out otherwise than expected.
    pub fn run(&self, vector: &Vector, tables: Tables) -> Result<Run, String> {
        let mut run = Run::new(tables);
        for step in self.start(vector) {
            run.step(&step)
                .map_err(|e| format!("in the start, step {}: {e}", run.counter))?;
        }
        self.finish(vector, run)
    }

    /// Runs what follows the start.
    fn finish(&self, vector: &Vector, mut run: Run) -> Result<Run, String> {
        for (i, step) in vector.steps.iter().enumerate() {
            run.step(step).map_err(|e| format!("step {}: {e}", i + 1))?;
        }
        if let Some(open) = &vector.open {
            let at = Instant::parse(&open.at).expect("an instant");
            let found = json::to_string(&run.post.duties(at)).unwrap();
            let found: Value = serde_json::from_str(&found).unwrap();
            let expected = Value::Array(open.duties.clone());
            if found != expected {
                return Err(format!("duties\n  expected {expected}\n  found    {found}"));
            }
        }
        Ok(run)
    }
}

/// The input of a step as JSON: what it leaves out is a confirmed clock and the next command identifier.
pub fn input(step: &Value, number: u64) -> String {
    let mut input = step.clone();
    let object = input.as_object_mut().expect("a step is an object");
    object.remove("expect");
    object.entry("clock").or_insert_with(|| "confirmed".into());
    let id = format!("00000000-0000-4000-8000-{number:012x}");
    object.entry("command_id").or_insert_with(|| id.into());
    input.to_string()
}

/// A vector under way.
#[derive(Clone)]
pub struct Run {
    pub post: Post,
    /// The frames of the log.
    pub log: Vec<u8>,
    pub outcomes: Vec<(CommandKind, Outcome)>,
    counter: u64,
}

impl Run {
    pub fn new(tables: Tables) -> Self {
        Self {
            post: Post::with_tables(tables),
            log: Vec::new(),
            outcomes: Vec::new(),
            counter: 0,
        }
    }

    fn input(&mut self, step: &Value) -> String {
        self.counter += 1;
        input(step, self.counter)
    }

    pub fn step(&mut self, step: &Value) -> Result<(), String> {
        let expect = step
            .get("expect")
            .cloned()
            .unwrap_or_else(|| serde_json::json!({"done": []}));
        if let Some(question) = step.get("permits") {
            return self.permits(question, &expect);
        }
        if let Some(asked) = step.get("may") {
            let input = self.input(asked);
            let input = Input::from_json(input.as_bytes()).map_err(|e| e.to_string())?;
            let outcome = self.post.may(&input).map_err(|e| e.to_string())?;
            return self.compare(&expect, &outcome);
        }
        let text = match step.get("text") {
            Some(text) => {
                self.counter += 1;
                text.as_str().ok_or("`text` is no text")?.to_owned()
            }
            None => self.input(step),
        };
        let answer = Input::from_json(text.as_bytes())
            .map_err(Misuse::from)
            .and_then(|input| self.post.decide(input));
        match answer {
            Ok(Answer::Step(step)) => {
                self.log.extend(step.frame());
                self.post.commit(&step).map_err(|e| e.to_string())?;
                let kind = step.record().command.kind();
                self.outcomes.push((kind, step.outcome().clone()));
                self.compare(&expect, step.outcome())
            }
            Ok(Answer::Already { seq }) => {
                let found = serde_json::json!({"already": seq.get()});
                equal(&expect, &found)
            }
            Err(misuse) => {
                let found = match &misuse {
                    Misuse::Invalid(e) => {
                        serde_json::json!({"invalid": {"code": e.code(), "path": e.path()}})
                    }
                    Misuse::NotFounded => serde_json::json!({"misuse": "not_founded"}),
                    Misuse::IdTaken { .. } => serde_json::json!({"misuse": "id_taken"}),
                    other => serde_json::json!({"misuse": other.to_string()}),
                };
                equal(&expect, &found).map_err(|e| format!("{e}\n  ({misuse})"))
            }
        }
    }

    fn permits(&self, question: &Value, expect: &Value) -> Result<(), String> {
        let text = |name: &str| question[name].as_str().unwrap_or_default().to_owned();
        let official = OfficialId::parse(&text("official")).expect("an official");
        let kind = CommandKind::from_code(&text("power")).expect("a power");
        let at = Instant::parse(&text("at")).expect("an instant");
        let place: Place = json::from_slice(question["place"].to_string().as_bytes()).unwrap();
        let found = match self.post.permits_by_id(&official, kind, &place, at) {
            Ok((row, ground)) => {
                let ground: Value =
                    serde_json::from_str(&json::to_string(&ground).unwrap()).unwrap();
                serde_json::json!({"row": row.code(), "ground": ground})
            }
            Err(Some(no)) => serde_json::json!({"row": no.row.row.code(), "why": no.why.code()}),
            Err(None) => serde_json::json!({"why": "nobody"}),
        };
        equal(expect, &found)
    }

    fn compare(&self, expect: &Value, outcome: &Outcome) -> Result<(), String> {
        let (key, other) = match outcome {
            Outcome::Done { .. } => ("done", "refused"),
            Outcome::Refused { .. } => ("refused", "done"),
        };
        let shown = |outcome: &Outcome| {
            let mut out = String::new();
            for finding in outcome.findings() {
                let refused = !outcome.is_done();
                let sentence = Sentence::of(finding, refused, Language::En, &self.post);
                let json = json::to_string(finding).unwrap();
                write!(out, "\n    {json}\n      {sentence}").unwrap();
            }
            out
        };
        let object = expect.as_object().ok_or("`expect` is no object")?;
        let Some(findings) = object.get(key) else {
            return Err(format!("expected {other}, found {key}:{}", shown(outcome)));
        };
        for unknown in object.keys() {
            if !["done", "refused", "events", "grounds"].contains(&unknown.as_str()) {
                return Err(format!("`expect` has an unknown field `{unknown}`"));
            }
        }
        let found: Value =
            serde_json::from_str(&json::to_string(&outcome.findings().to_vec()).unwrap()).unwrap();
        let mut expected = findings.clone();
        for finding in expected.as_array_mut().ok_or("findings are no list")? {
            let finding = finding.as_object_mut().ok_or("a finding is no object")?;
            finding
                .entry("facts")
                .or_insert_with(|| serde_json::json!({}));
            finding
                .entry("subjects")
                .or_insert_with(|| serde_json::json!([]));
        }
        if expected != found {
            return Err(format!(
                "findings\n  expected {expected}\n  found{}",
                shown(outcome)
            ));
        }
        if let Some(events) = object.get("events") {
            let found: Vec<String> = outcome.events().iter().map(event_name).collect();
            equal(events, &serde_json::json!(found))?;
        }
        if let Some(grounds) = object.get("grounds") {
            let found = json::to_string(&outcome.grounds().to_vec()).unwrap();
            equal(grounds, &serde_json::from_str(&found).unwrap())?;
        }
        Ok(())
    }
}

/// `room.event`, as vectors name events.
pub fn event_name(event: &svidok::post::Event) -> String {
    let json: Value = serde_json::from_str(&json::to_string(event).unwrap()).unwrap();
    let (room, inner) = json.as_object().unwrap().iter().next().unwrap();
    let event = match inner {
        Value::String(name) => name.clone(),
        other => other.as_object().unwrap().keys().next().unwrap().clone(),
    };
    format!("{room}.{event}")
}

fn equal(expected: &Value, found: &Value) -> Result<(), String> {
    if expected == found {
        Ok(())
    } else {
        Err(format!("expected {expected}\n  found    {found}"))
    }
}
