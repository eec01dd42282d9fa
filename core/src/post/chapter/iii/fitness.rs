//! III.7 and II.1:10 to II.1:11: is the camera fit to be issued? (R19, R20, R60)

use crate::equipment::{
    CameraState, Check, ComponentKind, Condition, Decision, Exception, Holder, Item, MountGiven,
    Stock,
};
use crate::log::Actor;
use crate::order::{cites, readings};
use crate::post::case::{Case, Found};
use crate::post::catalogue::{Command, CommandKind::IssueCamera};
use crate::post::finding::Number;
use crate::post::row::Row;
use crate::post::tables::{Rule, Text, Verdict};
use crate::shift::OwnShift;
use crate::value::{Percent, Span};

pub(in crate::post) const RULES: &[Rule] = &[
    Rule {
        row: Row::MountWithCamera,
        provisions: cites!["II.1:9", "III.7"],
        readings: readings!["R38"],
        on: &[IssueCamera],
        test: mount_with_camera,
        text: Text {
            uk: "відеокамеру «{1}» видають посадовій особі «{0}» без справного кріплення",
            en: "camera `{1}` is issued to `{0}` without a working mount",
            fix_uk: "видати з кріпленням, яке є на посту",
            fix_en: "issue it with a mount that is at the post",
        },
        ..Rule::GUARD
    },
    Rule {
        row: Row::CheckLive,
        provisions: cites!["II.1:10", "III.7"],
        readings: readings!["R60"],
        on: &[IssueCamera],
        test: |case| {
            if case.camera().is_some() && check(case).is_none() {
                about_camera(case).fails()
            } else {
                Verdict::Holds
            }
        },
        text: Text {
            uk: "відеокамера «{0}» не має чинної перевірки відповідальної особи",
            en: "camera `{0}` has no check of a responsible person that counts",
            fix_uk: "перевірити відеокамеру, кріплення, дату й час",
            fix_en: "check the camera, its mount, its date and time",
        },
        ..Rule::GUARD
    },
    Rule {
        row: Row::ClockRight,
        provisions: cites!["II.1:11"],
        readings: readings!["R20"],
        policy: &["clock_bearable"],
        on: &[IssueCamera],
        facts: &["actual", "needed"],
        test: clock_right,
        text: Text {
            uk: "годинник відеокамери «{0}» має відхилення {actual:ms}",
            en: "the clock of camera `{0}` is off by {actual:ms}",
            fix_uk: "відхилення не більше ніж {needed:ms} або рішення з причиною",
            fix_en: "correct it to within {needed:ms}, or decide and say why",
        },
        ..Rule::GUARD
    },
    Rule {
        row: Row::ClockNearlyRight,
        provisions: cites!["II.1:11"],
        readings: readings!["R20"],
        policy: &["clock_bearable", "clock_right"],
        on: &[IssueCamera],
        facts: &["actual", "needed"],
        test: |case| match known(case) {
            Some(known) => {
                let off = known.clock_offset.magnitude();
                let policy = case.policy();
                if off > policy.clock_right && off <= policy.clock_bearable {
                    off_by(case, &known, policy.clock_right).fails()
                } else {
                    Verdict::Holds
                }
            }
            None => Verdict::Holds,
        },
        text: Text {
            uk: "годинник відеокамери «{0}» має відхилення {actual:ms}",
            en: "the clock of camera `{0}` is off by {actual:ms}",
            fix_uk: "відхилення не більше ніж {needed:ms}",
            fix_en: "correct it to within {needed:ms}",
        },
        ..Rule::REMARK
    },
    Rule {
        row: Row::CameraWorking,
        provisions: cites!["III.7"],
        on: &[IssueCamera],
        test: |case| match known(case) {
            Some(known) if known.condition == Condition::Faulty => about_camera(case).fails(),
            _ => Verdict::Holds,
        },
        text: Text {
            uk: "відеокамера «{0}» або її кріплення несправні за перевіркою чи показами док-станції",
            en: "camera `{0}` or its mount was found faulty by its check or as its dock reads it",
            fix_uk: "видати справну",
            fix_en: "issue one that works",
        },
        ..Rule::GUARD
    },
    Rule {
        row: Row::ChargeEnough,
        provisions: cites!["III.7"],
        readings: readings!["R19"],
        policy: &["charge_floor"],
        on: &[IssueCamera],
        facts: &["actual", "needed"],
        test: |case| enough(case, &CHARGE),
        text: Text {
            uk: "заряд відеокамери «{0}» — {actual} %",
            en: "the charge of camera `{0}` is {actual} %",
            fix_uk: "щонайменше {needed} % або рішення з причиною, якщо кращої немає",
            fix_en: "at least {needed} %, or a decision with its reason where no better one is free",
        },
        ..Rule::GUARD
    },
    Rule {
        row: Row::MemoryEnough,
        provisions: cites!["III.7"],
        readings: readings!["R19"],
        policy: &["memory_floor"],
        on: &[IssueCamera],
        facts: &["actual", "needed"],
        test: |case| enough(case, &MEMORY),
        text: Text {
            uk: "вільна пам'ять відеокамери «{0}» — {actual} %",
            en: "the free memory of camera `{0}` is {actual} %",
            fix_uk: "щонайменше {needed} % або рішення з причиною, якщо кращої немає",
            fix_en: "at least {needed} %, or a decision with its reason where no better one is free",
        },
        ..Rule::GUARD
    },
    Rule {
        row: Row::IssuedByDecision,
        provisions: cites!["III.7"],
        readings: readings!["R19", "R20"],
        on: &[IssueCamera],
        facts: &["exceptions"],
        test: |case| match decision(case).filter(|_| is_by_official(case)) {
            Some(d) if !d.about.is_empty() => about_camera(case)
                .facts(|f| f.exceptions = Some(Box::new(d.about.clone())))
                .fails(),
            _ => Verdict::Holds,
        },
        text: Text {
            uk: "відеокамеру «{0}» видано за рішенням відповідальної особи: {exceptions}",
            en: "camera `{0}` is issued by a decision of the responsible person: {exceptions}",
            fix_uk: "",
            fix_en: "",
        },
        ..Rule::REMARK
    },
];

