//! Section I: who works where and when. Places, roster, memberships, working shifts (I.3:9) and service time (R47).

use crate::calendar::{BeyondCalendar, Calendar, Edge};
use crate::duty::{DutyKind, Ending};
use crate::equipment::ComponentKind;
use crate::log::Actor;
use crate::order::{cites, readings};
use crate::people::{self, Area, Role};
use crate::post::case::{Case, Found, Subjects};
use crate::post::catalogue::{
    Act, CancelShift, Command,
    CommandKind::{
        self, AmendOfficial, AssignMembership, ChangeRoster, EndMembership, EnrolOfficial,
        RegisterBody, RegisterPost, RegisterUnit, ScheduleShift, ServiceBegan, ServiceEnded,
    },
    Standing, always_new,
};
use crate::post::effects::Effects;
use crate::post::finding::{Number, Thing, Weight};
use crate::post::row::Row;
use crate::post::settings::Scope;
use crate::post::tables::{Basis, Power, Rule, Text, Told, Verdict};
use crate::shift::{self, OwnShift, Person, RosterChange, ShiftPlan, Word};
use crate::value::{ComponentId, Day, Handle, Instant, OfficialId, Set};

pub(in crate::post) const REGISTER_BODY: Act<people::Body> = Act {
    about: |c, s| {
        s.fresh(
            Thing::Body,
            c.body,
            s.state.ids.bodies.find(&c.body).is_some(),
        )
    },
    standing: |c, case| {
        let state = case.state;
        holds_if(state.people.organisation.holds_body(c, &state.ids))
    },
    effects: |c, case, out| {
        if case.standing == Standing::New {
            out.push(people::Event::BodyRegistered(c.clone()));
        }
    },
};

pub(in crate::post) const REGISTER_POST: Act<people::Post> = Act {
    about: |c, s| {
        if let Some(body) = s.find_body(&c.body) {
            s.at(Area::Body(body));
        }
        s.fresh(
            Thing::Post,
            c.post,
            s.state.ids.posts.find(&c.post).is_some(),
        );
    },
    standing: |c, case| {
        let state = case.state;
        holds_if(state.people.organisation.holds_post(c, &state.ids))
    },
    effects: |c, case, out| {
        if case.standing == Standing::New {
            out.push(people::Event::PostRegistered(c.clone()));
        }
    },
};

pub(in crate::post) const REGISTER_UNIT: Act<people::Unit> = Act {
    about: |c, s| {
        if let Some(post) = s.find_post(&c.post) {
            s.at(Area::Post(post));
        }
        s.fresh(
            Thing::Unit,
            c.unit,
            s.state.ids.units.find(&c.unit).is_some(),
        );
    },
    standing: |c, case| {
        let state = case.state;
        holds_if(state.people.organisation.holds_unit(c, &state.ids))
    },
    effects: |c, case, out| {
        if case.standing == Standing::New {
            out.push(people::Event::UnitRegistered(c.clone()));
        }
    },
};

pub(in crate::post) const ENROL: Act<people::Roster> = Act {
    about: |c, s| {
        let known = s.state.ids.officials.find(&c.official);
        s.fresh(Thing::Official, c.official, known.is_some());
        s.official = known;
    },
    standing: |c, case| {
        let known = case.subjects.official;
        holds_if(known.and_then(|o| case.state.people.roster(o)) == Some(c))
    },
    effects: |c, case, out| {
        if case.standing == Standing::New {
            out.push(people::Event::OfficialEnrolled(Box::new(c.clone())));
        }
    },
};

pub(in crate::post) const AMEND: Act<people::Roster> = Act {
    about: |c, s| s.official(&c.official),
    standing: |c, case| {
        let known = case.subjects.official;
        holds_if(known.and_then(|o| case.state.people.roster(o)) == Some(c))
    },
    effects: |c, case, out| {
        if case.standing == Standing::New {
            out.push(people::Event::RosterAmended(Box::new(c.clone())));
        }
    },
};

pub(in crate::post) const ASSIGN_MEMBERSHIP: Act<people::Membership> = Act {
    about: |c, s| {
        s.official(&c.official);
        if let Some(unit) = s.find_unit(&c.unit) {
            s.at(Area::Unit(unit));
        }
    },
    standing: |c, case| {
        holds_if(memberships(case).any(|m| {
            let unit = case.state.ids.units.find(&c.unit);
            (Some(m.unit), m.from, m.until) == (unit, c.from, c.until) && m.position == c.position
        }))
    },
    effects: |c, case, out| {
        if case.standing == Standing::New {
            out.push(people::Event::MembershipSet(c.clone()));
        }
    },
};

