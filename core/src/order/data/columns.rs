//! The columns of the three journals (appendices 1 to 3). Headings are normative: word for word,
//! with Cyrillic letters where the Order's typesetting has Latin ones.

use crate::order::provision::{Kind, Provision};

/// The columns, left to right, appendix by appendix.
pub(super) const COLUMNS: &[Provision] = &[
    Provision {
        id: "A1.1",
        kinds: &[Kind::Record],
        uk: "№ з/п",
        en: "running number",
    },
    Provision {
        id: "A1.2",
        kinds: &[Kind::Record],
        uk: "Опис обладнання програмно-технічного комплексу із зазначенням інвентарних номерів, \
             яке передається (індивідуальна портативна відеокамера, кріплення, док-станція, сервер \
             тощо)",
        en: "equipment handed over, with inventory numbers",
    },
    Provision {
        id: "A1.3",
        kinds: &[Kind::Record],
        uk: "Кількість обладнання програмно-технічного комплексу, яке передається (шт.)",
        en: "number of pieces",
    },
    Provision {
        id: "A1.4",
        kinds: &[Kind::Record],
        uk: "Дата та час здійснення приймання/передачі",
        en: "date and time",
    },
    Provision {
        id: "A1.5",
        kinds: &[Kind::Record],
        uk: "Встановлені невідповідності",
        en: "discrepancies found",
    },
    Provision {
        id: "A1.6",
        kinds: &[Kind::Record],
        uk: "Примітка",
        en: "note",
    },
    Provision {
        id: "A2.1",
        kinds: &[Kind::Record],
        uk: "№ з/п",
        en: "running number",
    },
    Provision {
        id: "A2.2",
        kinds: &[Kind::Record],
        uk: "Опис інциденту (зазначається дата та час інциденту, власне ім'я та прізвище посадової \
             особи, з якою стався інцидент, обладнання та інвентарний номер програмно-технічного \
             комплексу, по якому виник інцидент)",
        en: "description: date and time, official, equipment and inventory number",
    },
    Provision {
        id: "A2.3",
        kinds: &[Kind::Record],
        uk: "Заходи щодо врегулювання інциденту",
        en: "measures",
    },
    Provision {
        id: "A2.4",
        kinds: &[Kind::Record],
        uk: "Результат відпрацювання інциденту",
        en: "outcome",
    },
    Provision {
        id: "A2.5",
        kinds: &[Kind::Record],
        uk: "Примітка",
        en: "note",
    },
    Provision {
        id: "A3.1",
        kinds: &[Kind::Record],
        uk: "№ з/п",
        en: "running number",
    },
    Provision {
        id: "A3.2",
        kinds: &[Kind::Record],
        uk: "Опис регламентних робіт (зазначається дата та час регламентних робіт, власне ім'я та \
             прізвище посадової особи, яка проводить регламентні роботи, обладнання, інвентарний \
             номер програмно-технічного комплексу)",
        en: "description: date and time, who did it, equipment and inventory number",
    },
    Provision {
        id: "A3.3",
        kinds: &[Kind::Record],
        uk: "Заходи регламентних робіт",
        en: "measures",
    },
    Provision {
        id: "A3.4",
        kinds: &[Kind::Record],
        uk: "Результат регламентних робіт",
        en: "outcome",
    },
    Provision {
        id: "A3.5",
        kinds: &[Kind::Record],
        uk: "Примітка",
        en: "note",
    },
];
