//! Section IV. Використання: continuous recording, warnings, bans.

use crate::order::provision::{Kind, Provision};

/// The provisions of this section, in the order of the text.
pub(super) const SECTION: &[Provision] = &[
    Provision {
        id: "IV.1:1",
        kinds: &[Kind::Duty],
        uk: "Відеокамера ввімкнена і безперервно здійснює відеофіксацію всю робочу зміну, поки \
             виконуються службові обов'язки",
        en: "The camera is on and records without a break for the whole shift while duties are \
             performed",
    },
    Provision {
        id: "IV.1:2",
        kinds: &[Kind::Right],
        uk: "Відеокамеру можна вимкнути в особистому приватному становищі (вбиральня, перерва для \
             приймання їжі)",
        en: "It may be switched off in a personal private situation (lavatory, meal break)",
    },
    Provision {
        id: "IV.1:3",
        kinds: &[Kind::Ban],
        uk: "Створення будь-ким перешкод перед об'єктивом, які унеможливлюють відеофіксацію під \
             час зйомки",
        en: "Creating obstacles before the lens that make recording impossible during filming \
             (anyone)",
    },
    Provision {
        id: "IV.2",
        kinds: &[Kind::Duty],
        uk: "Уповноважені особи, які мають відеокамери, застосовують їх для безперервної \
             відеофіксації під час митного контролю та інших формальностей",
        en: "Authorised persons who have cameras use them for continuous recording during customs \
             control and formalities",
    },
    Provision {
        id: "IV.3",
        kinds: &[Kind::Standing],
        uk: "Якщо відеокамера має таку можливість, цілодобово забезпечено віддалений онлайн-доступ",
        en: "Where the camera can, remote online access is provided around the clock",
    },
    Provision {
        id: "IV.4",
        kinds: &[Kind::Standing],
        uk: "Уповноважена особа, яка здійснює відеофіксацію, дбає про відеокамеру та її заряд",
        en: "The wearer looks after the camera and its charge",
    },
    Provision {
        id: "IV.5:1",
        kinds: &[Kind::Record],
        uk: "Інформаційні повідомлення «ЗДІЙСНЮЄТЬСЯ ВІДЕОФІКСАЦІЯ» (VIDEO RECORDING IN PROGRESS) \
             українською та англійською мовами: при в'їзді, у зонах митного контролю та \
             загальнодоступних місцях пунктів пропуску",
        en: "Notices «ЗДІЙСНЮЄТЬСЯ ВІДЕОФІКСАЦІЯ» (VIDEO RECORDING IN PROGRESS), in Ukrainian and \
             English, at entrances, in control zones and public places of checkpoints",
    },
    Provision {
        id: "IV.5:2",
        kinds: &[Kind::Duty, Kind::Record],
        uk: "Де інформаційних повідомлень немає, уповноважена особа з відеокамерою попереджає \
             людей про відеозйомку під час будь-якого контакту",
        en: "Where there is no notice, the wearer warns people at any contact",
    },
    Provision {
        id: "IV.6",
        kinds: &[Kind::Duty, Kind::Record],
        uk: "Коли відеозйомка завершується, повторюють дії, передбачені підпунктом 2 пункту 9 \
             розділу III, та вголос повідомляють про завершення",
        en: "When recording ends: the actions of III.9(2) again, and the end is announced aloud",
    },
    Provision {
        id: "IV.7:1",
        kinds: &[Kind::Term],
        uk: "До кого звернено пункт 7 розділу IV: до уповноважених осіб",
        en: "To whom IV.7 speaks: authorised persons",
    },
    Provision {
        id: "IV.7:2",
        kinds: &[Kind::Ban],
        uk: "Використання відеокамер в особистих цілях або не за призначенням",
        en: "Personal or other improper use",
    },
    Provision {
        id: "IV.7:3",
        kinds: &[Kind::Ban],
        uk: "Використання відеокамер у позаслужбовий час",
        en: "Use outside working hours",
    },
    Provision {
        id: "IV.7:4",
        kinds: &[Kind::Ban],
        uk: "Збирання, накопичення, зберігання, адаптування, зміна (редагування, зміна \
             властивостей файлів), поновлення, поширення, знеособлення чи знищення відеозаписів \
             або використання їх у будь-який інший спосіб",
        en: "Collecting, accumulating, keeping, adapting, changing (editing, altering file \
             properties), updating, spreading, depersonalising or destroying recordings, or using \
             them in any other way",
    },
    Provision {
        id: "IV.7:5",
        kinds: &[Kind::Ban],
        uk: "Самовільне видалення відеозаписів з носіїв, заміна носіїв, зміна їх системної дати та \
             часу",
        en: "Deleting recordings from media without authority (самовільно), swapping the media, \
             changing their system date and time",
    },
    Provision {
        id: "IV.7:6",
        kinds: &[Kind::Ban],
        uk: "Перешкоджання відеозапису",
        en: "Hindering recording",
    },
    Provision {
        id: "IV.7:7",
        kinds: &[Kind::Ban],
        uk: "Копіювання інформації з носіїв або передача її третім особам, зокрема іншим органам \
             державної влади, крім випадків, визначених Митним кодексом України та іншими законами",
        en: "Copying, or passing information from the media to third parties, other state bodies \
             included, except as the Customs Code and other laws provide",
    },
];
