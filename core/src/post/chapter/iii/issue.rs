//! III.7 to III.9(1): authorisation at the dock and issue of a camera (R07, R10, R18, R41, R60).

use super::fitness;
use super::removal::{Known, known_taker, lapsed_before, was_brought_back};
use crate::access::{self, AccessKind};
use crate::duty::DutyKind;
use crate::equipment::{self, Condition, Detail, Holder, Issue, IssueState, MountGiven, Stock};
use crate::log::Actor;
use crate::order::{cites, readings};
use crate::people::{Location, Role};
use crate::policy::BriefingPer;
use crate::post::case::{Case, Found, Subjects};
use crate::post::catalogue::{
    Act, Command,
    CommandKind::{Authorise, CameraRemoved, IssueCamera, RecordingsOffloaded},
    Standing,
};
use crate::post::chapter::i::holds_if;
use crate::post::effects::Effects;
use crate::post::finding::{Facts, FormField, Ground, Number, Thing, Weight};
use crate::post::row::Row;
use crate::post::settings;
use crate::post::tables::{Against, Basis, By, Form, Power, Rule, Text, Told, Verdict};
use crate::shift::Service;
use crate::value::{ComponentId, Handle, Instant, OfficialId, Set};

pub(in crate::post) const AUTHORISE: Act<settings::Authorise> = Act {
    about: |c, s| {
        s.official = s.who;
        s.dock(&c.dock);
        let taken = s.state.access.given(&c.authorisation).is_some();
        s.fresh(Thing::Authorisation, c.authorisation, taken);
    },
    standing: |c, case| {
        let given = case.state.access.given(&c.authorisation);
        holds_if(given.is_some_and(|(dock, by)| {
            Some(dock) == case.subjects.dock && Some(by) == case.subjects.official
        }))
    },
    effects: authorise,
};

fn authorise(c: &settings::Authorise, case: &Case<'_>, out: &mut Effects<'_>) {
    let Some(official) = case.subjects.official else {
        return;
    };
    let Some(id) = case.official_id(official) else {
        return;
    };
    if case.standing == Standing::Holds {
        return;
    }
    out.push(access::Event::Authorised {
        dock: c.dock,
        until: case.when.plus(case.policy().authorisation_life),
        official: id,
        authorisation: c.authorisation,
    });
    // Who stands at the dock for the first time must be briefed before the camera is used (II.1:3).
    if !case.state.people.is_briefed(official, None, case.when) {
        out.open_once(DutyKind::BriefFirstUse, id, Some(official), case.post());
    }
}

pub(in crate::post) const ISSUE: Act<Issue> = Act {
    about: about_issue,
    standing: |c, case| {
        let issued = case.camera().and_then(|item| item.issue_at(case.when));
        holds_if(issued.is_some_and(|(_, issue)| {
            Some(issue.to) == case.subjects.official
                && Some(issue.dock) == case.subjects.dock
                && c.authorisation
                    .is_none_or(|a| issue.authorisation == Some(a))
                && case.is_told()
        }))
    },
    effects: issue,
};

fn about_issue(c: &Issue, s: &mut Subjects<'_>) {
    s.official(&c.to);
    s.dock(&c.dock);
    s.camera(&c.camera);
    if let Some(MountGiven::Numbered(mount)) = &c.mount {
        s.mount(mount);
    }
    if let Some(check) = &c.check
        && s.state.equipment.checked(check).is_none()
    {
        s.lacks(Thing::Check, *check);
    }
    if let Some(authorisation) = &c.authorisation
        && s.state.access.given(authorisation).is_none()
    {
        s.lacks(Thing::Authorisation, *authorisation);
    }
}

fn issue(c: &Issue, case: &Case<'_>, out: &mut Effects<'_>) {
    if case.standing == Standing::Holds {
        return;
    }
    let mount = match &c.mount {
        Some(MountGiven::Numbered(mount)) => Some(*mount),
        Some(MountGiven::Unnumbered {}) | None => None,
    };
    let authorisation = authorised(case).map(|a| a.id);
    out.push(equipment::Event::Issued {
        to: c.to,
        dock: c.dock,
        mount,
        camera: c.camera,
        authorisation,
    });
    // Told late, of a camera that somebody took from this dock meanwhile: now it is known who.
    let (Some(item), Some(dock)) = (case.camera(), case.subjects.dock) else {
        return;
    };
    if let Some((since, taken)) = item.custody_after(case.when)
        && taken.holder == Holder::Unknown
        && taken.from == Some(dock)
    {
        let known = Known {
            by: c.to,
            since,
            told: Set::new([Detail::By]),
        };
        // What another removal has used up meanwhile is not used up again.
        let unused = case.subjects.camera.and_then(|camera| {
            let mut left = case.state.access.left_for(camera, dock, since);
            left.find(|a| Some(a.id) == authorisation).map(|a| a.id)
        });
        known_taker(c.camera, known, unused, case, out);
    }
}

