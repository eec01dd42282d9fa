//! Section III. Облік, зберігання, видача та приймання: from the safe to the chest and back.

use crate::order::provision::{Kind, Provision};

/// The provisions of this section, in the order of the text.
pub(super) const SECTION: &[Provision] = &[
    Provision {
        id: "III.1",
        kinds: &[Kind::Duty, Kind::Record],
        uk: "Облік програмно-технічного комплексу та контроль за його використанням здійснюють у \
             митному органі (на митному посту) відповідальні особи шляхом приймання-передачі до \
             початку робочої зміни та після її завершення",
        en: "The complex is accounted for, and its use controlled, at the post by responsible \
             persons: acceptance-transfer before a shift starts and after it ends",
    },
    Provision {
        id: "III.2",
        kinds: &[Kind::Guard, Kind::Record],
        uk: "Кожна складова частина програмно-технічного комплексу має інвентарний номер, \
             зазначений у Журналі приймання-передачі",
        en: "Every part of the complex has an inventory number, stated in the Acceptance Journal",
    },
    Provision {
        id: "III.3:1",
        kinds: &[Kind::Power],
        uk: "Застосування відеокамер контролюють сама уповноважена особа, керівник відділу митного \
             оформлення та керівник митного поста",
        en: "Use is controlled by the authorised person himself, the head of the clearance \
             department and the head of the post",
    },
    Provision {
        id: "III.3:2",
        kinds: &[Kind::Duty, Kind::Record],
        uk: "До початку своєї робочої зміни відповідальна особа приймає програмно-технічний \
             комплекс від відповідальної особи попередньої зміни",
        en: "Before its shift starts, a responsible person accepts the complex from the previous \
             shift's",
    },
    Provision {
        id: "III.3:3",
        kinds: &[Kind::Duty, Kind::Record],
        uk: "Наприкінці робочої зміни відповідальна особа передає програмно-технічний комплекс \
             відповідальній особі наступної зміни",
        en: "At the end of its shift it hands the complex over to the next shift's",
    },
    Provision {
        id: "III.3:4",
        kinds: &[Kind::Guard, Kind::Record],
        uk: "Приймання і передачу оформлюють в електронному Журналі приймання-передачі з \
             кваліфікованими електронними підписами",
        en: "Both by filling in the electronic Acceptance Journal with qualified electronic \
             signatures",
    },
    Provision {
        id: "III.4:1",
        kinds: &[Kind::Duty, Kind::Record],
        uk: "Коли журнал вилучено або втрачено, відповідальна особа невідкладно заводить новий, \
             який ведуть з дати вилучення чи втрати",
        en: "When a journal is seized or lost, the responsible person at once opens a new one, \
             kept from the date of the seizure or loss",
    },
    Provision {
        id: "III.4:2",
        kinds: &[Kind::Guard, Kind::Record],
        uk: "Журнали ведуть у системі електронного документообігу Держмитслужби з кваліфікованими \
             електронними підписами",
        en: "Journals are kept in the Customs Service's document system, with qualified electronic \
             signatures",
    },
    Provision {
        id: "III.5:1",
        kinds: &[Kind::Standing],
        uk: "Відеокамери зберігають підключеними до док-станцій",
        en: "Cameras are stored connected to docks",
    },
    Provision {
        id: "III.5:2",
        kinds: &[Kind::Guard, Kind::Record],
        uk: "Резервні відеокамери зберігають у сейфі в приміщенні з програмно-технічним \
             комплексом; рішення про початок експлуатації приймає керівник митного поста службовою \
             запискою",
        en: "Reserve cameras are stored in a safe in the room of the complex; the head of the post \
             decides to put one into use, by a memo (службова записка)",
    },
    Provision {
        id: "III.6",
        kinds: &[Kind::Power, Kind::Record],
        uk: "Обладнання стоїть у визначених керівником митного органу приміщеннях підрозділів \
             митного оформлення з електромережею, підключене до відомчої мережі; приміщення мають \
             системи відеоконтролю та контролю доступу",
        en: "The equipment stands in rooms of clearance units that the head of the customs body \
             named, with mains power, connected to the departmental network, with video and access \
             control",
    },
    Provision {
        id: "III.7",
        kinds: &[Kind::Guard],
        uk: "Відповідальна особа контролює, щоб відеокамеру і кріплення видавали справними, з \
             необхідним зарядом і вільним обсягом пам'яті",
        en: "The responsible person controls that a camera and mount are issued in working order, \
             with enough charge and free memory",
    },
    Provision {
        id: "III.8",
        kinds: &[Kind::Ban],
        uk: "Уповноважена особа не вправі вийняти відеокамеру з док-станції без авторизації в \
             док-станції",
        en: "An authorised person takes no camera out of a dock without authorising at the dock",
    },
    Provision {
        id: "III.9",
        kinds: &[Kind::Term],
        uk: "Ідентифікація уповноваженої особи, яка використовує відеокамеру, має два етапи; \
             потрібні обидва",
        en: "Identification of the wearer has two stages, and needs both",
    },
    Provision {
        id: "III.9(1)",
        kinds: &[Kind::Guard],
        uk: "Перший етап: авторизація в док-станції, коли отримують відеокамеру",
        en: "Stage one: authorisation at the dock when a camera is received",
    },
    Provision {
        id: "III.9(2)",
        kinds: &[Kind::Duty, Kind::Record],
        uk: "Другий етап, на початку відеозйомки: об'єктив у режимі відеозапису спрямовано на \
             власне обличчя протягом 3–4 секунд; чітко та роздільно названо дату й час початку, \
             назву пункту пропуску (підрозділу митного оформлення), посаду, власне ім'я та \
             прізвище",
        en: "Stage two, when recording starts: the lens at one's own face, recording, for 3 to 4 \
             seconds; date and time of the start, name of the checkpoint (clearance unit), \
             position, own first name and surname said clearly and distinctly",
    },
    Provision {
        id: "III.10",
        kinds: &[Kind::Duty, Kind::Right, Kind::Record],
        uk: "Відеокамеру носять на форменому одязі, на грудях ближче до плечового суглоба, на \
             кріпленні, яке забезпечує надійну відеофіксацію, уберігає від пошкодження та зберігає \
             кут огляду; її можна тримати в руках, коли цього потребує якісна відеофіксація події",
        en: "Worn on the uniform, on the chest nearer the shoulder joint, by a mount that records \
             reliably, guards against damage and keeps the angle of view; may be held in the hand \
             where a good picture of an event demands it",
    },
    Provision {
        id: "III.11",
        kinds: &[Kind::Duty, Kind::Record],
        uk: "Після того як відповідальна особа перевірила відеокамеру, уповноважена особа \
             самостійно повертає її в док-станцію у присутності відповідальної особи",
        en: "After the responsible person has checked the camera, the authorised person puts it \
             back into the dock himself, in the responsible person's presence",
    },
    Provision {
        id: "III.12:1",
        kinds: &[Kind::Duty, Kind::Record],
        uk: "Після інциденту уповноважена особа невідкладно, але не пізніше завершення своєї \
             робочої зміни, письмово повідомляє відповідальну особу, безпосереднього керівника та \
             керівника митного поста про його причини й умови",
        en: "After an incident the authorised person at once, and no later than the end of his own \
             shift, tells in writing the responsible person, the direct superior and the head of \
             the post: causes and conditions",
    },
    Provision {
        id: "III.12:2",
        kinds: &[Kind::Duty, Kind::Guard, Kind::Record],
        uk: "Відповідальна особа видає резервну відеокамеру за пунктом 5 розділу III і робить про \
             це запис у Журналі інцидентів",
        en: "The responsible person issues a reserve camera under III.5 and enters that into the \
             Incident Journal",
    },
    Provision {
        id: "III.12:3",
        kinds: &[Kind::Duty, Kind::Record],
        uk: "Керівник митного поста доповідною запискою інформує про інцидент заступника керівника \
             митниці, який контролює програмно-технічний комплекс: невідкладно, а якщо інцидент \
             стався у вихідний день — не пізніше наступного робочого дня, з пропозиціями щодо \
             заходів",
        en: "The head of the post informs the deputy head by a report (доповідна записка), at once \
             or, after an incident on a day off, by the next working day, with proposals",
    },
    Provision {
        id: "III.12:4",
        kinds: &[Kind::Duty, Kind::Guard],
        uk: "Перш ніж відеокамеру передадуть сервісній організації, відповідальна особа \
             зобов'язана вжити заходів, щоб вивантажити її записи на сервер",
        en: "Before a camera goes to a service organisation, the responsible person must see to it \
             that its recordings are offloaded to the server",
    },
    Provision {
        id: "III.12:5",
        kinds: &[Kind::Guard, Kind::Record],
        uk: "Якщо вивантаження неможливе, треті особи ремонтують відеокамеру лише за договором про \
             використання та нерозголошення інформації, який укладає митний орган, на балансі \
             якого обладнання, і з дотриманням статті 11 Митного кодексу України",
        en: "Where that is impossible, third parties repair it only under an agreement on use and \
             non-disclosure, concluded by the customs body that holds the equipment, and under \
             article 11 of the Customs Code",
    },
    Provision {
        id: "III.12:6",
        kinds: &[Kind::Guard, Kind::Duty, Kind::Record],
        uk: "Інформацію, яку відновив сервісний центр, передають виключно визначеним технічним \
             адміністраторам, а ті вносять її на сервер відповідного митного органу",
        en: "What the service organisation recovers goes only to the named technical \
             administrators, who put it on that body's server",
    },
    Provision {
        id: "III.13:1",
        kinds: &[Kind::Duty],
        uk: "По завершенні робочої зміни уповноважена особа повертає відеокамеру на док-станцію",
        en: "After the shift the authorised person returns the camera to the dock",
    },
    Provision {
        id: "III.13:2",
        kinds: &[Kind::Duty],
        uk: "Відповідальна особа організовує заряджання та вивантаження в док-станції, автоматично \
             або так, як визначив виробник",
        en: "The responsible person sees to charging and offloading in the dock, automatically or \
             as the maker provides",
    },
    Provision {
        id: "III.13:3",
        kinds: &[Kind::Duty, Kind::Record],
        uk: "Відеокамеру, що розрядилася до завершення робочої зміни, повертають у присутності \
             відповідальної особи та отримують заряджену",
        en: "A camera that runs flat before the shift ends is returned in the responsible person's \
             presence and a charged one received",
    },
    Provision {
        id: "III.14:1",
        kinds: &[Kind::Duty, Kind::Record],
        uk: "Технічний адміністратор листом інформує керівника митного поста про дату й час \
             регламентних робіт: невідкладно, а якщо вони припали на вихідний день — не пізніше \
             наступного робочого дня",
        en: "The technical administrator tells the head of the post by letter the date and time of \
             maintenance, at once or, on a day off, by the next working day",
    },
    Provision {
        id: "III.14:2",
        kinds: &[Kind::Record],
        uk: "У Журналі регламентних робіт роблять відмітку: підстави, хто виконував роботи, \
             скільки часу вони тривали",
        en: "The Maintenance Journal is marked: grounds, who did it, how long it took",
    },
    Provision {
        id: "III.14:3",
        kinds: &[Kind::Context],
        uk: "Регламентні роботи планують так, щоб якнайменше втручатися у відеофіксацію",
        en: "Maintenance is planned so that recording is disturbed least",
    },
    Provision {
        id: "III.15:1",
        kinds: &[Kind::Duty],
        uk: "Коли через вихід з ладу використовувати відеокамери неможливо, роботу \
             програмно-технічного комплексу відновлюють відповідальна особа, технічний \
             адміністратор, керівник митного поста та заступник керівника митного органу",
        en: "When failure makes cameras unusable, responsible person, technical administrator, \
             head of the post and deputy head restore the complex",
    },
    Provision {
        id: "III.15:2",
        kinds: &[Kind::Right],
        uk: "Доти уповноважені особи виконують обов'язки без відеокамер; після усунення \
             несправностей отримують їх у порядку, визначеному Інструкцією, без затримки митного \
             контролю та митного оформлення (у тексті — «уповноважені користувачі»: R01)",
        en: "Meanwhile authorised persons work without cameras; once it is mended they receive \
             them as the Instruction lays down, without holding up customs control and clearance \
             (the text says «authorised users»: R01)",
    },
    Provision {
        id: "III.15:3",
        kinds: &[Kind::Duty, Kind::Record],
        uk: "Регламентні роботи тривають не більше 24 годин; у разі перевищення заступник \
             керівника митного органу листом повідомляє керівника митного органу та керівників \
             структурних підрозділів митних органів і Держмитслужби, де працюють уповноважені \
             користувачі: причини, обставини, скільки ще потрібно часу",
        en: "Maintenance takes no more than 24 hours; past that the deputy head informs by letter \
             the head of the body and the heads of the units of customs bodies and of the Customs \
             Service where authorised users work: reasons, circumstances, time still needed",
    },
];
