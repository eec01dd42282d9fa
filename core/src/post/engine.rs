//! The decision: every row that applies is evaluated, everything that stands in the way is reported.

use smallvec::{SmallVec, smallvec};

use super::case::{Case, Found};
use super::catalogue::Standing;
use super::effects::Effects;
use super::event::{Event, LogEvent};
use super::finding::{Finding, Ground, GroundUsed, Outcome, Weight, WhyNot};
use super::power::NoPower;
use super::row::Row;
use super::tables::{Basis, By, Check, Form, Rule, Told, Verdict, place};
use crate::log::Actor;
use crate::value::Set;

/// What gave the power to ask, or why nothing did; nothing at all where no row speaks of it.
type PowerAnswer = Result<SmallVec<[GroundUsed; 2]>, Option<NoPower>>;

/// Decides a case.
pub(super) fn decide(case: &Case<'_>) -> Outcome {
    let mut gathered = Gathered::new(case);
    for check in case.tables.rules(case.kind) {
        match check {
            Check::Rule(rule) => gathered.rule(rule),
            Check::Form(form) => gathered.form(form),
        }
    }
    if !case.is_request() {
        return gathered.taken_in(Ok(SmallVec::new()));
    }
    let power = power(case);
    if case.is_told() {
        return gathered.taken_in(power);
    }
    match power {
        Ok(grounds) if !gathered.stands_against => gathered.done(grounds),
        Ok(_) => gathered.refused(),
        Err(missing) => {
            let elsewhere = missing.is_some_and(|m| m.why == WhyNot::Elsewhere);
            if !(elsewhere && case.subjects.is_place_unknown()) {
                gathered.no_power(missing);
            }
            gathered.refused()
        }
    }
}

/// Says whether the actor has the power to ask, and what gives it.
fn power(case: &Case<'_>) -> PowerAnswer {
    let rows = case.tables.powers(case.kind);
    let first = |why| rows.first().map(|row| NoPower { row, why, at: None });
    let used = |row, by| GroundUsed { by, row };
    match case.actor {
        Actor::Host {} => match rows.iter().find(|p| p.by == By::Host) {
            Some(row) => Ok(smallvec![used(row.row, Ground::Host {})]),
            None => Err(first(WhyNot::NotTheHosts)),
        },
        Actor::Device(_) => {
            let strong = rows.iter().find(|p| p.by == By::Strength);
            match (strong, super::chapter::iii::issue::strength(case)) {
                (Some(row), Some([check, authorisation])) => Ok(smallvec![
                    used(row.row, check),
                    used(row.row, authorisation)
                ]),
                (Some(row), None) => Err(Some(NoPower {
                    row,
                    why: WhyNot::NoStrength,
                    at: None,
                })),
                (None, _) if rows.iter().all(|p| p.by == By::Host) => Err(first(WhyNot::HostOnly)),
                (None, _) => Err(first(WhyNot::NoStrength)),
            }
        }
        Actor::Official(_) => {
            let Some(who) = case.who else {
                return Err(first(WhyNot::None));
            };
            case.state
                .permits(
                    case.tables,
                    who,
                    case.kind,
                    case.subjects.location,
                    case.when,
                )
                .map(|(row, by)| smallvec![used(row.row, by)])
        }
    }
}

/// A finding with its place in the order.
struct Placed {
    place: usize,
    /// Whether it speaks of what cannot be applied, or of the record as such.
    of_record: bool,
    /// Whether it stands where nothing took effect: it speaks of the record, of a word, or of what the log knows, and says of
    /// nobody that he did wrong by the act.
    without_force: bool,
    /// The row that makes it no breach, where one does.
    excused: Option<Row>,
    /// Whether it stands in the way of a request.
    against: bool,
    finding: Finding,
}

fn finding(row: Row, weight: Weight, found: Found) -> Finding {
    Finding {
        row,
        facts: found.facts.into(),
        weight,
        subjects: found.subjects.into_boxed_slice(),
    }
}

