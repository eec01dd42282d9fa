//! A second writer of the wire's CBOR: from JSON and the shape of the type, through `ciborium`, and nothing of the first.
//!
//! What both write byte for byte alike is what `wire.md` fixes, and not what one program happens to do.

use ciborium::Value as Cbor;
use serde_json::Value;
use svidok::value::Instant;
use svidok::wire::shape::{Body, Field, Scalar, ScalarKind, Shape, Variant};

use crate::shapes::requests;

/// The bytes of a JSON value of this shape.
pub fn encode(shape: Shape, json: &Value) -> Vec<u8> {
    bytes(&value(shape, json))
}

fn bytes(value: &Cbor) -> Vec<u8> {
    let mut out = Vec::new();
    ciborium::into_writer(value, &mut out).expect("memory takes any bytes");
    out
}

fn value(shape: Shape, json: &Value) -> Cbor {
    match shape {
        Shape::Scalar(s) => scalar(s, json),
        Shape::Code(_) => text(json),
        Shape::Struct(s) => object(s.fields, json),
        Shape::Choice(c) => choice(&c.variants.iter().collect::<Vec<_>>(), json),
        Shape::Optional(inner) => value(inner(), json),
        Shape::List(inner) => Cbor::Array(elements(inner(), json)),
        Shape::Set(inner) => {
            let mut all = elements(inner(), json);
            all.sort_by_key(bytes);
            all.dedup();
            Cbor::Array(all)
        }
        Shape::Request => choice(&requests(), json),
    }
}

fn text(json: &Value) -> Cbor {
    Cbor::Text(json.as_str().expect("a text").to_owned())
}

fn elements(shape: Shape, json: &Value) -> Vec<Cbor> {
    let all = json.as_array().expect("a list");
    all.iter().map(|element| value(shape, element)).collect()
}

fn choice(variants: &[&Variant], json: &Value) -> Cbor {
    let (key, inner) = json
        .as_object()
        .and_then(|o| o.iter().next())
        .expect("a choice");
    let variant = variants.iter().find(|v| v.code == key).expect("a variant");
    let inner = match variant.body {
        Body::Fields(fields) => object(fields, inner),
        Body::Inner(shape) => value(shape(), inner),
    };
    Cbor::Map(vec![(Cbor::Text(key.clone()), inner)])
}

/// Pairs in the order of their encoded keys (RFC 8949, 4.2.1), whatever order the type declares.
fn object(fields: &[Field], json: &Value) -> Cbor {
    let given = json.as_object().expect("an object");
    let mut pairs: Vec<(Cbor, Cbor)> = given
        .iter()
        .map(|(key, inner)| {
            let field = fields.iter().find(|f| f.name == key).expect("a field");
            (Cbor::Text(key.clone()), value((field.shape)(), inner))
        })
        .collect();
    pairs.sort_by_key(|(key, _)| bytes(key));
    Cbor::Map(pairs)
}

fn scalar(s: &Scalar, json: &Value) -> Cbor {
    match s.kind {
        ScalarKind::Id | ScalarKind::Hash => {
            let hex: String = json.as_str().expect("hex").replace('-', "");
            let digits = hex.as_bytes().chunks(2);
            let byte = |pair: &[u8]| u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok();
            Cbor::Bytes(digits.map(|pair| byte(pair).expect("hex")).collect())
        }
        ScalarKind::Instant => {
            let at = Instant::parse(json.as_str().expect("an instant")).expect("an instant");
            Cbor::Integer(at.ms().into())
        }
        ScalarKind::Integer { .. } => Cbor::Integer(json.as_i64().expect("a whole number").into()),
        ScalarKind::Day | ScalarKind::WallTime | ScalarKind::Text { .. } => text(json),
    }
}
