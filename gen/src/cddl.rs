//! CDDL (RFC 8610) of the records: what stands in the log, byte for byte.

use std::fmt::Write;

use svidok::post::{CATALOGUE, Manner};
use svidok::wire::limits::LIST_ITEMS;
use svidok::wire::shape::{Body, Field, Scalar, ScalarKind, Shape, doc_text};

use crate::names::{comment, kebab as plain};
use crate::types::{Named, Types, choice_name, required};

pub fn text(types: &Types) -> String {
    let mut out = String::from(
        "; Svidok: the records of an action log, in deterministic CBOR (RFC 8949, 4.2.1).\n\
         ; Generated from the catalogue. Sets ascend by the bytes of their elements, without repeats.\n\n\
         record = record-view\n\n",
    );
    for named in types.iter() {
        match named {
            Named::Scalar(s) => scalar(s, &mut out),
            Named::Code(c) => {
                head(c.doc, &mut out);
                let codes: Vec<String> = c
                    .codes
                    .iter()
                    .map(|(code, _)| format!("\"{code}\""))
                    .collect();
                let _ = writeln!(out, "{} = {}\n", kebab(c.name), codes.join(" / "));
            }
            Named::Struct(s) => {
                head(s.doc, &mut out);
                let _ = writeln!(out, "{} = {}\n", kebab(s.name), object(s.fields));
            }
            Named::Choice(c) => {
                head(c.doc, &mut out);
                let variants = c.variants.iter().map(|v| {
                    let value = match v.body {
                        Body::Fields(fields) => object(fields),
                        Body::Inner(inner) => shape(inner()),
                    };
                    format!("{{\"{}\": {value}}}", v.code)
                });
                let variants: Vec<String> = variants.collect();
                let _ = writeln!(
                    out,
                    "{} = {}\n",
                    kebab(choice_name(c)),
                    variants.join("\n  / ")
                );
            }
        }
    }
    let asks: Vec<String> = CATALOGUE
        .iter()
        .filter(|e| e.manner == Manner::Request)
        .map(|e| {
            let inner = types.iter().find_map(|n| match n {
                Named::Choice(c) if c.name == "Command" => c
                    .variants
                    .iter()
                    .find(|v| v.code == e.kind.code())
                    .map(|v| match v.body {
                        Body::Fields(fields) => object(fields),
                        Body::Inner(inner) => shape(inner()),
                    }),
                _ => None,
            });
            format!("{{\"{}\": {}}}", e.kind.code(), inner.unwrap_or_default())
        })
        .collect();
    let _ = writeln!(
        out,
        "; A command that asks: only those are told by `happened`.\nrequest = {}",
        asks.join("\n  / ")
    );
    out
}

/// Names that RFC 8610 has taken (appendix D) and that ours would come to.
const TAKEN: &[&str] = &[
    "any", "bytes", "float", "int", "integer", "number", "text", "time", "unsigned", "uri",
];

/// A name as CDDL may bear it.
fn kebab(pascal: &str) -> String {
    let name = plain(pascal);
    if TAKEN.contains(&name.as_str()) {
        format!("{name}-value")
    } else {
        name
    }
}

fn head(doc: &[&str], out: &mut String) {
    out.push_str(&comment("; ", &doc_text(doc), 110));
}

fn scalar(s: &Scalar, out: &mut String) {
    out.push_str(&comment("; ", s.doc, 110));
    let form = match s.kind {
        ScalarKind::Id => "bstr .size 16".to_owned(),
        ScalarKind::Hash => "bstr .size 32".to_owned(),
        ScalarKind::Instant => "946684800000..253402300799999".to_owned(),
        ScalarKind::Day => "tstr .regexp \"[2-9][0-9]{3}-[0-9]{2}-[0-9]{2}\"".to_owned(),
        ScalarKind::WallTime => "tstr .regexp \"[0-2][0-9]:[0-5][0-9]\"".to_owned(),
        ScalarKind::Integer { min, max } => format!("{min}..{max}"),
        // Characters are counted by the type; a character is at most four bytes.
        ScalarKind::Text { min, max } => {
            format!("tstr .size ({min}..{})", max.saturating_mul(4))
        }
    };
    let _ = writeln!(out, "{} = {form}\n", kebab(s.name));
}

fn shape(shape: Shape) -> String {
    match shape {
        Shape::Scalar(s) => kebab(s.name),
        Shape::Code(s) => kebab(s.name),
        Shape::Struct(s) => kebab(s.name),
        Shape::Choice(s) => kebab(choice_name(s)),
        Shape::Request => "request".to_owned(),
        Shape::List(inner) | Shape::Set(inner) => {
            format!("[0*{LIST_ITEMS} {}]", self::shape(inner()))
        }
        Shape::Optional(inner) => self::shape(inner()),
    }
}

fn object(fields: &[Field]) -> String {
    if fields.is_empty() {
        return "{}".to_owned();
    }
    let fields = fields.iter().map(|f| {
        let (inner, is_required) = required((f.shape)());
        let mark = if is_required { "" } else { "? " };
        format!("{mark}\"{}\": {}", f.name, shape(inner))
    });
    let fields: Vec<String> = fields.collect();
    format!("{{{}}}", fields.join(", "))
}
