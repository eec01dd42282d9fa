//! II.2 and V.3: accounts, and the access that they give (R16, R17).

use super::appointment::{is_of_service, return_at_once};
use crate::access::{self, Access, AccessChange, AccessKind, AccountRequest, Viewing};
use crate::order::{cites, readings};
use crate::people::Area;
use crate::people::{Remit, Role};
use crate::post::case::{Case, Found, Subjects};
use crate::post::catalogue::{
    Act, Command,
    CommandKind::{CreateAccount, DeleteAccount, ManageAccess},
    Standing,
};
use crate::post::chapter::i::holds_if;
use crate::post::effects::Effects;
use crate::post::finding::{FormField, Thing};
use crate::post::row::Row;
use crate::post::settings;
use crate::post::tables::{By, Form, Power, Rule, Text, Verdict};
use crate::value::{AccountId, Issuer};

pub(in crate::post) const CREATE_ACCOUNT: Act<AccountRequest> = Act {
    about: |c, s| {
        s.official(&c.official);
        if let Some(body) = s.find_body(&c.body) {
            s.at(Area::Body(body));
        }
        whose_cameras(&c.access, s);
        let taken = s.state.access.account(&c.account).is_some();
        s.fresh(Thing::Account, c.account, taken);
    },
    standing: |c, case| {
        let known = case.state.access.account(&c.account);
        holds_if(known.is_some_and(|(official, account)| {
            Some(official) == case.subjects.official
                && Some(account.body) == case.subjects.location.body
                && account.access_at(case.when) == Some(c.access.kind())
        }))
    },
    effects: |c, case, out| {
        if case.standing == Standing::New {
            out.push(access::Event::AccountCreated {
                body: c.body,
                access: c.access.kind(),
                account: c.account,
                official: c.official,
            });
        }
    },
};

pub(in crate::post) const MANAGE_ACCESS: Act<AccessChange> = Act {
    about: |c, s| {
        of_account(&c.account, s);
        whose_cameras(&c.access, s);
    },
    standing: |c, case| {
        let known = case.state.access.account(&c.account);
        holds_if(known.is_some_and(|(_, a)| {
            // Another order or other purposes make the same kind of access a new one.
            c.access.kind() != AccessKind::Viewing
                && a.access_at(case.when) == Some(c.access.kind())
        }))
    },
    effects: |c, case, out| {
        if case.standing == Standing::New {
            out.push(access::Event::AccessChanged {
                access: c.access.kind(),
                account: c.account,
            });
            if c.access.kind() != AccessKind::Cameras {
                no_longer_usable(c.account, case, out);
            }
        }
    },
};

pub(in crate::post) const DELETE_ACCOUNT: Act<settings::DeleteAccount> = Act {
    about: |c, s| of_account(&c.account, s),
    standing: |c, case| {
        let known = case.state.access.account(&c.account);
        holds_if(known.is_some_and(|(_, a)| a.deleted.is_some_and(|d| d <= case.when)))
    },
    effects: |c, case, out| {
        if case.standing == Standing::New {
            out.push(access::Event::AccountDeleted { account: c.account });
            no_longer_usable(c.account, case, out);
        }
    },
};

fn of_account(id: &crate::value::AccountId, s: &mut Subjects<'_>) {
    match s.state.access.account(id) {
        Some((official, account)) => {
            s.official = Some(official);
            s.at(Area::Body(account.body));
        }
        None => s.lacks(Thing::Account, *id),
    }
}

/// The place whose video is to be viewed must be known; the act itself takes place where the account is kept.
fn whose_cameras(access: &Access, s: &mut Subjects<'_>) {
    if let Access::Viewing(viewing) = access {
        s.find_place(&viewing.place);
    }
}

/// An account that gave cameras of its body gives them no more: who has one returns it at once (R73).
fn no_longer_usable(id: AccountId, case: &Case<'_>, out: &mut Effects<'_>) {
    let Some((official, account)) = case.state.access.account(&id) else {
        return;
    };
    let others = case.state.access.accounts(official).iter();
    let another = others
        .filter(|a| a.id != id && a.body == account.body)
        .any(|a| a.access_at(case.when) == Some(AccessKind::Cameras));
    return_at_once(official, case, out, |post| {
        another || post.body != Some(account.body)
    });
}

