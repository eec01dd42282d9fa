//! Section II: who is appointed to what, whose account is whose, what responsible persons do.

pub(in crate::post) mod account;
pub(in crate::post) mod appointment;
pub(in crate::post) mod responsible;

pub(in crate::post) use account::{CREATE_ACCOUNT, DELETE_ACCOUNT, MANAGE_ACCESS};
pub(in crate::post) use appointment::{APPOINT, END_APPOINTMENT};
pub(in crate::post) use responsible::{BRIEF, CHECK_CAMERA, CHECK_DOCK, TELEMETRY, TRAINING};
