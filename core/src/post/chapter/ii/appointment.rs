//! II.8 and what it leaves out: who is appointed to which role, on what ground (R17, R42, R73, R75).

use crate::duty::{DutyKind, Ending, Owner, Term};
use crate::log::Actor;
use crate::order::{cites, readings};
use crate::people::{self, Appointment, Area, Grant, Ground, Location, Remit, Role};
use crate::post::case::{Case, Found};
use crate::post::catalogue::{
    Act, Command,
    CommandKind::{Appoint, EndAppointment},
    Standing,
};
use crate::post::chapter::i::holds_if;
use crate::post::effects::Effects;
use crate::post::finding::{FormField, Thing};
use crate::post::row::Row;
use crate::post::settings;
use crate::post::tables::{Against, Basis, By, Form, Power, Rule, Text, Verdict};
use crate::value::{BodyId, Handle, Instant, Issuer, OfficialId, Place};

pub(in crate::post) const APPOINT: Act<Appointment> = Act {
    about: |c, s| {
        s.official(&c.official);
        s.place(&c.place);
        let taken = s.state.people.grant(&c.appointment).is_some();
        s.fresh(Thing::Appointment, c.appointment, taken);
    },
    standing: |c, case| {
        let known = case.state.people.grant(&c.appointment);
        let area = case
            .state
            .people
            .organisation
            .area(&c.place, &case.state.ids);
        holds_if(known.is_some_and(|(official, grant)| {
            Some(official) == case.subjects.official
                && grant.role == c.role
                && Some(grant.area()) == area
        }))
    },
    effects: appoint,
};

fn appoint(c: &Appointment, case: &Case<'_>, out: &mut Effects<'_>) {
    if case.standing == Standing::Holds {
        return;
    }
    out.push(people::Event::Appointed {
        from: c.from,
        role: c.role,
        place: c.place.clone(),
        until: c.until,
        official: c.official,
        appointment: c.appointment,
    });
    let trained = case
        .subjects
        .official
        .is_some_and(|o| case.state.people.is_trained(o, case.when));
    if c.role == Role::ResponsiblePerson && !trained {
        out.open_once(
            DutyKind::TrainResponsible,
            c.official,
            case.subjects.official,
            None,
        );
    }
}

pub(in crate::post) const END_APPOINTMENT: Act<settings::EndAppointment> = Act {
    about: |c, s| match s.state.people.grant(&c.appointment) {
        Some((official, grant)) => {
            s.official = Some(official);
            s.at(grant.area());
        }
        None => s.lacks(Thing::Appointment, c.appointment),
    },
    standing: |c, case| {
        let grant = case.state.people.grant(&c.appointment);
        let ended = grant.and_then(|(_, g)| case.state.people.ended(g));
        holds_if(ended.is_some_and(|ended| ended <= case.when))
    },
    effects: end_appointment,
};

fn end_appointment(c: &settings::EndAppointment, case: &Case<'_>, out: &mut Effects<'_>) {
    if case.standing == Standing::Holds {
        return;
    }
    out.push(people::Event::AppointmentEnded {
        appointment: c.appointment,
    });
    let Some((official, grant)) = case.state.people.grant(&c.appointment) else {
        return;
    };
    let is_another = |g: &&Grant| g.id != c.appointment && g.role == grant.role;
    let stands = |g: &Grant| case.state.stands(official, g, case.when).is_none();
    let others = || {
        let grants = case.state.people.grants(official).iter();
        grants.filter(is_another).filter(|g| stands(g))
    };
    match grant.role {
        Role::ResponsiblePerson => {
            if let (None, Some(id)) = (others().next(), case.official_id(official)) {
                out.end_any(DutyKind::TrainResponsible, id, Ending::Lapsed);
            }
        }
        Role::AuthorisedPerson => {
            return_at_once(official, case, out, |post| {
                others().any(|g| post.is_within(g.area()))
            });
            // Who uses no camera any more needs no briefing on it.
            if let (None, Some(id)) = (others().next(), case.official_id(official)) {
                out.end_any(DutyKind::BriefFirstUse, id, Ending::Lapsed);
            }
        }
        Role::AccountAdministrator
        | Role::TechnicalAdministrator
        | Role::SecurityAdministrator
        | Role::AuthorisedUser
        | Role::HeadOfPost
        | Role::HeadOfClearance
        | Role::HeadOfBody
        | Role::DeputyHead => {}
    }
}

