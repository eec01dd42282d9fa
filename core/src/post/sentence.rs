//! Sentences for people: a finding rendered from its row and its facts, in Ukrainian or English.

use super::finding::{Facts, Finding, FormField, Number, Thing, Weight, WhyNot};
use super::query::{DutyState, DutyStatus};
use super::row::Row;
use super::step::Post;
use super::tables::{Basis, Text, duties};
use crate::calendar::Calendar;
use crate::equipment::Exception;
use crate::order::{Cite, Kind, ReadingId};
use crate::value::{AnyId, Day, Instant, RecordingId};
use crate::wire_types;

wire_types! {
    /// The language of a sentence.
    pub enum Language: code {
        /// Українська.
        Uk = "uk",
        /// English.
        En = "en",
    }
}

/// What identifiers are called, for people.
pub trait Names {
    /// What to show for an identifier; nothing where only the identifier is known.
    fn name_of(&self, id: &AnyId) -> Option<String>;
}

/// A finding for people.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sentence {
    /// What it comes to: «Відмовлено», «Прийнято з ознаками порушення», …
    pub label: &'static str,
    /// What is the matter.
    pub text: String,
    /// What would make it pass; empty where nothing would.
    pub fix: String,
    /// The provisions, spelled out; empty where it rests on none.
    pub provisions: Vec<String>,
    /// The readings it goes by: `R07`.
    pub readings: Vec<&'static str>,
    /// The settings it goes by: `charge_floor`.
    pub policy: Vec<&'static str>,
    language: Language,
}

/// What a row of any table says.
#[derive(Debug, Clone, Copy)]
pub struct RowSays {
    /// On what it rests.
    pub basis: Basis,
    /// The provisions it speaks for.
    pub provisions: &'static [Cite],
    /// The readings it goes by.
    pub readings: &'static [ReadingId],
    /// The settings it goes by.
    pub policy: &'static [&'static str],
    /// What it says.
    pub text: Text,
}

/// What a row says, whichever table it stands in; nothing for a row that no table has.
#[must_use]
pub fn says(row: Row) -> Option<RowSays> {
    let rule = super::tables::rules()
        .find(|r| r.row == row)
        .map(|r| RowSays {
            basis: r.basis,
            provisions: r.provisions,
            readings: r.readings,
            policy: r.policy,
            text: r.text,
        });
    let power = || {
        super::tables::powers()
            .find(|p| p.row == row)
            .map(|p| RowSays {
                basis: p.basis,
                provisions: p.provisions,
                readings: p.readings,
                policy: &[],
                text: p.text,
            })
    };
    let form = || {
        super::tables::forms()
            .find(|f| f.row == row)
            .map(|f| RowSays {
                basis: Basis::Law,
                provisions: f.provisions,
                readings: f.readings,
                policy: &[],
                text: f.text,
            })
    };
    rule.or_else(power).or_else(form)
}

impl Sentence {
    /// Renders a finding. `refused` says whether it stood in the way of a request; names and Kyiv's clocks come from the
    /// post.
    #[must_use]
    pub fn of(finding: &Finding, refused: bool, language: Language, post: &Post) -> Self {
        Self::with(finding, refused, language, post, &post.state().calendar)
    }

    /// Renders a finding with other names.
    #[must_use]
    pub fn with(
        finding: &Finding,
        refused: bool,
        language: Language,
        names: &dyn Names,
        calendar: &Calendar,
    ) -> Self {
        let uk = language == Language::Uk;
        let Some(row) = says(finding.row) else {
            return Self {
                label: label(finding.weight, refused, Basis::State, &[], uk),
                text: finding.row.code().to_owned(),
                fix: String::new(),
                provisions: Vec::new(),
                readings: Vec::new(),
                policy: Vec::new(),
                language,
            };
        };
        let fill = Fill {
            facts: &finding.facts,
            subjects: &finding.subjects,
            uk,
            names,
            calendar,
        };
        let cite = |c: &Cite| if uk { c.uk() } else { c.en() };
        let (text, fix) = if uk {
            (row.text.uk, row.text.fix_uk)
        } else {
            (row.text.en, row.text.fix_en)
        };
        Self {
            label: label(finding.weight, refused, row.basis, row.provisions, uk),
            text: fill.template(text),
            fix: fill.template(fix),
            provisions: row.provisions.iter().map(cite).collect(),
            readings: row.readings.iter().map(|r| r.id()).collect(),
            policy: row.policy.to_vec(),
            language,
        }
    }
}

