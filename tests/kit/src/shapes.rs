//! Values made from the shapes of the wire alone, for whatever must hold of every type.
//!
//! [`any`] makes a value that the readers must take in, [`least`] the shortest one, [`crowded`] those that hold as many
//! elements as an input can: what costs a reader most.

use serde_json::{Map, Value, json};
use svidok::post::{CATALOGUE, Command, Manner};
use svidok::value::Instant;
use svidok::wire::shape::{Body, Field, Scalar, ScalarKind, Shape, Shaped, Variant};

/// Dice that fall the same way for the same seed (SplitMix64).
#[derive(Debug, Clone)]
pub struct Dice(u64);

impl Dice {
    pub const fn new(seed: u64) -> Self {
        Self(seed)
    }

    pub fn roll(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// Less than `n`, which is not nought.
    pub fn below(&mut self, n: usize) -> usize {
        (self.roll() % n as u64) as usize
    }

    pub fn pick<'a, T>(&mut self, of: &'a [T]) -> &'a T {
        &of[self.below(of.len())]
    }

    fn within(&mut self, min: i64, max: i64) -> i64 {
        let span = max.abs_diff(min);
        let offset = match span.checked_add(1) {
            Some(n) => self.roll() % n,
            None => self.roll(),
        };
        min.wrapping_add_unsigned(offset)
    }
}

/// A value of this shape that the readers must take in.
pub fn any(shape: Shape, dice: &mut Dice) -> Value {
    match shape {
        Shape::Scalar(s) => scalar(s, dice),
        Shape::Code(c) => dice.pick(c.codes).0.into(),
        Shape::Struct(s) => any_fields(s.fields, dice),
        Shape::Choice(c) => any_variant(dice.pick(c.variants), dice),
        Shape::List(inner) => {
            let length = dice.below(4);
            (0..length).map(|_| any(inner(), dice)).collect()
        }
        Shape::Set(inner) => {
            let length = dice.below(4);
            (0..length).map(|_| any(inner(), dice)).collect()
        }
        Shape::Optional(inner) => any(inner(), dice),
        Shape::Request => {
            let all = requests();
            any_variant(all[dice.below(all.len())], dice)
        }
    }
}

fn any_fields(fields: &[Field], dice: &mut Dice) -> Value {
    let mut object = Map::new();
    for field in fields {
        if matches!((field.shape)(), Shape::Optional(_)) && dice.below(2) == 0 {
            continue;
        }
        object.insert(field.name.to_owned(), any((field.shape)(), dice));
    }
    object.into()
}

fn any_variant(variant: &Variant, dice: &mut Dice) -> Value {
    let inner = match variant.body {
        Body::Fields(fields) => any_fields(fields, dice),
        Body::Inner(inner) => any(inner(), dice),
    };
    json!({variant.code: inner})
}

/// The variants of a command that ask.
pub fn requests() -> Vec<&'static Variant> {
    let Shape::Choice(command) = Command::shape() else {
        unreachable!("a command is a choice");
    };
    let asks = |variant: &&Variant| {
        CATALOGUE
            .iter()
            .any(|e| e.kind.code() == variant.code && e.manner == Manner::Request)
    };
    command.variants.iter().filter(asks).collect()
}

fn scalar(s: &Scalar, dice: &mut Dice) -> Value {
    match s.kind {
        ScalarKind::Id => uuid(dice.roll(), dice.roll()).into(),
        ScalarKind::Hash => (0..4)
            .map(|_| format!("{:016x}", dice.roll()))
            .collect::<String>()
            .into(),
        ScalarKind::Instant => instant(dice).into(),
        ScalarKind::Day => {
            let (year, month, day) = (
                dice.within(2000, 9999),
                dice.within(1, 12),
                dice.within(1, 28),
            );
            format!("{year:04}-{month:02}-{day:02}").into()
        }
        ScalarKind::WallTime => format!("{:02}:{:02}", dice.below(24), dice.below(60)).into(),
        ScalarKind::Integer { min, max } => match dice.below(4) {
            0 => min.into(),
            1 => max.into(),
            // Where the length of a head changes.
            2 => {
                let near = *dice.pick(&[
                    -257i64,
                    -256,
                    -25,
                    -24,
                    -1,
                    0,
                    23,
                    24,
                    255,
                    256,
                    65_535,
                    65_536,
                    1 << 32,
                ]);
                near.clamp(min, max).into()
            }
            _ => dice.within(min, max).into(),
        },
        ScalarKind::Text { min, max } => text(s.name, min, max, dice).into(),
    }
}