/// What cannot end again, or change after its end.
pub(super) fn not_ended(case: &Case<'_>) -> Verdict {
    let (id, ended) = match case.command {
        Command::EndAppointment(c) => {
            let grant = case.state.people.grant(&c.appointment);
            (
                c.appointment.any(),
                grant.and_then(|(_, g)| case.state.people.ended(g)),
            )
        }
        Command::ManageAccess(c) => (c.account.any(), deleted(c.account, case)),
        Command::DeleteAccount(c) => (c.account.any(), deleted(c.account, case)),
        _ => return Verdict::Holds,
    };
    match ended {
        Some(ended) if ended <= case.when => Found::default()
            .about(Some(id))
            .facts(|f| f.until = Some(ended))
            .fails(),
        _ => Verdict::Holds,
    }
}

fn deleted(id: crate::value::AccountId, case: &Case<'_>) -> Option<crate::value::Instant> {
    case.state.access.account(&id).and_then(|(_, a)| a.deleted)
}

pub(in crate::post) const RULES: &[Rule] = &[
    Rule {
        row: Row::ViewingPurposes,
        provisions: cites!["I.3:12", "I.3:13", "I.3:14", "I.3:15", "I.3:16", "I.3:17"],
        on: &[CreateAccount, ManageAccess],
        test: |case| match viewing(case) {
            Some(v) if v.purposes.is_empty() => case.found().fails(),
            _ => Verdict::Holds,
        },
        text: Text {
            uk: "доступ до відеоінформації для «{0}» не має жодної з п'яти цілей",
            en: "the access of `{0}` to video serves none of the five purposes",
            fix_uk: "вказати хоча б одну з п'яти цілей",
            fix_en: "name at least one of the five purposes",
        },
        ..Rule::GUARD
    },
    Rule {
        row: Row::AccountOfWearer,
        provisions: cites!["I.3:18", "II.2:2"],
        readings: readings!["R75"],
        on: &[CreateAccount, ManageAccess],
        test: |case| match access_asked(case) {
            Some(Access::Cameras {}) => serves_as(case, Role::AuthorisedPerson),
            _ => Verdict::Holds,
        },
        text: Text {
            uk: "«{0}» не є уповноваженою особою цього митного органу за службовими повноваженнями",
            en: "`{0}` is no authorised person of this customs body by official powers",
            fix_uk: "спершу внести службові повноваження особи",
            fix_en: "enter the person's official powers first",
        },
        ..Rule::GUARD
    },
    Rule {
        row: Row::UserListed,
        provisions: cites!["II.8:1", "II.8:2"],
        readings: readings!["R17", "R75"],
        on: &[CreateAccount, ManageAccess],
        test: |case| match viewing(case) {
            Some(_) => serves_as(case, Role::AuthorisedUser),
            None => Verdict::Holds,
        },
        text: Text {
            uk: "«{0}» немає в переліку уповноважених користувачів",
            en: "`{0}` is not on the list of authorised users",
            fix_uk: "спершу визначити уповноваженого користувача організаційно-розпорядчим документом",
            fix_en: "name the person an authorised user by an order first",
        },
        ..Rule::GUARD
    },
    Rule {
        row: Row::AccessByOrder,
        provisions: cites!["V.3"],
        readings: readings!["R17"],
        on: &[CreateAccount, ManageAccess],
        test: access_by_order,
        text: Text {
            uk: "доступ до відеоінформації для «{0}» не надано документом Держмитслужби чи територіального органу, чия це відеоінформація",
            en: "the access of `{0}` to video is granted by no order of the Customs Service or of the territorial body whose video it is",
            fix_uk: "вказати такий документ",
            fix_en: "give such an order",
        },
        ..Rule::GUARD
    },
];

