//! Section V. Відеозаписи: how long they are kept, who sees them, who answers.

use crate::order::provision::{Kind, Provision};

/// The provisions of this section, in the order of the text.
pub(super) const SECTION: &[Provision] = &[
    Provision {
        id: "V.1",
        kinds: &[Kind::Context],
        uk: "Зняття, зберігання, обробка, аналіз інформації та доступ до неї — за Порядком, \
             затвердженим наказом Міністерства фінансів України від 23.07.2020 № 452",
        en: "Taking, storing, processing, analysing and giving access follow the Ministry's \
             Procedure No. 452 of 23.07.2020",
    },
    Provision {
        id: "V.2",
        kinds: &[Kind::Guard],
        uk: "Запис зберігають не менше 90 календарних днів з дня розміщення його файлу на сервері",
        en: "A recording is kept for at least 90 calendar days from the day its file was placed on \
             the server",
    },
    Provision {
        id: "V.3",
        kinds: &[Kind::Guard],
        uk: "Уповноважений користувач переглядає записи на підставі організаційно-розпорядчого \
             документа Держмитслужби чи територіального органу (Автономна Республіка Крим, одна \
             або кілька областей) з обов'язковим обґрунтуванням службової необхідності",
        en: "An authorised user views on the ground of an order of the Customs Service or of the \
             territorial body (Crimea, one oblast or several), with a mandatory justification of \
             need",
    },
    Provision {
        id: "V.4",
        kinds: &[Kind::Duty, Kind::Record],
        uk: "Після втрати або пошкодження відеокамер чи програмно-технічного комплексу призначають \
             і проводять внутрішню перевірку",
        en: "After loss of or damage to cameras or the complex an internal check is appointed and \
             held",
    },
    Provision {
        id: "V.5",
        kinds: &[Kind::Guard, Kind::Record],
        uk: "Відеозаписи або їх копії передають третім особам лише у випадках та в порядку, \
             передбачених Митним кодексом України та іншими законами",
        en: "Recordings or copies go to third parties only in the cases and in the manner of the \
             Customs Code and other laws",
    },
    Provision {
        id: "V.6",
        kinds: &[Kind::Context],
        uk: "За порушення Інструкції посадові особи відповідають за Законом України «Про державну \
             службу» та Митним кодексом України",
        en: "Officials answer for breaches under the Law on Civil Service and the Customs Code",
    },
];
