/* Svidok: every command as a C++ struct. Generated from the catalogue.
 *
 * A struct fills itself in by name; what is optional is a std::optional; a choice holds one of its alternatives. Put one to
 * svidok::Post::step, or read its JSON with svidok::json_of. Sets may stand in any order. What was never chosen or given is
 * written so that the library refuses it; numbers begin with 0 and codes with the first of theirs.
 */
#ifndef SVIDOK_COMMANDS_HPP
#define SVIDOK_COMMANDS_HPP

#include "svidok_values.hpp"

namespace svidok {

/// A component of the complex (складова частина програмно-технічного комплексу).
using ComponentId = Id<struct ComponentIdTag>;

/// An official (посадова особа).
using OfficialId = Id<struct OfficialIdTag>;

/// Who asks or tells. Who an actor really is, the host vouches for.
struct Actor {
    /// The host itself.
    struct AsHost {
        static constexpr const char* key = "host";
        void write(Json& out) const {
            out.begin();
            out.end();
        }
    };
    /// A device of the complex.
    struct AsDevice {
        static constexpr const char* key = "device";
        ComponentId value;
        void write(Json& out) const { out.value(value); }
    };
    /// An official.
    struct AsOfficial {
        static constexpr const char* key = "official";
        OfficialId value;
        void write(Json& out) const { out.value(value); }
    };

    std::variant<std::monostate, AsHost, AsDevice, AsOfficial> is;

    Actor() = default;
    Actor(AsHost chosen) : is(std::move(chosen)) {}
    Actor(AsDevice chosen) : is(std::move(chosen)) {}
    Actor(AsOfficial chosen) : is(std::move(chosen)) {}
    void write(Json& out) const { out.choice(is); }
};

/// What the host knows of its clock.
enum class Clock {
    /// It has no time: the mark stands in.
    unknown,
    /// It agrees with a source that the host trusts.
    confirmed,
    /// It runs, but nothing vouches for it.
    unconfirmed,
};

inline const char* text_of(Clock value) {
    switch (value) {
        case Clock::unknown: return "unknown";
        case Clock::confirmed: return "confirmed";
        case Clock::unconfirmed: return "unconfirmed";
    }
    return "";
}

/// An action log (протокол дій).
using LogId = Id<struct LogIdTag>;

/// A customs body (митний орган).
using BodyId = Id<struct BodyIdTag>;

/// A name, position, place or organisation: one line of 1 to 200 characters.
using Line = std::string;

/// What a customs body's remit covers: it decides who names its authorised users (II.8).
enum class Remit {
    /// The units of the Customs Service itself.
    central,
    /// Crimea, one oblast or several.
    territorial,
    /// The whole territory of Ukraine.
    all_ukraine,
};

inline const char* text_of(Remit value) {
    switch (value) {
        case Remit::central: return "central";
        case Remit::territorial: return "territorial";
        case Remit::all_ukraine: return "all_ukraine";
    }
    return "";
}

/// A customs body (митний орган).
struct Body {
    /// Its identifier.
    BodyId body;
    /// Its name.
    Line name;
    /// What its remit covers.
    Remit remit{};
    void write(Json& out) const {
        out.begin();
        out.field("body", body);
        out.field("name", name);
        out.field("remit", remit);
        out.end();
    }
};

/// A customs post (митний пост).
using PostId = Id<struct PostIdTag>;

/// What a log speaks of.
struct Scope {
    /// One customs body.
    struct AsBody {
        static constexpr const char* key = "body";
        Body value;
        void write(Json& out) const { out.value(value); }
    };
    /// One post.
    struct AsPost {
        static constexpr const char* key = "post";
        /// The body it belongs to.
        Body body;
        /// Its name.
        Line name;
        /// The post.
        PostId post;
        void write(Json& out) const {
            out.begin();
            out.field("body", body);
            out.field("name", name);
            out.field("post", post);
            out.end();
        }
    };
    /// The whole Customs Service.
    struct AsService {
        static constexpr const char* key = "service";
        void write(Json& out) const {
            out.begin();
            out.end();
        }
    };

    std::variant<std::monostate, AsBody, AsPost, AsService> is;

    Scope() = default;
    Scope(AsBody chosen) : is(std::move(chosen)) {}
    Scope(AsPost chosen) : is(std::move(chosen)) {}
    Scope(AsService chosen) : is(std::move(chosen)) {}
    void write(Json& out) const { out.choice(is); }
};

/// How long a memo on reserve cameras holds (R06).
enum class Memo {
    /// One commissioning.
    each,
    /// Until withdrawn.
    standing,
};

inline const char* text_of(Memo value) {
    switch (value) {
        case Memo::each: return "each";
        case Memo::standing: return "standing";
    }
    return "";
}

/// A length of time in milliseconds, never negative.
using Span = std::int64_t;

/// What a union of duties is that should be separate (R18).
enum class Separation {
    /// Refused.
    refuse,
    /// Taken in with a remark.
    remark,
};

inline const char* text_of(Separation value) {
    switch (value) {
        case Separation::refuse: return "refuse";
        case Separation::remark: return "remark";
    }
    return "";
}

/// A switch.
enum class OnOff {
    /// Yes.
    on,
    /// No.
    off,
};

inline const char* text_of(OnOff value) {
    switch (value) {
        case OnOff::on: return "on";
        case OnOff::off: return "off";
    }
    return "";
}

/// How often the first briefing is owed (R61).
enum class BriefingPer {
    /// For each new model too.
    model,
    /// Once per person.
    person,
};

inline const char* text_of(BriefingPer value) {
    switch (value) {
        case BriefingPer::model: return "model";
        case BriefingPer::person: return "person";
    }
    return "";
}

/// How many.
using Count = std::int64_t;

/// Hundredths of the whole: 0 to 100.
using Percent = std::int64_t;

/// When «in good time» ends by policy.
struct InGoodTime {
    /// So long after the owner learned. Milliseconds.
    struct AsWithin {
        static constexpr const char* key = "within";
        Span value;
        void write(Json& out) const { out.value(value); }
    };
    /// At the end of the shift.
    struct AsEndOfShift {
        static constexpr const char* key = "end_of_shift";
        void write(Json& out) const {
            out.begin();
            out.end();
        }
    };

    std::variant<std::monostate, AsWithin, AsEndOfShift> is;

