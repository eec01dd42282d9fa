"""The post: keyword methods over a log."""

from __future__ import annotations

import threading
from datetime import datetime
from types import TracebackType
from typing import Any, Callable, List, Mapping, Optional, Type, Union
from uuid import uuid4

from svidok._commands import Commands
from svidok._store import FileStore, PathLike
from svidok._svidok import Duty, Log, Outcome, Permission, Step
from svidok.errors import Misuse, Refused
from svidok.types import Id, Place

Store = Callable[[bytes], object]
"""Stores a frame durably: when it returns, the frame survives a power cut; when it raises, nothing of it is left."""

Input = Union[Mapping[str, Any], str, bytes]
"""A whole input: an object with ``at``, ``actor``, ``clock``, ``command``, ``command_id``, or its JSON."""


def _input(command: str, fields: Mapping[str, Any], envelope: Mapping[str, Any]) -> Mapping[str, Any]:
    given = {name: value for name, value in envelope.items() if value is not None}
    given.setdefault("command_id", uuid4())
    given["command"] = {command: {name: value for name, value in fields.items() if value is not None}}
    return given


class May(Commands[Outcome]):
    """What would come of a command: the whole decision without a record. It raises no refusal, it answers with it."""

    def __init__(self, log: Log) -> None:
        self._log = log

    def __call__(self, input: Input) -> Outcome:
        """What would come of a whole input."""
        return self._log.may(input)

    def _ask(self, command: str, fields: Mapping[str, Any], envelope: Mapping[str, Any]) -> Outcome:
        return self._log.may(_input(command, fields, envelope))


class Decide(Commands[Step]):
    """The first of the two steps, for hosts that store records themselves: store ``step.frame``, then commit the step."""

    def __init__(self, log: Log) -> None:
        self._log = log

    def __call__(self, input: Input) -> Step:
        """Decides a whole input."""
        return self._log.decide(input)

    def _ask(self, command: str, fields: Mapping[str, Any], envelope: Mapping[str, Any]) -> Step:
        return self._log.decide(_input(command, fields, envelope))


