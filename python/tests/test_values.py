"""Values of Python as values of the wire and back."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta, timezone, tzinfo
from typing import Any, Dict, Iterator, Optional
from uuid import UUID, uuid4

import pytest

import svidok
from conftest import FOUNDING, Tape, named

AT = datetime(2026, 10, 23, 5, 5, tzinfo=timezone.utc)


class Kyiv(tzinfo):
    """A zone that is none of Python's own."""

    def utcoffset(self, moment: Optional[datetime]) -> timedelta:
        return timedelta(hours=3)

    def dst(self, moment: Optional[datetime]) -> timedelta:
        return timedelta(hours=1)

    def tzname(self, moment: Optional[datetime]) -> str:
        return "EEST"


def unit(post: svidok.Post, at: Any, **more: Any) -> svidok.Step:
    """Some command at some moment."""
    fields: Dict[str, Any] = {"unit": uuid4(), "post": named("rava"), "name": "Відділ", "kind": "clearance"}
    fields.update(more)
    return post.decide.register_unit(**fields, actor=svidok.HOST, at=at)


@pytest.mark.parametrize(
    "at",
    [
        AT,
        AT.astimezone(timezone(timedelta(hours=3))),
        AT.astimezone(timezone(-timedelta(hours=9, minutes=30))),
        AT.replace(tzinfo=None).replace(hour=8, tzinfo=Kyiv()),
    ],
    ids=["utc", "offset", "west", "zone"],
)
def test_any_aware_datetime_names_its_instant(post: svidok.Post, at: datetime) -> None:
    record = unit(post, at).record
    assert record.at == AT
    assert record.at.tzinfo is timezone.utc
    assert record.as_dict()["at"] == "2026-10-23T05:05:00Z"


def test_microseconds_are_cut_to_milliseconds(post: svidok.Post) -> None:
    assert unit(post, AT.replace(microsecond=999_999)).record.at == AT.replace(microsecond=999_000)


@pytest.mark.parametrize(
    ("at", "code"),
    [
        (AT.replace(tzinfo=None), "bad_value"),
        (AT.replace(year=1999), "bad_value"),
        (datetime.max.replace(tzinfo=timezone(-timedelta(hours=5))), "bad_value"),
        (datetime.min.replace(tzinfo=timezone(timedelta(hours=5))), "bad_value"),
        (date(2026, 10, 23), "bad_value"),
        ("2026-10-23 08:05", "bad_value"),
        (1_792_000_000, "wrong_type"),
        (None, "missing_field"),
    ],
)
def test_what_names_no_instant_is_invalid(post: svidok.Post, at: Any, code: str) -> None:
    with pytest.raises(svidok.InvalidInput) as caught:
        unit(post, at)
    assert (caught.value.code, caught.value.path) == (code, "" if at is None else "at")


def test_ids_are_uuids_or_their_text(post: svidok.Post) -> None:
    id = uuid4()
    for given in (id, str(id)):
        assert unit(post, AT, unit=given).record.command["register_unit"]["unit"] == id
    for wrong in (str(id).upper(), id.hex, id.int, id.bytes, "{" + str(id) + "}"):
        with pytest.raises(svidok.InvalidInput) as caught:
            unit(post, AT, unit=wrong)
        assert caught.value.path == "command.register_unit.unit"


class Endless:
    """An iterable without an end."""

    def __iter__(self) -> Iterator[str]:
        while True:
            yield "x" * 100


@pytest.mark.parametrize(
    ("name", "code"),
    [
        (1.5, "wrong_type"),
        (True, "wrong_type"),
        (2**70, "limit"),
        (object(), "wrong_type"),
        ("\ud800", "wrong_type"),
        ({1: "x"}, "wrong_type"),
        (Endless(), "limit"),
        (b"\x00" * 300_000, "limit"),
        ("x" * 300_000, "limit"),
        ("", "bad_value"),
        ("two\nlines", "bad_value"),
    ],
)
def test_what_is_no_name_is_invalid(post: svidok.Post, name: Any, code: str) -> None:
    with pytest.raises(svidok.InvalidInput) as caught:
        unit(post, AT, name=name)
    assert caught.value.code == code