    InGoodTime() = default;
    InGoodTime(AsWithin chosen) : is(std::move(chosen)) {}
    InGoodTime(AsEndOfShift chosen) : is(std::move(chosen)) {}
    void write(Json& out) const { out.choice(is); }
};

/// What the 24 hours of III.15:3 speak of (R55).
enum class OverrunScope {
    /// Any outage of the complex.
    outage,
    /// Maintenance (I.3:8).
    maintenance,
};

inline const char* text_of(OverrunScope value) {
    switch (value) {
        case OverrunScope::outage: return "outage";
        case OverrunScope::maintenance: return "maintenance";
    }
    return "";
}

/// Who appoints the internal check (R56).
enum class CheckAppointer {
    /// The deputy head of II.4.
    deputy_head,
    /// The head of the customs body.
    head_of_body,
    /// The Customs Service.
    customs_service,
};

inline const char* text_of(CheckAppointer value) {
    switch (value) {
        case CheckAppointer::deputy_head: return "deputy_head";
        case CheckAppointer::head_of_body: return "head_of_body";
        case CheckAppointer::customs_service: return "customs_service";
    }
    return "";
}

/// The settings of a log. An answer that rests on one says so and never claims a provision.
struct Policy {
    /// Whether a memo on reserve cameras holds until withdrawn or for one commissioning (III.5:2, R06).
    Memo memo{};
    /// The way from dock to lane, a swap, a rite: so long it is handling, not unexplained (R77).
    /// Milliseconds.
    Span handling = 0;
    /// An unconfirmed clock further ahead than this is a jump (readings, Time). Milliseconds.
    Span max_jump = 0;
    /// «At once» (невідкладно) is late by policy after so long. Milliseconds.
    Span promptly = 0;
    /// How long appointments, accounts, service and custody stay available to late facts. Milliseconds.
    Span look_back = 0;
    /// What a union of duties that should be separate is: a remark, or refused (R18).
    Separation separation{};
    /// A camera's clock is right within this (II.1:11, R20). Milliseconds.
    Span clock_right = 0;
    /// Whether a break closes a recording and the next starts anew with stage two (R25).
    OnOff breaks_split{};
    /// Whether a briefing is owed once per person or for each new model too (II.1:3, R61).
    BriefingPer briefing_per{};
    /// Cameras that one person may have at a time (R41).
    Count cameras_each = 0;
    /// A charge that is enough whatever the shift still needs (III.7, R19).
    Percent charge_floor = 0;
    /// The face stands in view at least so long (III.9(2), R21). Milliseconds, 3,000 to 4,000.
    Span face_in_view = 0;
    /// «In good time» (своєчасно) is late by policy after this.
    InGoodTime in_good_time;
    /// Free memory that is enough whatever the shift still needs (III.7, R19).
    Percent memory_floor = 0;
    /// Issue and acceptance are possible so long before and after one's own shift (II.1:13, R10).
    /// Milliseconds.
    Span shift_margin = 0;
    /// Whether the loss of a journal too opens an internal check (V.4, R35).
    OnOff journal_check{};
    /// What the 24 hours of III.15:3 speak of (R55).
    OverrunScope overrun_scope{};
    /// A camera's clock off by more than this is wrong; up to this, a remark (II.1:11, R20). Milliseconds.
    Span clock_bearable = 0;
    /// Whether the deputy head is also told of technical incidents after the fact (R29).
    OnOff foreseen_after{};
    /// Recordings are kept so many calendar days from placement: at least 90 (V.2).
    Count retention_days = 0;
    /// Who appoints the internal check (V.4, R56).
    CheckAppointer check_appointer{};
    /// What happened may be told with a clock so much ahead of the recording one's. Milliseconds.
    Span clock_tolerance = 0;
    /// A period set under Procedure No. 452 (V.1, R34), in calendar days; absent: not in hand, not assessed.
    std::optional<Count> period_452_days;
    /// An authorisation at a dock that is not used lapses after this (III.9(1)). Milliseconds.
    Span authorisation_life = 0;
    /// Whether the volume's head is signed on closing too (R13).
    OnOff volume_head_signed{};
    /// Whether holds open by themselves with an incident, a check or a request (R33).
    OnOff holds_by_themselves{};
    /// Whether a public holiday counts as a day off (R54).
    OnOff holidays_are_days_off{};
    void write(Json& out) const {
        out.begin();
        out.field("memo", memo);
        out.field("handling", handling);
        out.field("max_jump", max_jump);
        out.field("promptly", promptly);
        out.field("look_back", look_back);
        out.field("separation", separation);
        out.field("clock_right", clock_right);
        out.field("breaks_split", breaks_split);
        out.field("briefing_per", briefing_per);
        out.field("cameras_each", cameras_each);
        out.field("charge_floor", charge_floor);
        out.field("face_in_view", face_in_view);
        out.field("in_good_time", in_good_time);
        out.field("memory_floor", memory_floor);
        out.field("shift_margin", shift_margin);
        out.field("journal_check", journal_check);
        out.field("overrun_scope", overrun_scope);
        out.field("clock_bearable", clock_bearable);
        out.field("foreseen_after", foreseen_after);
        out.field("retention_days", retention_days);
        out.field("check_appointer", check_appointer);
        out.field("clock_tolerance", clock_tolerance);
        out.field("period_452_days", period_452_days);
        out.field("authorisation_life", authorisation_life);
        out.field("volume_head_signed", volume_head_signed);
        out.field("holds_by_themselves", holds_by_themselves);
        out.field("holidays_are_days_off", holidays_are_days_off);
        out.end();
    }
};

/// Who writes a log.
using WriterId = Id<struct WriterIdTag>;

/// The text of the Order that a log goes by.
enum class Edition {
    /// Order No. 459 of 09.09.2025 as registered on 20.10.2025 under No. 1513/44919.
    order_459_2025_09_09,
};

inline const char* text_of(Edition value) {
    switch (value) {
        case Edition::order_459_2025_09_09: return "order-459-2025-09-09";
    }
    return "";
}

/// The zone of the customs service. The two spellings name the same clocks.
enum class Zone {
    /// The spelling of tzdata before 2022.
    Europe_Kiev,
    /// The spelling of tzdata since 2022.
    Europe_Kyiv,
};

inline const char* text_of(Zone value) {
    switch (value) {
        case Zone::Europe_Kiev: return "Europe/Kiev";
        case Zone::Europe_Kyiv: return "Europe/Kyiv";
    }
    return "";
}

/// From one day to another, both included.
struct Reach {
    /// The last day.
    Day to;
    /// The first day.
    Day from;
    void write(Json& out) const {
        out.begin();
        out.field("to", to);
        out.field("from", from);
        out.end();
    }
};

/// Minutes east of Greenwich.
using Minutes = std::int64_t;

/// From an instant on, the clocks show so much more than UTC.
struct ClockChange {
    /// The instant.
    Instant at;
    /// Minutes east of Greenwich from then on.
    Minutes offset = 0;
    void write(Json& out) const {
        out.begin();
        out.field("at", at);
        out.field("offset", offset);
        out.end();
    }
};

/// A day of the week.
enum class Weekday {
    /// Понеділок.
    monday,
    /// Вівторок.
    tuesday,
    /// Середа.
    wednesday,
    /// Четвер.
    thursday,
    /// П'ятниця.
    friday,
    /// Субота.
    saturday,
    /// Неділя.
    sunday,
};

inline const char* text_of(Weekday value) {
    switch (value) {
        case Weekday::monday: return "monday";
        case Weekday::tuesday: return "tuesday";
        case Weekday::wednesday: return "wednesday";
        case Weekday::thursday: return "thursday";
        case Weekday::friday: return "friday";
        case Weekday::saturday: return "saturday";
        case Weekday::sunday: return "sunday";
    }
    return "";
}

/// From one day to another, both included, or without an end.
struct Period {
    /// The last day, where there is one.
    std::optional<Day> to;
    /// The first day.
    Day from;
    void write(Json& out) const {
        out.begin();
        out.field("to", to);
        out.field("from", from);
        out.end();
    }
};

/// Kyiv's calendar: what its clocks show, which days are off, and how far it reaches.
struct Calendar {
    /// The zone whose clocks these are.
    Zone zone{};
    /// The days for which it holds.
    Reach reach;
    /// When the clocks change, ascending; the first stands at or before the first day.
    std::vector<ClockChange> changes;
    /// The weekly days off (вихідні дні).
    std::vector<Weekday> days_off;
    /// Public holidays (святкові та неробочі дні), ascending.
    std::vector<Day> holidays;
    /// Periods in which holidays are not observed, such as martial law (Law 2136-IX, article 6(6)).
    std::vector<Period> not_observed;
    void write(Json& out) const {
        out.begin();
        out.field("zone", zone);
        out.field("reach", reach);
        out.field("changes", changes);
        out.field("days_off", days_off);
        out.field("holidays", holidays);
        out.field("not_observed", not_observed);
        out.end();
    }
};

/// A revision of the rules, from 1.
using Revision = std::int64_t;

/// A narrative of up to 16 KiB of UTF-8.
using Narrative = std::string;

/// What kind of unit it is.
enum class UnitKind {
    /// Any other unit.
    other,
    /// A unit of customs clearance (підрозділ митного оформлення): its staff works in shifts (I.3:9).
    clearance,
};

inline const char* text_of(UnitKind value) {
    switch (value) {
        case UnitKind::other: return "other";
        case UnitKind::clearance: return "clearance";
    }
    return "";
}

/// A unit (підрозділ) of a customs post.
using UnitId = Id<struct UnitIdTag>;

/// A code of 1 to 20 digits, capital letters and hyphens.
using CodeText = std::string;

/// Which register a code comes from.
enum class PersonalCodeKind {
    /// УНЗР: the unique number of the record in the demographic register.
    unzr,
    /// A passport: nine digits, or two Cyrillic letters and six digits.
    passport,
    /// РНОКПП: the taxpayer's registration number, ten digits.
    tax_number,
};

inline const char* text_of(PersonalCodeKind value) {
    switch (value) {
        case PersonalCodeKind::unzr: return "unzr";
        case PersonalCodeKind::passport: return "passport";
        case PersonalCodeKind::tax_number: return "tax_number";
    }
    return "";
}

/// A code by which the state knows a person. Its check digit is looked at by a rule, not by the type: a wrong
/// one is a remark.
struct PersonalCode {
    /// The code as it stands in the document.
    CodeText code;
    /// Which register it comes from.
    PersonalCodeKind kind{};
    void write(Json& out) const {
        out.begin();
        out.field("code", code);
        out.field("kind", kind);
        out.end();
    }
};

/// How an official stands to the customs body (R75).
enum class Standing {
    /// A trainee who is not appointed yet: never wears a camera.
    trainee,
    /// Appointed on probation.
    probation,
    /// An official of a customs body.
    official,
    /// Of another service, such as a border guard: never wears a camera.
    other_service,
};

inline const char* text_of(Standing value) {
    switch (value) {
        case Standing::trainee: return "trainee";
        case Standing::probation: return "probation";
        case Standing::official: return "official";
        case Standing::other_service: return "other_service";
    }
    return "";
}

/// A working shift (робоча зміна).
using ShiftId = Id<struct ShiftIdTag>;

/// A role of the Order, or an office that it gives powers.
enum class Role {
    /// Адміністратор облікових записів: creates accounts and manages access within one customs body (I.3:3).
    account_administrator,
    /// Технічний адміністратор: technical state, servicing and repair (I.3:11).
    technical_administrator,
    /// Адміністратор безпеки: security protocols, access rights, journals and logs (I.3:2).
    security_administrator,
    /// Відповідальна особа: issues and accepts cameras, of one working shift (I.3:4).
    responsible_person,
    /// Уповноважена особа: wears the camera (I.3:18).
    authorised_person,
    /// Уповноважений користувач: may view video, for five purposes only (I.3:12).
    authorised_user,
    /// Керівник митного поста (III.3:1).
    head_of_post,
    /// Керівник відділу митного оформлення (III.3:1).
    head_of_clearance,
    /// Керівник митного органу (III.6).
    head_of_body,
    /// Заступник керівника митного органу, who is in charge of the complex (II.4).
    deputy_head,
};

inline const char* text_of(Role value) {
    switch (value) {
        case Role::account_administrator: return "account_administrator";
        case Role::technical_administrator: return "technical_administrator";
        case Role::security_administrator: return "security_administrator";
        case Role::responsible_person: return "responsible_person";
        case Role::authorised_person: return "authorised_person";
        case Role::authorised_user: return "authorised_user";
        case Role::head_of_post: return "head_of_post";
        case Role::head_of_clearance: return "head_of_clearance";
        case Role::head_of_body: return "head_of_body";
        case Role::deputy_head: return "deputy_head";
    }
    return "";
}

/// A place for which something holds.
struct Place {
    /// A customs body with all its posts.
    struct AsBody {
        static constexpr const char* key = "body";
        BodyId value;
        void write(Json& out) const { out.value(value); }
    };
    /// A post with all its units.
    struct AsPost {
        static constexpr const char* key = "post";
        PostId value;
        void write(Json& out) const { out.value(value); }
    };
    /// One unit.
    struct AsUnit {
        static constexpr const char* key = "unit";
        UnitId value;
        void write(Json& out) const { out.value(value); }
    };
    /// The whole Customs Service.
    struct AsService {
        static constexpr const char* key = "service";
        void write(Json& out) const {
            out.begin();
            out.end();
        }
    };

