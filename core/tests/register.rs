//! The register against the two pages it was written from: `docs/order/provisions.md` and
//! `docs/order/readings.md`. Both are read as tables and compared whole, so that nothing may be
//! missing, added or reworded on either side.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "a test fails by panicking"
)]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use svidok::order::{
    Cite, JOURNALS, Kind, PARTIES, PROVISIONS, READINGS, ReadingDefault, ReadingId, cites,
};

// ---- the pages ----

fn page(name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../docs/order")
        .join(name);
    fs::read_to_string(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()))
}

/// Text without the marks of emphasis and code.
fn plain(markdown: &str) -> String {
    markdown.replace(['*', '`'], "")
}

/// The rows of every table of the page that has these headings.
fn rows<const N: usize>(page: &str, headings: [&str; N]) -> Vec<[String; N]> {
    let mut found = Vec::new();
    let mut inside = false;
    for line in page.lines() {
        let Some(cells) = line
            .strip_prefix('|')
            .and_then(|l| l.trim_end().strip_suffix('|'))
        else {
            inside = false;
            continue;
        };
        let cells: Vec<&str> = cells.split('|').map(str::trim).collect();
        if cells == headings {
            inside = true;
        } else if inside && !cells[0].starts_with("---") {
            let cells: [&str; N] = cells.try_into().expect("as many cells as headings");
            found.push(cells.map(plain));
        }
    }
    found
}

/// What the page's `where` cells name, worked out independently of the register's own lists.
fn resolve(cell: &str, ids: &[String]) -> Vec<String> {
    let mut found = Vec::new();
    for part in cell.split(", ") {
        let wanted: Vec<&String> = match part {
            "—" | "time" => continue,
            "A1–A3" => ids.iter().filter(|id| id.starts_with('A')).collect(),
            "A1–A3 column 1" => ids
                .iter()
                .filter(|id| id.starts_with('A') && id.ends_with(".1"))
                .collect(),
            _ => {
                if let Some((point, range)) = part.split_once(':').filter(|(_, r)| r.contains('-'))
                {
                    let (first, last) = range.split_once('-').unwrap();
                    let range = first.parse::<u8>().unwrap()..=last.parse().unwrap();
                    let range: Vec<String> = range.map(|n| format!("{point}:{n}")).collect();
                    ids.iter().filter(|id| range.contains(id)).collect()
                } else {
                    let inside = [format!("{part}:"), format!("{part}("), format!("{part}.")];
                    ids.iter()
                        .filter(|id| {
                            *id == part || inside.iter().any(|p| id.starts_with(p.as_str()))
                        })
                        .collect()
                }
            }
        };
        assert!(!wanted.is_empty(), "{part} names nothing");
        found.extend(wanted.into_iter().cloned());
    }
    found
}

fn ids(cites: &[Cite]) -> Vec<String> {
    cites.iter().map(Cite::to_string).collect()
}

fn all_ids() -> Vec<String> {
    Cite::all().map(|cite| cite.id().to_owned()).collect()
}

// ---- the register ----

#[test]
fn provisions_are_those_of_the_page() {
    let page = page("provisions.md");
    let written: Vec<[String; 3]> = rows(&page, ["cite", "kind", "gist"]);
    let registered: Vec<[String; 3]> = Cite::all()
        .map(Cite::provision)
        .filter(|provision| !provision.id.starts_with('A'))
        .map(|provision| {
            let kinds: Vec<&str> = provision.kinds.iter().map(|kind| kind.code()).collect();
            [
                provision.id.to_owned(),
                kinds.join(", "),
                provision.en.to_owned(),
            ]
        })
        .collect();
    assert_eq!(registered.len(), 119);
    assert_eq!(registered, written);
}

#[test]
fn columns_are_those_of_the_page() {
    let page = page("provisions.md");
    let written: Vec<[String; 3]> = rows(&page, ["column", "heading", "content"]);
    let registered: Vec<[String; 3]> = PROVISIONS[119..]
        .iter()
        .map(|column| [column.id, column.uk, column.en].map(str::to_owned))
        .collect();
    assert_eq!(registered.len(), 16);
    assert_eq!(registered, written);
    assert!(
        PROVISIONS[119..]
            .iter()
            .all(|column| column.kinds == [Kind::Record])
    );
}

