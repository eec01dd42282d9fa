"""The native half of `svidok`. Import from `svidok`, never from here."""

import builtins
from datetime import datetime
from typing import Any, Dict, List, Literal, Mapping, Optional, Tuple, Union, final
from uuid import UUID

from svidok.types import Calendar, Id, Place, Policy

_Lang = Literal["uk", "en"]

__all__ = [
    "Audit",
    "Divergence",
    "Duty",
    "Finding",
    "Log",
    "Outcome",
    "Permission",
    "Provision",
    "Reading",
    "Record",
    "Recovery",
    "Sentence",
    "Step",
    "_panic",
    "default_calendar",
    "default_policy",
    "frame",
    "frames",
    "provision",
    "provisions",
    "reading",
    "readings",
    "recover",
]

@final
class Sentence:
    """A finding or a duty for people, in one language, with names as they stood when it was made. ``str()`` is the line."""

    @property
    def label(self) -> str:
        """What it comes to: «Відмовлено», «Прийнято з ознаками порушення», …"""
    @property
    def text(self) -> str:
        """What is the matter."""
    @property
    def fix(self) -> str:
        """What would make it pass; empty where nothing would."""
    @property
    def provisions(self) -> Tuple[str, ...]:
        """The provisions, spelled out; empty where it rests on none."""
    @property
    def readings(self) -> Tuple[str, ...]:
        """The readings it goes by: ``R07``."""
    @property
    def policy(self) -> Tuple[str, ...]:
        """The settings it goes by: ``charge_floor``."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

@final
class Finding:
    """What one row of the tables found. ``str()`` is its sentence in English."""

    @property
    def row(self) -> str:
        """The row, the same in all faces and for ever: ``authorisation_live``."""
    @property
    def weight(self) -> Literal["breach", "remark", "claimed", "not_assessable"]:
        """What it comes to. A violation has the weight that it would have, had it happened."""
    @property
    def basis(self) -> Literal["law", "reading", "policy", "state", "not_governed"]:
        """On what it rests: never mixed."""
    @property
    def provisions(self) -> Tuple[str, ...]:
        """The provisions it names: ``III.9(1)``."""
    @property
    def readings(self) -> Tuple[str, ...]:
        """The readings it goes by: ``R07``."""
    @property
    def policy(self) -> Tuple[str, ...]:
        """The settings it goes by: ``charge_floor``."""
    @property
    def subjects(self) -> Tuple[UUID, ...]:
        """Who and what it is about, in the order that the row's sentence names them."""
    @property
    def facts(self) -> Dict[str, Any]:
        """What was measured and what would be right: ``actual``, ``needed``, ``until``, …; times are datetimes in UTC."""
    def sentence(self, lang: _Lang = "uk") -> Sentence:
        """The finding for people, in Ukrainian or English."""
    def as_dict(self) -> Dict[str, Any]:
        """Its JSON as plain dictionaries, lists, texts and numbers."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

@final
class Outcome:
    """What came of a command. It is true if it is done or taken in, false if it is refused."""

    @property
    def is_done(self) -> bool:
        """Whether it is done, or taken in; else it is refused."""
    @property
    def findings(self) -> Tuple[Finding, ...]:
        """What was found, or everything that stands in the way, in the order of the Order's text."""
    @property
    def events(self) -> Tuple[Dict[str, Any], ...]:
        """What happened, by room: ``{"equipment": {"issued": {...}}}``; nothing where it is refused."""
    @property
    def grounds(self) -> Tuple[Dict[str, Any], ...]:
        """For each power used, its row and the appointment or account that gave it."""
    def as_dict(self) -> Dict[str, Any]:
        """Its JSON as plain dictionaries, lists, texts and numbers."""
    def __bool__(self) -> bool: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

