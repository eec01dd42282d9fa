//! III.8 and III.9(1): a camera left its dock. By whom, authorised or not, issued or not?

use super::issue::{is_authorised_person, is_pending};
use crate::access::{self, Authorisation};
use crate::duty::{DutyKind, Ending};
use crate::equipment::{self, Custody, Detail, IssueState, Removal, RemovalPurpose, Return};
use crate::log::Actor;
use crate::order::cites;
use crate::people::Area;
use crate::post::case::{Case, Details, Found};
use crate::post::catalogue::{Act, Command, CommandKind::CameraRemoved, Standing};
use crate::post::chapter::i::holds_if;
use crate::post::effects::Effects;
use crate::post::finding::Weight;
use crate::post::row::Row;
use crate::post::tables::{Rule, Text, Told, Verdict};
use crate::value::{AuthorisationId, ComponentId, Handle, Instant, OfficialId, Set};

pub(in crate::post) const REMOVED: Act<Removal> = Act {
    about: |c, s| {
        s.dock(&c.dock);
        s.camera(&c.camera);
        // A stranger to the roster takes a camera as well as anyone: that it left its dock is no less true.
        s.official = c.by.and_then(|by| s.state.ids.officials.find(&by));
    },
    standing: |c, case| holds_if(known_removal(c, case).is_some()),
    effects: removed,
};

/// What a removal tells for the first time. The name of a stranger does not say who has the camera: an official's is new.
pub(in crate::post) fn newly(c: &Removal, case: &Case<'_>) -> Details {
    let told = details(c);
    match known_removal(c, case) {
        Some((_, custody)) if case.standing == Standing::Holds => {
            let known: Details = custody.told.iter().collect();
            // For what it was taken is told once.
            let known = if known.has(Detail::Purpose) {
                known.with(Detail::NotForUse)
            } else {
                known
            };
            let rest = told.without(known);
            if custody.official().is_none() && case.subjects.official.is_some() {
                rest.with(Detail::By)
            } else {
                rest
            }
        }
        _ => told,
    }
}

/// What a removal tells besides that it happened.
fn details(c: &Removal) -> Details {
    let mut told = Details::default();
    if c.by.is_some() {
        told = told.with(Detail::By);
    }
    if c.purpose.is_some() {
        told = told.with(Detail::Purpose);
    }
    if !is_for_use(c) {
        told = told.with(Detail::NotForUse);
    }
    told
}

/// The removal from this dock that the log knows already, if this is another word of it: the camera is out since, or left
/// a moment later by another sensor's clock. Another taker makes it another removal.
fn known_removal<'c>(c: &Removal, case: &Case<'c>) -> Option<(Instant, &'c Custody)> {
    let item = case.camera()?;
    let dock = case.subjects.dock?;
    let from_here = |custody: &Custody| custody.is_out() && custody.from == Some(dock);
    let found = item
        .custody_at(case.when)
        .filter(|(since, custody)| from_here(custody) && !is_another(c, *since, custody, case))
        .or_else(|| {
            let (since, custody) = item.custody_after(case.when)?;
            let racing = since.since(case.when) <= case.policy().clock_tolerance;
            (racing && from_here(custody)).then_some((since, custody))
        })?;
    let same_taker = match (c.by, found.1.official()) {
        (Some(_), Some(known)) => case.subjects.official == Some(known),
        (Some(_), None) | (None, _) => true,
    };
    same_taker.then_some(found)
}

/// The moment that another word of a known removal speaks of, and the law looks at.
pub(in crate::post) fn moment(c: &Removal, case: &Case<'_>) -> Option<Instant> {
    known_removal(c, case).map(|(since, _)| since)
}

/// Whether this is told of another removal than the one at `since`: of a later moment, or of another taker later. A camera
/// removed from a dock was in it, so it came back in between. A word without a moment of its own, or one that says who
/// took it where nobody knew, is one more about the known removal.
fn is_another(c: &Removal, since: Instant, custody: &Custody, case: &Case<'_>) -> bool {
    let names = match (c.by, custody.official()) {
        (None, _) => false,
        (Some(_), None) => return case.occurred.is_some() && is_later(since, case),
        (Some(_), Some(known)) => case.subjects.official != Some(known),
    };
    let placed = case.occurred.is_some() || matches!(case.teller, Actor::Device(_));
    (placed || names) && is_later(since, case)
}

