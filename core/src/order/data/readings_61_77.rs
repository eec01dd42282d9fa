//! Readings R61 to R77.

use crate::cites;
use crate::order::readings::{Reading, ReadingDefault, Setting};

/// The rows, in the order of the table.
pub(super) const ROWS: &[Reading] = &[
    Reading {
        id: "R61",
        place: "II.1:3",
        provisions: cites!["II.1:3"],
        gap_en: "«for the first time»",
        gap_uk: "«вперше»",
        read_en: "once per person; use in the pilot counts if attested; training under II.1:2 \
                  counts",
        read_uk: "один раз на особу; використання в пілотному проєкті зараховується, якщо \
                  засвідчене; навчання за абз. 2 п. 1 розд. II зараховується",
        default: ReadingDefault::Switch(&[Setting {
            field: "briefing_per",
            value: "person",
        }]),
    },
    Reading {
        id: "R62",
        place: "III.12, III.15:3",
        provisions: cites![
            "III.12:1", "III.12:2", "III.12:3", "III.12:4", "III.12:5", "III.12:6", "III.15:3",
        ],
        gap_en: "one person in several addressees' roles",
        gap_uk: "одна особа в ролях кількох адресатів",
        read_en: "one notice fulfils all",
        read_uk: "одне повідомлення виконує всі обов'язки",
        default: ReadingDefault::Fixed,
    },
    Reading {
        id: "R63",
        place: "III.11",
        provisions: cites!["III.11"],
        gap_en: "dock dead or power out at return",
        gap_uk: "під час повернення док-станція не працює або немає електроживлення",
        read_en: "the responsible person keeps the camera in the safe, an A2 entry, the offload \
                  duty stays open",
        read_uk: "відповідальна особа тримає відеокамеру в сейфі, робить запис у Журналі \
                  інцидентів, обов'язок вивантаження лишається відкритим",
        default: ReadingDefault::Fixed,
    },
    Reading {
        id: "R64",
        place: "V.5, IV.7:7",
        provisions: cites!["V.5", "IV.7:7"],
        gap_en: "a camera seized with recordings not yet placed",
        gap_uk: "вилучено відеокамеру, записи якої ще не розміщено на сервері",
        read_en: "document, body, date recorded; custody passes; the offload duty is suspended, \
                  not breached",
        read_uk: "фіксують документ, орган, дату; відеокамера переходить до цього органу; \
                  обов'язок вивантаження зупинено, а не порушено",
        default: ReadingDefault::Fixed,
    },
    Reading {
        id: "R65",
        place: "III.4:2",
        provisions: cites!["III.4:2"],
        gap_en: "«in the document system»",
        gap_uk: "«у системі електронного документообігу»",
        read_en: "each entry or volume has a place for the system's registration number and date, \
                  given by the host; until then «not registered»",
        read_uk: "кожен запис або том має місце для реєстраційного номера й дати цієї системи, які \
                  передає зовнішня система; доти «не зареєстровано»",
        default: ReadingDefault::Fixed,
    },
    Reading {
        id: "R66",
        place: "I.1",
        provisions: cites!["I.1"],
        gap_en: "what control falls under it",
        gap_uk: "який контроль сюди належить",
        read_en: "goods of passengers and private vehicles do («товари»); only personal search is \
                  open: time off for it is claimed, for review",
        read_uk: "товари громадян і транспортні засоби особистого користування належать \
                  («товари»); відкритим лишається тільки особистий огляд: час без запису через \
                  нього — заявлено, підлягає перевірці",
        default: ReadingDefault::Unset,
    },
    Reading {
        id: "R67",
        place: "IV.6, III.9(2), III.11, III.13, III.15",
        provisions: cites![
            "IV.6", "III.9(2)", "III.11", "III.13:1", "III.13:2", "III.13:3", "III.15:1",
            "III.15:2", "III.15:3",
        ],
        gap_en: "danger: air raid, attack, evacuation",
        gap_uk: "небезпека: повітряна тривога, напад, евакуація",
        read_en: "stated once for the post for a period by any source: a missing rite, warning, \
                  handover or return is excused, for review; duties resume when it ends; the \
                  camera may stay with its wearer",
        read_uk: "її зазначає один раз для поста на певний проміжок будь-яке джерело: пропущені \
                  дії на початку чи наприкінці запису, попередження, передача або повернення — \
                  виправдано, підлягає перевірці; обов'язки поновлюються, коли вона минає; \
                  відеокамера може лишитися в уповноваженої особи",
        default: ReadingDefault::Fixed,
    },
    Reading {
        id: "R68",
        place: "I.3:9, time",
        provisions: cites!["I.3:9"],
        gap_en: "the nights when clocks change",
        gap_uk: "ночі, коли переводять годинники",
        read_en: "elapsed time everywhere: a 20:00–08:00 shift lasts 13 h on 25.10.2026, 11 h on \
                  29.03.2026; a camera off by exactly the change, or a time spoken in the repeated \
                  or skipped hour, is a remark and a fresh check; forms print the offset",
        read_uk: "скрізь рахується час, що справді минув: робоча зміна 20:00–08:00 триває 13 годин \
                  25.10.2026, 11 годин 29.03.2026; розбіжність відеокамери рівно на величину \
                  переведення або час, названий у повторюваній чи пропущеній годині, — зауваження \
                  і нова перевірка; форми друкують зсув від всесвітнього часу",
        default: ReadingDefault::Fixed,
    },
    Reading {
        id: "R69",
        place: "II.8:1, III.3",
        provisions: cites!["II.8:1", "III.3:1", "III.3:2", "III.3:3", "III.3:4"],
        gap_en: "several responsible persons on one shift",
        gap_uk: "кілька відповідальних осіб на одній робочій зміні",
        read_en: "each may act; a duty of «the responsible person» is the shift's: one fulfils it \
                  for all; one signature a side; late is stated against the shift",
        read_uk: "діяти може кожна; обов'язок «відповідальної особи» — це обов'язок зміни: одна \
                  виконує його за всіх; один підпис від сторони; запізнення рахується за зміною",
        default: ReadingDefault::Fixed,
    },
    Reading {
        id: "R70",
        place: "III.11, II.8:1",
        provisions: cites!["III.11", "II.8:1"],
        gap_en: "no responsible person present",
        gap_uk: "немає жодної відповідальної особи",
        read_en: "a return without presence is no breach of the wearer, marked «без відповідальної \
                  особи»; issue is refused and the time is waiting for a camera; the finding is \
                  the body's",
        read_uk: "повернення без її присутності не є порушенням уповноваженої особи, позначка «без \
                  відповідальної особи»; у видачі відмовляють, а час рахується як очікування \
                  відеокамери; недолік стосується митного органу",
        default: ReadingDefault::Fixed,
    },
    Reading {
        id: "R71",
        place: "I.3:4, I.3:9, II.1:13",
        provisions: cites!["I.3:4", "I.3:9", "II.1:13"],
        gap_en: "several units at one post",
        gap_uk: "кілька підрозділів на одному посту",
        read_en: "«own shift» is the span for which a responsible person is rostered at the place \
                  of the complex; he serves every authorised person in service there, of any unit \
                  or customs body; A1 is handed over per complex",
        read_uk: "«своя робоча зміна» — проміжок, на який відповідальну особу поставлено за \
                  графіком у місці програмно-технічного комплексу; вона обслуговує кожну \
                  уповноважену особу, яка там на службі, з будь-якого підрозділу чи митного \
                  органу; за Журналом приймання-передачі передають кожен програмно-технічний \
                  комплекс окремо",
        default: ReadingDefault::Fixed,
    },
    Reading {
        id: "R72",
        place: "III.12:2, III.5:2",
        provisions: cites!["III.12:2", "III.5:2"],
        gap_en: "a reserve after every incident",
        gap_uk: "резервна відеокамера після кожного інциденту",
        read_en: "owed only where the wearer lost the use of his camera; a free ordinary camera \
                  serves too, with an A2 entry; with no memo, reserve or dock the duty is excused \
                  and III.15:2 applies",
        read_uk: "її належить видати лише тоді, коли уповноважена особа втратила змогу \
                  користуватися своєю; підійде й вільна звичайна, із записом у Журналі інцидентів; \
                  без службової записки, резерву чи док-станції від обов'язку звільнено і \
                  застосовується абз. 2 п. 15 розд. III",
        default: ReadingDefault::Fixed,
    },
    Reading {
        id: "R73",
        place: "II.8, I.3:18",
        provisions: cites!["II.8:1", "II.8:2", "I.3:18"],
        gap_en: "appointment, account or power ends in mid-shift",
        gap_uk: "призначення, обліковий запис або повноваження закінчується посеред робочої зміни",
        read_en: "dated in days it ends at 24:00 Kyiv of its last day; a shift begun under it may \
                  be finished unless ended expressly; then no new authorisation or act, custody \
                  stays, return is due at once, recording until return is no IV.7:3",
        read_uk: "визначене днями закінчується о 24:00 за київським часом останнього дня; зміну, \
                  яку за ним почато, можна завершити, якщо його не припинено прямо; тоді — жодної \
                  нової авторизації чи дії, відеокамера лишається за особою, повернути її належить \
                  невідкладно, запис до повернення не є порушенням абз. 3 п. 7 розд. IV",
        default: ReadingDefault::Fixed,
    },
    Reading {
        id: "R74",
        place: "III.2, A1",
        provisions: cites!["III.2", "A1.1", "A1.2", "A1.3", "A1.4", "A1.5", "A1.6"],
        gap_en: "a camera moved between posts",
        gap_uk: "відеокамеру переміщують між постами",
        read_en: "an A1 entry of both posts' responsible persons, on an order; a named carrier is \
                  custodian in transit; offloaded first, or the offload duty travels; the \
                  receiving log opens it as told",
        read_uk: "запис у Журналі приймання-передачі відповідальних осіб обох постів на підставі \
                  організаційно-розпорядчого документа; у дорозі вона за названою особою, яка її \
                  перевозить; спершу вивантаження, інакше обов'язок вивантаження їде разом із нею; \
                  протокол дій поста, що отримує, відкриває її так, як про неї повідомлено",
        default: ReadingDefault::Fixed,
    },
    Reading {
        id: "R75",
        place: "I.3:18",
        provisions: cites!["I.3:18"],
        gap_en: "who may wear",
        gap_uk: "хто може носити відеокамеру",
        read_en: "officials of customs bodies only; a border guard or an unappointed trainee \
                  never, an official on probation yes; a seconded one by an account of the body \
                  where he serves",
        read_uk: "лише посадові особи митних органів; прикордонник або непризначений стажист — \
                  ніколи, посадова особа на випробуванні — так; відряджена — за обліковим записом \
                  органу, де вона служить",
        default: ReadingDefault::Fixed,
    },
    Reading {
        id: "R76",
        place: "I.3:9",
        provisions: cites!["I.3:9"],
        gap_en: "«within 24 hours» (протягом доби)",
        gap_uk: "«протягом доби»",
        read_en: "24 consecutive hours of the schedule, not the calendar date; it may cross \
                  midnight",
        read_uk: "24 послідовні години за графіком роботи, а не календарна дата; можуть переходити \
                  через північ",
        default: ReadingDefault::Fixed,
    },
    Reading {
        id: "R77",
        place: "IV.1:1",
        provisions: cites!["IV.1:1"],
        gap_en: "the way from dock to lane",
        gap_uk: "шлях від док-станції до смуги руху",
        read_en: "up to policy.handling (10 min) after issue, before return, at a swap and before \
                  a rite is handling, not unexplained",
        read_uk: "до policy.handling (10 хвилин) після видачі, перед поверненням, під час заміни \
                  та перед діями на початку чи наприкінці запису — це поводження з відеокамерою, а \
                  не непояснена прогалина",
        default: ReadingDefault::Policy(&[Setting {
            field: "handling",
            value: "600000",
        }]),
    },
];