@final
class Record:
    """A record of an action log. Two are equal if their leaves are."""

    @property
    def seq(self) -> int:
        """Its place in the log."""
    @property
    def at(self) -> datetime:
        """When the host recorded it, as its clock said, in UTC."""
    @property
    def occurred(self) -> Optional[datetime]:
        """When a report's fact happened, as told, in UTC; nothing where it was told at once."""
    @property
    def clock(self) -> Literal["unknown", "confirmed", "unconfirmed"]:
        """What the host knew of its clock."""
    @property
    def actor(self) -> Dict[str, Any]:
        """Who asked or told: ``{"official": UUID(...)}``, ``{"device": UUID(...)}``, ``{"host": {}}``."""
    @property
    def via(self) -> Optional[UUID]:
        """The device through which an official asked."""
    @property
    def kind(self) -> str:
        """The name of the command: ``issue_camera``."""
    @property
    def command(self) -> Dict[str, Any]:
        """What was asked or told: ``{"issue_camera": {...}}``."""
    @property
    def command_id(self) -> UUID:
        """The identifier of the command."""
    @property
    def outcome(self) -> Outcome:
        """What came of it."""
    @property
    def prev(self) -> Optional[bytes]:
        """The leaf of the record before; nothing in record 0."""
    @property
    def leaf(self) -> bytes:
        """Its own leaf: SHA-256 of a zero byte and the record."""
    def as_dict(self) -> Dict[str, Any]:
        """Its JSON as plain dictionaries, lists, texts and numbers."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

@final
class Step:
    """A decision that is not part of the log yet: store `frame`, then commit."""

    @property
    def seq(self) -> int:
        """The place that its record will have."""
    @property
    def frame(self) -> builtins.bytes:
        """What to append to a file: the record with magic, length and checksum before it."""
    @property
    def bytes(self) -> builtins.bytes:
        """The record alone, as it is chained."""
    @property
    def leaf(self) -> builtins.bytes:
        """The leaf of the record."""
    @property
    def record(self) -> Record:
        """The record."""
    @property
    def outcome(self) -> Outcome:
        """What comes of the command."""

@final
class Duty:
    """A duty that is open, and how it stands."""

    @property
    def kind(self) -> str:
        """Which: ``return_camera``."""
    @property
    def owner(self) -> Dict[str, Any]:
        """Who owes it: ``{"official": UUID(...)}``, or ``{"responsible": UUID(...)}``, whoever is on duty at a post."""
    @property
    def owner_name(self) -> Optional[str]:
        """The owner's name, or that of the post whose responsible persons owe it."""
    @property
    def since(self) -> datetime:
        """Since when it is open, in UTC."""
    @property
    def due(self) -> Optional[datetime]:
        """When it falls due, in UTC, where that is known."""
    @property
    def state(self) -> Literal["open", "late_by_policy"]:
        """How it stands."""
    @property
    def subject(self) -> UUID:
        """What it is about."""
    def sentence(self, lang: _Lang = "uk") -> Sentence:
        """The duty for people, in Ukrainian or English."""
    def as_dict(self) -> Dict[str, Any]:
        """Its JSON as plain dictionaries, lists, texts and numbers."""
    def __eq__(self, other: object, /) -> bool: ...

@final
class Permission:
    """The answer to the permission question. It is true if the power is there."""

    @property
    def is_granted(self) -> bool:
        """Whether the power is there."""
    @property
    def row(self) -> Optional[str]:
        """The row of the table of powers that gives it, or comes nearest."""
    @property
    def ground(self) -> Optional[Dict[str, Any]]:
        """What gives it: ``{"appointment": UUID(...)}``."""
    @property
    def why(self) -> Optional[str]:
        """Why it is not there: ``past_last_day``; ``nobody`` where no row speaks of it."""
    @property
    def provisions(self) -> Tuple[str, ...]:
        """The provisions of the row."""
    def __bool__(self) -> bool: ...

@final
class Recovery:
    """What a file holds."""

    @property
    def whole(self) -> int:
        """Bytes of whole frames from the start."""
    @property
    def records(self) -> int:
        """How many frames these are."""
    @property
    def rest(self) -> Literal["nothing", "cut", "damaged"]:
        """What follows them: nothing, an unfinished write that may be cut off, or damage that a person must look at."""
    @property
    def cut_bytes(self) -> int:
        """How many bytes the unfinished write left."""
    @property
    def why(self) -> Optional[str]:
        """What is wrong, where something is damaged."""
    def __eq__(self, other: object, /) -> bool: ...

@final
class Log:
    """One log with its state, without keyword methods: what `Post` is made of. Any thread may use it."""

    def __new__(cls) -> Log: ...
    @staticmethod
    def restore(state: bytes) -> Log:
        """Takes up a snapshot; `LogCorrupt` where it cannot be used."""
    def snapshot(self) -> bytes:
        """The state laid down, to go on without replaying."""
    def state_hash(self) -> bytes:
        """The hash of the state."""
    @property
    def next_seq(self) -> int:
        """The place of the next record."""
    @property
    def head(self) -> Optional[bytes]:
        """The leaf of the last record; nothing before the first."""
    def decide(self, asked: Union[Mapping[str, Any], str, bytes]) -> Step:
        """Decides an input and changes nothing."""
    def may(self, asked: Union[Mapping[str, Any], str, bytes]) -> Outcome:
        """What would come of an input."""
    def commit(self, step: Step) -> None:
        """Takes in a step whose record is stored."""
    def replay(self, record: bytes) -> Record:
        """Takes in a stored record, as it stands, without deciding it again."""
    def replay_file(self, file: bytes) -> Recovery:
        """Takes in all whole frames of a file; `LogCorrupt` where it is damaged."""
    def duties(self, at: datetime) -> List[Duty]:
        """All duties that are open, with how they stand at an instant."""
    def permits(self, *, official: Id, power: str, place: Place, at: datetime) -> Permission:
        """The permission question."""
    def name(self, id: Id) -> Optional[str]:
        """What an identifier is called, for people."""
    def local(self, at: datetime) -> datetime:
        """A moment as Kyiv's clocks show it, by the calendar that the log has adopted; in UTC beyond it."""