impl Sentence {
    /// Renders a duty that is open: what is owed, and what lays it down.
    #[must_use]
    pub fn of_duty(status: &DutyStatus, language: Language, post: &Post) -> Self {
        let uk = language == Language::Uk;
        let (label_uk, label_en) = match status.state {
            DutyState::Open => ("Належить", "Owed"),
            DutyState::LateByPolicy => ("Прострочено за налаштуваннями", "Late by the settings"),
        };
        let row = duties().find(|d| d.duty == status.duty);
        let cite = |c: &Cite| if uk { c.uk() } else { c.en() };
        let text = row.map(|row| {
            let fill = Fill {
                facts: &Facts::NONE,
                subjects: &[status.subject],
                uk,
                names: post,
                calendar: &post.state().calendar,
            };
            fill.template(if uk { row.text.uk } else { row.text.en })
        });
        let provisions = row.map_or(&[][..], |d| d.provisions);
        let readings = row.map_or(&[][..], |d| d.readings);
        Self {
            label: if uk { label_uk } else { label_en },
            text: text.unwrap_or_else(|| status.duty.code().to_owned()),
            fix: String::new(),
            provisions: provisions.iter().map(cite).collect(),
            readings: readings.iter().map(|r| r.id()).collect(),
            policy: row.map_or_else(Vec::new, |d| d.policy.to_vec()),
            language,
        }
    }
}

impl std::fmt::Display for Sentence {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let uk = self.language == Language::Uk;
        write!(f, "{}: {}", self.label, self.text)?;
        let mut sources = self.provisions.clone();
        if !self.readings.is_empty() {
            let readings = self.readings.join(", ");
            sources.push(if uk {
                format!("за тлумаченням {readings}")
            } else {
                format!("by reading {readings}")
            });
        }
        if !self.policy.is_empty() {
            let policy = self.policy.join(", ");
            sources.push(if uk {
                format!("налаштування {policy}")
            } else {
                format!("setting {policy}")
            });
        }
        if !sources.is_empty() {
            write!(f, " ({})", sources.join("; "))?;
        }
        match (self.fix.is_empty(), uk) {
            (true, _) => Ok(()),
            (false, true) => write!(f, ". Потрібно: {}", self.fix),
            (false, false) => write!(f, ". To pass: {}", self.fix),
        }
    }
}

fn label(
    weight: Weight,
    refused: bool,
    basis: Basis,
    provisions: &[Cite],
    uk: bool,
) -> &'static str {
    let is_ban = provisions
        .first()
        .is_some_and(|c| c.provision().kinds.contains(&Kind::Ban));
    let (in_uk, in_en) = match (basis, refused, weight) {
        (Basis::Policy, _, Weight::Breach | Weight::Remark) => (
            "Обмеження налаштувань, не вимога Інструкції",
            "A limit of the settings, not of the Instruction",
        ),
        (_, true, _) if is_ban => ("Заборонено", "Forbidden"),
        (_, true, _) => ("Відмовлено", "Refused"),
        (_, false, Weight::Breach) => (
            "Прийнято з ознаками порушення",
            "Accepted with signs of a breach",
        ),
        (_, false, Weight::Remark) => ("Зауваження", "Remark"),
        (_, false, Weight::Claimed) => ("Заявлено, підлягає перевірці", "Claimed, for review"),
        (_, false, Weight::NotAssessable) => ("Неможливо оцінити", "Cannot be assessed"),
    };
    if uk { in_uk } else { in_en }
}

/// Fills the braces of a row's sentence.
struct Fill<'f> {
    facts: &'f Facts,
    subjects: &'f [AnyId],
    uk: bool,
    names: &'f dyn Names,
    calendar: &'f Calendar,
}