#[test]
fn kinds_are_those_of_the_page() {
    let page = page("provisions.md");
    let written: Vec<String> = rows(&page, ["kind", "in the library"])
        .into_iter()
        .map(|[code, _]| code)
        .collect();
    assert_eq!(Kind::ALL.map(Kind::code).to_vec(), written);
    let labels: BTreeSet<&str> = Kind::ALL.into_iter().map(Kind::uk).collect();
    assert_eq!(labels.len(), Kind::ALL.len());
    for provision in &PROVISIONS {
        let distinct: BTreeSet<Kind> = provision.kinds.iter().copied().collect();
        assert!(
            !distinct.is_empty() && distinct.len() == provision.kinds.len(),
            "{provision:?}"
        );
        for kind in Kind::ALL {
            assert_eq!(provision.is(kind), distinct.contains(&kind));
        }
    }
}

#[test]
fn parties_are_those_of_the_page() {
    let page = page("provisions.md");
    let ids_known = all_ids();
    let written = rows(&page, ["Ukrainian term", "name here", "where"]);
    assert_eq!(PARTIES.len(), written.len());
    for (party, [uk, en, place]) in PARTIES.iter().zip(&written) {
        assert_eq!((party.uk, party.en), (uk.as_str(), en.as_str()));
        assert_eq!(ids(party.provisions), resolve(place, &ids_known), "{uk}");
        let en = en.strip_prefix("the ").unwrap_or(en);
        assert!(
            en.starts_with(party.name),
            "{en} does not begin with {}",
            party.name
        );
    }

    let (_, labels) = page.split_once("Labels for people, in Ukrainian:").unwrap();
    let (labels, _) = labels.split_once(".\n").unwrap();
    let written: Vec<String> = labels.split('·').map(joined).collect();
    let registered: Vec<&str> = PARTIES.iter().filter_map(|party| party.label).collect();
    assert_eq!(registered, written);
    for party in &PARTIES {
        if let Some(label) = party.label {
            assert!(
                party.uk.contains(&label.to_lowercase()),
                "{label} is no term"
            );
        }
    }
}

// ---- the journals ----

