//! III.11 and III.13: a camera comes back: by whom, in whose presence, after what check (R11, R26, R27, R48, R49, R70).

use super::issue::is_authorised_person;
use super::removal::is_in_use;
use crate::duty::{DutyKind, Ending, Owner, Term};
use crate::equipment::{
    self, CheckedFirst, Custody, Detail, Handover, MountBack, Occasion, Presence, Reason,
    ReasonSource, Return,
};
use crate::log::Actor;
use crate::order::{cites, readings};
use crate::post::case::{Case, Details, Found};
use crate::post::catalogue::{
    Act, Command,
    CommandKind::{
        CameraRemoved, CameraReturned, DeleteAccount, EndAppointment, HandOverCamera, IssueCamera,
        ManageAccess, RecordingsOffloaded, ServiceEnded,
    },
    Standing, always_new,
};
use crate::post::chapter::i::holds_if;
use crate::post::effects::Effects;
use crate::post::finding::{Number, Weight};
use crate::post::row::Row;
use crate::post::tables::{Basis, By, DutyRow, Owes, Power, Rule, Runs, Text, Told, Verdict};
use crate::recording::{Offload, OffloadExtent};
use crate::shift::{OwnShift, Service};
use crate::value::{ComponentId, Handle, Instant, OfficialId, Set};

pub(in crate::post) const RETURNED: Act<Return> = Act {
    about: |c, s| {
        s.dock(&c.dock);
        s.camera(&c.camera);
        // Whoever brings it, the camera is back: people whom the roster does not know are named, and no more.
        if let Some(by) = &c.by {
            s.official = s.find_person(by);
        }
        if let Some(Presence::Officials(present)) = &c.presence {
            for official in present {
                s.find_person(official);
            }
        }
    },
    standing: |c, case| holds_if(known_return(c, case).is_some()),
    effects: returned,
};

/// What a return tells for the first time.
pub(in crate::post) fn newly(c: &Return, case: &Case<'_>) -> Details {
    let told = details(c);
    match known_return(c, case) {
        // What is expressly told of another moment says nothing of the known return.
        Some((since, _)) if case.occurred.is_some() && is_another(since, case) => {
            Details::default()
        }
        Some((_, custody)) if case.standing == Standing::Holds => {
            let newly = told.without(custody.told.iter().collect());
            // A reason that was a colleague's word, and for which another vouches now, is told anew; never the reverse.
            if newly.has(Detail::Vouched) {
                newly.with(Detail::Reason)
            } else {
                newly
            }
        }
        _ => told,
    }
}

/// What a return tells besides that it happened.
fn details(c: &Return) -> Details {
    let told = [
        (c.by.is_some(), Detail::By),
        (c.mount.is_some(), Detail::Mount),
        (c.reason.is_some(), Detail::Reason),
        (
            c.reason.as_ref().is_some_and(Reason::is_vouched),
            Detail::Vouched,
        ),
        (c.checked.is_some(), Detail::Checked),
        (c.occasion.is_some(), Detail::Occasion),
        (c.presence.is_some(), Detail::Presence),
    ];
    let told = told.iter().filter(|(there, _)| *there);
    told.map(|(_, detail)| detail).collect()
}

fn is_about_reason(detail: Detail) -> bool {
    match detail {
        Detail::Reason | Detail::Vouched => true,
        Detail::By
        | Detail::Mount
        | Detail::Checked
        | Detail::Purpose
        | Detail::Occasion
        | Detail::Presence
        | Detail::NotForUse => false,
    }
}

/// The return to this dock that the log knows already, if this is another word of it.
fn known_return<'c>(_: &Return, case: &Case<'c>) -> Option<(Instant, &'c Custody)> {
    let item = case.camera()?;
    let dock = case.subjects.dock?;
    item.custody_at(case.when)
        .filter(|(_, custody)| custody.dock() == Some(dock))
        .or_else(|| {
            let (since, custody) = item.custody_after(case.when)?;
            let racing = since.since(case.when) <= case.policy().clock_tolerance;
            (racing && custody.dock() == Some(dock)).then_some((since, custody))
        })
}

/// Whether this is told of another moment than that at which the camera is known to have come into the dock: it left in
/// between, and nobody has told of that yet. A word without a moment of its own is one more about the known return.
fn is_another<'c>(since: Instant, case: &Case<'c>) -> bool {
    let placed = case.occurred.is_some() || matches!(case.teller, Actor::Device(_));
    placed && case.when.since(since) > case.policy().clock_tolerance
}

