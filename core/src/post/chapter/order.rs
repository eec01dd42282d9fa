//! The Order itself (O.1–O.4), and what holds of every record: who and what must be known, how clocks are taken.

use crate::log::{Actor, Clock};
use crate::order::{cites, readings};
use crate::post::case::{Case, Found};
use crate::post::catalogue::{
    Act, Command,
    CommandKind::{
        AdoptCalendar, AdoptPolicy, AdoptPublication, AdoptRevision, Appoint, CorrectMark,
        FoundLog, ScheduleShift,
    },
    Standing, always_new,
};
use crate::post::chapter::i::holds_if;
use crate::post::event::LogEvent;
use crate::post::finding::{Number, Thing, Weight};
use crate::post::row::Row;
use crate::post::settings;
use crate::post::tables::{Against, Basis, By, LATEST, Power, Rule, Text, Told, Verdict};
use crate::value::{AnyId, Day, Revision};

pub(in crate::post) const FOUND: Act<settings::FoundLog> = Act {
    about: |_, _| {},
    standing: always_new,
    effects: |_, _, out| out.push(LogEvent::Founded),
};

pub(in crate::post) const ADOPT_POLICY: Act<settings::AdoptPolicy> = Act {
    about: |_, _| {},
    standing: always_new,
    effects: |_, _, out| out.push(LogEvent::PolicyAdopted),
};

pub(in crate::post) const ADOPT_CALENDAR: Act<settings::AdoptCalendar> = Act {
    about: |_, _| {},
    standing: always_new,
    effects: |_, _, out| out.push(LogEvent::CalendarAdopted),
};

pub(in crate::post) const ADOPT_PUBLICATION: Act<settings::AdoptPublication> = Act {
    about: |_, _| {},
    standing: |c, case| holds_if(case.in_force_from() == Some(c.in_force)),
    effects: |_, case, out| {
        if case.standing == Standing::New {
            out.push(LogEvent::PublicationAdopted);
        }
    },
};

pub(in crate::post) const ADOPT_REVISION: Act<settings::AdoptRevision> = Act {
    about: |_, _| {},
    standing: always_new,
    effects: |_, _, out| out.push(LogEvent::RevisionAdopted),
};

pub(in crate::post) const CORRECT_MARK: Act<settings::CorrectMark> = Act {
    about: |_, subjects| subjects.whole_log(),
    standing: always_new,
    effects: |_, _, out| out.push(LogEvent::MarkCorrected),
};

