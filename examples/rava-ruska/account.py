#!/usr/bin/env python3
"""Reads a post's action log, checks it, and prints an account that a person can follow.

    python3 account.py LOG [--lang en] [--expected expected.json]

The chain is verified and every record decided again. All that is said about the Order comes from Svidok; what stands here is
the order of a page. Exit status: 0 all is well, 1 totals or decisions differ, 2 the log cannot be read.
"""

from __future__ import annotations

import argparse
import json
import sys
import textwrap
from collections import Counter
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any, Dict, Iterator, List, Mapping, Optional, Tuple
from uuid import UUID

import svidok
from wording import COMMANDS, WORDS, Words

WIDTH = 110


@dataclass
class Keeping:
    """A camera in somebody's hands."""

    camera: str
    holder: str
    since: datetime
    until: Optional[datetime] = None
    came: str = "removed"
    went: str = ""
    purpose: str = "use"
    issued: bool = False


@dataclass
class Noted:
    """A record of which something is to be said."""

    at: datetime
    who: str
    what: str
    is_done: bool
    findings: Tuple[svidok.Finding, ...]


@dataclass
class Account:
    """What a log tells, as far as it has been read."""

    words: Words
    audit: svidok.Audit = field(default_factory=svidok.Audit)
    scope: str = ""
    first: Optional[datetime] = None
    last: Optional[datetime] = None
    leaf: bytes = b""
    keepings: List[Keeping] = field(default_factory=list)
    noted: List[Noted] = field(default_factory=list)
    diverging: List[int] = field(default_factory=list)
    duties: List[svidok.Duty] = field(default_factory=list)
    issued: Dict[UUID, UUID] = field(default_factory=dict)
    counts: Counter[str] = field(default_factory=Counter)

    def name(self, id: UUID) -> str:
        """What something is called at this point of the log."""
        return self.audit.name(id) or self.words.unknown

    def take(self, record_bytes: bytes) -> None:
        """Takes in the next record."""
        record, divergence = self.audit.push(record_bytes)
        if divergence is not None:
            self.diverging.append(record.seq)
        if record.seq == 0:
            self.scope = self.words.scope(record.command["found_log"]["scope"])
        self.first = self.first or record.at
        self.last = record.at if record.clock == "confirmed" else self.last
        self.leaf = record.leaf
        outcome = record.outcome
        self.counts["records"] += 1
        self.counts["done" if outcome else "refused"] += 1
        for event in outcome.events:
            ((room, what),) = event.items()
            if room == "equipment" and isinstance(what, dict):
                self.moved(what, happened_at(record))
                if "removed" in what and record.kind == "camera_removed":
                    self.keepings[-1].purpose = record.command["camera_removed"].get("purpose", "use")
            if room == "recording" and "began" in what:
                self.counts["recordings"] += 1
        if outcome.findings:
            at = self.audit.local(happened_at(record))
            unsure = "" if record.clock == "confirmed" else f" ({self.words.unsure_clock})"
            what = self.command(record) + unsure
            self.noted.append(Noted(at, self.actor(record), what, outcome.is_done, outcome.findings))

    def moved(self, event: Mapping[str, Any], at: datetime) -> None:
        """A camera was issued, taken, handed over, brought back; or it became known who had it."""
        ((what, of),) = event.items()
        if what == "issued":
            self.counts["issues"] += 1
            self.issued[of["camera"]] = of["to"]
        elif what == "removed":
            self.counts["removals"] += 1
            keeping = self.keep(of["camera"], of.get("by"), at)
            keeping.issued = "by" in of and self.issued.pop(of["camera"], None) == of["by"]
        elif what == "handed_over":
            self.counts["handovers"] += 1
            self.leave(of["camera"], at, "handed_over")
            self.keep(of["camera"], of["to"], at).came = "handed_over"
        elif what == "returned":
            self.counts["returns"] += 1
            self.leave(of["camera"], at, "returned")
        elif what == "detailed" and "by" in of:
            for keeping in self.keepings:
                if keeping.camera == self.name(of["camera"]) and keeping.since == self.audit.local(of["since"]):
                    keeping.holder = self.name(of["by"])

    def keep(self, camera: UUID, by: Optional[UUID], at: datetime) -> Keeping:
        """Somebody has a camera from now on."""
        holder = self.name(by) if by else self.words.nobody_knows
        self.keepings.append(Keeping(self.name(camera), holder, self.audit.local(at)))
        return self.keepings[-1]

    def leave(self, camera: UUID, at: datetime, how: str) -> None:
        """Whoever has a camera has it no more."""
        for keeping in reversed(self.keepings):
            if keeping.camera == self.name(camera) and keeping.until is None:
                keeping.until, keeping.went = self.audit.local(at), how
                return

    def actor(self, record: svidok.Record) -> str:
        """Who asked or told, or who did what is told."""
        actor = record.actor
        if record.kind == "happened":
            ((_, source),) = record.command["happened"]["source"].items()
            actor = source["actor"]
        ((kind, id),) = actor.items()
        return self.words.host if kind == "host" else self.words.actor(kind, self.name(id))

    def command(self, record: svidok.Record) -> str:
        """What was asked or told, with the names of what it is about."""
        command = record.command
        told = "happened" in command
        ((kind, fields),) = (command["happened"]["command"] if told else command).items()
        about = ("camera", "component", "official", "from", "to", "recording")
        names = [self.audit.name(fields[f]) for f in about if isinstance(fields.get(f), UUID)]
        shown = [name for name in (*names, fields.get("inventory")) if name]
        title = COMMANDS[kind][self.words.lang] + (f" ({self.words.told})" if told else "")
        return f"{title}: {', '.join(shown)}" if shown else title

    def close(self) -> None:
        """Nothing follows: what is open?"""
        if self.last is not None:
            self.duties = self.audit.duties(self.last)

    def totals(self) -> Dict[str, Any]:
        """What can be counted."""
        done = [finding for noted in self.noted if noted.is_done for finding in noted.findings]
        refused = [finding for noted in self.noted if not noted.is_done for finding in noted.findings]

        def rows(findings: List[svidok.Finding], weight: Optional[str] = None) -> Dict[str, int]:
            return dict(sorted(Counter(f.row for f in findings if weight in (None, f.weight)).items()))

        breaches = [f for f in done if f.weight == "breach"]
        return {
            **{name: self.counts[name] for name in COUNTED},
            "taken_in_with_findings": sum(noted.is_done for noted in self.noted),
            "still_out": sum(keeping.until is None for keeping in self.keepings),
            "breaches": rows(done, "breach"),
            "breaches_by_provision": in_order(Counter(f.provisions[0] for f in breaches)),
            "remarks": rows(done, "remark"),
            "claimed": rows(done, "claimed"),
            "not_assessable": rows(done, "not_assessable"),
            "violations": rows(refused),
            "duties_open": dict(sorted(Counter(duty.kind for duty in self.duties).items())),
            "duties_late": sum(duty.state != "open" for duty in self.duties),
        }