/// The unused authorisation of the wearer at the dock, lapsed or not.
fn authorised<'c>(case: &Case<'c>) -> Option<&'c access::Authorisation> {
    let (official, dock) = (case.subjects.official?, case.subjects.dock?);
    let Command::IssueCamera(c) = case.command else {
        return None;
    };
    let named = c.authorisation;
    let access = &case.state.access;
    let mut unused = access.unused(dock, case.when);
    unused.find(|a| a.by == official && named.is_none_or(|id| a.id == id))
}

/// What a dock asks on: the check and the authorisation that it names, if both stand (R60).
pub(in crate::post) fn strength(case: &Case<'_>) -> Option<[Ground; 2]> {
    let Command::IssueCamera(c) = case.command else {
        return None;
    };
    let Actor::Device(device) = case.actor else {
        return None;
    };
    let (check, authorisation) = (c.check?, c.authorisation?);
    let standing = fitness::check(case)?;
    authorised(case).filter(|a| case.when < a.until)?;
    // Who answers for the issue is the checker: the role must still be held (R73).
    let (role, location) = (Role::ResponsiblePerson, case.subjects.location);
    let answers = case
        .state
        .holds(standing.checker, role, location, case.when);
    let stands = answers && *device == c.dock && standing.id == check;
    stands.then_some([Ground::Check(check), Ground::Authorisation(authorisation)])
}

