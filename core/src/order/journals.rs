//! The three journals of the Order's appendices. Their words are normative: a printed journal
//! carries them as they stand here.

use super::cite::Cite;
use crate::cites;

/// A journal's form: the title, the columns in their order, who signs, the closing line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Journal {
    /// The number of the appendix, 1 to 3.
    pub appendix: u8,
    /// The title as the appendix has it («складових», where I.3:6 says «компонентів»).
    pub title: &'static str,
    /// The columns, left to right; a column's heading is its provision's `uk`.
    pub columns: &'static [Cite],
    /// Who signs, in the order of the form.
    pub signatures: &'static [SignatureBlock],
    /// The line that closes the form.
    pub closing: &'static str,
}

/// The two lines under which an official signs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct SignatureBlock {
    /// What stands under the signer's position.
    pub position_line: &'static str,
    /// What stands under the signer's name.
    pub name_line: &'static str,
}

impl Journal {
    /// The line above the title: «Додаток 1 до Інструкції …».
    pub fn header(&self) -> String {
        format!(
            "Додаток {} до Інструкції з використання індивідуальних портативних відеокамер під \
             час виконання службових обов'язків посадовими особами митних органів (пункт 3 \
             розділу I)",
            self.appendix
        )
    }

    /// The headings of the columns, left to right.
    pub fn headings(&self) -> impl Iterator<Item = &'static str> {
        self.columns.iter().map(|column| column.provision().uk)
    }
}

/// Closes the journals that one official signs, A2 and A3.
const ONE_SIGNATURE: &str = "Підписання журналу здійснюється шляхом накладення на нього \
                             кваліфікованого електронного підпису зазначеної особи.";

/// Журнал приймання-передачі: the Acceptance Journal (appendix 1).
pub static ACCEPTANCE_JOURNAL: Journal = Journal {
    appendix: 1,
    title: "Журнал приймання-передачі індивідуальних портативних відеокамер та інших складових \
            програмно-технічного комплексу",
    columns: cites!["A1.1", "A1.2", "A1.3", "A1.4", "A1.5", "A1.6"],
    signatures: &[
        SignatureBlock {
            position_line: "Посада відповідальної особи, яка передає обладнання",
            name_line: "власне ім'я та прізвище особи, яка передає обладнання",
        },
        SignatureBlock {
            position_line: "Посада відповідальної особи, яка приймає обладнання",
            name_line: "власне ім'я та прізвище особи, яка приймає обладнання",
        },
    ],
    closing: "Підписання журналу здійснюється шляхом накладення на нього кваліфікованих \
              електронних підписів зазначених осіб.",
};

/// Журнал інцидентів: the Incident Journal (appendix 2).
pub static INCIDENT_JOURNAL: Journal = Journal {
    appendix: 2,
    title: "Журнал інцидентів програмно-технічного комплексу",
    columns: cites!["A2.1", "A2.2", "A2.3", "A2.4", "A2.5"],
    signatures: &[SignatureBlock {
        position_line: "Посада відповідальної особи",
        name_line: "власне ім'я та прізвище відповідальної особи",
    }],
    closing: ONE_SIGNATURE,
};

/// Журнал регламентних робіт: the Maintenance Journal (appendix 3).
pub static MAINTENANCE_JOURNAL: Journal = Journal {
    appendix: 3,
    title: "Журнал регламентних робіт програмно-технічного комплексу",
    columns: cites!["A3.1", "A3.2", "A3.3", "A3.4", "A3.5"],
    signatures: &[SignatureBlock {
        position_line: "Посада технічного адміністратора",
        name_line: "власне ім'я та прізвище технічного адміністратора",
    }],
    closing: ONE_SIGNATURE,
};

/// The three journals, in the order of the appendices.
pub static JOURNALS: [&Journal; 3] = [&ACCEPTANCE_JOURNAL, &INCIDENT_JOURNAL, &MAINTENANCE_JOURNAL];