COUNTED = ("records", "done", "refused", "issues", "removals", "handovers", "returns", "recordings")


def happened_at(record: svidok.Record) -> datetime:
    """When what a record tells of happened."""
    if record.kind == "happened":
        at: datetime = record.command["happened"]["occurred"]
        return at
    return record.occurred or record.at


class Page:
    """Lines for a screen."""

    def __init__(self, account: Account) -> None:
        self.account = account
        self.words = account.words

    def lines(self) -> Iterator[str]:
        """The whole account."""
        yield from self.head()
        yield from self.cameras()
        noted = self.account.noted
        yield from self.section(self.words.refused, [n for n in noted if not n.is_done], None)
        for weight, title in self.words.weights.items():
            yield from self.section(title, [n for n in noted if n.is_done], weight)
        yield from self.open()

    def head(self) -> Iterator[str]:
        account, words = self.account, self.words
        assert account.first is not None and account.last is not None
        first, last = account.audit.local(account.first), account.audit.local(account.last)
        yield account.scope
        yield "=" * len(account.scope)
        yield words.span.format(first=f"{first:%d.%m.%Y %H:%M}", last=f"{last:%d.%m.%Y %H:%M}")
        yield words.whole.format(records=account.counts["records"], leaf=account.leaf.hex()[:16])
        if account.diverging:
            yield words.diverging.format(records=", ".join(map(str, account.diverging)))
        else:
            yield words.agreeing

    def heading(self, title: str, count: Optional[int] = None) -> Iterator[str]:
        text = title if count is None else f"{title}: {count}"
        yield ""
        yield text
        yield "-" * len(text)

    def cameras(self) -> Iterator[str]:
        words = self.words
        keepings = sorted(self.account.keepings, key=lambda k: (k.camera, k.since))
        yield from self.heading(words.cameras)
        if not keepings:
            yield words.nothing
            return
        wide = max(len(k.holder) for k in keepings)
        last = ""
        for keeping in keepings:
            camera = keeping.camera if keeping.camera != last else ""
            last = keeping.camera
            until = words.still_out if keeping.until is None else ending(keeping.since, keeping.until)
            how = words.keeping(keeping.came, keeping.went, keeping.issued, keeping.purpose)
            yield f"{camera:<9}{keeping.holder:<{wide}}  {stamp(keeping.since)} – {until:<12}  {how}".rstrip()

    def section(self, title: str, noted: List[Noted], weight: Optional[str]) -> Iterator[str]:
        found = [(n, [f for f in n.findings if weight in (None, f.weight)]) for n in noted]
        found = [(n, findings) for n, findings in found if findings]
        count = len(found) if weight is None else sum(len(findings) for _, findings in found)
        yield from self.heading(title, count)
        if not found:
            yield self.words.nothing
        for n, findings in found:
            yield from wrapped(f"{stamp(n.at)}  {n.who}: {n.what}", "", " " * 13)
            for finding in findings:
                yield from self.finding(finding, title)

    def finding(self, finding: svidok.Finding, title: str) -> Iterator[str]:
        words = self.words
        sentence = finding.sentence(words.lang)
        label = "" if title.startswith(sentence.label) else f"{sentence.label}: "
        yield from wrapped(label + sentence.text, "           – ", " " * 13)
        for what, text in (
            (words.ground, "; ".join(words.grounds(sentence, finding.basis))),
            (words.to_pass, sentence.fix),
        ):
            if text:
                yield from wrapped(f"{what}: {text}", " " * 13, " " * 15)

    def open(self) -> Iterator[str]:
        words, duties = self.words, self.account.duties
        yield from self.heading(words.open, len(duties))
        if not duties:
            yield words.nothing
        for duty in duties:
            sentence = duty.sentence(words.lang)
            owner = duty.owner_name or words.unknown
            if "responsible" in duty.owner:
                owner = words.on_duty.format(post=owner)
            since = words.since.format(at=stamp(self.account.audit.local(duty.since)))
            if duty.due is not None:
                since += ", " + words.due.format(at=stamp(self.account.audit.local(duty.due)))
            late = f" [{sentence.label}]" if duty.state != "open" else ""
            yield from wrapped(f"{owner}: {sentence.text}{late}", "", " " * 13)
            yield from wrapped(f"{since}. {words.ground}: {'; '.join(sentence.provisions)}", " " * 13, " " * 15)

    def totals(self, totals: Mapping[str, Any], expected: Optional[Mapping[str, Any]]) -> Iterator[str]:
        words = self.words
        yield from self.heading(words.totals)
        for name, found in totals.items():
            if name == "breaches_by_provision":
                for cite, value in found.items():
                    yield f"  {words.cite(cite):<50}{value:>5}"
                continue
            value = sum(found.values()) if isinstance(found, dict) else found
            yield f"{words.counted[name]:<52}{value:>5}"
        if expected is None:
            return
        yield ""
        differences = list(differing(expected, totals))
        if not differences:
            yield words.as_expected
        for path, wanted, found in differences:
            yield words.differs.format(path=path, wanted=wanted, found=found)