pub(in crate::post) const END_MEMBERSHIP: Act<people::MembershipEnd> = Act {
    about: |c, s| {
        s.official(&c.official);
        let unit = s.find_unit(&c.unit);
        let serving = s
            .official
            .map_or(&[][..], |o| s.state.people.memberships(o));
        let serves = serving
            .iter()
            .any(|m| Some(m.unit) == unit && m.from <= c.until);
        if unit.is_some() && s.official.is_some() && !serves {
            s.lacks(Thing::Membership, c.unit);
        }
    },
    standing: |c, case| {
        holds_if(membership_to_end(c, case).is_some_and(|m| m.until == Some(c.until)))
    },
    effects: |c, case, out| {
        if case.standing == Standing::Holds {
            return;
        }
        if let Some(m) = membership_to_end(c, case) {
            out.push(people::Event::MembershipSet(people::Membership {
                from: m.from,
                unit: c.unit,
                until: Some(c.until),
                official: c.official,
                position: m.position.clone(),
            }));
        }
    },
};

fn memberships<'c>(case: &Case<'c>) -> impl DoubleEndedIterator<Item = &'c people::Serving> {
    let official = case.subjects.official;
    let serving = official.map_or(&[][..], |o| case.state.people.memberships(o));
    serving.iter()
}

/// The latest membership in the unit that has begun by the day on which it is to end.
fn membership_to_end<'c>(
    c: &people::MembershipEnd,
    case: &Case<'c>,
) -> Option<&'c people::Serving> {
    let unit = case.state.ids.units.find(&c.unit)?;
    memberships(case)
        .rev()
        .find(|m| m.unit == unit && m.from <= c.until)
}

pub(in crate::post) const SCHEDULE_SHIFT: Act<ShiftPlan> = Act {
    about: |c, s| {
        if let Some(unit) = s.find_unit(&c.unit) {
            s.at(Area::Unit(unit));
        }
        people_known(&c.staff, &c.responsible, s);
        s.fresh(
            Thing::Shift,
            c.shift,
            s.state.shift.shift(&c.shift).is_some(),
        );
    },
    standing: |c, case| {
        let state = case.state;
        let planned = span(c, case.calendar());
        holds_if(planned.is_ok_and(|span| state.shift.holds(c, span, &state.ids)))
    },
    effects: |c, case, out| {
        if case.standing == Standing::Holds {
            return;
        }
        if let Ok((from, until)) = span(c, case.calendar()) {
            out.push(shift::Event::Scheduled {
                from,
                unit: c.unit,
                shift: c.shift,
                until: until.max(from),
            });
        }
    },
};

pub(in crate::post) const CHANGE_ROSTER: Act<RosterChange> = Act {
    about: |c, s| {
        of_shift(&c.shift, s);
        people_known(&c.staff, &c.responsible, s);
    },
    standing: always_new,
    effects: |c, _, out| out.push(shift::Event::RosterChanged { shift: c.shift }),
};

pub(in crate::post) const CANCEL_SHIFT: Act<CancelShift> = Act {
    about: |c, s| of_shift(&c.shift, s),
    standing: |c, case| {
        let cancelled = case.state.shift.shift(&c.shift).and_then(|s| s.cancelled);
        holds_if(cancelled.is_some_and(|cancelled| cancelled <= case.when))
    },
    effects: |c, case, out| {
        if case.standing == Standing::New {
            out.push(shift::Event::Cancelled { shift: c.shift });
        }
    },
};

pub(in crate::post) const SERVICE_BEGAN: Act<Person> = Act {
    about: |c, s| {
        s.official(&c.official);
        s.where_serves(s.official);
    },
    standing: |_, case| said(case, true),
    effects: |c, case, out| {
        if case.standing == Standing::New {
            out.push(shift::Event::ServiceBegan {
                word: word(case),
                official: c.official,
            });
        }
    },
};

pub(in crate::post) const SERVICE_ENDED: Act<Person> = Act {
    about: |c, s| {
        s.official(&c.official);
        s.where_serves(s.official);
    },
    standing: |_, case| said(case, false),
    effects: service_ended,
};

