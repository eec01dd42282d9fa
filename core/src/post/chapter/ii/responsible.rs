//! II.1: what responsible persons do: they are trained, they brief, they check, each in the own shift.

use crate::duty::{DutyKind, Ending};
use crate::equipment::{
    self, CameraCheck, CameraState, CheckBasis, ClockCare, Condition, DockCheck,
};
use crate::order::{cites, readings};
use crate::people::{self, Area, Role, Training, TrainingKind};
use crate::post::case::{Case, Found, Subjects};
use crate::post::catalogue::{
    Act, Command,
    CommandKind::{
        Appoint, Authorise, Brief, CheckCamera, CheckDock, EndAppointment, IssueCamera,
        TrainingCompleted,
    },
    Standing, always_new,
};
use crate::post::chapter::i::{holds_if, word};
use crate::post::effects::Effects;
use crate::post::finding::{Number, Thing, Weight};
use crate::post::row::Row;
use crate::post::settings::Briefing;
use crate::post::tables::{Against, Basis, By, DutyRow, Owes, Power, Rule, Text, Told, Verdict};
use crate::shift::{OwnShift, Word};
use crate::value::{ClockOffset, Instant, Span};

pub(in crate::post) const BRIEF: Act<Briefing> = Act {
    about: |c, s| {
        s.official(&c.official);
        for model in &c.models {
            s.find_model(model);
        }
        briefs_where(s);
    },
    standing: always_new,
    effects: |c, _, out| {
        out.push(people::Event::Briefed {
            models: c.models.clone(),
            official: c.official,
        });
        out.end_any(DutyKind::BriefFirstUse, c.official, Ending::Fulfilled);
    },
};

/// A briefing takes place at the post where the one who briefs is on duty, or else serves.
fn briefs_where(s: &mut Subjects<'_>) {
    let Some(who) = s.who else { return };
    let margin = s.state.policy.shift_margin;
    match s.state.shift.nearest_own_shift(who, s.when, margin) {
        Some(span) => s.at(Area::Post(span.post)),
        None => s.where_serves(Some(who)),
    }
}

pub(in crate::post) const TRAINING: Act<Training> = Act {
    about: |c, s| {
        s.official(&c.official);
        s.where_serves(s.official);
        for model in &c.models {
            s.find_model(model);
        }
    },
    standing: |c, case| {
        let Some(official) = case.subjects.official else {
            return Standing::New;
        };
        let people = &case.state.people;
        let of_models = c.models.iter().all(|m| {
            let model = case.state.ids.models.find(m);
            people.is_briefed(official, model, case.when)
        });
        let trained = c.kind != TrainingKind::Training || people.is_trained(official, case.when);
        holds_if(trained && of_models && people.is_briefed(official, None, case.when))
    },
    effects: |c, case, out| {
        if case.standing == Standing::Holds || !is_attested(c, case) {
            return;
        }
        out.push(people::Event::Trained {
            kind: c.kind,
            models: c.models.clone(),
            official: c.official,
        });
        if c.kind == TrainingKind::Training {
            out.end_any(DutyKind::TrainResponsible, c.official, Ending::Fulfilled);
        }
        out.end_any(DutyKind::BriefFirstUse, c.official, Ending::Fulfilled);
    },
};

/// What someone learned counts if attested (R61): by a document, or by the word of another whose word counts.
fn is_attested(c: &Training, case: &Case<'_>) -> bool {
    c.document.is_some() || word(case) == Word::Recorded
}

pub(in crate::post) const CHECK_DOCK: Act<DockCheck> = Act {
    about: |c, s| {
        s.dock(&c.dock);
        let taken = s.state.equipment.checked(&c.check).is_some();
        s.fresh(Thing::Check, c.check, taken);
    },
    standing: |c, case| {
        let checked = case.state.equipment.checked(&c.check);
        holds_if(checked.is_some() && checked == case.subjects.dock)
    },
    effects: |c, case, out| {
        if case.standing == Standing::New {
            out.push(equipment::Event::DockChecked {
                dock: c.dock,
                check: c.check,
                condition: c.condition,
            });
        }
    },
};

pub(in crate::post) const CHECK_CAMERA: Act<CameraCheck> = Act {
    about: |c, s| {
        s.camera(&c.camera);
        let taken = s.state.equipment.checked(&c.check).is_some();
        s.fresh(Thing::Check, c.check, taken);
        let item = s.camera.and_then(|camera| s.state.equipment.item(camera));
        let unread = item.is_some_and(|i| i.telemetry_at(s.when).is_none());
        if c.basis == (CheckBasis::Telemetry {}) && unread {
            s.lacks(Thing::Telemetry, c.camera);
        }
    },
    standing: |c, case| {
        let checked = case.state.equipment.checked(&c.check);
        holds_if(checked.is_some() && checked == case.subjects.camera)
    },
    effects: check_camera,
};

