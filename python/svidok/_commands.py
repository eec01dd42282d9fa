"""Every command as a keyword method. Generated from the catalogue."""

from __future__ import annotations

from datetime import date, datetime, time
from typing import Any, Generic, Iterable, Mapping, Optional, Sequence, TypeVar

from svidok.types import (
    Access,
    Actor,
    AttestationSource,
    BreakKind,
    Calendar,
    CameraState,
    CheckBasis,
    CheckedFirst,
    Clock,
    ClockCare,
    ComponentKind,
    Condition,
    DangerKind,
    Decision,
    Document,
    Edition,
    EndReason,
    Ground,
    Id,
    MountBack,
    MountGiven,
    Occasion,
    OffloadExtent,
    PersonalCode,
    Place,
    Policy,
    Presence,
    Reason,
    Remit,
    RemovalPurpose,
    Request,
    RiteResult,
    Role,
    Scope,
    Source,
    Spot,
    Stage,
    Standing,
    Stock,
    TrainingKind,
    UnitKind,
)

Answer = TypeVar("Answer")
"""What a command is answered with."""


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
            at: When, by the host's clock; an aware datetime, cut to milliseconds.
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
            at: When, by the host's clock; an aware datetime, cut to milliseconds.
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
            at: When, by the host's clock; an aware datetime, cut to milliseconds.
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

    def adopt_publication(
        self,
        *,
        in_force: date,
        actor: Actor,
        at: datetime,
        host_clock: Clock = "confirmed",
        via: Optional[Id] = None,
        command_id: Optional[Id] = None,
    ) -> Answer:
        """Enters the day of official publication, from which the Order is in force (R43). Provisions: O.3.

        Args:
            in_force: The day, from which the Order is in force: not before 20.10.2025.
            actor: Who asks.
            at: When, by the host's clock; an aware datetime, cut to milliseconds.
            host_clock: What the host knows of its clock.
            via: The device through which an official asks.
            command_id: The identifier of the command; left out, a new one.

        Raises:
            Refused: where a `Post` is asked: what stands in the way, each with its provisions.
            InvalidInput: what is malformed, and where.
        """
        return self._ask(
            "adopt_publication",
            {
                "in_force": in_force,
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
            at: When, by the host's clock; an aware datetime, cut to milliseconds.
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
            at: When, by the host's clock; an aware datetime, cut to milliseconds.
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
            at: When, by the host's clock; an aware datetime, cut to milliseconds.
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
            at: When, by the host's clock; an aware datetime, cut to milliseconds.
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
            at: When, by the host's clock; an aware datetime, cut to milliseconds.
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
            at: When, by the host's clock; an aware datetime, cut to milliseconds.
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
            at: When, by the host's clock; an aware datetime, cut to milliseconds.
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
            at: When, by the host's clock; an aware datetime, cut to milliseconds.
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
            at: When, by the host's clock; an aware datetime, cut to milliseconds.
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
            at: When, by the host's clock; an aware datetime, cut to milliseconds.
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
            at: When, by the host's clock; an aware datetime, cut to milliseconds.
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
            at: When, by the host's clock; an aware datetime, cut to milliseconds.
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
            at: When, by the host's clock; an aware datetime, cut to milliseconds.
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
            at: When, by the host's clock; an aware datetime, cut to milliseconds.
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
            at: When, by the host's clock; an aware datetime, cut to milliseconds.
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
            at: When, by the host's clock; an aware datetime, cut to milliseconds.
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
            at: When, by the host's clock; an aware datetime, cut to milliseconds.
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
            at: When, by the host's clock; an aware datetime, cut to milliseconds.
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
            at: When, by the host's clock; an aware datetime, cut to milliseconds.
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
            at: When, by the host's clock; an aware datetime, cut to milliseconds.
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
            at: When, by the host's clock; an aware datetime, cut to milliseconds.
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
            at: When, by the host's clock; an aware datetime, cut to milliseconds.
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
            at: When, by the host's clock; an aware datetime, cut to milliseconds.
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
            at: When, by the host's clock; an aware datetime, cut to milliseconds.
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
            at: When, by the host's clock; an aware datetime, cut to milliseconds.
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
            at: When, by the host's clock; an aware datetime, cut to milliseconds.
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
            at: When, by the host's clock; an aware datetime, cut to milliseconds.
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
            at: When, by the host's clock; an aware datetime, cut to milliseconds.
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
            at: When, by the host's clock; an aware datetime, cut to milliseconds.
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
            at: When, by the host's clock; an aware datetime, cut to milliseconds.
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
            at: When, by the host's clock; an aware datetime, cut to milliseconds.
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
            at: When, by the host's clock; an aware datetime, cut to milliseconds.
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
            at: When, by the host's clock; an aware datetime, cut to milliseconds.
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
            at: When, by the host's clock; an aware datetime, cut to milliseconds.
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
            at: When, by the host's clock; an aware datetime, cut to milliseconds.
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
            at: When, by the host's clock; an aware datetime, cut to milliseconds.
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
            at: When, by the host's clock; an aware datetime, cut to milliseconds.
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
            at: When, by the host's clock; an aware datetime, cut to milliseconds.
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
            at: When, by the host's clock; an aware datetime, cut to milliseconds.
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
            at: When, by the host's clock; an aware datetime, cut to milliseconds.
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