pub(in crate::post) const FORMS: &[Form] = &[Form {
    row: Row::AccessOrder,
    provisions: cites!["V.3"],
    on: &[CreateAccount, ManageAccess],
    applies: |case| viewing(case).is_some(),
    fields: &[(FormField::Justification, |case| {
        viewing(case).is_some_and(|v| v.justification.is_some())
    })],
    text: Text {
        uk: "документ про доступ «{0}» до відеоінформації не має: {missing}",
        en: "the order that grants `{0}` access to video lacks: {missing}",
        fix_uk: "обґрунтувати службову необхідність",
        fix_en: "say why the service needs it",
    },
    ..Form::DEMAND
}];

pub(in crate::post) const POWERS: &[Power] = &[
    Power {
        row: Row::AdministratorKeepsAccounts,
        provisions: cites!["I.3:3", "II.2:2"],
        readings: readings!["R16"],
        kinds: &[CreateAccount, DeleteAccount],
        by: By::Role(Role::AccountAdministrator),
        text: Text {
            uk: "облікові записи створює та видаляє адміністратор облікових записів свого митного органу",
            en: "accounts are created and deleted by an account administrator of the customs body",
            fix_uk: "звернутися до адміністратора облікових записів",
            fix_en: "turn to the account administrator",
        },
        ..Power::ROLE
    },
    Power {
        row: Row::AdministratorManagesAccess,
        provisions: cites!["I.3:3", "II.2:3"],
        kinds: &[ManageAccess],
        by: By::Role(Role::AccountAdministrator),
        text: Text {
            uk: "правами доступу управляє адміністратор облікових записів свого митного органу",
            en: "access rights are managed by an account administrator of the customs body",
            fix_uk: "звернутися до адміністратора облікових записів",
            fix_en: "turn to the account administrator",
        },
        ..Power::ROLE
    },
];

fn access_asked<'c>(case: &Case<'c>) -> Option<&'c Access> {
    match case.command {
        Command::CreateAccount(c) => Some(&c.access),
        Command::ManageAccess(c) => Some(&c.access),
        _ => None,
    }
}

fn viewing<'c>(case: &Case<'c>) -> Option<&'c Viewing> {
    match access_asked(case)? {
        Access::Viewing(viewing) => Some(viewing),
        Access::Blocked { .. } | Access::Cameras {} => None,
    }
}

/// Whether the official serves in the role somewhere in the body of the account. An appointment told of a border guard
/// or a trainee makes neither an authorised person nor a user of him (R75).
fn serves_as(case: &Case<'_>, role: Role) -> Verdict {
    let Some(official) = case.subjects.official else {
        return Verdict::Holds;
    };
    let here = case.subjects.location;
    let organisation = &case.state.people.organisation;
    let serves = case.state.people.grants(official).iter().any(|grant| {
        let within =
            here.is_within(grant.area()) || organisation.location(grant.area()).body == here.body;
        grant.role == role && within && case.state.stands(official, grant, case.when).is_none()
    });
    if serves && case.state.people.is_customs_official(official) {
        Verdict::Holds
    } else {
        case.found().fails()
    }
}

/// The Service's order opens any video, a territorial body's order that of its own places: there its jurisdiction ends.
fn access_by_order(case: &Case<'_>) -> Verdict {
    let Some(viewing) = viewing(case) else {
        return Verdict::Holds;
    };
    let organisation = &case.state.people.organisation;
    let may_grant = match &viewing.order.issuer {
        Issuer::Body(id) if !is_of_service(&viewing.order.issuer, case) => {
            let body = case.state.ids.bodies.find(id);
            let place = organisation.area(&viewing.place, &case.state.ids);
            let is_territorial =
                body.and_then(|b| organisation.remit(b)) == Some(Remit::Territorial);
            // A place that the log does not know is another row's question.
            is_territorial && place.is_none_or(|p| organisation.location(p).body == body)
        }
        issuer => is_of_service(issuer, case),
    };
    if may_grant {
        Verdict::Holds
    } else {
        case.found().fails()
    }
}