pub(super) const RULES: &[Rule] = &[
    Rule {
        row: Row::OrderInForce,
        provisions: cites!["O.3"],
        readings: readings!["R43"],
        asked: Against::Remark,
        told: Told::Weighs(Weight::NotAssessable),
        facts: &["day"],
        // The engine looks at the day wherever a breach is found, and adds this row beside it.
        test: |_| Verdict::Holds,
        text: Text {
            uk: "ознаки порушення не оцінюються: Наказ тоді не був чинним або день його офіційного опублікування невідомий",
            en: "breaches cannot be assessed: the Order was not in force then, or the day of its official publication is not known",
            fix_uk: "",
            fix_en: "",
        },
        ..Rule::GUARD
    },
    Rule {
        row: Row::PublishedAfterRegistration,
        provisions: cites!["O.3"],
        readings: readings!["R43"],
        on: &[AdoptPublication],
        told: Told::Unmatched,
        facts: &["day"],
        test: |case| match published(case).and_then(settings::registered_after) {
            Some(day) => Found::default().facts(|f| f.day = Some(day)).fails(),
            None => Verdict::Holds,
        },
        text: Text {
            uk: "Наказ не міг бути опублікований раніше за державну реєстрацію {day}",
            en: "the Order cannot have been published before its registration on {day}",
            fix_uk: "вказати день офіційного опублікування, не раніший за {day}",
            fix_en: "give the day of official publication, not before {day}",
        },
        ..Rule::GUARD
    },
    Rule {
        row: Row::FaceFloor,
        provisions: cites!["III.9(2)"],
        policy: &["face_in_view"],
        on: &[AdoptPolicy],
        facts: &["actual", "needed"],
        test: |case| below_floor(case, "face_in_view"),
        text: Text {
            uk: "налаштування «face_in_view» ({actual:ms}) виходить за 3–4 секунди, яких вимагає Інструкція",
            en: "the setting `face_in_view` ({actual:ms}) is outside the 3 to 4 seconds that the Instruction demands",
            fix_uk: "встановити {needed:ms}",
            fix_en: "set it to {needed:ms}",
        },
        ..Rule::GUARD
    },
    Rule {
        row: Row::RetentionFloor,
        provisions: cites!["V.2"],
        policy: &["retention_days"],
        on: &[AdoptPolicy],
        facts: &["actual", "needed"],
        test: |case| below_floor(case, "retention_days"),
        text: Text {
            uk: "строк зберігання (днів: {actual}) менший за мінімальний",
            en: "the retention (days: {actual}) is below the minimum",
            fix_uk: "встановити не менше {needed} календарних днів",
            fix_en: "set at least {needed} calendar days",
        },
        ..Rule::GUARD
    },
    Rule {
        row: Row::SubjectKnown,
        facts: &["kind"],
        test: subject_known,
        text: Text {
            uk: "протоколу дій не відомо: {kind} «{0}»",
            en: "the log knows no {kind} `{0}`",
            fix_uk: "спершу внести відповідний запис",
            fix_en: "enter it first",
        },
        ..Rule::STATE
    },
    Rule {
        row: Row::ActorKnown,
        told: Told::Weighs(Weight::Remark),
        test: actor_known,
        text: Text {
            uk: "того, від чийого імені діють («{0}»), немає в обліку",
            en: "the one who acts (`{0}`) is not on the roster or in the inventory",
            fix_uk: "спершу внести до обліку",
            fix_en: "enter them first",
        },
        ..Rule::STATE
    },
    Rule {
        row: Row::ViaKnown,
        // Who asks is known all the same: through which device says only where to look.
        asked: Against::Remark,
        told: Told::Weighs(Weight::Remark),
        always: true,
        test: |case| match case.via {
            Some(via) if case.state.ids.components.find(&via).is_none() => {
                Found::default().about(Some(via)).fails()
            }
            _ => Verdict::Holds,
        },
        text: Text {
            uk: "пристрою «{0}», через який надійшло звернення, немає в обліку",
            en: "the device `{0}` through which this came is not in the inventory",
            fix_uk: "внести пристрій до обліку",
            fix_en: "enter the device in the inventory",
        },
        ..Rule::STATE
    },
    Rule {
        row: Row::IdUnused,
        facts: &["kind"],
        test: id_unused,
        text: Text {
            uk: "ідентифікатор «{0}» ({kind}) уже використано",
            en: "the identifier `{0}` ({kind}) is in use",
            fix_uk: "надати новий ідентифікатор",
            fix_en: "give a new identifier",
        },
        ..Rule::STATE
    },
    Rule {
        row: Row::LogNew,
        on: &[FoundLog],
        test: |case| match &case.state.founding {
            Some(founding) => Found::default().about(Some(founding.log)).fails(),
            None => Verdict::Holds,
        },
        text: Text {
            uk: "протокол «{0}» уже розпочато",
            en: "the log `{0}` is founded already",
            fix_uk: "",
            fix_en: "",
        },
        ..Rule::STATE
    },
    Rule {
        row: Row::PublicationStands,
        readings: readings!["R43"],
        on: &[AdoptPublication],
        facts: &["day"],
        // What was found before was weighed against that day: moved later, it would unmake breaches.
        test: |case| match (case.in_force_from(), published(case)) {
            (Some(stands), Some(day)) if day != stands => {
                Found::default().facts(|f| f.day = Some(stands)).fails()
            }
            _ => Verdict::Holds,
        },
        text: Text {
            uk: "день офіційного опублікування вже внесено: {day}",
            en: "the day of official publication is entered already: {day}",
            fix_uk: "",
            fix_en: "",
        },
        ..Rule::STATE
    },
    Rule {
        row: Row::RevisionKnown,
        on: &[AdoptRevision],
        facts: &["actual", "needed"],
        test: revision_known,
        text: Text {
            uk: "редакція правил {actual} невідома або старіша за прийняту",
            en: "revision {actual} of the rules is unknown, or older than the one adopted",
            fix_uk: "прийняти редакцію не пізнішу за {needed}",
            fix_en: "adopt one no later than {needed}",
        },
        ..Rule::STATE
    },
    Rule {
        row: Row::CorrectionConfirmed,
        readings: readings!["R59"],
        on: &[CorrectMark],
        test: |case| match case.clock {
            Clock::Confirmed => Verdict::Holds,
            Clock::Unconfirmed | Clock::Unknown => Found::default().fails(),
        },
        text: Text {
            uk: "позначку часу виправляють лише за підтвердженим годинником",
            en: "the mark is corrected only by a confirmed clock",
            fix_uk: "підтвердити годинник і повторити",
            fix_en: "confirm the clock and ask again",
        },
        ..Rule::STATE
    },
    Rule {
        row: Row::CalendarReaches,
        on: &[Appoint, ScheduleShift],
        facts: &["day"],
        test: calendar_reaches,
        text: Text {
            uk: "календар так далеко не сягає: його межа — {day}",
            en: "the calendar does not reach that far: its bound is {day}",
            fix_uk: "прийняти календар, що сягає далі",
            fix_en: "adopt a calendar that reaches further",
        },
        ..Rule::STATE
    },
    Rule {
        row: Row::ClockAgrees,
        policy: &["clock_tolerance"],
        asked: Against::Remark,
        always: true,
        facts: &["actual", "needed"],
        test: clock_agrees,
        text: Text {
            uk: "вказаний час події на {actual:ms} пізніший за час її запису: годинники не збігаються",
            en: "what happened is told {actual:ms} later than it was recorded: the clocks disagree",
            fix_uk: "різниця не більша за {needed:ms}",
            fix_en: "a difference of at most {needed:ms}",
        },
        ..Rule::SETTING
    },
    Rule {
        row: Row::ClockNoJump,
        policy: &["max_jump"],
        asked: Against::Remark,
        always: true,
        facts: &["actual", "needed"],
        test: clock_no_jump,
        text: Text {
            uk: "непідтверджений годинник випередив відомий час на {actual:ms}: позначку часу не зрушено",
            en: "an unconfirmed clock is {actual:ms} ahead of the time known: it moves no mark",
            fix_uk: "підтвердити годинник; без підтвердження — не більше ніж {needed:ms}",
            fix_en: "confirm the clock; unconfirmed, at most {needed:ms}",
        },
        ..Rule::SETTING
    },
    Rule {
        row: Row::WithinWindow,
        policy: &["look_back"],
        asked: Against::Remark,
        told: Told::Weighs(Weight::NotAssessable),
        always: true,
        facts: &["since"],
        test: within_window,
        text: Text {
            uk: "подія сталася до {since}, а давніших відомостей немає: оцінити її неможливо",
            en: "it happened before {since}, the earliest of which anything is known: it cannot be assessed",
            fix_uk: "",
            fix_en: "",
        },
        ..Rule::SETTING
    },
];