struct Gathered<'g> {
    case: &'g Case<'g>,
    /// What is told holds already: only what is new in it is looked at.
    again: bool,
    found: SmallVec<[Placed; 2]>,
    stands_against: bool,
    unmatched: bool,
    without_force: bool,
}

impl<'g> Gathered<'g> {
    fn new(case: &'g Case<'g>) -> Self {
        Self {
            case,
            again: case.is_told() && case.standing == Standing::Holds,
            found: SmallVec::new(),
            stands_against: false,
            unmatched: false,
            without_force: false,
        }
    }

    #[inline]
    fn rule(&mut self, rule: &'static Rule) {
        let newly = rule.detail.is_some_and(|d| self.case.newly.has(d));
        if self.again && !rule.always && !newly {
            return;
        }
        match (rule.test)(self.case) {
            Verdict::Holds => {}
            Verdict::Fails(found) => self.weigh(rule, *found, None),
            Verdict::FailsEach(all) => {
                for found in all {
                    self.weigh(rule, found, None);
                }
            }
            Verdict::Claimed(found) => self.weigh(rule, *found, Some(Weight::Claimed)),
            Verdict::Remark(found) => self.weigh(rule, *found, Some(Weight::Remark)),
            Verdict::Unknown(found) => self.weigh(rule, *found, Some(Weight::NotAssessable)),
        }
    }

    #[cold]
    fn weigh(&mut self, rule: &'static Rule, found: Found, verdict: Option<Weight>) {
        let mut weight = verdict.unwrap_or(rule.told.weight());
        let (mut against, mut excused) = (false, None);
        if self.case.is_told() {
            self.unmatched |= rule.told == Told::Unmatched;
            self.without_force |= rule.told == Told::WithoutForce;
            if verdict.is_none() && weight == Weight::Breach {
                (weight, excused) = self.lighten(rule.basis, rule.danger_excuses);
            }
        } else if verdict != Some(Weight::Remark) {
            against = rule.refuses(self.case.policy());
            if !against {
                weight = Weight::Remark;
            }
        }
        let of_record = rule.always || rule.told == Told::Unmatched;
        self.add(Placed {
            place: place(rule.provisions),
            of_record,
            without_force: of_record
                || rule.told == Told::WithoutForce
                || rule.basis == Basis::State,
            excused,
            against,
            finding: finding(rule.row, weight, found),
        });
    }

    fn form(&mut self, form: &'static Form) {
        if self.again || !(form.applies)(self.case) {
            return;
        }
        let missing: Set<_> = form
            .fields
            .iter()
            .filter(|(_, is_there)| !is_there(self.case))
            .map(|(field, _)| *field)
            .collect();
        if missing.is_empty() {
            return;
        }
        let against = !self.case.is_told();
        let (weight, excused) = if against {
            (Weight::Breach, None)
        } else {
            match self.lighten(Basis::Law, form.danger_excuses) {
                (Weight::Breach, excused) => ((form.weight)(self.case), excused),
                lightened => lightened,
            }
        };
        let found = self
            .case
            .found()
            .facts(|f| f.missing = Some(Box::new(missing)));
        self.add(Placed {
            place: place(form.provisions),
            of_record: false,
            without_force: false,
            excused,
            against,
            finding: finding(form.row, weight, found),
        });
    }

    /// What a breach comes to where nobody can assess it, or danger excuses it, and the row that says why.
    fn lighten(&self, basis: Basis, danger_excuses: bool) -> (Weight, Option<Row>) {
        match basis {
            Basis::Law | Basis::Reading => {}
            Basis::Policy | Basis::State | Basis::NotGoverned => return (Weight::Breach, None),
        }
        let case = self.case;
        if case.tables.has(Row::WithinWindow) && case.moment() < case.state.horizon() {
            return (Weight::NotAssessable, None);
        }
        if case.tables.has(Row::OrderInForce) && !case.is_in_force() {
            return (Weight::NotAssessable, Some(Row::OrderInForce));
        }
        if danger_excuses && case.tables.has(Row::DangerExcuses) && case.danger().is_some() {
            return (Weight::Claimed, Some(Row::DangerExcuses));
        }
        (Weight::Breach, None)
    }