/// What gave the right to a camera has ended in mid-shift: custody stays, its return is due at once (R73), unless the
/// right to cameras of its post stands on something else.
pub(super) fn return_at_once(
    official: Handle<OfficialId>,
    case: &Case<'_>,
    out: &mut Effects<'_>,
    stands_at: impl Fn(Location) -> bool,
) {
    let by = case.when.plus(case.policy().promptly);
    let organisation = &case.state.people.organisation;
    for camera in case.state.equipment.held_now(official) {
        let item = case.state.equipment.item(*camera);
        if item.is_some_and(|i| stands_at(organisation.location(Area::Post(i.post)))) {
            continue;
        }
        let owed = case
            .component_id(*camera)
            .and_then(|id| out.owed(DutyKind::ReturnCamera, id));
        if let (Some(owed), Some(id)) = (owed, case.official_id(official)) {
            out.relocate(&owed, Owner::Official(id), Term::Promptly(by));
        }
    }
}

pub(in crate::post) const RULES: &[Rule] = &[
    Rule {
        row: Row::CustomsOfficial,
        provisions: cites!["I.3:2", "I.3:3", "I.3:4", "I.3:11", "I.3:12", "I.3:18"],
        readings: readings!["R75"],
        on: &[Appoint],
        facts: &["role"],
        test: |case| match (appointment(case), case.subjects.official) {
            (Some(c), Some(official)) if !case.state.people.is_customs_official(official) => {
                against(c)
            }
            _ => Verdict::Holds,
        },
        text: Text {
            uk: "«{0}» не є посадовою особою митного органу, тож не може бути: {role}",
            en: "`{0}` is no official of a customs body and cannot be: {role}",
            fix_uk: "призначити посадову особу митного органу",
            fix_en: "appoint an official of a customs body",
        },
        ..Rule::GUARD
    },
    Rule {
        row: Row::RoleWithinBody,
        provisions: cites!["I.3:3", "I.3:4"],
        on: &[Appoint],
        facts: &["role"],
        test: |case| match appointment(case) {
            Some(c)
                if matches!(c.role, Role::AccountAdministrator | Role::ResponsiblePerson)
                    && c.place == (Place::Service {}) =>
            {
                against(c)
            }
            _ => Verdict::Holds,
        },
        text: Text {
            uk: "{role} діє в зоні діяльності одного митного органу, а «{0}» призначено на всю Держмитслужбу",
            en: "the role ({role}) is exercised within one customs body, and `{0}` is appointed for the whole Service",
            fix_uk: "вказати митний орган, пост або підрозділ",
            fix_en: "name the customs body, post or unit",
        },
        ..Rule::GUARD
    },
    Rule {
        row: Row::WearerByPowers,
        provisions: cites!["I.3:18"],
        on: &[Appoint],
        facts: &["role"],
        test: |case| {
            by_ground(case, &[Role::AuthorisedPerson], |ground| {
                matches!(ground, Ground::OfficialPowers { .. })
            })
        },
        text: Text {
            uk: "уповноваженою особою «{0}» є лише за службовими повноваженнями, а не за списком",
            en: "`{0}` is an authorised person by official powers alone, and by no list",
            fix_uk: "вказати підставою службові повноваження",
            fix_en: "give official powers as the ground",
        },
        ..Rule::GUARD
    },
    Rule {
        row: Row::DeputyByDistribution,
        provisions: cites!["II.4"],
        on: &[Appoint],
        facts: &["role"],
        test: |case| {
            by_ground(case, &[Role::DeputyHead], |ground| {
                matches!(ground, Ground::DistributionOfPowers(_))
            })
        },
        text: Text {
            uk: "заступник керівника «{0}» відповідає за комплекс лише за розподілом повноважень",
            en: "the deputy head `{0}` is in charge of the complex by the distribution of powers alone",
            fix_uk: "вказати підставою розподіл повноважень",
            fix_en: "give the distribution of powers as the ground",
        },
        ..Rule::GUARD
    },
    Rule {
        row: Row::AppointedByBody,
        provisions: cites!["II.8:1"],
        readings: readings!["R17"],
        on: &[Appoint],
        facts: &["role"],
        test: appointed_by_body,
        text: Text {
            uk: "«{0}» ({role}) має бути визначено організаційно-розпорядчим документом свого митного органу",
            en: "`{0}` ({role}) is to be named by an order of the customs body itself",
            fix_uk: "вказати документ митного органу, у якому діє ця роль",
            fix_en: "give the order of the body in which the role is exercised",
        },
        ..Rule::GUARD
    },
    Rule {
        row: Row::AppointedByService,
        provisions: cites!["II.8:2"],
        readings: readings!["R17"],
        on: &[Appoint, EndAppointment],
        facts: &["role"],
        test: appointed_by_service,
        text: Text {
            uk: "«{0}» ({role}): визначити на цю роль і звільнити від неї може лише окремий організаційно-розпорядчий документ Держмитслужби",
            en: "`{0}` ({role}) is named, and released, by a separate order of the Customs Service alone",
            fix_uk: "вказати документ Держмитслужби",
            fix_en: "give the order of the Customs Service",
        },
        ..Rule::GUARD
    },
    Rule {
        row: Row::HeadByPersonnelOrder,
        provisions: cites!["III.3:1", "III.6"],
        on: &[Appoint],
        facts: &["role"],
        test: |case| {
            let heads = [Role::HeadOfPost, Role::HeadOfClearance, Role::HeadOfBody];
            by_ground(case, &heads, |ground| {
                matches!(ground, Ground::PersonnelOrder(_))
            })
        },
        text: Text {
            uk: "«{0}» ({role}) діє за кадровим наказом, а не за списком пункту 8 розділу II",
            en: "`{0}` ({role}) acts by a personnel order, and stands on no list of II.8",
            fix_uk: "вказати підставою кадровий наказ",
            fix_en: "give the personnel order as the ground",
        },
        ..Rule::GUARD
    },
    Rule {
        row: Row::DutiesSeparate,
        basis: Basis::Policy,
        readings: readings!["R18"],
        policy: &["separation"],
        on: &[Appoint],
        asked: Against::Separation,
        facts: &["role"],
        test: duties_separate,
        text: Text {
            uk: "«{0}» уже має роль «{role}», від якої цю роль варто відокремити",
            en: "`{0}` already has a role ({role}) from which this one should be separate",
            fix_uk: "призначити іншу особу",
            fix_en: "appoint someone else",
        },
        ..Rule::SETTING
    },
    Rule {
        row: Row::NotEnded,
        on: &[
            EndAppointment,
            crate::post::catalogue::CommandKind::ManageAccess,
            crate::post::catalogue::CommandKind::DeleteAccount,
        ],
        facts: &["until"],
        test: super::account::not_ended,
        text: Text {
            uk: "«{0}» уже припинено {until}",
            en: "`{0}` ended on {until}",
            fix_uk: "",
            fix_en: "",
        },
        ..Rule::STATE
    },
];