/// The return as it is told here and was told before of the same moment; nothing where it brings nothing new.
fn seen(c: &Return, case: &Case<'_>) -> Option<(Instant, Return)> {
    let tolerance = case.policy().clock_tolerance;
    let near = |at: Instant| at.since(case.when).max(case.when.since(at)) <= tolerance;
    let item = case.camera()?;
    let before = item.return_told_before(case.when);
    let known = before
        .or_else(|| item.return_told_after(case.when))
        .filter(|(at, told)| near(*at) && told.dock == c.dock);
    let Some((at, known)) = known else {
        return Some((case.when, c.clone()));
    };
    let mut all = known.clone();
    all.by = all.by.or(c.by);
    all.mount = all.mount.or(c.mount);
    let vouched = c.reason.as_ref().filter(|reason| reason.is_vouched());
    if !all.reason.as_ref().is_some_and(Reason::is_vouched) {
        all.reason = vouched.cloned().or(all.reason).or_else(|| c.reason.clone());
    }
    all.checked = all.checked.or(c.checked);
    all.occasion = all.occasion.or(c.occasion);
    all.presence = all.presence.or_else(|| c.presence.clone());
    (all != *known).then_some((at, all))
}

fn see(c: &Return, case: &Case<'_>, out: &mut Effects<'_>) {
    if let Some((since, told)) = seen(c, case) {
        out.push(equipment::Event::ReturnSeen {
            told: Box::new(told),
            since,
        });
    }
}

/// Who had the camera until it came back, since when, and when it came.
struct Coming<'c> {
    at: Instant,
    out_since: Instant,
    custody: &'c Custody,
}

fn coming<'c>(c: &Return, case: &Case<'c>) -> Option<Coming<'c>> {
    let item = case.camera()?;
    let (at, before) = match known_return(c, case) {
        Some((since, _)) => (since, item.custody_before(since)?),
        None => (case.when, item.custody_at(case.when)?),
    };
    let (out_since, custody) = before;
    custody.is_out().then_some(Coming {
        at,
        out_since,
        custody,
    })
}

/// When the camera came back, whenever that is told.
fn came_at(c: &Return, case: &Case<'_>) -> Instant {
    known_return(c, case).map_or(case.when, |(since, _)| since)
}

/// The moment that another word of a known return speaks of, and the law looks at.
pub(in crate::post) fn moment(c: &Return, case: &Case<'_>) -> Option<Instant> {
    let (since, _) = known_return(c, case)?;
    (case.occurred.is_none() || !is_another(since, case)).then_some(since)
}

fn returned(c: &Return, case: &Case<'_>, out: &mut Effects<'_>) {
    let coming = coming(c, case);
    let told = |details: Details| -> Set<Detail> {
        // A reason of one who brought his own camera is none (R49).
        let about = details
            .iter()
            .filter(|d| !is_about_reason(*d) || reason(c, case).is_some());
        about.collect()
    };
    let mount = coming
        .as_ref()
        .filter(|_| c.mount == Some(MountBack::Returned))
        .and_then(|coming| case.camera()?.mount_at(coming.out_since))
        .and_then(|mount| case.component_id(mount));
    if let (Standing::Holds, Some((since, _))) = (case.standing, known_return(c, case)) {
        let another = is_another(since, case);
        let newly = told(case.newly);
        // Of a camera that nobody was known to have had, another return says nothing about how it came into the dock.
        if !newly.is_empty() && (coming.is_some() || !another) {
            out.push(equipment::Event::Detailed {
                by: None,
                told: newly,
                mount: mount.filter(|_| case.newly.has(Detail::Mount)),
                since,
                camera: c.camera,
            });
        }
        if case.newly.has(Detail::Occasion) {
            receives_charged(c, coming.as_ref(), case, out);
        }
        if case.newly.has(Detail::Reason) {
            excuse(c, coming.as_ref(), case, out);
        }
        if another {
            see(c, case, out);
        }
        return;
    }
    out.push(equipment::Event::Returned {
        at: None,
        dock: c.dock,
        told: told(details(c)),
        mount,
        camera: c.camera,
    });
    let Some(back) = &coming else {
        // Nobody was known to have it: told later who had, the return is looked at then.
        see(c, case, out);
        return;
    };
    out.end(DutyKind::ReturnCamera, c.camera, Ending::Fulfilled);
    // Once for each time that it was out: what is told late of an earlier one ends nothing newer.
    let owed = case.state.duty.latest(DutyKind::OffloadCamera, c.camera);
    if owed.is_none_or(|owed| owed.since < back.out_since) {
        out.open(DutyKind::OffloadCamera, c.camera, None, case.post());
    }
    receives_charged(c, coming.as_ref(), case, out);
    excuse(c, coming.as_ref(), case, out);
}

