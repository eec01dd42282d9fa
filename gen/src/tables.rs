//! The tables as a page that a lawyer can read.

use std::fmt::Write;

use svidok::order::{Cite, ReadingId};
use svidok::post::{Against, Basis, By, Owes, Runs, Text, Told, duties, forms, powers, rules};

const HEAD: &str = "# Таблиці правил

Згенеровано з таблиць бібліотеки: кожне рішення спирається на один із цих рядків. «{0}», «{1}» — про кого і про що йдеться,
інші дужки — встановлені факти. *Запит* — що рядок робить із запитом, *факт* — як він зважує те, що вже сталося.

";

pub fn text() -> String {
    let mut out = HEAD.to_owned();
    out.push_str("## Правила\n\n| рядок | підстава | норми, тлумачення, налаштування | запит | факт | зміст |\n| --- | --- | --- | --- | --- | --- |\n");
    let mut all: Vec<_> = rules().collect();
    all.sort_by_key(|r| (first(r.provisions), r.row as u8));
    for r in all {
        let told = match r.told {
            Told::Weighs(weight) => weight.code(),
            Told::Unmatched => "unmatched",
            Told::WithoutForce => "without_force",
        };
        let asked = match r.asked {
            Against::Refuse => "відмова",
            Against::Remark => "зауваження",
            Against::Separation => "за налаштуванням",
        };
        let danger = if r.danger_excuses {
            "; небезпека виправдовує (R67)"
        } else {
            ""
        };
        let _ = writeln!(
            out,
            "| `{}` | {} | {} | {asked} | {told}{danger} | {} |",
            r.row,
            basis(r.basis),
            sources(r.provisions, r.readings, r.policy),
            says(&r.text)
        );
    }
    out.push_str("\n## Повноваження\n\n| рядок | підстава | норми, тлумачення | хто | що може запитати |\n| --- | --- | --- | --- | --- |\n");
    let mut all: Vec<_> = powers().collect();
    all.sort_by_key(|p| (first(p.provisions), p.row as u8));
    for p in all {
        let by = match p.by {
            By::Host => "зовнішня система".to_owned(),
            By::Role(role) => role.uk().to_owned(),
            By::Account(access) => format!("обліковий запис `{access}`"),
            By::Roster => "посадова особа з обліку".to_owned(),
            By::Strength => "док-станція, що називає чинні перевірку й авторизацію".to_owned(),
        };
        let kinds: Vec<String> = p.kinds.iter().map(|k| format!("`{k}`")).collect();
        let _ = writeln!(
            out,
            "| `{}` | {} | {} | {by} | {} |",
            p.row,
            basis(p.basis),
            sources(p.provisions, p.readings, &[]),
            kinds.join(", ")
        );
    }
    out.push_str("\n## Обов'язки\n\n| рядок | норми, тлумачення, налаштування | чий | до коли | виникає | закінчується | переходить | зміст |\n| --- | --- | --- | --- | --- | --- | --- | --- |\n");
    let mut all: Vec<_> = duties().collect();
    all.sort_by_key(|d| first(d.provisions));
    for d in all {
        let owner = match d.owner {
            Owes::TheOfficial => "особи",
            Owes::TheShift => "відповідальних осіб зміни",
        };
        let term = match d.term {
            Runs::Unbounded => "без строку",
            Runs::EndOfService => "завершення служби",
        };
        let kinds = |all: &[svidok::post::CommandKind]| {
            let all: Vec<String> = all.iter().map(|k| format!("`{k}`")).collect();
            all.join(", ")
        };
        let _ = writeln!(
            out,
            "| `{}` | {} | {owner} | {term} | {} | {} | {} | {} |",
            d.duty,
            sources(d.provisions, d.readings, d.policy),
            kinds(d.opened_by),
            kinds(d.ended_by),
            kinds(d.moved_by),
            says(&d.text)
        );
    }
    out.push_str(
        "\n## Форми\n\n| рядок | норми, тлумачення | поля | зміст |\n| --- | --- | --- | --- |\n",
    );
    let mut all: Vec<_> = forms().collect();
    all.sort_by_key(|f| (first(f.provisions), f.row as u8));
    for f in all {
        let fields: Vec<String> = f
            .fields
            .iter()
            .map(|(field, _)| format!("`{field}`"))
            .collect();
        let _ = writeln!(
            out,
            "| `{}` | {} | {} | {} |",
            f.row,
            sources(f.provisions, f.readings, &[]),
            fields.join(", "),
            says(&f.text)
        );
    }
    out
}

fn first(provisions: &[Cite]) -> usize {
    provisions.first().map_or(usize::MAX, |c| c.index())
}

const fn basis(basis: Basis) -> &'static str {
    match basis {
        Basis::Law => "норма",
        Basis::Reading => "тлумачення",
        Basis::Policy => "налаштування",
        Basis::State => "стан",
        Basis::NotGoverned => "не врегульовано",
    }
}

fn sources(provisions: &[Cite], readings: &[ReadingId], policy: &[&str]) -> String {
    let mut all: Vec<String> = provisions.iter().map(|c| c.id().to_owned()).collect();
    all.extend(readings.iter().map(|r| r.id().to_owned()));
    all.extend(policy.iter().map(|p| format!("`{p}`")));
    if all.is_empty() {
        "—".to_owned()
    } else {
        all.join(", ")
    }
}

fn says(text: &Text) -> String {
    if text.fix_uk.is_empty() {
        text.uk.to_owned()
    } else {
        format!("{}; потрібно: {}", text.uk, text.fix_uk)
    }
}