    std::variant<std::monostate, AsBody, AsPost, AsUnit, AsService> is;

    Place() = default;
    Place(AsBody chosen) : is(std::move(chosen)) {}
    Place(AsPost chosen) : is(std::move(chosen)) {}
    Place(AsUnit chosen) : is(std::move(chosen)) {}
    Place(AsService chosen) : is(std::move(chosen)) {}
    void write(Json& out) const { out.choice(is); }
};

/// Who issued a document.
struct Issuer {
    /// A customs body.
    struct AsBody {
        static constexpr const char* key = "body";
        BodyId value;
        void write(Json& out) const { out.value(value); }
    };
    /// Someone else.
    struct AsOther {
        static constexpr const char* key = "other";
        Line value;
        void write(Json& out) const { out.value(value); }
    };
    /// The Customs Service.
    struct AsService {
        static constexpr const char* key = "service";
        void write(Json& out) const {
            out.begin();
            out.end();
        }
    };

    std::variant<std::monostate, AsBody, AsOther, AsService> is;

    Issuer() = default;
    Issuer(AsBody chosen) : is(std::move(chosen)) {}
    Issuer(AsOther chosen) : is(std::move(chosen)) {}
    Issuer(AsService chosen) : is(std::move(chosen)) {}
    void write(Json& out) const { out.choice(is); }
};

/// A document on paper or in the document system.
struct Document {
    /// Its date.
    Day date;
    /// Who issued it.
    Issuer issuer;
    /// Its number.
    Line number;
    /// Who signed it, as it is written there.
    std::optional<Line> signed_by;
    void write(Json& out) const {
        out.begin();
        out.field("date", date);
        out.field("issuer", issuer);
        out.field("number", number);
        out.field("signed_by", signed_by);
        out.end();
    }
};

/// On what an appointment rests.
struct Ground {
    /// An order (організаційно-розпорядчий документ) under II.8.
    struct AsOrder {
        static constexpr const char* key = "order";
        Document value;
        void write(Json& out) const { out.value(value); }
    };
    /// A personnel order: heads act by one.
    struct AsPersonnelOrder {
        static constexpr const char* key = "personnel_order";
        Document value;
        void write(Json& out) const { out.value(value); }
    };
    /// Official powers (I.3:18): what the position itself gives.
    struct AsOfficialPowers {
        static constexpr const char* key = "official_powers";
        /// The document that describes the position, where it is kept.
        std::optional<Document> document;
        void write(Json& out) const {
            out.begin();
            out.field("document", document);
            out.end();
        }
    };
    /// The distribution of powers among the deputies (II.4).
    struct AsDistributionOfPowers {
        static constexpr const char* key = "distribution_of_powers";
        Document value;
        void write(Json& out) const { out.value(value); }
    };

    std::variant<std::monostate, AsOrder, AsPersonnelOrder, AsOfficialPowers, AsDistributionOfPowers> is;

    Ground() = default;
    Ground(AsOrder chosen) : is(std::move(chosen)) {}
    Ground(AsPersonnelOrder chosen) : is(std::move(chosen)) {}
    Ground(AsOfficialPowers chosen) : is(std::move(chosen)) {}
    Ground(AsDistributionOfPowers chosen) : is(std::move(chosen)) {}
    void write(Json& out) const { out.choice(is); }
};

/// An appointment to a role of the Order.
using AppointmentId = Id<struct AppointmentIdTag>;

/// One of the five purposes for which video may be viewed, and no others (I.3:12).
enum class Purpose {
    /// Customs policy in the fight against offences (I.3:13).
    offences,
    /// Monitoring data of technical control means, to check formalities (I.3:14).
    monitoring,
    /// Control of how targeting is carried out (I.3:15).
    targeting,
    /// Risk analysis and management (I.3:16).
    risk_management,
    /// Internal control in customs bodies (I.3:17).
    internal_control,
};

inline const char* text_of(Purpose value) {
    switch (value) {
        case Purpose::offences: return "offences";
        case Purpose::monitoring: return "monitoring";
        case Purpose::targeting: return "targeting";
        case Purpose::risk_management: return "risk_management";
        case Purpose::internal_control: return "internal_control";
    }
    return "";
}

/// What an authorised user may view, and on what ground.
struct Viewing {
    /// The order that grants access (V.3).
    Document order;
    /// Whose cameras.
    Place place;
    /// For which purposes.
    std::vector<Purpose> purposes;
    /// Why the service needs it: without it V.3 gives no access.
    std::optional<Narrative> justification;
    void write(Json& out) const {
        out.begin();
        out.field("order", order);
        out.field("place", place);
        out.field("purposes", purposes);
        out.field("justification", justification);
        out.end();
    }
};

/// What an account may do.
struct Access {
    /// Nothing, for the time being.
    struct AsBlocked {
        static constexpr const char* key = "blocked";
        /// Why.
        Narrative reason;
        void write(Json& out) const {
            out.begin();
            out.field("reason", reason);
            out.end();
        }
    };
    /// Use cameras: the account of an authorised person.
    struct AsCameras {
        static constexpr const char* key = "cameras";
        void write(Json& out) const {
            out.begin();
            out.end();
        }
    };
    /// View video: the account of an authorised user.
    struct AsViewing {
        static constexpr const char* key = "viewing";
        Viewing value;
        void write(Json& out) const { out.value(value); }
    };

    std::variant<std::monostate, AsBlocked, AsCameras, AsViewing> is;