fn service_ended(c: &Person, case: &Case<'_>, out: &mut Effects<'_>) {
    if case.standing == Standing::Holds {
        return;
    }
    let word = word(case);
    out.push(shift::Event::ServiceEnded {
        word,
        official: c.official,
    });
    if word == Word::Recorded {
        // Nobody owes a charged camera to who has left (III.13:3).
        out.end(DutyKind::ReceiveCharged, c.official, Ending::Lapsed);
    }
}

/// A command that tells something already so.
pub(super) fn holds_if(holds: bool) -> Standing {
    if holds {
        Standing::Holds
    } else {
        Standing::New
    }
}

fn people_known(staff: &Set<OfficialId>, responsible: &Set<OfficialId>, s: &mut Subjects<'_>) {
    let everyone: Set<OfficialId> = staff.iter().chain(responsible).copied().collect();
    for official in &everyone {
        s.find_official(official);
    }
}

fn of_shift(id: &crate::value::ShiftId, s: &mut Subjects<'_>) {
    match s.state.shift.shift(id) {
        Some(shift) => s.at(Area::Unit(shift.unit)),
        None => s.lacks(Thing::Shift, *id),
    }
}

fn said(case: &Case<'_>, began: bool) -> Standing {
    let known = case.subjects.official.is_some_and(|official| {
        let shift = &case.state.shift;
        shift.is_service_said(official, case.when, began, word(case))
    });
    holds_if(known)
}

/// On whose word something stands (R47): a head's, the host's time clock's, a responsible person's on his own shift (II.1:13)
/// or that of a device which stands at the post counts; the wearer's own, a colleague's or another device's is claimed.
pub(super) fn word(case: &Case<'_>) -> Word {
    let counts = match case.actor {
        Actor::Host {} => true,
        Actor::Device(id) => is_stationary(id, case),
        Actor::Official(_) => case.who.is_some_and(|who| {
            Some(who) != case.subjects.official
                && (is_head(who, case) || is_responsible(who, case) && is_on_own_shift(who, case))
        }),
    };
    if counts {
        Word::Recorded
    } else {
        Word::Claimed
    }
}

/// Whether a device stands where it is, as the inventory has it: what is carried, or is not known, sees nobody come and go.
fn is_stationary(id: &ComponentId, case: &Case<'_>) -> bool {
    let device = case.state.ids.components.find(id);
    let kind = device
        .and_then(|d| case.state.equipment.item(d))
        .map(|i| i.kind);
    match kind {
        Some(ComponentKind::Dock | ComponentKind::Server | ComponentKind::Network) => true,
        Some(ComponentKind::Camera | ComponentKind::Mount | ComponentKind::Other) | None => false,
    }
}

/// Whether it is the own shift of a responsible person, or the margin beside it; where no post is known, of any post.
fn is_on_own_shift(who: Handle<OfficialId>, case: &Case<'_>) -> bool {
    let (shift, margin) = (&case.state.shift, case.policy().shift_margin);
    match case.post() {
        Some(post) => shift.own_shift(who, post, case.when, margin) != OwnShift::Outside,
        None => shift.nearest_own_shift(who, case.when, margin).is_some(),
    }
}

/// Whether an official's word counts by office, there and then: a responsible person's or a head's (R47).
pub(in crate::post) fn is_by_office(who: Handle<OfficialId>, case: &Case<'_>) -> bool {
    is_responsible(who, case) || is_head(who, case)
}

fn is_responsible(who: Handle<OfficialId>, case: &Case<'_>) -> bool {
    let (role, location) = (Role::ResponsiblePerson, case.subjects.location);
    case.state.holds(who, role, location, case.when)
}

fn is_head(who: Handle<OfficialId>, case: &Case<'_>) -> bool {
    let heads = [Role::HeadOfPost, Role::HeadOfClearance, Role::HeadOfBody];
    heads.into_iter().any(|role| {
        let location = case.subjects.location;
        case.state.holds(who, role, location, case.when)
    })
}

/// The last day that a plan touches.
pub(super) fn last_day(plan: &ShiftPlan) -> Option<Day> {
    match plan.until {
        Some(day) => Some(day),
        None if plan.ends <= plan.starts => plan.day.plus_days(1),
        None => Some(plan.day),
    }
}

