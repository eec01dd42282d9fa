"""Every vector through the Python face, by keyword methods; the log is that of the Rust face, byte for byte."""

from __future__ import annotations

import json
import re
from datetime import datetime
from pathlib import Path
from typing import Any, Dict, Mapping

import pytest

import svidok
from conftest import Tape, Vector, vectors

KEYWORDS = {"from": "from_"}


def keywords(asked: Mapping[str, Any]) -> Dict[str, Any]:
    """The arguments of a command's keyword method."""
    (command,) = asked["command"].values()
    arguments = {KEYWORDS.get(name, name): value for name, value in command.items()}
    assert asked.keys() <= {"at", "via", "actor", "clock", "command", "occurred", "command_id"}
    arguments["actor"] = asked["actor"]
    arguments["at"] = moment(asked["at"])
    arguments["host_clock"] = asked["clock"]
    arguments["command_id"] = asked["command_id"]
    if "occurred" in asked:
        assert "occurred" not in arguments
        arguments["occurred"] = moment(asked["occurred"])
    if "via" in asked:
        arguments["via"] = asked["via"]
    return arguments


def moment(text: str) -> datetime:
    """An aware datetime as Python 3.9 reads it."""
    whole = re.sub(r"\.(\d+)", lambda fraction: "." + fraction.group(1).ljust(6, "0"), text)
    return datetime.fromisoformat(whole.replace("Z", "+00:00"))


class Run:
    """A vector under way."""

    def __init__(self) -> None:
        self.tape = Tape()
        self.post = svidok.Post(store=self.tape)
        self.counter = 0
        self.by_keyword = 0

    def complete(self, step: Mapping[str, Any]) -> Dict[str, Any]:
        """An input: what it leaves out is a confirmed clock and the next command identifier."""
        self.counter += 1
        asked = {name: value for name, value in step.items() if name != "expect"}
        asked.setdefault("clock", "confirmed")
        asked.setdefault("command_id", f"00000000-0000-4000-8000-{self.counter:012x}")
        return asked

    def ask(self, face: svidok.Post | svidok.May, asked: Dict[str, Any]) -> svidok.Outcome:
        """Asks by the keyword method."""
        (kind,) = asked["command"]
        method = getattr(face, kind)
        self.by_keyword += 1
        outcome: svidok.Outcome = method(**keywords(asked))
        return outcome

    def malformed(self, step: Mapping[str, Any]) -> None:
        """Puts what no keyword method takes as it is written; as text and as an object it is the same mistake."""
        asked: Any = step.get("text")
        if asked is None:
            asked = self.complete(step)
        else:
            self.counter += 1
        for form in (asked, asked if isinstance(asked, str) else json.dumps(asked)):
            with pytest.raises(svidok.InvalidInput) as caught:
                self.post.ask(form)
            assert step["expect"] == {"invalid": {"code": caught.value.code, "path": caught.value.path}}, caught.value

    def step(self, step: Mapping[str, Any]) -> None:
        """Runs a step and compares."""
        expect = step.get("expect", {"done": []})
        if "permits" in step:
            question = step["permits"]
            answer = self.post.permits(
                official=question["official"],
                power=question["power"],
                place=question["place"],
                at=moment(question["at"]),
            )
            assert permission(answer) == expect
        elif "invalid" in expect and "may" not in step:
            self.malformed(step)
        elif "text" in step:
            self.counter += 1
            compare(expect, self.post.ask(step["text"]))
        elif "may" in step:
            before = self.post.head
            compare(expect, self.ask(self.post.may, self.complete(step["may"])))
            assert self.post.head == before
        else:
            try:
                outcome = self.ask(self.post, self.complete(step))
            except svidok.Refused as refused:
                assert not refused.outcome
                compare(expect, refused.outcome)
            except svidok.AlreadyRecorded as already:
                assert expect == {"already": already.seq}
            except svidok.Misuse as misuse:
                assert expect == {"misuse": misuse.code}
            else:
                assert outcome
                compare(expect, outcome)


def permission(answer: svidok.Permission) -> Mapping[str, Any]:
    """The answer to the permission question as vectors write it."""
    if answer:
        assert answer.ground is not None
        ground = {kind: {} if kind == "host" else str(id) for kind, id in answer.ground.items()}
        return {"row": answer.row, "ground": ground}
    return {"why": answer.why} if answer.row is None else {"row": answer.row, "why": answer.why}


def compare(expect: Mapping[str, Any], outcome: svidok.Outcome) -> None:
    """Compares an outcome with what is expected of it."""
    shown = "\n".join(str(finding) for finding in outcome.findings)
    key = "done" if outcome else "refused"
    assert key in expect, f"found {key}: {shown}"
    assert expect.keys() <= {"done", "refused", "events", "grounds"}
    found = [finding.as_dict() for finding in outcome.findings]
    assert [{"facts": {}, "subjects": [], **finding} for finding in expect[key]] == found, shown
    inner = outcome.as_dict()[key]
    assert inner["findings" if outcome else "violations"] == found
    if "events" in expect:
        assert expect["events"] == [event_name(event) for event in inner.get("events", [])]
    if "grounds" in expect:
        assert expect["grounds"] == inner.get("grounds", [])
    for finding in outcome.findings:
        for provision in finding.provisions:
            assert svidok.provision(provision).id == provision
        assert str(finding.sentence("uk")) and str(finding.sentence("en"))


def event_name(event: Mapping[str, Any]) -> str:
    """`room.event`, as vectors name events."""
    ((room, inner),) = event.items()
    return f"{room}.{inner if isinstance(inner, str) else next(iter(inner))}"


ALL = vectors()


@pytest.mark.parametrize("vector", ALL, ids=[vector.name for vector in ALL])
def test_vector(vector: Vector, rust_logs: Path) -> None:
    run = Run()
    for number, step in enumerate(vector.steps, 1):
        try:
            run.step(step)
        except AssertionError as error:
            raise AssertionError(f"{vector.name}, step {number} (start and all): {error}") from error
    if vector.open is not None:
        duties = run.post.duties(moment(vector.open["at"]))
        assert [duty.as_dict() for duty in duties] == vector.open["duties"]
    assert run.by_keyword > 0
    assert run.tape.file == (rust_logs / f"{vector.name}.log").read_bytes()
    again = svidok.Post.open(run.tape.file, store=Tape())
    assert (again.next_seq, again.head, again.snapshot()) == (run.post.next_seq, run.post.head, run.post.snapshot())
    audit = svidok.Audit()
    for _, record in svidok.frames(run.tape.file):
        assert audit.push(record)[1] is None


def test_there_are_vectors() -> None:
    assert len(ALL) > 0
