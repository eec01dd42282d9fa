//! Inputs that are meant to cost a decoder more than they should.

use serde_json::{Value, json};
use svidok::log::{FORMAT, FRAME_MAGIC, frame};
use svidok::post::{Input, RecordView};
use svidok::value::Hash;
use svidok::wire::cbor;
use svidok::wire::limits::{LIST_ITEMS, RECORD_BYTES};
use svidok::wire::shape::{Shape, Shaped};

use crate::{second, shapes};

/// What an input pretends to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Json,
    Cbor,
    Frames,
    Snapshot,
}

/// One of them.
pub struct Hostile {
    pub name: String,
    pub kind: Kind,
    pub bytes: Vec<u8>,
}

/// All of them.
pub fn all() -> Vec<Hostile> {
    let mut all = Vec::new();
    let mut add = |kind, name: &str, bytes| {
        all.push(Hostile {
            name: name.to_owned(),
            kind,
            bytes,
        });
    };
    for (name, bytes) in texts() {
        add(Kind::Json, &name, bytes);
    }
    for (name, bytes) in bytes() {
        add(Kind::Cbor, &name, bytes);
    }
    for (name, bytes) in files() {
        add(Kind::Frames, &name, bytes);
    }
    for (name, bytes) in snapshots() {
        add(Kind::Snapshot, &name, bytes);
    }
    for shape in [Input::shape(), RecordView::shape()] {
        for (place, value) in crowds(shape) {
            add(Kind::Cbor, &place, second::encode(shape, &value));
            add(Kind::Json, &place, value.to_string().into_bytes());
        }
    }
    all
}

/// Values of a shape with as many elements in one place as a record may hold; and with others just after a list had to
/// grow, when it holds the most beyond what it needs.
pub fn crowds(shape: Shape) -> impl Iterator<Item = (String, Value)> {
    let counts = [LIST_ITEMS, 2_049, 1_025, 513, 257, 5];
    shapes::crowded(shape).into_iter().flat_map(move |crowd| {
        let sized = counts.into_iter().map(|count| {
            let mut value = crowd.of(count);
            if value.get("v").is_some() {
                value["v"] = FORMAT.into();
            }
            (format!("{} x {count}", crowd.place), value)
        });
        let fits =
            |(_, value): &(String, Value)| second::encode(shape, value).len() <= RECORD_BYTES;
        sized.filter(fits).collect::<Vec<_>>()
    })
}

fn named(name: &str, bytes: Vec<u8>) -> (String, Vec<u8>) {
    (name.to_owned(), bytes)
}

/// An input whose command is what is given.
fn asking(command: &str) -> String {
    let mut input = shapes::least(Input::shape());
    input["command"] = json!("@");
    input.to_string().replace("\"@\"", command)
}

