#!/usr/bin/env python3
"""Writes day.jsonl: one day of the customs post Rava-Ruska, as a host would put it to Svidok.

It does not use Svidok: what a person would type in, a dock would sense and a time clock would tell is written down here, line
by line, with the mistakes of an ordinary day. What must come of it stands in expected.json, counted by hand.

    python3 make_day.py > day.jsonl
"""

from __future__ import annotations

import json
import sys
import uuid
from datetime import date, datetime, timedelta, timezone
from typing import Any, Dict, List, Optional, Tuple

KYIV = timezone(timedelta(hours=3))  # the whole day lies before the clocks go back
DAY = date(2026, 10, 23)
Json = Dict[str, Any]
Person = Tuple[str, ...]

SPACE = uuid.UUID("5e1d0c00-4590-4000-8000-000000000000")


def ident(name: str) -> str:
    """The identifier of something with this name."""
    return str(uuid.uuid5(SPACE, name))


def clock(text: str, day: date = DAY) -> datetime:
    """``"08:05"`` or ``"08:05:30"`` of a day, in Kyiv."""
    hour, minute, second = (int(p) for p in (text + ":00").split(":")[:3])
    return datetime(day.year, day.month, day.day, hour, minute, second, tzinfo=KYIV)


NEXT = DAY + timedelta(days=1)
HOST: Json = {"host": {}}


def official(name: str) -> Json:
    return {"official": ident(name)}


def device(name: str) -> Json:
    return {"device": ident(name)}


class Book:
    """The lines, by the time at which the host records them; lines of one moment stay in the order in which they came."""

    def __init__(self) -> None:
        self.lines: List[Tuple[datetime, int, Json]] = []

    def put(self, at: datetime, actor: Json, command: Json, shown: Optional[datetime] = None, **more: Any) -> None:
        """One line; `shown` is what a clock that is off shows at that moment."""
        number = len(self.lines)
        line: Json = {"at": (shown or at).isoformat(timespec="seconds"), "actor": actor, "clock": "confirmed", "command": command}
        line["command_id"] = ident(f"command {number}")
        line.update(more)
        self.lines.append((at, number, line))

    def write(self) -> None:
        for _, _, line in sorted(self.lines, key=lambda item: (item[0], item[1])):
            sys.stdout.write(json.dumps(line, ensure_ascii=False, separators=(",", ":")) + "\n")


book = Book()

# --- who ---------------------------------------------------------------------------------------------------------------

HEADS: List[Person] = [
    ("Галина", "Романюк", "head_of_body", "начальник митниці"),
    ("Степан", "Дзюба", "deputy_head", "заступник начальника митниці"),
    ("Василь", "Данилюк", "head_of_post", "начальник митного поста"),
    ("Оксана", "Пилипчук", "head_of_clearance", "начальник відділу"),
    ("Богдан", "Ярема", "head_of_clearance", "начальник відділу"),
]
ADMINISTRATORS: List[Person] = [
    ("Наталія", "Савчук", "account_administrator", "головний державний інспектор"),
    ("Петро", "Гриценко", "technical_administrator", "головний державний інспектор"),
    ("Софія", "Олійник", "security_administrator", "головний державний інспектор"),
]
USERS: List[Person] = [
    ("Роман", "Мороз", "authorised_user", "старший державний інспектор"),
    ("Лідія", "Шпак", "authorised_user", "старший державний інспектор"),
]
RESPONSIBLE: Dict[str, List[Person]] = {
    "day": [("Олена", "Коваленко"), ("Ігор", "Бондар")],
    "night": [("Тарас", "Мельник"), ("Леся", "Гнатів")],
}
WEARERS: Dict[str, List[Person]] = {
    "day": [
        ("Андрій", "Шевчук"), ("Юлія", "Ткачук"), ("Максим", "Литвин"), ("Ольга", "Кравець"), ("Юрій", "Павлик"),
        ("Іван", "Сорока"), ("Христина", "Баран"), ("Назар", "Гук"), ("Віра", "Стецько"), ("Остап", "Лозинський"),
        ("Марта", "Федак"), ("Любомир", "Кіт"), ("Надія", "Івасюк"), ("Орест", "Дмитрів"), ("Соломія", "Тимків"),
        ("Денис", "Руденко"),
    ],
    "night": [
        ("Марія", "Лисенко"), ("Павло", "Хома"), ("Ірина", "Вовк"), ("Володимир", "Процик"), ("Зоряна", "Мацюк"),
        ("Микола", "Савка"), ("Уляна", "Різник"), ("Ярослав", "Біляк"), ("Дарія", "Кузьма"), ("Роман", "Щур"),
        ("Анна", "Гринів"), ("Євген", "Лущак"), ("Світлана", "Мороз-Кіт"), ("Тетяна", "Ходак"), ("Антон", "Яцишин"),
        ("Катерина", "Дуб"),
    ],
}
OTHERS: List[Person] = [
    ("Олег", "Панасюк", "other_service"),   # a border guard at the same checkpoint
    ("Катерина", "Кулик", "trainee"),
    ("Максим", "Василенко", "probation"),
    ("Ірина", "Зінченко", "official"),
    ("Сергій", "Ковалик", "official"),
    ("Алла", "Ткач", "official"),
    ("Григорій", "Сидор", "official"),
    ("Вікторія", "Олексів", "official"),
    ("Михайло", "Цар", "official"),
    ("Ганна", "Юрків", "official"),
    ("Руслан", "Демчук", "official"),
    ("Інна", "Козак", "official"),
    ("Богдана", "Левків", "official"),
    ("Ростислав", "Пастух", "official"),
]