pub(super) const POWERS: &[Power] = &[
    Power {
        row: Row::HostFounds,
        kinds: &[FoundLog],
        text: Text {
            uk: "протокол розпочинає лише зовнішня система",
            en: "only the host founds a log",
            fix_uk: "",
            fix_en: "",
        },
        ..Power::HOST
    },
    Power {
        row: Row::HostKeepsSettings,
        kinds: &[AdoptPolicy, AdoptCalendar, AdoptPublication, AdoptRevision],
        text: Text {
            uk: "налаштування, календар, день опублікування і редакцію правил веде лише зовнішня система",
            en: "only the host keeps settings, calendar, day of publication and revision",
            fix_uk: "",
            fix_en: "",
        },
        ..Power::HOST
    },
    Power {
        row: Row::HostKeepsClock,
        readings: readings!["R59"],
        kinds: &[CorrectMark],
        text: Text {
            uk: "позначку часу виправляє зовнішня система або адміністратор",
            en: "the host or an administrator corrects the mark",
            fix_uk: "",
            fix_en: "",
        },
        ..Power::HOST
    },
    Power {
        row: Row::AccountAdministratorCorrectsClock,
        basis: Basis::Reading,
        provisions: cites!["IV.7:5"],
        readings: readings!["R59"],
        kinds: &[CorrectMark],
        by: By::Role(crate::people::Role::AccountAdministrator),
        text: Text {
            uk: "позначку часу виправляє адміністратор",
            en: "an administrator corrects the mark",
            fix_uk: "",
            fix_en: "",
        },
        ..Power::HOST
    },
    Power {
        row: Row::TechnicalAdministratorCorrectsClock,
        basis: Basis::Reading,
        provisions: cites!["IV.7:5"],
        readings: readings!["R59"],
        kinds: &[CorrectMark],
        by: By::Role(crate::people::Role::TechnicalAdministrator),
        text: Text {
            uk: "позначку часу виправляє адміністратор",
            en: "an administrator corrects the mark",
            fix_uk: "",
            fix_en: "",
        },
        ..Power::HOST
    },
];