fn uuid(high: u64, low: u64) -> String {
    let hex = format!("{high:016x}{low:016x}");
    let parts = [
        &hex[..8],
        &hex[8..12],
        &hex[12..16],
        &hex[16..20],
        &hex[20..],
    ];
    parts.join("-")
}

fn instant(dice: &mut Dice) -> String {
    let ms = dice.within(Instant::MIN.ms(), Instant::MAX.ms());
    Instant::from_ms(ms).expect("within the years").to_string()
}

fn text(name: &str, min: usize, max: usize, dice: &mut Dice) -> String {
    let letters: &[char] = match name {
        "CodeText" => &['0', '9', 'A', 'Я', 'Ґ', '-'],
        "Narrative" => &['a', 'ї', '\n', ' ', '\u{202e}', '"', '\\', '€', '𐍈'],
        _ => &['a', 'Z', 'ї', 'Ґ', '\'', '’', '"', '\\', '/', '№', '€', '𐍈'],
    };
    // Long ones now and then; bytes are what a narrative counts, and a character has up to four.
    let most = if dice.below(8) == 0 {
        max / 4
    } else {
        max.min(12)
    };
    let length = min.max(1 + dice.below(most.max(1)));
    let mut out: String = (0..length).map(|_| *dice.pick(letters)).collect();
    if out.trim().is_empty() {
        out.push('a');
    }
    out
}

/// The shortest value of this shape.
pub fn least(shape: Shape) -> Value {
    match shape {
        Shape::Scalar(s) => distinct_scalar(s, 0),
        Shape::Code(c) => shortest(c.codes.iter().map(|(code, _)| Value::from(*code))),
        Shape::Struct(s) => least_fields(s.fields),
        Shape::Choice(c) => shortest(c.variants.iter().map(least_variant)),
        Shape::List(_) | Shape::Set(_) => json!([]),
        Shape::Optional(inner) => least(inner()),
        Shape::Request => shortest(requests().into_iter().map(least_variant)),
    }
}

fn shortest(of: impl Iterator<Item = Value>) -> Value {
    of.min_by_key(|v| v.to_string().len())
        .expect("something to choose")
}

fn least_fields(fields: &[Field]) -> Value {
    let wanted = fields
        .iter()
        .filter(|f| !matches!((f.shape)(), Shape::Optional(_)));
    wanted
        .map(|f| (f.name.to_owned(), least((f.shape)())))
        .collect::<Map<_, _>>()
        .into()
}

fn least_variant(variant: &Variant) -> Value {
    let inner = match variant.body {
        Body::Fields(fields) => least_fields(fields),
        Body::Inner(inner) => least(inner()),
    };
    json!({variant.code: inner})
}

/// The `n`th of short values that differ, ascending by their encoded bytes.
fn distinct_scalar(s: &Scalar, n: usize) -> Value {
    match s.kind {
        ScalarKind::Id => uuid(0, n as u64).into(),
        ScalarKind::Hash => format!("{n:064x}").into(),
        ScalarKind::Instant => {
            let at = Instant::MIN.ms() + n as i64;
            Instant::from_ms(at)
                .expect("within the years")
                .to_string()
                .into()
        }
        ScalarKind::Day => format!(
            "{:04}-{:02}-{:02}",
            2000 + n / 336,
            1 + n / 28 % 12,
            1 + n % 28
        )
        .into(),
        ScalarKind::WallTime => format!("{:02}:{:02}", n / 60 % 24, n % 60).into(),
        ScalarKind::Integer { min, max } => (min.max(0) + n as i64).min(max).into(),
        ScalarKind::Text { .. } => "1".into(),
    }
}

fn distinct(shape: Shape, n: usize) -> Option<Value> {
    match shape {
        Shape::Scalar(s) => Some(distinct_scalar(s, n)),
        Shape::Code(c) => {
            let mut codes: Vec<&str> = c.codes.iter().map(|(code, _)| *code).collect();
            codes.sort_unstable_by_key(|code| (code.len(), *code));
            codes.get(n).map(|code| (*code).into())
        }
        other => panic!("a set of {other:?}"),
    }
}