FOUNDED = clock("09:00", date(2026, 10, 1))
book.put(FOUNDED, HOST, {"found_log": {
    "log": ident("log"),
    "scope": {"post": {
        "body": {"body": ident("Львівська митниця"), "name": "Львівська митниця", "remit": "territorial"},
        "name": "Рава-Руська",
        "post": ident("Рава-Руська"),
    }},
    "policy": {
        "memo": "standing", "handling": 600_000, "max_jump": 3_600_000, "promptly": 3_600_000,
        "look_back": 35 * 86_400_000, "separation": "remark", "clock_right": 2_000, "breaks_split": "on",
        "briefing_per": "person", "cameras_each": 1, "charge_floor": 80, "face_in_view": 3_000,
        "in_good_time": {"end_of_shift": {}}, "memory_floor": 20, "shift_margin": 3_600_000, "journal_check": "off",
        "overrun_scope": "maintenance", "clock_bearable": 30_000, "foreseen_after": "on", "retention_days": 90,
        "check_appointer": "head_of_body", "clock_tolerance": 30_000, "authorisation_life": 600_000,
        "volume_head_signed": "on", "holds_by_themselves": "on", "holidays_are_days_off": "off",
    },
    "writer": ident("dock server"),
    "edition": "order-459-2025-09-09",
    "calendar": {
        "zone": "Europe/Kyiv",
        "reach": {"from": "2025-01-01", "to": "2027-12-31"},
        "changes": [
            {"at": "2024-10-27T01:00:00Z", "offset": 120}, {"at": "2025-03-30T01:00:00Z", "offset": 180},
            {"at": "2025-10-26T01:00:00Z", "offset": 120}, {"at": "2026-03-29T01:00:00Z", "offset": 180},
            {"at": "2026-10-25T01:00:00Z", "offset": 120}, {"at": "2027-03-28T01:00:00Z", "offset": 180},
            {"at": "2027-10-31T01:00:00Z", "offset": 120},
        ],
        "days_off": ["saturday", "sunday"],
        "holidays": ["2026-01-01", "2026-03-08", "2026-04-12", "2026-05-01", "2026-05-08", "2026-05-31", "2026-06-28",
                     "2026-07-15", "2026-08-24", "2026-10-01", "2026-12-25"],
        "not_observed": [{"from": "2022-03-24"}],
    },
    "in_force": "2025-11-15",
    "revision": 1,
}})

ENTERED = clock("10:00", date(2026, 10, 1))
UNITS = ["Відділ митного оформлення № 1", "Відділ митного оформлення № 2"]
for unit in UNITS:
    book.put(ENTERED, HOST, {"register_unit": {
        "unit": ident(unit), "post": ident("Рава-Руська"), "name": unit, "kind": "clearance"}})


def full(person: Person) -> str:
    return f"{person[0]} {person[1]}"


def enrol(person: Person, standing: str, position: Optional[str], unit: str) -> None:
    book.put(ENTERED, HOST, {"enrol_official": {
        "name": person[0], "surname": person[1], "official": ident(full(person)), "standing": standing}})
    if position:
        book.put(ENTERED, HOST, {"assign_membership": {
            "official": ident(full(person)), "unit": ident(unit), "position": position, "from": "2026-10-01"}})


for person in HEADS + ADMINISTRATORS + USERS:
    enrol(person, "official", person[3], UNITS[0])
for shift, unit in (("day", UNITS[0]), ("night", UNITS[1])):
    for person in RESPONSIBLE[shift] + WEARERS[shift]:
        enrol(person, "official", "державний інспектор", unit)
for person in OTHERS:
    enrol(person, person[2], "державний інспектор" if person[2] in ("official", "probation") else None, UNITS[0])

# --- to what they are appointed ----------------------------------------------------------------------------------------

