"""Every command as a keyword method, with the types of its arguments. Generated from the catalogue."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import Any, Generic, Iterable, Literal, Mapping, Optional, Sequence, TypedDict, TypeVar, Union
from uuid import UUID

Answer = TypeVar("Answer")
"""What a command is answered with."""

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


class Commands(Generic[Answer]):
    """One keyword method for every command. Who has them says what they answer with: see `Post`, `Post.may`, `Post.decide`."""

    def _ask(self, command: str, fields: Mapping[str, Any], envelope: Mapping[str, Any]) -> Answer:
        raise NotImplementedError

    def found_log(
        self,
        *,
        log: Id,
        scope: Scope,
        policy: Policy,
        writer: Id,
        edition: Edition,
        calendar: Calendar,
        revision: int,
        actor: Actor,
        at: datetime,
        in_force: Optional[date] = None,
        host_clock: Clock = "confirmed",
        via: Optional[Id] = None,
        command_id: Optional[Id] = None,
    ) -> Answer:
        """Founds the log: record 0. Provisions: O.3.

        Args:
            log: The log.
            scope: What it speaks of.
            policy: The settings.
            writer: Who writes it.
            edition: The text of the Order.
            calendar: The calendar.
            revision: The revision of the rules.
            in_force: The day of official publication, from which the Order is in force (O.3, R43): not
                before 20.10.2025; left out while it is not known, and then no breach can be assessed.
            actor: Who asks.
            at: When, by the host's clock; an aware datetime.
            host_clock: What the host knows of its clock.
            via: The device through which an official asks.
            command_id: The identifier of the command; left out, a new one.

        Raises:
            Refused: where a `Post` is asked: what stands in the way, each with its provisions.
            InvalidInput: what is malformed, and where.
        """
        return self._ask(
            "found_log",
            {
                "log": log,
                "scope": scope,
                "policy": policy,
                "writer": writer,
                "edition": edition,
                "calendar": calendar,
                "in_force": in_force,
                "revision": revision,
            },
            {"actor": actor, "at": at, "occurred": None, "clock": host_clock, "via": via, "command_id": command_id},
        )

    def adopt_policy(
        self,
        *,
        policy: Policy,
        actor: Actor,
        at: datetime,
        host_clock: Clock = "confirmed",
        via: Optional[Id] = None,
        command_id: Optional[Id] = None,
    ) -> Answer:
        """Adopts settings. Provisions: III.9(2), V.2.

        Args:
            policy: All of them.
            actor: Who asks.
            at: When, by the host's clock; an aware datetime.
            host_clock: What the host knows of its clock.
            via: The device through which an official asks.
            command_id: The identifier of the command; left out, a new one.

        Raises:
            Refused: where a `Post` is asked: what stands in the way, each with its provisions.
            InvalidInput: what is malformed, and where.
        """
        return self._ask(
            "adopt_policy",
            {
                "policy": policy,
            },
            {"actor": actor, "at": at, "occurred": None, "clock": host_clock, "via": via, "command_id": command_id},
        )

    def adopt_calendar(
        self,
        *,
        calendar: Calendar,
        actor: Actor,
        at: datetime,
        host_clock: Clock = "confirmed",
        via: Optional[Id] = None,
        command_id: Optional[Id] = None,
    ) -> Answer:
        """Adopts a calendar.

        Args:
            calendar: All of it.
            actor: Who asks.
            at: When, by the host's clock; an aware datetime.
            host_clock: What the host knows of its clock.
            via: The device through which an official asks.
            command_id: The identifier of the command; left out, a new one.

        Raises:
            Refused: where a `Post` is asked: what stands in the way, each with its provisions.
            InvalidInput: what is malformed, and where.
        """
        return self._ask(
            "adopt_calendar",
            {
                "calendar": calendar,
            },
            {"actor": actor, "at": at, "occurred": None, "clock": host_clock, "via": via, "command_id": command_id},
        )

    def adopt_revision(
        self,
        *,
        revision: int,
        actor: Actor,
        at: datetime,
        host_clock: Clock = "confirmed",
        via: Optional[Id] = None,
        command_id: Optional[Id] = None,
    ) -> Answer:
        """Adopts a revision of the rules.

        Args:
            revision: Which.
            actor: Who asks.
            at: When, by the host's clock; an aware datetime.
            host_clock: What the host knows of its clock.
            via: The device through which an official asks.
            command_id: The identifier of the command; left out, a new one.

        Raises:
            Refused: where a `Post` is asked: what stands in the way, each with its provisions.
            InvalidInput: what is malformed, and where.
        """
        return self._ask(
            "adopt_revision",
            {
                "revision": revision,
            },
            {"actor": actor, "at": at, "occurred": None, "clock": host_clock, "via": via, "command_id": command_id},
        )

    def correct_mark(
        self,
        *,
        reason: str,
        actor: Actor,
        at: datetime,
        host_clock: Clock = "confirmed",
        via: Optional[Id] = None,
        command_id: Optional[Id] = None,
    ) -> Answer:
        """Corrects a wrong mark to the confirmed instant of the command (R59). Provisions: IV.7:5.

        Args:
            reason: Why it was wrong.
            actor: Who asks.
            at: When, by the host's clock; an aware datetime.
            host_clock: What the host knows of its clock.
            via: The device through which an official asks.
            command_id: The identifier of the command; left out, a new one.

        Raises:
            Refused: where a `Post` is asked: what stands in the way, each with its provisions.
            InvalidInput: what is malformed, and where.
        """
        return self._ask(
            "correct_mark",
            {
                "reason": reason,
            },
            {"actor": actor, "at": at, "occurred": None, "clock": host_clock, "via": via, "command_id": command_id},
        )

    def register_body(
        self,
        *,
        body: Id,
        name: str,
        remit: Remit,
        actor: Actor,
        at: datetime,
        host_clock: Clock = "confirmed",
        via: Optional[Id] = None,
        command_id: Optional[Id] = None,
    ) -> Answer:
        """Enters a customs body.

        Args:
            body: Its identifier.
            name: Its name.
            remit: What its remit covers.
            actor: Who asks.
            at: When, by the host's clock; an aware datetime.
            host_clock: What the host knows of its clock.
            via: The device through which an official asks.
            command_id: The identifier of the command; left out, a new one.

        Raises:
            Refused: where a `Post` is asked: what stands in the way, each with its provisions.
            InvalidInput: what is malformed, and where.
        """
        return self._ask(
            "register_body",
            {
                "body": body,
                "name": name,
                "remit": remit,
            },
            {"actor": actor, "at": at, "occurred": None, "clock": host_clock, "via": via, "command_id": command_id},
        )

    def register_post(
        self,
        *,
        body: Id,
        name: str,
        post: Id,
        actor: Actor,
        at: datetime,
        host_clock: Clock = "confirmed",
        via: Optional[Id] = None,
        command_id: Optional[Id] = None,
    ) -> Answer:
        """Enters a customs post.

        Args:
            body: The body it belongs to.
            name: Its name: the checkpoint that stage two names aloud (III.9(2)).
            post: Its identifier.
            actor: Who asks.
            at: When, by the host's clock; an aware datetime.
            host_clock: What the host knows of its clock.
            via: The device through which an official asks.
            command_id: The identifier of the command; left out, a new one.

        Raises:
            Refused: where a `Post` is asked: what stands in the way, each with its provisions.
            InvalidInput: what is malformed, and where.
        """
        return self._ask(
            "register_post",
            {
                "body": body,
                "name": name,
                "post": post,
            },
            {"actor": actor, "at": at, "occurred": None, "clock": host_clock, "via": via, "command_id": command_id},
        )

    def register_unit(
        self,
        *,
        kind: UnitKind,
        name: str,
        post: Id,
        unit: Id,
        actor: Actor,
        at: datetime,
        host_clock: Clock = "confirmed",
        via: Optional[Id] = None,
        command_id: Optional[Id] = None,
    ) -> Answer:
        """Enters a unit of a post.

        Args:
            kind: What kind of unit it is.
            name: Its name.
            post: The post it belongs to.
            unit: Its identifier.
            actor: Who asks.
            at: When, by the host's clock; an aware datetime.
            host_clock: What the host knows of its clock.
            via: The device through which an official asks.
            command_id: The identifier of the command; left out, a new one.

        Raises:
            Refused: where a `Post` is asked: what stands in the way, each with its provisions.
            InvalidInput: what is malformed, and where.
        """
        return self._ask(
            "register_unit",
            {
                "kind": kind,
                "name": name,
                "post": post,
                "unit": unit,
            },
            {"actor": actor, "at": at, "occurred": None, "clock": host_clock, "via": via, "command_id": command_id},
        )

    def enrol_official(
        self,
        *,
        name: str,
        surname: str,
        official: Id,
        standing: Standing,
        actor: Actor,
        at: datetime,
        codes: Optional[Sequence[PersonalCode]] = None,
        patronymic: Optional[str] = None,
        host_clock: Clock = "confirmed",
        via: Optional[Id] = None,
        command_id: Optional[Id] = None,
    ) -> Answer:
        """Enters an official in the roster.

        Args:
            name: Own first name.
            surname: Surname.
            official: The official.
            standing: How the official stands to the customs body.
            codes: Codes by which the state knows the person; left out where none are kept.
            patronymic: Patronymic, where there is one.
            actor: Who asks.
            at: When, by the host's clock; an aware datetime.
            host_clock: What the host knows of its clock.
            via: The device through which an official asks.
            command_id: The identifier of the command; left out, a new one.

        Raises:
            Refused: where a `Post` is asked: what stands in the way, each with its provisions.
            InvalidInput: what is malformed, and where.
        """
        return self._ask(
            "enrol_official",
            {
                "name": name,
                "codes": codes,
                "surname": surname,
                "official": official,
                "standing": standing,
                "patronymic": patronymic,
            },
            {"actor": actor, "at": at, "occurred": None, "clock": host_clock, "via": via, "command_id": command_id},
        )

    def amend_official(
        self,
        *,
        name: str,
        surname: str,
        official: Id,
        standing: Standing,
        actor: Actor,
        at: datetime,
        codes: Optional[Sequence[PersonalCode]] = None,
        patronymic: Optional[str] = None,
        host_clock: Clock = "confirmed",
        via: Optional[Id] = None,
        command_id: Optional[Id] = None,
    ) -> Answer:
        """Replaces an official's roster record.

        Args:
            name: Own first name.
            surname: Surname.
            official: The official.
            standing: How the official stands to the customs body.
            codes: Codes by which the state knows the person; left out where none are kept.
            patronymic: Patronymic, where there is one.
            actor: Who asks.
            at: When, by the host's clock; an aware datetime.
            host_clock: What the host knows of its clock.
            via: The device through which an official asks.
            command_id: The identifier of the command; left out, a new one.

        Raises:
            Refused: where a `Post` is asked: what stands in the way, each with its provisions.
            InvalidInput: what is malformed, and where.
        """
        return self._ask(
            "amend_official",
            {
                "name": name,
                "codes": codes,
                "surname": surname,
                "official": official,
                "standing": standing,
                "patronymic": patronymic,
            },
            {"actor": actor, "at": at, "occurred": None, "clock": host_clock, "via": via, "command_id": command_id},
        )

    def assign_membership(
        self,
        *,
        from_: date,
        unit: Id,
        official: Id,
        position: str,
        actor: Actor,
        at: datetime,
        until: Optional[date] = None,
        host_clock: Clock = "confirmed",
        via: Optional[Id] = None,
        command_id: Optional[Id] = None,
    ) -> Answer:
        """Enters where an official serves, in which position.

        Args:
            from_: The first day.
            unit: The unit.
            official: The official.
            position: The position (посада), as stage two says it.
            until: The last day, where it is known.
            actor: Who asks.
            at: When, by the host's clock; an aware datetime.
            host_clock: What the host knows of its clock.
            via: The device through which an official asks.
            command_id: The identifier of the command; left out, a new one.

        Raises:
            Refused: where a `Post` is asked: what stands in the way, each with its provisions.
            InvalidInput: what is malformed, and where.
        """
        return self._ask(
            "assign_membership",
            {
                "from": from_,
                "unit": unit,
                "until": until,
                "official": official,
                "position": position,
            },
            {"actor": actor, "at": at, "occurred": None, "clock": host_clock, "via": via, "command_id": command_id},
        )

    def end_membership(
        self,
        *,
        unit: Id,
        until: date,
        official: Id,
        actor: Actor,
        at: datetime,
        host_clock: Clock = "confirmed",
        via: Optional[Id] = None,
        command_id: Optional[Id] = None,
    ) -> Answer:
        """Ends a membership.

        Args:
            unit: The unit.
            until: The last day.
            official: The official.
            actor: Who asks.
            at: When, by the host's clock; an aware datetime.
            host_clock: What the host knows of its clock.
            via: The device through which an official asks.
            command_id: The identifier of the command; left out, a new one.

        Raises:
            Refused: where a `Post` is asked: what stands in the way, each with its provisions.
            InvalidInput: what is malformed, and where.
        """
        return self._ask(
            "end_membership",
            {
                "unit": unit,
                "until": until,
                "official": official,
            },
            {"actor": actor, "at": at, "occurred": None, "clock": host_clock, "via": via, "command_id": command_id},
        )

    def schedule_shift(
        self,
        *,
        day: date,
        ends: time,
        unit: Id,
        shift: Id,
        staff: Iterable[Id],
        starts: time,
        responsible: Iterable[Id],
        actor: Actor,
        at: datetime,
        until: Optional[date] = None,
        host_clock: Clock = "confirmed",
        via: Optional[Id] = None,
        command_id: Optional[Id] = None,
    ) -> Answer:
        """Puts a working shift on the schedule, with its people (I.3:9). Provisions: I.3:4, I.3:9, II.8:1.

        Args:
            day: The day on which it starts.
            ends: When it ends: on the next day, where that is not after the start and `until` is left out.
            unit: The unit.
            shift: Its identifier.
            staff: Who serves in it.
            starts: When it starts.
            responsible: Who serves in it as responsible persons (I.3:4).
            until: The day on which it ends, where that is not the next time the clock shows `ends`.
            actor: Who asks.
            at: When, by the host's clock; an aware datetime.
            host_clock: What the host knows of its clock.
            via: The device through which an official asks.
            command_id: The identifier of the command; left out, a new one.

        Raises:
            Refused: where a `Post` is asked: what stands in the way, each with its provisions.
            InvalidInput: what is malformed, and where.
        """
        return self._ask(
            "schedule_shift",
            {
                "day": day,
                "ends": ends,
                "unit": unit,
                "shift": shift,
                "staff": staff,
                "until": until,
                "starts": starts,
                "responsible": responsible,
            },
            {"actor": actor, "at": at, "occurred": None, "clock": host_clock, "via": via, "command_id": command_id},
        )

    def change_roster(
        self,
        *,
        shift: Id,
        staff: Iterable[Id],
        responsible: Iterable[Id],
        actor: Actor,
        at: datetime,
        host_clock: Clock = "confirmed",
        via: Optional[Id] = None,
        command_id: Optional[Id] = None,
    ) -> Answer:
        """Changes who serves in a shift from now on. Provisions: I.3:4, I.3:9, II.8:1.

        Args:
            shift: The shift.
            staff: Who serves in it.
            responsible: Who serves in it as responsible persons.
            actor: Who asks.
            at: When, by the host's clock; an aware datetime.
            host_clock: What the host knows of its clock.
            via: The device through which an official asks.
            command_id: The identifier of the command; left out, a new one.

        Raises:
            Refused: where a `Post` is asked: what stands in the way, each with its provisions.
            InvalidInput: what is malformed, and where.
        """
        return self._ask(
            "change_roster",
            {
                "shift": shift,
                "staff": staff,
                "responsible": responsible,
            },
            {"actor": actor, "at": at, "occurred": None, "clock": host_clock, "via": via, "command_id": command_id},
        )

    def cancel_shift(
        self,
        *,
        shift: Id,
        actor: Actor,
        at: datetime,
        host_clock: Clock = "confirmed",
        via: Optional[Id] = None,
        command_id: Optional[Id] = None,
    ) -> Answer:
        """Cancels a shift, or what is left of it. Provisions: I.3:9.

        Args:
            shift: Which.
            actor: Who asks.
            at: When, by the host's clock; an aware datetime.
            host_clock: What the host knows of its clock.
            via: The device through which an official asks.
            command_id: The identifier of the command; left out, a new one.

        Raises:
            Refused: where a `Post` is asked: what stands in the way, each with its provisions.
            InvalidInput: what is malformed, and where.
        """
        return self._ask(
            "cancel_shift",
            {
                "shift": shift,
            },
            {"actor": actor, "at": at, "occurred": None, "clock": host_clock, "via": via, "command_id": command_id},
        )

    def service_began(
        self,
        *,
        official: Id,
        actor: Actor,
        at: datetime,
        occurred: Optional[datetime] = None,
        host_clock: Clock = "confirmed",
        via: Optional[Id] = None,
        command_id: Optional[Id] = None,
    ) -> Answer:
        """Tells that an official's service began (R47). Provisions: I.3:9.

        Args:
            official: Who.
            actor: Who tells.
            at: When, by the host's clock; an aware datetime.
            occurred: When it happened; left out, at `at`.
            host_clock: What the host knows of its clock.
            via: The device through which an official asks.
            command_id: The identifier of the command; left out, a new one.

        Raises:
            InvalidInput: what is malformed, and where.
        """
        return self._ask(
            "service_began",
            {
                "official": official,
            },
            {"actor": actor, "at": at, "occurred": occurred, "clock": host_clock, "via": via, "command_id": command_id},
        )

    def service_ended(
        self,
        *,
        official: Id,
        actor: Actor,
        at: datetime,
        occurred: Optional[datetime] = None,
        host_clock: Clock = "confirmed",
        via: Optional[Id] = None,
        command_id: Optional[Id] = None,
    ) -> Answer:
        """Tells that an official's service ended (R47). Provisions: I.3:9.

        Args:
            official: Who.
            actor: Who tells.
            at: When, by the host's clock; an aware datetime.
            occurred: When it happened; left out, at `at`.
            host_clock: What the host knows of its clock.
            via: The device through which an official asks.
            command_id: The identifier of the command; left out, a new one.

        Raises:
            InvalidInput: what is malformed, and where.
        """
        return self._ask(
            "service_ended",
            {
                "official": official,
            },
            {"actor": actor, "at": at, "occurred": occurred, "clock": host_clock, "via": via, "command_id": command_id},
        )

    def appoint(
        self,
        *,
        from_: date,
        role: Role,
        place: Place,
        ground: Ground,
        official: Id,
        appointment: Id,
        actor: Actor,
        at: datetime,
        until: Optional[date] = None,
        host_clock: Clock = "confirmed",
        via: Optional[Id] = None,
        command_id: Optional[Id] = None,
    ) -> Answer:
        """Appoints an official to a role (II.8). Provisions: I.3:18, II.4, II.8:1, II.8:2.

        Args:
            from_: The first day.
            role: The role.
            place: Where the role is exercised.
            ground: On what it rests.
            official: Who is appointed.
            appointment: Its identifier.
            until: The last day, where there is one: it ends at 24:00 in Kyiv (R73).
            actor: Who asks.
            at: When, by the host's clock; an aware datetime.
            host_clock: What the host knows of its clock.
            via: The device through which an official asks.
            command_id: The identifier of the command; left out, a new one.

        Raises:
            Refused: where a `Post` is asked: what stands in the way, each with its provisions.
            InvalidInput: what is malformed, and where.
        """
        return self._ask(
            "appoint",
            {
                "from": from_,
                "role": role,
                "place": place,
                "until": until,
                "ground": ground,
                "official": official,
                "appointment": appointment,
            },
            {"actor": actor, "at": at, "occurred": None, "clock": host_clock, "via": via, "command_id": command_id},
        )

    def end_appointment(
        self,
        *,
        appointment: Id,
        actor: Actor,
        at: datetime,
        document: Optional[Document] = None,
        host_clock: Clock = "confirmed",
        via: Optional[Id] = None,
        command_id: Optional[Id] = None,
    ) -> Answer:
        """Ends an appointment expressly (R73). Provisions: II.8:1, II.8:2.

        Args:
            appointment: Which.
            document: The document that ends it, where there is one.
            actor: Who asks.
            at: When, by the host's clock; an aware datetime.
            host_clock: What the host knows of its clock.
            via: The device through which an official asks.
            command_id: The identifier of the command; left out, a new one.

        Raises:
            Refused: where a `Post` is asked: what stands in the way, each with its provisions.
            InvalidInput: what is malformed, and where.
        """
        return self._ask(
            "end_appointment",
            {
                "document": document,
                "appointment": appointment,
            },
            {"actor": actor, "at": at, "occurred": None, "clock": host_clock, "via": via, "command_id": command_id},
        )

    def create_account(
        self,
        *,
        body: Id,
        access: Access,
        account: Id,
        official: Id,
        actor: Actor,
        at: datetime,
        host_clock: Clock = "confirmed",
        via: Optional[Id] = None,
        command_id: Optional[Id] = None,
    ) -> Answer:
        """Creates an account of an authorised person or an authorised user (II.2:2). Provisions: I.3:3, II.2:2,
        V.3.

        Args:
            body: The customs body whose account it is.
            access: What it may do.
            account: The account.
            official: Whose it is.
            actor: Who asks.
            at: When, by the host's clock; an aware datetime.
            host_clock: What the host knows of its clock.
            via: The device through which an official asks.
            command_id: The identifier of the command; left out, a new one.

        Raises:
            Refused: where a `Post` is asked: what stands in the way, each with its provisions.
            InvalidInput: what is malformed, and where.
        """
        return self._ask(
            "create_account",
            {
                "body": body,
                "access": access,
                "account": account,
                "official": official,
            },
            {"actor": actor, "at": at, "occurred": None, "clock": host_clock, "via": via, "command_id": command_id},
        )

    def manage_access(
        self,
        *,
        access: Access,
        account: Id,
        actor: Actor,
        at: datetime,
        host_clock: Clock = "confirmed",
        via: Optional[Id] = None,
        command_id: Optional[Id] = None,
    ) -> Answer:
        """Changes what an account may do (II.2:3). Provisions: I.3:3, II.2:3, V.3.

        Args:
            access: What the account may do from now on.
            account: The account.
            actor: Who asks.
            at: When, by the host's clock; an aware datetime.
            host_clock: What the host knows of its clock.
            via: The device through which an official asks.
            command_id: The identifier of the command; left out, a new one.

        Raises:
            Refused: where a `Post` is asked: what stands in the way, each with its provisions.
            InvalidInput: what is malformed, and where.
        """
        return self._ask(
            "manage_access",
            {
                "access": access,
                "account": account,
            },
            {"actor": actor, "at": at, "occurred": None, "clock": host_clock, "via": via, "command_id": command_id},
        )

    def delete_account(
        self,
        *,
        account: Id,
        actor: Actor,
        at: datetime,
        host_clock: Clock = "confirmed",
        via: Optional[Id] = None,
        command_id: Optional[Id] = None,
    ) -> Answer:
        """Deletes an account (II.2:2). Provisions: I.3:3, II.2:2.

        Args:
            account: Which.
            actor: Who asks.
            at: When, by the host's clock; an aware datetime.
            host_clock: What the host knows of its clock.
            via: The device through which an official asks.
            command_id: The identifier of the command; left out, a new one.

        Raises:
            Refused: where a `Post` is asked: what stands in the way, each with its provisions.
            InvalidInput: what is malformed, and where.
        """
        return self._ask(
            "delete_account",
            {
                "account": account,
            },
            {"actor": actor, "at": at, "occurred": None, "clock": host_clock, "via": via, "command_id": command_id},
        )

    def brief(
        self,
        *,
        models: Iterable[Id],
        official: Id,
        actor: Actor,
        at: datetime,
        host_clock: Clock = "confirmed",
        via: Optional[Id] = None,
        command_id: Optional[Id] = None,
    ) -> Answer:
        """Briefs who uses a camera for the first time (II.1:3). Provisions: II.1:3.

        Args:
            models: The models it is about; empty where it is about none in particular.
            official: Who is briefed.
            actor: Who asks.
            at: When, by the host's clock; an aware datetime.
            host_clock: What the host knows of its clock.
            via: The device through which an official asks.
            command_id: The identifier of the command; left out, a new one.

        Raises:
            Refused: where a `Post` is asked: what stands in the way, each with its provisions.
            InvalidInput: what is malformed, and where.
        """
        return self._ask(
            "brief",
            {
                "models": models,
                "official": official,
            },
            {"actor": actor, "at": at, "occurred": None, "clock": host_clock, "via": via, "command_id": command_id},
        )

    def training_completed(
        self,
        *,
        kind: TrainingKind,
        models: Iterable[Id],
        official: Id,
        actor: Actor,
        at: datetime,
        document: Optional[Document] = None,
        occurred: Optional[datetime] = None,
        host_clock: Clock = "confirmed",
        via: Optional[Id] = None,
        command_id: Optional[Id] = None,
    ) -> Answer:
        """Tells that someone was trained, or used cameras in the pilot (II.1:2, R61). Provisions: II.1:2.

        Args:
            kind: Which way.
            models: The models it was about; empty where it was about none in particular.
            official: Who learned.
            document: The document that attests it, where there is one.
            actor: Who tells.
            at: When, by the host's clock; an aware datetime.
            occurred: When it happened; left out, at `at`.
            host_clock: What the host knows of its clock.
            via: The device through which an official asks.
            command_id: The identifier of the command; left out, a new one.

        Raises:
            InvalidInput: what is malformed, and where.
        """
        return self._ask(
            "training_completed",
            {
                "kind": kind,
                "models": models,
                "document": document,
                "official": official,
            },
            {"actor": actor, "at": at, "occurred": occurred, "clock": host_clock, "via": via, "command_id": command_id},
        )

    def check_dock(
        self,
        *,
        dock: Id,
        check: Id,
        condition: Condition,
        actor: Actor,
        at: datetime,
        host_clock: Clock = "confirmed",
        via: Optional[Id] = None,
        command_id: Optional[Id] = None,
    ) -> Answer:
        """Checks a dock (II.1:10). Provisions: II.1:10.

        Args:
            dock: The dock.
            check: Its identifier.
            condition: Whether it works.
            actor: Who asks.
            at: When, by the host's clock; an aware datetime.
            host_clock: What the host knows of its clock.
            via: The device through which an official asks.
            command_id: The identifier of the command; left out, a new one.

        Raises:
            Refused: where a `Post` is asked: what stands in the way, each with its provisions.
            InvalidInput: what is malformed, and where.
        """
        return self._ask(
            "check_dock",
            {
                "dock": dock,
                "check": check,
                "condition": condition,
            },
            {"actor": actor, "at": at, "occurred": None, "clock": host_clock, "via": via, "command_id": command_id},
        )

    def check_camera(
        self,
        *,
        basis: CheckBasis,
        check: Id,
        clock: ClockCare,
        camera: Id,
        actor: Actor,
        at: datetime,
        mount: Optional[Condition] = None,
        host_clock: Clock = "confirmed",
        via: Optional[Id] = None,
        command_id: Optional[Id] = None,
    ) -> Answer:
        """Checks a camera with its mount (II.1:10, II.1:11). Provisions: II.1:10, II.1:11, III.7.

        Args:
            basis: On what it rests.
            check: Its identifier.
            clock: What it did about the clock.
            camera: The camera.
            mount: Whether the mount works; left out where none was there.
            actor: Who asks.
            at: When, by the host's clock; an aware datetime.
            host_clock: What the host knows of its clock.
            via: The device through which an official asks.
            command_id: The identifier of the command; left out, a new one.

        Raises:
            Refused: where a `Post` is asked: what stands in the way, each with its provisions.
            InvalidInput: what is malformed, and where.
        """
        return self._ask(
            "check_camera",
            {
                "basis": basis,
                "check": check,
                "clock": clock,
                "mount": mount,
                "camera": camera,
            },
            {"actor": actor, "at": at, "occurred": None, "clock": host_clock, "via": via, "command_id": command_id},
        )

    def telemetry(
        self,
        *,
        state: CameraState,
        camera: Id,
        actor: Actor,
        at: datetime,
        occurred: Optional[datetime] = None,
        host_clock: Clock = "confirmed",
        via: Optional[Id] = None,
        command_id: Optional[Id] = None,
    ) -> Answer:
        """Tells what a dock reads from a camera. Provisions: II.1:10.

        Args:
            state: What it reads.
            camera: The camera.
            actor: Who tells.
            at: When, by the host's clock; an aware datetime.
            occurred: When it happened; left out, at `at`.
            host_clock: What the host knows of its clock.
            via: The device through which an official asks.
            command_id: The identifier of the command; left out, a new one.

        Raises:
            InvalidInput: what is malformed, and where.
        """
        return self._ask(
            "telemetry",
            {
                "state": state,
                "camera": camera,
            },
            {"actor": actor, "at": at, "occurred": occurred, "clock": host_clock, "via": via, "command_id": command_id},
        )

    def register_model(
        self,
        *,
        kind: ComponentKind,
        name: str,
        model: Id,
        actor: Actor,
        at: datetime,
        charge_per_hour: Optional[int] = None,
        memory_per_hour: Optional[int] = None,
        host_clock: Clock = "confirmed",
        via: Optional[Id] = None,
        command_id: Optional[Id] = None,
    ) -> Answer:
        """Enters a model.

        Args:
            kind: What it is.
            name: As its maker names it.
            model: Its identifier.
            charge_per_hour: Charge that recording uses in an hour, where it is known.
            memory_per_hour: Memory that recording fills in an hour, where it is known.
            actor: Who asks.
            at: When, by the host's clock; an aware datetime.
            host_clock: What the host knows of its clock.
            via: The device through which an official asks.
            command_id: The identifier of the command; left out, a new one.

        Raises:
            Refused: where a `Post` is asked: what stands in the way, each with its provisions.
            InvalidInput: what is malformed, and where.
        """
        return self._ask(
            "register_model",
            {
                "kind": kind,
                "name": name,
                "model": model,
                "charge_per_hour": charge_per_hour,
                "memory_per_hour": memory_per_hour,
            },
            {"actor": actor, "at": at, "occurred": None, "clock": host_clock, "via": via, "command_id": command_id},
        )

    def register_component(
        self,
        *,
        kind: ComponentKind,
        post: Id,
        spot: Spot,
        stock: Stock,
        component: Id,
        actor: Actor,
        at: datetime,
        model: Optional[Id] = None,
        serial: Optional[str] = None,
        inventory: Optional[str] = None,
        host_clock: Clock = "confirmed",
        via: Optional[Id] = None,
        command_id: Optional[Id] = None,
    ) -> Answer:
        """Enters a component in the inventory (III.2). Provisions: III.2.

        Args:
            kind: What it is.
            post: The post that keeps it.
            spot: Where it lies there.
            stock: Whether it is kept in reserve.
            component: Its identifier.
            model: Its model, where it is known.
            serial: Its serial number, where it has one.
            inventory: Its inventory number (III.2); mounts may go by quantity (R38).
            actor: Who asks.
            at: When, by the host's clock; an aware datetime.
            host_clock: What the host knows of its clock.
            via: The device through which an official asks.
            command_id: The identifier of the command; left out, a new one.

        Raises:
            Refused: where a `Post` is asked: what stands in the way, each with its provisions.
            InvalidInput: what is malformed, and where.
        """
        return self._ask(
            "register_component",
            {
                "kind": kind,
                "post": post,
                "spot": spot,
                "model": model,
                "stock": stock,
                "serial": serial,
                "component": component,
                "inventory": inventory,
            },
            {"actor": actor, "at": at, "occurred": None, "clock": host_clock, "via": via, "command_id": command_id},
        )

    def authorise(
        self,
        *,
        dock: Id,
        authorisation: Id,
        actor: Actor,
        at: datetime,
        host_clock: Clock = "confirmed",
        via: Optional[Id] = None,
        command_id: Optional[Id] = None,
    ) -> Answer:
        """Authorises the one who asks at a dock: stage one of identification (III.9(1)). Provisions: III.8,
        III.9(1).

        Args:
            dock: The dock.
            authorisation: The authorisation.
            actor: Who asks.
            at: When, by the host's clock; an aware datetime.
            host_clock: What the host knows of its clock.
            via: The device through which an official asks.
            command_id: The identifier of the command; left out, a new one.

        Raises:
            Refused: where a `Post` is asked: what stands in the way, each with its provisions.
            InvalidInput: what is malformed, and where.
        """
        return self._ask(
            "authorise",
            {
                "dock": dock,
                "authorisation": authorisation,
            },
            {"actor": actor, "at": at, "occurred": None, "clock": host_clock, "via": via, "command_id": command_id},
        )

    def issue_camera(
        self,
        *,
        to: Id,
        dock: Id,
        camera: Id,
        actor: Actor,
        at: datetime,
        check: Optional[Id] = None,
        mount: Optional[MountGiven] = None,
        decision: Optional[Decision] = None,
        authorisation: Optional[Id] = None,
        host_clock: Clock = "confirmed",
        via: Optional[Id] = None,
        command_id: Optional[Id] = None,
    ) -> Answer:
        """Issues a camera to an authorised person (II.1:9, III.7). Provisions: II.1:9, III.7, III.9(1).

        Args:
            to: To whom.
            dock: From which dock.
            camera: Which camera.
            check: The check on whose strength a dock asks.
            mount: The mount that goes with it.
            decision: What the responsible person decided to let pass.
            authorisation: The authorisation on whose strength a dock asks.
            actor: Who asks.
            at: When, by the host's clock; an aware datetime.
            host_clock: What the host knows of its clock.
            via: The device through which an official asks.
            command_id: The identifier of the command; left out, a new one.

        Raises:
            Refused: where a `Post` is asked: what stands in the way, each with its provisions.
            InvalidInput: what is malformed, and where.
        """
        return self._ask(
            "issue_camera",
            {
                "to": to,
                "dock": dock,
                "check": check,
                "mount": mount,
                "camera": camera,
                "decision": decision,
                "authorisation": authorisation,
            },
            {"actor": actor, "at": at, "occurred": None, "clock": host_clock, "via": via, "command_id": command_id},
        )

    def camera_removed(
        self,
        *,
        dock: Id,
        camera: Id,
        actor: Actor,
        at: datetime,
        by: Optional[Id] = None,
        purpose: Optional[RemovalPurpose] = None,
        occurred: Optional[datetime] = None,
        host_clock: Clock = "confirmed",
        via: Optional[Id] = None,
        command_id: Optional[Id] = None,
    ) -> Answer:
        """Tells that a camera left its dock. Provisions: III.8, III.9(1).

        Args:
            dock: The dock.
            camera: The camera.
            by: Who took it, where that is known.
            purpose: For what; left out, it counts as use.
            actor: Who tells.
            at: When, by the host's clock; an aware datetime.
            occurred: When it happened; left out, at `at`.
            host_clock: What the host knows of its clock.
            via: The device through which an official asks.
            command_id: The identifier of the command; left out, a new one.

        Raises:
            InvalidInput: what is malformed, and where.
        """
        return self._ask(
            "camera_removed",
            {
                "by": by,
                "dock": dock,
                "camera": camera,
                "purpose": purpose,
            },
            {"actor": actor, "at": at, "occurred": occurred, "clock": host_clock, "via": via, "command_id": command_id},
        )

    def camera_returned(
        self,
        *,
        dock: Id,
        camera: Id,
        actor: Actor,
        at: datetime,
        by: Optional[Id] = None,
        mount: Optional[MountBack] = None,
        reason: Optional[Reason] = None,
        checked: Optional[CheckedFirst] = None,
        occasion: Optional[Occasion] = None,
        presence: Optional[Presence] = None,
        occurred: Optional[datetime] = None,
        host_clock: Clock = "confirmed",
        via: Optional[Id] = None,
        command_id: Optional[Id] = None,
    ) -> Answer:
        """Tells that a camera was put into a dock. Provisions: III.11, III.13:1, III.13:3.

        Args:
            dock: The dock.
            camera: The camera.
            by: Who put it there, where that is known.
            mount: Whether the mount came back with it, where that is known.
            reason: Why someone else brought it, where someone did.
            checked: Whether it had been checked, where that is known.
            occasion: Why it came back, where that is known.
            presence: Who was there, where that is known.
            actor: Who tells.
            at: When, by the host's clock; an aware datetime.
            occurred: When it happened; left out, at `at`.
            host_clock: What the host knows of its clock.
            via: The device through which an official asks.
            command_id: The identifier of the command; left out, a new one.

        Raises:
            InvalidInput: what is malformed, and where.
        """
        return self._ask(
            "camera_returned",
            {
                "by": by,
                "dock": dock,
                "mount": mount,
                "camera": camera,
                "reason": reason,
                "checked": checked,
                "occasion": occasion,
                "presence": presence,
            },
            {"actor": actor, "at": at, "occurred": occurred, "clock": host_clock, "via": via, "command_id": command_id},
        )

    def hand_over_camera(
        self,
        *,
        to: Id,
        from_: Id,
        camera: Id,
        actor: Actor,
        at: datetime,
        host_clock: Clock = "confirmed",
        via: Optional[Id] = None,
        command_id: Optional[Id] = None,
    ) -> Answer:
        """Hands a camera from officer to officer without the dock: always refused, and taken in when it has
        happened (R48). Provisions: III.9(1), III.11, III.13:1.

        Args:
            to: Who received it.
            from_: Who gave it.
            camera: The camera.
            actor: Who asks.
            at: When, by the host's clock; an aware datetime.
            host_clock: What the host knows of its clock.
            via: The device through which an official asks.
            command_id: The identifier of the command; left out, a new one.

        Raises:
            Refused: where a `Post` is asked: what stands in the way, each with its provisions.
            InvalidInput: what is malformed, and where.
        """
        return self._ask(
            "hand_over_camera",
            {
                "to": to,
                "from": from_,
                "camera": camera,
            },
            {"actor": actor, "at": at, "occurred": None, "clock": host_clock, "via": via, "command_id": command_id},
        )

    def recordings_offloaded(
        self,
        *,
        dock: Id,
        camera: Id,
        extent: OffloadExtent,
        actor: Actor,
        at: datetime,
        occurred: Optional[datetime] = None,
        host_clock: Clock = "confirmed",
        via: Optional[Id] = None,
        command_id: Optional[Id] = None,
    ) -> Answer:
        """Tells that recordings of a camera were offloaded (III.13:2). Provisions: III.13:2.

        Args:
            dock: The dock.
            camera: The camera.
            extent: Whether these are all.
            actor: Who tells.
            at: When, by the host's clock; an aware datetime.
            occurred: When it happened; left out, at `at`.
            host_clock: What the host knows of its clock.
            via: The device through which an official asks.
            command_id: The identifier of the command; left out, a new one.

        Raises:
            InvalidInput: what is malformed, and where.
        """
        return self._ask(
            "recordings_offloaded",
            {
                "dock": dock,
                "camera": camera,
                "extent": extent,
            },
            {"actor": actor, "at": at, "occurred": occurred, "clock": host_clock, "via": via, "command_id": command_id},
        )

    def recording_began(
        self,
        *,
        camera: Id,
        recording: Id,
        actor: Actor,
        at: datetime,
        continues: Optional[Id] = None,
        occurred: Optional[datetime] = None,
        host_clock: Clock = "confirmed",
        via: Optional[Id] = None,
        command_id: Optional[Id] = None,
    ) -> Answer:
        """Tells that a recording began. Provisions: III.9(2), IV.7:3.

        Args:
            camera: The camera.
            recording: Its identifier.
            continues: The recording that it continues, where the camera itself split the file (R25).
            actor: Who tells.
            at: When, by the host's clock; an aware datetime.
            occurred: When it happened; left out, at `at`.
            host_clock: What the host knows of its clock.
            via: The device through which an official asks.
            command_id: The identifier of the command; left out, a new one.

        Raises:
            InvalidInput: what is malformed, and where.
        """
        return self._ask(
            "recording_began",
            {
                "camera": camera,
                "continues": continues,
                "recording": recording,
            },
            {"actor": actor, "at": at, "occurred": occurred, "clock": host_clock, "via": via, "command_id": command_id},
        )

    def recording_ended(
        self,
        *,
        reason: EndReason,
        recording: Id,
        actor: Actor,
        at: datetime,
        occurred: Optional[datetime] = None,
        host_clock: Clock = "confirmed",
        via: Optional[Id] = None,
        command_id: Optional[Id] = None,
    ) -> Answer:
        """Tells that a recording ended. Provisions: IV.6.

        Args:
            reason: Why.
            recording: The recording.
            actor: Who tells.
            at: When, by the host's clock; an aware datetime.
            occurred: When it happened; left out, at `at`.
            host_clock: What the host knows of its clock.
            via: The device through which an official asks.
            command_id: The identifier of the command; left out, a new one.

        Raises:
            InvalidInput: what is malformed, and where.
        """
        return self._ask(
            "recording_ended",
            {
                "reason": reason,
                "recording": recording,
            },
            {"actor": actor, "at": at, "occurred": occurred, "clock": host_clock, "via": via, "command_id": command_id},
        )

    def identification_attested(
        self,
        *,
        stage: Stage,
        result: RiteResult,
        source: AttestationSource,
        recording: Id,
        actor: Actor,
        at: datetime,
        occurred: Optional[datetime] = None,
        host_clock: Clock = "confirmed",
        via: Optional[Id] = None,
        command_id: Optional[Id] = None,
    ) -> Answer:
        """Tells how the rite at the start or the end of a recording was attested. Provisions: III.9(2), IV.6.

        Args:
            stage: Which.
            result: What it finds.
            source: Who attests.
            recording: The recording.
            actor: Who tells.
            at: When, by the host's clock; an aware datetime.
            occurred: When it happened; left out, at `at`.
            host_clock: What the host knows of its clock.
            via: The device through which an official asks.
            command_id: The identifier of the command; left out, a new one.

        Raises:
            InvalidInput: what is malformed, and where.
        """
        return self._ask(
            "identification_attested",
            {
                "stage": stage,
                "result": result,
                "source": source,
                "recording": recording,
            },
            {"actor": actor, "at": at, "occurred": occurred, "clock": host_clock, "via": via, "command_id": command_id},
        )

    def break_began(
        self,
        *,
        kind: BreakKind,
        official: Id,
        actor: Actor,
        at: datetime,
        occurred: Optional[datetime] = None,
        host_clock: Clock = "confirmed",
        via: Optional[Id] = None,
        command_id: Optional[Id] = None,
    ) -> Answer:
        """Tells that a break began (IV.1:2). Provisions: IV.1:2.

        Args:
            kind: Which situation.
            official: Who takes it.
            actor: Who tells.
            at: When, by the host's clock; an aware datetime.
            occurred: When it happened; left out, at `at`.
            host_clock: What the host knows of its clock.
            via: The device through which an official asks.
            command_id: The identifier of the command; left out, a new one.

        Raises:
            InvalidInput: what is malformed, and where.
        """
        return self._ask(
            "break_began",
            {
                "kind": kind,
                "official": official,
            },
            {"actor": actor, "at": at, "occurred": occurred, "clock": host_clock, "via": via, "command_id": command_id},
        )

    def break_ended(
        self,
        *,
        official: Id,
        actor: Actor,
        at: datetime,
        occurred: Optional[datetime] = None,
        host_clock: Clock = "confirmed",
        via: Optional[Id] = None,
        command_id: Optional[Id] = None,
    ) -> Answer:
        """Tells that a break ended. Provisions: IV.1:2.

        Args:
            official: Who.
            actor: Who tells.
            at: When, by the host's clock; an aware datetime.
            occurred: When it happened; left out, at `at`.
            host_clock: What the host knows of its clock.
            via: The device through which an official asks.
            command_id: The identifier of the command; left out, a new one.

        Raises:
            InvalidInput: what is malformed, and where.
        """
        return self._ask(
            "break_ended",
            {
                "official": official,
            },
            {"actor": actor, "at": at, "occurred": occurred, "clock": host_clock, "via": via, "command_id": command_id},
        )

    def danger_began(
        self,
        *,
        kind: DangerKind,
        post: Id,
        actor: Actor,
        at: datetime,
        occurred: Optional[datetime] = None,
        host_clock: Clock = "confirmed",
        via: Optional[Id] = None,
        command_id: Optional[Id] = None,
    ) -> Answer:
        """Tells that danger began at a post (R67).

        Args:
            kind: Which.
            post: For which post.
            actor: Who tells.
            at: When, by the host's clock; an aware datetime.
            occurred: When it happened; left out, at `at`.
            host_clock: What the host knows of its clock.
            via: The device through which an official asks.
            command_id: The identifier of the command; left out, a new one.

        Raises:
            InvalidInput: what is malformed, and where.
        """
        return self._ask(
            "danger_began",
            {
                "kind": kind,
                "post": post,
            },
            {"actor": actor, "at": at, "occurred": occurred, "clock": host_clock, "via": via, "command_id": command_id},
        )

    def danger_ended(
        self,
        *,
        post: Id,
        actor: Actor,
        at: datetime,
        occurred: Optional[datetime] = None,
        host_clock: Clock = "confirmed",
        via: Optional[Id] = None,
        command_id: Optional[Id] = None,
    ) -> Answer:
        """Tells that danger ended at a post (R67).

        Args:
            post: For which post.
            actor: Who tells.
            at: When, by the host's clock; an aware datetime.
            occurred: When it happened; left out, at `at`.
            host_clock: What the host knows of its clock.
            via: The device through which an official asks.
            command_id: The identifier of the command; left out, a new one.

        Raises:
            InvalidInput: what is malformed, and where.
        """
        return self._ask(
            "danger_ended",
            {
                "post": post,
            },
            {"actor": actor, "at": at, "occurred": occurred, "clock": host_clock, "via": via, "command_id": command_id},
        )

    def happened(
        self,
        *,
        source: Source,
        command: Request,
        occurred: datetime,
        actor: Actor,
        at: datetime,
        host_clock: Clock = "confirmed",
        via: Optional[Id] = None,
        command_id: Optional[Id] = None,
    ) -> Answer:
        """Tells that what would have been asked was done: on paper, by a dock that was cut off, entered late.

        Args:
            source: Who did it, and how that is known.
            command: What was done.
            occurred: When.
            actor: Who tells.
            at: When, by the host's clock; an aware datetime.
            host_clock: What the host knows of its clock.
            via: The device through which an official asks.
            command_id: The identifier of the command; left out, a new one.

        Raises:
            InvalidInput: what is malformed, and where.
        """
        return self._ask(
            "happened",
            {
                "source": source,
                "command": command,
                "occurred": occurred,
            },
            {"actor": actor, "at": at, "occurred": None, "clock": host_clock, "via": via, "command_id": command_id},
        )


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