/// For a camera that ran flat before the shift ended, the wearer receives a charged one (III.13:3). Told late, nobody owes
/// it who has received one meanwhile, or whose service is over.
fn receives_charged(
    c: &Return,
    coming: Option<&Coming<'_>>,
    case: &Case<'_>,
    out: &mut Effects<'_>,
) {
    let (Some(Occasion::Flat), Some(coming)) = (c.occasion, coming) else {
        return;
    };
    if is_excused(c, case) {
        return;
    }
    let Some(wearer) = coming
        .custody
        .official()
        .filter(|_| coming.was_used(case) == Some(true))
    else {
        return;
    };
    let (shift, at) = (&case.state.shift, coming.at);
    let serves = match shift.service_at(wearer, at) {
        Service::In { .. } | Service::Claimed { .. } => true,
        Service::Off | Service::Unknown => false,
    };
    let is_over = shift
        .service_end(wearer, at)
        .is_some_and(|end| end <= case.at);
    let received = case.state.equipment.has_received_after(wearer, at);
    if let (true, Some(id)) = (serves && !is_over && !received, case.official_id(wearer)) {
        out.end_any(DutyKind::ReceiveCharged, id, Ending::Lapsed);
        out.open(DutyKind::ReceiveCharged, id, Some(wearer), case.post());
    }
}

/// An accepted reason that keeps the wearer from returning the camera excuses the rite at the end too, and he receives no
/// charged one for the flat (R49).
fn excuse(c: &Return, coming: Option<&Coming<'_>>, case: &Case<'_>, out: &mut Effects<'_>) {
    let Some(coming) = coming.filter(|_| is_excused(c, case)) else {
        return;
    };
    let Some(wearer) = coming.custody.official() else {
        return;
    };
    if let Some((recording, _)) = case.state.recording.previous(wearer, coming.at) {
        out.end_any(DutyKind::IdentifyAtEnd, recording, Ending::Excused);
    }
    if let Some(id) = case.official_id(wearer)
        && let Some(owed) = out.owed(DutyKind::ReceiveCharged, id)
        && owed.since == coming.at
    {
        out.end(DutyKind::ReceiveCharged, id, Ending::Excused);
    }
}

pub(in crate::post) const HAND_OVER: Act<Handover> = Act {
    about: |c, s| {
        s.official(&c.from);
        s.receiver = s.find_official(&c.to);
        s.camera(&c.camera);
    },
    standing: |c, case| {
        let custody = case.camera().and_then(|item| item.custody_at(case.when));
        holds_if(
            c.to != c.from
                && custody.is_some_and(|(_, custody)| {
                    custody.official().is_some() && custody.official() == case.subjects.receiver
                }),
        )
    },
    effects: handed_over,
};

/// Whether who receives the camera is the responsible person on duty, who keeps it in the safe (R63).
fn receiver_is_responsible(case: &Case<'_>) -> bool {
    let receiver = case.subjects.receiver;
    receiver.is_some_and(|official| is_responsible(official, case.when, case))
}

/// Whether who receives the camera is an authorised person, and takes it for use: III.9(1) and III.13:1 speak to him.
fn receives_for_use(case: &Case<'_>) -> bool {
    let (location, when) = (case.subjects.location, case.when);
    let receiver = case.subjects.receiver;
    receiver.is_some_and(|official| {
        is_authorised_person(official, location, when, case) && !receiver_is_responsible(case)
    })
}

/// Whether who gives the camera is an authorised person who used it; nothing where nobody knows who had it.
fn gives_what_he_used(case: &Case<'_>) -> Option<bool> {
    let custody = case.camera()?.custody_at(case.when)?;
    is_in_use(case.subjects.camera?, custody, case)
}

fn handed_over(c: &Handover, case: &Case<'_>, out: &mut Effects<'_>) {
    if case.standing == Standing::Holds {
        return;
    }
    let since = case.camera().and_then(|item| item.custody_at(case.when));
    let mount = since.and_then(|(since, _)| case.camera()?.mount_at(since));
    // The mount goes with the camera where the giver had it too.
    let mount = mount.filter(|mount| {
        let item = case.state.equipment.item(*mount);
        item.and_then(|i| i.custody_at(case.when))
            .is_some_and(|(_, custody)| custody.official() == case.subjects.official)
    });
    out.push(equipment::Event::HandedOver {
        to: c.to,
        mount: mount.and_then(|m| case.component_id(m)),
        camera: c.camera,
    });
    let passed = case.camera().and_then(|item| item.custody_after(case.when));
    match out.owed(DutyKind::ReturnCamera, c.camera) {
        Some(owed) if receives_for_use(case) => {
            out.relocate(&owed, Owner::Official(c.to), Term::EndOfService {});
        }
        Some(_) if receiver_is_responsible(case) => {
            out.end(DutyKind::ReturnCamera, c.camera, Ending::Excused);
        }
        Some(_) => out.end(DutyKind::ReturnCamera, c.camera, Ending::Lapsed),
        None if receives_for_use(case) && passed.is_none() => {
            let receiver = case.subjects.receiver;
            out.open(DutyKind::ReturnCamera, c.camera, receiver, case.post());
        }
        None => {}
    }
}