/// The instants of a plan: clock changes included (R68).
fn span(plan: &ShiftPlan, calendar: &Calendar) -> Result<(Instant, Instant), BeyondCalendar> {
    let from = calendar.instant_of(plan.day, plan.starts, Edge::Start)?;
    let last = last_day(plan).ok_or(BeyondCalendar)?;
    Ok((from, calendar.instant_of(last, plan.ends, Edge::End)?))
}

pub(super) const RULES: &[Rule] = &[
    Rule {
        row: Row::ShiftWithinDay,
        provisions: cites!["I.3:9"],
        readings: readings!["R68", "R76"],
        on: &[ScheduleShift],
        facts: &["actual", "needed"],
        test: shift_within_day,
        text: Text {
            uk: "робоча зміна триває {actual} хв за графіком",
            en: "the working shift lasts {actual} minutes by the schedule",
            fix_uk: "один проміжок не більше ніж {needed} хв поспіль",
            fix_en: "one span of at most {needed} consecutive minutes",
        },
        ..Rule::GUARD
    },
    Rule {
        row: Row::ServiceRecorded,
        basis: Basis::Reading,
        provisions: cites!["I.3:9"],
        readings: readings!["R47"],
        on: &[ServiceBegan, ServiceEnded],
        told: Told::Weighs(Weight::Claimed),
        test: |case| match word(case) {
            Word::Recorded => Verdict::Holds,
            Word::Claimed => case.found().fails(),
        },
        text: Text {
            uk: "службовий час «{0}» відомий лише зі слів самої особи, колеги або переносного пристрою",
            en: "the service time of `{0}` stands on the word of the person, of a colleague or of a carried device alone",
            fix_uk: "підтвердження відповідальної особи, керівника або системи обліку часу",
            fix_en: "let the responsible person, a head or the time clock say so",
        },
        ..Rule::REMARK
    },
    Rule {
        row: Row::ResponsibleListed,
        provisions: cites!["II.8:1"],
        readings: readings!["R71"],
        on: &[ScheduleShift, ChangeRoster],
        test: responsible_listed,
        text: Text {
            uk: "«{0}» стоїть у графіку відповідальною особою, але її не визначено документом митного органу",
            en: "`{0}` is on the schedule as a responsible person, but no order of the customs body names them so",
            fix_uk: "визначити відповідальну особу організаційно-розпорядчим документом",
            fix_en: "name the person by an order of the customs body",
        },
        ..Rule::REMARK
    },
    Rule {
        row: Row::WithinLogScope,
        on: &[RegisterBody, RegisterPost, RegisterUnit],
        facts: &["kind"],
        test: within_log_scope,
        text: Text {
            uk: "«{0}» ({kind}) не належить до того, про що цей протокол",
            en: "`{0}` ({kind}) is outside what this log speaks of",
            fix_uk: "внести до протоколу відповідного органу або поста",
            fix_en: "enter it in the log of its own body or post",
        },
        ..Rule::STATE
    },
    Rule {
        row: Row::ShiftNotOver,
        on: &[ChangeRoster, CommandKind::CancelShift],
        facts: &["until"],
        test: shift_not_over,
        text: Text {
            uk: "зміна «{0}» завершилася {until}",
            en: "the shift `{0}` was over on {until}",
            fix_uk: "",
            fix_en: "",
        },
        ..Rule::STATE
    },
    Rule {
        row: Row::CodeConsistent,
        basis: Basis::State,
        on: &[EnrolOfficial, AmendOfficial],
        test: code_consistent,
        text: Text {
            uk: "код особи «{0}» не відповідає своєму виду або контрольній цифрі",
            en: "a code of `{0}` does not have the form of its kind or its check digit",
            fix_uk: "звірити код із документом",
            fix_en: "compare the code with the document",
        },
        ..Rule::REMARK
    },
];

