"""The post: two steps kept, refusals recorded and raised, nothing done where nothing is stored."""

from __future__ import annotations

import pickle
import threading
from datetime import datetime, timezone
from pathlib import Path
from typing import Any, Dict, List
from uuid import uuid4

import pytest

import svidok
from conftest import FOUNDING, Tape, named

AT = datetime(2026, 10, 23, 5, 5, tzinfo=timezone.utc)


def unit() -> Dict[str, Any]:
    """The arguments of a command that is done."""
    return {
        "unit": uuid4(), "post": named("rava"), "name": "Відділ", "kind": "clearance", "actor": svidok.HOST, "at": AT,
    }  # fmt: skip


def nobody() -> Dict[str, Any]:
    """The arguments of an issue that is refused."""
    return {"to": uuid4(), "camera": uuid4(), "dock": uuid4(), "actor": svidok.HOST, "at": AT}


def test_what_is_done_is_returned_stored_and_taken_in(post: svidok.Post, tape: Tape) -> None:
    outcome = post.register_unit(**unit())
    assert outcome and outcome.is_done
    assert [next(iter(event)) for event in outcome.events] == ["people"]
    assert len(tape) == post.next_seq == 2


def test_a_refusal_is_raised_and_leaves_a_record(post: svidok.Post, tape: Tape) -> None:
    with pytest.raises(svidok.Refused) as caught:
        post.issue_camera(**nobody())
    refused = caught.value
    assert len(tape) == post.next_seq == 2
    assert not refused.outcome and refused.outcome.findings == refused.violations
    first = refused.violations[0]
    assert (first.row, first.basis, first.provisions) == ("responsible_issues", "law", ("I.3:4", "II.1:9"))
    assert str(first) in str(refused)
    uk, en = first.sentence("uk"), first.sentence("en")
    assert uk.label == "Відмовлено" and "відповідальна особа" in uk.text and uk.fix
    assert en.label == "Refused" and en.provisions and str(en) == str(first)
    with pytest.raises(svidok.InvalidInput):
        first.sentence("pl")  # type: ignore[arg-type]
    (_, record) = svidok.frames(tape[-1])[0]
    audit = svidok.Audit()
    audit.push(svidok.frames(tape[0])[0][1])
    read, divergence = audit.push(record)
    assert divergence is None and read.outcome == refused.outcome and not read.outcome


def test_may_leaves_nothing_and_raises_no_refusal(post: svidok.Post, tape: Tape) -> None:
    before = (post.head, post.snapshot(), len(tape))
    assert not post.may.issue_camera(**nobody())
    assert post.may.register_unit(**unit())
    assert (post.head, post.snapshot(), len(tape)) == before
    with pytest.raises(svidok.InvalidInput):
        post.may.register_unit(**{**unit(), "name": ""})


def test_two_steps_by_hand(tape: Tape, post: svidok.Post) -> None:
    by_hand = svidok.Post.open(b"".join(tape))
    first, second = by_hand.decide.register_unit(**unit()), by_hand.decide.register_unit(**unit())
    assert (first.seq, by_hand.next_seq) == (1, 1)
    by_hand.commit(first)
    assert (by_hand.next_seq, by_hand.head) == (2, first.leaf)
    with pytest.raises(svidok.Misuse) as caught:
        by_hand.commit(second)
    assert caught.value.code == "stale"
    assert by_hand.head == first.leaf


def test_what_stores_by_itself_commits_by_itself(post: svidok.Post, tape: Tape) -> None:
    step = post.decide.register_unit(**unit())
    with pytest.raises(svidok.Misuse) as caught:
        post.commit(step)
    assert caught.value.code == "has_store"
    assert (post.next_seq, len(tape)) == (1, 1)


def test_nothing_is_stored_behind_an_unfinished_write(tape: Tape, post: svidok.Post) -> None:
    torn = b"".join(tape) + tape[0][:20]
    assert svidok.Post.open(torn).next_seq == 1
    with pytest.raises(svidok.Misuse) as caught:
        svidok.Post.open(torn, store=tape.append)
    assert caught.value.code == "unfinished_write"


