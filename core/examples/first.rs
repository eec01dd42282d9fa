//! A first program: an officer takes a camera for himself, and Svidok says everything that stands in the way.

use svidok::post::{Answer, Input, Language, Post, Sentence};
use svidok::wire::json;

/// Who asks what, as a host would read it from a line of JSON.
const LINES: [(&str, &str); 5] = [
    (
        r#"{"host": {}}"#,
        r#"{"found_log": {"log": "10900000-0000-4000-8000-000000000001", "scope": {"post": {
        "body": {"body": "b0d90000-0000-4000-8000-000000000001", "name": "Львівська митниця", "remit": "territorial"},
        "name": "Рава-Руська", "post": "60570000-0000-4000-8000-000000000001"}}, "policy": POLICY,
        "writer": "34170000-0000-4000-8000-000000000001", "edition": "order-459-2025-09-09", "calendar": CALENDAR,
        "in_force": "2025-11-15", "revision": 1}}"#,
    ),
    (
        r#"{"host": {}}"#,
        r#"{"enrol_official": {"name": "Андрій", "surname": "Шевчук",
        "official": "0ff10000-0000-4000-8000-000000000001", "standing": "official"}}"#,
    ),
    (
        r#"{"host": {}}"#,
        r#"{"register_component": {"kind": "dock", "post": "60570000-0000-4000-8000-000000000001",
        "spot": {"room": {}}, "stock": "everyday", "component": "d0c00000-0000-4000-8000-000000000001",
        "inventory": "10480011"}}"#,
    ),
    (
        r#"{"host": {}}"#,
        r#"{"register_component": {"kind": "camera", "post": "60570000-0000-4000-8000-000000000001",
        "spot": {"docked": "d0c00000-0000-4000-8000-000000000001"}, "stock": "everyday",
        "component": "ca3e0000-0000-4000-8000-000000000001", "inventory": "КАМ-001"}}"#,
    ),
    (
        r#"{"official": "0ff10000-0000-4000-8000-000000000001"}"#,
        r#"{"issue_camera": {
        "to": "0ff10000-0000-4000-8000-000000000001", "dock": "d0c00000-0000-4000-8000-000000000001",
        "camera": "ca3e0000-0000-4000-8000-000000000001"}}"#,
    ),
];

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let policy = json::to_string(&svidok::policy::Policy::default())?;
    let calendar = json::to_string(&svidok::calendar::Calendar::ukraine())?;
    let mut post = Post::new();
    let mut file = Vec::new();
    for (number, (actor, command)) in LINES.iter().enumerate() {
        let command = command
            .replace("POLICY", &policy)
            .replace("CALENDAR", &calendar);
        let input = format!(
            r#"{{"at": "2026-10-23T08:05:00+03:00", "actor": {actor}, "clock": "confirmed", "command": {command},
                "command_id": "00000000-0000-4000-8000-{number:012}"}}"#
        );
        // Decide, store durably, commit.
        let Answer::Step(step) = post.decide(Input::from_json(input.as_bytes())?)? else {
            continue;
        };
        file.extend(step.frame());
        post.commit(&step)?;
        let refused = !step.outcome().is_done();
        for violation in step.outcome().findings() {
            println!("{}", Sentence::of(violation, refused, Language::Uk, &post));
        }
    }
    Ok(())
}
