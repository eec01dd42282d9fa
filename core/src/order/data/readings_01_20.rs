//! Readings R01 to R20.

use crate::cites;
use crate::order::readings::{Reading, ReadingDefault, Setting};

/// The rows, in the order of the table.
pub(super) const ROWS: &[Reading] = &[
    Reading {
        id: "R01",
        place: "III.15:2",
        provisions: cites!["III.15:2"],
        gap_en: "«authorised users» get cameras back",
        gap_uk: "після усунення несправностей відеокамери отримують «уповноважені користувачі»",
        read_en: "authorised persons: the sentence before speaks of them, and users only view \
                  (I.3:12)",
        read_uk: "уповноважені особи: попереднє речення говорить про них, а користувачі лише \
                  переглядають записи (абз. 12 п. 3 розд. I)",
        default: ReadingDefault::Fixed,
    },
    Reading {
        id: "R02",
        place: "III.4:1, II.3:2",
        provisions: cites!["III.4:1", "II.3:2"],
        gap_en: "who opens and who keeps the Maintenance Journal",
        gap_uk: "хто заводить і хто веде Журнал регламентних робіт",
        read_en: "the responsible person opens a replacement volume; the technical administrator \
                  keeps and signs it",
        read_uk: "новий том на заміну заводить відповідальна особа; веде та підписує його \
                  технічний адміністратор",
        default: ReadingDefault::Fixed,
    },
    Reading {
        id: "R03",
        place: "III.4:1",
        provisions: cites!["III.4:1"],
        gap_en: "new volume «from the date of loss», found out later",
        gap_uk: "новий том «з дати втрати», про яку дізналися пізніше",
        read_en: "the volume starts at the loss, is opened later; what happened between is entered \
                  as late entries, marked so",
        read_uk: "том починається з дати втрати, а заводять його пізніше; що сталося між ними, \
                  вносять запізнілими записами з позначкою про це",
        default: ReadingDefault::Fixed,
    },
    Reading {
        id: "R04",
        place: "III.4, I.3:6",
        provisions: cites!["III.4:1", "III.4:2", "I.3:6"],
        gap_en: "«loss» of an electronic journal",
        gap_uk: "що таке «втрата» електронного журналу",
        read_en: "it cannot be read, or its hash chain does not hold; a missing revocation list or \
                  an expired anchor is no loss",
        read_uk: "журнал неможливо прочитати або його ланцюжок гешів не сходиться; брак списку \
                  відкликаних сертифікатів чи закінчення строку чинності довіреного сертифіката \
                  втратою не є",
        default: ReadingDefault::Fixed,
    },
    Reading {
        id: "R05",
        place: "I.3:6",
        provisions: cites!["I.3:6"],
        gap_en: "the Incident Journal itself is lost",
        gap_uk: "втрачено сам Журнал інцидентів",
        read_en: "the new volume's first entry records the loss",
        read_uk: "перший запис нового тому фіксує втрату",
        default: ReadingDefault::Fixed,
    },
    Reading {
        id: "R06",
        place: "III.5:2",
        provisions: cites!["III.5:2"],
        gap_en: "memo for each reserve camera or a standing one",
        gap_uk: "службова записка на кожну резервну відеокамеру чи постійна",
        read_en: "a memo names cameras, may be given in advance and holds until withdrawn; each \
                  commissioning cites it",
        read_uk: "службова записка називає відеокамери, може бути складена наперед і діє до \
                  відкликання; кожне введення в експлуатацію посилається на неї",
        default: ReadingDefault::Switch(&[Setting {
            field: "memo",
            value: "standing",
        }]),
    },
    Reading {
        id: "R07",
        place: "III.5, III.9(1)",
        provisions: cites!["III.5:1", "III.5:2", "III.9(1)"],
        gap_en: "reserve in a safe, stage one «at the dock»",
        gap_uk: "резерв лежить у сейфі, а перший етап відбувається «в док-станції»",
        read_en: "commission → dock → check → authorise → issue; with a dead dock there is no \
                  issue and III.15:2 applies",
        read_uk: "введення в експлуатацію → док-станція → перевірка → авторизація → видача; якщо \
                  док-станція не працює, видачі немає і застосовується абз. 2 п. 15 розд. III",
        default: ReadingDefault::Fixed,
    },
    Reading {
        id: "R08",
        place: "III.5",
        provisions: cites!["III.5:1", "III.5:2"],
        gap_en: "is a used reserve still reserve",
        gap_uk: "чи лишається резервною відеокамера, яку вже використали",
        read_en: "no; it goes back to the safe by a record, without a memo",
        read_uk: "ні; до сейфа її повертають записом, без службової записки",
        default: ReadingDefault::Fixed,
    },
    Reading {
        id: "R09",
        place: "II.1:7",
        provisions: cites!["II.1:7"],
        gap_en: "a responsible person informs the responsible person",
        gap_uk: "відповідальна особа інформує відповідальну особу",
        read_en: "the others of the same shift, and one who relieves",
        read_uk: "інших відповідальних осіб тієї самої робочої зміни та ту, яка заступає на зміну",
        default: ReadingDefault::Fixed,
    },
    Reading {
        id: "R10",
        place: "II.1:13, III.1, III.3:2",
        provisions: cites!["II.1:13", "III.1", "III.3:2"],
        gap_en: "powers in one's own shift «exclusively», yet acceptance is before and handing \
                 over after it",
        gap_uk: "повноваження «виключно» щодо своєї робочої зміни, проте приймання відбувається до \
                 неї, а передача — після",
        read_en: "the words limit what the act is about, not when it is finished: acts about one's \
                  own shift may be completed and signed after its end, marked late; issue and \
                  acceptance of cameras within the shift or a window on both sides",
        read_uk: "слова обмежують предмет дії, а не час її завершення: дії щодо своєї робочої \
                  зміни можна завершити й підписати після її закінчення, з позначкою про \
                  запізнення; видача та приймання відеокамер — у межах робочої зміни або проміжку \
                  з обох її боків",
        default: ReadingDefault::Switch(&[Setting {
            field: "shift_margin",
            value: "3600000",
        }]),
    },
    Reading {
        id: "R11",
        place: "III.3:3, III.13:1",
        provisions: cites!["III.3:3", "III.13:1"],
        gap_en: "wearers come back after the handover",
        gap_uk: "уповноважені особи повертаються вже після приймання-передачі",
        read_en: "A1 lists cameras that are out as out, with the holder, under discrepancies; \
                  oversight of them passes with the entry: check, acceptance and offload are acts \
                  of the shift in which they come back",
        read_uk: "Журнал приймання-передачі подає видані відеокамери як видані, із зазначенням, у \
                  кого вони, серед невідповідностей; разом із записом переходить нагляд за ними: \
                  перевірка, приймання та вивантаження — дії тієї робочої зміни, в якій їх \
                  повертають",
        default: ReadingDefault::Fixed,
    },
    Reading {
        id: "R12",
        place: "A1",
        provisions: cites!["A1.1", "A1.2", "A1.3", "A1.4", "A1.5", "A1.6"],
        gap_en: "first acceptance ever; a counterpart absent or refusing",
        gap_uk: "найперше приймання; друга сторона відсутня або відмовляється",
        read_en: "first: from the actor the host names, on a document; refusal: a discrepancy \
                  (A1.5) and a report, no incident; the entry stays one-sided, never final by \
                  silence, and blocks no issue",
        read_uk: "найперше: від особи, яку називає зовнішня система, на підставі документа; \
                  відмова: невідповідність (графа 5 додатка 1) і повідомлення, але не інцидент; \
                  запис лишається одностороннім, мовчання ніколи не робить його остаточним, і \
                  видачі відеокамер він не перешкоджає",
        default: ReadingDefault::HostNames,
    },
    Reading {
        id: "R13",
        place: "A1–A3",
        provisions: cites![
            "A1.1", "A1.2", "A1.3", "A1.4", "A1.5", "A1.6", "A2.1", "A2.2", "A2.3", "A2.4", "A2.5",
            "A3.1", "A3.2", "A3.3", "A3.4", "A3.5",
        ],
        gap_en: "is a row signed or the book",
        gap_uk: "підписують рядок чи весь журнал",
        read_en: "an entry; the volume's head on closing too is policy",
        read_uk: "запис; підписання ще й підсумкового гешу тому під час його закриття — це \
                  налаштування",
        default: ReadingDefault::Policy(&[Setting {
            field: "volume_head_signed",
            value: "on",
        }]),
    },
    Reading {
        id: "R14",
        place: "I.3:2, II.5:4",
        provisions: cites!["I.3:2", "II.5:4"],
        gap_en: "the first omits responsible persons from those reviewed",
        gap_uk: "визначення не називає відповідальних осіб серед тих, чиї протоколи дій \
                 переглядають",
        read_en: "II.5:4, the fuller one",
        read_uk: "абз. 4 п. 5 розд. II: він повніший",
        default: ReadingDefault::Fixed,
    },
    Reading {
        id: "R15",
        place: "II.2:6, II.3:3",
        provisions: cites!["II.2:6", "II.3:3"],
        gap_en: "who services servers",
        gap_uk: "хто обслуговує сервери",
        read_en: "either does the work; notice (III.14:1) and entry (A3) are the technical \
                  administrator's",
        read_uk: "роботи виконує будь-який із двох адміністраторів; повідомлення (абз. 1 п. 14 \
                  розд. III) і запис у Журналі регламентних робіт — за технічним адміністратором",
        default: ReadingDefault::Fixed,
    },
    Reading {
        id: "R16",
        place: "II.2, II.8",
        provisions: cites![
            "II.2:2", "II.2:3", "II.2:4", "II.2:5", "II.2:6", "II.2:7", "II.8:1", "II.8:2",
        ],
        gap_en: "nobody creates accounts of administrators and responsible persons",
        gap_uk: "ніхто не створює облікових записів адміністраторів і відповідальних осіб",
        read_en: "they come from the appointing order (II.8) alone",
        read_uk: "їх дає лише організаційно-розпорядчий документ про призначення (п. 8 розд. II)",
        default: ReadingDefault::Fixed,
    },
    Reading {
        id: "R17",
        place: "II.8, V.3",
        provisions: cites!["II.8:1", "II.8:2", "V.3"],
        gap_en: "listing a user and granting access are two acts",
        gap_uk: "включення користувача до переліку та надання доступу — дві дії",
        read_en: "listed by II.8 (territorial: its body; central units and all-Ukraine bodies: the \
                  Service), and granted access by an order of the Service or the territorial body \
                  with justification; one document may do both",
        read_uk: "включено до переліку за п. 8 розд. II (у територіальному органі — цим органом; у \
                  структурних підрозділах Держмитслужби та органах, юрисдикція яких поширюється на \
                  всю територію України, — Держмитслужбою) і надано доступ \
                  організаційно-розпорядчим документом Держмитслужби чи територіального органу з \
                  обґрунтуванням; обидві дії може вмістити один документ",
        default: ReadingDefault::Fixed,
    },
    Reading {
        id: "R18",
        place: "—",
        provisions: &[],
        gap_en: "separation of duties",
        gap_uk: "розмежування обов'язків",
        read_en: "a security administrator with an administrator's or responsible person's role; a \
                  responsible person who issues to himself while another is on the shift; one \
                  person deciding and issuing a reserve: a remark, or refusal where the host wants \
                  it. A lone responsible person may issue to himself; presence is then \
                  self-attested, marked",
        read_uk: "адміністратор безпеки, який має ще й роль іншого адміністратора чи \
                  відповідальної особи; відповідальна особа, яка видає відеокамеру собі, коли на \
                  зміні є інша; одна особа, яка вирішує про резервну відеокамеру і видає її: \
                  зауваження або, якщо так задала зовнішня система, відмова. Єдина відповідальна \
                  особа може видати відеокамеру собі; присутність тоді вона засвідчує сама, з \
                  позначкою",
        default: ReadingDefault::Policy(&[Setting {
            field: "separation",
            value: "remark",
        }]),
    },
    Reading {
        id: "R19",
        place: "III.7",
        provisions: cites!["III.7"],
        gap_en: "«necessary charge», «free memory»",
        gap_uk: "«необхідний заряд», «вільний обсяг пам'яті»",
        read_en: "passes if enough for the rest of the shift at the model's rate, or at least a \
                  floor, or, when no better camera is free, by the responsible person's recorded \
                  decision; short of the whole shift is no bar where a swap is foreseen (III.13:3)",
        read_uk: "умову виконано, якщо вистачить до кінця робочої зміни за витратою моделі, або є \
                  щонайменше встановлений мінімум, або, коли кращої вільної відеокамери немає, за \
                  зафіксованим рішенням відповідальної особи; нестача на всю зміну не перешкоджає, \
                  якщо передбачено заміну (абз. 3 п. 13 розд. III)",
        default: ReadingDefault::Switch(&[
            Setting {
                field: "charge_floor",
                value: "80",
            },
            Setting {
                field: "memory_floor",
                value: "20",
            },
        ]),
    },
    Reading {
        id: "R20",
        place: "II.1:11",
        provisions: cites!["II.1:11"],
        gap_en: "right date and time",
        gap_uk: "правильні дата й час",
        read_en: "the Order wants the check; off by ≤ 2 s right, ≤ 30 s a remark, more: corrected \
                  first, or issued by the responsible person's recorded decision",
        read_uk: "Інструкція вимагає перевірки; відхилення ≤ 2 с — правильно, ≤ 30 с — зауваження, \
                  більше — спершу виправляють або видають за зафіксованим рішенням відповідальної \
                  особи",
        default: ReadingDefault::Policy(&[
            Setting {
                field: "clock_right",
                value: "2000",
            },
            Setting {
                field: "clock_bearable",
                value: "30000",
            },
        ]),
    },
];