impl Fill<'_> {
    fn template(&self, text: &str) -> String {
        let mut out = String::with_capacity(text.len());
        let mut rest = text;
        while let Some((before, braced)) = rest.split_once('{') {
            out.push_str(before);
            match braced.split_once('}') {
                Some((name, after)) => {
                    out.push_str(&self.value(name));
                    rest = after;
                }
                None => {
                    out.push('{');
                    rest = braced;
                }
            }
        }
        out.push_str(rest);
        out
    }

    fn value(&self, braced: &str) -> String {
        let (name, is_ms) = match braced.split_once(':') {
            Some((name, "ms")) => (name, true),
            _ => (braced, false),
        };
        let number = |n: Number| {
            if is_ms {
                show_duration(n.get(), self.uk)
            } else {
                n.get().to_string()
            }
        };
        let facts = self.facts;
        let subject = name.parse().ok().and_then(|i: usize| {
            let id = self.subjects.get(i)?;
            Some(self.name(id))
        });
        let value = match name {
            "day" => facts.day.map(show_day),
            "why" => facts.why.map(|w| self.either(why(w))),
            "kind" => facts.kind.map(|k| self.either(thing(k))),
            "role" => facts.role.map(|r| self.either((r.uk(), r.en()))),
            "since" => facts.since.map(|at| self.instant(at)),
            "until" => facts.until.map(|at| self.instant(at)),
            "actual" => facts.actual.map(number),
            "needed" => facts.needed.map(number),
            "holder" => facts.holder.map(|id| self.name(&id.any())),
            "missing" => facts.missing.as_ref().map(|fields| {
                let names: Vec<String> = fields.iter().map(|f| self.either(field(*f))).collect();
                names.join(", ")
            }),
            "exceptions" => facts.exceptions.as_ref().map(|all| {
                let names: Vec<String> = all.iter().map(|e| self.either(exception(*e))).collect();
                names.join(", ")
            }),
            _ => subject,
        };
        value.unwrap_or_else(|| {
            if self.uk {
                "невідомо"
            } else {
                "unknown"
            }
            .to_owned()
        })
    }

    fn either(&self, (uk, en): (&str, &str)) -> String {
        if self.uk { uk } else { en }.to_owned()
    }

    fn name(&self, id: &AnyId) -> String {
        self.names.name_of(id).unwrap_or_else(|| id.to_string())
    }

    /// Kyiv time with its offset, because one night a year has the same hour twice.
    fn instant(&self, at: Instant) -> String {
        show_instant(at, self.calendar)
    }
}

/// Milliseconds as people say them: «2,4 с», «30 хв», «5 год 2 хв».
fn show_duration(ms: i64, uk: bool) -> String {
    let (h, min, s, point) = if uk {
        ("год", "хв", "с", ',')
    } else {
        ("h", "min", "s", '.')
    };
    let total = ms.unsigned_abs();
    let mut parts = Vec::new();
    for (count, unit) in [(total / 3_600_000, h), (total / 60_000 % 60, min)] {
        if count > 0 {
            parts.push(format!("{count} {unit}"));
        }
    }
    let (seconds, rest) = (total / 1_000 % 60, total % 1_000);
    if rest > 0 {
        let fraction = format!("{rest:03}");
        let fraction = fraction.trim_end_matches('0');
        parts.push(format!("{seconds}{point}{fraction} {s}"));
    } else if seconds > 0 || parts.is_empty() {
        parts.push(format!("{seconds} {s}"));
    }
    let sign = if ms < 0 { "−" } else { "" };
    format!("{sign}{}", parts.join(" "))
}

fn show_day(day: Day) -> String {
    let text = day.to_string();
    let parts: Vec<&str> = text.split('-').collect();
    match parts.as_slice() {
        [year, month, day] => format!("{day}.{month}.{year}"),
        _ => text,
    }
}

/// An instant as Kyiv's clocks show it, with the offset; in UTC beyond the calendar.
#[must_use]
pub fn show_instant(at: Instant, calendar: &Calendar) -> String {
    let Ok((day, time, offset)) = calendar.local(at) else {
        return at.to_string();
    };
    let minutes = offset.get();
    let sign = if minutes < 0 { '-' } else { '+' };
    let (hours, rest) = (minutes.abs() / 60, minutes.abs() % 60);
    let seconds = at.ms().rem_euclid(60_000) / 1_000;
    let seconds = if seconds == 0 {
        String::new()
    } else {
        format!(":{seconds:02}")
    };
    format!(
        "{} {time}{seconds} ({sign}{hours:02}:{rest:02})",
        show_day(day)
    )
}

const fn why(why: WhyNot) -> (&'static str, &'static str) {
    match why {
        WhyNot::None => ("такого немає", "there is none"),
        WhyNot::Ended => ("припинено", "it was ended"),
        WhyNot::NotYet => ("ще не діє", "it has not begun"),
        WhyNot::Blocked => ("заблоковано", "it is blocked"),
        WhyNot::Elsewhere => ("діє в іншому місці", "it is for another place"),
        WhyNot::HostOnly => (
            "про це запитує лише зовнішня система",
            "only the host asks this",
        ),
        WhyNot::NotTheHosts => (
            "зовнішня система про це не запитує",
            "the host asks none of this",
        ),
        WhyNot::NoStrength => (
            "пристрій не називає чинних перевірки та авторизації",
            "the device names no check and authorisation that stand",
        ),
        WhyNot::PastLastDay => ("останній день минув", "its last day is over"),
    }
}

