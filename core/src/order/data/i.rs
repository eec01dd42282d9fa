//! Section I. Загальні положення: what the Instruction covers, and its terms.

use crate::order::provision::{Kind, Provision};

/// The provisions of this section, in the order of the text.
pub(super) const SECTION: &[Provision] = &[
    Provision {
        id: "I.1",
        kinds: &[Kind::Context],
        uk: "Інструкція охоплює зберігання, облік, видачу, використання та приймання \
             індивідуальних портативних відеокамер, доступ до отриманої з них інформації та її \
             зберігання під час митного контролю товарів і транспортних засобів комерційного \
             призначення, що переміщуються через митний кордон України",
        en: "Covers storage, accounting, issue, use and return of the cameras, access to what they \
             record and its storage, during customs control of goods and commercial vehicles that \
             cross the customs border",
    },
    Provision {
        id: "I.2",
        kinds: &[Kind::Context],
        uk: "Мета застосування відеокамер: митна безпека, баланс між митним контролем і законною \
             торгівлею, боротьба з правопорушеннями",
        en: "Why: customs security, the balance of control and lawful trade, fighting offences",
    },
    Provision {
        id: "I.3:2",
        kinds: &[Kind::Term, Kind::Power],
        uk: "Адміністратор безпеки: відповідає за протоколи безпеки, моніторинг управління правами \
             доступу, перегляд журналів і протоколів дій",
        en: "Security administrator: security protocols, watching how access rights are managed, \
             viewing journals and action logs",
    },
    Provision {
        id: "I.3:3",
        kinds: &[Kind::Term, Kind::Power],
        uk: "Адміністратор облікових записів: створює облікові записи уповноважених осіб та \
             уповноважених користувачів і управляє їхніми правами доступу в зоні діяльності \
             окремого митного органу",
        en: "Account administrator: creates accounts of authorised persons and authorised users \
             and manages their access rights, within one customs body",
    },
    Provision {
        id: "I.3:4",
        kinds: &[Kind::Term, Kind::Power],
        uk: "Відповідальні особи: належать до складу робочої зміни, безпосередньо контролюють \
             видачу та приймання відеокамер, перевіряють наявність і комплектність \
             програмно-технічного комплексу в зоні діяльності окремого митного органу",
        en: "Responsible persons: of the staff of a working shift; control issue and return; check \
             that the complex is present and complete, within one customs body",
    },
    Provision {
        id: "I.3:5",
        kinds: &[Kind::Term],
        uk: "Док-станція: підключена до сервера; ідентифікує уповноважених осіб, видає та приймає \
             відеокамери, обліковує відеоінформацію і передає її на сервер, автоматично заряджає \
             акумуляторні батареї",
        en: "Dock: connected to the server; identifies authorised persons, gives out and takes in \
             cameras, accounts for video and passes it to the server, charges automatically",
    },
    Provision {
        id: "I.3:6",
        kinds: &[Kind::Term],
        uk: "Інцидент: будь-яка позаштатна ситуація, що спричинила некоректну роботу, втрату або \
             пошкодження програмно-технічного комплексу чи його складових; також втрата або \
             вилучення Журналу приймання-передачі, Журналу інцидентів чи Журналу регламентних \
             робіт",
        en: "Incident: any abnormal situation that led to malfunction, loss or damage of the \
             complex or its parts; also loss or seizure of the Acceptance, Incident or Maintenance \
             Journal",
    },
    Provision {
        id: "I.3:7",
        kinds: &[Kind::Term],
        uk: "Програмно-технічний комплекс: локальний рівень (індивідуальні портативні відеокамери \
             з кріпленням, сервер із програмним забезпеченням, док-станція, мережеве та інше \
             обладнання) і центральний рівень (сервер із програмним забезпеченням); використовує \
             відомчу електронну комунікаційну мережу та мережу бездротової передачі даних",
        en: "The complex: local level (cameras with mounts, server with software, dock, network \
             and other equipment) and central level (server with software), over the departmental \
             and wireless networks",
    },
    Provision {
        id: "I.3:8",
        kinds: &[Kind::Term],
        uk: "Регламентні роботи: технічні роботи з обслуговування, передбачені інструкцією \
             виробника з експлуатації",
        en: "Maintenance (регламентні роботи): technical works that the maker's manual prescribes",
    },
    Provision {
        id: "I.3:9",
        kinds: &[Kind::Term],
        uk: "Робоча зміна: проміжок робочого часу особового складу підрозділу митного оформлення \
             протягом доби, встановлений графіком роботи",
        en: "Working shift: a span of working time of a clearance unit's staff within 24 hours, \
             set by the schedule",
    },
    Provision {
        id: "I.3:10",
        kinds: &[Kind::Term],
        uk: "Сервер: зберігає, передає та обробляє відеоінформацію",
        en: "Server: stores, passes on and processes video",
    },
    Provision {
        id: "I.3:11",
        kinds: &[Kind::Term, Kind::Power],
        uk: "Технічний адміністратор: відповідає за технічний стан, обслуговування та організацію \
             ремонту відеокамер і док-станцій, а також за приміщення, де вони розміщені",
        en: "Technical administrator: technical state, servicing and repair of cameras and docks, \
             and the rooms they stand in",
    },
    Provision {
        id: "I.3:12",
        kinds: &[Kind::Term, Kind::Right],
        uk: "Уповноважений користувач: має доступ до відеоінформації в онлайн та офлайн режимах, \
             наданий виключно для завдань, названих в абзацах тринадцятому — сімнадцятому пункту 3 \
             розділу I",
        en: "Authorised user: granted access to video, online and offline, exclusively for the \
             purposes of :13 to :17",
    },
    Provision {
        id: "I.3:13",
        kinds: &[Kind::Term],
        uk: "Завдання: державна митна політика у сфері боротьби з правопорушеннями",
        en: "Purpose: customs policy in the fight against offences",
    },
    Provision {
        id: "I.3:14",
        kinds: &[Kind::Term],
        uk: "Завдання: моніторинг даних технічних засобів митного контролю, щоб перевірити повноту \
             та правильність виконання митних формальностей",
        en: "Purpose: monitoring data of technical control means, to check that formalities are \
             complete and correct",
    },
    Provision {
        id: "I.3:15",
        kinds: &[Kind::Term],
        uk: "Завдання: контроль за реалізацією таргетингу",
        en: "Purpose: control of how targeting is carried out",
    },
    Provision {
        id: "I.3:16",
        kinds: &[Kind::Term],
        uk: "Завдання: аналіз ризиків та управління ними",
        en: "Purpose: risk analysis and management",
    },
    Provision {
        id: "I.3:17",
        kinds: &[Kind::Term],
        uk: "Завдання: внутрішній контроль у митних органах",
        en: "Purpose: internal control in customs bodies",
    },
    Provision {
        id: "I.3:18",
        kinds: &[Kind::Term, Kind::Right],
        uk: "Уповноважена особа: посадова особа митного органу, яка за своїми службовими \
             повноваженнями здійснює митний контроль, запобігає контрабанді та протидіє їй, \
             бореться з порушеннями митних правил або перевіряє, як посадові особи митних органів \
             дотримуються законодавства з питань митної справи",
        en: "Authorised person: an official who, by his official powers, carries out customs \
             control, measures against smuggling and breaches of customs rules, or checks that \
             customs officials keep customs law",
    },
    Provision {
        id: "I.3:19",
        kinds: &[Kind::Context],
        uk: "Інші терміни вжито у значеннях, наведених у Митному кодексі України та Порядку, \
             затвердженому постановою Кабінету Міністрів України № 370",
        en: "Other terms: as in the Customs Code and the Cabinet's Procedure No. 370",
    },
];