pub(in crate::post) const OFFLOADED: Act<Offload> = Act {
    about: |c, s| {
        s.dock(&c.dock);
        s.camera(&c.camera);
    },
    standing: always_new,
    effects: |c, _, out| {
        out.push(crate::recording::Event::Offloaded {
            camera: c.camera,
            extent: c.extent,
        });
        if c.extent == OffloadExtent::All {
            out.end_each(DutyKind::OffloadCamera, c.camera, Ending::Fulfilled);
        }
    },
};

/// The dock in which the camera was believed to be until it came into another one, and nobody told that it left.
fn believed_in(case: &Case<'_>) -> Option<Handle<ComponentId>> {
    let Command::CameraReturned(_) = case.command else {
        return None;
    };
    let (_, custody) = case.camera()?.custody_at(case.when)?;
    let from = custody.dock()?;
    (case.standing == Standing::New && Some(from) != case.subjects.dock).then_some(from)
}

pub(in crate::post) const RULES: &[Rule] = &[
    Rule {
        row: Row::RemovalTold,
        provisions: cites!["III.8", "III.9(1)"],
        on: &[CameraReturned],
        test: |case| match believed_in(case) {
            Some(from) => about_return(case)
                .about(case.component_id(from))
                .about(case.subjects.dock.and_then(|dock| case.component_id(dock)))
                .unknown(),
            None => Verdict::Holds,
        },
        text: Text {
            uk: "відеокамера «{0}» опинилася в док-станції «{2}», хоча ніхто не повідомив, що її виймали з «{1}»: невідомо, хто її вийняв і чи авторизувався",
            en: "camera `{0}` turned up in the dock `{2}`, and nobody told that it was taken out of `{1}`: nobody can say who took it, and whether he authorised",
            fix_uk: "повідомити, хто її вийняв",
            fix_en: "tell who took it",
        },
        ..Rule::GUARD
    },
    Rule {
        row: Row::MountReturned,
        provisions: cites!["II.1:9"],
        on: &[CameraReturned],
        detail: Some(Detail::Mount),
        test: |case| match back(case) {
            Some(c) if c.mount == Some(MountBack::Missing) => match wearer(c, case) {
                Some(_) => about_return(case).fails(),
                None => about_return(case).unknown(),
            },
            _ => Verdict::Holds,
        },
        text: Text {
            uk: "відеокамеру «{0}» повернуто без кріплення",
            en: "camera `{0}` came back without its mount",
            fix_uk: "повернути відеокамеру з кріпленням",
            fix_en: "return the camera with its mount",
        },
        ..Rule::GUARD
    },
    Rule {
        row: Row::ResponsibleOnDuty,
        basis: Basis::Reading,
        provisions: cites!["II.8:1"],
        readings: readings!["R70"],
        on: &[CameraReturned],
        detail: Some(Detail::Presence),
        test: |case| match back(case) {
            Some(c)
                if c.presence.is_some() && !is_witnessed(c, case) && !could_be_there(c, case) =>
            {
                about_return(case).fails()
            }
            _ => Verdict::Holds,
        },
        text: Text {
            uk: "відеокамеру «{0}» повернуто без відповідальної особи: на зміні її немає; це зауваження до митного органу, а не до уповноваженої особи",
            en: "camera `{0}` came back without a responsible person: none is on the shift; this is about the customs body, not the wearer",
            fix_uk: "визначити відповідальну особу на кожну зміну",
            fix_en: "name a responsible person for every shift",
        },
        ..Rule::REMARK
    },
    Rule {
        row: Row::ReturnedInPresence,
        provisions: cites!["III.11"],
        readings: readings!["R27", "R49", "R70"],
        on: &[CameraReturned],
        detail: Some(Detail::Presence),
        danger_excuses: true,
        test: |case| match in_presence(case, |c| c.occasion != Some(Occasion::Flat)) {
            // A reason for which another brings the camera excuses III.11 as a whole (R49).
            Some((c, found)) => against(found, c, case),
            None => Verdict::Holds,
        },
        text: Text {
            uk: "відеокамеру «{0}» повернуто не в присутності відповідальної особи",
            en: "camera `{0}` was put back without a responsible person present",
            fix_uk: "повертати в присутності відповідальної особи зміни",
            fix_en: "put it back in the presence of a responsible person of the shift",
        },
        ..Rule::GUARD
    },
    Rule {
        row: Row::CheckedBeforeReturn,
        provisions: cites!["III.11"],
        readings: readings!["R49", "R70"],
        on: &[CameraReturned],
        detail: Some(Detail::Checked),
        danger_excuses: true,
        test: checked_before_return,
        text: Text {
            uk: "відеокамеру «{0}» повернуто до перевірки її робочого стану відповідальною особою",
            en: "camera `{0}` was put back before a responsible person had checked it",
            fix_uk: "спершу перевірити робочий стан",
            fix_en: "check it first",
        },
        ..Rule::GUARD
    },
    Rule {
        row: Row::ReturnedByWearer,
        provisions: cites!["III.11", "III.13:1"],
        readings: readings!["R49"],
        on: &[CameraReturned],
        detail: Some(Detail::By),
        danger_excuses: true,
        test: returned_by_wearer,
        text: Text {
            uk: "відеокамеру «{0}», видану посадовій особі «{2}», повертає інша особа: «{1}»",
            en: "camera `{0}`, which `{2}` had, was put back by `{1}`",
            fix_uk: "уповноважена особа повертає відеокамеру самостійно; інакше потрібна причина",
            fix_en: "the wearer puts it back in person; otherwise a reason is needed",
        },
        ..Rule::GUARD
    },
    Rule {
        row: Row::ReturnExcused,
        basis: Basis::Reading,
        provisions: cites!["III.11", "III.13:1", "IV.6"],
        readings: readings!["R49"],
        on: &[CameraReturned],
        detail: Some(Detail::Reason),
        test: return_excused,
        text: Text {
            uk: "причину, з якої відеокамеру «{0}» замість «{1}» повернула інша особа, повідомлено пізніше: вона стосується й того, що про це повернення вже встановлено",
            en: "the reason why another than `{1}` returned camera `{0}` was told later: it covers what was found about that return before",
            fix_uk: "слово колеги має підтвердити документ, керівник або відповідальна особа",
            fix_en: "a colleague's word wants a document, a head or the responsible person behind it",
        },
        ..Rule::REMARK
    },
    Rule {
        row: Row::PresenceByAnother,
        basis: Basis::Policy,
        readings: readings!["R18"],
        policy: &["separation"],
        on: &[CameraReturned],
        detail: Some(Detail::Presence),
        told: Told::Weighs(Weight::Remark),
        test: presence_by_another,
        text: Text {
            uk: "присутність при поверненні відеокамери «{0}» засвідчує лише особа, яка її повертає: «{1}»",
            en: "presence at the return of camera `{0}` is attested by `{1}` alone, who returned it",
            fix_uk: "щоб засвідчила інша відповідальна особа",
            fix_en: "let another responsible person attest it",
        },
        ..Rule::GUARD
    },
    Rule {
        row: Row::ReturnedInTime,
        basis: Basis::Policy,
        readings: readings!["R49", "R67", "R77"],
        policy: &["handling", "max_jump"],
        on: &[CameraReturned],
        told: Told::Weighs(Weight::Remark),
        facts: &["until", "actual"],
        test: returned_in_time,
        text: Text {
            uk: "відеокамеру «{0}» повернуто через {actual:ms} після завершення служби ({until})",
            en: "camera `{0}` came back {actual:ms} after the end of service ({until})",
            fix_uk: "повертати після завершення зміни без затримки",
            fix_en: "return it without delay when the shift is over",
        },
        ..Rule::GUARD
    },
    Rule {
        row: Row::FlatInPresence,
        provisions: cites!["III.13:3"],
        readings: readings!["R26", "R49"],
        on: &[CameraReturned],
        detail: Some(Detail::Presence),
        danger_excuses: true,
        test: |case| match in_presence(case, |c| c.occasion == Some(Occasion::Flat)) {
            Some((c, found)) => against(found, c, case),
            None => Verdict::Holds,
        },
        text: Text {
            uk: "розряджену відеокамеру «{0}» повернуто не в присутності відповідальної особи",
            en: "the flat camera `{0}` was put back without a responsible person present",
            fix_uk: "повертати в присутності відповідальної особи зміни",
            fix_en: "put it back in the presence of a responsible person of the shift",
        },
        ..Rule::GUARD
    },
    Rule {
        row: Row::ReceiverAuthorised,
        provisions: cites!["III.9(1)"],
        readings: readings!["R48", "R63"],
        on: &[HandOverCamera],
        danger_excuses: true,
        test: |case| {
            if case.is_told() && !receives_for_use(case) {
                return Verdict::Holds;
            }
            let receiver = case.subjects.receiver.and_then(|r| case.official_id(r));
            Found::default()
                .about(receiver)
                .about(camera_id(case))
                .fails()
        },
        text: Text {
            uk: "«{0}» отримує відеокамеру «{1}» з рук, без авторизації в док-станції",
            en: "`{0}` receives camera `{1}` from hand to hand, without authorising at a dock",
            fix_uk: "повернути відеокамеру в док-станцію; отримувач авторизується там",
            fix_en: "return the camera to a dock; the receiver authorises there",
        },
        ..Rule::GUARD
    },
    Rule {
        row: Row::GiverReturned,
        provisions: cites!["III.11", "III.13:1"],
        readings: readings!["R48", "R63"],
        on: &[HandOverCamera],
        danger_excuses: true,
        test: |case| {
            if !case.is_told() {
                return case.found().fails();
            }
            match gives_what_he_used(case) {
                Some(false) => Verdict::Holds,
                // A dock may have been dead: the responsible person takes the camera into the safe (R63).
                _ if receiver_is_responsible(case) => case.found().claimed(),
                Some(true) => case.found().fails(),
                None => case.found().unknown(),
            }
        },
        text: Text {
            uk: "«{0}» віддає відеокамеру «{1}» з рук, а не повертає її в док-станцію",
            en: "`{0}` gives camera `{1}` from hand to hand instead of returning it to the dock",
            fix_uk: "повернути відеокамеру в док-станцію самостійно в присутності відповідальної особи",
            fix_en: "return the camera to the dock in person, in the presence of the responsible person",
        },
        ..Rule::GUARD
    },
    Rule {
        row: Row::CameraWithGiver,
        on: &[HandOverCamera],
        test: |case| {
            let custody = case.camera().and_then(|item| item.custody_at(case.when));
            let with_giver = custody.is_none_or(|(_, custody)| {
                custody.official().is_some() && custody.official() == case.subjects.official
            });
            if with_giver || case.standing == Standing::Holds {
                Verdict::Holds
            } else {
                case.found().fails()
            }
        },
        text: Text {
            uk: "у «{0}» тоді не було відеокамери «{1}»",
            en: "`{0}` did not have camera `{1}` then",
            fix_uk: "вказати, хто її мав",
            fix_en: "name who had it",
        },
        ..Rule::STATE
    },
];

