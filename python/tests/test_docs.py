"""Every public thing says what it is; the stub and the native module say the same; the register is whole."""

from __future__ import annotations

import ast
import inspect
from pathlib import Path
from typing import Iterator, Optional, Tuple

import pytest

import svidok
from svidok import _svidok, errors

STUB = ast.parse((Path(svidok.__file__).parent / "_svidok.pyi").read_text("utf-8"))


def stubbed() -> Iterator[Tuple[str, Optional[str]]]:
    """Every name of the stub with its docstring."""
    for node in STUB.body:
        if isinstance(node, (ast.ClassDef, ast.FunctionDef)):
            yield node.name, ast.get_docstring(node)
        if isinstance(node, ast.ClassDef):
            for member in node.body:
                if isinstance(member, ast.FunctionDef) and not member.name.startswith("__"):
                    yield f"{node.name}.{member.name}", ast.get_docstring(member)


@pytest.mark.parametrize(("name", "doc"), list(stubbed()), ids=[name for name, _ in stubbed()])
def test_the_stub_says_what_the_module_says(name: str, doc: Optional[str]) -> None:
    found: object = _svidok
    for part in name.split("."):
        found = inspect.getattr_static(found, part) if inspect.isclass(found) else getattr(found, part)
        if isinstance(found, staticmethod):
            found = found.__func__
    assert doc, f"{name} has no docstring"
    assert inspect.cleandoc(getattr(found, "__doc__") or "") == inspect.cleandoc(doc)


def public() -> Iterator[Tuple[str, object]]:
    """Everything public that is written in Python."""
    for name in svidok.__all__:
        value = getattr(svidok, name)
        if inspect.ismodule(value) or inspect.isfunction(value):
            yield name, value
        if inspect.isclass(value):
            yield name, value
            for member, inner in inspect.getmembers(value):
                if not member.startswith("_") and (callable(inner) or isinstance(inner, property)):
                    yield f"{name}.{member}", inner


@pytest.mark.parametrize(("name", "value"), list(public()), ids=[name for name, _ in public()])
def test_every_public_thing_has_a_docstring(name: str, value: object) -> None:
    assert inspect.getdoc(value)


def test_names_are_in_order_and_complete() -> None:
    assert len(set(svidok.__all__)) == len(svidok.__all__)
    assert set(errors.__all__) <= set(svidok.__all__)
    assert {name for name in _svidok.__all__ if not name.startswith("_")} <= set(svidok.__all__)
    assert svidok.__doc__


def test_every_command_has_all_its_arguments_described() -> None:
    for name, method in inspect.getmembers(svidok.Post, inspect.isfunction):
        doc = inspect.getdoc(method) or ""
        if "Args:" in doc and name in vars(svidok.May.__mro__[1]):
            for argument in list(inspect.signature(method).parameters)[1:]:
                assert f"\n    {argument}: " in doc, f"{name}: {argument}"


def test_the_register() -> None:
    assert len(svidok.provisions()) == 135 and len(svidok.readings()) == 77
    two = svidok.provision("III.9(2)")
    assert (two.cite_uk, two.kinds[0]) == ("підпункт 2 пункту 9 розділу III", "duty")
    assert two.gist_uk and two.gist_en and two in svidok.provisions() and two == svidok.provision(two.id)
    assert svidok.provision("A2.3").cite_uk == "графа 3 додатка 2"
    charge = svidok.reading("R19")
    assert (charge.default, charge.provisions) == ("switch", ("III.7",))
    assert ("charge_floor", "80") in charge.settings
    assert charge.gap_uk and charge.gap_en and charge.read_uk and charge.read_en and charge.place
    for wrong in ("III.9(9)", "iii.9(2)", ""):
        with pytest.raises(svidok.InvalidInput):
            svidok.provision(wrong)
    for wrong in ("R00", "R78", "R7"):
        with pytest.raises(svidok.InvalidInput):
            svidok.reading(wrong)