class Post(Commands[Outcome]):
    """One log with its state. Any thread may use it; what is asked at once is answered one after the other.

    A keyword method decides, gives the record to `store`, and takes it in: if `store` raises, nothing has happened. It
    returns the outcome of what was done or taken in; what was refused is recorded as well, and raised as `Refused`.
    """

    def __init__(self, *, store: Optional[Store] = None) -> None:
        """A log without records: its first command is `found_log`.

        Args:
            store: Stores a frame durably. Without one, only `may`, `decide` and `commit` are of use.
        """
        self._log = Log()
        self._store = store
        self._lock = threading.RLock()
        self._is_asking = False
        self._is_sure = True
        self._file: Optional[FileStore] = None

    @classmethod
    def open(cls, log: Union[PathLike, bytes, bytearray, memoryview], *, store: Optional[Store] = None) -> Post:
        """Takes up a log where it ended.

        Args:
            log: The path of its file, or the bytes in it.
            store: Stores further frames durably. Left out where a path is given, they are appended to that file, after
                an unfinished write at its end, as a power cut leaves it, is cut off; a file that is not there is made.

        Raises:
            LogCorrupt: where the log does not hold together. An unfinished write at the end is no such thing.
            Misuse: another program has the file; or a `store` is given and the log ends with an unfinished write, which
                has to be cut off first (`recover` says where): what is stored behind it could not be read.
        """
        post = cls(store=store)
        if store is not None or isinstance(log, (bytes, bytearray, memoryview)):
            if isinstance(log, (bytes, bytearray, memoryview)):
                found = post._log.replay_file(bytes(log))
            else:
                with open(log, "rb") as file:
                    found = post._log.replay_file(file.read())
            if store is not None and found.rest == "cut":
                raise Misuse("unfinished_write", f"the log ends with an unfinished write: cut it off after byte {found.whole}")
            return post
        own = FileStore(log)
        try:
            own.cut(post._log.replay_file(own.read()).whole)
        except BaseException:
            own.close()
            raise
        post._file = post._store = own
        return post

    @classmethod
    def restore(cls, snapshot: bytes, *, store: Optional[Store] = None) -> Post:
        """Takes up a snapshot.

        Raises:
            LogCorrupt: where it cannot be used: open the log instead.
        """
        post = cls(store=store)
        post._log = Log.restore(snapshot)
        return post

    @property
    def may(self) -> May:
        """The same keyword methods as a dry run: ``post.may.issue_camera(...)`` leaves no record and raises no refusal."""
        return May(self._log)

    @property
    def decide(self) -> Decide:
        """The same keyword methods as the first of two steps: ``step = post.decide.issue_camera(...)``, store
        ``step.frame``, ``post.commit(step)``."""
        return Decide(self._log)

    def commit(self, step: Step) -> None:
        """The second step: takes in a step whose frame the caller has stored.

        Raises:
            Misuse: another record came in between, or this post stores by itself; nothing is changed then.
        """
        with self._lock:
            if self._store is not None:
                raise Misuse("has_store", "this post stores what it is asked: ask it, or open it without a `store`")
            self._log.commit(step)

    def ask(self, input: Input) -> Outcome:
        """Decides a whole input, stores and takes in its record: a line of JSON, or an object.

        Raises:
            Refused: what stands in the way, each with its provisions.
            InvalidInput: what is malformed, and where.
            AlreadyRecorded: the same command is a record already.
            Misuse: the log is not founded, or the identifier is that of another command.
        """
        with self._lock:
            if self._is_asking:
                raise Misuse("busy", "a post cannot be asked by its own `store`")
            if self._store is None:
                raise Misuse("no_store", "this post has no `store`: give it one, or use `decide` and `commit`")
            if not self._is_sure:
                raise Misuse("unknown_end", "an earlier call was broken off while it stored: open the log anew")
            self._is_asking = True
            try:
                step = self._log.decide(input)
                self._is_sure = False
                try:
                    self._store(step.frame)
                except Exception:
                    self._is_sure = True  # `store` left nothing of it: whoever asks again is answered
                    raise
                self._log.commit(step)
                self._is_sure = True
            finally:
                self._is_asking = False
        outcome = step.outcome
        if not outcome.is_done:
            raise Refused(outcome)
        return outcome

    def _ask(self, command: str, fields: Mapping[str, Any], envelope: Mapping[str, Any]) -> Outcome:
        return self.ask(_input(command, fields, envelope))

    def permits(self, *, official: Id, power: str, place: Place, at: datetime) -> Permission:
        """May this official ask that there and then, as far as powers go? The rules are not looked at: `may` does that.

        Args:
            official: Who.
            power: The name of a command that asks: ``issue_camera``.
            place: Where.
            at: When.
        """
        return self._log.permits(official=official, power=power, place=place, at=at)

    def duties(self, at: datetime) -> List[Duty]:
        """All duties that are open, in the order of the Order's text, with how they stand at an instant."""
        return self._log.duties(at)

    def name(self, id: Id) -> Optional[str]:
        """What an identifier is called, for people; nothing where only the identifier is known."""
        return self._log.name(id)

    def local(self, at: datetime) -> datetime:
        """A moment as Kyiv's clocks show it, by the calendar that the log has adopted; in UTC beyond it."""
        return self._log.local(at)

    def snapshot(self) -> bytes:
        """The state laid down, to go on without replaying."""
        return self._log.snapshot()

    @property
    def next_seq(self) -> int:
        """The place of the next record."""
        return self._log.next_seq

    @property
    def head(self) -> Optional[bytes]:
        """The leaf of the last record; nothing before the first."""
        return self._log.head

    def close(self) -> None:
        """Closes the file that `open` opened, if it did; nothing can be stored then."""
        if self._file is not None:
            self._file.close()

    def __enter__(self) -> Post:
        return self

    def __exit__(
        self,
        kind: Optional[Type[BaseException]],
        error: Optional[BaseException],
        trace: Optional[TracebackType],
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"<Post of {self.next_seq} records>"