pub(in crate::post) const POWERS: &[Power] = &[Power {
    row: Row::OfficialHandsOver,
    basis: Basis::Reading,
    provisions: cites!["I.3:18"],
    readings: readings!["R48"],
    kinds: &[HandOverCamera],
    by: By::Roster,
    text: Text {
        uk: "про передачу відеокамери з рук може запитувати лише посадова особа, яка є в обліку",
        en: "only an official of the roster asks about handing a camera over",
        fix_uk: "",
        fix_en: "",
    },
    ..Power::ROLE
}];

pub(in crate::post) const DUTIES: &[DutyRow] = &[
    DutyRow {
        duty: DutyKind::ReturnCamera,
        provisions: cites!["III.13:1"],
        readings: readings!["R11", "R48", "R67", "R73"],
        policy: &["handling", "promptly"],
        owner: Owes::TheOfficial,
        term: Runs::EndOfService,
        opened_by: &[CameraRemoved, IssueCamera, HandOverCamera],
        ended_by: &[CameraReturned, CameraRemoved, HandOverCamera],
        moved_by: &[HandOverCamera, EndAppointment, ManageAccess, DeleteAccount],
        text: Text {
            uk: "повернути відеокамеру «{0}» на док-станцію після завершення зміни",
            en: "to return camera `{0}` to the dock after the shift",
            fix_uk: "",
            fix_en: "",
        },
        ..DutyRow::OWED
    },
    DutyRow {
        duty: DutyKind::OffloadCamera,
        provisions: cites!["III.13:2"],
        readings: readings!["R69"],
        owner: Owes::TheShift,
        opened_by: &[CameraReturned],
        ended_by: &[RecordingsOffloaded],
        text: Text {
            uk: "організувати заряджання відеокамери «{0}» та вивантаження її записів",
            en: "to see to charging camera `{0}` and offloading its recordings",
            fix_uk: "",
            fix_en: "",
        },
        ..DutyRow::OWED
    },
    DutyRow {
        duty: DutyKind::ReceiveCharged,
        provisions: cites!["III.13:3"],
        readings: readings!["R26"],
        owner: Owes::TheOfficial,
        term: Runs::EndOfService,
        opened_by: &[CameraReturned],
        ended_by: &[CameraRemoved, CameraReturned, ServiceEnded, IssueCamera],
        text: Text {
            uk: "отримати заряджену відеокамеру замість розрядженої",
            en: "to receive a charged camera for the flat one",
            fix_uk: "",
            fix_en: "",
        },
        ..DutyRow::OWED
    },
];