fn is_later(since: Instant, case: &Case<'_>) -> bool {
    case.when.since(since) > case.policy().clock_tolerance
}

/// Since when, until when, and with whom the camera was out where two removals follow each other: nobody told of the
/// return between them.
struct Untold {
    since: Instant,
    until: Instant,
    holder: Option<Handle<OfficialId>>,
}

fn untold_return(case: &Case<'_>) -> Option<Untold> {
    let c = removal(case)?;
    let (item, dock) = (case.camera()?, case.subjects.dock?);
    if case.standing == Standing::Holds {
        return None;
    }
    let (since, custody) = item.custody_at(case.when)?;
    if custody.is_out() {
        return is_another(c, since, custody, case).then(|| Untold {
            since,
            until: case.when,
            holder: custody.official(),
        });
    }
    let (until, next) = item.custody_after(case.when)?;
    let told = item.return_told_after(case.when).is_some();
    (custody.dock() == Some(dock) && next.is_out() && !told).then(|| {
        let by = c.by.and(case.subjects.official);
        Untold {
            since: case.when,
            until,
            holder: by.or(taking(c, case).who),
        }
    })
}

/// Whether the camera, though it was out, must have been in the dock from which it is removed.
pub(super) fn was_brought_back(case: &Case<'_>) -> bool {
    untold_return(case).is_some_and(|untold| untold.until == case.when)
}

/// The return that ended this removal and was told before it.
pub(in crate::post) fn ended_by<'c>(case: &Case<'c>) -> Option<(Instant, &'c Return)> {
    removal(case)?;
    match case.standing {
        Standing::New => case.camera()?.return_told_after(case.when),
        Standing::Holds => None,
    }
}

fn is_for_use(c: &Removal) -> bool {
    match c.purpose {
        None | Some(RemovalPurpose::Use) => true,
        Some(RemovalPurpose::Maintenance | RemovalPurpose::Repair | RemovalPurpose::Evacuation) => {
            false
        }
    }
}

/// Whether the camera was taken for use, as it was told first.
fn was_for_use(c: &Removal, case: &Case<'_>) -> bool {
    let known = known_removal(c, case).filter(|_| case.standing == Standing::Holds);
    match known {
        Some((_, custody)) if custody.told.contains(&Detail::Purpose) => custody.is_for_use(),
        _ => is_for_use(c),
    }
}

/// Whether a camera that is out since then is with an authorised person for use: to no other do III.8, III.9, III.11, III.13
/// and IV.7 speak. Nothing where nobody knows who has it.
pub(in crate::post) fn is_in_use(
    camera: Handle<ComponentId>,
    (since, custody): (Instant, &Custody),
    case: &Case<'_>,
) -> Option<bool> {
    if !custody.is_for_use() {
        return Some(false);
    }
    let (state, official) = (case.state, custody.official()?);
    let post = state.equipment.item(camera)?.post;
    let location = state.people.organisation.location(Area::Post(post));
    Some(is_forgotten(since, case) || is_authorised_person(official, location, since, case))
}

/// What the log knows of a removal: when, who took the camera, on what authorisation, after which issue.
struct Taking<'c> {
    at: Instant,
    who: Option<Handle<OfficialId>>,
    authorisation: Option<&'c Authorisation>,
    issue: Option<&'c IssueState>,
}