    Access() = default;
    Access(AsBlocked chosen) : is(std::move(chosen)) {}
    Access(AsCameras chosen) : is(std::move(chosen)) {}
    Access(AsViewing chosen) : is(std::move(chosen)) {}
    void write(Json& out) const { out.choice(is); }
};

/// An account (обліковий запис).
using AccountId = Id<struct AccountIdTag>;

/// A model of a component, as its maker names it.
using ModelId = Id<struct ModelIdTag>;

/// What someone went through besides a briefing (II.1:2, R61).
enum class TrainingKind {
    /// Use of the cameras in the pilot, attested.
    pilot_use,
    /// Training and targeted briefing on the complex (II.1:2).
    training,
};

inline const char* text_of(TrainingKind value) {
    switch (value) {
        case TrainingKind::pilot_use: return "pilot_use";
        case TrainingKind::training: return "training";
    }
    return "";
}

/// A check of a camera or a dock.
using CheckId = Id<struct CheckIdTag>;

/// Whether something works.
enum class Condition {
    /// It does not.
    faulty,
    /// It does.
    working,
};

inline const char* text_of(Condition value) {
    switch (value) {
        case Condition::faulty: return "faulty";
        case Condition::working: return "working";
    }
    return "";
}

/// How far a clock is off, in milliseconds: positive where it is ahead.
using ClockOffset = std::int64_t;

/// What a camera shows of itself.
struct CameraState {
    /// Charge of the battery, in percent.
    Percent charge = 0;
    /// Whether it works.
    Condition condition{};
    /// Free memory, in percent.
    Percent free_memory = 0;
    /// How far its clock is off, in milliseconds, positive where it is ahead (II.1:11).
    ClockOffset clock_offset = 0;
    void write(Json& out) const {
        out.begin();
        out.field("charge", charge);
        out.field("condition", condition);
        out.field("free_memory", free_memory);
        out.field("clock_offset", clock_offset);
        out.end();
    }
};

/// On what a check rests.
struct CheckBasis {
    /// What the responsible person saw.
    struct AsOwn {
        static constexpr const char* key = "own";
        CameraState value;
        void write(Json& out) const { out.value(value); }
    };
    /// What the dock read last, which the responsible person accepts (R60).
    struct AsTelemetry {
        static constexpr const char* key = "telemetry";
        void write(Json& out) const {
            out.begin();
            out.end();
        }
    };

    std::variant<std::monostate, AsOwn, AsTelemetry> is;

    CheckBasis() = default;
    CheckBasis(AsOwn chosen) : is(std::move(chosen)) {}
    CheckBasis(AsTelemetry chosen) : is(std::move(chosen)) {}
    void write(Json& out) const { out.choice(is); }
};

/// What the check did about the clock.
enum class ClockCare {
    /// It was corrected.
    corrected,
    /// It was left as found.
    as_found,
};

inline const char* text_of(ClockCare value) {
    switch (value) {
        case ClockCare::corrected: return "corrected";
        case ClockCare::as_found: return "as_found";
    }
    return "";
}

/// What a component of the complex is (I.3:7).
enum class ComponentKind {
    /// A dock (док-станція, I.3:5).
    dock,
    /// A mount (кріплення).
    mount,
    /// Any other equipment.
    other,
    /// A camera (індивідуальна портативна відеокамера).
    camera,
    /// A server (I.3:10).
    server,
    /// Network equipment.
    network,
};

inline const char* text_of(ComponentKind value) {
    switch (value) {
        case ComponentKind::dock: return "dock";
        case ComponentKind::mount: return "mount";
        case ComponentKind::other: return "other";
        case ComponentKind::camera: return "camera";
        case ComponentKind::server: return "server";
        case ComponentKind::network: return "network";
    }
    return "";
}

/// Where at a post a component lies.
struct Spot {
    /// In the room of the complex (III.6).
    struct AsRoom {
        static constexpr const char* key = "room";
        void write(Json& out) const {
            out.begin();
            out.end();
        }
    };
    /// In the safe (III.5:2).
    struct AsSafe {
        static constexpr const char* key = "safe";
        void write(Json& out) const {
            out.begin();
            out.end();
        }
    };
    /// Connected to a dock (III.5:1).
    struct AsDocked {
        static constexpr const char* key = "docked";
        ComponentId value;
        void write(Json& out) const { out.value(value); }
    };

    std::variant<std::monostate, AsRoom, AsSafe, AsDocked> is;

    Spot() = default;
    Spot(AsRoom chosen) : is(std::move(chosen)) {}
    Spot(AsSafe chosen) : is(std::move(chosen)) {}
    Spot(AsDocked chosen) : is(std::move(chosen)) {}
    void write(Json& out) const { out.choice(is); }
};

/// Whether a camera is for everyday use or kept in reserve (III.5:2).
enum class Stock {
    /// In reserve: in the safe, put into use by a memo.
    reserve,
    /// For everyday use.
    everyday,
};

inline const char* text_of(Stock value) {
    switch (value) {
        case Stock::reserve: return "reserve";
        case Stock::everyday: return "everyday";
    }
    return "";
}

/// An inventory or serial number: one line of 1 to 40 characters.
using InventoryNo = std::string;

/// An authorisation at a dock (авторизація в док-станції).
using AuthorisationId = Id<struct AuthorisationIdTag>;

/// The mount that goes with a camera.
struct MountGiven {
    /// One with an identity of its own.
    struct AsNumbered {
        static constexpr const char* key = "numbered";
        ComponentId value;
        void write(Json& out) const { out.value(value); }
    };
    /// One that goes by quantity (R38).
    struct AsUnnumbered {
        static constexpr const char* key = "unnumbered";
        void write(Json& out) const {
            out.begin();
            out.end();
        }
    };

    std::variant<std::monostate, AsNumbered, AsUnnumbered> is;

    MountGiven() = default;
    MountGiven(AsNumbered chosen) : is(std::move(chosen)) {}
    MountGiven(AsUnnumbered chosen) : is(std::move(chosen)) {}
    void write(Json& out) const { out.choice(is); }
};

/// What a responsible person decides to let pass (R19, R20).
enum class Exception {
    /// The clock is off.
    clock,
    /// The charge is below what the shift needs and below the floor.
    charge,
    /// The free memory is below what the shift needs and below the floor.
    memory,
    /// Short of the whole shift, because a swap is foreseen (III.13:3).
    swap_foreseen,
};

inline const char* text_of(Exception value) {
    switch (value) {
        case Exception::clock: return "clock";
        case Exception::charge: return "charge";
        case Exception::memory: return "memory";
        case Exception::swap_foreseen: return "swap_foreseen";
    }
    return "";
}

/// A recorded decision of the responsible person.
struct Decision {
    /// What it lets pass.
    std::vector<Exception> about;
    /// Why.
    std::optional<Narrative> reason;
    void write(Json& out) const {
        out.begin();
        out.field("about", about);
        out.field("reason", reason);
        out.end();
    }
};

/// For what a camera leaves its dock.
enum class RemovalPurpose {
    /// For use.
    use,
    /// To a repair.
    repair,
    /// Out of danger.
    evacuation,
    /// For maintenance.
    maintenance,
};

inline const char* text_of(RemovalPurpose value) {
    switch (value) {
        case RemovalPurpose::use: return "use";
        case RemovalPurpose::repair: return "repair";
        case RemovalPurpose::evacuation: return "evacuation";
        case RemovalPurpose::maintenance: return "maintenance";
    }
    return "";
}

/// Whether the mount came back with the camera (II.1:9).
enum class MountBack {
    /// It did not.
    missing,
    /// It did.
    returned,
};

inline const char* text_of(MountBack value) {
    switch (value) {
        case MountBack::missing: return "missing";
        case MountBack::returned: return "returned";
    }
    return "";
}

/// Why the wearer did not bring the camera himself (R49).
enum class ReasonKind {
    /// Dead.
    death,
    /// Ill or wounded.
    illness,
    /// Detained.
    detention,
    /// Called away to other duties.
    called_away,
};

inline const char* text_of(ReasonKind value) {
    switch (value) {
        case ReasonKind::death: return "death";
        case ReasonKind::illness: return "illness";
        case ReasonKind::detention: return "detention";
        case ReasonKind::called_away: return "called_away";
    }
    return "";
}

/// Who vouches for a reason (R49).
enum class ReasonSource {
    /// A head.
    head,
    /// A document.
    document,
    /// A colleague's word alone.
    colleague,
    /// The responsible person.
    responsible_person,
};

inline const char* text_of(ReasonSource value) {
    switch (value) {
        case ReasonSource::head: return "head";
        case ReasonSource::document: return "document";
        case ReasonSource::colleague: return "colleague";
        case ReasonSource::responsible_person: return "responsible_person";
    }
    return "";
}

/// Why someone else brought the camera back (R49).
struct Reason {
    /// What it is.
    ReasonKind kind{};
    /// Who vouches for it.
    ReasonSource source{};
    void write(Json& out) const {
        out.begin();
        out.field("kind", kind);
        out.field("source", source);
        out.end();
    }
};

/// Whether the responsible person had checked the camera before it was put back (III.11).
enum class CheckedFirst {
    /// No.
    unchecked,
    /// Yes.
    checked,
};

inline const char* text_of(CheckedFirst value) {
    switch (value) {
        case CheckedFirst::unchecked: return "unchecked";
        case CheckedFirst::checked: return "checked";
    }
    return "";
}

/// Why a camera came back.
enum class Occasion {
    /// Its battery was flat before the shift ended (III.13:3).
    flat,
    /// Another reason.
    other,
    /// The shift was over (III.13:1).
    end_of_shift,
};

inline const char* text_of(Occasion value) {
    switch (value) {
        case Occasion::flat: return "flat";
        case Occasion::other: return "other";
        case Occasion::end_of_shift: return "end_of_shift";
    }
    return "";
}

/// Who of the responsible persons was there (III.11).
struct Presence {
    /// Nobody.
    struct AsNobody {
        static constexpr const char* key = "nobody";
        void write(Json& out) const {
            out.begin();
            out.end();
        }
    };
    /// These.
    struct AsOfficials {
        static constexpr const char* key = "officials";
        std::vector<OfficialId> value;
        void write(Json& out) const { out.value(value); }
    };

