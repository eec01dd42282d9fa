//! IV.1:2: breaks; and danger (R67).

use crate::order::{cites, readings};
use crate::people::Area;
use crate::post::case::{Case, Found};
use crate::post::catalogue::{
    Act, Command,
    CommandKind::{BreakBegan, BreakEnded, DangerEnded, RecordingEnded},
    Standing,
};
use crate::post::chapter::i::holds_if;
use crate::post::finding::Weight;
use crate::post::row::Row;
use crate::post::tables::{Against, Basis, Rule, Text, Told, Verdict};
use crate::shift::{self, BreakKind, BreakStart, DangerEnd, DangerStart, Listed, Person};
use crate::value::AnyId;

pub(in crate::post) const BREAK_BEGAN: Act<BreakStart> = Act {
    about: |c, s| {
        s.official(&c.official);
        s.where_serves(s.official);
    },
    standing: |_, case| holds_if(in_break(case)),
    effects: |c, case, out| {
        if case.standing == Standing::New {
            out.push(shift::Event::BreakBegan {
                listed: match c.kind {
                    BreakKind::Lavatory {} | BreakKind::Meal {} => Listed::Listed,
                    BreakKind::Other { .. } => Listed::Claimed,
                },
                official: c.official,
            });
        }
    },
};

pub(in crate::post) const BREAK_ENDED: Act<Person> = Act {
    about: |c, s| {
        s.official(&c.official);
        s.where_serves(s.official);
    },
    standing: |_, case| {
        let official = case.subjects.official;
        holds_if(official.is_some_and(|o| case.state.shift.is_break_over(o, case.when)))
    },
    effects: |c, case, out| {
        if case.standing == Standing::New {
            out.push(shift::Event::BreakEnded {
                official: c.official,
            });
        }
    },
};

pub(in crate::post) const DANGER_BEGAN: Act<DangerStart> = Act {
    about: |c, s| {
        if let Some(post) = s.find_post(&c.post) {
            s.at(Area::Post(post));
        }
    },
    standing: |c, case| holds_if(case.danger().is_some_and(|(_, kind)| kind == c.kind)),
    effects: |c, case, out| {
        if case.standing == Standing::New {
            out.push(shift::Event::DangerBegan {
                kind: c.kind,
                post: c.post,
            });
        }
    },
};

pub(in crate::post) const DANGER_ENDED: Act<DangerEnd> = Act {
    about: |c, s| {
        if let Some(post) = s.find_post(&c.post) {
            s.at(Area::Post(post));
        }
    },
    standing: |_, case| {
        let post = case.post();
        holds_if(post.is_some_and(|p| case.state.shift.is_danger_over(p, case.when)))
    },
    effects: |c, case, out| {
        if case.standing == Standing::New {
            out.push(shift::Event::DangerEnded { post: c.post });
        }
    },
};

pub(in crate::post) const RULES: &[Rule] = &[
    Rule {
        row: Row::BreakListed,
        basis: Basis::Reading,
        provisions: cites!["IV.1:2"],
        readings: readings!["R53"],
        on: &[BreakBegan],
        told: Told::Weighs(Weight::Claimed),
        test: |case| match case.command {
            Command::BreakBegan(c) if matches!(c.kind, BreakKind::Other { .. }) => {
                Found::default().about(Some(c.official)).fails()
            }
            _ => Verdict::Holds,
        },
        text: Text {
            uk: "«{0}» посилається на особисте приватне становище, якого немає в переліку",
            en: "`{0}` claims a private situation that the list does not have",
            fix_uk: "",
            fix_en: "",
        },
        ..Rule::REMARK
    },
    Rule {
        row: Row::DangerExcuses,
        basis: Basis::Reading,
        readings: readings!["R67"],
        asked: Against::Remark,
        told: Told::Weighs(Weight::Remark),
        facts: &["since"],
        // The engine looks for danger wherever a row that it excuses is broken, and adds this row beside it.
        test: |_| Verdict::Holds,
        text: Text {
            uk: "з {since} на посту небезпека: виправдано, підлягає перевірці",
            en: "there is danger at the post since {since}: excused, for review",
            fix_uk: "",
            fix_en: "",
        },
        ..Rule::REMARK
    },
    Rule {
        row: Row::OpenToEnd,
        on: &[BreakEnded, DangerEnded, RecordingEnded],
        test: open_to_end,
        text: Text {
            uk: "те, що мало завершитися («{0}»), тоді не тривало",
            en: "what is told to end (`{0}`) was not under way then",
            fix_uk: "спершу повідомити про початок",
            fix_en: "tell of its beginning first",
        },
        ..Rule::STATE
    },
];

fn in_break(case: &Case<'_>) -> bool {
    let official = case.subjects.official;
    official.is_some_and(|o| case.state.shift.break_at(o, case.when).is_some())
}

fn open_to_end(case: &Case<'_>) -> Verdict {
    let (id, is_open): (AnyId, bool) = match case.command {
        // Whether who and where are known at all is another row's question.
        Command::BreakEnded(c) => {
            let open = case.subjects.official.is_none() || in_break(case);
            (c.official.any(), open)
        }
        Command::DangerEnded(c) => {
            let open = case.post().is_none() || case.danger().is_some();
            (c.post.any(), open)
        }
        Command::RecordingEnded(c) => {
            let recording = case.state.recording.recording(&c.recording);
            let open = recording.is_none_or(|r| r.ended.is_none() && r.began <= case.when);
            (c.recording.any(), open)
        }
        _ => return Verdict::Holds,
    };
    if is_open || case.standing == Standing::Holds {
        Verdict::Holds
    } else {
        Found::default().about(Some(id)).fails()
    }
}