APPOINTED = clock("11:00", date(2026, 10, 1))
BODY_ORDER = {"order": {"date": "2026-09-28", "issuer": {"body": ident("Львівська митниця")}, "number": "412",
                        "signed_by": "Галина Романюк"}}
SERVICE_ORDER = {"order": {"date": "2026-09-15", "issuer": {"service": {}}, "number": "781",
                           "signed_by": "Голова Держмитслужби"}}
PERSONNEL = {"personnel_order": {"date": "2025-02-03", "issuer": {"body": ident("Львівська митниця")}, "number": "18-к"}}
DISTRIBUTION = {"distribution_of_powers": {
    "date": "2026-01-12", "issuer": {"body": ident("Львівська митниця")}, "number": "7"}}
POST = {"post": ident("Рава-Руська")}
BODY = {"body": ident("Львівська митниця")}
HOW = {
    "head_of_body": (PERSONNEL, BODY), "deputy_head": (DISTRIBUTION, BODY), "head_of_post": (PERSONNEL, POST),
    "head_of_clearance": (PERSONNEL, POST), "account_administrator": (BODY_ORDER, BODY),
    "technical_administrator": (BODY_ORDER, BODY), "security_administrator": (SERVICE_ORDER, {"service": {}}),
    "authorised_user": (BODY_ORDER, BODY), "responsible_person": (BODY_ORDER, POST),
    "authorised_person": ({"official_powers": {}}, POST),
}


def appoint(person: Person, role: str, at: datetime = APPOINTED) -> None:
    ground, place = HOW[role]
    book.put(at, HOST, {"appoint": {
        "appointment": ident(f"{full(person)} as {role}"), "official": ident(full(person)), "role": role, "place": place,
        "ground": ground, "from": "2026-10-01"}})


for person in HEADS + ADMINISTRATORS + USERS:
    appoint(person, person[2])
for shift in ("day", "night"):
    for person in RESPONSIBLE[shift]:
        appoint(person, "responsible_person")
    for person in WEARERS[shift]:
        appoint(person, "authorised_person")
# A responsible person may wear a camera too, by official powers of his own.
appoint(RESPONSIBLE["night"][0], "authorised_person")
# A border guard is no official of a customs body: refused (I.3:18, R75).
appoint(OTHERS[0], "authorised_person")
# The security administrator as a responsible person too: a remark, as the settings have it (R18).
appoint(ADMINISTRATORS[2], "responsible_person")

GRANTED = clock("12:00", date(2026, 10, 1))
ADMIN = full(ADMINISTRATORS[0])


def account(person: Person, access: Json, actor: Json, at: datetime = GRANTED, name: str = "") -> None:
    book.put(at, actor, {"create_account": {
        "account": ident(f"account {full(person)}{name}"), "official": ident(full(person)),
        "body": ident("Львівська митниця"), "access": access}})


for shift in ("day", "night"):
    for person in WEARERS[shift]:
        account(person, {"cameras": {}}, official(ADMIN))
account(RESPONSIBLE["night"][0], {"cameras": {}}, official(ADMIN))
VIEWING = {"order": {"date": "2026-09-28", "issuer": {"body": ident("Львівська митниця")}, "number": "413",
                     "signed_by": "Галина Романюк"},
           "place": BODY, "purposes": ["monitoring", "internal_control"],
           "justification": "Перевірка повноти та правильності митних формальностей"}
account(USERS[0], {"viewing": VIEWING}, official(ADMIN))
# Without a justification there is no access (V.3).
account(USERS[1], {"viewing": {k: v for k, v in VIEWING.items() if k != "justification"}}, official(ADMIN))
# The head of the post creates no accounts (II.2:2).
account(OTHERS[3], {"cameras": {}}, official(full(HEADS[2])))

for shift in ("day", "night"):
    for person in RESPONSIBLE[shift]:
        book.put(GRANTED, HOST, {"training_completed": {
            "kind": "training", "models": [], "official": ident(full(person))}})
    for person in WEARERS[shift]:
        if person[1] != "Руденко":  # he has never used a camera
            book.put(GRANTED, HOST, {"training_completed": {
                "kind": "pilot_use", "models": [], "official": ident(full(person))}})

# --- what the post has -------------------------------------------------------------------------------------------------

STOCKED = clock("14:00", date(2026, 10, 1))
book.put(STOCKED, HOST, {"register_model": {
    "model": ident("Body 4"), "kind": "camera", "name": "Body 4", "charge_per_hour": 8, "memory_per_hour": 5}})


def component(name: str, kind: str, spot: Json, stock: str = "everyday", number: str = "", **more: Any) -> None:
    entry: Json = {"component": ident(name), "kind": kind, "post": ident("Рава-Руська"), "spot": spot, "stock": stock}
    if number:
        entry["inventory"] = number
    entry.update(more)
    book.put(STOCKED, HOST, {"register_component": entry})


