//! Readings R21 to R40.

use crate::cites;
use crate::order::readings::{Reading, ReadingDefault, Setting};

/// The rows, in the order of the table.
pub(super) const ROWS: &[Reading] = &[
    Reading {
        id: "R21",
        place: "III.9(2)",
        provisions: cites!["III.9(2)"],
        gap_en: "«3–4 seconds»",
        gap_uk: "«3–4 секунди»",
        read_en: "face in view at least 3.0 s; longer than 4 s is a remark, never a breach; speech \
                  is not timed; six things said (date, time, place, position, first name, surname) \
                  and their manner",
        read_uk: "обличчя в кадрі щонайменше 3,0 с; довше 4 с — зауваження, ніколи не порушення; \
                  тривалості мовлення не вимірюють; шість відомостей, які називають (дата, час, \
                  місце, посада, власне ім'я, прізвище), і те, як їх вимовлено",
        default: ReadingDefault::Switch(&[Setting {
            field: "face_in_view",
            value: "3000",
        }]),
    },
    Reading {
        id: "R22",
        place: "III.9(2), III.10, IV.5:2, IV.6",
        provisions: cites!["III.9(2)", "III.10", "IV.5:2", "IV.6"],
        gap_en: "who says that it was done",
        gap_uk: "хто каже, що це зроблено",
        read_en: "an attestation with a source (wearer, responsible person, reviewer, analyser \
                  with version). What opens the duty (a recording begins or ends, a contact) is \
                  one thing; done fulfils it, failed is a breach, open reads «not attested», which \
                  is no breach",
        read_uk: "засвідчення із зазначенням джерела (уповноважена особа, відповідальна особа, \
                  особа, яка переглядає запис, аналізатор із версією). Що породжує обов'язок \
                  (запис починається чи завершується, контакт) — одне; виконано припиняє його, не \
                  виконано — порушення, без відповіді — «не засвідчено», і це не порушення",
        default: ReadingDefault::Fixed,
    },
    Reading {
        id: "R23",
        place: "IV.6",
        provisions: cites!["IV.6"],
        gap_en: "at the end, date and time of start?",
        gap_uk: "наприкінці — знову дата й час початку?",
        read_en: "date and time of the moment, and that recording ends; the literal start is \
                  accepted too",
        read_uk: "дата й час цієї миті та слова про те, що запис завершується; буквальний початок \
                  теж приймається",
        default: ReadingDefault::Fixed,
    },
    Reading {
        id: "R24",
        place: "IV.1:1, IV.2",
        provisions: cites!["IV.1:1", "IV.2"],
        gap_en: "whole shift or during control",
        gap_uk: "уся робоча зміна чи час контролю",
        read_en: "the whole shift while duties are performed; not performing them (an air raid \
                  shelter) is stated by a source",
        read_uk: "уся робоча зміна, поки виконуються службові обов'язки; що їх не виконують \
                  (укриття під час повітряної тривоги), зазначає джерело",
        default: ReadingDefault::Fixed,
    },
    Reading {
        id: "R25",
        place: "IV.1:2",
        provisions: cites!["IV.1:2"],
        gap_en: "after a break",
        gap_uk: "після перерви",
        read_en: "a break closes a recording (IV.6) and the next starts anew with stage two; files \
                  that the camera itself splits are one recording; a restart by a fault is an \
                  incident, and stage two is owed once the wearer notices it",
        read_uk: "перерва закриває запис (п. 6 розд. IV), а наступний починається наново з другого \
                  етапу; файли, на які відеокамера ділить запис сама, — один запис; перезапуск \
                  через збій — інцидент, і другий етап належить виконати, щойно уповноважена особа \
                  це помітить",
        default: ReadingDefault::Switch(&[Setting {
            field: "breaks_split",
            value: "on",
        }]),
    },
    Reading {
        id: "R26",
        place: "III.13:3",
        provisions: cites!["III.13:3"],
        gap_en: "is a flat battery an incident",
        gap_uk: "чи є інцидентом розряджена батарея",
        read_en: "no: a swap, with both stages anew; the gap is justified by III.13:3",
        read_uk: "ні: це заміна, з обома етапами наново; прогалину виправдовує абз. 3 п. 13 розд. \
                  III",
        default: ReadingDefault::Fixed,
    },
    Reading {
        id: "R27",
        place: "III.11, III.13:1",
        provisions: cites!["III.11", "III.13:1"],
        gap_en: "presence at the end-of-shift return is not repeated",
        gap_uk: "для повернення наприкінці робочої зміни присутність не повторено",
        read_en: "III.11 is the general rule",
        read_uk: "п. 11 розд. III — загальне правило",
        default: ReadingDefault::Fixed,
    },
    Reading {
        id: "R28",
        place: "III.12:1",
        provisions: cites!["III.12:1"],
        gap_en: "incident without a wearer (a dock, the server)",
        gap_uk: "інцидент без уповноваженої особи (док-станція, сервер)",
        read_en: "no duty under III.12:1; the responsible person owes II.1:12 and the A2 entry; \
                  «with whom» may be none, with the reason",
        read_uk: "обов'язку за абз. 1 п. 12 розд. III немає; за відповідальною особою — абз. 12 п. \
                  1 розд. II і запис у Журналі інцидентів; посадової особи, «з якою стався \
                  інцидент», може не бути, із зазначенням причини",
        default: ReadingDefault::Fixed,
    },
    Reading {
        id: "R29",
        place: "III.12:3, II.3:9",
        provisions: cites!["III.12:3", "II.3:9"],
        gap_en: "two channels to the deputy head",
        gap_uk: "два шляхи до заступника керівника",
        read_en: "III.12:3 for what has happened; II.3:9 by law for what is foreseen, after the \
                  fact by policy",
        read_uk: "абз. 3 п. 12 розд. III — для того, що сталося; абз. 9 п. 3 розд. II — за правом \
                  для передбачуваного, а після події за налаштуванням",
        default: ReadingDefault::Policy(&[Setting {
            field: "foreseen_after",
            value: "on",
        }]),
    },
    Reading {
        id: "R30",
        place: "III.14:1",
        provisions: cites!["III.14:1"],
        gap_en: "may the letter follow the works",
        gap_uk: "чи може лист надійти після робіт",
        read_en: "on a day off, yes; planned works on a working day are announced before",
        read_uk: "у вихідний день — так; про планові роботи в робочий день повідомляють \
                  заздалегідь",
        default: ReadingDefault::Fixed,
    },
    Reading {
        id: "R31",
        place: "II.3:10, III.12:5",
        provisions: cites!["II.3:10", "III.12:5"],
        gap_en: "agreement always, or only if offloading failed; who makes it",
        gap_uk: "договір потрібен завжди чи лише коли вивантаження не вдалося; хто його складає",
        read_en: "always where third parties repair (the stricter union); the technical \
                  administrator prepares it, the body that holds the equipment concludes it",
        read_uk: "завжди, коли ремонтують треті особи (суворіше об'єднання обох правил); технічний \
                  адміністратор готує, митний орган, на балансі якого обладнання, укладає",
        default: ReadingDefault::Fixed,
    },
    Reading {
        id: "R32",
        place: "III.12:4",
        provisions: cites!["III.12:4"],
        gap_en: "how much effort to offload",
        gap_uk: "скільки зусиль докладати до вивантаження",
        read_en: "offloaded, or an attempt recorded as impossible, which leads to III.12:5–6",
        read_uk: "вивантажено або зафіксовано спробу, яка виявила неможливість, що веде до абз. \
                  5–6 п. 12 розд. III",
        default: ReadingDefault::Fixed,
    },
    Reading {
        id: "R33",
        place: "V.2, V.4, V.5",
        provisions: cites!["V.2", "V.4", "V.5"],
        gap_en: "holds, maximum, who disposes",
        gap_uk: "блокування записів, найбільший строк, хто знищує",
        read_en: "a hold opens by itself with an incident, an internal check or a request, and \
                  closes only by a recorded decision; on a camera it covers every recording of it, \
                  placed or not, from its last good check before the event until settled (unknown: \
                  all); others and a longer period are the host's. No disposal by default: the \
                  host asks, and gets a certificate or the reasons",
        read_uk: "блокування настає саме собою з інцидентом, внутрішньою перевіркою чи запитом і \
                  припиняється лише зафіксованим рішенням; щодо відеокамери воно охоплює кожен її \
                  запис, розміщений чи ні, від останньої успішної перевірки перед подією до \
                  врегулювання (невідомо — усі); інші блокування та довший строк визначає зовнішня \
                  система. Саме собою нічого не знищується: зовнішня система запитує й отримує \
                  довідку або причини відмови",
        default: ReadingDefault::Policy(&[Setting {
            field: "holds_by_themselves",
            value: "on",
        }]),
    },
    Reading {
        id: "R34",
        place: "V.1",
        provisions: cites!["V.1"],
        gap_en: "Procedure 452's own periods and forms",
        gap_uk: "власні строки та форми Порядку № 452",
        read_en: "not in hand: unset until the host sets them; the library never reports \
                  conformity with V.1",
        read_uk: "їх немає в розпорядженні: не задано, доки не задасть зовнішня система; \
                  бібліотека ніколи не повідомляє про відповідність п. 1 розд. V",
        default: ReadingDefault::Unset,
    },
    Reading {
        id: "R35",
        place: "V.4",
        provisions: cites!["V.4"],
        gap_en: "internal check after loss of a journal",
        gap_uk: "внутрішня перевірка після втрати журналу",
        read_en: "only cameras and complex; for a journal optional",
        read_uk: "лише щодо відеокамер і програмно-технічного комплексу; щодо журналу — \
                  необов'язкова",
        default: ReadingDefault::Policy(&[Setting {
            field: "journal_check",
            value: "off",
        }]),
    },
    Reading {
        id: "R36",
        place: "IV.7:4",
        provisions: cites!["IV.7:4"],
        gap_en: "may a wearer view his own recording",
        gap_uk: "чи може уповноважена особа переглядати власний запис",
        read_en: "no, unless he is an authorised user too, for one of the five purposes",
        read_uk: "ні, хіба що вона ще й уповноважений користувач, і тоді лише для одного з п'яти \
                  завдань",
        default: ReadingDefault::Fixed,
    },
    Reading {
        id: "R37",
        place: "IV.5:2",
        provisions: cites!["IV.5:2"],
        gap_en: "how often to warn",
        gap_uk: "як часто попереджати",
        read_en: "once per contact; a site says whether notices stand there",
        read_uk: "один раз на кожен контакт; чи є інформаційні повідомлення, зазначають для \
                  кожного місця",
        default: ReadingDefault::Fixed,
    },
    Reading {
        id: "R38",
        place: "III.2",
        provisions: cites!["III.2"],
        gap_en: "mounts: number or quantity",
        gap_uk: "кріплення: номер чи кількість",
        read_en: "both possible; a number once assigned is required",
        read_uk: "можливо і те, і те; присвоєний номер обов'язковий надалі",
        default: ReadingDefault::Fixed,
    },
    Reading {
        id: "R39",
        place: "I.3:6",
        provisions: cites!["I.3:6"],
        gap_en: "a camera lawfully seized",
        gap_uk: "законно вилучена відеокамера",
        read_en: "an incident only if the complex's work suffers; never loss: its custodian is the \
                  state body, and V.4 does not open",
        read_uk: "інцидент лише тоді, коли від цього потерпає робота програмно-технічного \
                  комплексу; ніколи не втрата: відеокамера перебуває в державного органу, і п. 4 \
                  розд. V не застосовується",
        default: ReadingDefault::Fixed,
    },
    Reading {
        id: "R40",
        place: "A1–A3 column 1",
        provisions: cites!["A1.1", "A2.1", "A3.1"],
        gap_en: "numbering after a new volume",
        gap_uk: "нумерація після нового тому",
        read_en: "starts at 1 in each volume; the log's own sequence never restarts",
        read_uk: "у кожному томі починається з 1; власна нумерація протоколу дій ніколи не \
                  починається знову",
        default: ReadingDefault::Fixed,
    },
];