fn back<'c>(case: &Case<'c>) -> Option<&'c Return> {
    match case.command {
        // A camera that nobody had out was put into the dock by hand: no return.
        Command::CameraReturned(c)
            if coming(c, case).is_some_and(|coming| coming.was_used(case) != Some(false)) =>
        {
            Some(c)
        }
        _ => None,
    }
}

impl Coming<'_> {
    /// Whether it comes back from an authorised person, who used it: III.11 and III.13 speak to him. Nothing where nobody
    /// knows who had it.
    fn was_used(&self, case: &Case<'_>) -> Option<bool> {
        is_in_use(case.subjects.camera?, (self.out_since, self.custody), case)
    }
}

fn camera_id(case: &Case<'_>) -> Option<ComponentId> {
    case.subjects.camera.and_then(|c| case.component_id(c))
}

fn about_return(case: &Case<'_>) -> Found {
    Found::default().about(camera_id(case))
}

fn is_responsible(official: Handle<OfficialId>, at: Instant, case: &Case<'_>) -> bool {
    let Some(post) = case.post() else {
        return false;
    };
    let margin = case.policy().shift_margin;
    let own = case.state.shift.own_shift(official, post, at, margin);
    match own {
        OwnShift::Within(_) | OwnShift::Margin(_) => case.state.holds(
            official,
            crate::people::Role::ResponsiblePerson,
            case.subjects.location,
            at,
        ),
        OwnShift::Outside => false,
    }
}

