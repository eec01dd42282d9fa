//! Readings R41 to R60.

use crate::cites;
use crate::order::readings::{Reading, ReadingDefault, Setting};

/// The rows, in the order of the table.
pub(super) const ROWS: &[Reading] = &[
    Reading {
        id: "R41",
        place: "III.9",
        provisions: cites!["III.9", "III.9(1)", "III.9(2)"],
        gap_en: "more than one camera a person",
        gap_uk: "більше ніж одна відеокамера на особу",
        read_en: "one; the replaced one is closed first",
        read_uk: "одна; користування тією, яку замінюють, спершу закривають",
        default: ReadingDefault::Policy(&[Setting {
            field: "cameras_each",
            value: "1",
        }]),
    },
    Reading {
        id: "R42",
        place: "II.8",
        provisions: cites!["II.8:1", "II.8:2"],
        gap_en: "appointment without an end, acting heads",
        gap_uk: "призначення без кінцевої дати, виконувачі обов'язків керівників",
        read_en: "a start, an optional end and a ground; an acting head is an appointment with an \
                  end",
        read_uk: "початок, необов'язкове закінчення та підстава; виконання обов'язків керівника — \
                  це призначення із закінченням",
        default: ReadingDefault::Fixed,
    },
    Reading {
        id: "R43",
        place: "O.3",
        provisions: cites!["O.3"],
        gap_en: "in force from official publication, whose date the text lacks",
        gap_uk: "чинність з дня офіційного опублікування, дати якого в тексті немає",
        read_en: "found_log asks for it, not before 20.10.2025; until it is set, breaches are not \
                  assessable; retention protects always",
        read_uk: "дату запитує found_log, не раніше 20.10.2025; доки її не задано, порушення не \
                  підлягають оцінці; строк зберігання захищає завжди",
        default: ReadingDefault::Unset,
    },
    Reading {
        id: "R44",
        place: "III.7, IV.7:5",
        provisions: cites!["III.7", "IV.7:5"],
        gap_en: "the camera must have free memory, yet nobody deletes",
        gap_uk: "відеокамера повинна мати вільну пам'ять, а видаляти ніхто не вправі",
        read_en: "the camera's copy may be cleared once placement on the server is verified (size, \
                  SHA-256) and no hold names the camera or that recording: no disposal, and not \
                  «самовільно». What is not verified or is held stays, and another camera serves",
        read_uk: "копію у відеокамері можна очистити, щойно перевірено розміщення на сервері \
                  (розмір, SHA-256) і немає блокування цієї відеокамери чи цього запису: це не \
                  знищення і не «самовільно». Неперевірене або заблоковане лишається, а служить \
                  інша відеокамера",
        default: ReadingDefault::Fixed,
    },
    Reading {
        id: "R45",
        place: "III.3:2-3",
        provisions: cites!["III.3:2", "III.3:3"],
        gap_en: "a post with one shift, a gap between shifts, the same person twice",
        gap_uk: "пост з однією робочою зміною, проміжок між змінами, двічі та сама особа",
        read_en: "the outgoing signs at the end, the incoming on arrival (two times on one entry); \
                  between them custody is the post's. The same person: one signature in both \
                  capacities, marked so",
        read_uk: "хто передає, підписує наприкінці, хто приймає — коли прибуде (два часи в одному \
                  записі); між ними обладнання перебуває за митним постом. Та сама особа: один \
                  підпис в обох якостях, із позначкою",
        default: ReadingDefault::Fixed,
    },
    Reading {
        id: "R46",
        place: "IV.3, II.6:2, IV.1:2",
        provisions: cites!["IV.3", "II.6:2", "IV.1:2"],
        gap_en: "remote viewing during a break",
        gap_uk: "віддалений перегляд під час перерви",
        read_en: "never switches a camera on; refused in a break or outside service time",
        read_uk: "ніколи не вмикає відеокамери; у перерві чи поза службовим часом у ньому \
                  відмовляють",
        default: ReadingDefault::Fixed,
    },
    Reading {
        id: "R47",
        place: "I.3:9, IV.7:3",
        provisions: cites!["I.3:9", "IV.7:3"],
        gap_en: "overtime, early release, officials outside clearance units",
        gap_uk: "надурочний час, дострокове звільнення зі зміни, посадові особи поза підрозділами \
                 митного оформлення",
        read_en: "recorded service time counts, said by the responsible person, a head or the \
                  host's time clock; the wearer's own word is claimed: enough for duties, not for \
                  issue; «off duty» is not «after the scheduled end»",
        read_uk: "рахується зафіксований службовий час, про який повідомили відповідальна особа, \
                  керівник або облік робочого часу зовнішньої системи; власне слово уповноваженої \
                  особи — заявлено: його досить для обов'язків, але не для видачі; «поза службою» \
                  не означає «після закінчення за графіком»",
        default: ReadingDefault::Fixed,
    },
    Reading {
        id: "R48",
        place: "III.9(1), III.11, III.13:1",
        provisions: cites!["III.9(1)", "III.11", "III.13:1"],
        gap_en: "a camera handed from officer to officer",
        gap_uk: "відеокамеру передано від однієї посадової особи іншій",
        read_en: "as a request refused; as a fact: III.9(1) for the receiver, III.11 and III.13:1 \
                  for the giver, never III.8; custody follows",
        read_uk: "як запит — відмова; як факт: підп. 1 п. 9 розд. III — щодо того, хто отримав, п. \
                  11 розд. III та абз. 1 п. 13 розд. III — щодо того, хто віддав, ніколи п. 8 \
                  розд. III; відеокамера далі рахується за тим, хто отримав",
        default: ReadingDefault::Fixed,
    },
    Reading {
        id: "R49",
        place: "III.11, III.12:1",
        provisions: cites!["III.11", "III.12:1"],
        gap_en: "wearer dead, ill, detained",
        gap_uk: "уповноважена особа померла, хвора, затримана",
        read_en: "another returns it; the reason has a kind and a source, a colleague's word alone \
                  is claimed, for review; an accepted reason excuses III.11, IV.6 and III.13:1 \
                  together, and III.12:1 while he cannot; the responsible person owes II.1:12 and \
                  A2",
        read_uk: "повертає інший; причина має вид і джерело, саме лише слово колеги — заявлено, \
                  підлягає перевірці; визнана причина звільняє разом від п. 11 розд. III, п. 6 \
                  розд. IV та абз. 1 п. 13 розд. III, а від абз. 1 п. 12 розд. III — доки особа не \
                  може повідомити; за відповідальною особою — абз. 12 п. 1 розд. II і запис у \
                  Журналі інцидентів",
        default: ReadingDefault::Fixed,
    },
    Reading {
        id: "R50",
        place: "III.12:1",
        provisions: cites!["III.12:1"],
        gap_en: "an incident found after the wearer's shift",
        gap_uk: "інцидент виявлено після робочої зміни уповноваженої особи",
        read_en: "due at once when the wearer learns of it; no legal bound is left",
        read_uk: "строк настає невідкладно, коли уповноважена особа про нього дізналася; \
                  граничного строку за Інструкцією вже немає",
        default: ReadingDefault::Fixed,
    },
    Reading {
        id: "R51",
        place: "III.3",
        provisions: cites!["III.3:1", "III.3:2", "III.3:3", "III.3:4"],
        gap_en: "a responsible person drops out in mid-shift",
        gap_uk: "відповідальна особа вибуває посеред робочої зміни",
        read_en: "an A1 entry to a substitute on the list; one-sided if it cannot be helped",
        read_uk: "запис у Журналі приймання-передачі на користь особи з переліку, яка її заміщує; \
                  односторонній, якщо інакше не можна",
        default: ReadingDefault::Fixed,
    },
    Reading {
        id: "R52",
        place: "A2, A3",
        provisions: cites![
            "A2.1", "A2.2", "A2.3", "A2.4", "A2.5", "A3.1", "A3.2", "A3.3", "A3.4", "A3.5",
        ],
        gap_en: "measures and outcomes come days later, from another shift",
        gap_uk: "заходи й результати з'являються за кілька днів, від іншої робочої зміни",
        read_en: "a supplement to the entry (not a correction), signed by who is on then",
        read_uk: "доповнення до запису (не виправлення), яке підписує той, хто тоді на зміні",
        default: ReadingDefault::Fixed,
    },
    Reading {
        id: "R53",
        place: "IV.1:2",
        provisions: cites!["IV.1:2"],
        gap_en: "is the list of breaks closed",
        gap_uk: "чи вичерпний перелік перерв",
        read_en: "lavatory and meals (no «etc.», which IV.1:3 has); another claimed private \
                  situation (medical) is taken in as claimed, for review: not refused, not \
                  unexplained",
        read_uk: "вбиральня та приймання їжі (без «тощо», яке є в абз. 3 п. 1 розд. IV); інше \
                  заявлене приватне становище (медичне) приймають як заявлено, підлягає перевірці: \
                  у ньому не відмовляють і непоясненим його не вважають",
        default: ReadingDefault::Fixed,
    },
    Reading {
        id: "R54",
        place: "III.12:3, III.14:1",
        provisions: cites!["III.12:3", "III.14:1"],
        gap_en: "is a public holiday a «day off» (вихідний)",
        gap_uk: "чи є святковий день «вихідним»",
        read_en: "the words name weekly days off; the host may count holidays too",
        read_uk: "слово означає щотижневі вихідні дні; зовнішня система може враховувати й \
                  святкові",
        default: ReadingDefault::Switch(&[Setting {
            field: "holidays_are_days_off",
            value: "off",
        }]),
    },
    Reading {
        id: "R55",
        place: "III.15:3",
        provisions: cites!["III.15:3"],
        gap_en: "24 h for repairs too",
        gap_uk: "чи діють 24 години й для ремонту",
        read_en: "maintenance (I.3:8), one continuous span; past 24 h of another outage a reminder \
                  by policy",
        read_uk: "регламентні роботи (абз. 8 п. 3 розд. I), один безперервний проміжок; після 24 \
                  годин іншого простою — нагадування за налаштуванням",
        default: ReadingDefault::Switch(&[Setting {
            field: "overrun_scope",
            value: "maintenance",
        }]),
    },
    Reading {
        id: "R56",
        place: "V.4",
        provisions: cites!["V.4"],
        gap_en: "who appoints the check",
        gap_uk: "хто призначає внутрішню перевірку",
        read_en: "the head of the customs body",
        read_uk: "керівник митного органу",
        default: ReadingDefault::Switch(&[Setting {
            field: "check_appointer",
            value: "head_of_body",
        }]),
    },
    Reading {
        id: "R57",
        place: "III.12:3",
        provisions: cites!["III.12:3"],
        gap_en: "«deputy head of the customs house»",
        gap_uk: "«заступник керівника митниці»",
        read_en: "the deputy of II.4",
        read_uk: "заступник, про якого йдеться в п. 4 розд. II",
        default: ReadingDefault::Fixed,
    },
    Reading {
        id: "R58",
        place: "III.3:1, II.2:6, II.5:4, V.3",
        provisions: cites!["III.3:1", "II.2:6", "II.5:4", "V.3"],
        gap_en: "do heads view video by their control, administrators by their service",
        gap_uk: "чи переглядають відео керівники в межах свого контролю, адміністратори в межах \
                 обслуговування",
        read_en: "no: neither heads, nor account administrators, nor security administrators \
                  (journals and logs, not video)",
        read_uk: "ні: ні керівники, ні адміністратори облікових записів, ні адміністратори безпеки \
                  (журнали та протоколи дій, не відео)",
        default: ReadingDefault::Fixed,
    },
    Reading {
        id: "R59",
        place: "IV.7:5, II.1:11",
        provisions: cites!["IV.7:5", "II.1:11"],
        gap_en: "who corrects a wrong clock or swaps media",
        gap_uk: "хто виправляє хибний час або замінює носії",
        read_en: "an administrator; the clock also the dock's own synchronisation or the \
                  responsible person at the check; recorded",
        read_uk: "адміністратор; час — також власна синхронізація док-станції або відповідальна \
                  особа під час перевірки; із записом",
        default: ReadingDefault::Fixed,
    },
    Reading {
        id: "R60",
        place: "II.1:10, III.7",
        provisions: cites!["II.1:10", "III.7"],
        gap_en: "how long a check lasts",
        gap_uk: "скільки чинна перевірка",
        read_en: "until the camera leaves the dock or the checker's shift ends; dock telemetry \
                  that the responsible person accepts is a check; presence at issue is not \
                  demanded",
        read_uk: "доки відеокамера не залишить док-станції або не завершиться робоча зміна того, \
                  хто перевірив; телеметрія док-станції, яку прийняла відповідальна особа, — це \
                  перевірка; присутності під час видачі не вимагається",
        default: ReadingDefault::Fixed,
    },
];