/// Wrapped lines made one.
fn joined(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Every text in «» of a passage.
fn quoted(text: &str) -> Vec<String> {
    text.split('«')
        .skip(1)
        .map(|rest| joined(rest.split_once('»').unwrap().0))
        .collect()
}

#[test]
fn journals_are_those_of_the_page() {
    let page = page("provisions.md");
    let (_, journals) = page.split_once("## The journals").unwrap();
    let mut parts = journals.split("\n**A");
    let header = &quoted(parts.next().unwrap())[0];

    let mut closing = String::new();
    for journal in JOURNALS {
        assert_eq!(
            journal.header(),
            header.replace('N', &journal.appendix.to_string())
        );

        let part = parts.next().expect("a part for each journal");
        let (title, body) = part.split_once("**").unwrap();
        assert_eq!(format!("{}. {}", journal.appendix, journal.title), title);

        let mut texts = quoted(body);
        for block in journal.signatures {
            assert_eq!(texts.remove(0), block.position_line);
            assert_eq!(texts.remove(0), block.name_line);
        }
        // The page gives the closing line of A2 once, for A3 too.
        if journal.appendix != 3 {
            closing = texts.remove(0);
        }
        assert_eq!(journal.closing, closing);
        assert_eq!(
            texts,
            Vec::<String>::new(),
            "the page quotes something more"
        );

        let prefix = format!("A{}.", journal.appendix);
        let columns: Vec<Cite> = Cite::all()
            .filter(|cite| cite.id().starts_with(&prefix))
            .collect();
        assert_eq!(journal.columns, columns);
        let headings: Vec<&str> = columns.iter().map(|cite| cite.provision().uk).collect();
        assert_eq!(journal.headings().collect::<Vec<_>>(), headings);
    }
    assert_eq!(parts.next(), None, "a journal without a form");
}

/// The Order's text in one line, with the Cyrillic letter where its typesetting has the Latin one.
fn order_text() -> String {
    let text = page("order-459-uk.txt");
    let text = text
        .replace('i', "і")
        .replace('I', "І")
        .replace("| N з/п", "| № з/п");
    joined(&text.replace(['|', '(', ')'], " "))
}

#[test]
fn normative_texts_stand_in_the_order() {
    let order = order_text();
    for journal in JOURNALS {
        let mut texts: Vec<String> = journal.headings().map(str::to_owned).collect();
        texts.extend([journal.title, journal.closing].map(str::to_owned));
        texts.push(journal.header().replace(" I)", " І)"));
        for block in journal.signatures {
            texts.extend([block.position_line, block.name_line].map(str::to_owned));
        }
        for text in texts {
            let text = joined(&text.replace(['(', ')'], " "));
            assert!(order.contains(&text), "not in the Order: {text}");
        }
    }
}

// ---- the readings ----

#[test]
fn readings_are_those_of_the_page() {
    let page = page("readings.md");
    let ids_known = all_ids();
    let written = rows(&page, ["id", "where", "the gap", "read as", "default"]);
    let left: Vec<[String; 4]> = written
        .iter()
        .map(|[id, place, gap, read, _]| [id, place, gap, read].map(Clone::clone))
        .collect();
    let right: Vec<[String; 4]> = READINGS
        .iter()
        .map(|r| [r.id, r.place, r.gap_en, r.read_en].map(str::to_owned))
        .collect();
    assert_eq!(right.len(), 77);
    assert_eq!(right, left);

    for (number, reading) in (1..).zip(&READINGS) {
        assert_eq!(reading.id, format!("R{number:02}"));
        assert_eq!(
            ids(reading.provisions),
            resolve(reading.place, &ids_known),
            "{}: {}",
            reading.id,
            reading.place
        );
    }
}

/// A reading, its cell on the page, and the settings that say the same.
type Changeable = (
    &'static str,
    &'static str,
    &'static [(&'static str, &'static str)],
);

const CHANGEABLE: [Changeable; 17] = [
    ("R06", "switch: standing", &[("memo", "standing")]),
    ("R10", "switch: 60 min", &[("shift_margin", "3600000")]),
    ("R13", "on", &[("volume_head_signed", "on")]),
    ("R18", "policy: remark", &[("separation", "remark")]),
    (
        "R19",
        "switch: 80 %, 20 %",
        &[("charge_floor", "80"), ("memory_floor", "20")],
    ),
    (
        "R20",
        "policy: 2 s / 30 s",
        &[("clock_right", "2000"), ("clock_bearable", "30000")],
    ),
    ("R21", "switch: 3.0 s", &[("face_in_view", "3000")]),
    ("R25", "switch: on", &[("breaks_split", "on")]),
    ("R29", "policy: on", &[("foreseen_after", "on")]),
    ("R33", "policy: on", &[("holds_by_themselves", "on")]),
    ("R35", "policy: off", &[("journal_check", "off")]),
    ("R41", "policy: 1", &[("cameras_each", "1")]),
    ("R54", "switch: off", &[("holidays_are_days_off", "off")]),
    (
        "R55",
        "switch: maintenance",
        &[("overrun_scope", "maintenance")],
    ),
    // The cell has no value: the reading itself names the head of the customs body.
    ("R56", "switch", &[("check_appointer", "head_of_body")]),
    // The cell names the alternative, a briefing for each new model as well.
    (
        "R61",
        "switch: new model too",
        &[("briefing_per", "person")],
    ),
    ("R77", "policy: 10 min", &[("handling", "600000")]),
];

#[test]
fn defaults_are_those_of_the_page() {
    let page = page("readings.md");
    let mut changeable = CHANGEABLE.iter();
    for [id, _, _, _, cell] in rows(&page, ["id", "where", "the gap", "read as", "default"]) {
        let default = ReadingId::parse(&id).unwrap().reading().default;
        match default {
            ReadingDefault::Fixed => assert_eq!(cell, "fixed", "{id}"),
            ReadingDefault::Unset => assert_eq!(cell, "unset", "{id}"),
            ReadingDefault::HostNames => assert_eq!(cell, "host names", "{id}"),
            ReadingDefault::Switch(_) => assert!(cell.starts_with("switch"), "{id}: {cell}"),
            ReadingDefault::Policy(_) => {
                assert!(cell.starts_with("policy") || id == "R13", "{id}: {cell}");
            }
        }
        if let ReadingDefault::Switch(_) | ReadingDefault::Policy(_) = default {
            let settings: Vec<(&str, &str)> = default
                .settings()
                .iter()
                .map(|s| (s.field, s.value))
                .collect();
            let expected = changeable
                .next()
                .expect("one row for each reading that can be changed");
            assert_eq!((id.as_str(), cell.as_str(), settings.as_slice()), *expected);
        } else {
            assert!(default.settings().is_empty());
        }
    }
    assert_eq!(changeable.next(), None);

    let fields: Vec<&str> = READINGS
        .iter()
        .flat_map(|r| r.default.settings())
        .map(|s| s.field)
        .collect();
    let distinct: BTreeSet<&&str> = fields.iter().collect();
    assert_eq!(
        distinct.len(),
        fields.len(),
        "a field of the policy stands for two readings"
    );
}

// ---- citations ----

/// Every form, every ordinal that occurs.
const SPELLED: &str = "
O.1      | пункт 1 наказу                          | point 1 of the Order
O.3      | пункт 3 наказу                          | point 3 of the Order
I.1      | пункт 1 розділу I                       | point 1 of section I
II.4     | пункт 4 розділу II                      | point 4 of section II
III.8    | пункт 8 розділу III                     | point 8 of section III
III.10   | пункт 10 розділу III                    | point 10 of section III
IV.6     | пункт 6 розділу IV                      | point 6 of section IV
V.2      | пункт 2 розділу V                       | point 2 of section V
III.9    | пункт 9 розділу III                     | point 9 of section III
III.9(1) | підпункт 1 пункту 9 розділу III         | sub-point 1 of point 9 of section III
III.9(2) | підпункт 2 пункту 9 розділу III         | sub-point 2 of point 9 of section III
II.8:1   | абзац перший пункту 8 розділу II        | paragraph 1 of point 8 of section II
IV.1:2   | абзац другий пункту 1 розділу IV        | paragraph 2 of point 1 of section IV
IV.1:3   | абзац третій пункту 1 розділу IV        | paragraph 3 of point 1 of section IV
III.12:4 | абзац четвертий пункту 12 розділу III   | paragraph 4 of point 12 of section III
IV.7:5   | абзац п'ятий пункту 7 розділу IV        | paragraph 5 of point 7 of section IV
I.3:6    | абзац шостий пункту 3 розділу I         | paragraph 6 of point 3 of section I
II.2:7   | абзац сьомий пункту 2 розділу II        | paragraph 7 of point 2 of section II
II.1:8   | абзац восьмий пункту 1 розділу II       | paragraph 8 of point 1 of section II
II.3:9   | абзац дев'ятий пункту 3 розділу II      | paragraph 9 of point 3 of section II
II.3:10  | абзац десятий пункту 3 розділу II       | paragraph 10 of point 3 of section II
II.1:11  | абзац одинадцятий пункту 1 розділу II   | paragraph 11 of point 1 of section II
II.5:4   | абзац четвертий пункту 5 розділу II     | paragraph 4 of point 5 of section II
III.12:3 | абзац третій пункту 12 розділу III      | paragraph 3 of point 12 of section III
II.1:12  | абзац дванадцятий пункту 1 розділу II   | paragraph 12 of point 1 of section II
II.1:13  | абзац тринадцятий пункту 1 розділу II   | paragraph 13 of point 1 of section II
I.3:14   | абзац чотирнадцятий пункту 3 розділу I  | paragraph 14 of point 3 of section I
I.3:15   | абзац п'ятнадцятий пункту 3 розділу I   | paragraph 15 of point 3 of section I
I.3:16   | абзац шістнадцятий пункту 3 розділу I   | paragraph 16 of point 3 of section I
I.3:17   | абзац сімнадцятий пункту 3 розділу I    | paragraph 17 of point 3 of section I
I.3:18   | абзац вісімнадцятий пункту 3 розділу I  | paragraph 18 of point 3 of section I
I.3:19   | абзац дев'ятнадцятий пункту 3 розділу I | paragraph 19 of point 3 of section I
A1.2     | графа 2 додатка 1                       | column 2 of appendix 1
A1.6     | графа 6 додатка 1                       | column 6 of appendix 1
A2.1     | графа 1 додатка 2                       | column 1 of appendix 2
A2.3     | графа 3 додатка 2                       | column 3 of appendix 2
A3.2     | графа 2 додатка 3                       | column 2 of appendix 3
A3.5     | графа 5 додатка 3                       | column 5 of appendix 3
";

/// The table above, row by row.
fn spelled() -> Vec<[&'static str; 3]> {
    let rows = SPELLED.trim().lines();
    rows.map(|row| {
        row.split('|')
            .map(str::trim)
            .collect::<Vec<_>>()
            .try_into()
            .unwrap()
    })
    .collect()
}

#[test]
fn citations_are_spelled_out() {
    for [id, uk, en] in spelled() {
        let cite = Cite::parse(id).unwrap_or_else(|| panic!("{id} is not registered"));
        assert_eq!(
            (cite.id(), cite.uk().as_str(), cite.en().as_str()),
            (id, uk, en)
        );
    }

    let ordinal = |text: &str| {
        text.strip_prefix("абзац ")
            .and_then(|rest| rest.split(' ').next())
            .map(str::to_owned)
    };
    let sampled: BTreeSet<String> = spelled()
        .iter()
        .filter_map(|[_, uk, _]| ordinal(uk))
        .collect();
    let occurring: BTreeSet<String> = Cite::all().filter_map(|cite| ordinal(&cite.uk())).collect();
    assert_eq!(sampled, occurring);

    let distinct: BTreeSet<String> = Cite::all().map(Cite::uk).collect();
    assert_eq!(distinct.len(), PROVISIONS.len());
    let distinct: BTreeSet<String> = Cite::all().map(Cite::en).collect();
    assert_eq!(distinct.len(), PROVISIONS.len());
    for cite in Cite::all() {
        assert_ne!(cite.uk(), cite.id());
        assert_ne!(cite.en(), cite.id());
    }
}

#[test]
fn ids_lead_back_to_their_rows() {
    assert_eq!(Cite::all().count(), PROVISIONS.len());
    for (index, cite) in Cite::all().enumerate() {
        assert_eq!(cite.index(), index);
        assert_eq!(Cite::from_index(index), Some(cite));
        assert_eq!(Cite::parse(cite.id()), Some(cite));
        assert_eq!(Cite::of(cite.id()), cite);
        assert_eq!(cite.to_string(), PROVISIONS[index].id);
        assert_eq!(cite.provision(), &PROVISIONS[index]);
    }
    assert_eq!(Cite::from_index(PROVISIONS.len()), None);
    assert_eq!(Cite::from_index(256), None);
    assert_eq!(Cite::from_index(usize::MAX), None);
    for unknown in [
        "III.99",
        "",
        "iii.8",
        "III.9(02)",
        "III.8 ",
        "ІІІ.8",
        "III.9(2",
        "A1",
        "II.1:1",
    ] {
        assert_eq!(Cite::parse(unknown), None, "{unknown}");
    }
    let distinct: BTreeSet<&str> = PROVISIONS.iter().map(|provision| provision.id).collect();
    assert_eq!(distinct.len(), PROVISIONS.len());

    assert_eq!(ReadingId::all().count(), READINGS.len());
    for (index, id) in ReadingId::all().enumerate() {
        assert_eq!(id.index(), index);
        assert_eq!(ReadingId::from_index(index), Some(id));
        assert_eq!(ReadingId::parse(id.id()), Some(id));
        assert_eq!(ReadingId::of(id.id()), id);
        assert_eq!(id.to_string(), READINGS[index].id);
        assert_eq!(id.reading(), &READINGS[index]);
    }
    assert_eq!(ReadingId::from_index(READINGS.len()), None);
    assert_eq!(ReadingId::from_index(256), None);
    for unknown in ["R00", "R78", "R7", "r07", "", "R07 ", "R007"] {
        assert_eq!(ReadingId::parse(unknown), None, "{unknown}");
    }
}

#[test]
fn citations_compare_in_the_order_of_the_text() {
    let list = cites![
        "O.1", "I.1", "III.9", "III.9(1)", "III.9(2)", "III.10", "V.6", "A1.1"
    ];
    assert!(list.is_sorted());
    assert_eq!(
        ids(list).join(" "),
        "O.1 I.1 III.9 III.9(1) III.9(2) III.10 V.6 A1.1"
    );
    assert_eq!(format!("{:?}", list[4]), "Cite(III.9(2))");
    assert_eq!(
        format!("{:>6}|{:<6}", list[0], ReadingId::of("R07")),
        "   O.1|R07   "
    );
    assert!(cites![].is_empty());
}

// ---- the Ukrainian ----

/// Every Ukrainian text of the module, with where it stands.
fn ukrainian() -> Vec<(String, String)> {
    let mut texts = Vec::new();
    for cite in Cite::all() {
        texts.push((format!("{cite}"), cite.provision().uk.to_owned()));
        texts.push((format!("{cite} spelled out"), cite.uk()));
    }
    for reading in &READINGS {
        texts.push((format!("{} gap", reading.id), reading.gap_uk.to_owned()));
        texts.push((format!("{} read", reading.id), reading.read_uk.to_owned()));
    }
    for journal in JOURNALS {
        let name = format!("appendix {}", journal.appendix);
        texts.push((name.clone(), journal.header()));
        texts.push((name.clone(), journal.title.to_owned()));
        texts.push((name.clone(), journal.closing.to_owned()));
        for block in journal.signatures {
            texts.push((name.clone(), block.position_line.to_owned()));
            texts.push((name.clone(), block.name_line.to_owned()));
        }
    }
    for party in &PARTIES {
        texts.push((party.name.to_owned(), party.uk.to_owned()));
        texts.extend(
            party
                .label
                .map(|label| (party.name.to_owned(), label.to_owned())),
        );
    }
    texts.extend(Kind::ALL.map(|kind| (kind.code().to_owned(), kind.uk().to_owned())));
    texts
}

fn is_cyrillic(letter: char) -> bool {
    ('\u{0400}'..='\u{04ff}').contains(&letter)
}

/// What may be written in Latin letters: section numbers, readings, and these.
fn is_latin_on_purpose(word: &str) -> bool {
    const WORDS: [&str; 8] = [
        "SHA",
        "VIDEO",
        "RECORDING",
        "IN",
        "PROGRESS",
        "found_log",
        "policy",
        "handling",
    ];
    let reading = ReadingId::parse(word).is_some();
    reading || ["I", "II", "III", "IV", "V"].contains(&word) || WORDS.contains(&word)
}

#[test]
fn ukrainian_is_written_in_cyrillic() {
    for (place, text) in ukrainian() {
        assert!(text.chars().any(is_cyrillic), "{place}: {text}");
        for word in text.split(|c: char| !c.is_alphanumeric() && c != '\'' && c != '_') {
            let cyrillic = word.chars().any(is_cyrillic);
            let latin = word.chars().any(|c| c.is_ascii_alphabetic());
            assert!(!(cyrillic && latin), "{place}: two scripts in {word}");
            assert!(
                !latin || is_latin_on_purpose(word),
                "{place}: {word} in Latin letters"
            );
            let foreign = word.chars().find(|c| "ыэъёЫЭЪЁ".contains(*c));
            assert_eq!(foreign, None, "{place}: {word}");
        }
        assert!(!text.contains(" :"), "{place}: {text}");
        // The reverse slip: a section's number typed in Cyrillic.
        for number in ["розділу І", "розд. І", "розділу V І", "розд. У"] {
            assert!(!text.contains(number), "{place}: {text}");
        }
    }
}

#[test]
fn texts_are_set_alike() {
    let mut texts = ukrainian();
    for provision in &PROVISIONS {
        texts.push((provision.id.to_owned(), provision.en.to_owned()));
    }
    for reading in &READINGS {
        texts.push((reading.id.to_owned(), reading.gap_en.to_owned()));
        texts.push((reading.id.to_owned(), reading.read_en.to_owned()));
    }
    for (place, text) in texts {
        assert!(!text.is_empty(), "{place} is empty");
        assert_eq!(text, joined(&text), "{place}: stray spaces");
        for mark in [
            '\u{2019}', '\u{02bc}', '\u{2018}', '`', '"', '“', '”', '„', '*', '\u{a0}',
        ] {
            assert!(!text.contains(mark), "{place}: {mark} in {text}");
        }
        let open = text.matches('«').count();
        assert_eq!(open, text.matches('»').count(), "{place}: {text}");
        assert_eq!(
            text.matches('(').count(),
            text.matches(')').count(),
            "{place}: {text}"
        );
        for slip in [" ,", " .", " ;", "( ", " )", "« ", " »", ",,", ".."] {
            assert!(!text.contains(slip), "{place}: {text}");
        }
    }
}

/// Numbers, dates and the provisions a reading leans on must not get lost between the languages.
#[test]
fn readings_say_the_same_in_both_languages() {
    for reading in &READINGS {
        for cite in Cite::all() {
            if named(reading.read_en, cite.id()) {
                let short = abbreviated(cite.id());
                // A range is cited by both its ends: «абз. 5–6».
                let range = short.replace("абз. 5 ", "абз. 5–6 ");
                let found = [&short, &range]
                    .iter()
                    .any(|form| stands(reading.read_uk, form));
                assert!(found, "{}: {cite} («{short}») is missing", reading.id);
            }
        }
        for date in [
            "20.10.2025",
            "25.10.2026",
            "29.03.2026",
            "20:00–08:00",
            "24:00",
            "SHA-256",
        ] {
            assert_eq!(
                reading.read_en.contains(date),
                reading.read_uk.contains(date),
                "{}: {date}",
                reading.id
            );
        }
    }
}

/// Says whether `text` cites `id` itself, and not a longer id that begins with it.
fn named(text: &str, id: &str) -> bool {
    let inner = |c: char| c.is_ascii_alphanumeric() || c == '.' || c == ':';
    text.match_indices(id).any(|(at, _)| {
        let before = text[..at].chars().next_back();
        let mut after = text[at + id.len()..].chars();
        let ends = match after.next() {
            Some('.') => !after.next().is_some_and(|c| c.is_ascii_digit()),
            Some(c) => !c.is_ascii_digit() && c != ':' && c != '(',
            None => true,
        };
        !before.is_some_and(inner) && ends
    })
}

/// Says whether `text` has `form`, and not one that begins with it: «розд. I» in «розд. III».
fn stands(text: &str, form: &str) -> bool {
    text.match_indices(form)
        .any(|(at, _)| !text[at + form.len()..].starts_with(|c: char| c.is_ascii_alphanumeric()))
}

/// The short form in which the Ukrainian readings cite: «абз. 12 п. 3 розд. I».
fn abbreviated(id: &str) -> String {
    let (section, rest) = id.split_once('.').unwrap();
    if let Some(appendix) = section.strip_prefix('A') {
        return format!("графа {rest} додатка {appendix}");
    }
    match (rest.split_once(':'), rest.split_once('(')) {
        (Some((point, paragraph)), _) => format!("абз. {paragraph} п. {point} розд. {section}"),
        (_, Some((point, sub))) => {
            format!(
                "підп. {} п. {point} розд. {section}",
                sub.trim_end_matches(')')
            )
        }
        _ => format!("п. {rest} розд. {section}"),
    }
}
