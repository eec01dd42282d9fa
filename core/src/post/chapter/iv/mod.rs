//! Section IV: use. Recordings, the rites around them, breaks; and danger, which excuses what cannot be done (R67).

pub(in crate::post) mod recording;
pub(in crate::post) mod service;