def in_order(by_provision: Mapping[str, int]) -> Dict[str, int]:
    """Numbers by provision, in the order of the Order's text."""
    return {p.id: by_provision[p.id] for p in svidok.provisions() if p.id in by_provision}


def differing(expected: Any, found: Any, path: str = "") -> Iterator[Tuple[str, Any, Any]]:
    """Where two totals differ."""
    if isinstance(expected, dict) and isinstance(found, dict):
        for name in sorted(expected.keys() | found.keys()):
            inner = f"{path}.{name}" if path else name
            nothing: Any = 0 if path else None
            yield from differing(expected.get(name, nothing), found.get(name, nothing), inner)
    elif expected != found:
        yield path, expected, found


def stamp(at: datetime) -> str:
    """A moment on a page."""
    return f"{at:%d.%m %H:%M}"


def ending(since: datetime, until: datetime) -> str:
    """The end of a span; of another day, with its date."""
    return f"{until:%H:%M}" if since.date() == until.date() else stamp(until)


def wrapped(text: str, first: str, rest: str) -> Iterator[str]:
    """A text as lines."""
    yield from textwrap.wrap(
        text, WIDTH, initial_indent=first, subsequent_indent=rest, break_long_words=False, break_on_hyphens=False
    )


def read(file: bytes, words: Words) -> Account:
    """Reads a log to its end.

    Raises:
        LogCorrupt: where it does not hold together.
    """
    found = svidok.recover(file)
    account = Account(words)
    for at, record in svidok.frames(file):
        try:
            account.take(record)
        except svidok.LogCorrupt as error:
            raise svidok.LogCorrupt(error.code, error.seq, at, error.message) from error
    if found.rest == "damaged":
        raise svidok.LogCorrupt("damaged", found.records, found.whole, found.why or "")
    if found.records == 0:
        raise svidok.LogCorrupt("not_founded", 0, 0, words.empty)
    if found.rest == "cut":
        print(words.cut.format(bytes=found.cut_bytes), file=sys.stderr)
    account.close()
    return account


