//! What of the Order is decided, by which rows, and how often the vectors found each row both ways.

use std::collections::BTreeMap;
use std::fmt::Write;

use svidok::order::{Cite, Kind, ReadingDefault, ReadingId};
use svidok::post::{CommandKind, Tables, duties, forms, powers, rules};
use svidok_testkit::vectors::Suite;

/// How often a row stood, and how often it was found.
#[derive(Default, Clone, Copy)]
struct Seen {
    held: usize,
    found: usize,
}

pub fn text() -> String {
    let seen = run();
    let mut out = String::from(
        "# Coverage of the Order\n\nGenerated from the tables and from a run of the vectors. A row's numbers say in how many \
         decisions of the vectors it held and in how many it was found (of a duty: opened and ended). `context` is never \
         enforced; a `standing` obligation is never fulfilled.\n\n",
    );
    summary(&mut out);
    out.push_str(
        "\n## Provisions\n\n| cite | kind | gist | decided by |\n| --- | --- | --- | --- |\n",
    );
    for cite in Cite::all() {
        let kinds: Vec<&str> = cite.provision().kinds.iter().map(|k| k.code()).collect();
        let _ = writeln!(
            out,
            "| {cite} | {} | {} | {} |",
            kinds.join(", "),
            cite.provision().en,
            decided_by(cite, &seen)
        );
    }
    out.push_str("\n## Readings\n\n| id | read as | default | rows |\n| --- | --- | --- | --- |\n");
    for id in ReadingId::all() {
        let reading = id.reading();
        let default = match reading.default {
            ReadingDefault::Fixed => "fixed".to_owned(),
            ReadingDefault::Unset => "unset".to_owned(),
            ReadingDefault::HostNames => "host names".to_owned(),
            ReadingDefault::Switch(of) => format!("switch: {}", settings(of)),
            ReadingDefault::Policy(of) => format!("policy: {}", settings(of)),
        };
        let rows = rows_of_reading(id);
        let _ = writeln!(out, "| {id} | {} | {default} | {rows} |", reading.read_en);
    }
    out.push_str("\n## Rows that rest on a setting or on what the log knows\n\n| row | held | found |\n| --- | --: | --: |\n");
    let mut others: Vec<&str> = Vec::new();
    others.extend(
        rules()
            .filter(|r| r.provisions.is_empty())
            .map(|r| r.row.code()),
    );
    others.extend(
        powers()
            .filter(|p| p.provisions.is_empty())
            .map(|p| p.row.code()),
    );
    others.sort_unstable();
    for row in others {
        let count = seen.get(row).copied().unwrap_or_default();
        let _ = writeln!(out, "| `{row}` | {} | {} |", count.held, count.found);
    }
    out
}

fn settings(of: &[svidok::order::Setting]) -> String {
    let of: Vec<String> = of
        .iter()
        .map(|s| format!("`{}` = {}", s.field, s.value))
        .collect();
    of.join(", ")
}

fn summary(out: &mut String) {
    let enforceable = |c: &Cite| !c.provision().kinds.contains(&Kind::Context);
    let all = Cite::all().filter(enforceable).count();
    let decided = Cite::all()
        .filter(|c| enforceable(c) && !rows_of(*c).is_empty())
        .count();
    let _ = writeln!(
        out,
        "{decided} of {all} provisions that say something to do are cited by {} rules, {} powers, {} duties and {} forms.",
        rules().count(),
        powers().count(),
        duties().count(),
        forms().count()
    );
}

fn rows_of(cite: Cite) -> Vec<&'static str> {
    let mut rows: Vec<&str> = Vec::new();
    rows.extend(
        rules()
            .filter(|r| r.provisions.contains(&cite))
            .map(|r| r.row.code()),
    );
    rows.extend(
        powers()
            .filter(|p| p.provisions.contains(&cite))
            .map(|p| p.row.code()),
    );
    rows.extend(
        duties()
            .filter(|d| d.provisions.contains(&cite))
            .map(|d| d.duty.code()),
    );
    rows.extend(
        forms()
            .filter(|f| f.provisions.contains(&cite))
            .map(|f| f.row.code()),
    );
    rows
}

fn rows_of_reading(id: ReadingId) -> String {
    let mut rows: Vec<&str> = Vec::new();
    rows.extend(
        rules()
            .filter(|r| r.readings.contains(&id))
            .map(|r| r.row.code()),
    );
    rows.extend(
        powers()
            .filter(|p| p.readings.contains(&id))
            .map(|p| p.row.code()),
    );
    rows.extend(
        duties()
            .filter(|d| d.readings.contains(&id))
            .map(|d| d.duty.code()),
    );
    rows.extend(
        forms()
            .filter(|f| f.readings.contains(&id))
            .map(|f| f.row.code()),
    );
    let rows: Vec<String> = rows.iter().map(|r| format!("`{r}`")).collect();
    if rows.is_empty() {
        "—".to_owned()
    } else {
        rows.join(", ")
    }
}

fn decided_by(cite: Cite, seen: &BTreeMap<String, Seen>) -> String {
    if cite.provision().kinds.contains(&Kind::Context) {
        return "context: nothing to decide".to_owned();
    }
    let rows = rows_of(cite);
    if rows.is_empty() {
        return "—".to_owned();
    }
    let rows: Vec<String> = rows
        .iter()
        .map(|row| {
            let count = seen.get(*row).copied().unwrap_or_default();
            format!("`{row}` ({} / {})", count.held, count.found)
        })
        .collect();
    rows.join(", ")
}

/// Runs every vector and counts.
fn run() -> BTreeMap<String, Seen> {
    let mut seen: BTreeMap<String, Seen> = BTreeMap::new();
    let suite = Suite::load();
    for vector in &suite.vectors {
        let Ok(run) = suite.run(vector, Tables::latest()) else {
            continue;
        };
        for (kind, outcome) in &run.outcomes {
            let found: Vec<&str> = outcome.findings().iter().map(|f| f.row.code()).collect();
            for row in rows_on(*kind) {
                let count = seen.entry(row.to_owned()).or_default();
                if found.contains(&row) {
                    count.found = count.found.saturating_add(1);
                } else {
                    count.held = count.held.saturating_add(1);
                }
            }
            for event in outcome.events() {
                if let svidok::post::Event::Duty(event) = event {
                    let (duty, ended) = match &**event {
                        svidok::duty::Event::Opened { duty, .. } => (duty, false),
                        svidok::duty::Event::Ended { duty, .. } => (duty, true),
                        svidok::duty::Event::Moved { .. } => continue,
                    };
                    let count = seen.entry(duty.code().to_owned()).or_default();
                    if ended {
                        count.found = count.found.saturating_add(1);
                    } else {
                        count.held = count.held.saturating_add(1);
                    }
                }
            }
        }
    }
    seen
}

fn rows_on(kind: CommandKind) -> Vec<&'static str> {
    let mut rows: Vec<&str> = Vec::new();
    rows.extend(
        rules()
            .filter(|r| r.on.is_empty() || r.on.contains(&kind))
            .map(|r| r.row.code()),
    );
    rows.extend(
        powers()
            .filter(|p| p.kinds.contains(&kind))
            .map(|p| p.row.code()),
    );
    rows.extend(
        forms()
            .filter(|f| f.on.contains(&kind))
            .map(|f| f.row.code()),
    );
    rows
}
