//! Section III: accounting, storage, issue and acceptance.

pub(in crate::post) mod fitness;
pub(in crate::post) mod issue;
pub(in crate::post) mod removal;
pub(in crate::post) mod returning;
pub(in crate::post) mod storage;
