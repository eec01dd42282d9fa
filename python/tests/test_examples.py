"""The examples do what they say, and the account of the day is the one that was read against its story."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections import Counter
from pathlib import Path
from typing import Any, Dict, List

import pytest

import svidok
from conftest import ROOT, Tape

RAVA = ROOT / "examples" / "rava-ruska"
FIRST = ROOT / "examples" / "first"


def run(*command: object) -> "subprocess.CompletedProcess[str]":
    """A Python program, as a person would start it."""
    arguments = [sys.executable, *(str(word) for word in command)]
    return subprocess.run(arguments, capture_output=True, encoding="utf-8", env={"PYTHONIOENCODING": "utf-8"})


@pytest.fixture(scope="module")
def day() -> bytes:
    """The log of the day, as the dock writes it."""
    tape = Tape()
    post = svidok.Post(store=tape)
    already = 0
    for line in (RAVA / "day.jsonl").read_bytes().splitlines():
        try:
            post.ask(line)
        except svidok.Refused:
            pass
        except svidok.AlreadyRecorded:
            already += 1
    assert already == 1
    return tape.file


@pytest.fixture
def log(day: bytes, tmp_path: Path) -> Path:
    """The same in a file."""
    path = tmp_path / "day.log"
    path.write_bytes(day)
    return path


def test_the_day_is_what_its_story_makes() -> None:
    made = run(RAVA / "make_day.py")
    assert made.returncode == 0, made.stderr
    assert made.stdout == (RAVA / "day.jsonl").read_text("utf-8")


def test_the_day_is_as_large_as_it_should_be() -> None:
    lines: List[Dict[str, Any]] = [json.loads(line) for line in (RAVA / "day.jsonl").read_text("utf-8").splitlines()]
    commands = [(line["at"], *next(iter(line["command"].items()))) for line in lines]
    kinds = Counter(kind for _, kind, _ in commands)
    components = Counter((c["kind"], c["stock"]) for _, kind, c in commands if kind == "register_component")
    assert sum(at >= "2026-10-23" for at, _, _ in commands) >= 400
    assert (kinds["enrol_official"], kinds["schedule_shift"]) == (60, 2)
    # One camera is entered twice, under a look-alike number, and one dock without a number: both are refused.
    assert components["camera", "everyday"] + components["camera", "reserve"] - 1 == 24
    assert components["camera", "reserve"] == 4
    assert components["dock", "everyday"] - 1 == 3


@pytest.mark.parametrize("lang", ["uk", "en"])
def test_the_account_is_the_one_that_was_read(log: Path, lang: str) -> None:
    account = run(RAVA / "account.py", log, "--lang", lang, "--expected", RAVA / "expected.json")
    assert account.returncode == 0, account.stderr
    golden = RAVA / f"account.{lang}.txt"
    if os.environ.get("SVIDOK_BLESS"):  # whoever does it reads what it wrote against the story
        golden.write_text(account.stdout, "utf-8")
    assert account.stdout == golden.read_text("utf-8")


def test_ukrainian_is_the_first_language(log: Path) -> None:
    account = run(RAVA / "account.py", log)
    assert account.returncode == 0
    assert (RAVA / "account.uk.txt").read_text("utf-8").startswith(account.stdout)


def test_a_difference_is_named(log: Path, tmp_path: Path) -> None:
    expected = json.loads((RAVA / "expected.json").read_text("utf-8"))
    expected["totals"]["returns"] = 34
    expected["totals"]["breaches"]["face_in_view"] = 2
    del expected["totals"]["remarks"]["clock_no_jump"]
    other = tmp_path / "expected.json"
    other.write_text(json.dumps(expected), "utf-8")
    account = run(RAVA / "account.py", log, "--lang", "en", "--expected", other)
    assert account.returncode == 1
    named = [line for line in account.stdout.splitlines() if line.startswith("DIFFERENT")]
    assert named == [
        "DIFFERENT breaches.face_in_view: expected 2, found 1",
        "DIFFERENT remarks.clock_no_jump: expected 0, found 1",
        "DIFFERENT returns: expected 34, found 33",
    ]


def test_a_decision_that_the_rules_do_not_give_is_named(day: bytes, tmp_path: Path) -> None:
    records = [record for _, record in svidok.frames(day)]
    before, rest = records[-1].split(b"goutcome")
    _, after = rest.split(b"jcommand_id")
    done = b"\xa1ddone\xa3fevents\x80ggrounds\x80hfindings\x80"
    records[-1] = before + b"goutcome" + done + b"jcommand_id" + after
    path = tmp_path / "forged.log"
    path.write_bytes(b"".join(svidok.frame(record) for record in records))
    account = run(RAVA / "account.py", path, "--lang", "en")
    assert account.returncode == 1
    assert "ATTENTION! The rules would have decided otherwise than these records say: 756" in account.stdout


@pytest.mark.parametrize("what", ["flipped", "left out", "empty", "no log"])
def test_a_damaged_log_is_named(day: bytes, tmp_path: Path, what: str) -> None:
    frames = svidok.frames(day)
    start, end = frames[300][0], frames[301][0]
    file, says = {
        "flipped": (day[: start + 20] + bytes([day[start + 20] ^ 1]) + day[start + 21 :], f"byte {start}, record 300"),
        "left out": (day[:start] + day[end:], f"byte {start}, record 300"),
        "empty": (b"", "no record"),
        "no log": (b"#!/bin/sh\n", "byte 0, record 0"),
    }[what]
    path = tmp_path / "damaged.log"
    path.write_bytes(file)
    account = run(RAVA / "account.py", path, "--lang", "en")
    assert (account.returncode, account.stdout) == (2, "")
    assert "the action log is damaged" in account.stderr and says in account.stderr
    assert len(account.stderr.splitlines()) == 1


def test_an_unfinished_write_is_no_damage(day: bytes, tmp_path: Path) -> None:
    path = tmp_path / "cut.log"
    path.write_bytes(day[:-7])
    account = run(RAVA / "account.py", path, "--lang", "en")
    assert account.returncode == 0
    assert "not written to its end" in account.stderr
    assert "Records: 756." in account.stdout


def test_files_that_cannot_be_read_are_named(log: Path, tmp_path: Path) -> None:
    none = tmp_path / "none"
    empty = tmp_path / "empty.json"
    empty.write_text("{}", "utf-8")
    for arguments in ([none], [log, "--expected", none], [log, "--expected", empty]):
        account = run(RAVA / "account.py", *arguments)
        assert account.returncode == 2 and account.stderr and "Traceback" not in account.stderr


def test_every_command_has_words_and_every_language_the_same() -> None:
    sys.path.insert(0, str(RAVA))
    try:
        import wording  # type: ignore[import-not-found, unused-ignore]
    finally:
        sys.path.pop(0)
    from svidok._commands import Commands

    assert set(wording.COMMANDS) == {name for name in vars(Commands) if not name.startswith("_")}
    assert wording.UK.counted.keys() == wording.EN.counted.keys()
    assert wording.UK.weights.keys() == wording.EN.weights.keys()


def test_the_first_program(tmp_path: Path) -> None:
    first = run(FIRST / "first.py", tmp_path / "first.log")
    assert first.returncode == 0, first.stderr
    assert first.stdout == (FIRST / "first.txt").read_text("utf-8")
    assert svidok.recover((tmp_path / "first.log").read_bytes()).records == 5


def test_the_first_program_in_rust_says_the_same() -> None:
    command = ["cargo", "run", "-q", "-p", "svidok", "--example", "first"]
    first = subprocess.run(command, cwd=ROOT, capture_output=True, encoding="utf-8", check=True)
    assert first.stdout == (FIRST / "first.txt").read_text("utf-8")