component("server", "server", {"room": {}}, number="10480001")
for n in (1, 2, 3):
    component(f"dock {n}", "dock", {"room": {}}, number=f"1048001{n}")
for n in range(1, 25):
    reserve = n > 20
    spot: Json = {"safe": {}} if reserve else {"docked": ident(f"dock {(n - 1) // 7 + 1}")}
    component(f"camera {n}", "camera", spot, "reserve" if reserve else "everyday", f"КАМ-{n:03}",
              model=ident("Body 4"), serial=f"B4-{7000 + n}")
for n in range(1, 21):
    component(f"mount {n}", "mount", {"room": {}}, number=f"КРП-{n:03}")
# The label of camera 1 read in Latin letters: it looks the same, and is refused.
component("camera 1 again", "camera", {"room": {}}, number="KAM-001", model=ident("Body 4"))
# A dock without an inventory number (III.2).
component("dock 4", "dock", {"room": {}})

# --- the schedule ------------------------------------------------------------------------------------------------------

PLANNED = clock("16:00", date(2026, 10, 22))
for shift, unit, starts, ends in (("day", UNITS[0], "08:00", "20:00"), ("night", UNITS[1], "20:00", "08:00")):
    book.put(PLANNED, HOST, {"schedule_shift": {
        "shift": ident(f"{shift} shift"), "unit": ident(unit), "day": DAY.isoformat(), "starts": starts, "ends": ends,
        "staff": [ident(full(p)) for p in WEARERS[shift]],
        "responsible": [ident(full(p)) for p in RESPONSIBLE[shift]]}})


# --- a shift -----------------------------------------------------------------------------------------------------------

DOCK_OF = {n: f"dock {(n - 1) // 7 + 1}" for n in range(1, 21)}
SIX = ["date", "time", "place", "position", "first_name", "surname"]
SEVEN = SIX + ["end_of_recording"]


