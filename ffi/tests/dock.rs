//! The dock: killed at any moment it goes on where it stopped; a line that is no command stops it with file, line, field
//! and reason; a damaged log is left alone.

#![allow(
    clippy::unwrap_used,
    clippy::arithmetic_side_effects,
    reason = "a test stops where something is wrong"
)]

mod support;

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread::sleep;
use std::time::Duration;

use support::{Folder, compile, root, start, start_any};
use svidok::log::Rest;

fn day() -> PathBuf {
    root().join("examples/rava-ruska/day.jsonl")
}

/// The first lines of the day.
fn lines(count: usize) -> Vec<String> {
    let day = fs::read_to_string(day()).unwrap();
    day.lines().take(count).map(str::to_owned).collect()
}

#[test]
fn killed_at_any_moment_it_goes_on_where_it_stopped() {
    let folder = Folder::new("killed");
    let dock = compile(&folder, "examples/dock/dock.c");
    let undisturbed = folder.path("undisturbed.log");
    start(&dock, &[&undisturbed, &day()]);
    let whole = fs::read(&undisturbed).unwrap();

    let log = folder.path("killed.log");
    let mut random = Random(0x5eed);
    let mut limit = 40_000;
    let (mut kills, mut torn, mut grown) = (0, 0, 0);
    loop {
        let mut child = Command::new(&dock)
            .args([&log, &day()])
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        sleep(Duration::from_micros(random.below(limit)));
        // Longer and longer, so that it comes to an end on a slow disk too.
        limit += limit / 16;
        let ended = child.try_wait().unwrap();
        child.kill().unwrap();
        let status = child.wait().unwrap();
        let bytes = fs::read(&log).unwrap_or_default();
        let found = svidok::log::recover(&bytes);
        assert!(
            whole.starts_with(&bytes[..found.whole]) && !matches!(found.rest, Rest::Damaged { .. }),
            "after {kills} kills: {found:?}"
        );
        if ended.is_some() || status.success() {
            assert!(status.success(), "{status}");
            break;
        }
        kills += 1;
        // Power that fails may leave half of the last frame, or zeros in its place.
        let last = match found.rest {
            Rest::Nothing => last_frame(&bytes),
            _ => 0,
        };
        match random.below(4) {
            0 if last > 0 => {
                let kept = bytes.len() - 1 - usize::try_from(random.below(last - 1)).unwrap();
                fs::write(&log, &bytes[..kept]).unwrap();
                torn += 1;
            }
            1 if last > 0 => {
                let kept = bytes.len() - usize::try_from(last).unwrap();
                let mut bytes = bytes;
                bytes[kept..].fill(0);
                fs::write(&log, bytes).unwrap();
                grown += 1;
            }
            _ => {}
        }
        assert!(kills < 200, "it never comes to an end");
    }
    println!("killed {kills} times, {torn} frames torn, {grown} frames of zeros");
    assert!(kills >= 10 && torn >= 2 && grown >= 2);
    assert!(fs::read(&log).unwrap() == whole, "the log is another one");
}

/// How many bytes the last frame of a log has.
fn last_frame(log: &[u8]) -> u64 {
    let found = svidok::log::Frames::new(log).last();
    found.map_or(0, |(at, _)| (log.len() - at) as u64)
}

/// Numbers that are the same in every run (xorshift).
struct Random(u64);

impl Random {
    fn below(&mut self, limit: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % limit.max(1)
    }
}

#[test]
fn a_line_that_is_no_command_stops_it_with_file_line_field_and_reason() {
    let folder = Folder::new("broken");
    let dock = compile(&folder, "examples/dock/dock.c");
    let good = lines(7);
    let unit = &good[1];
    let broken: &[(&str, String, &str)] = &[
        (
            "cut short",
            unit[..60].to_owned(),
            "not well-formed at line 1",
        ),
        ("empty", String::new(), "not well-formed at line 1"),
        ("no object", "[1]".to_owned(), "a list where "),
        (
            "no UTF-8",
            "\u{1}latin1".to_owned(),
            "not well-formed at line 1",
        ),
        (
            "unknown field",
            unit.replace("\"kind\"", "\"sort\""),
            "command.register_unit: unknown field `sort`; it has ",
        ),
        (
            "missing field",
            unit.replace(",\"kind\":\"clearance\"", ""),
            "command.register_unit: the field `kind` is missing",
        ),
        (
            "twice",
            unit.replace("{\"unit\"", "{\"kind\":\"clearance\",\"unit\""),
            "command.register_unit",
        ),
        (
            "unknown command",
            unit.replace("register_unit", "register_union"),
            "command: `register_union` is none of ",
        ),
        (
            "unknown code",
            unit.replace("\"clearance\"", "\"clearing\""),
            "command.register_unit.kind: `clearing` is none of ",
        ),
        (
            "wrong type",
            unit.replace("\"clearance\"", "7"),
            "command.register_unit.kind: the number `7` where ",
        ),
        (
            "bad instant",
            unit.replace("+03:00\",\"actor\"", "\",\"actor\""),
            "at: `2026-10-01T10:00:00` is not ",
        ),
        (
            "null",
            unit.replace("\"clearance\"", "null"),
            "command.register_unit.kind: null where ",
        ),
        (
            "identifier of another command",
            with_command_id(unit, &command_id(&good[2])),
            "command_id: the identifier ",
        ),
    ];
    for (name, line, reason) in broken {
        let commands = folder.path("commands.jsonl");
        let log = folder.path("broken.log");
        let _ = fs::remove_file(&log);
        let mut all = good.clone();
        all.insert(5, line.clone());
        let text = all.join("\n") + "\n";
        let mut bytes = text.into_bytes();
        if *name == "no UTF-8" {
            for b in &mut bytes {
                *b = if *b == 1 { 0xff } else { *b };
            }
        }
        fs::write(&commands, bytes).unwrap();
        let output = start_any(&dock, &[&log, &commands]);
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(2), "{name}: {said}");
        let place = format!("{}:6: {reason}", commands.display());
        assert!(said.starts_with(&place), "{name}: {said}");
        assert_eq!(said.lines().count(), 1, "{name}: {said}");
        // What came before it stands.
        let found = svidok::log::recover(&fs::read(&log).unwrap());
        assert_eq!((found.records, found.rest), (5, Rest::Nothing));
    }
    // A log that is not founded.
    let log = folder.path("unfounded.log");
    let commands = folder.path("commands.jsonl");
    fs::write(&commands, unit).unwrap();
    let output = start_any(&dock, &[&log, &commands]);
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(output.status.code(), Some(2), "{said}");
    assert!(said.contains(":1: the log is not founded"), "{said}");
}

