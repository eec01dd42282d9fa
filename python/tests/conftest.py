"""What the tests share: the vectors, the logs that the Rust face makes of them, a founded post."""

from __future__ import annotations

import json
import re
import subprocess
from dataclasses import dataclass
from datetime import date, datetime, timezone
from pathlib import Path
from typing import Any, Dict, List, Mapping, Optional, Tuple
from uuid import UUID

import pytest

import svidok

ROOT = Path(__file__).resolve().parents[2]
VECTORS = ROOT / "tests" / "vectors"

NAMES: Mapping[str, str] = json.loads((VECTORS / "names.json").read_text("utf-8"))


def read(path: Path) -> Any:
    """A file of vectors, identifiers in the place of names."""
    text = re.sub(r'"@([^"]+)"', lambda m: f'"{NAMES[m.group(1)]}"', path.read_text("utf-8"))
    return json.loads(text)


@dataclass(frozen=True)
class Vector:
    """A scenario; the steps of its start come first."""

    topic: str
    name: str
    why: str
    steps: Tuple[Mapping[str, Any], ...]
    open: Optional[Mapping[str, Any]]


def vectors() -> List[Vector]:
    """All of them."""
    starts = {path.stem: read(path)["steps"] for path in (VECTORS / "starts").glob("*.json")}
    found = []
    for path in sorted(VECTORS.glob("*.json")):
        if path.name == "names.json":
            continue
        file = read(path)
        for vector in file["vectors"]:
            unknown = vector.keys() - {"name", "why", "start", "steps", "open"}
            assert not unknown, f"{path.name}: {vector['name']} has unknown fields {unknown}"
            start = [step for part in vector["start"] for step in starts[part]]
            found.append(
                Vector(file["topic"], vector["name"], vector["why"], (*start, *vector["steps"]), vector.get("open"))
            )
    return found


@pytest.fixture(scope="session")
def rust_logs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the logs that the Rust face makes of the vectors."""
    folder = tmp_path_factory.mktemp("logs")
    command = ["cargo", "run", "-q", "-p", "svidok-testkit", "--bin", "logs", "--", str(folder)]
    subprocess.run(command, cwd=ROOT, check=True)
    return folder


def named(name: str) -> UUID:
    """The identifier of a name of `names.json`."""
    return UUID(NAMES[name])


FOUNDING: Dict[str, Any] = {
    "log": named("log"),
    "scope": {
        "post": {
            "body": {"body": named("lviv"), "name": "Львівська митниця", "remit": "territorial"},
            "name": "Рава-Руська",
            "post": named("rava"),
        }
    },
    "policy": svidok.default_policy(),
    "writer": named("writer"),
    "edition": "order-459-2025-09-09",
    "calendar": svidok.default_calendar(),
    "in_force": date(2025, 11, 15),
    "revision": 1,
    "actor": svidok.HOST,
    "at": datetime(2026, 9, 1, 6, tzinfo=timezone.utc),
}


class Tape(List[bytes]):
    """A store in memory."""

    def __call__(self, frame: bytes) -> None:
        self.append(frame)

    @property
    def file(self) -> bytes:
        """What a file would hold."""
        return b"".join(self)


@pytest.fixture
def tape() -> Tape:
    """Where the records of `post` go."""
    return Tape()


@pytest.fixture
def post(tape: Tape) -> svidok.Post:
    """A founded post."""
    made = svidok.Post(store=tape)
    made.found_log(**FOUNDING)
    return made


@pytest.fixture
def equipped(tape: Tape) -> svidok.Post:
    """A post at which a camera may be issued: what `starts/` leads up to."""
    made = svidok.Post(store=tape)
    number = 0
    for part in ("found", "people", "equipment", "shifts", "checked", "authorised"):
        for step in read(VECTORS / "starts" / f"{part}.json")["steps"]:
            number += 1
            made.ask({"clock": "confirmed", "command_id": f"00000000-0000-4000-8000-{number:012x}", **step})
    return made