const fn thing(thing: Thing) -> (&'static str, &'static str) {
    match thing {
        Thing::Dock => ("док-станція", "dock"),
        Thing::Body => ("митний орган", "customs body"),
        Thing::Post => ("митний пост", "customs post"),
        Thing::Unit => ("підрозділ", "unit"),
        Thing::Check => ("перевірка", "check"),
        Thing::Actor => ("той, хто діє,", "actor"),
        Thing::Model => ("модель", "model"),
        Thing::Mount => ("кріплення", "mount"),
        Thing::Shift => ("робоча зміна", "working shift"),
        Thing::Camera => ("відеокамера", "camera"),
        Thing::Account => ("обліковий запис", "account"),
        Thing::Official => ("посадова особа", "official"),
        Thing::Component => ("складова частина", "component"),
        Thing::Recording => ("відеозапис", "recording"),
        Thing::Telemetry => (
            "дані док-станції про відеокамеру",
            "reading of a dock of camera",
        ),
        Thing::Membership => ("служба в підрозділі", "membership in unit"),
        Thing::Appointment => ("призначення", "appointment"),
        Thing::Authorisation => ("авторизація", "authorisation"),
    }
}

const fn field(field: FormField) -> (&'static str, &'static str) {
    match field {
        FormField::Date => ("дата", "date"),
        FormField::Time => ("час", "time"),
        FormField::Place => ("назва пункту пропуску", "name of the checkpoint"),
        FormField::Reason => ("причина", "reason"),
        FormField::Surname => ("прізвище", "surname"),
        FormField::Position => ("посада", "position"),
        FormField::SignedBy => ("хто підписав", "who signed"),
        FormField::FirstName => ("власне ім'я", "own first name"),
        FormField::Justification => (
            "обґрунтування службової необхідності",
            "justification of the service's need",
        ),
        FormField::EndOfRecording => ("завершення зйомки", "the end of recording"),
    }
}

const fn exception(exception: Exception) -> (&'static str, &'static str) {
    match exception {
        Exception::Clock => ("годинник", "clock"),
        Exception::Charge => ("заряд", "charge"),
        Exception::Memory => ("пам'ять", "memory"),
        Exception::SwapForeseen => ("передбачено заміну", "a swap is foreseen"),
    }
}

impl Names for Post {
    fn name_of(&self, id: &AnyId) -> Option<String> {
        let state = self.state();
        let ids = &state.ids;
        if let Some(roster) = ids
            .officials
            .find_any(id)
            .and_then(|o| state.people.roster(o))
        {
            return Some(format!("{} {}", roster.surname, roster.name));
        }
        if let Some(item) = ids
            .components
            .find_any(id)
            .and_then(|c| state.equipment.item(c))
        {
            return item.inventory.as_ref().map(ToString::to_string);
        }
        if let Some(recording) = state.recording.recording(&RecordingId::from(*id)) {
            let camera = state.equipment.item(recording.camera);
            let number = camera.and_then(|c| c.inventory.as_ref())?;
            let began = show_instant(recording.began, &state.calendar);
            return Some(format!("{number}, {began}"));
        }
        let organisation = &state.people.organisation;
        let place = ids
            .posts
            .find_any(id)
            .and_then(|p| organisation.post_name(p))
            .or_else(|| {
                ids.units
                    .find_any(id)
                    .and_then(|u| organisation.unit_name(u))
            })
            .or_else(|| {
                ids.bodies
                    .find_any(id)
                    .and_then(|b| organisation.body_name(b))
            });
        place.map(ToString::to_string)
    }
}

#[cfg(test)]
mod tests {
    use super::show_duration;

    #[test]
    fn durations_read_as_people_say_them() {
        let cases = [
            (0, "0 с", "0 s"),
            (2_400, "2,4 с", "2.4 s"),
            (-400, "−0,4 с", "−0.4 s"),
            (1_800_000, "30 хв", "30 min"),
            (18_120_000, "5 год 2 хв", "5 h 2 min"),
            (3_600_005, "1 год 0,005 с", "1 h 0.005 s"),
        ];
        for (ms, uk, en) in cases {
            assert_eq!(show_duration(ms, true), uk);
            assert_eq!(show_duration(ms, false), en);
        }
    }
}
