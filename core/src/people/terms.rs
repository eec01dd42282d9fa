//! The words in which people, their places and their appointments are told.

use crate::value::{
    AppointmentId, BodyId, Day, Document, Line, ModelId, OfficialId, PersonalCode, Place, PostId,
    Set, UnitId,
};
use crate::wire_types;

wire_types! {
    /// A role of the Order, or an office that it gives powers.
    pub enum Role: code {
        /// Адміністратор облікових записів: creates accounts and manages access within one customs body (I.3:3).
        AccountAdministrator = "account_administrator",
        /// Технічний адміністратор: technical state, servicing and repair (I.3:11).
        TechnicalAdministrator = "technical_administrator",
        /// Адміністратор безпеки: security protocols, access rights, journals and logs (I.3:2).
        SecurityAdministrator = "security_administrator",
        /// Відповідальна особа: issues and accepts cameras, of one working shift (I.3:4).
        ResponsiblePerson = "responsible_person",
        /// Уповноважена особа: wears the camera (I.3:18).
        AuthorisedPerson = "authorised_person",
        /// Уповноважений користувач: may view video, for five purposes only (I.3:12).
        AuthorisedUser = "authorised_user",
        /// Керівник митного поста (III.3:1).
        HeadOfPost = "head_of_post",
        /// Керівник відділу митного оформлення (III.3:1).
        HeadOfClearance = "head_of_clearance",
        /// Керівник митного органу (III.6).
        HeadOfBody = "head_of_body",
        /// Заступник керівника митного органу, who is in charge of the complex (II.4).
        DeputyHead = "deputy_head",
    }

    /// What a customs body's remit covers: it decides who names its authorised users (II.8).
    pub enum Remit: code {
        /// The units of the Customs Service itself.
        Central = "central",
        /// Crimea, one oblast or several.
        Territorial = "territorial",
        /// The whole territory of Ukraine.
        AllUkraine = "all_ukraine",
    }

    /// What kind of unit it is.
    pub enum UnitKind: code {
        /// Any other unit.
        Other = "other",
        /// A unit of customs clearance (підрозділ митного оформлення): its staff works in shifts (I.3:9).
        Clearance = "clearance",
    }

    /// How an official stands to the customs body (R75).
    pub enum Standing: code {
        /// A trainee who is not appointed yet: never wears a camera.
        Trainee = "trainee",
        /// Appointed on probation.
        Probation = "probation",
        /// An official of a customs body.
        Official = "official",
        /// Of another service, such as a border guard: never wears a camera.
        OtherService = "other_service",
    }

    /// What someone went through besides a briefing (II.1:2, R61).
    pub enum TrainingKind: code {
        /// Use of the cameras in the pilot, attested.
        PilotUse = "pilot_use",
        /// Training and targeted briefing on the complex (II.1:2).
        Training = "training",
    }

    /// A customs body (митний орган).
    pub struct Body {
        /// Its identifier.
        pub body: BodyId,
        /// Its name.
        pub name: Line,
        /// What its remit covers.
        pub remit: Remit,
    }

    /// A customs post (митний пост).
    pub struct Post {
        /// The body it belongs to.
        pub body: BodyId,
        /// Its name: the checkpoint that stage two names aloud (III.9(2)).
        pub name: Line,
        /// Its identifier.
        pub post: PostId,
    }

    /// A unit (підрозділ) of a post.
    pub struct Unit {
        /// What kind of unit it is.
        pub kind: UnitKind,
        /// Its name.
        pub name: Line,
        /// The post it belongs to.
        pub post: PostId,
        /// Its identifier.
        pub unit: UnitId,
    }

    /// The roster record of an official: names stand here and nowhere else.
    pub struct Roster {
        /// Own first name.
        pub name: Line,
        /// Codes by which the state knows the person; left out where none are kept.
        pub codes: Option<Vec<PersonalCode>>,
        /// Surname.
        pub surname: Line,
        /// The official.
        pub official: OfficialId,
        /// How the official stands to the customs body.
        pub standing: Standing,
        /// Patronymic, where there is one.
        pub patronymic: Option<Line>,
    }

    /// Where an official serves, in which position, from when to when.
    pub struct Membership {
        /// The first day.
        pub from: Day,
        /// The unit.
        pub unit: UnitId,
        /// The last day, where it is known.
        pub until: Option<Day>,
        /// The official.
        pub official: OfficialId,
        /// The position (посада), as stage two says it.
        pub position: Line,
    }

    /// A membership that ends.
    pub struct MembershipEnd {
        /// The unit.
        pub unit: UnitId,
        /// The last day.
        pub until: Day,
        /// The official.
        pub official: OfficialId,
    }

    /// On what an appointment rests.
    pub enum Ground: choice {
        /// An order (організаційно-розпорядчий документ) under II.8.
        Order = "order" (Document),
        /// A personnel order: heads act by one.
        PersonnelOrder = "personnel_order" (Document),
        /// Official powers (I.3:18): what the position itself gives.
        OfficialPowers = "official_powers" {
            /// The document that describes the position, where it is kept.
            document: Option<Document>,
        },
        /// The distribution of powers among the deputies (II.4).
        DistributionOfPowers = "distribution_of_powers" (Document),
    }

    /// An appointment of an official to a role.
    pub struct Appointment {
        /// The first day.
        pub from: Day,
        /// The role.
        pub role: Role,
        /// Where the role is exercised.
        pub place: Place,
        /// The last day, where there is one: it ends at 24:00 in Kyiv (R73).
        pub until: Option<Day>,
        /// On what it rests.
        pub ground: Ground,
        /// Who is appointed.
        pub official: OfficialId,
        /// Its identifier.
        pub appointment: AppointmentId,
    }

    /// What someone learned, and of which models.
    pub struct Training {
        /// Which way.
        pub kind: TrainingKind,
        /// The models it was about; empty where it was about none in particular.
        pub models: Set<ModelId>,
        /// The document that attests it, where there is one.
        pub document: Option<Document>,
        /// Who learned.
        pub official: OfficialId,
    }
}

impl Role {
    /// What the Order calls it.
    #[must_use]
    pub const fn uk(self) -> &'static str {
        match self {
            Self::AccountAdministrator => "адміністратор облікових записів",
            Self::TechnicalAdministrator => "технічний адміністратор",
            Self::SecurityAdministrator => "адміністратор безпеки",
            Self::ResponsiblePerson => "відповідальна особа",
            Self::AuthorisedPerson => "уповноважена особа",
            Self::AuthorisedUser => "уповноважений користувач",
            Self::HeadOfPost => "керівник митного поста",
            Self::HeadOfClearance => "керівник відділу митного оформлення",
            Self::HeadOfBody => "керівник митного органу",
            Self::DeputyHead => "заступник керівника митного органу",
        }
    }

    /// Its English name.
    #[must_use]
    pub const fn en(self) -> &'static str {
        match self {
            Self::AccountAdministrator => "account administrator",
            Self::TechnicalAdministrator => "technical administrator",
            Self::SecurityAdministrator => "security administrator",
            Self::ResponsiblePerson => "responsible person",
            Self::AuthorisedPerson => "authorised person",
            Self::AuthorisedUser => "authorised user",
            Self::HeadOfPost => "head of the customs post",
            Self::HeadOfClearance => "head of the clearance department",
            Self::HeadOfBody => "head of the customs body",
            Self::DeputyHead => "deputy head of the customs body",
        }
    }

    /// One bit for each role.
    #[must_use]
    pub const fn bit(self) -> u16 {
        1 << self as u16
    }
}