fn texts() -> Vec<(String, Vec<u8>)> {
    let most = RECORD_BYTES;
    let briefing = |models: &str| {
        let official = "00000000-0000-0000-0000-000000000001";
        asking(&format!(
            r#"{{"brief":{{"models":{models},"official":"{official}"}}}}"#
        ))
        .into_bytes()
    };
    let reason =
        |text: &str| asking(&format!(r#"{{"correct_mark":{{"reason":"{text}"}}}}"#)).into_bytes();
    let mut all = vec![
        named("nothing", Vec::new()),
        named("nothing but space", vec![b' '; most]),
        named("open lists", vec![b'['; most]),
        named("open objects", br#"{"a":"#.repeat(most / 5)),
        named("a number without end", vec![b'1'; most]),
        named(
            "a text without end",
            [b"\"", vec![b'a'; most - 1].as_slice()].concat(),
        ),
        named(
            "escapes without end",
            [b"\"".as_slice(), &br"\u0041".repeat(most / 6 - 1)].concat(),
        ),
        named(
            "a key of escapes",
            [b"{\"".as_slice(), &br"\n".repeat(most / 2 - 4), b"\":1}"].concat(),
        ),
        named(
            "open lists where a set stands",
            briefing(&"[".repeat(100_000)),
        ),
        named(
            "lists within lists where a set stands",
            briefing(&format!("{}{}", "[".repeat(100), "]".repeat(100))),
        ),
        named(
            "a narrative of escapes",
            reason(&r"\u0457".repeat(8 * 1024)),
        ),
        named(
            "a narrative of surrogates",
            reason(&r"\ud83d\ude00".repeat(4 * 1024)),
        ),
        named("a narrative too long", reason(&r"\n".repeat(100_000))),
        named(
            "a command of many keys",
            asking(&format!(
                "{{{}}}",
                (0..16_000)
                    .map(|n| format!("\"k{n}\":{n}"))
                    .collect::<Vec<_>>()
                    .join(",")
            ))
            .into_bytes(),
        ),
        named(
            "a set of one element many times",
            briefing(&format!(
                "[{}]",
                vec!["\"00000000-0000-0000-0000-000000000001\""; 4_096].join(",")
            )),
        ),
        named(
            "a set of more than may be",
            briefing(&format!(
                "[{}]",
                vec!["\"00000000-0000-0000-0000-000000000001\""; 6_000].join(",")
            )),
        ),
    ];
    let descending: Vec<String> = (0..4_096u32)
        .rev()
        .map(|n| format!("\"{n:08x}-0000-0000-0000-000000000000\""))
        .collect();
    all.push(named(
        "a set the wrong way round",
        briefing(&format!("[{}]", descending.join(","))),
    ));
    all
}

fn bytes() -> Vec<(String, Vec<u8>)> {
    let most = RECORD_BYTES;
    let mut all = Vec::new();
    for major in 0..8u8 {
        for (info, argument) in [
            (24u8, vec![0xff]),
            (25, vec![0xff; 2]),
            (26, vec![0xff; 4]),
            (26, 4_096u32.to_be_bytes().to_vec()),
            (27, vec![0xff; 8]),
            (27, (1u64 << 33).to_be_bytes().to_vec()),
            (31, Vec::new()),
        ] {
            let head = [vec![major << 5 | info], argument].concat();
            all.push(named(
                &format!("a head {head:02x?} and nothing"),
                head.clone(),
            ));
            let padded = [head.as_slice(), &vec![0; 4_096]].concat();
            all.push(named(&format!("a head {head:02x?} and noughts"), padded));
        }
    }
    for (name, unit) in [
        ("lists within lists", b"\x81".as_slice()),
        ("endless lists", b"\x9f"),
        ("objects within objects", b"\xa1\x61a"),
        ("tags within tags", b"\xc0"),
        ("endless texts", b"\x7f"),
        ("noughts", b"\x00"),
        ("breaks", b"\xff"),
        ("empty texts", b"\x60"),
        ("empty objects", b"\xa0"),
    ] {
        all.push(named(name, unit.repeat(most / unit.len())));
    }
    let list = |count: usize, element: &[u8]| {
        let head = [vec![0x9a], (count as u32).to_be_bytes().to_vec()].concat();
        [head, element.repeat(count)].concat()
    };
    all.push(named(
        "a list of 4,096 noughts",
        [b"\x99\x10\x00".as_slice(), &[0; 4_096]].concat(),
    ));
    all.push(named("a list of many noughts", list(200_000, b"\x00")));
    let mut keys = [vec![0xb9], 20_000u16.to_be_bytes().to_vec()].concat();
    for n in 0..20_000u32 {
        keys.push(0x65);
        keys.extend(format!("{n:05}").bytes());
        keys.push(0);
    }
    all.push(named("an object of 20,000 keys", keys));
    // Cut off in the middle of what is right.
    let input = shapes::crowded(Input::shape());
    if let Some(crowd) = input.iter().find(|c| c.place.contains("models")) {
        let whole = second::encode(Input::shape(), &crowd.of(4_096));
        all.push(named("half a set", whole[..whole.len() / 2].to_vec()));
    }
    all
}

fn files() -> Vec<(String, Vec<u8>)> {
    let header = |length: u32, crc: u32| {
        [
            FRAME_MAGIC.as_slice(),
            &length.to_le_bytes(),
            &crc.to_le_bytes(),
        ]
        .concat()
    };
    let mut all = vec![
        named("no bytes", Vec::new()),
        named("noughts", vec![0; 1 << 20]),
        named("magic everywhere", FRAME_MAGIC.repeat(1 << 18)),
        named("the start of a magic everywhere", b"SVD".repeat(1 << 18)),
        named("empty frames", frame(b"").repeat(1 << 16)),
        named("the longest frame", frame(&vec![7; RECORD_BYTES])),
        named("a frame too long", frame(&vec![7; RECORD_BYTES + 1])),
    ];
    for length in [0u32, 12, 100, 1_000, 10_000, RECORD_BYTES as u32, u32::MAX] {
        // An unfinished frame, and behind it headers that each ask for a checksum over much.
        let unfinished = header(RECORD_BYTES as u32, 1);
        let mut file = unfinished.clone();
        file.extend(header(length, 0x5eed).repeat(RECORD_BYTES / 13));
        all.push(named(
            &format!("an unfinished frame before headers of {length}"),
            file,
        ));
    }
    all
}

fn snapshots() -> Vec<(String, Vec<u8>)> {
    // The hash of a state that is none holds: only what the state says is left to refuse.
    let around = |state: &[u8]| {
        let mut out = b"\xa4\x63seq\x01\x64hash\x58\x20".to_vec();
        out.extend(Hash::of(&[state]).as_bytes());
        out.extend(b"\x65state");
        out.push(0x5a);
        out.extend((state.len() as u32).to_be_bytes());
        out.extend(state);
        out.extend(b"\x66layout\x01");
        out
    };
    let empty = cbor::to_vec(svidok::post::Post::new().state()).expect("a state is written");
    let mut all = vec![
        named("the state of nothing", around(&empty)),
        named("a state of noughts", around(&vec![0; 1 << 18])),
        named("a state of lists", around(&vec![0x81; 1 << 18])),
        named("half a state", around(&empty[..empty.len() / 2])),
    ];
    // Where a list stands empty in the state, one that claims to be long.
    for at in 0..empty.len() {
        if empty[at] == 0x80 {
            for head in [
                b"\x9a\x0f\xff\xff\xff".as_slice(),
                b"\x99\xff\xff",
                b"\x81\x00",
            ] {
                let state = [&empty[..at], head, &empty[at + 1..]].concat();
                all.push(named(
                    &format!("a state with {head:02x?} at {at}"),
                    around(&state),
                ));
            }
        }
    }
    all
}
