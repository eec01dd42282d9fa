//! The Order, chapter by chapter: its commands, beside them the rules, powers, duties and forms that decide them.
//!
//! A rule is a small predicate beside the provision that it speaks for; what a command brings about is straight-line code.

pub(super) mod i;
pub(super) mod ii;
pub(super) mod iii;
pub(super) mod iv;
pub(super) mod order;

use super::tables::{DutyRow, Form, Power, Rule};

/// The rules of every chapter.
pub(super) static RULES: &[&[Rule]] = &[
    order::RULES,
    super::told::RULES,
    i::RULES,
    ii::appointment::RULES,
    ii::account::RULES,
    ii::responsible::RULES,
    iii::storage::RULES,
    iii::issue::RULES,
    iii::fitness::RULES,
    iii::removal::RULES,
    iii::returning::RULES,
    iv::service::RULES,
    iv::recording::RULES,
];

/// The powers of every chapter.
pub(super) static POWERS: &[&[Power]] = &[
    order::POWERS,
    i::POWERS,
    ii::appointment::POWERS,
    ii::account::POWERS,
    ii::responsible::POWERS,
    iii::storage::POWERS,
    iii::issue::POWERS,
    iii::returning::POWERS,
];

/// The duties of every chapter.
pub(super) static DUTIES: &[&[DutyRow]] = &[
    ii::responsible::DUTIES,
    iii::returning::DUTIES,
    iv::recording::DUTIES,
];

/// The forms of every chapter.
pub(super) static FORMS: &[&[Form]] = &[
    ii::appointment::FORMS,
    ii::account::FORMS,
    iii::issue::FORMS,
    iv::recording::FORMS,
];