pub(in crate::post) const RULES: &[Rule] = &[
    Rule {
        row: Row::WearerAppointed,
        provisions: cites!["I.3:18"],
        readings: readings!["R73", "R75"],
        on: &[Authorise, IssueCamera],
        facts: &["role"],
        test: wearer_appointed,
        text: Text {
            uk: "«{0}» не є тут уповноваженою особою за службовими повноваженнями",
            en: "`{0}` is no authorised person here by official powers",
            fix_uk: "видати відеокамеру уповноваженій особі",
            fix_en: "issue it to an authorised person",
        },
        ..Rule::GUARD
    },
    Rule {
        row: Row::Briefed,
        provisions: cites!["II.1:3"],
        readings: readings!["R61"],
        policy: &["briefing_per"],
        on: &[IssueCamera],
        test: briefed,
        text: Text {
            uk: "«{0}» використовує відеокамеру вперше й не має інструктажу",
            en: "`{0}` uses a camera for the first time and was not briefed",
            fix_uk: "провести інструктаж",
            fix_en: "brief the person first",
        },
        ..Rule::GUARD
    },
    Rule {
        row: Row::DockWorking,
        provisions: cites!["II.1:10"],
        readings: readings!["R07"],
        on: &[Authorise, IssueCamera],
        test: |case| match case.dock() {
            Some(dock) if dock.condition_at(case.when) == Some(Condition::Faulty) => {
                Found::default()
                    .about(case.subjects.dock.and_then(|d| case.component_id(d)))
                    .fails()
            }
            _ => Verdict::Holds,
        },
        text: Text {
            uk: "док-станція «{0}» несправна за останньою перевіркою",
            en: "the dock `{0}` was found faulty at its last check",
            fix_uk: "перевірити док-станцію після відновлення або скористатися іншою",
            fix_en: "check the dock after its repair, or use another",
        },
        ..Rule::GUARD
    },
    Rule {
        row: Row::WearerAccount,
        provisions: cites!["II.2:2", "II.2:3"],
        on: &[IssueCamera],
        facts: &["why"],
        test: wearer_account,
        text: Text {
            uk: "«{0}» не має чинного облікового запису уповноваженої особи: {why}",
            en: "`{0}` has no live account of an authorised person: {why}",
            fix_uk: "щоб адміністратор облікових записів створив або відкрив обліковий запис",
            fix_en: "let the account administrator create or open one",
        },
        ..Rule::GUARD
    },
    Rule {
        row: Row::ReserveByMemo,
        provisions: cites!["III.5:2"],
        readings: readings!["R06", "R07"],
        on: &[IssueCamera],
        test: |case| match case.camera() {
            Some(item) if item.stock == Stock::Reserve => {
                Found::default().about(camera_id(case)).fails()
            }
            _ => Verdict::Holds,
        },
        text: Text {
            uk: "відеокамера «{0}» резервна, і рішення про початок її експлуатації немає",
            en: "camera `{0}` is a reserve camera, and no decision puts it into use",
            fix_uk: "службова записка керівника митного поста",
            fix_en: "a memo of the head of the post",
        },
        ..Rule::GUARD
    },
    Rule {
        row: Row::AuthorisationLive,
        provisions: cites!["III.9(1)"],
        on: &[IssueCamera],
        test: |case| match (case.subjects.official, case.subjects.dock) {
            (Some(_), Some(dock)) if authorised(case).is_none() => {
                case.found().about(case.component_id(dock)).fails()
            }
            _ => Verdict::Holds,
        },
        text: Text {
            uk: "«{0}» не має невикористаної авторизації в док-станції «{2}»",
            en: "`{0}` has no unused authorisation at the dock `{2}`",
            fix_uk: "спершу авторизуватися в цій док-станції",
            fix_en: "authorise at this dock first",
        },
        ..Rule::GUARD
    },
    Rule {
        row: Row::WearerInService,
        provisions: cites!["IV.7:3"],
        readings: readings!["R47"],
        on: &[Authorise, IssueCamera],
        test: wearer_in_service,
        text: Text {
            uk: "«{0}» не перебуває на службі",
            en: "`{0}` is not in service",
            fix_uk: "щоб початок служби зафіксувала відповідальна особа, керівник або система обліку часу",
            fix_en: "let the responsible person, a head or the time clock record the beginning of service",
        },
        ..Rule::GUARD
    },
    Rule {
        row: Row::ServiceKnown,
        basis: Basis::Reading,
        provisions: cites!["I.3:9"],
        readings: readings!["R47"],
        on: &[Authorise, IssueCamera],
        told: Told::Weighs(Weight::NotAssessable),
        test: service_known,
        text: Text {
            uk: "службовий час «{0}» не зафіксовано, а графік його не передбачає",
            en: "no service time of `{0}` is recorded, and the schedule provides for none",
            fix_uk: "щоб початок служби зафіксувала відповідальна особа, керівник або система обліку часу",
            fix_en: "let the responsible person, a head or the time clock record the beginning of service",
        },
        ..Rule::GUARD
    },
    Rule {
        row: Row::AuthorisationFresh,
        policy: &["authorisation_life"],
        on: &[IssueCamera, CameraRemoved],
        detail: Some(Detail::By),
        facts: &["until"],
        test: |case| {
            let asked = authorised(case).filter(|a| a.until <= case.when);
            match asked.or_else(|| lapsed_before(case)) {
                Some(a) => Found::default()
                    .about(case.official_id(a.by))
                    .facts(|f| f.until = Some(a.until))
                    .fails(),
                None => Verdict::Holds,
            }
        },
        text: Text {
            uk: "авторизація «{0}» втратила силу {until}",
            en: "the authorisation of `{0}` lapsed on {until}",
            fix_uk: "авторизуватися ще раз",
            fix_en: "authorise again",
        },
        ..Rule::SETTING
    },
    Rule {
        row: Row::CamerasEach,
        readings: readings!["R41"],
        policy: &["cameras_each"],
        on: &[IssueCamera],
        facts: &["actual", "needed"],
        test: cameras_each,
        text: Text {
            uk: "кількість відеокамер, які вже має «{0}»: {actual}",
            en: "the number of cameras that `{0}` already has: {actual}",
            fix_uk: "спершу повернути; дозволено одночасно: {needed}",
            fix_en: "return first; allowed at a time: {needed}",
        },
        ..Rule::SETTING
    },
    Rule {
        row: Row::IssuedByAnother,
        readings: readings!["R18"],
        policy: &["separation"],
        on: &[IssueCamera],
        asked: Against::Separation,
        test: issued_by_another,
        text: Text {
            uk: "відповідальна особа «{0}» видає відеокамеру сама собі, хоча на зміні є інша",
            en: "the responsible person `{0}` both issues and receives a camera while another is on the shift",
            fix_uk: "щоб видала інша відповідальна особа зміни",
            fix_en: "let the other responsible person of the shift issue it",
        },
        ..Rule::SETTING
    },
    Rule {
        row: Row::CameraInDock,
        on: &[IssueCamera, CameraRemoved, RecordingsOffloaded],
        test: camera_in_dock,
        text: Text {
            uk: "відеокамера «{0}» тоді не стояла в док-станції «{1}»",
            en: "camera `{0}` was not in the dock `{1}` then",
            fix_uk: "вказати док-станцію, у якій вона стоїть",
            fix_en: "name the dock in which it stands",
        },
        ..Rule::STATE
    },
    Rule {
        row: Row::CameraNotIssued,
        on: &[IssueCamera],
        facts: &["holder"],
        test: camera_not_issued,
        text: Text {
            uk: "відеокамеру «{0}» уже видано ({holder}), і її ще можуть забрати",
            en: "camera `{0}` is issued already ({holder}), and may still be taken",
            fix_uk: "дочекатися, доки авторизація втратить силу, або видати іншу",
            fix_en: "wait until that authorisation lapses, or issue another",
        },
        ..Rule::STATE
    },
];

