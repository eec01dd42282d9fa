//! Python: one keyword method for every command, with the types of its arguments.

use std::fmt::Write;

use svidok::log::{Actor, Clock};
use svidok::post::{CATALOGUE, Manner};
use svidok::wire::shape::{Body, ChoiceShape, Field, Scalar, ScalarKind, Shape, Shaped, doc_text};

use crate::cpp::{Used, command};
use crate::names::comment;
use crate::types::{Named, Types, required};

const HEAD: &str = r#""""Every command as a keyword method, with the types of its arguments. Generated from the catalogue."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING, Any, Iterable, Literal, Mapping, Optional, Sequence, TypedDict, Union
from uuid import UUID

if TYPE_CHECKING:
    from svidok._svidok import Outcome

Id = Union[UUID, str]
"""A UUID, or its text of lower-case hexadecimal digits with hyphens."""

Hash = Union[bytes, str]
"""32 bytes of SHA-256, or their 64 lower-case hexadecimal digits."""

Duration = Union[timedelta, int]
"""A length of time; a number counts milliseconds."""

Request = Mapping[str, Any]
"""A command that asks, as `happened` tells it: ``{"issue_camera": {...}}``."""

"#;

pub fn text(types: &Types) -> String {
    let mut out = HEAD.to_owned();
    let used = Used::of_commands(types)
        .with(Actor::shape())
        .with(Clock::shape());
    for named in types.iter().filter(|n| used.has(n.name())) {
        match named {
            Named::Scalar(_) => {}
            Named::Code(c) => {
                let codes: Vec<String> = c
                    .codes
                    .iter()
                    .map(|(code, _)| format!("\"{code}\""))
                    .collect();
                let _ = writeln!(out, "{} = Literal[{}]", c.name, codes.join(", "));
                docstring("", &doc_text(c.doc), &mut out);
                out.push('\n');
            }
            Named::Struct(s) => record(s.name, s.doc, s.fields, &mut out),
            Named::Choice(c) => choice(c, &mut out),
        }
    }
    out.push_str(
        "\nclass Commands:\n    \"\"\"One keyword method for every command. `Post` has them all.\"\"\"\n\n    \
         def _ask(self, command: str, fields: Mapping[str, Any], envelope: Mapping[str, Any]) -> Outcome:\n        \
         raise NotImplementedError\n",
    );
    for entry in CATALOGUE {
        if let Some((lines, fields)) = command(types, entry.kind.code()) {
            method(entry, lines, fields, &mut out);
        }
    }
    out
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
    let part = |wanted: bool| -> Vec<String> {
        fields
            .iter()
            .filter_map(|f| {
                let (inner, is_required) = required((f.shape)());
                (is_required == wanted).then(|| format!("\"{}\": \"{}\"", f.name, of(inner)))
            })
            .collect()
    };
    let (wanted, optional) = (part(true), part(false));
    if optional.is_empty() {
        let _ = writeln!(
            out,
            "{name} = TypedDict(\"{name}\", {{{}}})",
            wanted.join(", ")
        );
        docstring("", &doc_text(lines), out);
        out.push('\n');
        return;
    }
    let _ = writeln!(
        out,
        "_{name} = TypedDict(\"_{name}\", {{{}}})\n\n",
        wanted.join(", ")
    );
    let _ = writeln!(out, "class {name}(_{name}, total=False):");
    docstring("    ", &doc_text(lines), out);
    out.push('\n');
    for field in fields {
        let (inner, is_required) = required((field.shape)());
        if !is_required {
            let _ = writeln!(out, "    {}: {}", field.name, of(inner));
        }
    }
    out.push_str("\n\n");
}

fn choice(c: &ChoiceShape, out: &mut String) {
    let mut names = Vec::new();
    for variant in c.variants {
        let name = format!("{}_{}", c.name, variant.code);
        let value = match variant.body {
            Body::Inner(inner) => of(inner()),
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
    if matches!(name, "from" | "is" | "in" | "class" | "with" | "as") {
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
                doc_args.push_str(&comment("            ", &text, 112));
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
        "        clock: Clock = \"confirmed\",\n        via: Optional[Id] = None,\n        \
         command_id: Optional[Id] = None,\n    ) -> Outcome:\n",
    );
    let cites: Vec<&str> = entry.provisions.iter().map(|c| c.id()).collect();
    let mut about = doc_text(lines);
    if !cites.is_empty() {
        let _ = write!(about, " Provisions: {}.", cites.join(", "));
    }
    let about = comment("        ", &about, 112);
    let raises = if is_request {
        "        Raises:\n            Refused: what stands in the way, each with its provisions.\n            InvalidInput: \
         what is malformed, and where.\n"
    } else {
        "        Raises:\n            InvalidInput: what is malformed, and where.\n"
    };
    let _ = writeln!(
        out,
        "        \"\"\"{}\n\n        Args:\n{doc_args}            actor: Who {}.\n            at: When, by the host's clock; \
         an aware datetime.\n{}            clock: What the host knows of its clock.\n            via: The device through which \
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
    let given: Vec<String> = fields
        .iter()
        .map(|f| format!("\"{}\": {}", f.name, argument(f.name)))
        .collect();
    let occurred = if tells_itself { "occurred" } else { "None" };
    let _ = writeln!(
        out,
        "        return self._ask(\n            \"{kind}\",\n            {{{}}},\n            {{\"actor\": actor, \"at\": at, \
         \"occurred\": {occurred}, \"clock\": clock, \"via\": via, \"command_id\": command_id}},\n        )",
        given.join(", ")
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
        Shape::Code(c) => c.name.to_owned(),
        Shape::Struct(s) => s.name.to_owned(),
        Shape::Choice(c) => c.name.to_owned(),
        Shape::Request => "Request".to_owned(),
        Shape::List(inner) => format!("Sequence[{}]", of(inner())),
        Shape::Set(inner) => format!("Iterable[{}]", of(inner())),
        Shape::Optional(inner) => format!("Optional[{}]", of(inner())),
    }
}