/// A place that holds elements: where it is, and how to fill it with so many, the shortest that there are.
pub struct Crowd {
    pub place: String,
    fill: Box<dyn Fn(usize) -> Value>,
}

impl Crowd {
    /// The value with `count` elements in that place, or as many as differ.
    pub fn of(&self, count: usize) -> Value {
        (self.fill)(count)
    }

    fn within(self, place: String, around: impl Fn(Value) -> Value + 'static) -> Self {
        Self {
            place: format!("{place}{}", self.place),
            fill: Box::new(move |count| around((self.fill)(count))),
        }
    }
}

/// Every list and every set within a shape, a list once for every choice that its elements can be.
pub fn crowded(shape: Shape) -> Vec<Crowd> {
    match shape {
        Shape::Scalar(_) | Shape::Code(_) => Vec::new(),
        Shape::Struct(s) => crowded_fields(s.fields),
        Shape::Choice(c) => c.variants.iter().flat_map(crowded_variant).collect(),
        Shape::Optional(inner) => crowded(inner()),
        Shape::Set(inner) => {
            let fill = move |count| (0..count).map_while(|n| distinct(inner(), n)).collect();
            vec![Crowd {
                place: "[]".to_owned(),
                fill: Box::new(fill),
            }]
        }
        Shape::List(inner) => {
            let kinds = match inner() {
                Shape::Choice(c) => c.variants.iter().flat_map(variants_within).collect(),
                Shape::Struct(s) => structs_within(s.fields),
                other => vec![(String::new(), least(other))],
            };
            let mut all: Vec<Crowd> = kinds
                .into_iter()
                .map(|(kind, element)| Crowd {
                    place: format!("[{kind}]"),
                    fill: Box::new(move |count| {
                        std::iter::repeat_n(element.clone(), count).collect()
                    }),
                })
                .collect();
            let deeper = crowded(inner()).into_iter();
            all.extend(deeper.map(|c| c.within("[].".to_owned(), |value| json!([value]))));
            all
        }
        Shape::Request => requests().into_iter().flat_map(crowded_variant).collect(),
    }
}

/// The shortest object, and one with each thing in it that may be left out: here a field, or an object's only one.
fn structs_within(fields: &'static [Field]) -> Vec<(String, Value)> {
    let mut all = vec![(String::new(), least_fields(fields))];
    for field in fields {
        let more = match (field.shape)() {
            Shape::Optional(inner) => vec![(String::new(), least(inner()))],
            Shape::Struct(s) => structs_within(s.fields).split_off(1),
            _ => continue,
        };
        for (name, value) in more {
            let mut around = least_fields(fields);
            around[field.name] = value;
            all.push((format!("{} {name}", field.name), around));
        }
    }
    all
}

/// A choice's variants, and where a variant carries another choice, those of that one.
fn variants_within(variant: &Variant) -> Vec<(String, Value)> {
    match variant.body {
        Body::Inner(inner) if matches!(inner(), Shape::Choice(_)) => {
            let Shape::Choice(c) = inner() else {
                unreachable!()
            };
            c.variants
                .iter()
                .map(|v| {
                    let name = format!("{}.{}", variant.code, v.code);
                    (name, json!({variant.code: least_variant(v)}))
                })
                .collect()
        }
        _ => vec![(variant.code.to_owned(), least_variant(variant))],
    }
}

fn crowded_fields(fields: &'static [Field]) -> Vec<Crowd> {
    let mut all = Vec::new();
    for field in fields {
        for crowd in crowded((field.shape)()) {
            all.push(crowd.within(format!("{}.", field.name), |value| {
                let mut around = least_fields(fields);
                around[field.name] = value;
                around
            }));
        }
    }
    all
}

fn crowded_variant(variant: &'static Variant) -> Vec<Crowd> {
    let inner = match variant.body {
        Body::Fields(fields) => crowded_fields(fields),
        Body::Inner(inner) => crowded(inner()),
    };
    let around = |value| json!({variant.code: value});
    let inner = inner.into_iter();
    inner
        .map(|c| c.within(format!("{}.", variant.code), around))
        .collect()
}
