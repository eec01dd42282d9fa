//! Section II. Обов'язки: who answers for what, and who names them.

use crate::order::provision::{Kind, Provision};

/// The provisions of this section, in the order of the text.
pub(super) const SECTION: &[Provision] = &[
    Provision {
        id: "II.1:2",
        kinds: &[Kind::Duty],
        uk: "Відповідальна особа проходить навчання і цільовий інструктаж",
        en: "A responsible person is trained and given a targeted briefing",
    },
    Provision {
        id: "II.1:3",
        kinds: &[Kind::Duty, Kind::Guard],
        uk: "Відповідальна особа інструктує уповноважену особу, яка використовує відеокамеру \
             вперше, до початку такого використання",
        en: "and briefs whoever uses a camera for the first time, before that",
    },
    Provision {
        id: "II.1:4",
        kinds: &[Kind::Duty, Kind::Record],
        uk: "Відповідальна особа інформує відповідальну особу наступної робочої зміни про стан і \
             кількість відеокамер та іншого обладнання, а також про штатні й нештатні ситуації \
             останньої робочої зміни",
        en: "and tells the next shift's responsible person the state and number of cameras and \
             other equipment, and what happened in the last shift, normal and abnormal",
    },
    Provision {
        id: "II.1:5",
        kinds: &[Kind::Power],
        uk: "Відповідальна особа веде Журнал приймання-передачі",
        en: "and keeps the Acceptance Journal (Журнал приймання-передачі)",
    },
    Provision {
        id: "II.1:6",
        kinds: &[Kind::Power],
        uk: "Відповідальна особа веде Журнал інцидентів",
        en: "and keeps the Incident Journal",
    },
    Provision {
        id: "II.1:7",
        kinds: &[Kind::Duty],
        uk: "Відповідальна особа інформує відповідальну особу про те, як нині працює \
             програмно-технічний комплекс",
        en: "and informs the responsible person how the complex currently works",
    },
    Provision {
        id: "II.1:8",
        kinds: &[Kind::Standing],
        uk: "Відповідальна особа забезпечує збереженість програмно-технічного комплексу",
        en: "and keeps the complex safe",
    },
    Provision {
        id: "II.1:9",
        kinds: &[Kind::Power],
        uk: "Відповідальна особа контролює отримання та повернення уповноваженими особами \
             відеокамер з кріпленнями",
        en: "and controls that authorised persons receive and return cameras with mounts",
    },
    Provision {
        id: "II.1:10",
        kinds: &[Kind::Duty, Kind::Guard],
        uk: "Відповідальна особа перевіряє робочий стан відеокамер з кріпленнями та док-станції",
        en: "and checks the working state of cameras with mounts and of the dock",
    },
    Provision {
        id: "II.1:11",
        kinds: &[Kind::Duty, Kind::Guard],
        uk: "Відповідальна особа перевіряє, чи правильні дата й час у налаштуваннях відеокамери",
        en: "and checks that a camera's date and time are right",
    },
    Provision {
        id: "II.1:12",
        kinds: &[Kind::Duty],
        uk: "Відповідальна особа своєчасно інформує керівників відділу митного оформлення та \
             митного поста про інциденти",
        en: "and tells the heads of the clearance department and of the post of incidents in good \
             time",
    },
    Provision {
        id: "II.1:13",
        kinds: &[Kind::Guard],
        uk: "Повноваження відповідальної особи стосуються виключно її робочої зміни",
        en: "Its powers concern its own shift exclusively",
    },
    Provision {
        id: "II.2:2",
        kinds: &[Kind::Power],
        uk: "Адміністратор облікових записів створює та видаляє уповноважених користувачів і \
             уповноважених осіб",
        en: "Account administrator creates and deletes authorised users and authorised persons",
    },
    Provision {
        id: "II.2:3",
        kinds: &[Kind::Power],
        uk: "Адміністратор облікових записів управляє правами доступу уповноважених користувачів і \
             уповноважених осіб",
        en: "and manages their access rights",
    },
    Provision {
        id: "II.2:4",
        kinds: &[Kind::Power],
        uk: "Адміністратор облікових записів оновлює програмне забезпечення програмно-технічного \
             комплексу",
        en: "and updates the complex's software",
    },
    Provision {
        id: "II.2:5",
        kinds: &[Kind::Standing],
        uk: "Адміністратор облікових записів взаємодіє з технічними адміністраторами та \
             адміністраторами безпеки щодо оновлень, діагностики помилок та інцидентів",
        en: "and works with technical and security administrators on updates, diagnosis and \
             incidents",
    },
    Provision {
        id: "II.2:6",
        kinds: &[Kind::Power],
        uk: "Адміністратор облікових записів обслуговує сервер, мережеве обладнання та джерела \
             безперебійного живлення, супроводжує доступ до відеоінформації",
        en: "and services server, network equipment and uninterruptible power, and attends access \
             to video",
    },
    Provision {
        id: "II.2:7",
        kinds: &[Kind::Standing],
        uk: "Адміністратор облікових записів діє так, щоб не допустити зміни, пошкодження або \
             витоку відеозаписів",
        en: "and acts to prevent change of, damage to or leak of recordings",
    },
    Provision {
        id: "II.3:2",
        kinds: &[Kind::Power],
        uk: "Технічний адміністратор веде Журнал регламентних робіт",
        en: "Technical administrator keeps the Maintenance Journal",
    },
    Provision {
        id: "II.3:3",
        kinds: &[Kind::Power],
        uk: "Технічний адміністратор здійснює технічне супроводження програмно-технічного \
             комплексу, зокрема зарядних пристроїв та іншого обладнання",
        en: "and supports the complex technically, chargers and other equipment included",
    },
    Provision {
        id: "II.3:4",
        kinds: &[Kind::Power, Kind::Record],
        uk: "Технічний адміністратор організовує та проводить планові й позапланові перевірки; \
             виявляє, фіксує та усуває несправності",
        en: "and organises planned and unplanned checks; finds, records and mends faults",
    },
    Provision {
        id: "II.3:5",
        kinds: &[Kind::Power, Kind::Record],
        uk: "Технічний адміністратор забезпечує зберігання, маркування та передачу пошкодженого \
             обладнання ремонтним підрозділам або сервісним організаціям",
        en: "and stores, labels and hands damaged equipment to repair units or service \
             organisations",
    },
    Provision {
        id: "II.3:6",
        kinds: &[Kind::Standing],
        uk: "Технічний адміністратор дбає про належний технічний стан приміщень, де розміщено \
             обладнання",
        en: "and looks after the rooms",
    },
    Provision {
        id: "II.3:7",
        kinds: &[Kind::Standing],
        uk: "Технічний адміністратор взаємодіє з адміністраторами облікових записів та \
             адміністраторами безпеки",
        en: "and works with account and security administrators",
    },
    Provision {
        id: "II.3:8",
        kinds: &[Kind::Duty, Kind::Record],
        uk: "Технічний адміністратор вносить відомості про обслуговування та ремонт до Журналу \
             регламентних робіт",
        en: "and enters servicing and repair into the Maintenance Journal",
    },
    Provision {
        id: "II.3:9",
        kinds: &[Kind::Duty],
        uk: "Технічний адміністратор своєчасно інформує заступника керівника митного органу про \
             технічні інциденти, які можуть статися та вплинути на безперервність відеофіксації і \
             роботу програмно-технічного комплексу",
        en: "and tells the deputy head in good time of technical incidents that may happen and \
             affect the continuity of recording and the work of the complex",
    },
    Provision {
        id: "II.3:10",
        kinds: &[Kind::Duty, Kind::Guard],
        uk: "Технічний адміністратор складає договір про використання та нерозголошення \
             інформації, перш ніж обладнання передадуть на ремонт третім особам",
        en: "and prepares a use and non-disclosure agreement before equipment goes to third \
             parties for repair",
    },
    Provision {
        id: "II.4",
        kinds: &[Kind::Power],
        uk: "Один із заступників керівника митного органу за розподілом повноважень організовує та \
             контролює технічний супровід, відпрацювання інцидентів і розгляд інших питань роботи \
             програмно-технічного комплексу",
        en: "One deputy head, by the distribution of powers, organises and controls technical \
             support, the working out of incidents and other questions of the complex",
    },
    Provision {
        id: "II.5:1",
        kinds: &[Kind::Term],
        uk: "За що відповідають адміністратори безпеки (вступний абзац)",
        en: "Security administrators' responsibilities (opening)",
    },
    Provision {
        id: "II.5:2",
        kinds: &[Kind::Power],
        uk: "Адміністратори безпеки відповідають за протоколи безпеки",
        en: "Security administrators answer for security protocols",
    },
    Provision {
        id: "II.5:3",
        kinds: &[Kind::Power],
        uk: "Адміністратори безпеки здійснюють моніторинг управління правами доступу",
        en: "and watch how access rights are managed",
    },
    Provision {
        id: "II.5:4",
        kinds: &[Kind::Power],
        uk: "Адміністратори безпеки переглядають три журнали, протоколи дій відповідальних осіб, \
             уповноважених осіб, уповноважених користувачів, адміністраторів облікових записів і \
             технічних адміністраторів та всі протоколи програмно-технічного комплексу, за певний \
             час і щодо конкретного користувача чи адміністратора",
        en: "and view the three journals, the action logs of responsible persons, authorised \
             persons, authorised users, account and technical administrators, and all logs of the \
             complex, for a period and for one user or administrator",
    },
    Provision {
        id: "II.5:5",
        kinds: &[Kind::Duty],
        uk: "Адміністратори безпеки своєчасно інформують безпосереднього керівника про інциденти",
        en: "and tell their direct superior of incidents in good time",
    },
    Provision {
        id: "II.5:6",
        kinds: &[Kind::Standing],
        uk: "Адміністратори безпеки діють так, щоб не допустити зміни, пошкодження або витоку \
             відеозаписів",
        en: "and act to prevent change of, damage to or leak of recordings",
    },
    Provision {
        id: "II.6:1",
        kinds: &[Kind::Term],
        uk: "За що відповідають уповноважені користувачі (вступний абзац)",
        en: "Authorised users' responsibilities (opening)",
    },
    Provision {
        id: "II.6:2",
        kinds: &[Kind::Power],
        uk: "Уповноважені користувачі ініціюють онлайн-доступ до відеокамери, якщо це технічно \
             можливо",
        en: "Authorised users start online access to a camera where it is technically possible",
    },
    Provision {
        id: "II.6:3",
        kinds: &[Kind::Power],
        uk: "Уповноважені користувачі вибірково переглядають відеозаписи онлайн та офлайн",
        en: "and watch recordings selectively, online and offline",
    },
    Provision {
        id: "II.7",
        kinds: &[Kind::Standing],
        uk: "Уповноважені та відповідальні особи, технічні адміністратори, адміністратори \
             облікових записів і адміністратори безпеки неухильно дотримуються Порядку № 370, \
             Інструкції та технічної документації виробників",
        en: "All of them keep to Procedure No. 370, the Instruction and the makers' documentation",
    },
    Provision {
        id: "II.8:1",
        kinds: &[Kind::Guard],
        uk: "Адміністраторів облікових записів, технічних адміністраторів, відповідальних осіб \
             кожної робочої зміни та уповноважених користувачів територіального органу визначає \
             організаційно-розпорядчий документ митного органу",
        en: "Account and technical administrators, each shift's responsible persons and a \
             territorial body's authorised users are named by an order of the customs body",
    },
    Provision {
        id: "II.8:2",
        kinds: &[Kind::Guard],
        uk: "Адміністраторів безпеки та уповноважених користувачів зі структурних підрозділів \
             Держмитслужби й територіального органу, юрисдикція якого поширюється на всю територію \
             України, визначає окремий організаційно-розпорядчий документ Держмитслужби",
        en: "Security administrators, and authorised users of the Customs Service's own units and \
             of a body whose remit is all Ukraine, are named by a separate order of the Customs \
             Service",
    },
];
