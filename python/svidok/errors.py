"""What can go wrong, as exceptions. A refusal is none of the caller's mistakes: it is an answer of the Order."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional, Tuple

if TYPE_CHECKING:
    from svidok._svidok import Finding, Outcome

__all__ = [
    "AlreadyRecorded",
    "InternalError",
    "InvalidInput",
    "LogCorrupt",
    "Misuse",
    "Refused",
    "SvidokError",
]


class SvidokError(Exception):
    """What every exception of this package is."""


class Refused(SvidokError):
    """The Order does not allow what was asked. The refusal is recorded like anything else (II.5:4).

    Its text says everything that stands in the way and what would make it pass, in English; for Ukrainian ask
    ``violation.sentence("uk")``.
    """

    def __init__(self, outcome: Outcome) -> None:
        super().__init__(outcome)
        self.outcome: Outcome = outcome
        """What came of the request."""

    @property
    def violations(self) -> Tuple[Finding, ...]:
        """Everything that stands in the way, in the order of the Order's text."""
        return self.outcome.findings

    def __str__(self) -> str:
        return "\n".join(str(violation) for violation in self.violations)


class InvalidInput(SvidokError, ValueError):
    """What was given is malformed: neither a request nor a report, and it leaves no record."""

    def __init__(self, code: str, path: str, message: str) -> None:
        super().__init__(code, path, message)
        self.code: str = code
        """A code that programs can compare: ``unknown_field``, ``bad_value``, …"""
        self.path: str = path
        """Where it is: ``command.issue_camera.to``; empty for the whole input."""
        self.message: str = message
        """What is wrong, where, and what would be right."""

    def __str__(self) -> str:
        return self.message


class Misuse(SvidokError):
    """What cannot even be decided."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(code, message)
        self.code: str = code
        """``not_founded``, ``id_taken`` (the identifier of another command), ``stale`` (decided before the log moved),
        ``busy`` (a post asked out of its own `store`), ``no_store`` (a post without one), ``unknown_end`` (the last
        frame may stand in the file or not), ``locked`` (another program has the file)."""
        self.message: str = message
        """What is wrong, and what would be right."""

    def __str__(self) -> str:
        return self.message


class AlreadyRecorded(SvidokError):
    """The same command, by its identifier, is a record already: it is not done again and leaves none."""

    def __init__(self, seq: int) -> None:
        super().__init__(seq)
        self.seq: int = seq
        """The record that holds it."""

    def __str__(self) -> str:
        return f"the command is record {self.seq} already"


class LogCorrupt(SvidokError):
    """A log or a snapshot that does not hold together, and where."""

    def __init__(self, code: str, seq: int, at: Optional[int], message: str) -> None:
        super().__init__(code, seq, at, message)
        self.code: str = code
        """``unreadable``, ``broken_link``, ``out_of_place``, ``not_founded``, ``unknown_revision``, ``damaged`` (the
        file between records), ``snapshot``."""
        self.seq: int = seq
        """The record at which it stops holding."""
        self.at: Optional[int] = at
        """The byte of the file, where it was read from one."""
        self.message: str = message
        """What is wrong."""

    def __str__(self) -> str:
        return self.message


class InternalError(SvidokError):
    """A bug of this package: please report it. The state is as it was, or the log says that it must be opened anew."""
