"""The types of what commands take, for annotations: ``def issue(to: types.Id, decision: types.Decision) -> None``.

Generated from the catalogue.
"""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import Any, Iterable, Literal, Mapping, Sequence, TypedDict, Union
from uuid import UUID

Id = Union[UUID, str]
"""A UUID, or its text of lower-case hexadecimal digits with hyphens."""

Hash = Union[bytes, str]
"""32 bytes of SHA-256, or their 64 lower-case hexadecimal digits."""

Duration = Union[timedelta, int]
"""A length of time; a number counts milliseconds."""

Request = Mapping[str, Any]
"""A command that asks, as `happened` tells it: ``{"issue_camera": {...}}``."""


class Nothing(TypedDict):
    """What a choice carries that says everything by its name: ``{}``."""


Actor_host = TypedDict("Actor_host", {"host": "Nothing"})
"""The host itself."""

Actor_device = TypedDict("Actor_device", {"device": "Id"})
"""A device of the complex."""

Actor_official = TypedDict("Actor_official", {"official": "Id"})
"""An official."""

Actor = Union[Actor_host, Actor_device, Actor_official]
"""Who asks or tells. Who an actor really is, the host vouches for."""

Clock = Literal["unknown", "confirmed", "unconfirmed"]
"""What the host knows of its clock."""

Remit = Literal["central", "territorial", "all_ukraine"]
"""What a customs body's remit covers: it decides who names its authorised users (II.8)."""


class Body(TypedDict):
    """A customs body (митний орган)."""

    body: Id
    """Its identifier."""

    name: str
    """Its name."""

    remit: Remit
    """What its remit covers."""


Scope_body = TypedDict("Scope_body", {"body": "Body"})
"""One customs body."""


class _Scope_post(TypedDict):
    """One post."""

    body: Body
    """The body it belongs to."""

    name: str
    """Its name."""

    post: Id
    """The post."""


Scope_post = TypedDict("Scope_post", {"post": "_Scope_post"})
"""One post."""

Scope_service = TypedDict("Scope_service", {"service": "Nothing"})
"""The whole Customs Service."""

Scope = Union[Scope_body, Scope_post, Scope_service]
"""What a log speaks of."""

Memo = Literal["each", "standing"]
"""How long a memo on reserve cameras holds (R06)."""

Separation = Literal["refuse", "remark"]
"""What a union of duties is that should be separate (R18)."""

OnOff = Literal["on", "off"]
"""A switch."""

BriefingPer = Literal["model", "person"]
"""How often the first briefing is owed (R61)."""

InGoodTime_within = TypedDict("InGoodTime_within", {"within": "Duration"})
"""So long after the owner learned. Milliseconds."""

InGoodTime_end_of_shift = TypedDict("InGoodTime_end_of_shift", {"end_of_shift": "Nothing"})
"""At the end of the shift."""

InGoodTime = Union[InGoodTime_within, InGoodTime_end_of_shift]
"""When «in good time» ends by policy."""

OverrunScope = Literal["outage", "maintenance"]
"""What the 24 hours of III.15:3 speak of (R55)."""

CheckAppointer = Literal["deputy_head", "head_of_body", "customs_service"]
"""Who appoints the internal check (R56)."""