fn taking<'c>(c: &Removal, case: &Case<'c>) -> Taking<'c> {
    let known = known_removal(c, case);
    let at = known.map_or(case.when, |(since, _)| since);
    let dock = case.subjects.dock;
    let issue = case
        .camera()
        .and_then(|item| match case.standing {
            Standing::New => item.issue_at(at),
            Standing::Holds => item.issue_before(at),
        })
        .map(|(_, issue)| issue)
        .filter(|issue| Some(issue.dock) == dock);
    // Only an issue that stands says who took the camera. That it lapsed by a setting does not undo that it was issued.
    let standing = issue.filter(|issue| is_pending(issue, at, case));
    let who = match c.by {
        Some(_) => case.subjects.official,
        None => standing.map(|i| i.to),
    };
    let of_taker = |issue: &&IssueState| Some(issue.to) == who;
    // The removal uses up what a standing issue rests on, otherwise the latest authorisation that is left.
    let rests_on = standing.filter(of_taker).and_then(|i| i.authorisation);
    let authorisation = case.subjects.camera.zip(dock).and_then(|(camera, dock)| {
        let mut left = case.state.access.left_for(camera, dock, at);
        left.find(|a| Some(a.by) == who && rests_on.is_none_or(|id| a.id == id))
    });
    Taking {
        at,
        who,
        authorisation,
        issue: issue.filter(of_taker),
    }
}

/// Whether the log knew already who took the camera: then nothing about him is new.
fn taker_was_known(c: &Removal, case: &Case<'_>) -> bool {
    case.standing == Standing::Holds
        && known_removal(c, case).is_some_and(|(_, custody)| custody.official().is_some())
}

/// What had lapsed when the camera was taken: the authorisation on which its issue rested, or that of the one who took it.
pub(super) fn lapsed_before<'c>(case: &Case<'c>) -> Option<&'c Authorisation> {
    let c = removal(case)?;
    if !was_for_use(c, case) || taker_was_known(c, case) {
        return None;
    }
    let taking = taking(c, case);
    let used = taking.authorisation?;
    let rests_on = taking.issue.and_then(|issue| issue.authorisation);
    let rested = rests_on.and_then(|id| case.state.access.authorisation(&id));
    Some(rested.unwrap_or(used)).filter(|a| a.until <= taking.at)
}

fn removed(c: &Removal, case: &Case<'_>, out: &mut Effects<'_>) {
    let taking = taking(c, case);
    let authorisation = taking.authorisation.map(|a| a.id);
    let named = c.by.filter(|_| case.subjects.official.is_some());
    match known_removal(c, case).filter(|_| case.standing == Standing::Holds) {
        Some((since, custody)) => {
            if case.newly == Details::default() {
                return;
            }
            let told = case.newly.iter().collect();
            match named.filter(|_| custody.official().is_none()) {
                Some(by) if was_for_use(c, case) => {
                    let known = Known { by, since, told };
                    known_taker(c.camera, known, authorisation, case, out);
                }
                by => {
                    out.push(equipment::Event::Detailed {
                        by,
                        told,
                        mount: None,
                        since,
                        camera: c.camera,
                    });
                    let owed = out.owed(DutyKind::ReturnCamera, c.camera);
                    if case.newly.has(Detail::NotForUse) && owed.is_some_and(|o| o.since == since) {
                        out.end(DutyKind::ReturnCamera, c.camera, Ending::Lapsed);
                    }
                }
            }
        }
        None => {
            let by = taking.who.and_then(|who| case.official_id(who));
            let mount = taking.issue.and_then(|issue| issue.mount);
            if was_brought_back(case) {
                // It was back in the dock; who brought it and when, nobody can say.
                out.end(DutyKind::ReturnCamera, c.camera, Ending::Lapsed);
            }
            out.push(equipment::Event::Removed {
                by,
                dock: c.dock,
                told: details(c).iter().collect(),
                mount: mount.and_then(|m| case.component_id(m)),
                camera: c.camera,
            });
            if is_for_use(c) {
                taken_for_use(c.camera, by, case.when, authorisation, case, out);
            }
        }
    }
}

/// What became known of a removal.
pub(super) struct Known {
    /// Who took the camera.
    pub by: OfficialId,
    /// When.
    pub since: Instant,
    /// What else is new.
    pub told: Set<Detail>,
}

/// Who took a camera, of which only the removal was known, is known now.
pub(super) fn known_taker(
    camera: ComponentId,
    known: Known,
    authorisation: Option<AuthorisationId>,
    case: &Case<'_>,
    out: &mut Effects<'_>,
) {
    out.push(equipment::Event::Detailed {
        by: Some(known.by),
        told: known.told,
        mount: None,
        since: known.since,
        camera,
    });
    taken_for_use(
        camera,
        Some(known.by),
        known.since,
        authorisation,
        case,
        out,
    );
}