def test_what_holds_itself_is_invalid(post: svidok.Post) -> None:
    circle: Dict[str, Any] = {}
    circle["circle"] = circle
    with pytest.raises(svidok.InvalidInput) as caught:
        unit(post, AT, name=circle)
    assert caught.value.code == "limit"


def test_an_exception_of_the_callers_own_passes(post: svidok.Post) -> None:
    class Broken:
        def __iter__(self) -> Iterator[str]:
            raise LookupError("mine")

    with pytest.raises(LookupError, match="mine"):
        unit(post, AT, name=Broken())


def test_durations_days_and_wall_times(post: svidok.Post, tape: Tape) -> None:
    policy: svidok.types.Policy = {**svidok.default_policy(), "promptly": timedelta(minutes=30)}
    step = post.decide.adopt_policy(policy=policy, actor=svidok.HOST, at=AT)
    assert step.record.command["adopt_policy"]["policy"]["promptly"] == timedelta(minutes=30)
    assert step.record.as_dict()["command"]["adopt_policy"]["policy"]["promptly"] == 1_800_000
    with pytest.raises(svidok.InvalidInput) as caught:
        uneven: svidok.types.Policy = {**policy, "promptly": timedelta(microseconds=1)}
        post.decide.adopt_policy(policy=uneven, actor=svidok.HOST, at=AT)
    assert caught.value.path == "command.adopt_policy.policy.promptly"

    def shift(starts: time) -> svidok.Step:
        return post.decide.schedule_shift(
            shift=uuid4(), unit=uuid4(), day=date(2026, 10, 23), starts=starts, ends=time(20), staff=set(),
            responsible={uuid4(), uuid4()}, actor=svidok.HOST, at=AT,
        )  # fmt: skip

    plan = shift(time(8)).record.command["schedule_shift"]
    assert (plan["day"], plan["starts"], plan["ends"]) == (date(2026, 10, 23), time(8), time(20))
    assert all(isinstance(who, UUID) for who in plan["responsible"])
    for wrong in (time(8, 0, 1), time(8, tzinfo=timezone.utc)):
        with pytest.raises(svidok.InvalidInput) as caught:
            shift(wrong)
        assert caught.value.path == "command.schedule_shift.starts"


def test_hashes_are_bytes_or_hex(post: svidok.Post) -> None:
    leaf = bytes(range(32))
    for given in (leaf, leaf.hex()):
        step = post.decide.happened(
            command={"register_unit": {"unit": uuid4(), "post": named("rava"), "name": "Відділ", "kind": "clearance"}},
            occurred=AT, source={"log": {"log": uuid4(), "seq": 7, "leaf": given, "actor": svidok.HOST}},
            actor=svidok.HOST, at=AT,
        )  # fmt: skip
        assert step.record.command["happened"]["source"]["log"]["leaf"] == leaf


def test_facts_come_as_values(equipped: svidok.Post) -> None:
    late = datetime(2027, 6, 1, tzinfo=timezone.utc)
    outcome = equipped.may(
        {"at": late, "actor": svidok.HOST, "clock": "unconfirmed", "command_id": uuid4(),
         "command": {"telemetry": {"camera": named("cam-1"), "state": {
             "charge": 50, "condition": "working", "free_memory": 50, "clock_offset": 0}}}}
    )  # fmt: skip
    (finding,) = [finding for finding in outcome.findings if finding.row == "clock_no_jump"]
    assert set(finding.facts) == {"actual", "needed"}
    assert (finding.basis, finding.weight, finding.policy) == ("policy", "remark", ("max_jump",))
    for duty in equipped.duties(late):
        assert duty.since.tzinfo is timezone.utc


def test_the_first_record_names_no_one_before_it() -> None:
    step = svidok.Post().decide.found_log(**FOUNDING)
    assert step.seq == 0 and step.record.prev is None
    assert step.record.leaf == step.leaf
    assert svidok.frames(step.frame) == [(0, step.bytes)]
    assert svidok.frame(step.bytes) == step.frame
