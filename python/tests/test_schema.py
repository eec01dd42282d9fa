"""What is put to a post and what a log holds is as the published JSON Schema says; what is not, the schema refuses."""

from __future__ import annotations

import json
from typing import Any, Dict, Iterator, List, Set, Tuple

import jsonschema
import pytest

from conftest import ROOT, vectors

SCHEMA: Dict[str, Any] = json.loads((ROOT / "docs" / "schema" / "svidok.schema.json").read_text("utf-8"))
INPUT = jsonschema.Draft202012Validator(SCHEMA)
RECORD = jsonschema.Draft202012Validator({**SCHEMA, "$ref": "#/$defs/RecordView"})

ID = "00000000-0000-4000-8000-000000000459"


def inputs() -> Iterator[Tuple[str, Dict[str, Any]]]:
    """Every input of every vector that is not expected to be malformed, once, with what a vector may leave out."""
    seen: Set[str] = set()
    for vector in vectors():
        for step in vector.steps:
            asked = step.get("may", step)
            if "command" not in asked or "invalid" in step.get("expect", {}):
                continue
            plain = {"clock": "confirmed", "command_id": ID, **asked}
            plain.pop("expect", None)
            text = json.dumps(plain, sort_keys=True)
            if text not in seen:
                seen.add(text)
                yield vector.name, plain


def records() -> Iterator[Tuple[str, Dict[str, Any]]]:
    """Every record of the archive."""
    for path in sorted((ROOT / "tests" / "archive").glob("revision-*/*.jsonl")):
        for line in path.read_text("utf-8").splitlines():
            yield path.stem, json.loads(line)["record"]


def mutants(value: Any) -> Iterator[Tuple[str, Any]]:
    """Neighbours that no schema may take: a field more, another type, nothing in its place, at every depth."""
    if isinstance(value, dict):
        yield "a field more", {**value, "surplus": 1}
        for name, inner in value.items():
            yield f"{name} is null", {**value, name: None}
            yield f"{name} is of another type", {**value, name: 4.5 if isinstance(inner, (str, dict, list)) else "4"}
            for what, changed in mutants(inner):
                yield f"{name}: {what}", {**value, name: changed}
    elif isinstance(value, list):
        for n, inner in enumerate(value[:2]):
            for what, changed in mutants(inner):
                yield f"{n}: {what}", [*value[:n], changed, *value[n + 1 :]]


def test_the_schema_is_one() -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)


@pytest.mark.parametrize("what", ["inputs", "records"])
def test_what_is_right_is_taken(what: str) -> None:
    seen = 0
    validator, all_of = (INPUT, inputs()) if what == "inputs" else (RECORD, records())
    for name, document in all_of:
        error = jsonschema.exceptions.best_match(validator.iter_errors(document))
        assert error is None, f"{name}: {error.json_path}: {error.message}\n{document}"
        seen += 1
    assert seen > 300, f"{seen} {what} are few"


@pytest.mark.parametrize("what", ["inputs", "records"])
def test_what_is_wrong_is_refused(what: str) -> None:
    validator, all_of = (INPUT, inputs()) if what == "inputs" else (RECORD, records())
    # One document of each command, and of each outcome.
    examples: Dict[str, Dict[str, Any]] = {}
    for _, document in all_of:
        outcome = list(document.get("outcome", {}))
        examples.setdefault(f"{list(document['command'])} {outcome}", document)
    taken: List[str] = []
    seen = 0
    for key, document in examples.items():
        for absent in ("at", "actor", "clock", "command", "command_id"):
            less = {name: value for name, value in document.items() if name != absent}
            if validator.is_valid(less):
                taken.append(f"{key}: without {absent}")
        for mutant, changed in mutants(document):
            seen += 1
            if validator.is_valid(changed):
                taken.append(f"{key}: {mutant}")
    assert seen > 1_000, f"{seen} mutants are few"
    assert not taken, f"{len(taken)} mutants are taken for right: {taken[:20]}"