pub(in crate::post) const FORMS: &[Form] = &[Form {
    row: Row::DecisionReason,
    provisions: cites!["III.7"],
    readings: readings!["R19", "R20"],
    on: &[IssueCamera],
    applies: |case| decision(case).is_some(),
    fields: &[(FormField::Reason, |case| {
        decision(case).is_some_and(|d| d.reason.is_some())
    })],
    text: Text {
        uk: "рішення відповідальної особи не має: {missing}",
        en: "the decision of the responsible person lacks: {missing}",
        fix_uk: "вказати причину",
        fix_en: "say why",
    },
    ..Form::DEMAND
}];

pub(in crate::post) const POWERS: &[Power] = &[
    Power {
        row: Row::WearerAuthorises,
        provisions: cites!["I.3:18", "III.9(1)"],
        kinds: &[Authorise],
        by: By::Account(AccessKind::Cameras),
        text: Text {
            uk: "у док-станції авторизується уповноважена особа з чинним обліковим записом",
            en: "an authorised person with a live account authorises at a dock",
            fix_uk: "звернутися до адміністратора облікових записів",
            fix_en: "turn to the account administrator",
        },
        ..Power::ROLE
    },
    Power {
        row: Row::ResponsibleIssues,
        provisions: cites!["I.3:4", "II.1:9"],
        kinds: &[IssueCamera],
        text: Text {
            uk: "відеокамери видає відповідальна особа",
            en: "cameras are issued by a responsible person",
            fix_uk: "звернутися до відповідальної особи зміни",
            fix_en: "turn to the responsible person of the shift",
        },
        ..Power::RESPONSIBLE
    },
    Power {
        row: Row::DockIssues,
        basis: Basis::Reading,
        provisions: cites!["I.3:5", "III.9(1)"],
        readings: readings!["R60"],
        kinds: &[IssueCamera],
        by: By::Strength,
        text: Text {
            uk: "док-станція видає відеокамеру лише на підставі чинних перевірки та авторизації, які вона називає",
            en: "a dock issues a camera only on the strength of a check and an authorisation that it names and that stand",
            fix_uk: "перевірити відеокамеру, авторизуватися та назвати обидва",
            fix_en: "check the camera, authorise, and name both",
        },
        ..Power::ROLE
    },
];

fn decision<'c>(case: &Case<'c>) -> Option<&'c equipment::Decision> {
    match case.command {
        Command::IssueCamera(c) => c.decision.as_ref(),
        _ => None,
    }
}

fn camera_id(case: &Case<'_>) -> Option<ComponentId> {
    case.subjects.camera.and_then(|c| case.component_id(c))
}

/// Whether an official was an authorised person at a place then (I.3:18). An appointment told of a border guard
/// or a trainee makes none of him (R75).
pub(super) fn is_authorised_person(
    official: Handle<OfficialId>,
    location: Location,
    at: Instant,
    case: &Case<'_>,
) -> bool {
    let state = case.state;
    state.people.is_customs_official(official)
        && state.holds(official, Role::AuthorisedPerson, location, at)
}

fn wearer_appointed(case: &Case<'_>) -> Verdict {
    // Of an unknown dock nobody can say who is an authorised person there: that is another row's question.
    let (Some(official), Some(_)) = (case.subjects.official, case.post()) else {
        return Verdict::Holds;
    };
    let role = Role::AuthorisedPerson;
    if is_authorised_person(official, case.subjects.location, case.when, case) {
        Verdict::Holds
    } else {
        case.found().facts(|f| f.role = Some(role)).fails()
    }
}

fn briefed(case: &Case<'_>) -> Verdict {
    let Some(official) = case.subjects.official else {
        return Verdict::Holds;
    };
    let model = match case.policy().briefing_per {
        BriefingPer::Person => None,
        BriefingPer::Model => case.camera().and_then(|item| item.model),
    };
    if case.state.people.is_briefed(official, model, case.when) {
        Verdict::Holds
    } else {
        case.found().fails()
    }
}