fn below_floor(case: &Case<'_>, field: &str) -> Verdict {
    let Command::AdoptPolicy(c) = case.command else {
        return Verdict::Holds;
    };
    let below = c.policy.below_floors();
    match below.iter().find(|floor| floor.field == field) {
        None => Verdict::Holds,
        Some(floor) => Found::default()
            .facts(|f| {
                f.actual = Some(Number::new(floor.actual));
                f.needed = Some(Number::new(floor.needed));
            })
            .fails(),
    }
}

fn published(case: &Case<'_>) -> Option<Day> {
    match case.command {
        Command::AdoptPublication(c) => Some(c.in_force),
        _ => None,
    }
}

fn each(named: &[(Thing, AnyId)]) -> Verdict {
    if named.is_empty() {
        return Verdict::Holds;
    }
    let found = |(thing, id): &(Thing, AnyId)| {
        Found::default()
            .about(Some(*id))
            .facts(|f| f.kind = Some(*thing))
    };
    Verdict::FailsEach(named.iter().map(found).collect())
}

fn subject_known(case: &Case<'_>) -> Verdict {
    each(&case.subjects.unknown)
}

fn id_unused(case: &Case<'_>) -> Verdict {
    each(&case.subjects.taken)
}

fn actor_known(case: &Case<'_>) -> Verdict {
    let ids = &case.state.ids;
    let unknown = |actor: &Actor| match actor {
        Actor::Host {} => None,
        Actor::Official(id) => ids.officials.find(id).is_none().then_some(id.any()),
        Actor::Device(id) => ids.components.find(id).is_none().then_some(id.any()),
    };
    let teller = (case.teller != case.actor).then_some(case.teller);
    let taker = match case.command {
        Command::CameraRemoved(c) => c.by.map(Actor::Official),
        _ => None,
    };
    let taker = taker.as_ref().filter(|taker| *taker != case.actor);
    let unknown = [Some(case.actor), teller, taker]
        .into_iter()
        .flatten()
        .filter_map(unknown)
        .chain(case.subjects.strangers.iter().copied());
    Verdict::FailsEach(unknown.map(|id| Found::default().about(Some(id))).collect())
}

fn revision_known(case: &Case<'_>) -> Verdict {
    let Command::AdoptRevision(c) = case.command else {
        return Verdict::Holds;
    };
    if (case.state.revision..=LATEST).contains(&c.revision) {
        return Verdict::Holds;
    }
    let number = |r: Revision| Some(Number::new(r.get().into()));
    Found::default()
        .facts(|f| {
            f.actual = number(c.revision);
            f.needed = number(LATEST);
        })
        .fails()
}

fn calendar_reaches(case: &Case<'_>) -> Verdict {
    let days: [Option<Day>; 2] = match case.command {
        Command::Appoint(c) => [Some(c.from), c.until],
        Command::ScheduleShift(c) => [Some(c.day), super::i::last_day(c)],
        _ => [None, None],
    };
    let reach = &case.calendar().reach;
    let beyond = days
        .iter()
        .flatten()
        .find(|d| !case.calendar().reaches(**d));
    match beyond {
        None => Verdict::Holds,
        Some(day) => {
            let bound = if *day < reach.from {
                reach.from
            } else {
                reach.to
            };
            Found::default().facts(|f| f.day = Some(bound)).fails()
        }
    }
}

fn clock_agrees(case: &Case<'_>) -> Verdict {
    let Some(occurred) = case.occurred else {
        return Verdict::Holds;
    };
    let (ahead, tolerance) = (occurred.since(case.at), case.policy().clock_tolerance);
    if ahead <= tolerance {
        return Verdict::Holds;
    }
    Found::default()
        .facts(|f| {
            f.actual = Some(Number::new(ahead.ms()));
            f.needed = Some(Number::new(tolerance.ms()));
        })
        .fails()
}

fn clock_no_jump(case: &Case<'_>) -> Verdict {
    if !case.clock_jumps() {
        return Verdict::Holds;
    }
    let (ahead, jump) = (case.at.since(case.state.latest()), case.policy().max_jump);
    Found::default()
        .facts(|f| {
            f.actual = Some(Number::new(ahead.ms()));
            f.needed = Some(Number::new(jump.ms()));
        })
        .fails()
}

fn within_window(case: &Case<'_>) -> Verdict {
    let horizon = case.state.horizon();
    if !case.is_told() || case.moment() >= horizon {
        return Verdict::Holds;
    }
    Found::default().facts(|f| f.since = Some(horizon)).fails()
}