    std::variant<std::monostate, AsNobody, AsOfficials> is;

    Presence() = default;
    Presence(AsNobody chosen) : is(std::move(chosen)) {}
    Presence(AsOfficials chosen) : is(std::move(chosen)) {}
    void write(Json& out) const { out.choice(is); }
};

/// Whether all of a camera's recordings are on the server.
enum class OffloadExtent {
    /// All of them.
    all,
    /// A part.
    part,
};

inline const char* text_of(OffloadExtent value) {
    switch (value) {
        case OffloadExtent::all: return "all";
        case OffloadExtent::part: return "part";
    }
    return "";
}

/// A recording (відеозапис).
using RecordingId = Id<struct RecordingIdTag>;

/// Why a recording ended.
enum class EndReason {
    /// The battery was flat.
    flat,
    /// A break (IV.1:2).
    break_,
    /// A fault.
    fault,
    /// The camera itself split the file (R25).
    split,
    /// The wearer ended it.
    ended,
};

inline const char* text_of(EndReason value) {
    switch (value) {
        case EndReason::flat: return "flat";
        case EndReason::break_: return "break";
        case EndReason::fault: return "fault";
        case EndReason::split: return "split";
        case EndReason::ended: return "ended";
    }
    return "";
}

/// Which of the two rites.
enum class Stage {
    /// At the end of recording (IV.6).
    end,
    /// At its start: stage two of identification (III.9(2)).
    start,
};

inline const char* text_of(Stage value) {
    switch (value) {
        case Stage::end: return "end";
        case Stage::start: return "start";
    }
    return "";
}

/// What is said aloud (III.9(2), IV.6).
enum class Said {
    /// Date of the moment.
    date,
    /// Time of the moment.
    time,
    /// Name of the checkpoint or clearance unit.
    place,
    /// Surname.
    surname,
    /// Position.
    position,
    /// Own first name.
    first_name,
    /// That recording ends (IV.6).
    end_of_recording,
    /// Date of the start, said at the end (R23).
    date_of_start,
    /// Time of the start, said at the end (R23).
    time_of_start,
};

inline const char* text_of(Said value) {
    switch (value) {
        case Said::date: return "date";
        case Said::time: return "time";
        case Said::place: return "place";
        case Said::surname: return "surname";
        case Said::position: return "position";
        case Said::first_name: return "first_name";
        case Said::end_of_recording: return "end_of_recording";
        case Said::date_of_start: return "date_of_start";
        case Said::time_of_start: return "time_of_start";
    }
    return "";
}

/// How it was said.
enum class Manner {
    /// Clearly and distinctly (чітко та роздільно).
    clear,
    /// Not so.
    unclear,
};

inline const char* text_of(Manner value) {
    switch (value) {
        case Manner::clear: return "clear";
        case Manner::unclear: return "unclear";
    }
    return "";
}

/// What an attestation finds.
struct RiteResult {
    /// The rite was done.
    struct AsDone {
        static constexpr const char* key = "done";
        /// What was said.
        std::vector<Said> said;
        /// How.
        Manner manner{};
        /// So long the face stood in view, in milliseconds.
        Span face_in_view = 0;
        void write(Json& out) const {
            out.begin();
            out.field("said", said);
            out.field("manner", manner);
            out.field("face_in_view", face_in_view);
            out.end();
        }
    };
    /// The rite was not done.
    struct AsFailed {
        static constexpr const char* key = "failed";
        /// What was seen instead.
        std::optional<Narrative> note;
        void write(Json& out) const {
            out.begin();
            out.field("note", note);
            out.end();
        }
    };

    std::variant<std::monostate, AsDone, AsFailed> is;

    RiteResult() = default;
    RiteResult(AsDone chosen) : is(std::move(chosen)) {}
    RiteResult(AsFailed chosen) : is(std::move(chosen)) {}
    void write(Json& out) const { out.choice(is); }
};

/// Who attests (R22).
struct AttestationSource {
    /// The wearer.
    struct AsWearer {
        static constexpr const char* key = "wearer";
        void write(Json& out) const {
            out.begin();
            out.end();
        }
    };
    /// A program that analyses recordings.
    struct AsAnalyser {
        static constexpr const char* key = "analyser";
        /// Which version.
        Line version;
        void write(Json& out) const {
            out.begin();
            out.field("version", version);
            out.end();
        }
    };
    /// Someone who watched the recording.
    struct AsReviewer {
        static constexpr const char* key = "reviewer";
        void write(Json& out) const {
            out.begin();
            out.end();
        }
    };
    /// The responsible person.
    struct AsResponsiblePerson {
        static constexpr const char* key = "responsible_person";
        void write(Json& out) const {
            out.begin();
            out.end();
        }
    };

    std::variant<std::monostate, AsWearer, AsAnalyser, AsReviewer, AsResponsiblePerson> is;

    AttestationSource() = default;
    AttestationSource(AsWearer chosen) : is(std::move(chosen)) {}
    AttestationSource(AsAnalyser chosen) : is(std::move(chosen)) {}
    AttestationSource(AsReviewer chosen) : is(std::move(chosen)) {}
    AttestationSource(AsResponsiblePerson chosen) : is(std::move(chosen)) {}
    void write(Json& out) const { out.choice(is); }
};

/// A personal private situation in which the camera may be switched off (IV.1:2).
struct BreakKind {
    /// A meal.
    struct AsMeal {
        static constexpr const char* key = "meal";
        void write(Json& out) const {
            out.begin();
            out.end();
        }
    };
    /// Another one that is claimed (R53).
    struct AsOther {
        static constexpr const char* key = "other";
        /// What is claimed.
        Narrative claim;
        void write(Json& out) const {
            out.begin();
            out.field("claim", claim);
            out.end();
        }
    };
    /// The lavatory.
    struct AsLavatory {
        static constexpr const char* key = "lavatory";
        void write(Json& out) const {
            out.begin();
            out.end();
        }
    };

    std::variant<std::monostate, AsMeal, AsOther, AsLavatory> is;

    BreakKind() = default;
    BreakKind(AsMeal chosen) : is(std::move(chosen)) {}
    BreakKind(AsOther chosen) : is(std::move(chosen)) {}
    BreakKind(AsLavatory chosen) : is(std::move(chosen)) {}
    void write(Json& out) const { out.choice(is); }
};

/// Danger that excuses a missing rite, warning, handover or return (R67).
enum class DangerKind {
    /// An attack.
    attack,
    /// An air raid.
    air_raid,
    /// An evacuation.
    evacuation,
};

inline const char* text_of(DangerKind value) {
    switch (value) {
        case DangerKind::attack: return "attack";
        case DangerKind::air_raid: return "air_raid";
        case DangerKind::evacuation: return "evacuation";
    }
    return "";
}

/// The place of a record in its log, from 0.
using Seq = std::int64_t;

/// Who did what is told, and how that is known.
struct Source {
    /// Another log holds it.
    struct AsLog {
        static constexpr const char* key = "log";
        /// Which log.
        LogId log;
        /// The record.
        Seq seq = 0;
        /// Its leaf.
        Hash leaf;
        /// Who did it.
        Actor actor;
        void write(Json& out) const {
            out.begin();
            out.field("log", log);
            out.field("seq", seq);
            out.field("leaf", leaf);
            out.field("actor", actor);
            out.end();
        }
    };
    /// A document holds it.
    struct AsPaper {
        static constexpr const char* key = "paper";
        /// Who did it.
        Actor actor;
        /// The document.
        Document document;
        void write(Json& out) const {
            out.begin();
            out.field("actor", actor);
            out.field("document", document);
            out.end();
        }
    };
    /// Entered late, on the word of the one who tells.
    struct AsEntered {
        static constexpr const char* key = "entered";
        /// Who did it.
        Actor actor;
        void write(Json& out) const {
            out.begin();
            out.field("actor", actor);
            out.end();
        }
    };