fn command_id(line: &str) -> String {
    let (_, after) = line.rsplit_once("\"command_id\":\"").unwrap();
    after[..36].to_owned()
}

fn with_command_id(line: &str, id: &str) -> String {
    line.replace(&command_id(line), id)
}

#[test]
fn a_damaged_log_is_refused_and_left_as_it_is() {
    let folder = Folder::new("damaged");
    let dock = compile(&folder, "examples/dock/dock.c");
    let commands = folder.path("commands.jsonl");
    fs::write(&commands, lines(6).join("\n")).unwrap();
    let log = folder.path("a.log");
    start(&dock, &[&log, &commands]);
    let whole = fs::read(&log).unwrap();
    let records: Vec<usize> = svidok::log::Frames::new(&whole).map(|(at, _)| at).collect();
    assert_eq!(records.len(), 6);

    let mut flipped = whole.clone();
    flipped[records[2] + 40] ^= 1;
    let twice = [&whole[..], &whole[..records[1]]].concat();
    let swapped = [&whole[..records[1]], &whole[records[2]..]].concat();
    let foreign = [&whole[..], b"and so on, and so on"].concat();
    for (name, damaged, at) in [
        ("a bit", flipped, records[2]),
        ("record 0 again", twice, whole.len()),
        ("a record less", swapped, records[1]),
        ("what is no frame", foreign, whole.len()),
    ] {
        fs::write(&log, &damaged).unwrap();
        let output = start_any(&dock, &[&log, &commands]);
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(3), "{name}: {said}");
        assert!(said.starts_with(&format!("{}: ", log.display())), "{said}");
        assert!(said.contains(&format!("at byte {at}: ")), "{name}: {said}");
        assert!(fs::read(&log).unwrap() == damaged, "{name}: it was changed");
    }
}

#[test]
fn an_unfinished_write_is_cut_off_and_said() {
    let folder = Folder::new("cut");
    let dock = compile(&folder, "examples/dock/dock.c");
    let commands = folder.path("commands.jsonl");
    fs::write(&commands, lines(4).join("\n")).unwrap();
    let log = folder.path("a.log");
    start(&dock, &[&log, &commands]);
    let whole = fs::read(&log).unwrap();
    fs::write(&log, &whole[..whole.len() - 7]).unwrap();
    let output = start_any(&dock, &[&log, &commands]);
    assert!(output.status.success());
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(
        said.contains("of an unfinished write behind record 3"),
        "{said}"
    );
    assert!(fs::read(&log).unwrap() == whole);
}

#[test]
fn it_says_what_it_did_and_why_it_cannot() {
    let folder = Folder::new("said");
    let dock = compile(&folder, "examples/dock/dock.c");
    let log = folder.path("a.log");
    let said = start(
        &dock,
        &[
            OsStr::new("-v"),
            OsStr::new("-len"),
            log.as_os_str(),
            day().as_os_str(),
        ],
    );
    assert!(said.contains("\n407: Refused: "), "{said}");
    assert!(said.contains("point 7 of section III"), "{said}");
    assert!(
        said.ends_with(" done, 12 refused, 1 already there\n"),
        "{said}"
    );
    let again = start(&dock, &[&log, &day()]);
    let lines = fs::read_to_string(day()).unwrap().lines().count();
    let all = format!("this run: 0 done, 0 refused, {lines} already there\n");
    assert!(again.ends_with(&all), "{again}");

    for (arguments, code) in [
        (vec![], 1),
        (vec!["-x", "a", "b"], 1),
        (vec!["-l", "de", "a", "b"], 1),
        (vec!["/nowhere/a.log", "b"], 1),
    ] {
        assert_eq!(
            start_any(&dock, &arguments).status.code(),
            Some(code),
            "{arguments:?}"
        );
    }
    let missing = start_any(&dock, &[&log, Path::new("/nowhere/day.jsonl")]);
    assert_eq!(missing.status.code(), Some(1));
    assert!(
        String::from_utf8_lossy(&missing.stderr).starts_with("/nowhere/day.jsonl: cannot open")
    );
}

#[test]
fn the_dock_in_cpp_keeps_the_same_log() {
    let folder = Folder::new("cpp");
    let commands = folder.path("commands.jsonl");
    fs::write(&commands, lines(420).join("\n")).unwrap();
    let mut logs = Vec::new();
    for source in ["examples/dock/dock.c", "examples/dock/dock.cpp"] {
        let dock = compile(&folder, source);
        let log = folder.path("a.log");
        let _ = fs::remove_file(&log);
        start(&dock, &[&log, &commands]);
        logs.push(fs::read(&log).unwrap());
        fs::remove_file(dock).unwrap();
    }
    assert!(logs[0] == logs[1]);
}