fn wearer_account(case: &Case<'_>) -> Verdict {
    let (Some(official), Some(_)) = (case.subjects.official, case.post()) else {
        return Verdict::Holds;
    };
    let location = case.subjects.location;
    match case
        .state
        .by_account(official, AccessKind::Cameras, location, case.when)
    {
        Ok(_) => Verdict::Holds,
        Err((why, _)) => case
            .found()
            .facts(|f: &mut Facts| f.why = Some(why))
            .fails(),
    }
}

/// How an authorised person stands to service: the ban of IV.7:3 binds nobody else.
fn service(case: &Case<'_>) -> Option<(Service, Found)> {
    let (official, location) = (case.subjects.official?, case.subjects.location);
    let role = Role::AuthorisedPerson;
    let found = Found::default().about(case.official_id(official));
    let bound = case.state.holds(official, role, location, case.when);
    bound.then(|| (case.state.shift.service_at(official, case.when), found))
}

fn wearer_in_service(case: &Case<'_>) -> Verdict {
    let is_issued = match case.command {
        Command::IssueCamera(_) => case.is_told(),
        _ => false,
    };
    match service(case) {
        None | Some((Service::In { .. } | Service::Unknown, _)) => Verdict::Holds,
        Some((Service::Claimed { .. }, found)) => found.claimed(),
        // What another issued to the wearer is no use by the wearer.
        Some((Service::Off, found)) if is_issued => found.remark(),
        Some((Service::Off, found)) => found.fails(),
    }
}

/// Nobody recorded that service began or ended, only the schedule is silent: told, that convicts nobody (R47).
fn service_known(case: &Case<'_>) -> Verdict {
    match service(case) {
        Some((Service::Unknown, found)) => found.unknown(),
        Some((Service::In { .. } | Service::Claimed { .. } | Service::Off, _)) | None => {
            Verdict::Holds
        }
    }
}

fn cameras_each(case: &Case<'_>) -> Verdict {
    let (Some(official), Some(camera)) = (case.subjects.official, case.subjects.camera) else {
        return Verdict::Holds;
    };
    let held = case.state.equipment.held_by(official, case.when, camera);
    let held = i64::try_from(held).unwrap_or(i64::MAX);
    let allowed = i64::from(case.policy().cameras_each.get());
    if held < allowed {
        return Verdict::Holds;
    }
    case.found()
        .facts(|f| {
            f.actual = Some(Number::new(held));
            f.needed = Some(Number::new(allowed));
        })
        .fails()
}

fn issued_by_another(case: &Case<'_>) -> Verdict {
    // Where a dock asks, the one on whose check it asks answers for the issue (R60).
    let checker = || match case.actor {
        Actor::Device(_) => fitness::check(case).map(|c| c.checker),
        Actor::Host {} | Actor::Official(_) => None,
    };
    let (Some(who), Some(post)) = (case.who.or_else(checker), case.post()) else {
        return Verdict::Holds;
    };
    if Some(who) != case.subjects.official {
        return Verdict::Holds;
    }
    let mut others = case.state.shift.on_duty(post, case.when);
    // Who is on the roster but named by no order any more issues nothing either.
    let may_issue = |other| {
        let location = case.subjects.location;
        case.state
            .holds(other, Role::ResponsiblePerson, location, case.when)
    };
    if others.any(|d| d.official != who && may_issue(d.official)) {
        Found::default().about(case.official_id(who)).fails()
    } else {
        Verdict::Holds
    }
}

fn camera_in_dock(case: &Case<'_>) -> Verdict {
    let (Some(item), Some(dock)) = (case.camera(), case.subjects.dock) else {
        return Verdict::Holds;
    };
    let there = item
        .custody_at(case.when)
        .is_some_and(|(_, custody)| custody.dock() == Some(dock));
    // A camera that leaves a dock was in it, whatever the log had not been told.
    if there || was_brought_back(case) {
        return Verdict::Holds;
    }
    Found::default()
        .about(camera_id(case))
        .about(case.component_id(dock))
        .fails()
}

fn camera_not_issued(case: &Case<'_>) -> Verdict {
    let Some((_, issued)) = case.camera().and_then(|item| item.issue_at(case.when)) else {
        return Verdict::Holds;
    };
    if !is_pending(issued, case.when, case) {
        return Verdict::Holds;
    }
    Found::default()
        .about(camera_id(case))
        .facts(|f| f.holder = case.official_id(issued.to))
        .fails()
}

/// Whether an issue can still be followed by its removal at `at`: it lapses with the authorisation on which it rests.
pub(super) fn is_pending(issue: &IssueState, at: Instant, case: &Case<'_>) -> bool {
    let rests_on = issue.authorisation.as_ref();
    rests_on
        .and_then(|id| case.state.access.authorisation(id))
        .is_some_and(|a| a.is_live(at))
}