    std::variant<std::monostate, AsLog, AsPaper, AsEntered> is;

    Source() = default;
    Source(AsLog chosen) : is(std::move(chosen)) {}
    Source(AsPaper chosen) : is(std::move(chosen)) {}
    Source(AsEntered chosen) : is(std::move(chosen)) {}
    void write(Json& out) const { out.choice(is); }
};

/// Every command there is.
namespace commands {

/// A command that asks, as `Happened` tells it: any of those below that ask.
struct Request {
    std::string json = "{}";

    Request() = default;

    template <class C, class = typename std::enable_if<C::is_request>::type>
    Request(const C& command) : json(json_of(command)) {}

    void write(Json& out) const { out.raw(json); }
};

/// Founds the log: record 0. Provisions: O.3.
struct FoundLog {
    static constexpr const char* command_name = "found_log";
    static constexpr bool is_request = true;

    /// The log.
    LogId log;
    /// What it speaks of.
    Scope scope;
    /// The settings.
    Policy policy;
    /// Who writes it.
    WriterId writer;
    /// The text of the Order.
    Edition edition{};
    /// The calendar.
    Calendar calendar;
    /// The day of official publication, from which the Order is in force (O.3, R43): not before 20.10.2025;
    /// left out while it is not known, and then no breach can be assessed.
    std::optional<Day> in_force;
    /// The revision of the rules.
    Revision revision = 0;
    void write(Json& out) const {
        out.begin();
        out.field("log", log);
        out.field("scope", scope);
        out.field("policy", policy);
        out.field("writer", writer);
        out.field("edition", edition);
        out.field("calendar", calendar);
        out.field("in_force", in_force);
        out.field("revision", revision);
        out.end();
    }
};

/// Adopts settings. Provisions: III.9(2), V.2.
struct AdoptPolicy {
    static constexpr const char* command_name = "adopt_policy";
    static constexpr bool is_request = true;

    /// All of them.
    Policy policy;
    void write(Json& out) const {
        out.begin();
        out.field("policy", policy);
        out.end();
    }
};

/// Adopts a calendar.
struct AdoptCalendar {
    static constexpr const char* command_name = "adopt_calendar";
    static constexpr bool is_request = true;

    /// All of it.
    Calendar calendar;
    void write(Json& out) const {
        out.begin();
        out.field("calendar", calendar);
        out.end();
    }
};

/// Enters the day of official publication, from which the Order is in force (R43). Provisions: O.3.
struct AdoptPublication {
    static constexpr const char* command_name = "adopt_publication";
    static constexpr bool is_request = true;

    /// The day, from which the Order is in force: not before 20.10.2025.
    Day in_force;
    void write(Json& out) const {
        out.begin();
        out.field("in_force", in_force);
        out.end();
    }
};

/// Adopts a revision of the rules.
struct AdoptRevision {
    static constexpr const char* command_name = "adopt_revision";
    static constexpr bool is_request = true;

    /// Which.
    Revision revision = 0;
    void write(Json& out) const {
        out.begin();
        out.field("revision", revision);
        out.end();
    }
};

/// Corrects a wrong mark to the confirmed instant of the command (R59). Provisions: IV.7:5.
struct CorrectMark {
    static constexpr const char* command_name = "correct_mark";
    static constexpr bool is_request = true;

    /// Why it was wrong.
    Narrative reason;
    void write(Json& out) const {
        out.begin();
        out.field("reason", reason);
        out.end();
    }
};

/// Enters a customs body.
struct RegisterBody {
    static constexpr const char* command_name = "register_body";
    static constexpr bool is_request = true;

    /// Its identifier.
    BodyId body;
    /// Its name.
    Line name;
    /// What its remit covers.
    Remit remit{};
    void write(Json& out) const {
        out.begin();
        out.field("body", body);
        out.field("name", name);
        out.field("remit", remit);
        out.end();
    }
};

/// Enters a customs post.
struct RegisterPost {
    static constexpr const char* command_name = "register_post";
    static constexpr bool is_request = true;

    /// The body it belongs to.
    BodyId body;
    /// Its name: the checkpoint that stage two names aloud (III.9(2)).
    Line name;
    /// Its identifier.
    PostId post;
    void write(Json& out) const {
        out.begin();
        out.field("body", body);
        out.field("name", name);
        out.field("post", post);
        out.end();
    }
};

/// Enters a unit of a post.
struct RegisterUnit {
    static constexpr const char* command_name = "register_unit";
    static constexpr bool is_request = true;

    /// What kind of unit it is.
    UnitKind kind{};
    /// Its name.
    Line name;
    /// The post it belongs to.
    PostId post;
    /// Its identifier.
    UnitId unit;
    void write(Json& out) const {
        out.begin();
        out.field("kind", kind);
        out.field("name", name);
        out.field("post", post);
        out.field("unit", unit);
        out.end();
    }
};

/// Enters an official in the roster.
struct EnrolOfficial {
    static constexpr const char* command_name = "enrol_official";
    static constexpr bool is_request = true;

    /// Own first name.
    Line name;
    /// Codes by which the state knows the person; left out where none are kept.
    std::optional<std::vector<PersonalCode>> codes;
    /// Surname.
    Line surname;
    /// The official.
    OfficialId official;
    /// How the official stands to the customs body.
    Standing standing{};
    /// Patronymic, where there is one.
    std::optional<Line> patronymic;
    void write(Json& out) const {
        out.begin();
        out.field("name", name);
        out.field("codes", codes);
        out.field("surname", surname);
        out.field("official", official);
        out.field("standing", standing);
        out.field("patronymic", patronymic);
        out.end();
    }
};

/// Replaces an official's roster record.
struct AmendOfficial {
    static constexpr const char* command_name = "amend_official";
    static constexpr bool is_request = true;

    /// Own first name.
    Line name;
    /// Codes by which the state knows the person; left out where none are kept.
    std::optional<std::vector<PersonalCode>> codes;
    /// Surname.
    Line surname;
    /// The official.
    OfficialId official;
    /// How the official stands to the customs body.
    Standing standing{};
    /// Patronymic, where there is one.
    std::optional<Line> patronymic;
    void write(Json& out) const {
        out.begin();
        out.field("name", name);
        out.field("codes", codes);
        out.field("surname", surname);
        out.field("official", official);
        out.field("standing", standing);
        out.field("patronymic", patronymic);
        out.end();
    }
};

/// Enters where an official serves, in which position.
struct AssignMembership {
    static constexpr const char* command_name = "assign_membership";
    static constexpr bool is_request = true;

    /// The first day.
    Day from;
    /// The unit.
    UnitId unit;
    /// The last day, where it is known.
    std::optional<Day> until;
    /// The official.
    OfficialId official;
    /// The position (посада), as stage two says it.
    Line position;
    void write(Json& out) const {
        out.begin();
        out.field("from", from);
        out.field("unit", unit);
        out.field("until", until);
        out.field("official", official);
        out.field("position", position);
        out.end();
    }
};

/// Ends a membership.
struct EndMembership {
    static constexpr const char* command_name = "end_membership";
    static constexpr bool is_request = true;

    /// The unit.
    UnitId unit;
    /// The last day.
    Day until;
    /// The official.
    OfficialId official;
    void write(Json& out) const {
        out.begin();
        out.field("unit", unit);
        out.field("until", until);
        out.field("official", official);
        out.end();
    }
};

/// Puts a working shift on the schedule, with its people (I.3:9). Provisions: I.3:4, I.3:9, II.8:1.
struct ScheduleShift {
    static constexpr const char* command_name = "schedule_shift";
    static constexpr bool is_request = true;

