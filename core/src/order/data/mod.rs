//! The rows of the register and of the readings, a file for each chapter.

use super::provision::Provision;
use super::readings::Reading;

mod columns;
mod i;
mod ii;
mod iii;
mod iv;
mod order;
mod readings_01_20;
mod readings_21_40;
mod readings_41_60;
mod readings_61_77;
mod v;

/// The chapters of the register, in the order of the Order's text.
pub(super) const CHAPTERS: [&[Provision]; 7] = [
    order::ORDER,
    i::SECTION,
    ii::SECTION,
    iii::SECTION,
    iv::SECTION,
    v::SECTION,
    columns::COLUMNS,
];

/// The parts of the table of readings.
pub(super) const READINGS: [&[Reading]; 4] = [
    readings_01_20::ROWS,
    readings_21_40::ROWS,
    readings_41_60::ROWS,
    readings_61_77::ROWS,
];