pub(super) const POWERS: &[Power] = &[
    Power {
        row: Row::HostKeepsPlaces,
        kinds: &[RegisterBody, RegisterPost, RegisterUnit],
        text: Text {
            uk: "органи, пости й підрозділи вносить лише зовнішня система",
            en: "only the host enters bodies, posts and units",
            fix_uk: "",
            fix_en: "",
        },
        ..Power::HOST
    },
    Power {
        row: Row::HostKeepsRoster,
        kinds: &[
            EnrolOfficial,
            AmendOfficial,
            AssignMembership,
            EndMembership,
        ],
        text: Text {
            uk: "облік посадових осіб веде лише зовнішня система",
            en: "only the host keeps the roster",
            fix_uk: "",
            fix_en: "",
        },
        ..Power::HOST
    },
    Power {
        row: Row::HostKeepsSchedule,
        kinds: &[ScheduleShift, ChangeRoster, CommandKind::CancelShift],
        text: Text {
            uk: "графік роботи веде лише зовнішня система",
            en: "only the host keeps the schedule",
            fix_uk: "",
            fix_en: "",
        },
        ..Power::HOST
    },
];

fn shift_within_day(case: &Case<'_>) -> Verdict {
    const DAY_MINUTES: i64 = 24 * 60;
    let Command::ScheduleShift(c) = case.command else {
        return Verdict::Holds;
    };
    let Some(last) = last_day(c) else {
        return Verdict::Holds;
    };
    // Hours of the schedule: a night when clocks change makes a shift no longer and no shorter (R76).
    let days = i64::from(last.number()).saturating_sub(c.day.number().into());
    let minutes = days
        .saturating_mul(DAY_MINUTES)
        .saturating_add(c.ends.minutes().into())
        .saturating_sub(c.starts.minutes().into());
    if minutes > 0 && minutes <= DAY_MINUTES {
        return Verdict::Holds;
    }
    Found::default()
        .about(Some(c.shift))
        .facts(|f| {
            f.actual = Some(Number::new(minutes));
            f.needed = Some(Number::new(DAY_MINUTES));
        })
        .fails()
}

fn responsible_listed(case: &Case<'_>) -> Verdict {
    let (responsible, at) = match case.command {
        Command::ScheduleShift(c) => match span(c, case.calendar()) {
            Ok((from, _)) => (&c.responsible, from),
            Err(BeyondCalendar) => return Verdict::Holds,
        },
        Command::ChangeRoster(c) => {
            let from = case.state.shift.shift(&c.shift).map(|s| s.from);
            (&c.responsible, from.unwrap_or(case.when).max(case.when))
        }
        _ => return Verdict::Holds,
    };
    let unlisted = responsible.iter().filter(|id| {
        case.state.ids.officials.find(id).is_some_and(|official| {
            let location = case.subjects.location;
            !case
                .state
                .holds(official, Role::ResponsiblePerson, location, at)
        })
    });
    Verdict::FailsEach(
        unlisted
            .map(|id| Found::default().about(Some(*id)))
            .collect(),
    )
}

fn within_log_scope(case: &Case<'_>) -> Verdict {
    let Some(founding) = &case.state.founding else {
        return Verdict::Holds;
    };
    let (thing, id, within) = match (case.command, &founding.scope) {
        (_, Scope::Service {}) => return Verdict::Holds,
        (Command::RegisterBody(c), _) => (Thing::Body, c.body.any(), false),
        (Command::RegisterPost(c), Scope::Body(body)) => {
            (Thing::Post, c.post.any(), c.body == body.body)
        }
        (Command::RegisterPost(c), Scope::Post { .. }) => (Thing::Post, c.post.any(), false),
        // A post that the log knows is within its scope.
        _ => return Verdict::Holds,
    };
    if within {
        return Verdict::Holds;
    }
    Found::default()
        .about(Some(id))
        .facts(|f| f.kind = Some(thing))
        .fails()
}

fn shift_not_over(case: &Case<'_>) -> Verdict {
    let id = match case.command {
        Command::ChangeRoster(c) => c.shift,
        Command::CancelShift(c) => c.shift,
        _ => return Verdict::Holds,
    };
    match case.state.shift.shift(&id) {
        Some(shift) if shift.until <= case.when => Found::default()
            .about(Some(id))
            .facts(|f| f.until = Some(shift.until))
            .fails(),
        _ => Verdict::Holds,
    }
}

fn code_consistent(case: &Case<'_>) -> Verdict {
    let (Command::EnrolOfficial(c) | Command::AmendOfficial(c)) = case.command else {
        return Verdict::Holds;
    };
    let codes = c.codes.as_deref().unwrap_or_default();
    if codes.iter().all(crate::value::PersonalCode::is_consistent) {
        Verdict::Holds
    } else {
        Found::default().about(Some(c.official)).fails()
    }
}