/// A camera taken for use: its removal uses the authorisation up and opens the duty to return it (III.13:1).
fn taken_for_use(
    camera: ComponentId,
    by: Option<OfficialId>,
    since: Instant,
    authorisation: Option<AuthorisationId>,
    case: &Case<'_>,
    out: &mut Effects<'_>,
) {
    if let Some(authorisation) = authorisation {
        out.push(access::Event::AuthorisationConsumed {
            camera,
            authorisation,
        });
    }
    let Some(by) = by else { return };
    let official = case.state.ids.officials.find(&by);
    // III.13:1 speaks to authorised persons.
    if authorisation.is_none() && !official.is_some_and(|who| may_be_bound(who, since, case)) {
        return;
    }
    if let Some(owed) = out.owed(DutyKind::ReceiveCharged, by) {
        // What lapsed with the shift before is not fulfilled by the next one's camera.
        let how = if case.state.is_lapsed(&owed, since) {
            Ending::Lapsed
        } else {
            Ending::Fulfilled
        };
        out.end(DutyKind::ReceiveCharged, by, how);
    }
    // Told after it came back, or passed to another, nobody owes a return any more; of a camera that is out again it is owed
    // back once.
    let passed = case.camera().and_then(|item| item.custody_after(since));
    if ended_by(case).is_some() || was_brought_back(case) && passed.is_none() {
        out.open(DutyKind::ReturnCamera, camera, official, case.post());
    } else if passed.is_none() {
        out.open_once(DutyKind::ReturnCamera, camera, official, case.post());
    }
}

pub(in crate::post) const RULES: &[Rule] = &[
    Rule {
        row: Row::ReturnTold,
        provisions: cites!["III.11", "III.13:1"],
        on: &[CameraRemoved],
        facts: &["since", "until"],
        test: |case| match (removal(case), untold_return(case)) {
            (Some(c), Some(untold)) => Found::default()
                .about(Some(c.camera))
                .about(untold.holder.and_then(|holder| case.official_id(holder)))
                .facts(|f| {
                    f.since = Some(untold.since);
                    f.until = Some(untold.until);
                })
                .unknown(),
            _ => Verdict::Holds,
        },
        text: Text {
            uk: "відеокамеру «{0}» виймали з док-станції двічі ({since} та {until}), а про повернення між цими моментами ніхто не повідомив: невідомо, хто і коли її повернув",
            en: "camera `{0}` was taken out of a dock twice ({since} and {until}), and nobody told of a return in between: nobody can say who returned it and when",
            fix_uk: "повідомити про повернення",
            fix_en: "tell of that return",
        },
        ..Rule::GUARD
    },
    Rule {
        row: Row::RemovalIssued,
        provisions: cites!["II.1:9", "III.7"],
        on: &[CameraRemoved],
        detail: Some(Detail::By),
        test: removal_issued,
        text: Text {
            uk: "відеокамеру «{1}», яку забирає «{0}», відповідальна особа не видавала",
            en: "`{0}` took camera `{1}` without its issue by a responsible person",
            fix_uk: "щоб відеокамеру видала відповідальна особа",
            fix_en: "let a responsible person issue the camera",
        },
        ..Rule::GUARD
    },
    Rule {
        row: Row::RemovalAuthorised,
        provisions: cites!["III.8", "III.9(1)"],
        on: &[CameraRemoved],
        detail: Some(Detail::By),
        test: removal_authorised,
        text: Text {
            uk: "відеокамеру «{1}» вийнято з док-станції «{0}» без авторизації в ній",
            en: "camera `{1}` was taken out of the dock `{0}` without authorising there",
            fix_uk: "спершу авторизуватися в док-станції",
            fix_en: "authorise at the dock first",
        },
        ..Rule::GUARD
    },
    Rule {
        row: Row::RemovalGrounded,
        told: Told::Weighs(Weight::Claimed),
        on: &[CameraRemoved],
        detail: Some(Detail::By),
        test: removal_grounded,
        text: Text {
            uk: "відеокамеру «{1}» вийняла з док-станції «{0}» особа, яка не є уповноваженою: «{2}»; підставу не названо",
            en: "`{2}`, who is no authorised person, took camera `{1}` out of the dock `{0}` and names no ground",
            fix_uk: "назвати підставу: обслуговування, ремонт чи евакуація",
            fix_en: "name the ground: maintenance, repair or evacuation",
        },
        ..Rule::STATE
    },
    Rule {
        row: Row::RemovalNamed,
        told: Told::Weighs(Weight::NotAssessable),
        on: &[CameraRemoved],
        test: |case| match removal(case) {
            Some(c) if !is_for_use(c) && c.by.is_none() => about_removal(c).unknown(),
            _ => Verdict::Holds,
        },
        text: Text {
            uk: "невідомо, хто вийняв відеокамеру «{1}» з док-станції «{0}» не для використання",
            en: "nobody says who took camera `{1}` out of the dock `{0}` for another purpose than use",
            fix_uk: "вказати, хто вийняв",
            fix_en: "say who took it",
        },
        ..Rule::STATE
    },
];