pub(in crate::post) const FORMS: &[Form] = &[Form {
    row: Row::AppointmentOrder,
    provisions: cites!["II.8:1", "II.8:2"],
    on: &[Appoint],
    applies: |case| appointment(case).is_some_and(|c| matches!(c.ground, Ground::Order(_))),
    fields: &[(FormField::SignedBy, |case| match appointment(case) {
        Some(c) => match &c.ground {
            Ground::Order(document) => document.signed_by.is_some(),
            Ground::PersonnelOrder(_)
            | Ground::OfficialPowers { .. }
            | Ground::DistributionOfPowers(_) => true,
        },
        None => true,
    })],
    text: Text {
        uk: "документ, яким визначено «{0}», не має реквізитів: {missing}",
        en: "the order that names `{0}` lacks: {missing}",
        fix_uk: "доповнити відомості про документ",
        fix_en: "complete what is told of the order",
    },
    ..Form::DEMAND
}];

pub(in crate::post) const POWERS: &[Power] = &[
    Power {
        row: Row::HeadAppoints,
        provisions: cites!["II.8:1"],
        kinds: &[Appoint, EndAppointment],
        by: By::Role(Role::HeadOfBody),
        text: Text {
            uk: "перелік осіб визначає митний орган: документ підписує його керівник",
            en: "the customs body names its appointees: its head signs the order",
            fix_uk: "звернутися до керівника митного органу",
            fix_en: "turn to the head of the customs body",
        },
        ..Power::ROLE
    },
    Power {
        row: Row::HostEntersOrders,
        kinds: &[Appoint, EndAppointment],
        text: Text {
            uk: "зовнішня система вносить документи, підписані посадовими особами",
            en: "the host enters orders that officials signed",
            fix_uk: "",
            fix_en: "",
        },
        ..Power::HOST
    },
];

fn appointment<'c>(case: &Case<'c>) -> Option<&'c Appointment> {
    match case.command {
        Command::Appoint(c) => Some(c),
        _ => None,
    }
}

fn against(c: &Appointment) -> Verdict {
    Found::default()
        .about(Some(c.official))
        .facts(|f| f.role = Some(c.role))
        .fails()
}

fn by_ground(case: &Case<'_>, roles: &[Role], fits: impl Fn(&Ground) -> bool) -> Verdict {
    match appointment(case) {
        Some(c) if roles.contains(&c.role) && !fits(&c.ground) => against(c),
        _ => Verdict::Holds,
    }
}

/// Who names this appointee, where II.8 says so.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Names {
    TheBody,
    TheService,
}