def test_a_file_that_another_has_written_to_is_not_written_over(tmp_path: Path, tape: Tape, post: svidok.Post) -> None:
    path = tmp_path / "log"
    path.write_bytes(b"".join(tape))
    with svidok.Post.open(path) as own:
        with open(path, "ab") as other:
            other.write(b"more")
        with pytest.raises(svidok.Misuse) as caught:
            own.register_unit(**unit())
        assert caught.value.code == "unknown_end"
        assert own.next_seq == 1
    assert path.read_bytes().endswith(b"more")


def test_the_same_command_again_is_answered(post: svidok.Post, tape: Tape) -> None:
    arguments = {**unit(), "command_id": uuid4()}
    post.register_unit(**arguments)
    with pytest.raises(svidok.AlreadyRecorded) as caught:
        post.register_unit(**arguments)
    assert caught.value.seq == 1 and len(tape) == 2
    with pytest.raises(svidok.Misuse) as other:
        post.register_unit(**{**arguments, "name": "Інший відділ"})
    assert other.value.code == "id_taken" and len(tape) == 2


def test_a_log_is_founded_first() -> None:
    with pytest.raises(svidok.Misuse) as caught:
        svidok.Post(store=Tape()).register_unit(**unit())
    assert caught.value.code == "not_founded"


def test_without_a_store_nothing_can_be_asked() -> None:
    post = svidok.Post()
    with pytest.raises(svidok.Misuse) as caught:
        post.found_log(**FOUNDING)
    assert caught.value.code == "no_store" and post.next_seq == 0


def test_what_is_not_stored_has_not_happened() -> None:
    stored: List[bytes] = []
    works = True

    def store(frame: bytes) -> None:
        if not works:
            raise OSError("the disk is full")
        stored.append(frame)

    post = svidok.Post(store=store)
    post.found_log(**FOUNDING)
    before = (post.head, post.snapshot())
    works = False
    for arguments, ask in ((unit(), post.register_unit), (nobody(), post.issue_camera)):
        with pytest.raises(OSError, match="full"):
            ask(**arguments)
        assert (post.head, post.snapshot()) == before
    works = True
    post.register_unit(**unit())
    again = svidok.Post.open(b"".join(stored), store=store)
    assert (again.head, again.next_seq) == (post.head, 2)


def test_a_call_broken_off_while_it_stores_ends_the_post() -> None:
    def store(frame: bytes) -> None:
        if b"register_unit" in frame:
            raise KeyboardInterrupt

    post = svidok.Post(store=store)
    post.found_log(**FOUNDING)
    with pytest.raises(KeyboardInterrupt):
        post.register_unit(**unit())
    with pytest.raises(svidok.Misuse) as caught:
        post.register_unit(**unit())
    assert caught.value.code == "unknown_end"


def test_a_store_cannot_ask_its_own_post() -> None:
    seen: List[str] = []

    def store(frame: bytes) -> None:
        try:
            post.register_unit(**unit())
        except svidok.Misuse as misuse:
            seen.append(misuse.code)

    post = svidok.Post(store=store)
    post.found_log(**FOUNDING)
    assert seen == ["busy"] and post.next_seq == 1


