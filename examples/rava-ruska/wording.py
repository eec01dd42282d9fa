"""The words of the account's page, in two languages. What is said about the Order comes from Svidok, not from here."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, List, Literal, Mapping

import svidok


@dataclass(frozen=True)
class Words:
    """The words of one language."""

    lang: Literal["uk", "en"]
    post: str
    body: str
    service: str
    span: str
    whole: str
    agreeing: str
    diverging: str
    cameras: str
    still_out: str
    issued: str
    not_issued: str
    purposes: Mapping[str, str]
    by_hand: str
    handed_on: str
    nobody_knows: str
    unknown: str
    host: str
    device: str
    told: str
    unsure_clock: str
    refused: str
    weights: Mapping[str, str]
    ground: str
    by_reading: str
    by_setting: str
    by_state: str
    to_pass: str
    open: str
    since: str
    due: str
    on_duty: str
    nothing: str
    totals: str
    counted: Mapping[str, str]
    as_expected: str
    differs: str
    cut: str
    damaged: str
    unreadable: str
    empty: str

    def scope(self, scope: Mapping[str, Any]) -> str:
        """What the log speaks of."""
        ((kind, inner),) = scope.items()
        if kind == "post":
            return self.post.format(post=inner["name"], body=inner["body"]["name"])
        return self.body.format(body=inner["name"]) if kind == "body" else self.service

    def actor(self, kind: str, name: str) -> str:
        """Who asked or told."""
        return self.device.format(name=name) if kind == "device" else name

    def keeping(self, came: str, went: str, issued: bool, purpose: str) -> str:
        """How somebody came by a camera, and how it left him."""
        if came == "handed_over":
            start = self.by_hand
        elif issued:
            start = self.issued
        else:
            start = self.purposes.get(purpose, self.not_issued)
        return f"{start}, {self.handed_on}" if went == "handed_over" else start

    def cite(self, provision: str) -> str:
        """A provision spelled out."""
        found = svidok.provision(provision)
        return found.cite_uk if self.lang == "uk" else found.cite_en

    def grounds(self, sentence: svidok.Sentence, basis: str) -> List[str]:
        """On what a finding rests."""
        found = list(sentence.provisions)
        if sentence.readings:
            found.append(self.by_reading.format(readings=", ".join(sentence.readings)))
        if sentence.policy:
            found.append(self.by_setting.format(settings=", ".join(sentence.policy)))
        return found or ([self.by_state] if basis == "state" else [])


UK = Words(
    lang="uk",
    post="Митний пост «{post}», {body}",
    body="{body}",
    service="Держмитслужба",
    span="Протокол дій від {first} до {last} (час київський)",
    whole="Записів: {records}. Ланцюг цілий; останній запис має хеш {leaf}…",
    agreeing="Кожен запис вирішено наново: усі рішення такі самі.",
    diverging="УВАГА! Правила вирішили б інакше, ніж стоїть у записах: {records}",
    cameras="Хто яку відеокамеру мав",
    still_out="не повернуто",
    issued="видано",
    not_issued="взято без видачі",
    purposes={"maintenance": "регламентні роботи", "repair": "ремонт", "evacuation": "евакуація"},
    by_hand="отримано з рук у руки",
    handed_on="передано далі",
    nobody_knows="невідомо хто",
    unknown="невідомо",
    host="система обліку",
    device="пристрій {name}",
    told="повідомлено пізніше",
    unsure_clock="годинник не підтверджено",
    refused="Відмовлено",
    weights={
        "breach": "Прийнято з ознаками порушення",
        "claimed": "Заявлено, підлягає перевірці",
        "remark": "Зауваження",
        "not_assessable": "Неможливо оцінити",
    },
    ground="Підстава",
    by_reading="за тлумаченням {readings}",
    by_setting="налаштування {settings}",
    by_state="за даними протоколу дій",
    to_pass="Потрібно",
    open="Залишилося відкритим",
    since="З {at}",
    due="строк до {at}",
    on_duty="Відповідальні особи зміни ({post})",
    nothing="немає",
    totals="Підсумки",
    counted={
        "records": "Записів у протоколі дій",
        "done": "  виконано або прийнято",
        "refused": "  відмовлено",
        "issues": "Видач відеокамер",
        "removals": "Відеокамер вийнято з док-станцій",
        "handovers": "Передач з рук у руки",
        "returns": "Повернень",
        "recordings": "Відеозаписів",
        "taken_in_with_findings": "Записів, прийнятих із зауваженнями чи порушеннями",
        "still_out": "Відеокамер не повернуто",
        "breaches": "Ознак порушення, за першою з названих норм",
        "remarks": "Зауважень",
        "claimed": "Заявлено, підлягає перевірці",
        "not_assessable": "Неможливо оцінити",
        "violations": "Підстав для відмови",
        "duties_open": "Обов'язків відкрито",
        "duties_late": "  з них прострочено за налаштуваннями",
    },
    as_expected="Підсумки збігаються з порахованими вручну.",
    differs="НЕ ЗБІГАЄТЬСЯ {path}: очікувалося {wanted}, знайдено {found}",
    cut="Останній запис не дописано ({bytes} байтів): запис перервано, його не враховано.",
    damaged="{file}: протокол дій пошкоджено: байт {at}, запис {seq}: {why}",
    unreadable="файл очікуваних підсумків не має поля",
    empty="у файлі немає жодного запису",
)

EN = Words(
    lang="en",
    post="Customs post «{post}», {body}",
    body="{body}",
    service="The Customs Service",
    span="Action log from {first} to {last} (Kyiv time)",
    whole="Records: {records}. The chain holds; the last record has the hash {leaf}…",
    agreeing="Every record was decided again: all decisions are the same.",
    diverging="ATTENTION! The rules would have decided otherwise than these records say: {records}",
    cameras="Who had which camera",
    still_out="not returned",
    issued="issued",
    not_issued="taken without issue",
    purposes={"maintenance": "maintenance", "repair": "repair", "evacuation": "evacuation"},
    by_hand="received from hand to hand",
    handed_on="handed on",
    nobody_knows="nobody knows who",
    unknown="unknown",
    host="the host",
    device="device {name}",
    told="told afterwards",
    unsure_clock="the clock was not confirmed",
    refused="Refused",
    weights={
        "breach": "Accepted with signs of a breach",
        "claimed": "Claimed, for review",
        "remark": "Remarks",
        "not_assessable": "Cannot be assessed",
    },
    ground="Ground",
    by_reading="by reading {readings}",
    by_setting="setting {settings}",
    by_state="by what the action log knows",
    to_pass="To pass",
    open="Still open",
    since="Since {at}",
    due="due by {at}",
    on_duty="The responsible persons on duty ({post})",
    nothing="none",
    totals="Totals",
    counted={
        "records": "Records in the action log",
        "done": "  done or taken in",
        "refused": "  refused",
        "issues": "Issues of cameras",
        "removals": "Removals of cameras from docks",
        "handovers": "Cameras handed over from hand to hand",
        "returns": "Returns",
        "recordings": "Recordings",
        "taken_in_with_findings": "Records taken in with findings",
        "still_out": "Cameras not returned",
        "breaches": "Marks of a breach, by the first provision named",
        "remarks": "Remarks",
        "claimed": "Claimed, for review",
        "not_assessable": "Cannot be assessed",
        "violations": "Reasons for refusal",
        "duties_open": "Duties open",
        "duties_late": "  of which late by the settings",
    },
    as_expected="The totals are those counted by hand.",
    differs="DIFFERENT {path}: expected {wanted}, found {found}",
    cut="The last record was not written to its end ({bytes} bytes): the write was broken off, it does not count.",
    damaged="{file}: the action log is damaged: byte {at}, record {seq}: {why}",
    unreadable="the file of expected totals lacks the field",
    empty="the file holds no record",
)

WORDS: Mapping[str, Words] = {"uk": UK, "en": EN}

COMMANDS: Mapping[str, Mapping[str, str]] = {
    kind: {"uk": uk, "en": en}
    for kind, uk, en in (
        ("found_log", "початок протоколу дій", "the log is founded"),
        ("adopt_policy", "прийняття налаштувань", "settings are adopted"),
        ("adopt_calendar", "прийняття календаря", "a calendar is adopted"),
        ("adopt_publication", "внесення дня опублікування Наказу", "the day of publication is entered"),
        ("adopt_revision", "прийняття редакції правил", "a revision of the rules is adopted"),
        ("correct_mark", "виправлення часу", "the mark is corrected"),
        ("register_body", "облік митного органу", "a customs body is entered"),
        ("register_post", "облік митного поста", "a post is entered"),
        ("register_unit", "облік підрозділу", "a unit is entered"),
        ("enrol_official", "облік посадової особи", "an official is entered"),
        ("amend_official", "зміна даних посадової особи", "an official's data are replaced"),
        ("assign_membership", "служба в підрозділі", "a membership is entered"),
        ("end_membership", "завершення служби в підрозділі", "a membership ends"),
        ("schedule_shift", "графік робочої зміни", "a shift is scheduled"),
        ("change_roster", "зміна складу робочої зміни", "the people of a shift are changed"),
        ("cancel_shift", "скасування робочої зміни", "a shift is cancelled"),
        ("service_began", "початок служби", "service began"),
        ("service_ended", "завершення служби", "service ended"),
        ("appoint", "призначення", "an appointment"),
        ("end_appointment", "припинення призначення", "an appointment is ended"),
        ("create_account", "створення облікового запису", "an account is created"),
        ("manage_access", "зміна прав доступу", "access is changed"),
        ("delete_account", "видалення облікового запису", "an account is deleted"),
        ("brief", "інструктаж", "a briefing"),
        ("training_completed", "навчання", "training"),
        ("check_dock", "перевірка док-станції", "a check of a dock"),
        ("check_camera", "перевірка відеокамери", "a check of a camera"),
        ("telemetry", "дані док-станції про відеокамеру", "a dock reads a camera"),
        ("register_model", "облік моделі", "a model is entered"),
        ("register_component", "облік складової", "a component is entered"),
        ("authorise", "авторизація в док-станції", "authorisation at a dock"),
        ("issue_camera", "видача відеокамери", "issue of a camera"),
        ("camera_removed", "відеокамеру вийнято з док-станції", "a camera left its dock"),
        ("camera_returned", "повернення відеокамери", "return of a camera"),
        ("hand_over_camera", "передача відеокамери з рук у руки", "handing a camera from hand to hand"),
        ("recordings_offloaded", "вивантаження відеозаписів", "recordings are offloaded"),
        ("recording_began", "початок відеозапису", "a recording began"),
        ("recording_ended", "завершення відеозапису", "a recording ended"),
        ("identification_attested", "засвідчення дій з ідентифікації", "attestation of the rite"),
        ("break_began", "початок перерви", "a break began"),
        ("break_ended", "завершення перерви", "a break ended"),
        ("danger_began", "початок небезпеки", "danger began"),
        ("danger_ended", "завершення небезпеки", "danger ended"),
        ("happened", "повідомлено пізніше", "told afterwards"),
    )
}