/// The responsible persons among those who are told to have been there.
fn witnesses<'c>(
    c: &'c Return,
    case: &'c Case<'_>,
) -> impl Iterator<Item = Handle<OfficialId>> + 'c {
    static NOBODY: Set<OfficialId> = Set::empty();
    let present = match &c.presence {
        Some(Presence::Officials(present)) => present,
        Some(Presence::Nobody {}) | None => &NOBODY,
    };
    let at = came_at(c, case);
    present
        .iter()
        .filter_map(|id| case.state.ids.officials.find(id))
        .filter(move |official| is_responsible(*official, at, case))
}

fn is_witnessed(c: &Return, case: &Case<'_>) -> bool {
    witnesses(c, case).next().is_some()
}

/// Whether the wearer brings it himself and is the only responsible person on duty: he attests his own presence (R18).
fn is_lone(c: &Return, case: &Case<'_>) -> bool {
    let Some(wearer) = wearer(c, case) else {
        return false;
    };
    let himself = c.by.is_none() || case.subjects.official == Some(wearer);
    himself && is_responsible(wearer, came_at(c, case), case) && !is_on_duty(Some(wearer), c, case)
}

/// Whether a responsible person was on duty; beyond the window nobody can say that there was none.
fn could_be_there(c: &Return, case: &Case<'_>) -> bool {
    is_on_duty(None, c, case)
}

fn is_on_duty(besides: Option<Handle<OfficialId>>, c: &Return, case: &Case<'_>) -> bool {
    let Some(post) = case.post() else {
        return false;
    };
    let at = came_at(c, case);
    if case.tables.has(Row::WithinWindow) && at < case.state.horizon() {
        return true;
    }
    case.state
        .shift
        .on_duty(post, at)
        .any(|d| Some(d.official) != besides && is_responsible(d.official, at, case))
}

/// Told that no responsible person was there, though one is on the shift. What nobody told is not attested, and no breach.
fn in_presence<'c>(
    case: &Case<'c>,
    concerns: impl Fn(&Return) -> bool,
) -> Option<(&'c Return, Found)> {
    let c = back(case)?;
    let missed = concerns(c)
        && c.presence.is_some()
        && !is_witnessed(c, case)
        && could_be_there(c, case)
        && !is_lone(c, case);
    missed.then(|| (c, about_return(case)))
}

fn wearer(c: &Return, case: &Case<'_>) -> Option<Handle<OfficialId>> {
    coming(c, case)?.custody.official()
}

/// What is not kept, but for a reason; of a camera that nobody was known to have, nobody can say to whom it would be owed.
fn against(found: Found, c: &Return, case: &Case<'_>) -> Verdict {
    match wearer(c, case) {
        Some(_) => for_a_reason(found, reason(c, case)),
        None => found.unknown(),
    }
}

/// The reason for which another than the wearer brought the camera, by who vouches for it (R49).
fn reason(c: &Return, case: &Case<'_>) -> Option<ReasonSource> {
    let wearer = coming(c, case)?.custody.official()?;
    let source = c.reason.as_ref()?.source;
    // Why another brought it excuses nothing while nobody says that another did.
    (c.by.is_some() && case.subjects.official != Some(wearer)).then_some(source)
}

/// Whether an accepted reason, told here or before, excuses the wearer (R49): a colleague's word alone does not.
fn is_excused(c: &Return, case: &Case<'_>) -> bool {
    let known = known_return(c, case).filter(|_| case.standing == Standing::Holds);
    known.is_some_and(|(_, custody)| custody.told.contains(&Detail::Vouched))
        || match reason(c, case) {
            Some(ReasonSource::Head | ReasonSource::Document | ReasonSource::ResponsiblePerson) => {
                true
            }
            Some(ReasonSource::Colleague) | None => false,
        }
}