    /// The day on which it starts.
    Day day;
    /// When it ends: on the next day, where that is not after the start and `until` is left out.
    WallTime ends;
    /// The unit.
    UnitId unit;
    /// Its identifier.
    ShiftId shift;
    /// Who serves in it.
    std::vector<OfficialId> staff;
    /// The day on which it ends, where that is not the next time the clock shows `ends`.
    std::optional<Day> until;
    /// When it starts.
    WallTime starts;
    /// Who serves in it as responsible persons (I.3:4).
    std::vector<OfficialId> responsible;
    void write(Json& out) const {
        out.begin();
        out.field("day", day);
        out.field("ends", ends);
        out.field("unit", unit);
        out.field("shift", shift);
        out.field("staff", staff);
        out.field("until", until);
        out.field("starts", starts);
        out.field("responsible", responsible);
        out.end();
    }
};

/// Changes who serves in a shift from now on. Provisions: I.3:4, I.3:9, II.8:1.
struct ChangeRoster {
    static constexpr const char* command_name = "change_roster";
    static constexpr bool is_request = true;

    /// The shift.
    ShiftId shift;
    /// Who serves in it.
    std::vector<OfficialId> staff;
    /// Who serves in it as responsible persons.
    std::vector<OfficialId> responsible;
    void write(Json& out) const {
        out.begin();
        out.field("shift", shift);
        out.field("staff", staff);
        out.field("responsible", responsible);
        out.end();
    }
};

/// Cancels a shift, or what is left of it. Provisions: I.3:9.
struct CancelShift {
    static constexpr const char* command_name = "cancel_shift";
    static constexpr bool is_request = true;

    /// Which.
    ShiftId shift;
    void write(Json& out) const {
        out.begin();
        out.field("shift", shift);
        out.end();
    }
};

/// Tells that an official's service began (R47). Provisions: I.3:9.
struct ServiceBegan {
    static constexpr const char* command_name = "service_began";
    static constexpr bool is_request = false;

    /// Who.
    OfficialId official;
    void write(Json& out) const {
        out.begin();
        out.field("official", official);
        out.end();
    }
};

/// Tells that an official's service ended (R47). Provisions: I.3:9.
struct ServiceEnded {
    static constexpr const char* command_name = "service_ended";
    static constexpr bool is_request = false;

    /// Who.
    OfficialId official;
    void write(Json& out) const {
        out.begin();
        out.field("official", official);
        out.end();
    }
};

/// Appoints an official to a role (II.8). Provisions: I.3:18, II.4, II.8:1, II.8:2.
struct Appoint {
    static constexpr const char* command_name = "appoint";
    static constexpr bool is_request = true;

    /// The first day.
    Day from;
    /// The role.
    Role role{};
    /// Where the role is exercised.
    Place place;
    /// The last day, where there is one: it ends at 24:00 in Kyiv (R73).
    std::optional<Day> until;
    /// On what it rests.
    Ground ground;
    /// Who is appointed.
    OfficialId official;
    /// Its identifier.
    AppointmentId appointment;
    void write(Json& out) const {
        out.begin();
        out.field("from", from);
        out.field("role", role);
        out.field("place", place);
        out.field("until", until);
        out.field("ground", ground);
        out.field("official", official);
        out.field("appointment", appointment);
        out.end();
    }
};

/// Ends an appointment expressly (R73). Provisions: II.8:1, II.8:2.
struct EndAppointment {
    static constexpr const char* command_name = "end_appointment";
    static constexpr bool is_request = true;

    /// The document that ends it, where there is one.
    std::optional<Document> document;
    /// Which.
    AppointmentId appointment;
    void write(Json& out) const {
        out.begin();
        out.field("document", document);
        out.field("appointment", appointment);
        out.end();
    }
};

/// Creates an account of an authorised person or an authorised user (II.2:2). Provisions: I.3:3, II.2:2, V.3.
struct CreateAccount {
    static constexpr const char* command_name = "create_account";
    static constexpr bool is_request = true;

    /// The customs body whose account it is.
    BodyId body;
    /// What it may do.
    Access access;
    /// The account.
    AccountId account;
    /// Whose it is.
    OfficialId official;
    void write(Json& out) const {
        out.begin();
        out.field("body", body);
        out.field("access", access);
        out.field("account", account);
        out.field("official", official);
        out.end();
    }
};

/// Changes what an account may do (II.2:3). Provisions: I.3:3, II.2:3, V.3.
struct ManageAccess {
    static constexpr const char* command_name = "manage_access";
    static constexpr bool is_request = true;

    /// What the account may do from now on.
    Access access;
    /// The account.
    AccountId account;
    void write(Json& out) const {
        out.begin();
        out.field("access", access);
        out.field("account", account);
        out.end();
    }
};

/// Deletes an account (II.2:2). Provisions: I.3:3, II.2:2.
struct DeleteAccount {
    static constexpr const char* command_name = "delete_account";
    static constexpr bool is_request = true;

    /// Which.
    AccountId account;
    void write(Json& out) const {
        out.begin();
        out.field("account", account);
        out.end();
    }
};

/// Briefs who uses a camera for the first time (II.1:3). Provisions: II.1:3.
struct Brief {
    static constexpr const char* command_name = "brief";
    static constexpr bool is_request = true;

    /// The models it is about; empty where it is about none in particular.
    std::vector<ModelId> models;
    /// Who is briefed.
    OfficialId official;
    void write(Json& out) const {
        out.begin();
        out.field("models", models);
        out.field("official", official);
        out.end();
    }
};

/// Tells that someone was trained, or used cameras in the pilot (II.1:2, R61). Provisions: II.1:2.
struct TrainingCompleted {
    static constexpr const char* command_name = "training_completed";
    static constexpr bool is_request = false;

    /// Which way.
    TrainingKind kind{};
    /// The models it was about; empty where it was about none in particular.
    std::vector<ModelId> models;
    /// The document that attests it, where there is one.
    std::optional<Document> document;
    /// Who learned.
    OfficialId official;
    void write(Json& out) const {
        out.begin();
        out.field("kind", kind);
        out.field("models", models);
        out.field("document", document);
        out.field("official", official);
        out.end();
    }
};

/// Checks a dock (II.1:10). Provisions: II.1:10.
struct CheckDock {
    static constexpr const char* command_name = "check_dock";
    static constexpr bool is_request = true;

    /// The dock.
    ComponentId dock;
    /// Its identifier.
    CheckId check;
    /// Whether it works.
    Condition condition{};
    void write(Json& out) const {
        out.begin();
        out.field("dock", dock);
        out.field("check", check);
        out.field("condition", condition);
        out.end();
    }
};

/// Checks a camera with its mount (II.1:10, II.1:11). Provisions: II.1:10, II.1:11, III.7.
struct CheckCamera {
    static constexpr const char* command_name = "check_camera";
    static constexpr bool is_request = true;

    /// On what it rests.
    CheckBasis basis;
    /// Its identifier.
    CheckId check;
    /// What it did about the clock.
    ClockCare clock{};
    /// Whether the mount works; left out where none was there.
    std::optional<Condition> mount;
    /// The camera.
    ComponentId camera;
    void write(Json& out) const {
        out.begin();
        out.field("basis", basis);
        out.field("check", check);
        out.field("clock", clock);
        out.field("mount", mount);
        out.field("camera", camera);
        out.end();
    }
};

/// Tells what a dock reads from a camera. Provisions: II.1:10.
struct Telemetry {
    static constexpr const char* command_name = "telemetry";
    static constexpr bool is_request = false;

    /// What it reads.
    CameraState state;
    /// The camera.
    ComponentId camera;
    void write(Json& out) const {
        out.begin();
        out.field("state", state);
        out.field("camera", camera);
        out.end();
    }
};

/// Enters a model.
struct RegisterModel {
    static constexpr const char* command_name = "register_model";
    static constexpr bool is_request = true;

    /// What it is.
    ComponentKind kind{};
    /// As its maker names it.
    Line name;
    /// Its identifier.
    ModelId model;
    /// Charge that recording uses in an hour, where it is known.
    std::optional<Percent> charge_per_hour;
    /// Memory that recording fills in an hour, where it is known.
    std::optional<Percent> memory_per_hour;
    void write(Json& out) const {
        out.begin();
        out.field("kind", kind);
        out.field("name", name);
        out.field("model", model);
        out.field("charge_per_hour", charge_per_hour);
        out.field("memory_per_hour", memory_per_hour);
        out.end();
    }
};

/// Enters a component in the inventory (III.2). Provisions: III.2.
struct RegisterComponent {
    static constexpr const char* command_name = "register_component";
    static constexpr bool is_request = true;