fn about_camera(case: &Case<'_>) -> Found {
    let camera = case.subjects.camera.and_then(|c| case.component_id(c));
    Found::default().about(camera)
}

/// The check that counts at the issue: the checker's shift is not over, not even by a change of the roster (R60, R71).
pub(super) fn check<'c>(case: &Case<'c>) -> Option<&'c Check> {
    let (checked, check) = case.camera()?.check_at(case.when)?;
    let margin = case.policy().shift_margin;
    let shift = &case.state.shift;
    let over = match shift.own_shift(check.checker, case.post()?, checked, margin) {
        OwnShift::Within(span) | OwnShift::Margin(span) => {
            checked < span.until && span.until <= case.when
        }
        OwnShift::Outside => false,
    };
    (!over).then_some(check)
}

/// How the camera is known to be at the issue, where a check of it counts: what its dock has read since and is worse counts
/// too, for it must be fit at that moment.
fn known(case: &Case<'_>) -> Option<CameraState> {
    check(case)?;
    case.camera()?.state_at(case.when)
}

fn decision<'c>(case: &Case<'c>) -> Option<&'c Decision> {
    match case.command {
        Command::IssueCamera(c) => c.decision.as_ref(),
        _ => None,
    }
}

/// Whether an official issues: a dock decides nothing, whatever it carries (R19, R20).
fn is_by_official(case: &Case<'_>) -> bool {
    match case.actor {
        Actor::Official(_) => true,
        Actor::Host {} | Actor::Device(_) => false,
    }
}

/// Whether the responsible person who issues decided so.
fn decided(case: &Case<'_>, exception: Exception) -> bool {
    is_by_official(case) && decision(case).is_some_and(|d| d.about.contains(&exception))
}

fn mount_with_camera(case: &Case<'_>) -> Verdict {
    let Command::IssueCamera(c) = case.command else {
        return Verdict::Holds;
    };
    let at_post = |item: &Item| {
        item.custody_at(case.when)
            .is_some_and(|(_, custody)| !custody.is_out())
    };
    // A mount that goes with another camera, still to be taken, is not there for this one.
    let is_promised = |item: &Item| {
        item.issue_at(case.when)
            .is_some_and(|(_, issue)| super::issue::is_pending(issue, case.when, case))
    };
    let given = match &c.mount {
        None => false,
        Some(MountGiven::Unnumbered {}) => true,
        // A mount that the log does not know is another row's question.
        Some(MountGiven::Numbered(_)) => case
            .subjects
            .mount
            .and_then(|m| case.state.equipment.item(m))
            .is_none_or(|mount| at_post(mount) && !is_promised(mount)),
    };
    if given {
        Verdict::Holds
    } else {
        case.found().fails()
    }
}