fn removal<'c>(case: &Case<'c>) -> Option<&'c Removal> {
    match case.command {
        Command::CameraRemoved(c) => Some(c),
        _ => None,
    }
}

fn about_removal(c: &Removal) -> Found {
    Found::default()
        .about(Some(c.dock))
        .about(Some(c.camera))
        .about(c.by)
}

/// Who took a camera for use without an authorisation of his own.
enum Taker {
    /// Nobody knows.
    Unknown,
    /// An authorised person, whom III.8 and III.9(1) bind.
    Bound,
    /// Another.
    Unbound,
}

fn unauthorised(c: &Removal, case: &Case<'_>) -> Option<Taker> {
    if case.subjects.dock.is_none() || !was_for_use(c, case) || taker_was_known(c, case) {
        return None;
    }
    let taking = taking(c, case);
    if taking.authorisation.is_some() {
        return None;
    }
    Some(match (taking.who, c.by) {
        (Some(who), _) if may_be_bound(who, taking.at, case) => Taker::Bound,
        (Some(_), _) | (None, Some(_)) => Taker::Unbound,
        (None, None) => Taker::Unknown,
    })
}

/// Whether an official was an authorised person then; beyond the window nobody can say that he was none.
fn may_be_bound(official: Handle<OfficialId>, at: Instant, case: &Case<'_>) -> bool {
    is_forgotten(at, case) || is_authorised_person(official, case.subjects.location, at, case)
}

fn is_forgotten(at: Instant, case: &Case<'_>) -> bool {
    case.tables.has(Row::WithinWindow) && at < case.state.horizon()
}

/// III.8 and III.9(1) bind authorised persons: while nobody knows who took it, nobody can assess it (invariant 1).
fn removal_authorised(case: &Case<'_>) -> Verdict {
    let Some(c) = removal(case) else {
        return Verdict::Holds;
    };
    match unauthorised(c, case) {
        Some(Taker::Bound) => about_removal(c).fails(),
        Some(Taker::Unknown) => about_removal(c).unknown(),
        Some(Taker::Unbound) | None => Verdict::Holds,
    }
}

fn removal_grounded(case: &Case<'_>) -> Verdict {
    let Some(c) = removal(case) else {
        return Verdict::Holds;
    };
    match unauthorised(c, case) {
        Some(Taker::Unbound) => about_removal(c).fails(),
        Some(Taker::Bound | Taker::Unknown) | None => Verdict::Holds,
    }
}

fn removal_issued(case: &Case<'_>) -> Verdict {
    let Some(c) = removal(case) else {
        return Verdict::Holds;
    };
    if !was_for_use(c, case) || taker_was_known(c, case) {
        return Verdict::Holds;
    }
    let taking = taking(c, case);
    match (taking.who, taking.authorisation, taking.issue) {
        (Some(_), Some(_), None) => case.found().fails(),
        _ => Verdict::Holds,
    }
}