/// What is not kept, but for a reason: on a colleague's word alone it is claimed, an accepted one excuses (R49).
fn for_a_reason(found: Found, source: Option<ReasonSource>) -> Verdict {
    match source {
        None => found.fails(),
        Some(ReasonSource::Colleague) => found.claimed(),
        Some(ReasonSource::Head | ReasonSource::Document | ReasonSource::ResponsiblePerson) => {
            found.remark()
        }
    }
}

/// A reason that is told, or vouched for, after the return itself was looked at (R49).
fn return_excused(case: &Case<'_>) -> Verdict {
    let Some(c) = back(case) else {
        return Verdict::Holds;
    };
    let known = known_return(c, case).map(|(_, custody)| &custody.told);
    let weighed = [Detail::By, Detail::Checked, Detail::Presence];
    let was_weighed = case.standing == Standing::Holds
        && known.is_some_and(|told| weighed.iter().any(|d| told.contains(d)));
    let wearer = coming(c, case).and_then(|coming| coming.custody.official());
    match reason(c, case) {
        Some(source) if was_weighed => {
            let found = about_return(case).about(wearer.and_then(|w| case.official_id(w)));
            for_a_reason(found, Some(source))
        }
        _ => Verdict::Holds,
    }
}

fn presence_by_another(case: &Case<'_>) -> Verdict {
    let Some(c) = back(case) else {
        return Verdict::Holds;
    };
    let Some(wearer) = coming(c, case).and_then(|coming| coming.custody.official()) else {
        return Verdict::Holds;
    };
    let mut present = witnesses(c, case).peekable();
    let by_himself = match present.peek() {
        Some(_) => present.all(|official| official == wearer),
        None => c.presence.is_some() && is_lone(c, case),
    };
    if by_himself {
        about_return(case).about(case.official_id(wearer)).fails()
    } else {
        Verdict::Holds
    }
}

fn checked_before_return(case: &Case<'_>) -> Verdict {
    let Some(c) = back(case) else {
        return Verdict::Holds;
    };
    if c.checked != Some(CheckedFirst::Unchecked) || !could_be_there(c, case) {
        return Verdict::Holds;
    }
    // A check that stands in the log while the camera was out is a check, whatever was told here.
    let checked = coming(c, case).is_some_and(|coming| {
        let latest = case.camera().and_then(|item| item.latest_check(coming.at));
        latest.is_some_and(|(at, _)| at >= coming.out_since)
    });
    if checked {
        Verdict::Holds
    } else {
        against(about_return(case), c, case)
    }
}

fn returned_by_wearer(case: &Case<'_>) -> Verdict {
    let Some(c) = back(case) else {
        return Verdict::Holds;
    };
    let wearer = coming(c, case).and_then(|coming| coming.custody.official());
    let (Some(by), Some(wearer)) = (c.by, wearer) else {
        return Verdict::Holds;
    };
    if case.subjects.official == Some(wearer) {
        return Verdict::Holds;
    }
    let found = about_return(case)
        .about(Some(by))
        .about(case.official_id(wearer));
    for_a_reason(found, reason(c, case))
}

fn returned_in_time(case: &Case<'_>) -> Verdict {
    let Some(c) = back(case) else {
        return Verdict::Holds;
    };
    let Some(coming) = coming(c, case) else {
        return Verdict::Holds;
    };
    match reason(c, case) {
        // An accepted reason excuses III.13:1 too (R49).
        Some(ReasonSource::Head | ReasonSource::Document | ReasonSource::ResponsiblePerson) => {
            return Verdict::Holds;
        }
        None | Some(ReasonSource::Colleague) => {}
    }
    let (shift, handling) = (&case.state.shift, case.policy().handling);
    let wearer = coming.custody.official();
    let Some(end) = wearer.and_then(|w| shift.service_end(w, coming.out_since)) else {
        return Verdict::Holds;
    };
    // In danger the camera may stay with its wearer; what he owes resumes when it ends (R67).
    let late_after = case.post().map_or_else(
        || Some(end.plus(handling)),
        |post| shift.late_after(post, end, handling),
    );
    if late_after.is_none_or(|late_after| coming.at <= late_after) {
        return Verdict::Holds;
    }
    let found = about_return(case).facts(|f| {
        f.until = Some(end);
        f.actual = Some(Number::new(coming.at.since(end).ms()));
    });
    if case.clock_jumps() {
        // What a clock without confirmation says makes nobody late.
        found.unknown()
    } else {
        found.fails()
    }
}