fn off_by(case: &Case<'_>, known: &CameraState, needed: Span) -> Found {
    about_camera(case).facts(|f| {
        f.actual = Some(Number::new(known.clock_offset.get()));
        f.needed = Some(Number::new(needed.ms()));
    })
}

fn clock_right(case: &Case<'_>) -> Verdict {
    let Some(known) = known(case) else {
        return Verdict::Holds;
    };
    let bearable = case.policy().clock_bearable;
    if known.clock_offset.magnitude() <= bearable || decided(case, Exception::Clock) {
        Verdict::Holds
    } else {
        off_by(case, &known, bearable).fails()
    }
}

/// What a camera must have enough of.
struct Supply {
    of: fn(&CameraState) -> Percent,
    per_hour: fn(&Case<'_>, &Item) -> Option<Percent>,
    floor: fn(&Case<'_>) -> Percent,
    exception: Exception,
    /// Whether a swap of the camera makes up for it (III.13:3).
    swapped: bool,
}

const CHARGE: Supply = Supply {
    of: |state| state.charge,
    per_hour: |case, item| case.state.equipment.charge_per_hour(item.model?),
    floor: |case| case.policy().charge_floor,
    exception: Exception::Charge,
    swapped: true,
};

const MEMORY: Supply = Supply {
    of: |state| state.free_memory,
    per_hour: |case, item| case.state.equipment.memory_per_hour(item.model?),
    floor: |case| case.policy().memory_floor,
    exception: Exception::Memory,
    swapped: false,
};

/// Enough for the rest of the shift at the model's rate, or at least the floor, or decided where no better one is free; a charge that is
/// short of the shift, not empty, also where a swap is foreseen (R19). Memory that is not free is no matter of a swap (R44).
fn enough(case: &Case<'_>, supply: &Supply) -> Verdict {
    let (Some(item), Some(known)) = (case.camera(), known(case)) else {
        return Verdict::Holds;
    };
    let actual = (supply.of)(&known);
    let floor = (supply.floor)(case);
    if actual >= floor {
        return Verdict::Holds;
    }
    let needed = for_the_shift(case, (supply.per_hour)(case, item));
    if needed.is_some_and(|needed| i64::from(actual.get()) >= needed)
        || supply.swapped && actual > Percent::ZERO && decided(case, Exception::SwapForeseen)
        || (decided(case, supply.exception) && !is_better_free(case, supply, actual))
    {
        return Verdict::Holds;
    }
    let floor = i64::from(floor.get());
    let least = needed.map_or(floor, |needed| needed.min(floor));
    about_camera(case)
        .facts(|f| {
            f.actual = Some(Number::new(actual.get().into()));
            f.needed = Some(Number::new(least));
        })
        .fails()
}

/// What the rest of the wearer's shift needs, in percent, rounded up; nothing where the rate or the end is not known.
fn for_the_shift(case: &Case<'_>, per_hour: Option<Percent>) -> Option<i64> {
    let end = case
        .state
        .shift
        .service_end(case.subjects.official?, case.when)?;
    let rest = end.since(case.when).ms();
    let percent_ms = i64::from(per_hour?.get()).checked_mul(rest)?;
    let hour = Span::HOUR.ms();
    percent_ms
        .checked_add(hour.saturating_sub(1))
        .map(|p| p.div_euclid(hour))
}

/// Whether another camera for everyday use stands free in a dock of the post, known to work and to have more.
fn is_better_free(case: &Case<'_>, supply: &Supply, than: Percent) -> bool {
    let Some(post) = case.post() else {
        return false;
    };
    case.state.equipment.items().any(|(handle, item)| {
        let free = Some(handle) != case.subjects.camera
            && item.kind == ComponentKind::Camera
            && item.post == post
            && item.stock == Stock::Everyday
            && item
                .custody_at(case.when)
                .is_some_and(|(_, c)| c.dock().is_some() && c.holder != Holder::Unknown)
            && item
                .issue_at(case.when)
                .is_none_or(|(_, i)| !super::issue::is_pending(i, case.when, case));
        free && item.state_at(case.when).is_some_and(|state| {
            state.condition == Condition::Working && (supply.of)(&state) > than
        })
    })
}
