//! The Order itself: approval, publication, entry into force, control.

use crate::order::provision::{Kind, Provision};

/// The points of the Order, in the order of the text.
pub(super) const ORDER: &[Provision] = &[
    Provision {
        id: "O.1",
        kinds: &[Kind::Context],
        uk: "Наказом затверджено Інструкцію",
        en: "Approves the Instruction",
    },
    Provision {
        id: "O.2",
        kinds: &[Kind::Context],
        uk: "Подання наказу на державну реєстрацію до Міністерства юстиції України та його \
             оприлюднення",
        en: "Registration with the Ministry of Justice, publication",
    },
    Provision {
        id: "O.3",
        kinds: &[Kind::Guard],
        uk: "Наказ набирає чинності з дня офіційного опублікування",
        en: "In force from the day of official publication",
    },
    Provision {
        id: "O.4",
        kinds: &[Kind::Context],
        uk: "Контроль за виконанням наказу покладено на заступника Міністра фінансів України та \
             Голову Держмитслужби",
        en: "Control of execution: a deputy minister and the head of the Customs Service",
    },
];
