#![forbid(unsafe_code)]
//! Svidok (свідок, «witness»): Ukraine's Ministry of Finance Order No. 459 of 09.09.2025, the Instruction on body-worn
//! cameras of customs officials, as a decision library.
//!
//! A host — a dock's firmware, a customs house's server, a script — asks and tells; Svidok answers what the Order says:
//! done or refused and by which provision, who owes what to whom by when. What it answered is a record in an action log
//! that a stranger can check later.
//!
//! ```text
//!             command (request or report), actor, instant
//!  host ────────────────────────────────────────────────▶ decide(state) ──▶ step: outcome + record bytes
//!   ▲                                                                            │
//!   │  stores the bytes durably, then                                            │
//!   └──────────────────────────────────── commit(step): state' = fold(record) ◀──┘
//! ```
//!
//! The core reads no clock, no file, no random source and no environment: the same state, command, actor and instant give
//! the same outcome on every machine, for ever.
//!
//! # Where to begin
//! [`post::Post`] is one log with its state; [`post::Input`] is what a host puts to it; [`post::Outcome`] what comes of it.
//! [`order`] is the register of provisions and readings on which every answer rests, [`wire`] the strict JSON and
//! deterministic CBOR in which everything stands, [`log`] the chain and the frames of a file.
//!
//! # Glossary
//! | term of the Order | here |
//! | --- | --- |
//! | уповноважена особа | authorised person: wears the camera (I.3:18) |
//! | відповідальна особа | responsible person: issues and accepts cameras, of one working shift (I.3:4) |
//! | уповноважений користувач | authorised user: may view video, for five purposes (I.3:12) |
//! | адміністратор облікових записів | account administrator (I.3:3) |
//! | технічний адміністратор | technical administrator (I.3:11) |
//! | адміністратор безпеки | security administrator (I.3:2) |
//! | індивідуальна портативна відеокамера | camera |
//! | кріплення | mount |
//! | док-станція | dock (I.3:5) |
//! | програмно-технічний комплекс | the complex (I.3:7) |
//! | робоча зміна | working shift (I.3:9) |
//! | видача, повернення | issue, return |
//! | протокол дій | action log |

pub mod access;
pub mod calendar;
pub mod duty;
pub mod equipment;
pub mod log;
pub mod order;
pub mod people;
pub mod policy;
pub mod post;
pub mod recording;
pub mod shift;
pub mod value;
pub mod wire;