@final
class Divergence:
    """A record whose outcome is another than the rules give."""

    @property
    def seq(self) -> int:
        """The record."""
    @property
    def recorded(self) -> Outcome:
        """What it says."""
    @property
    def decided(self) -> Outcome:
        """What the rules say."""

@final
class Audit:
    """Follows a log and decides every record again: would the rules have said what the records say?

    The state is what stands in the log: after a record that diverges the next ones are judged by what the log says
    happened, so each divergence is found once.
    """

    def __new__(cls) -> Audit: ...
    def push(self, record: bytes) -> Tuple[Record, Optional[Divergence]]:
        """Takes in the next record and decides it again.

        Raises:
            LogCorrupt: it does not belong there; nothing is taken in then.
        """
    @property
    def next_seq(self) -> int:
        """The place of the next record."""
    def duties(self, at: datetime) -> List[Duty]:
        """All duties that are open as the log tells so far."""
    def name(self, id: Id) -> Optional[str]:
        """What an identifier is called, as the log tells so far."""
    def local(self, at: datetime) -> datetime:
        """A moment as Kyiv's clocks show it, by the calendar that the log has adopted; in UTC beyond it."""

@final
class Provision:
    """One line of the register of provisions."""

    @property
    def id(self) -> str:
        """The citation: ``III.9(2)``."""
    @property
    def kinds(self) -> Tuple[str, ...]:
        """What it becomes, the main thing first: ``guard``, ``ban``, ``duty``, …"""
    @property
    def cite_uk(self) -> str:
        """«підпункт 2 пункту 9 розділу III»."""
    @property
    def cite_en(self) -> str:
        """The citation spelled out in English."""
    @property
    def gist_uk(self) -> str:
        """What it says, in Ukrainian; for a column its normative heading."""
    @property
    def gist_en(self) -> str:
        """What it says, in English."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

@final
class Reading:
    """One gap of the Order and how it is read."""

    @property
    def id(self) -> str:
        """``R01`` to ``R77``."""
    @property
    def place(self) -> str:
        """Where the gap is."""
    @property
    def provisions(self) -> Tuple[str, ...]:
        """Every provision that `place` names."""
    @property
    def gap_uk(self) -> str:
        """The gap, in Ukrainian."""
    @property
    def gap_en(self) -> str:
        """The gap, in English."""
    @property
    def read_uk(self) -> str:
        """How it is read, in Ukrainian."""
    @property
    def read_en(self) -> str:
        """How it is read, in English."""
    @property
    def default(self) -> Literal["fixed", "switch", "policy", "unset", "host_names"]:
        """Whether and by whom it may be changed."""
    @property
    def settings(self) -> Tuple[Tuple[str, str], ...]:
        """The fields of the settings that carry it, with their defaults."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

def default_policy() -> Policy:
    """The default settings, as a starting point: ``{**default_policy(), "promptly": timedelta(minutes=30)}``."""

def default_calendar() -> Calendar:
    """Kyiv's calendar as the library ships it: clock changes, days off, holidays, and how far it reaches."""

def frame(record: bytes) -> bytes:
    """The frame of a record: what a host appends to its file."""

def frames(file: bytes) -> List[Tuple[int, bytes]]:
    """The whole frames of a file: each one's byte offset and the record in it. `recover` says what follows them."""

def recover(file: bytes) -> Recovery:
    """Says what a file holds: how much of it is whole, and what the rest is."""

def provision(cite: str) -> Provision:
    """A provision by its citation; `InvalidInput` for one that the register does not have."""

def provisions() -> Tuple[Provision, ...]:
    """All provisions and columns, in the order of the Order's text."""

def reading(id: str) -> Reading:
    """A reading by its identifier; `InvalidInput` for one that there is not."""

def readings() -> Tuple[Reading, ...]:
    """All readings."""

def _panic() -> None:
    """Panics on purpose: for the test of the guard."""