fn named_by(role: Role, case: &Case<'_>) -> Option<Names> {
    match role {
        Role::AccountAdministrator | Role::TechnicalAdministrator | Role::ResponsiblePerson => {
            Some(Names::TheBody)
        }
        Role::SecurityAdministrator => Some(Names::TheService),
        Role::AuthorisedUser => Some(match remit(case.subjects.location.body, case) {
            Some(Remit::Territorial) => Names::TheBody,
            Some(Remit::AllUkraine | Remit::Central) | None => Names::TheService,
        }),
        Role::AuthorisedPerson
        | Role::HeadOfPost
        | Role::HeadOfClearance
        | Role::HeadOfBody
        | Role::DeputyHead => None,
    }
}

fn remit(body: Option<Handle<BodyId>>, case: &Case<'_>) -> Option<Remit> {
    case.state.people.organisation.remit(body?)
}

/// Whether the Customs Service issued a document. Its own units are the Service: what they issue, it issues.
pub(super) fn is_of_service(issuer: &Issuer, case: &Case<'_>) -> bool {
    match issuer {
        Issuer::Service {} => true,
        Issuer::Body(id) => remit(case.state.ids.bodies.find(id), case) == Some(Remit::Central),
        Issuer::Other(_) => false,
    }
}

fn appointed_by_body(case: &Case<'_>) -> Verdict {
    let Some(c) = appointment(case) else {
        return Verdict::Holds;
    };
    if named_by(c.role, case) != Some(Names::TheBody) {
        return Verdict::Holds;
    }
    let body = case.subjects.location.body;
    let of_body = |issuer: &Issuer| match issuer {
        Issuer::Body(id) => body.is_some() && body == case.state.ids.bodies.find(id),
        Issuer::Service {} => remit(body, case) == Some(Remit::Central),
        Issuer::Other(_) => false,
    };
    match &c.ground {
        Ground::Order(document) if of_body(&document.issuer) => Verdict::Holds,
        _ => against(c),
    }
}

fn appointed_by_service(case: &Case<'_>) -> Verdict {
    // The head of a body signs no orders of the Service, neither to name nor to release: the host enters them.
    let by_head = matches!(case.actor, Actor::Official(_));
    let (official, role, ordered) = match case.command {
        Command::Appoint(c) => {
            let ordered = match &c.ground {
                Ground::Order(document) => is_of_service(&document.issuer, case),
                Ground::PersonnelOrder(_)
                | Ground::OfficialPowers { .. }
                | Ground::DistributionOfPowers(_) => false,
            };
            (c.official, c.role, ordered)
        }
        Command::EndAppointment(c) => {
            let Some((official, grant)) = case.state.people.grant(&c.appointment) else {
                return Verdict::Holds;
            };
            let Some(official) = case.official_id(official) else {
                return Verdict::Holds;
            };
            // An appointment also ends by death or dismissal: the document is told where there is one.
            let document = c.document.as_ref();
            let ordered = document.is_none_or(|d| is_of_service(&d.issuer, case));
            (official, grant.role, ordered)
        }
        _ => return Verdict::Holds,
    };
    if named_by(role, case) != Some(Names::TheService) || (ordered && !by_head) {
        return Verdict::Holds;
    }
    Found::default()
        .about(Some(official))
        .facts(|f| f.role = Some(role))
        .fails()
}

/// A security administrator is not an administrator or a responsible person too (R18).
fn duties_separate(case: &Case<'_>) -> Verdict {
    const KEEPERS: [Role; 3] = [
        Role::AccountAdministrator,
        Role::TechnicalAdministrator,
        Role::ResponsiblePerson,
    ];
    let (Some(c), Some(official)) = (appointment(case), case.subjects.official) else {
        return Verdict::Holds;
    };
    let calendar = case.calendar();
    let from = calendar.start_of_day(c.from);
    let from = from.unwrap_or(case.when).max(case.when);
    let until = c.until.and_then(|day| calendar.end_of_day(day).ok());
    let until = until.unwrap_or(Instant::MAX);
    // Whichever was entered first: a moment in common is a union.
    let meets = |g: &Grant| {
        let ended = case.state.people.ended(g);
        g.from() < until && from < ended.map_or(g.until(), |ended| ended.min(g.until()))
    };
    let conflicts = |held: Role| match c.role {
        Role::SecurityAdministrator => KEEPERS.contains(&held),
        role if KEEPERS.contains(&role) => held == Role::SecurityAdministrator,
        _ => false,
    };
    let mut grants = case.state.people.grants(official).iter();
    let held = grants.find(|g| conflicts(g.role) && meets(g));
    match held {
        Some(grant) => Found::default()
            .about(Some(c.official))
            .facts(|f| f.role = Some(grant.role))
            .fails(),
        None => Verdict::Holds,
    }
}