class _Policy(TypedDict):
    """What `Policy` must have."""

    memo: Memo
    """Whether a memo on reserve cameras holds until withdrawn or for one commissioning (III.5:2, R06)."""

    handling: Duration
    """The way from dock to lane, a swap, a rite: so long it is handling, not unexplained (R77). Milliseconds."""

    max_jump: Duration
    """An unconfirmed clock further ahead than this is a jump (readings, Time). Milliseconds."""

    promptly: Duration
    """«At once» (невідкладно) is late by policy after so long. Milliseconds."""

    look_back: Duration
    """How long appointments, accounts, service and custody stay available to late facts. Milliseconds."""

    separation: Separation
    """What a union of duties that should be separate is: a remark, or refused (R18)."""

    clock_right: Duration
    """A camera's clock is right within this (II.1:11, R20). Milliseconds."""

    breaks_split: OnOff
    """Whether a break closes a recording and the next starts anew with stage two (R25)."""

    briefing_per: BriefingPer
    """Whether a briefing is owed once per person or for each new model too (II.1:3, R61)."""

    cameras_each: int
    """Cameras that one person may have at a time (R41)."""

    charge_floor: int
    """A charge that is enough whatever the shift still needs (III.7, R19)."""

    face_in_view: Duration
    """The face stands in view at least so long (III.9(2), R21). Milliseconds, 3,000 to 4,000."""

    in_good_time: InGoodTime
    """«In good time» (своєчасно) is late by policy after this."""

    memory_floor: int
    """Free memory that is enough whatever the shift still needs (III.7, R19)."""

    shift_margin: Duration
    """Issue and acceptance are possible so long before and after one's own shift (II.1:13, R10). Milliseconds."""

    journal_check: OnOff
    """Whether the loss of a journal too opens an internal check (V.4, R35)."""

    overrun_scope: OverrunScope
    """What the 24 hours of III.15:3 speak of (R55)."""

    clock_bearable: Duration
    """A camera's clock off by more than this is wrong; up to this, a remark (II.1:11, R20). Milliseconds."""

    foreseen_after: OnOff
    """Whether the deputy head is also told of technical incidents after the fact (R29)."""

    retention_days: int
    """Recordings are kept so many calendar days from placement: at least 90 (V.2)."""

    check_appointer: CheckAppointer
    """Who appoints the internal check (V.4, R56)."""

    clock_tolerance: Duration
    """What happened may be told with a clock so much ahead of the recording one's. Milliseconds."""

    authorisation_life: Duration
    """An authorisation at a dock that is not used lapses after this (III.9(1)). Milliseconds."""

    volume_head_signed: OnOff
    """Whether the volume's head is signed on closing too (R13)."""

    holds_by_themselves: OnOff
    """Whether holds open by themselves with an incident, a check or a request (R33)."""

    holidays_are_days_off: OnOff
    """Whether a public holiday counts as a day off (R54)."""



class Policy(_Policy, total=False):
    """The settings of a log. An answer that rests on one says so and never claims a provision."""

    period_452_days: int
    """A period set under Procedure No. 452 (V.1, R34), in calendar days; absent: not in hand, not assessed."""


Edition = Literal["order-459-2025-09-09"]
"""The text of the Order that a log goes by."""

Zone = Literal["Europe/Kiev", "Europe/Kyiv"]
"""The zone of the customs service. The two spellings name the same clocks."""

Reach = TypedDict(
    "Reach",
    {
        "to": "date",
        "from": "date",
    },
)
"""From one day to another, both included."""


class ClockChange(TypedDict):
    """From an instant on, the clocks show so much more than UTC."""

    at: datetime
    """The instant."""

    offset: int
    """Minutes east of Greenwich from then on."""


