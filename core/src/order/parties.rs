//! The parties of the Order: one word for each role, Ukrainian beside English.

use super::cite::Cite;
use crate::cites;

/// A party of the Order, as the glossary has it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Party {
    /// The Order's term.
    pub uk: &'static str,
    /// The label of a person's role, as a message or a form begins with it; `None` for bodies and
    /// for people meant only as addressees.
    pub label: Option<&'static str>,
    /// The one English name of the party in this library.
    pub name: &'static str,
    /// The name with what the party is or does.
    pub en: &'static str,
    /// Where the Order defines the party or gives it something to do.
    pub provisions: &'static [Cite],
}

/// The glossary. I.3 defines only the first six; the others act without a definition.
pub static PARTIES: [Party; 15] = [
    Party {
        uk: "уповноважена особа",
        label: Some("Уповноважена особа"),
        name: "authorised person",
        en: "authorised person: wears the camera",
        provisions: cites!["I.3:18"],
    },
    Party {
        uk: "відповідальна особа",
        label: Some("Відповідальна особа"),
        name: "responsible person",
        en: "responsible person: issues and accepts cameras, of one working shift",
        provisions: cites!["I.3:4"],
    },
    Party {
        uk: "уповноважений користувач",
        label: Some("Уповноважений користувач"),
        name: "authorised user",
        en: "authorised user: may view video, for five purposes only",
        provisions: cites!["I.3:12"],
    },
    Party {
        uk: "адміністратор облікових записів",
        label: Some("Адміністратор облікових записів"),
        name: "account administrator",
        en: "account administrator, of one customs body",
        provisions: cites!["I.3:3"],
    },
    Party {
        uk: "технічний адміністратор",
        label: Some("Технічний адміністратор"),
        name: "technical administrator",
        en: "technical administrator",
        provisions: cites!["I.3:11"],
    },
    Party {
        uk: "адміністратор безпеки",
        label: Some("Адміністратор безпеки"),
        name: "security administrator",
        en: "security administrator",
        provisions: cites!["I.3:2"],
    },
    Party {
        uk: "керівник митного поста",
        label: Some("Керівник митного поста"),
        name: "head of the customs post",
        en: "head of the customs post",
        provisions: cites![
            "II.1:12", "III.3:1", "III.5:2", "III.12:1", "III.12:3", "III.14:1", "III.15:1",
        ],
    },
    Party {
        uk: "керівник відділу митного оформлення",
        label: Some("Керівник відділу митного оформлення"),
        name: "head of the clearance department",
        en: "head of the clearance department",
        provisions: cites!["II.1:12", "III.3:1"],
    },
    Party {
        uk: "керівник митного органу",
        label: Some("Керівник митного органу"),
        name: "head of the customs body",
        en: "head of the customs body",
        provisions: cites!["III.6", "III.15:3"],
    },
    Party {
        uk: "заступник керівника митного органу (митниці)",
        label: Some("Заступник керівника митного органу"),
        name: "deputy head of the customs body",
        en: "deputy head of the customs body, in charge of the complex",
        provisions: cites!["II.3:9", "II.4", "III.12:3", "III.15:1", "III.15:3"],
    },
    Party {
        uk: "керівники підрозділів, де працюють уповноважені користувачі",
        label: None,
        name: "heads of the units where authorised users work",
        en: "heads of the units where authorised users work",
        provisions: cites!["III.15:3"],
    },
    Party {
        uk: "безпосередній керівник",
        label: Some("Безпосередній керівник"),
        name: "direct superior",
        en: "direct superior (a relation between two officials, not a role)",
        provisions: cites!["II.5:5", "III.12:1"],
    },
    Party {
        uk: "митний орган, на балансі якого обладнання",
        label: None,
        name: "customs body that holds the equipment",
        en: "the customs body that holds the equipment on its balance",
        provisions: cites!["III.12:5"],
    },
    Party {
        uk: "Держмитслужба",
        label: None,
        name: "Customs Service",
        en: "the Customs Service (centre)",
        provisions: cites!["II.8:2", "III.15:3", "V.3"],
    },
    Party {
        uk: "сервісний центр, сервісна організація",
        label: Some("Сервісна організація"),
        name: "service organisation",
        en: "service organisation: a third party; also a repair unit of one's own (ремонтний \
             підрозділ, II.3:5)",
        provisions: cites!["II.3:5", "II.3:10", "III.12:4", "III.12:5", "III.12:6"],
    },
];