    /// What it is.
    ComponentKind kind{};
    /// The post that keeps it.
    PostId post;
    /// Where it lies there.
    Spot spot;
    /// Its model, where it is known.
    std::optional<ModelId> model;
    /// Whether it is kept in reserve.
    Stock stock{};
    /// Its serial number, where it has one.
    std::optional<InventoryNo> serial;
    /// Its identifier.
    ComponentId component;
    /// Its inventory number (III.2); mounts may go by quantity (R38).
    std::optional<InventoryNo> inventory;
    void write(Json& out) const {
        out.begin();
        out.field("kind", kind);
        out.field("post", post);
        out.field("spot", spot);
        out.field("model", model);
        out.field("stock", stock);
        out.field("serial", serial);
        out.field("component", component);
        out.field("inventory", inventory);
        out.end();
    }
};

/// Authorises the one who asks at a dock: stage one of identification (III.9(1)). Provisions: III.8,
/// III.9(1).
struct Authorise {
    static constexpr const char* command_name = "authorise";
    static constexpr bool is_request = true;

    /// The dock.
    ComponentId dock;
    /// The authorisation.
    AuthorisationId authorisation;
    void write(Json& out) const {
        out.begin();
        out.field("dock", dock);
        out.field("authorisation", authorisation);
        out.end();
    }
};

/// Issues a camera to an authorised person (II.1:9, III.7). Provisions: II.1:9, III.7, III.9(1).
struct IssueCamera {
    static constexpr const char* command_name = "issue_camera";
    static constexpr bool is_request = true;

    /// To whom.
    OfficialId to;
    /// From which dock.
    ComponentId dock;
    /// The check on whose strength a dock asks.
    std::optional<CheckId> check;
    /// The mount that goes with it.
    std::optional<MountGiven> mount;
    /// Which camera.
    ComponentId camera;
    /// What the responsible person decided to let pass.
    std::optional<Decision> decision;
    /// The authorisation on whose strength a dock asks.
    std::optional<AuthorisationId> authorisation;
    void write(Json& out) const {
        out.begin();
        out.field("to", to);
        out.field("dock", dock);
        out.field("check", check);
        out.field("mount", mount);
        out.field("camera", camera);
        out.field("decision", decision);
        out.field("authorisation", authorisation);
        out.end();
    }
};

/// Tells that a camera left its dock. Provisions: III.8, III.9(1).
struct CameraRemoved {
    static constexpr const char* command_name = "camera_removed";
    static constexpr bool is_request = false;

    /// Who took it, where that is known.
    std::optional<OfficialId> by;
    /// The dock.
    ComponentId dock;
    /// The camera.
    ComponentId camera;
    /// For what; left out, it counts as use.
    std::optional<RemovalPurpose> purpose;
    void write(Json& out) const {
        out.begin();
        out.field("by", by);
        out.field("dock", dock);
        out.field("camera", camera);
        out.field("purpose", purpose);
        out.end();
    }
};

/// Tells that a camera was put into a dock. Provisions: III.11, III.13:1, III.13:3.
struct CameraReturned {
    static constexpr const char* command_name = "camera_returned";
    static constexpr bool is_request = false;

    /// Who put it there, where that is known.
    std::optional<OfficialId> by;
    /// The dock.
    ComponentId dock;
    /// Whether the mount came back with it, where that is known.
    std::optional<MountBack> mount;
    /// The camera.
    ComponentId camera;
    /// Why someone else brought it, where someone did.
    std::optional<Reason> reason;
    /// Whether it had been checked, where that is known.
    std::optional<CheckedFirst> checked;
    /// Why it came back, where that is known.
    std::optional<Occasion> occasion;
    /// Who was there, where that is known.
    std::optional<Presence> presence;
    void write(Json& out) const {
        out.begin();
        out.field("by", by);
        out.field("dock", dock);
        out.field("mount", mount);
        out.field("camera", camera);
        out.field("reason", reason);
        out.field("checked", checked);
        out.field("occasion", occasion);
        out.field("presence", presence);
        out.end();
    }
};

/// Hands a camera from officer to officer without the dock: always refused, and taken in when it has happened
/// (R48). Provisions: III.9(1), III.11, III.13:1.
struct HandOverCamera {
    static constexpr const char* command_name = "hand_over_camera";
    static constexpr bool is_request = true;

    /// Who received it.
    OfficialId to;
    /// Who gave it.
    OfficialId from;
    /// The camera.
    ComponentId camera;
    void write(Json& out) const {
        out.begin();
        out.field("to", to);
        out.field("from", from);
        out.field("camera", camera);
        out.end();
    }
};

/// Tells that recordings of a camera were offloaded (III.13:2). Provisions: III.13:2.
struct RecordingsOffloaded {
    static constexpr const char* command_name = "recordings_offloaded";
    static constexpr bool is_request = false;

    /// The dock.
    ComponentId dock;
    /// The camera.
    ComponentId camera;
    /// Whether these are all.
    OffloadExtent extent{};
    void write(Json& out) const {
        out.begin();
        out.field("dock", dock);
        out.field("camera", camera);
        out.field("extent", extent);
        out.end();
    }
};

/// Tells that a recording began. Provisions: III.9(2), IV.7:3.
struct RecordingBegan {
    static constexpr const char* command_name = "recording_began";
    static constexpr bool is_request = false;

    /// The camera.
    ComponentId camera;
    /// The recording that it continues, where the camera itself split the file (R25).
    std::optional<RecordingId> continues;
    /// Its identifier.
    RecordingId recording;
    void write(Json& out) const {
        out.begin();
        out.field("camera", camera);
        out.field("continues", continues);
        out.field("recording", recording);
        out.end();
    }
};

/// Tells that a recording ended. Provisions: IV.6.
struct RecordingEnded {
    static constexpr const char* command_name = "recording_ended";
    static constexpr bool is_request = false;

    /// Why.
    EndReason reason{};
    /// The recording.
    RecordingId recording;
    void write(Json& out) const {
        out.begin();
        out.field("reason", reason);
        out.field("recording", recording);
        out.end();
    }
};

/// Tells how the rite at the start or the end of a recording was attested. Provisions: III.9(2), IV.6.
struct IdentificationAttested {
    static constexpr const char* command_name = "identification_attested";
    static constexpr bool is_request = false;

    /// Which.
    Stage stage{};
    /// What it finds.
    RiteResult result;
    /// Who attests.
    AttestationSource source;
    /// The recording.
    RecordingId recording;
    void write(Json& out) const {
        out.begin();
        out.field("stage", stage);
        out.field("result", result);
        out.field("source", source);
        out.field("recording", recording);
        out.end();
    }
};

/// Tells that a break began (IV.1:2). Provisions: IV.1:2.
struct BreakBegan {
    static constexpr const char* command_name = "break_began";
    static constexpr bool is_request = false;

    /// Which situation.
    BreakKind kind;
    /// Who takes it.
    OfficialId official;
    void write(Json& out) const {
        out.begin();
        out.field("kind", kind);
        out.field("official", official);
        out.end();
    }
};

/// Tells that a break ended. Provisions: IV.1:2.
struct BreakEnded {
    static constexpr const char* command_name = "break_ended";
    static constexpr bool is_request = false;

    /// Who.
    OfficialId official;
    void write(Json& out) const {
        out.begin();
        out.field("official", official);
        out.end();
    }
};

/// Tells that danger began at a post (R67).
struct DangerBegan {
    static constexpr const char* command_name = "danger_began";
    static constexpr bool is_request = false;

    /// Which.
    DangerKind kind{};
    /// For which post.
    PostId post;
    void write(Json& out) const {
        out.begin();
        out.field("kind", kind);
        out.field("post", post);
        out.end();
    }
};

/// Tells that danger ended at a post (R67).
struct DangerEnded {
    static constexpr const char* command_name = "danger_ended";
    static constexpr bool is_request = false;

    /// For which post.
    PostId post;
    void write(Json& out) const {
        out.begin();
        out.field("post", post);
        out.end();
    }
};

/// Tells that what would have been asked was done: on paper, by a dock that was cut off, entered late.
struct Happened {
    static constexpr const char* command_name = "happened";
    static constexpr bool is_request = false;

    /// Who did it, and how that is known.
    Source source;
    /// What was done.
    Request command;
    /// When.
    Instant occurred;
    void write(Json& out) const {
        out.begin();
        out.field("source", source);
        out.field("command", command);
        out.field("occurred", occurred);
        out.end();
    }
};

}  // namespace commands

}  // namespace svidok

#endif