Weekday = Literal["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
"""A day of the week."""

_Period = TypedDict(
    "_Period",
    {
        "from": "date",
    },
)
"""What `Period` must have."""


class Period(_Period, total=False):
    """From one day to another, both included, or without an end."""

    to: date
    """The last day, where there is one."""



class Calendar(TypedDict):
    """Kyiv's calendar: what its clocks show, which days are off, and how far it reaches."""

    zone: Zone
    """The zone whose clocks these are."""

    reach: Reach
    """The days for which it holds."""

    changes: Sequence[ClockChange]
    """When the clocks change, ascending; the first stands at or before the first day."""

    days_off: Iterable[Weekday]
    """The weekly days off (вихідні дні)."""

    holidays: Sequence[date]
    """Public holidays (святкові та неробочі дні), ascending."""

    not_observed: Sequence[Period]
    """Periods in which holidays are not observed, such as martial law (Law 2136-IX, article 6(6))."""


UnitKind = Literal["other", "clearance"]
"""What kind of unit it is."""

PersonalCodeKind = Literal["unzr", "passport", "tax_number"]
"""Which register a code comes from."""


class PersonalCode(TypedDict):
    """A code by which the state knows a person. Its check digit is looked at by a rule, not by the type: a wrong
    one is a remark.
    """

    code: str
    """The code as it stands in the document."""

    kind: PersonalCodeKind
    """Which register it comes from."""


Standing = Literal["trainee", "probation", "official", "other_service"]
"""How an official stands to the customs body (R75)."""

Role = Literal["account_administrator", "technical_administrator", "security_administrator", "responsible_person", "authorised_person", "authorised_user", "head_of_post", "head_of_clearance", "head_of_body", "deputy_head"]
"""A role of the Order, or an office that it gives powers."""

Place_body = TypedDict("Place_body", {"body": "Id"})
"""A customs body with all its posts."""

Place_post = TypedDict("Place_post", {"post": "Id"})
"""A post with all its units."""

Place_unit = TypedDict("Place_unit", {"unit": "Id"})
"""One unit."""

Place_service = TypedDict("Place_service", {"service": "Nothing"})
"""The whole Customs Service."""

Place = Union[Place_body, Place_post, Place_unit, Place_service]
"""A place for which something holds."""

Issuer_body = TypedDict("Issuer_body", {"body": "Id"})
"""A customs body."""

Issuer_other = TypedDict("Issuer_other", {"other": "str"})
"""Someone else."""

Issuer_service = TypedDict("Issuer_service", {"service": "Nothing"})
"""The Customs Service."""

Issuer = Union[Issuer_body, Issuer_other, Issuer_service]
"""Who issued a document."""


class _Document(TypedDict):
    """What `Document` must have."""

    date: date
    """Its date."""

    issuer: Issuer
    """Who issued it."""

    number: str
    """Its number."""



class Document(_Document, total=False):
    """A document on paper or in the document system."""

    signed_by: str
    """Who signed it, as it is written there."""


Ground_order = TypedDict("Ground_order", {"order": "Document"})
"""An order (організаційно-розпорядчий документ) under II.8."""

Ground_personnel_order = TypedDict("Ground_personnel_order", {"personnel_order": "Document"})
"""A personnel order: heads act by one."""


class _Ground_official_powers(TypedDict, total=False):
    """Official powers (I.3:18): what the position itself gives."""

    document: Document
    """The document that describes the position, where it is kept."""


Ground_official_powers = TypedDict("Ground_official_powers", {"official_powers": "_Ground_official_powers"})
"""Official powers (I.3:18): what the position itself gives."""

Ground_distribution_of_powers = TypedDict("Ground_distribution_of_powers", {"distribution_of_powers": "Document"})
"""The distribution of powers among the deputies (II.4)."""

Ground = Union[Ground_order, Ground_personnel_order, Ground_official_powers, Ground_distribution_of_powers]
"""On what an appointment rests."""

Purpose = Literal["offences", "monitoring", "targeting", "risk_management", "internal_control"]
"""One of the five purposes for which video may be viewed, and no others (I.3:12)."""


class _Viewing(TypedDict):
    """What `Viewing` must have."""

    order: Document
    """The order that grants access (V.3)."""

    place: Place
    """Whose cameras."""

    purposes: Iterable[Purpose]
    """For which purposes."""



class Viewing(_Viewing, total=False):
    """What an authorised user may view, and on what ground."""

    justification: str
    """Why the service needs it: without it V.3 gives no access."""



class _Access_blocked(TypedDict):
    """Nothing, for the time being."""

    reason: str
    """Why."""


Access_blocked = TypedDict("Access_blocked", {"blocked": "_Access_blocked"})
"""Nothing, for the time being."""

Access_cameras = TypedDict("Access_cameras", {"cameras": "Nothing"})
"""Use cameras: the account of an authorised person."""

Access_viewing = TypedDict("Access_viewing", {"viewing": "Viewing"})
"""View video: the account of an authorised user."""

Access = Union[Access_blocked, Access_cameras, Access_viewing]
"""What an account may do."""

TrainingKind = Literal["pilot_use", "training"]
"""What someone went through besides a briefing (II.1:2, R61)."""

Condition = Literal["faulty", "working"]
"""Whether something works."""


class CameraState(TypedDict):
    """What a camera shows of itself."""

    charge: int
    """Charge of the battery, in percent."""

    condition: Condition
    """Whether it works."""

    free_memory: int
    """Free memory, in percent."""

    clock_offset: int
    """How far its clock is off, in milliseconds, positive where it is ahead (II.1:11)."""


CheckBasis_own = TypedDict("CheckBasis_own", {"own": "CameraState"})
"""What the responsible person saw."""

CheckBasis_telemetry = TypedDict("CheckBasis_telemetry", {"telemetry": "Nothing"})
"""What the dock read last, which the responsible person accepts (R60)."""

CheckBasis = Union[CheckBasis_own, CheckBasis_telemetry]
"""On what a check rests."""

ClockCare = Literal["corrected", "as_found"]
"""What the check did about the clock."""

ComponentKind = Literal["dock", "mount", "other", "camera", "server", "network"]
"""What a component of the complex is (I.3:7)."""

Spot_room = TypedDict("Spot_room", {"room": "Nothing"})
"""In the room of the complex (III.6)."""

Spot_safe = TypedDict("Spot_safe", {"safe": "Nothing"})
"""In the safe (III.5:2)."""

Spot_docked = TypedDict("Spot_docked", {"docked": "Id"})
"""Connected to a dock (III.5:1)."""

Spot = Union[Spot_room, Spot_safe, Spot_docked]
"""Where at a post a component lies."""

Stock = Literal["reserve", "everyday"]
"""Whether a camera is for everyday use or kept in reserve (III.5:2)."""

MountGiven_numbered = TypedDict("MountGiven_numbered", {"numbered": "Id"})
"""One with an identity of its own."""

MountGiven_unnumbered = TypedDict("MountGiven_unnumbered", {"unnumbered": "Nothing"})
"""One that goes by quantity (R38)."""

MountGiven = Union[MountGiven_numbered, MountGiven_unnumbered]
"""The mount that goes with a camera."""

LetPass = Literal["clock", "charge", "memory", "swap_foreseen"]
"""What a responsible person decides to let pass (R19, R20)."""


class _Decision(TypedDict):
    """What `Decision` must have."""

    about: Iterable[LetPass]
    """What it lets pass."""



class Decision(_Decision, total=False):
    """A recorded decision of the responsible person."""

    reason: str
    """Why."""


RemovalPurpose = Literal["use", "repair", "evacuation", "maintenance"]
"""For what a camera leaves its dock."""

MountBack = Literal["missing", "returned"]
"""Whether the mount came back with the camera (II.1:9)."""

ReasonKind = Literal["death", "illness", "detention", "called_away"]
"""Why the wearer did not bring the camera himself (R49)."""

ReasonSource = Literal["head", "document", "colleague", "responsible_person"]
"""Who vouches for a reason (R49)."""


class Reason(TypedDict):
    """Why someone else brought the camera back (R49)."""

    kind: ReasonKind
    """What it is."""

    source: ReasonSource
    """Who vouches for it."""


CheckedFirst = Literal["unchecked", "checked"]
"""Whether the responsible person had checked the camera before it was put back (III.11)."""

Occasion = Literal["flat", "other", "end_of_shift"]
"""Why a camera came back."""

Presence_nobody = TypedDict("Presence_nobody", {"nobody": "Nothing"})
"""Nobody."""

Presence_officials = TypedDict("Presence_officials", {"officials": "Iterable[Id]"})
"""These."""

Presence = Union[Presence_nobody, Presence_officials]
"""Who of the responsible persons was there (III.11)."""

OffloadExtent = Literal["all", "part"]
"""Whether all of a camera's recordings are on the server."""

EndReason = Literal["flat", "break", "fault", "split", "ended"]
"""Why a recording ended."""

Stage = Literal["end", "start"]
"""Which of the two rites."""

Said = Literal["date", "time", "place", "surname", "position", "first_name", "end_of_recording", "date_of_start", "time_of_start"]
"""What is said aloud (III.9(2), IV.6)."""

Manner = Literal["clear", "unclear"]
"""How it was said."""


class _RiteResult_done(TypedDict):
    """The rite was done."""

    said: Iterable[Said]
    """What was said."""

    manner: Manner
    """How."""

    face_in_view: Duration
    """So long the face stood in view, in milliseconds."""


RiteResult_done = TypedDict("RiteResult_done", {"done": "_RiteResult_done"})
"""The rite was done."""


class _RiteResult_failed(TypedDict, total=False):
    """The rite was not done."""

    note: str
    """What was seen instead."""


RiteResult_failed = TypedDict("RiteResult_failed", {"failed": "_RiteResult_failed"})
"""The rite was not done."""

RiteResult = Union[RiteResult_done, RiteResult_failed]
"""What an attestation finds."""

AttestationSource_wearer = TypedDict("AttestationSource_wearer", {"wearer": "Nothing"})
"""The wearer."""


class _AttestationSource_analyser(TypedDict):
    """A program that analyses recordings."""

    version: str
    """Which version."""


AttestationSource_analyser = TypedDict("AttestationSource_analyser", {"analyser": "_AttestationSource_analyser"})
"""A program that analyses recordings."""

AttestationSource_reviewer = TypedDict("AttestationSource_reviewer", {"reviewer": "Nothing"})
"""Someone who watched the recording."""

AttestationSource_responsible_person = TypedDict("AttestationSource_responsible_person", {"responsible_person": "Nothing"})
"""The responsible person."""

AttestationSource = Union[AttestationSource_wearer, AttestationSource_analyser, AttestationSource_reviewer, AttestationSource_responsible_person]
"""Who attests (R22)."""

BreakKind_meal = TypedDict("BreakKind_meal", {"meal": "Nothing"})
"""A meal."""


class _BreakKind_other(TypedDict):
    """Another one that is claimed (R53)."""

    claim: str
    """What is claimed."""


BreakKind_other = TypedDict("BreakKind_other", {"other": "_BreakKind_other"})
"""Another one that is claimed (R53)."""

BreakKind_lavatory = TypedDict("BreakKind_lavatory", {"lavatory": "Nothing"})
"""The lavatory."""

BreakKind = Union[BreakKind_meal, BreakKind_other, BreakKind_lavatory]
"""A personal private situation in which the camera may be switched off (IV.1:2)."""

DangerKind = Literal["attack", "air_raid", "evacuation"]
"""Danger that excuses a missing rite, warning, handover or return (R67)."""


class _Source_log(TypedDict):
    """Another log holds it."""

    log: Id
    """Which log."""

    seq: int
    """The record."""

    leaf: Hash
    """Its leaf."""

    actor: Actor
    """Who did it."""


Source_log = TypedDict("Source_log", {"log": "_Source_log"})
"""Another log holds it."""


class _Source_paper(TypedDict):
    """A document holds it."""

    actor: Actor
    """Who did it."""

    document: Document
    """The document."""


Source_paper = TypedDict("Source_paper", {"paper": "_Source_paper"})
"""A document holds it."""


class _Source_entered(TypedDict):
    """Entered late, on the word of the one who tells."""

    actor: Actor
    """Who did it."""


Source_entered = TypedDict("Source_entered", {"entered": "_Source_entered"})
"""Entered late, on the word of the one who tells."""

Source = Union[Source_log, Source_paper, Source_entered]
"""Who did what is told, and how that is known."""


__all__ = [
    "Access",
    "Actor",
    "AttestationSource",
    "Body",
    "BreakKind",
    "BriefingPer",
    "Calendar",
    "CameraState",
    "CheckAppointer",
    "CheckBasis",
    "CheckedFirst",
    "Clock",
    "ClockCare",
    "ClockChange",
    "ComponentKind",
    "Condition",
    "DangerKind",
    "Decision",
    "Document",
    "Duration",
    "Edition",
    "EndReason",
    "Ground",
    "Hash",
    "Id",
    "InGoodTime",
    "Issuer",
    "LetPass",
    "Manner",
    "Memo",
    "MountBack",
    "MountGiven",
    "Nothing",
    "Occasion",
    "OffloadExtent",
    "OnOff",
    "OverrunScope",
    "Period",
    "PersonalCode",
    "PersonalCodeKind",
    "Place",
    "Policy",
    "Presence",
    "Purpose",
    "Reach",
    "Reason",
    "ReasonKind",
    "ReasonSource",
    "Remit",
    "RemovalPurpose",
    "Request",
    "RiteResult",
    "Role",
    "Said",
    "Scope",
    "Separation",
    "Source",
    "Spot",
    "Stage",
    "Standing",
    "Stock",
    "TrainingKind",
    "UnitKind",
    "Viewing",
    "Weekday",
    "Zone",
]
