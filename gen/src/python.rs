//! Python: one keyword method for every command, with the types of its arguments.

use std::fmt::Write;

use svidok::log::{Actor, Clock};
use svidok::post::{CATALOGUE, Manner};
use svidok::wire::shape::{Body, ChoiceShape, Field, Scalar, ScalarKind, Shape, Shaped, doc_text};

use crate::cpp::{Used, command};
use crate::names::comment;
use crate::types::{Named, Types, required};

const TYPES: &str = r#""""The types of what commands take, for annotations: ``def issue(to: types.Id, decision: types.Decision) -> None``.

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


"#;

const COMMANDS: &str = r#""""Every command as a keyword method. Generated from the catalogue."""

from __future__ import annotations

from datetime import date, datetime, time
from typing import Any, Generic, Iterable, Mapping, Optional, Sequence, TypeVar

from svidok.types import (
"#;

const CLASS: &str = r#")

Answer = TypeVar("Answer")
"""What a command is answered with."""


class Commands(Generic[Answer]):
    """One keyword method for every command. Who has them says what they answer with: see `Post`, `Post.may`, `Post.decide`."""

    def _ask(self, command: str, fields: Mapping[str, Any], envelope: Mapping[str, Any]) -> Answer:
        raise NotImplementedError
"#;

/// `types.py`: the types of arguments.
pub fn types(types: &Types) -> String {
    let mut out = TYPES.to_owned();
    let mut public = vec!["Duration", "Hash", "Id", "Nothing", "Request"];
    let used = Used::of_commands(types)
        .with(Actor::shape())
        .with(Clock::shape());
    for named in types.iter().filter(|n| used.has(n.name())) {
        if !matches!(named, Named::Scalar(_)) {
            public.push(class(named.name()));
        }
        match named {
            Named::Scalar(_) => {}
            Named::Code(c) => {
                let codes: Vec<String> = c
                    .codes
                    .iter()
                    .map(|(code, _)| format!("\"{code}\""))
                    .collect();
                let _ = writeln!(out, "{} = Literal[{}]", class(c.name), codes.join(", "));
                docstring("", &doc_text(c.doc), &mut out);
                out.push('\n');
            }
            Named::Struct(s) => record(s.name, s.doc, s.fields, &mut out),
            Named::Choice(c) => choice(c, &mut out),
        }
    }
    public.sort_unstable();
    out.push_str("\n__all__ = [\n");
    for name in public {
        let _ = writeln!(out, "    \"{name}\",");
    }
    out.push_str("]\n");
    out
}

/// `_commands.py`: the methods.
pub fn methods(types: &Types) -> String {
    let mut body = String::new();
    for entry in CATALOGUE {
        if let Some((lines, fields)) = command(types, entry.kind.code()) {
            method(entry, lines, fields, &mut body);
        }
    }
    let stands =
        |open: &str, name: &str, close: &str| body.contains(&format!("{open}{name}{close}"));
    let is_used = |name: &&str| {
        stands(": ", name, ",") || stands(": ", name, " = ") || stands("[", name, "]")
    };
    let mut names: Vec<&str> = ["Duration", "Hash", "Id", "Request"].into();
    names.extend(types.iter().map(|n| class(n.name())));
    names.sort_unstable();
    let used: Vec<&str> = names.into_iter().filter(is_used).collect();
    let mut out = COMMANDS.to_owned();
    for name in used {
        let _ = writeln!(out, "    {name},");
    }
    out.push_str(CLASS);
    out.push_str(&body);
    out
}

/// The name of a type, where Python has another by that name.
fn class(name: &'static str) -> &'static str {
    match name {
        "Exception" => "LetPass",
        other => other,
    }
}

/// Whether Python keeps a word for itself.
fn is_keyword(name: &str) -> bool {
    matches!(name, "from" | "is" | "in" | "class" | "with" | "as")
}

fn docstring(indent: &str, text: &str, out: &mut String) {
    let body = comment(indent, text, 112);
    let body = body.trim_end();
    if body.contains('\n') {
        let first = body.trim_start();
        let _ = writeln!(out, "{indent}\"\"\"{first}\n{indent}\"\"\"");
    } else {
        let _ = writeln!(out, "{indent}\"\"\"{}\"\"\"", body.trim_start());
    }
}

/// An object as a typed dictionary; what may be left out stands in a part of its own, as Python 3.9 wants it.
fn record(name: &str, lines: &[&str], fields: &[Field], out: &mut String) {
    let (wanted, optional): (Vec<&Field>, Vec<&Field>) =
        fields.iter().partition(|f| required((f.shape)()).1);
    let base = if optional.is_empty() {
        name.to_owned()
    } else {
        format!("_{name}")
    };
    let about = if optional.is_empty() {
        doc_text(lines)
    } else {
        format!("What `{name}` must have.")
    };
    if wanted.iter().any(|f| is_keyword(f.name)) {
        let _ = writeln!(out, "{base} = TypedDict(\n    \"{base}\",\n    {{");
        for field in &wanted {
            let (inner, _) = required((field.shape)());
            let _ = writeln!(out, "        \"{}\": \"{}\",", field.name, of(inner));
        }
        out.push_str("    },\n)\n");
        docstring("", &about, out);
        out.push('\n');
    } else {
        if optional.is_empty() || !wanted.is_empty() {
            members(&base, "TypedDict", &about, &wanted, out);
        }
    }
    if !optional.is_empty() {
        let parent = if wanted.is_empty() {
            "TypedDict"
        } else {
            &base
        };
        let head = format!("{parent}, total=False");
        members(name, &head, &doc_text(lines), &optional, out);
    }
}

/// A typed dictionary as a class, each member with what it holds.
fn members(name: &str, head: &str, about: &str, fields: &[&Field], out: &mut String) {
    let _ = writeln!(out, "\nclass {name}({head}):");
    docstring("    ", about, out);
    for field in fields {
        let (inner, _) = required((field.shape)());
        let _ = writeln!(out, "\n    {}: {}", field.name, of(inner));
        docstring("    ", &doc_text(field.doc), out);
    }
    out.push_str("\n\n");
}

fn choice(c: &ChoiceShape, out: &mut String) {
    let mut names = Vec::new();
    for variant in c.variants {
        let name = format!("{}_{}", c.name, variant.code);
        let value = match variant.body {
            Body::Inner(inner) => of(inner()),
            Body::Fields([]) => "Nothing".to_owned(),
            Body::Fields(fields) => {
                let inner = format!("_{name}");
                record(&inner, variant.doc, fields, out);
                inner
            }
        };
        let _ = writeln!(
            out,
            "{name} = TypedDict(\"{name}\", {{\"{}\": \"{value}\"}})",
            variant.code
        );
        docstring("", &doc_text(variant.doc), out);
        out.push('\n');
        names.push(name);
    }
    let _ = writeln!(out, "{} = Union[{}]", c.name, names.join(", "));
    docstring("", &doc_text(c.doc), out);
    out.push('\n');
}

/// A name that Python does not keep for itself.
fn argument(name: &str) -> String {
    if is_keyword(name) {
        format!("{name}_")
    } else {
        name.to_owned()
    }
}

fn method(entry: &svidok::post::Entry, lines: &[&str], fields: &[Field], out: &mut String) {
    let kind = entry.kind.code();
    let is_request = entry.manner == Manner::Request;
    let tells_itself = kind != "happened" && !is_request;
    let _ = writeln!(out, "\n    def {kind}(\n        self,\n        *,");
    let mut doc_args = String::new();
    for wanted in [true, false] {
        for field in fields {
            let (inner, is_required) = required((field.shape)());
            if is_required == wanted {
                let ty = of(inner);
                let _ = if wanted {
                    writeln!(out, "        {}: {ty},", argument(field.name))
                } else {
                    writeln!(
                        out,
                        "        {}: Optional[{ty}] = None,",
                        argument(field.name)
                    )
                };
                let text = format!("{}: {}", argument(field.name), doc_text(field.doc));
                let lines = comment("                ", &text, 112);
                doc_args.push_str("            ");
                doc_args.push_str(lines.trim_start());
            }
        }
        if wanted {
            out.push_str("        actor: Actor,\n        at: datetime,\n");
        }
    }
    if tells_itself {
        out.push_str("        occurred: Optional[datetime] = None,\n");
    }
    out.push_str(
        "        host_clock: Clock = \"confirmed\",\n        via: Optional[Id] = None,\n        \
         command_id: Optional[Id] = None,\n    ) -> Answer:\n",
    );
    let cites: Vec<&str> = entry.provisions.iter().map(|c| c.id()).collect();
    let mut about = doc_text(lines);
    if !cites.is_empty() {
        let _ = write!(about, " Provisions: {}.", cites.join(", "));
    }
    let about = comment("        ", &about, 112);
    let raises = if is_request {
        "        Raises:\n            Refused: where a `Post` is asked: what stands in the way, each with its provisions.\n            InvalidInput: \
         what is malformed, and where.\n"
    } else {
        "        Raises:\n            InvalidInput: what is malformed, and where.\n"
    };
    let _ = writeln!(
        out,
        "        \"\"\"{}\n\n        Args:\n{doc_args}            actor: Who {}.\n            at: When, by the host's clock; \
         an aware datetime, cut to milliseconds.\n{}            host_clock: What the host knows of its clock.\n            via: The device through which \
         an official asks.\n            command_id: The identifier of the command; left out, a new one.\n\n{raises}        \
         \"\"\"",
        about.trim(),
        if is_request { "asks" } else { "tells" },
        if tells_itself {
            "            occurred: When it happened; left out, at `at`.\n"
        } else {
            ""
        },
    );
    let given = fields.iter().fold(String::new(), |mut all, f| {
        let _ = writeln!(all, "                \"{}\": {},", f.name, argument(f.name));
        all
    });
    let given = if given.is_empty() {
        "{}".to_owned()
    } else {
        format!("{{\n{given}            }}")
    };
    let occurred = if tells_itself { "occurred" } else { "None" };
    let _ = writeln!(
        out,
        "        return self._ask(\n            \"{kind}\",\n            {given},\n            {{\"actor\": actor, \"at\": at, \
         \"occurred\": {occurred}, \"clock\": host_clock, \"via\": via, \"command_id\": command_id}},\n        )",
    );
}

fn scalar(s: &Scalar) -> &'static str {
    match s.kind {
        ScalarKind::Id => "Id",
        ScalarKind::Hash => "Hash",
        ScalarKind::Instant => "datetime",
        ScalarKind::Day => "date",
        ScalarKind::WallTime => "time",
        ScalarKind::Integer { .. } if s.name == "Span" => "Duration",
        ScalarKind::Integer { .. } => "int",
        ScalarKind::Text { .. } => "str",
    }
}

fn of(shape: Shape) -> String {
    match shape {
        Shape::Scalar(s) => scalar(s).to_owned(),
        Shape::Code(c) => class(c.name).to_owned(),
        Shape::Struct(s) => s.name.to_owned(),
        Shape::Choice(c) => c.name.to_owned(),
        Shape::Request => "Request".to_owned(),
        Shape::List(inner) => format!("Sequence[{}]", of(inner())),
        Shape::Set(inner) => format!("Iterable[{}]", of(inner())),
        Shape::Optional(inner) => format!("Optional[{}]", of(inner())),
    }
}