fn check_camera(c: &CameraCheck, case: &Case<'_>, out: &mut Effects<'_>) {
    let (Some(seen), Some(checker)) = (seen(c, case), case.who) else {
        return;
    };
    let Some(checker_id) = case.official_id(checker) else {
        return;
    };
    if case.standing == Standing::Holds {
        return;
    }
    let offset = match c.clock {
        ClockCare::Corrected => ClockOffset::new(0),
        ClockCare::AsFound => Some(seen.clock_offset),
    };
    let mount_works = c.mount != Some(Condition::Faulty);
    out.push(equipment::Event::CameraChecked {
        check: c.check,
        until: counts_until(case),
        camera: c.camera,
        charge: seen.charge,
        checker: checker_id,
        condition: if mount_works {
            seen.condition
        } else {
            Condition::Faulty
        },
        free_memory: seen.free_memory,
        clock_offset: offset.unwrap_or(seen.clock_offset),
    });
}

/// What the check found, or accepts from the dock (R60).
fn seen(c: &CameraCheck, case: &Case<'_>) -> Option<CameraState> {
    match &c.basis {
        CheckBasis::Own(seen) => Some(*seen),
        CheckBasis::Telemetry {} => case.camera()?.telemetry_at(case.when).copied(),
    }
}

/// A check counts until the checker's shift ends (R60); one made after it, as long as acts of that shift may be completed
/// (R10); one told of outside it, for as long.
fn counts_until(case: &Case<'_>) -> Instant {
    let margin = case.policy().shift_margin;
    match case.own_shift() {
        Some(OwnShift::Within(span)) => span.until,
        Some(OwnShift::Margin(span)) if case.when < span.until => span.until,
        Some(OwnShift::Margin(span)) => span.until.plus(margin),
        Some(OwnShift::Outside) | None => case.when.plus(margin),
    }
}

pub(in crate::post) const TELEMETRY: Act<equipment::Telemetry> = Act {
    about: |c, s| s.camera(&c.camera),
    standing: always_new,
    effects: |c, _, out| out.push(equipment::Event::TelemetryTaken(c.clone())),
};

pub(in crate::post) const RULES: &[Rule] = &[
    Rule {
        row: Row::TrainingAttested,
        basis: Basis::Reading,
        provisions: cites!["II.1:2", "II.1:3"],
        readings: readings!["R61"],
        on: &[TrainingCompleted],
        told: Told::Weighs(Weight::Claimed),
        test: |case| match case.command {
            Command::TrainingCompleted(c) if !is_attested(c, case) => case.found().fails(),
            _ => Verdict::Holds,
        },
        text: Text {
            uk: "навчання або досвід «{0}» відомі лише зі слів самої особи або колеги й не враховуються",
            en: "what `{0}` learned stands on the person's own or a colleague's word alone, and does not count",
            fix_uk: "навести документ або свідчення відповідальної особи чи керівника",
            fix_en: "give the document, or let the responsible person or a head attest it",
        },
        ..Rule::REMARK
    },
    Rule {
        row: Row::ClockOffByChange,
        provisions: cites!["II.1:11"],
        readings: readings!["R68"],
        on: &[CheckCamera],
        facts: &["actual"],
        test: clock_off_by_change,
        text: Text {
            uk: "годинник відеокамери «{0}» має відхилення рівно на переведення часу ({actual:ms})",
            en: "the clock of camera `{0}` is off by exactly the change of the clocks ({actual:ms})",
            fix_uk: "перевести годинник і перевірити знову",
            fix_en: "set the clock and check afresh",
        },
        ..Rule::REMARK
    },
    Rule {
        row: Row::OwnShift,
        provisions: cites!["II.1:13"],
        readings: readings!["R10", "R71"],
        policy: &["shift_margin"],
        on: &[Brief, CheckDock, CheckCamera, IssueCamera],
        test: |case| match case.own_shift() {
            Some(OwnShift::Outside) => Found::default().about(actor_id(case)).fails(),
            Some(OwnShift::Within(_) | OwnShift::Margin(_)) | None => Verdict::Holds,
        },
        text: Text {
            uk: "відповідальна особа «{0}» діє поза своєю робочою зміною",
            en: "the responsible person `{0}` acts outside their own working shift",
            fix_uk: "щоб діяла відповідальна особа цієї зміни",
            fix_en: "let the responsible person of this shift act",
        },
        ..Rule::GUARD
    },
    Rule {
        row: Row::OwnShiftMargin,
        basis: Basis::Policy,
        readings: readings!["R10"],
        policy: &["shift_margin"],
        on: &[Brief, CheckDock, CheckCamera, IssueCamera],
        asked: Against::Remark,
        told: Told::Weighs(Weight::Remark),
        facts: &["since", "until"],
        test: |case| match case.own_shift() {
            Some(OwnShift::Margin(span)) => Found::default()
                .about(actor_id(case))
                .facts(|f| {
                    f.since = Some(span.from);
                    f.until = Some(span.until);
                })
                .fails(),
            Some(OwnShift::Within(_) | OwnShift::Outside) | None => Verdict::Holds,
        },
        text: Text {
            uk: "відповідальна особа «{0}» діє перед своєю зміною або після неї ({since} – {until})",
            en: "the responsible person `{0}` acts before or after their own shift ({since} – {until})",
            fix_uk: "",
            fix_en: "",
        },
        ..Rule::SETTING
    },
];

