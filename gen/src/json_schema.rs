//! JSON Schema (2020-12) of everything that goes in and comes out as JSON.

use serde_json::{Map, Value, json};
use svidok::post::{CATALOGUE, Manner, forms, powers, rules};
use svidok::wire::limits::LIST_ITEMS;
use svidok::wire::shape::{
    Body, ChoiceShape, Field, Scalar, ScalarKind, Shape, StructShape, doc_text,
};

use crate::types::{Named, Types, choice_name, required};

pub fn text(types: &Types) -> String {
    let mut defs = Map::new();
    for named in types.iter() {
        let schema = match named {
            Named::Scalar(s) => scalar(s),
            Named::Code(c) => {
                let codes: Vec<&str> = c.codes.iter().map(|(code, _)| *code).collect();
                json!({"description": doc_text(c.doc), "enum": codes})
            }
            Named::Struct(s) if s.name == "Finding" => finding(s),
            Named::Struct(s) => object(s),
            Named::Choice(c) => choice(c),
        };
        defs.insert(named.name().to_owned(), schema);
    }
    defs.insert("Request".to_owned(), request());
    let root = json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Svidok",
        "description": "What a host puts to a post. Records, outcomes and duties stand among the definitions.",
        "$ref": "#/$defs/Input",
        "$defs": defs,
    });
    let mut text = serde_json::to_string_pretty(&root).unwrap_or_default();
    text.push('\n');
    text
}

fn reference(name: &str) -> Value {
    json!({"$ref": format!("#/$defs/{name}")})
}

fn shape(shape: Shape) -> Value {
    match shape {
        Shape::Scalar(s) => reference(s.name),
        Shape::Code(s) => reference(s.name),
        Shape::Struct(s) => reference(s.name),
        Shape::Choice(s) => reference(choice_name(s)),
        Shape::Request => reference("Request"),
        Shape::List(inner) | Shape::Set(inner) => {
            json!({"type": "array", "items": self::shape(inner()), "maxItems": LIST_ITEMS})
        }
        Shape::Optional(inner) => self::shape(inner()),
    }
}

fn scalar(s: &Scalar) -> Value {
    let hex = "[0-9a-f]";
    let mut schema = match s.kind {
        ScalarKind::Id => {
            let groups = [8, 4, 4, 4, 12].map(|n| format!("{hex}{{{n}}}"));
            json!({"type": "string", "pattern": format!("^{}$", groups.join("-"))})
        }
        ScalarKind::Hash => json!({"type": "string", "pattern": format!("^{hex}{{64}}$")}),
        ScalarKind::Instant => json!({
            "type": "string",
            "pattern": r"^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\.[0-9]{1,3})?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$",
        }),
        ScalarKind::Day => {
            json!({"type": "string", "pattern": r"^[2-9][0-9]{3}-[0-9]{2}-[0-9]{2}$"})
        }
        ScalarKind::WallTime => {
            json!({"type": "string", "pattern": "^([01][0-9]|2[0-3]):[0-5][0-9]$"})
        }
        ScalarKind::Integer { min, max } => {
            json!({"type": "integer", "minimum": min, "maximum": max})
        }
        ScalarKind::Text { min, max } => {
            json!({"type": "string", "minLength": min, "maxLength": max})
        }
    };
    if let Some(object) = schema.as_object_mut() {
        object.insert("description".to_owned(), s.doc.trim().into());
    }
    schema
}

fn fields(doc: &[&str], fields: &[Field]) -> Value {
    let mut properties = Map::new();
    let mut wanted = Vec::new();
    for field in fields {
        let (inner, is_required) = required((field.shape)());
        let mut schema = shape(inner);
        if let Some(object) = schema.as_object_mut() {
            object.insert("description".to_owned(), doc_text(field.doc).into());
        }
        properties.insert(field.name.to_owned(), schema);
        if is_required {
            wanted.push(field.name);
        }
    }
    json!({
        "type": "object",
        "description": doc_text(doc),
        "properties": properties,
        "required": wanted,
        "additionalProperties": false,
    })
}

fn object(s: &StructShape) -> Value {
    fields(s.doc, s.fields)
}

/// An object with one key.
fn keyed(key: &str, doc: &[&str], value: &Value) -> Value {
    json!({
        "type": "object",
        "description": doc_text(doc),
        "properties": {key: value},
        "required": [key],
        "additionalProperties": false,
    })
}

fn choice(c: &ChoiceShape) -> Value {
    let variants = c.variants.iter().map(|v| {
        let value = match v.body {
            Body::Fields(f) => fields(v.doc, f),
            Body::Inner(inner) => shape(inner()),
        };
        keyed(v.code, v.doc, &value)
    });
    json!({"description": doc_text(c.doc), "oneOf": variants.collect::<Vec<_>>()})
}

/// The commands that ask: only they are told by `happened`.
fn request() -> Value {
    let asks: Vec<Value> = CATALOGUE
        .iter()
        .filter(|e| e.manner == Manner::Request)
        .map(|e| json!({"required": [e.kind.code()]}))
        .collect();
    json!({
        "description": "A command that asks: only those are told by `happened`.",
        "allOf": [reference("Command"), {"anyOf": asks}],
    })
}

/// A finding: each row has the facts that it declares, and no others.
fn finding(s: &StructShape) -> Value {
    let mut rows: Vec<(&str, Vec<&str>)> = Vec::new();
    rows.extend(rules().map(|r| (r.row.code(), r.facts.to_vec())));
    rows.extend(powers().map(|p| (p.row.code(), vec!["why", "role", "since", "until"])));
    rows.extend(forms().map(|f| (f.row.code(), vec!["missing"])));
    rows.sort_unstable();
    let by_row: Vec<Value> = rows
        .iter()
        .map(|(row, facts)| {
            json!({
                "properties": {
                    "row": {"const": row},
                    "facts": {"propertyNames": {"enum": facts}},
                },
            })
        })
        .collect();
    let mut schema = object(s);
    if let Some(object) = schema.as_object_mut() {
        object.insert("oneOf".to_owned(), by_row.into());
    }
    schema
}