def test_threads_ask_one_after_the_other(post: svidok.Post, tape: Tape) -> None:
    failed: List[BaseException] = []

    def ask() -> None:
        try:
            for _ in range(25):
                post.register_unit(**unit())
                post.may.issue_camera(**nobody())
                post.duties(AT)
                with pytest.raises(svidok.Refused):
                    post.issue_camera(**nobody())
        except BaseException as error:
            failed.append(error)

    threads = [threading.Thread(target=ask) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not failed
    assert post.next_seq == len(tape) == 1 + 8 * 50
    assert svidok.Post.open(tape.file, store=tape).head == post.head


def test_a_snapshot_goes_on_where_it_was(equipped: svidok.Post, tape: Tape) -> None:
    again = svidok.Post.restore(equipped.snapshot(), store=tape)
    assert (again.head, again.next_seq, again.snapshot()) == (equipped.head, equipped.next_seq, equipped.snapshot())
    again.register_unit(**unit())
    with pytest.raises(svidok.LogCorrupt) as caught:
        svidok.Post.restore(equipped.snapshot()[:-1])
    assert caught.value.code == "snapshot"


def test_the_permission_question(equipped: svidok.Post) -> None:
    asked: Dict[str, Any] = {"power": "issue_camera", "place": {"post": named("rava")}, "at": AT}
    answers = [equipped.permits(official=named(who), **asked) for who in ("kovalenko", "shevchuk")]
    assert [bool(answer) for answer in answers] == [True, False]
    yes, no = answers
    assert yes.ground is not None and yes.why is None and "II.1:9" in yes.provisions
    assert no.ground is None and no.why is not None
    for wrong in ({"power": "no_such_command"}, {"place": {"planet": uuid4()}}, {"at": AT.replace(tzinfo=None)}):
        with pytest.raises(svidok.InvalidInput) as caught:
            equipped.permits(official=named("kovalenko"), **{**asked, **wrong})
        assert caught.value.path.startswith(next(iter(wrong)))


def test_names_and_local_time(equipped: svidok.Post) -> None:
    name = equipped.name(named("kovalenko"))
    assert name is not None and "Коваленко" in name
    assert equipped.name(uuid4()) is None
    assert equipped.local(AT).isoformat() == "2026-10-23T08:05:00+03:00"
    assert equipped.local(AT.replace(year=2100)).utcoffset() == timezone.utc.utcoffset(None)


class TestFile:
    """A log in a file."""

    def test_it_goes_on_after_it_was_closed(self, tmp_path: Path) -> None:
        path = tmp_path / "post.log"
        with svidok.Post.open(path) as post:
            post.found_log(**FOUNDING)
            with pytest.raises(svidok.Refused):
                post.issue_camera(**nobody())
        with svidok.Post.open(path) as again:
            assert (again.next_seq, again.head) == (2, post.head)
            again.register_unit(**unit())
        assert svidok.recover(path.read_bytes()).records == 3
        with pytest.raises(svidok.Misuse):
            again.register_unit(**unit())
        again.close()

    def test_an_unfinished_write_is_cut_off(self, tmp_path: Path) -> None:
        path = tmp_path / "post.log"
        with svidok.Post.open(path) as post:
            post.found_log(**FOUNDING)
            post.register_unit(**unit())
        whole = path.read_bytes()
        for cut in (1, 11, 100):
            path.write_bytes(whole[:-cut])
            with svidok.Post.open(path) as again:
                assert again.next_seq == 1
                again.register_unit(**unit())
            found = svidok.recover(path.read_bytes())
            assert (found.records, found.rest, found.cut_bytes) == (2, "nothing", 0)

    def test_damage_is_named_and_left_as_it_is(self, tmp_path: Path) -> None:
        path = tmp_path / "post.log"
        with svidok.Post.open(path) as post:
            post.found_log(**FOUNDING)
            post.register_unit(**unit())
        damaged = bytearray(path.read_bytes())
        damaged[40] ^= 1
        path.write_bytes(damaged)
        with pytest.raises(svidok.LogCorrupt) as caught:
            svidok.Post.open(path)
        assert (caught.value.code, caught.value.at) == ("damaged", 0)
        assert path.read_bytes() == damaged
        assert svidok.recover(bytes(damaged)).why

    def test_a_record_of_another_log_is_named(self, post: svidok.Post, tape: Tape) -> None:
        post.register_unit(**unit())
        post.register_unit(**unit())
        with pytest.raises(svidok.LogCorrupt) as caught:
            svidok.Post.open(tape[0] + tape[2])
        assert (caught.value.code, caught.value.seq, caught.value.at) == ("out_of_place", 1, len(tape[0]))

    def test_a_failed_write_is_taken_back(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        path = tmp_path / "post.log"
        with svidok.Post.open(path) as post:
            post.found_log(**FOUNDING)
            size = path.stat().st_size
            with monkeypatch.context() as patched:
                def half(file: int, data: memoryview) -> int:
                    real(file, data[: len(data) // 2])
                    raise OSError("no space")

                from os import write as real

                patched.setattr("svidok._store.os.write", half)
                with pytest.raises(OSError, match="no space"):
                    post.register_unit(**unit())
            assert path.stat().st_size == size
            post.register_unit(**unit())
        assert svidok.recover(path.read_bytes()).records == 2

    def test_a_log_has_one_writer(self, tmp_path: Path) -> None:
        path = tmp_path / "post.log"
        with svidok.Post.open(path) as post:
            post.found_log(**FOUNDING)
            with pytest.raises(svidok.Misuse) as caught:
                svidok.Post.open(path)
            assert caught.value.code == "locked"
            post.register_unit(**unit())
        with svidok.Post.open(path) as again:
            assert again.next_seq == 2

    def test_a_log_that_is_not_there_is_not_read(self, tmp_path: Path) -> None:
        with pytest.raises(FileNotFoundError):
            svidok.Post.open(tmp_path / "none.log", store=Tape())


def test_a_panic_is_an_exception_like_any_other() -> None:
    from svidok import _svidok

    with pytest.raises(svidok.InternalError, match="on purpose") as caught:
        _svidok._panic()
    assert isinstance(caught.value, svidok.SvidokError) and isinstance(caught.value, Exception)


def test_exceptions_are_what_they_say(post: svidok.Post) -> None:
    with pytest.raises(ValueError) as caught:
        post.register_unit(**{**unit(), "kind": "moon"})
    error = caught.value
    assert isinstance(error, svidok.InvalidInput) and isinstance(error, svidok.SvidokError)
    assert (error.code, error.path) == ("unknown_choice", "command.register_unit.kind")
    assert "moon" in str(error) and "clearance" in str(error)
    again = pickle.loads(pickle.dumps(error))
    assert (type(again), again.code, again.path, str(again)) == (type(error), error.code, error.path, str(error))


def test_values_are_frozen_equal_and_hashable(post: svidok.Post) -> None:
    arguments = nobody()
    one, other = post.may.issue_camera(**arguments), post.may.issue_camera(**arguments)
    assert one == other and hash(one) == hash(other) and one != post.may.register_unit(**unit())
    assert one.findings[0] == other.findings[0] and one.findings[0] != one.findings[1]
    assert len({*one.findings, *other.findings}) == len(one.findings)
    with pytest.raises(AttributeError):
        one.is_done = True  # type: ignore[misc]
    assert "responsible_issues" in repr(one)


def test_an_audit_names_the_record_that_was_forged(post: svidok.Post, tape: Tape) -> None:
    with pytest.raises(svidok.Refused):
        post.issue_camera(**nobody())
    records = [record for _, record in svidok.frames(tape.file)]
    before, rest = records[1].split(b"goutcome")
    _, after = rest.split(b"jcommand_id")
    done = b"\xa1ddone\xa3fevents\x80ggrounds\x80hfindings\x80"
    forged = before + b"goutcome" + done + b"jcommand_id" + after
    for second, diverges in ((records[1], False), (forged, True)):
        audit = svidok.Audit()
        assert audit.push(records[0])[1] is None
        record, divergence = audit.push(second)
        assert (divergence is not None) == diverges == record.outcome.is_done
        if divergence is not None:
            assert (divergence.seq, divergence.recorded.is_done, divergence.decided.is_done) == (1, True, False)
        assert audit.next_seq == 2