pub(in crate::post) const POWERS: &[Power] = &[
    Power {
        row: Row::ResponsibleBriefs,
        provisions: cites!["II.1:3"],
        kinds: &[Brief],
        text: Text {
            uk: "інструктаж проводить відповідальна особа",
            en: "briefings are given by a responsible person",
            fix_uk: "звернутися до відповідальної особи зміни",
            fix_en: "turn to the responsible person of the shift",
        },
        ..Power::RESPONSIBLE
    },
    Power {
        row: Row::ResponsibleChecksCameras,
        provisions: cites!["II.1:10", "II.1:11"],
        kinds: &[CheckCamera],
        text: Text {
            uk: "відеокамери перевіряє відповідальна особа",
            en: "cameras are checked by a responsible person",
            fix_uk: "звернутися до відповідальної особи зміни",
            fix_en: "turn to the responsible person of the shift",
        },
        ..Power::RESPONSIBLE
    },
    Power {
        row: Row::ResponsibleChecksDocks,
        provisions: cites!["II.1:10"],
        kinds: &[CheckDock],
        text: Text {
            uk: "док-станцію перевіряє відповідальна особа",
            en: "docks are checked by a responsible person",
            fix_uk: "звернутися до відповідальної особи зміни",
            fix_en: "turn to the responsible person of the shift",
        },
        ..Power::RESPONSIBLE
    },
];

impl Power {
    /// What the Order gives to responsible persons.
    pub(in crate::post) const RESPONSIBLE: Self = Self {
        by: By::Role(Role::ResponsiblePerson),
        ..Self::ROLE
    };
}

pub(in crate::post) const DUTIES: &[DutyRow] = &[
    DutyRow {
        duty: DutyKind::TrainResponsible,
        provisions: cites!["II.1:2"],
        owner: Owes::TheOfficial,
        opened_by: &[Appoint],
        ended_by: &[TrainingCompleted, EndAppointment],
        text: Text {
            uk: "пройти навчання та цільовий інструктаж",
            en: "to be trained and given a targeted briefing",
            fix_uk: "",
            fix_en: "",
        },
        ..DutyRow::OWED
    },
    DutyRow {
        duty: DutyKind::BriefFirstUse,
        provisions: cites!["II.1:3"],
        readings: readings!["R61", "R69"],
        policy: &["briefing_per"],
        owner: Owes::TheShift,
        opened_by: &[Authorise],
        ended_by: &[Brief, TrainingCompleted, EndAppointment],
        text: Text {
            uk: "провести інструктаж для «{0}» перед першим використанням відеокамери",
            en: "to brief `{0}` before the first use of a camera",
            fix_uk: "",
            fix_en: "",
        },
        ..DutyRow::OWED
    },
];

fn actor_id(case: &Case<'_>) -> Option<crate::value::OfficialId> {
    case.who.and_then(|who| case.official_id(who))
}

fn clock_off_by_change(case: &Case<'_>) -> Verdict {
    let Command::CheckCamera(c) = case.command else {
        return Verdict::Holds;
    };
    let Some(seen) = seen(c, case) else {
        return Verdict::Holds;
    };
    // A camera may lie in its dock for days with the old time.
    let week = Span::DAY.times(7);
    let Some(change) = case.calendar().change_before(case.when, week) else {
        return Verdict::Holds;
    };
    let offset = seen.clock_offset.get();
    // A clock that missed a change forward is behind by it, and ahead by a change back.
    let rest = offset.saturating_add(change).saturating_abs();
    if rest > case.policy().clock_right.ms() {
        return Verdict::Holds;
    }
    Found::default()
        .about(Some(c.camera))
        .facts(|f| f.actual = Some(Number::new(offset)))
        .fails()
}