def main() -> int:
    """The program."""
    parser = argparse.ArgumentParser(description="Prints an account of a post's action log.")
    parser.add_argument("log", type=Path, help="the log: a file of frames")
    parser.add_argument("--lang", choices=sorted(WORDS), default="uk", help="the language of the account")
    parser.add_argument("--expected", type=Path, help="totals to compare with, a JSON file")
    options = parser.parse_args()
    words = WORDS[options.lang]
    expected = None
    try:
        file = options.log.read_bytes()
        if options.expected is not None:
            expected = json.loads(options.expected.read_text("utf-8"))["totals"]
    except (OSError, ValueError, KeyError, TypeError) as error:
        print(f"{words.unreadable}: {error!r}" if isinstance(error, KeyError) else error, file=sys.stderr)
        return 2
    try:
        account = read(file, words)
    except svidok.LogCorrupt as error:
        where = words.damaged.format(file=options.log, at=error.at, seq=error.seq, why=error.message)
        print(where, file=sys.stderr)
        return 2
    page = Page(account)
    for line in page.lines():
        print(line)
    totals = account.totals()
    for line in page.totals(totals, expected):
        print(line)
    differs = expected is not None and any(differing(expected, totals))
    return 1 if differs or account.diverging else 0


if __name__ == "__main__":
    sys.exit(main())