class Shift:
    """The people and the times of one shift."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.chief, self.second = (full(p) for p in RESPONSIBLE[name])
        self.wearers = [full(p) for p in WEARERS[name]]

    def checks(self, start: datetime, charges: Dict[int, int], cameras: range) -> None:
        """Both responsible persons check docks and cameras as the shift begins."""
        for n in (1, 2, 3):
            book.put(start + timedelta(seconds=20 * n), official(self.chief), {"check_dock": {
                "dock": ident(f"dock {n}"), "check": ident(f"{self.name} check dock {n}"), "condition": "working"}})
        for n in cameras:
            checker = self.chief if n % 2 else self.second
            state = {"charge": charges.get(n, 100), "condition": "working", "free_memory": 95,
                     "clock_offset": 1_200 if n % 3 else -400}
            book.put(start + timedelta(minutes=2, seconds=10 * n), official(checker), {"check_camera": {
                "camera": ident(f"camera {n}"), "check": ident(f"{self.name} check camera {n}"),
                "basis": {"own": state}, "clock": "as_found", "mount": "working"}})


def authorise(at: datetime, who: str, n: int, tag: str) -> None:
    book.put(at, official(who), {"authorise": {
        "dock": ident(DOCK_OF[n]), "authorisation": ident(f"authorisation {who} {tag}")}}, via=ident(DOCK_OF[n]))


def issue(at: datetime, by: str, who: str, n: int, **more: Any) -> Json:
    command = {"issue_camera": {"to": ident(who), "camera": ident(f"camera {n}"), "dock": ident(DOCK_OF[n]),
                                "mount": {"numbered": ident(f"mount {n}")}, **more}}
    book.put(at, official(by), command)
    return command


def removed(at: datetime, n: int, told: Optional[datetime] = None, **more: Any) -> None:
    envelope: Json = {} if told is None else {"occurred": at.isoformat(timespec="seconds")}
    book.put(told or at, device(DOCK_OF[n]), {"camera_removed": {
        "camera": ident(f"camera {n}"), "dock": ident(DOCK_OF[n]), **more}}, **envelope)


def began(at: datetime, n: int, recording: str, told: Optional[datetime] = None) -> None:
    envelope: Json = {} if told is None else {"occurred": at.isoformat(timespec="seconds")}
    book.put(told or at, device(f"camera {n}"), {"recording_began": {
        "camera": ident(f"camera {n}"), "recording": ident(recording)}}, **envelope)


def ended(at: datetime, n: int, recording: str, reason: str = "ended", told: Optional[datetime] = None) -> None:
    envelope: Json = {} if told is None else {"occurred": at.isoformat(timespec="seconds")}
    book.put(told or at, device(f"camera {n}"), {"recording_ended": {
        "recording": ident(recording), "reason": reason}}, **envelope)


ANALYSER = {"analyser": {"version": "3.2"}}


def attested(at: datetime, recording: str, stage: str, face: int = 3_400, said: Optional[List[str]] = None) -> None:
    spoken = said if said is not None else (SIX if stage == "start" else SEVEN)
    book.put(at, HOST, {"identification_attested": {
        "recording": ident(recording), "stage": stage, "source": ANALYSER,
        "result": {"done": {"said": spoken, "manner": "clear", "face_in_view": face}}}})


def failed(at: datetime, recording: str, stage: str) -> None:
    book.put(at, HOST, {"identification_attested": {
        "recording": ident(recording), "stage": stage, "source": ANALYSER,
        "result": {"failed": {"note": "обличчя в кадрі не було"}}}})


def returned(at: datetime, shift: Shift, who: str, n: int, **more: Any) -> None:
    told: Json = {"by": ident(who), "mount": "returned", "checked": "checked", "occasion": "end_of_shift",
            "presence": {"officials": [ident(shift.chief)]}}
    told.update(more)
    book.put(at, official(shift.chief), {"camera_returned": {
        "camera": ident(f"camera {n}"), "dock": ident(DOCK_OF[n]), **told}})


def offloaded(at: datetime, n: int) -> None:
    book.put(at, device(DOCK_OF[n]), {"recordings_offloaded": {
        "camera": ident(f"camera {n}"), "dock": ident(DOCK_OF[n]), "extent": "all"}})


def ordinary(shift: Shift, who: str, n: int, start: datetime, end: datetime, *, meal: Optional[datetime] = None) -> None:
    """A shift of one wearer with nothing to note: two recordings around a meal, or one."""
    authorise(start, who, n, shift.name)
    issue(start + timedelta(seconds=40), shift.chief, who, n)
    removed(start + timedelta(seconds=70), n)
    first, second = f"{who} {shift.name} 1", f"{who} {shift.name} 2"
    began(start + timedelta(minutes=3), n, first)
    attested(start + timedelta(minutes=30), first, "start")
    last = first
    if meal:
        book.put(meal, official(who), {"break_began": {"official": ident(who), "kind": {"meal": {}}}})
        ended(meal, n, first, "break")
        attested(meal + timedelta(minutes=20), first, "end")
        book.put(meal + timedelta(minutes=30), official(who), {"break_ended": {"official": ident(who)}})
        began(meal + timedelta(minutes=31), n, second)
        attested(meal + timedelta(minutes=50), second, "start")
        last = second
    ended(end - timedelta(minutes=2), n, last)
    returned(end, shift, who, n)
    attested(end + timedelta(minutes=15), last, "end")
    offloaded(end + timedelta(minutes=25), n)


# --- the day shift -----------------------------------------------------------------------------------------------------

day = Shift("day")
day.checks(clock("08:00"), {16: 40}, range(1, 21))
# The time clock saw everybody come.
for number, who in enumerate(day.wearers):
    book.put(clock("08:00") + timedelta(seconds=number), HOST, {"service_began": {"official": ident(who)}})

# Eight wearers of an ordinary day, cameras 1 to 8.
for number in range(8):
    start = clock("08:10") + timedelta(minutes=2 * number)
    end = clock("19:30") + timedelta(minutes=2 * number)
    meal = clock("12:00") + timedelta(minutes=35 * (number % 4)) if number % 2 == 0 else None
    ordinary(day, day.wearers[number], number + 1, start, end, meal=meal)

# 9. Stetsko is given a camera before she authorised: refused (III.9(1)). Then she does, and it is issued.
stetsko = day.wearers[8]
issue(clock("08:30"), day.second, stetsko, 9)
ordinary(day, stetsko, 9, clock("08:32"), clock("19:46"))

# 10. Lozynskyi's camera ran flat at 15:00: returned in presence, a charged one received (III.13:3, R26). It is camera 17.
lozynskyi = day.wearers[9]
authorise(clock("08:34"), lozynskyi, 10, "day")
issue(clock("08:34:40"), day.chief, lozynskyi, 10)
removed(clock("08:35:10"), 10)
began(clock("08:37"), 10, "Лозинський 1")
attested(clock("09:00"), "Лозинський 1", "start")
ended(clock("15:00"), 10, "Лозинський 1", "flat")
returned(clock("15:06"), day, lozynskyi, 10, occasion="flat")
offloaded(clock("15:20"), 10)
authorise(clock("15:07"), lozynskyi, 17, "day swap")
issue(clock("15:08"), day.chief, lozynskyi, 17)
removed(clock("15:08:30"), 17)
began(clock("15:10"), 17, "Лозинський 2")
attested(clock("15:40"), "Лозинський 2", "start")
ended(clock("19:46"), 17, "Лозинський 2")
returned(clock("19:48"), day, lozynskyi, 17)
attested(clock("20:05"), "Лозинський 2", "end")
offloaded(clock("20:15"), 17)

# 11. Fedak's face was in view for 2.4 seconds only (III.9(2)); at the end she did not say that recording ends (IV.6).
fedak = day.wearers[10]
authorise(clock("08:38"), fedak, 11, "day")
issue(clock("08:38:40"), day.chief, fedak, 11)
removed(clock("08:39:10"), 11)
began(clock("08:41"), 11, "Федак 1")
attested(clock("09:05"), "Федак 1", "start", face=2_400)
ended(clock("19:48"), 11, "Федак 1")
returned(clock("19:50"), day, fedak, 11)
attested(clock("20:06"), "Федак 1", "end", said=SIX)
offloaded(clock("20:16"), 11)

# 12. Kit was taken to hospital at 14:20: Ivasiuk brought his camera back, on her word alone (R49: claimed, for review).
kit, ivasiuk = day.wearers[11], day.wearers[12]
authorise(clock("08:42"), kit, 12, "day")
issue(clock("08:42:40"), day.chief, kit, 12)
removed(clock("08:43:10"), 12)
began(clock("08:45"), 12, "Кіт 1")
attested(clock("09:10"), "Кіт 1", "start")
ended(clock("14:18"), 12, "Кіт 1")
returned(clock("14:30"), day, ivasiuk, 12, occasion="other", reason={"kind": "illness", "source": "colleague"})
book.put(clock("14:31"), HOST, {"service_ended": {"official": ident(kit)}})
offloaded(clock("14:50"), 12)

# 13. Ivasiuk asks to hand her camera to Dmytriv: refused. They do it all the same (R48), and he brings it back.
dmytriv = day.wearers[13]
authorise(clock("08:46"), ivasiuk, 13, "day")
issue(clock("08:46:40"), day.chief, ivasiuk, 13)
removed(clock("08:47:10"), 13)
began(clock("08:49"), 13, "Івасюк 1")
attested(clock("09:15"), "Івасюк 1", "start")
ended(clock("15:58"), 13, "Івасюк 1")
attested(clock("16:10"), "Івасюк 1", "end")
HAND = {"hand_over_camera": {"camera": ident("camera 13"), "from": ident(ivasiuk), "to": ident(dmytriv)}}
book.put(clock("16:00"), official(ivasiuk), HAND)
book.put(clock("16:12"), official(day.second), {"happened": {
    "command": HAND, "occurred": clock("16:03").isoformat(), "source": {"entered": {"actor": official(ivasiuk)}}}})
began(clock("16:15"), 13, "Дмитрів 1")
attested(clock("16:40"), "Дмитрів 1", "start")
ended(clock("19:50"), 13, "Дмитрів 1")
returned(clock("19:52"), day, dmytriv, 13)
attested(clock("20:08"), "Дмитрів 1", "end")
offloaded(clock("20:18"), 13)

# 14. Tymkiv claims a medical appointment, which IV.1:2 does not list (R53), and puts the camera back alone though responsible
#     persons are there (III.11).
tymkiv = day.wearers[14]
authorise(clock("08:50"), tymkiv, 14, "day")
issue(clock("08:50:40"), day.chief, tymkiv, 14)
removed(clock("08:51:10"), 14)
began(clock("08:53"), 14, "Тимків 1")
attested(clock("09:20"), "Тимків 1", "start")
book.put(clock("10:00"), official(tymkiv), {"break_began": {
    "official": ident(tymkiv), "kind": {"other": {"claim": "візит до лікаря"}}}})
ended(clock("10:00"), 14, "Тимків 1", "break")
attested(clock("10:20"), "Тимків 1", "end")
book.put(clock("10:40"), official(tymkiv), {"break_ended": {"official": ident(tymkiv)}})
began(clock("10:41"), 14, "Тимків 2")
attested(clock("11:10"), "Тимків 2", "start")
ended(clock("19:52"), 14, "Тимків 2")
book.put(clock("19:54"), official(tymkiv), {"camera_returned": {
    "camera": ident("camera 14"), "dock": ident(DOCK_OF[14]), "by": ident(tymkiv), "mount": "returned",
    "checked": "unchecked", "presence": {"nobody": {}}}})
attested(clock("20:10"), "Тимків 2", "end")
offloaded(clock("20:20"), 14)

# 15. Rudenko has never used a camera: not issued (II.1:3). Bondar briefs him. Camera 16 has 40 % of charge: not issued, and
#     not by decision either, because better ones are free (III.7, R19). He gets camera 15.
rudenko = day.wearers[15]
authorise(clock("09:00"), rudenko, 15, "day")
issue(clock("09:01"), day.second, rudenko, 15)
book.put(clock("09:06"), official(day.second), {"brief": {"official": ident(rudenko), "models": []}})
authorise(clock("09:07"), rudenko, 16, "day 16")
issue(clock("09:08"), day.second, rudenko, 16)
issue(clock("09:09"), day.second, rudenko, 16, decision={"about": ["charge"], "reason": "інших немає"})
authorise(clock("09:12"), rudenko, 15, "day again")
issue(clock("09:13"), day.second, rudenko, 15)
removed(clock("09:13:30"), 15)
# The gate's sensor saw the same removal two seconds earlier: confirmed, nothing repeated.
removed(clock("09:13:28"), 15, told=clock("09:13:31"))
# His recordings are told at offload only, after the return: a whole day.
for number, (from_, to) in enumerate((("09:16", "12:00"), ("12:31", "16:00"), ("16:02", "19:40")), 1):
    began(clock(from_), 15, f"Руденко {number}", told=clock("20:30") + timedelta(seconds=10 * number))
    ended(clock(to), 15, f"Руденко {number}", "break" if number == 1 else "ended",
          told=clock("20:30:05") + timedelta(seconds=10 * number))
returned(clock("19:56"), day, rudenko, 15)
offloaded(clock("20:29"), 15)

# Nobody else may have a reserve camera without a memo of the head of the post (III.5:2): it is not even in a dock.
issue_reserve = {"issue_camera": {"to": ident(kit), "camera": ident("camera 21"), "dock": ident("dock 3"),
                                  "mount": {"numbered": ident("mount 18")}}}
book.put(clock("09:30"), official(day.chief), issue_reserve)
# Zinchenko, who stands nowhere near an account, tries to authorise (II.2:2, III.9(1)).
book.put(clock("09:40"), official(full(OTHERS[3])), {"authorise": {
    "dock": ident("dock 1"), "authorisation": ident("authorisation Зінченко")}}, via=ident("dock 1"))
# Somebody takes camera 18 out of dock 3 without authorising (III.8); at 11:05 it becomes known that it was Koval.
removed(clock("11:00"), 18)
book.put(clock("11:05"), official(day.chief), {"camera_removed": {
    "camera": ident("camera 18"), "dock": ident("dock 3"), "by": ident(full(OTHERS[4]))}})
returned(clock("11:20"), day, full(OTHERS[4]), 18, occasion="other")
offloaded(clock("11:40"), 18)
# A sensor names a camera that nobody knows: kept, and nothing follows.
book.put(clock("11:30"), device("dock 2"), {"camera_removed": {
    "camera": ident("camera of nobody"), "dock": ident("dock 2")}})
# The technical administrator took camera 19 for maintenance and put it back.
removed(clock("13:00"), 19, by=ident(full(ADMINISTRATORS[1])), purpose="maintenance")
book.put(clock("13:40"), official(full(ADMINISTRATORS[1])), {"camera_returned": {
    "camera": ident("camera 19"), "dock": ident(DOCK_OF[19]), "by": ident(full(ADMINISTRATORS[1])), "occasion": "other"}})
offloaded(clock("13:50"), 19)
# For three minutes the dock's clock is not confirmed and runs five hours ahead: it moves no mark.
book.put(clock("13:02"), device("dock 2"), {"telemetry": {"camera": ident("camera 20"), "state": {
    "charge": 97, "condition": "working", "free_memory": 90, "clock_offset": 300}}}, clock="unconfirmed",
    shown=clock("18:02"))

# --- the night shift ---------------------------------------------------------------------------------------------------

night = Shift("night")
night.checks(clock("20:35"), {}, range(1, 21))
for number, who in enumerate(night.wearers):
    book.put(clock("20:00") + timedelta(seconds=number), HOST, {"service_began": {"official": ident(who)}})

# Ten wearers of an ordinary night, cameras 1 to 10.
for number in range(10):
    start = clock("20:42") + timedelta(minutes=2 * number)
    end = clock("07:10", NEXT) + timedelta(minutes=2 * number)
    meal = clock("00:30", NEXT) + timedelta(minutes=35 * (number % 3)) if number % 3 == 0 else None
    ordinary(night, night.wearers[number], number + 1, start, end, meal=meal)

# An air raid from 23:10 to 23:50. Hryniv did no stage two, and Lushchak brought back a camera alone: excused, for review
# (R67). After it, Moroz-Kit's missing stage two is a breach again.
hryniv, lushchak, moroz = night.wearers[10], night.wearers[11], night.wearers[12]
authorise(clock("21:10"), hryniv, 11, "night")
issue(clock("21:10:40"), night.chief, hryniv, 11)
removed(clock("21:11:10"), 11)
authorise(clock("21:14"), lushchak, 12, "night")
issue(clock("21:14:40"), night.chief, lushchak, 12)
removed(clock("21:15:10"), 12)
authorise(clock("21:18"), moroz, 13, "night")
issue(clock("21:18:40"), night.chief, moroz, 13)
removed(clock("21:19:10"), 13)
book.put(clock("23:10"), HOST, {"danger_began": {"post": ident("Рава-Руська"), "kind": "air_raid"}})
began(clock("23:20"), 11, "Гринів 1")
book.put(clock("23:30"), official(lushchak), {"camera_returned": {
    "camera": ident("camera 12"), "dock": ident(DOCK_OF[12]), "by": ident(lushchak), "presence": {"nobody": {}}}})
book.put(clock("23:50"), HOST, {"danger_ended": {"post": ident("Рава-Руська")}})
began(clock("23:55"), 13, "Мороз-Кіт 1")
failed(clock("00:20", NEXT), "Гринів 1", "start")
failed(clock("00:21", NEXT), "Мороз-Кіт 1", "start")
offloaded(clock("00:25", NEXT), 12)
ended(clock("07:30", NEXT), 11, "Гринів 1")
returned(clock("07:32", NEXT), night, hryniv, 11)
attested(clock("07:50", NEXT), "Гринів 1", "end")
offloaded(clock("07:52", NEXT), 11)
ended(clock("07:34", NEXT), 13, "Мороз-Кіт 1")
returned(clock("07:36", NEXT), night, moroz, 13)
attested(clock("07:51", NEXT), "Мороз-Кіт 1", "end")
offloaded(clock("07:53", NEXT), 13)

# The mains fail from 02:00 to 03:00: a camera is issued on paper and told afterwards. Melnyk issued it: in force. That
# Khodak says she issued one herself has no force, for she is no responsible person, and accuses nobody else.
yatsyshyn, dub, khodak = night.wearers[14], night.wearers[15], night.wearers[13]
PAPER = {"date": NEXT.isoformat(), "issuer": {"other": "Рава-Руська"}, "number": "аркуш 1"}
authorise(clock("01:55", NEXT), yatsyshyn, 14, "night")
book.put(clock("03:05", NEXT), official(night.chief), {"happened": {
    "command": {"issue_camera": {"to": ident(yatsyshyn), "camera": ident("camera 14"), "dock": ident(DOCK_OF[14]),
                                 "mount": {"numbered": ident("mount 14")}}},
    "occurred": clock("02:01", NEXT).isoformat(),
    "source": {"paper": {"actor": official(night.chief), "document": PAPER}}}})
removed(clock("02:02", NEXT), 14, told=clock("03:06", NEXT))
book.put(clock("03:07", NEXT), official(night.second), {"happened": {
    "command": {"issue_camera": {"to": ident(dub), "camera": ident("camera 15"), "dock": ident(DOCK_OF[15]),
                                 "mount": {"numbered": ident("mount 15")}}},
    "occurred": clock("02:10", NEXT).isoformat(), "source": {"entered": {"actor": official(khodak)}}}})
began(clock("03:10", NEXT), 14, "Яцишин 1")
attested(clock("03:30", NEXT), "Яцишин 1", "start")
ended(clock("07:56", NEXT), 14, "Яцишин 1")
# The chief issues a camera to himself though the other is on the shift (R18: a remark).
authorise(clock("04:00", NEXT), night.chief, 16, "night chief")
issue(clock("04:01", NEXT), night.chief, night.chief, 16)
removed(clock("04:01:30", NEXT), 16)
returned(clock("05:00", NEXT), night, night.chief, 16, presence={"officials": [ident(night.second)]}, occasion="other")
offloaded(clock("05:10", NEXT), 16)
# Yatsyshyn comes back half an hour after the end of the shift (a setting, no provision), and his camera's recordings stay
# in it: what is open in the end.
book.put(clock("08:30", NEXT), official(night.chief), {"camera_returned": {
    "camera": ident("camera 14"), "dock": ident(DOCK_OF[14]), "by": ident(yatsyshyn), "mount": "returned",
    "checked": "checked", "presence": {"officials": [ident(night.chief)]}}})
# Dub, who never got a camera, takes camera 20 on her authorisation, not issued by anybody (II.1:9), and keeps it.
authorise(clock("04:30", NEXT), dub, 20, "night")
removed(clock("04:31", NEXT), 20, by=ident(dub))

# The time clock saw everybody go who had not left before.
for who in day.wearers:
    if who != kit:
        book.put(clock("20:00"), HOST, {"service_ended": {"official": ident(who)}})
for who in night.wearers:
    book.put(clock("08:00", NEXT), HOST, {"service_ended": {"official": ident(who)}})

# A command sent twice: the same identifier is answered by the record that has it.
again = dict(next(line for _, _, line in book.lines if "brief" in line["command"]))
book.lines.append((clock("09:06:30"), len(book.lines), again))

book.write()
