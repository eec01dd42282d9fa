//! One line of the register, and what kind of thing it is for a program.

use super::data;
use super::table::concat;

/// What a provision becomes in the library. One provision may be several things at once.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// A type or a constant.
    Term,
    /// A competence (повноваження): this role and no other may, within its scope; and it is that
    /// role's to do.
    Power,
    /// A permission without an obligation.
    Right,
    /// A request is refused unless it holds, citing the provision; a fact against it is a breach.
    Guard,
    /// Forbidden to the addressee it names (III.8, IV.7: authorised persons; IV.1:3: anyone). An
    /// attempt through the library is refused, one that was observed is recorded as a breach;
    /// both are security events. Others are refused for lack of a power.
    Ban,
    /// An obligation with an owner, addressees, a moment it falls due, and what fulfils, excuses
    /// or passes it on; late ones are reported.
    Duty,
    /// An obligation without a moment (keep safe, prevent leaks): listed with its owner, breaches
    /// can be recorded, never «fulfilled».
    Standing,
    /// A field, an entry or a document with a schema.
    Record,
    /// Nothing to do in software: listed so that the register is complete, never claimed as
    /// enforced.
    Context,
}

impl Kind {
    /// Every kind, in the order in which the register explains them.
    pub const ALL: [Kind; 9] = [
        Kind::Term,
        Kind::Power,
        Kind::Right,
        Kind::Guard,
        Kind::Ban,
        Kind::Duty,
        Kind::Standing,
        Kind::Record,
        Kind::Context,
    ];

    /// The code under which tables and messages know the kind, such as `guard`.
    pub const fn code(self) -> &'static str {
        match self {
            Kind::Term => "term",
            Kind::Power => "power",
            Kind::Right => "right",
            Kind::Guard => "guard",
            Kind::Ban => "ban",
            Kind::Duty => "duty",
            Kind::Standing => "standing",
            Kind::Record => "record",
            Kind::Context => "context",
        }
    }

    /// The Ukrainian label for people, such as «умова».
    pub const fn uk(self) -> &'static str {
        match self {
            Kind::Term => "термін",
            Kind::Power => "повноваження",
            Kind::Right => "право",
            Kind::Guard => "умова",
            Kind::Ban => "заборона",
            Kind::Duty => "обов'язок",
            Kind::Standing => "постійний обов'язок",
            Kind::Record => "запис або документ",
            Kind::Context => "довідково",
        }
    }
}

/// One provision of the Order, or one column of its appendices, as a line of the register.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Provision {
    /// The citation: `III.9(2)`, `IV.1:2`, `A1.4`.
    pub id: &'static str,
    /// What the provision becomes, the main thing first. Never empty.
    pub kinds: &'static [Kind],
    /// The gist in Ukrainian, one line without a full stop; for a column its normative heading.
    pub uk: &'static str,
    /// The gist in English, one line without a full stop; for a column what it holds.
    pub en: &'static str,
}

impl Provision {
    /// Says whether the provision becomes, among other things, this `kind`.
    pub fn is(&self, kind: Kind) -> bool {
        self.kinds.contains(&kind)
    }

    /// What the array of the register is made of before its rows arrive.
    const BLANK: Provision = Provision {
        id: "",
        kinds: &[],
        uk: "",
        en: "",
    };
}

/// The register: 119 provisions in the order of the Order's text, then the 16 columns of its
/// three appendices. The place of a row is its [`Cite`](super::Cite).
pub static PROVISIONS: [Provision; 135] = concat(Provision::BLANK, &data::CHAPTERS);
