//! III.2 and III.5: models, components, their numbers.

use crate::equipment::{self, Component, ComponentKind, Model, Spot};
use crate::order::{cites, readings};
use crate::people::Area;
use crate::post::case::{Case, Found};
use crate::post::catalogue::{
    Act, Command,
    CommandKind::{RegisterComponent, RegisterModel},
    Standing,
};
use crate::post::chapter::i::holds_if;
use crate::post::finding::Thing;
use crate::post::row::Row;
use crate::post::tables::{Power, Rule, Text, Verdict};

pub(in crate::post) const REGISTER_MODEL: Act<Model> = Act {
    about: |c, s| {
        s.fresh(
            Thing::Model,
            c.model,
            s.state.ids.models.find(&c.model).is_some(),
        )
    },
    standing: |c, case| {
        let known = case.state.ids.models.find(&c.model);
        holds_if(known.is_some_and(|m| case.state.equipment.is_model(m, c)))
    },
    effects: |c, case, out| {
        if case.standing == Standing::New {
            out.push(equipment::Event::ModelRegistered(c.clone()));
        }
    },
};

pub(in crate::post) const REGISTER_COMPONENT: Act<Component> = Act {
    about: |c, s| {
        if let Some(model) = &c.model {
            s.find_model(model);
        }
        if let Spot::Docked(dock) = &c.spot {
            s.dock(dock);
        }
        if let Some(post) = s.find_post(&c.post) {
            s.at(Area::Post(post));
        }
        let known = s.state.ids.components.find(&c.component);
        s.fresh(Thing::Component, c.component, known.is_some());
        s.camera = known;
    },
    standing: |c, case| {
        holds_if(case.camera().is_some_and(|item| {
            item.kind == c.kind
                && item.inventory == c.inventory
                && item.serial == c.serial
                && Some(item.post) == case.post()
        }))
    },
    effects: |c, case, out| {
        if case.standing == Standing::New {
            out.push(equipment::Event::ComponentRegistered(Box::new(c.clone())));
        }
    },
};

pub(in crate::post) const RULES: &[Rule] = &[
    Rule {
        row: Row::InventoryNumber,
        provisions: cites!["III.2"],
        readings: readings!["R38"],
        on: &[RegisterComponent],
        test: |case| match component(case) {
            // Mounts may go by quantity (R38).
            Some(c) if c.inventory.is_none() && c.kind != ComponentKind::Mount => {
                Found::default().about(Some(c.component)).fails()
            }
            _ => Verdict::Holds,
        },
        text: Text {
            uk: "складова частина «{0}» не має інвентарного номера",
            en: "the component `{0}` has no inventory number",
            fix_uk: "присвоїти інвентарний номер",
            fix_en: "give it an inventory number",
        },
        ..Rule::GUARD
    },
    Rule {
        row: Row::NumberUnique,
        on: &[RegisterComponent],
        test: number_unique,
        text: Text {
            uk: "інвентарний або серійний номер «{0}» виглядає так само, як у «{1}»",
            en: "the inventory or serial number of `{0}` looks like that of `{1}`",
            fix_uk: "звірити номер на самій складовій частині",
            fix_en: "compare with the number on the component itself",
        },
        ..Rule::STATE
    },
];

pub(in crate::post) const POWERS: &[Power] = &[Power {
    row: Row::HostKeepsInventory,
    kinds: &[RegisterModel, RegisterComponent],
    text: Text {
        uk: "облік складових частин веде лише зовнішня система",
        en: "only the host keeps the inventory",
        fix_uk: "",
        fix_en: "",
    },
    ..Power::HOST
}];

fn component<'c>(case: &Case<'c>) -> Option<&'c Component> {
    match case.command {
        Command::RegisterComponent(c) => Some(c),
        _ => None,
    }
}

fn number_unique(case: &Case<'_>) -> Verdict {
    let Some(c) = component(case) else {
        return Verdict::Holds;
    };
    let equipment = &case.state.equipment;
    let model = c.model.as_ref().and_then(|m| case.state.ids.models.find(m));
    let inventory = c.inventory.as_ref().and_then(|n| equipment.bearer(n));
    let serial = c
        .serial
        .as_ref()
        .and_then(|n| equipment.serial_bearer(n, model));
    // Whether the identifier itself is new is another row's question.
    let others = [inventory, serial]
        .into_iter()
        .flatten()
        .filter(|bearer| Some(*bearer) != case.subjects.camera);
    let found = others.map(|bearer| {
        Found::default()
            .about(Some(c.component))
            .about(case.component_id(bearer))
    });
    let mut found: Vec<Found> = found.collect();
    found.dedup();
    Verdict::FailsEach(found)
}