    fn add(&mut self, placed: Placed) {
        self.stands_against |= placed.against;
        self.found.push(placed);
    }

    fn no_power(&mut self, missing: Option<NoPower>) {
        let Some(missing) = missing else { return };
        // Told of a time of which nothing is known any more, nobody can say who had the power.
        let (weight, excused) = if self.case.is_told() {
            self.lighten(missing.row.basis, false)
        } else {
            (Weight::Breach, None)
        };
        let actor = match self.case.actor {
            Actor::Official(id) => Some(id.any()),
            Actor::Device(id) => Some(id.any()),
            Actor::Host {} => None,
        };
        let mut found = Found::default().about(actor);
        found.facts = missing.facts();
        self.add(Placed {
            place: place(missing.row.provisions),
            of_record: false,
            without_force: false,
            excused,
            against: true,
            finding: finding(missing.row.row, weight, found),
        });
    }

    /// The findings in the order of the Order's text: by the first provision, then the row, then the subjects.
    fn findings(&mut self) -> Vec<Finding> {
        if let Some(excuse) = self.found.iter().find_map(|p| p.excused) {
            self.add_excuse(excuse);
        }
        let mut found = std::mem::take(&mut self.found);
        if found.len() > 1 {
            found.sort_by(|a, b| {
                let key = |p: &Placed| (p.place, p.finding.row as u8);
                key(a)
                    .cmp(&key(b))
                    .then_with(|| a.finding.subjects.cmp(&b.finding.subjects))
            });
        }
        found.into_iter().map(|p| p.finding).collect()
    }

    /// Says why breaches of this record are none.
    fn add_excuse(&mut self, row: Row) {
        let Some(rule) = self.case.tables.rule(row) else {
            return;
        };
        let weight = rule.told.weight();
        let found = Found::default().facts(|f| {
            if row == Row::DangerExcuses {
                f.since = self.case.danger().map(|(since, _)| since);
            } else {
                f.day = self.case.in_force_from();
            }
        });
        self.add(Placed {
            place: place(rule.provisions),
            of_record: false,
            without_force: false,
            excused: None,
            against: false,
            finding: finding(row, weight, found),
        });
    }

    fn refused(mut self) -> Outcome {
        // What only remarks is no obstacle: a refusal names what stands in the way.
        self.found.retain(|p| p.against);
        Outcome::Refused {
            violations: self.findings(),
        }
    }

    fn done(mut self, grounds: SmallVec<[GroundUsed; 2]>) -> Outcome {
        let mut effects = Effects::new(self.case);
        self.case.command.effects(self.case, &mut effects);
        Outcome::Done {
            events: effects.into_events(),
            grounds: grounds.into_vec(),
            findings: self.findings(),
        }
    }

    /// What has happened is always taken in.
    fn taken_in(mut self, power: PowerAnswer) -> Outcome {
        let only = |event: LogEvent| vec![Event::Log(event)];
        if self.unmatched && !self.again {
            self.found.retain(|p| p.of_record);
            return Outcome::Done {
                events: only(LogEvent::Unmatched),
                grounds: Vec::new(),
                findings: self.findings(),
            };
        }
        let grounds = match power {
            Ok(grounds) if !self.without_force => grounds,
            power => {
                // Nothing took effect: what others would have done wrong by it, they did not do.
                self.found.retain(|p| p.without_force);
                self.no_power(power.err().flatten());
                return Outcome::Done {
                    events: only(LogEvent::WithoutForce),
                    grounds: Vec::new(),
                    findings: self.findings(),
                };
            }
        };
        if !self.again {
            return self.done(grounds);
        }
        let mut effects = Effects::new(self.case);
        effects.push(LogEvent::Confirmed);
        self.case.command.effects(self.case, &mut effects);
        Outcome::Done {
            events: effects.into_events(),
            grounds: grounds.into_vec(),
            findings: self.findings(),
        }
    }
}
