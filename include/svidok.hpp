/* Svidok for C++17: the C face with owners, exceptions and the generated commands. Header only.
 *
 * A Post may be asked by any threads at once where a member is const; one that is not by one thread at a time. Outcomes and
 * steps hold what they need and may outlive the post. What a function takes as text is UTF-8.
 *
 * Exceptions: Error where a call or what it was given is wrong; Refused only where require_done() asks for it, since a
 * refusal is an answer that has a record like any other.
 */
#ifndef SVIDOK_HPP
#define SVIDOK_HPP

#include <cstring>
#include <memory>
#include <stdexcept>

#include "svidok.h"
#include "svidok_commands.hpp"

namespace svidok {

/// A call, or what it was given, is wrong: malformed input, a damaged log, a stale step.
class Error : public std::runtime_error {
public:
    Error(svidok_status status, std::string code, std::string path, const std::string& message)
        : std::runtime_error(path.empty() ? message : path + ": " + message),
          status(status),
          code(std::move(code)),
          path(std::move(path)),
          message(message) {}

    /// One of SVIDOK_E_.
    svidok_status status;
    /// What is wrong, for programs: `unknown_field`, `stale`, `damaged`.
    std::string code;
    /// Where: `command.issue_camera.to`, `byte 4711`; empty for the whole of it.
    std::string path;
    /// What is wrong and what would be right, without the place.
    std::string message;
};

/// In which language a sentence is.
enum class Language { uk, en };

namespace detail {

inline std::string_view view(svidok_str text) { return {text.ptr, text.len}; }
inline std::string_view view(svidok_bytes bytes) { return {reinterpret_cast<const char*>(bytes.ptr), bytes.len}; }
inline const std::uint8_t* bytes(std::string_view text) { return reinterpret_cast<const std::uint8_t*>(text.data()); }
inline std::string_view code(Language language) { return language == Language::uk ? "uk" : "en"; }

struct Free {
    void operator()(svidok_post* post) const noexcept { svidok_post_free(post); }
    void operator()(svidok_step* step) const noexcept { svidok_step_free(step); }
    void operator()(svidok_outcome* outcome) const noexcept { svidok_outcome_free(outcome); }
    void operator()(svidok_prepared* prepared) const noexcept { svidok_prepared_free(prepared); }
    void operator()(svidok_audit* audit) const noexcept { svidok_audit_free(audit); }
    void operator()(svidok_text* text) const noexcept { svidok_text_free(text); }
    void operator()(svidok_error* error) const noexcept { svidok_error_free(error); }
};

template <class T>
using Owner = std::unique_ptr<T, Free>;

/// One call: where its error goes, and what becomes of it.
class Call {
public:
    svidok_error** error() { return &error_; }

    /// Throws where the status is no answer.
    svidok_status check(svidok_status status) {
        const Owner<svidok_error> owner(std::exchange(error_, nullptr));
        if (status >= 0 && status <= 9) return status;
        if (!owner) throw Error(status, "status", "", "status " + std::to_string(status));
        throw Error(status, std::string(view(svidok_error_code(owner.get()))),
                    std::string(view(svidok_error_path(owner.get()))),
                    std::string(view(svidok_error_message(owner.get()))));
    }

private:
    svidok_error* error_ = nullptr;
};

inline std::string taken(svidok_text* text) {
    const Owner<svidok_text> owner(text);
    return std::string(view(svidok_text_bytes(text)));
}

}  // namespace detail

/// One finding of an outcome, or one thing that stands in the way.
struct Finding {
    /// The row of the tables (docs/rules.md): `camera_charged`.
    std::string row;
    /// `breach`, `remark`, `claimed`, `not_assessable`.
    std::string weight;
    /// `law`, `reading`, `policy`, `state`, `not_governed`.
    std::string basis;
    /// The provisions, by their short form: `III.9(2)`.
    std::vector<std::string> provisions;
    /// All of it as JSON: row, weight, subjects, facts.
    std::string json;
};

class Outcome;

/// A request was refused; thrown by require_done() alone.
class Refused : public std::runtime_error {
public:
    explicit Refused(std::vector<Finding> findings)
        : std::runtime_error(summary(findings)), violations(std::move(findings)) {}

    /// Everything that stands in the way, in the order of the Order's text.
    std::vector<Finding> violations;

private:
    static std::string summary(const std::vector<Finding>& findings) {
        std::string out = "refused:";
        for (const Finding& finding : findings) out += ' ' + finding.row;
        return out;
    }
};

/// What came of a command.
class Outcome {
public:
    explicit Outcome(std::shared_ptr<const svidok_outcome> handle) : handle_(std::move(handle)) {}

    /// Whether it is done or taken in.
    bool is_done() const { return svidok_outcome_is_done(handle_.get()) != 0; }

    /// Goes on where it is done; throws Refused where it is not.
    void require_done() const {
        if (!is_done()) throw Refused(findings());
    }

    /// What was found, or stands in the way, in the order of the Order's text.
    std::vector<Finding> findings() const {
        std::vector<Finding> all;
        for (std::size_t i = 0; i < finding_count(); i++) {
            Finding one;
            one.row = detail::view(svidok_outcome_row(handle(), i));
            one.weight = detail::view(svidok_outcome_weight(handle(), i));
            one.basis = detail::view(svidok_outcome_basis(handle(), i));
            for (std::size_t p = 0; p < svidok_outcome_provision_count(handle(), i); p++)
                one.provisions.emplace_back(detail::view(svidok_outcome_provision(handle(), i, p)));
            one.json = detail::view(svidok_outcome_finding(handle(), i));
            all.push_back(std::move(one));
        }
        return all;
    }

    std::size_t finding_count() const { return svidok_outcome_finding_count(handle()); }

    /// A provision of a finding as it is cited: «підпункт 2 пункту 9 розділу III».
    std::string citation(std::size_t finding, std::size_t provision, Language language) const {
        svidok_text* text = nullptr;
        detail::Call call;
        const std::string_view code = detail::code(language);
        call.check(svidok_outcome_citation(handle(), finding, provision, code.data(), code.size(), &text,
                                           call.error()));
        return detail::taken(text);
    }

    /// What happened: `equipment.issued`.
    std::vector<std::string> events() const {
        std::vector<std::string> all;
        for (;;) {
            const auto event = detail::view(svidok_outcome_event(handle(), all.size()));
            if (event.empty()) return all;
            all.emplace_back(event);
        }
    }

    /// The whole outcome as JSON.
    std::string_view json() const { return detail::view(svidok_outcome_json(handle())); }

    const svidok_outcome* handle() const { return handle_.get(); }

private:
    std::shared_ptr<const svidok_outcome> handle_;
};

/// A decision that is not part of the log yet, or word that the log holds the same command already.
class Step {
public:
    Step(std::shared_ptr<svidok_step> handle, std::uint64_t seq) : handle_(std::move(handle)), seq_(seq) {}

    /// Whether the log holds the same command already: then there is nothing to store or commit.
    bool is_already() const { return !handle_; }

    /// The place of its record.
    std::uint64_t seq() const { return seq_; }

    /// The bytes to append to the log's file and to flush to the disk before the commit. They live as long as the step.
    std::string_view frame() const { return detail::view(svidok_step_frame(handle_.get())); }

    /// What came of it. Throws std::logic_error where the log holds it already.
    Outcome outcome() const {
        if (!handle_) throw std::logic_error("a command that the log holds already has no outcome here");
        return Outcome(std::shared_ptr<const svidok_outcome>(handle_, svidok_step_outcome(handle_.get())));
    }

    const svidok_step* handle() const { return handle_.get(); }

private:
    std::shared_ptr<svidok_step> handle_;
    std::uint64_t seq_;
};

/// Who asks or tells a command, when, under which identifier.
struct Asked {
    Actor actor;
    /// As the host's clock says.
    Instant at;
    /// Given once: the same command sent again carries the same one.
    CommandId command_id;
    /// What the host knows of its clock.
    Clock clock = Clock::confirmed;
    /// The device through which an official asks.
    std::optional<ComponentId> via = std::nullopt;
    /// When a report's fact happened, if not at `at`.
    std::optional<Instant> occurred = std::nullopt;
};

/// The JSON of a command as a post takes it.
template <class Command>
std::string input_of(const Command& command, const Asked& asked) {
    static_assert(detail::is_command<Command>::value, "one of svidok::commands");
    Json out;
    out.begin();
    out.field("at", asked.at);
    out.field("via", asked.via);
    out.field("actor", asked.actor);
    out.field("clock", asked.clock);
    out.key("command");
    out.raw(json_of(command));
    out.field("occurred", asked.occurred);
    out.field("command_id", asked.command_id);
    out.end();
    return out.text();
}

/// Where: a body with all its posts, a post with all its units, one unit; the whole Customs Service unless told otherwise.
class Where {
public:
    Where() = default;
    Where(const BodyId& body) : kind_(SVIDOK_PLACE_BODY), id_(body.bytes()) {}
    Where(const PostId& post) : kind_(SVIDOK_PLACE_POST), id_(post.bytes()) {}
    Where(const UnitId& unit) : kind_(SVIDOK_PLACE_UNIT), id_(unit.bytes()) {}

    std::uint32_t kind() const { return kind_; }
    const std::array<std::uint8_t, 16>& id() const { return id_; }

private:
    std::uint32_t kind_ = SVIDOK_PLACE_SERVICE;
    std::array<std::uint8_t, 16> id_{};
};

/// May this official ask that there?
struct Question {
    OfficialId official;
    /// The name of a command: `commands::IssueCamera::command_name`.
    std::string_view power;
    Where place;
};

/// What gives a power, or why there is none.
struct Permission {
    bool is_given = false;
    /// The row of the table of powers that gives it, or comes nearest.
    std::string_view row;
    /// What gives it: `appointment`, `account`…; empty where there is none.
    std::string_view ground;
    /// The identifier of what gives it; zeros where that has none.
    std::array<std::uint8_t, 16> ground_id{};
    /// Why there is none: `ended`, `elsewhere`…; `nobody` where no row comes near.
    std::string_view why;
    /// Where there is none: since when it is over, or from when it will be there.
    std::optional<Instant> changed;
};

namespace detail {

inline svidok_question question(const Question& asked) {
    svidok_question out{};
    out.struct_size = sizeof out;
    std::memcpy(out.official, asked.official.bytes().data(), sizeof out.official);
    out.power.ptr = asked.power.data();
    out.power.len = asked.power.size();
    out.place_kind = asked.place.kind();
    std::memcpy(out.place, asked.place.id().data(), sizeof out.place);
    return out;
}

inline Permission permission(svidok_status status, const svidok_permission& found) {
    Permission out;
    out.is_given = status == SVIDOK_OK;
    out.row = view(found.row);
    out.ground = view(found.ground);
    std::memcpy(out.ground_id.data(), found.ground_id, out.ground_id.size());
    out.why = view(found.why);
    if (found.has_changed) out.changed = Instant(found.changed_ms);
    return out;
}

}  // namespace detail

/// A question looked up once, to be asked often of the post that prepared it.
class Prepared {
public:
    explicit Prepared(svidok_prepared* handle) : handle_(handle) {}
    const svidok_prepared* handle() const { return handle_.get(); }

private:
    detail::Owner<svidok_prepared> handle_;
};

/// What can be asked of a post without changing it. Owns nothing: lives no longer than what it was taken from.
class PostView {
public:
    explicit PostView(const svidok_post* post) : post_(post) {}

    /// Decides a command. Append the frame to the log's file, flush it to the disk, then commit.
    template <class Command>
    Step step(const Command& command, const Asked& asked) const {
        return step_json(input_of(command, asked));
    }

    /// The same for an input that is JSON already.
    Step step_json(std::string_view input) const {
        svidok_step* step = nullptr;
        detail::Call call;
        std::uint64_t seq = 0;
        call.check(svidok_post_step(post_, input.data(), input.size(), &step, &seq, call.error()));
        return Step(step ? std::shared_ptr<svidok_step>(step, detail::Free{}) : nullptr, seq);
    }

    /// Says what would come of a command, without a record.
    template <class Command>
    Outcome may(const Command& command, const Asked& asked) const {
        return may_json(input_of(command, asked));
    }

    Outcome may_json(std::string_view input) const {
        svidok_outcome* outcome = nullptr;
        detail::Call call;
        call.check(svidok_post_may(post_, input.data(), input.size(), &outcome, call.error()));
        return Outcome(std::shared_ptr<const svidok_outcome>(outcome, [](const svidok_outcome* o) {
            svidok_outcome_free(const_cast<svidok_outcome*>(o));
        }));
    }

    /// The permission question: powers alone, without the rules.
    Permission permits(const Question& asked, Instant at) const {
        const svidok_question question = detail::question(asked);
        svidok_permission found{};
        found.struct_size = sizeof found;
        detail::Call call;
        const auto status = svidok_post_permits(post_, &question, at.ms(), &found, call.error());
        return detail::permission(call.check(status), found);
    }

    /// Looks a question up; nothing where the log does not know who or where it is: then there is no power.
    std::optional<Prepared> prepare(const Question& asked) const {
        const svidok_question question = detail::question(asked);
        svidok_prepared* prepared = nullptr;
        detail::Call call;
        call.check(svidok_post_prepare(post_, &question, &prepared, call.error()));
        if (!prepared) return std::nullopt;
        return Prepared(prepared);
    }

    Permission permits(const Prepared& asked, Instant at) const {
        svidok_permission found{};
        found.struct_size = sizeof found;
        return detail::permission(
            detail::Call().check(svidok_prepared_permits(asked.handle(), post_, at.ms(), &found)), found);
    }

    /// A finding for people, with the names that the post knows.
    std::string sentence(const Outcome& outcome, std::size_t finding, Language language) const {
        svidok_text* text = nullptr;
        detail::Call call;
        const std::string_view code = detail::code(language);
        call.check(
            svidok_outcome_sentence(outcome.handle(), finding, post_, code.data(), code.size(), &text, call.error()));
        return detail::taken(text);
    }

    /// All duties that are open, as they stand at an instant: a JSON list.
    std::string duties(Instant at) const {
        svidok_text* text = nullptr;
        detail::Call call;
        call.check(svidok_post_duties(post_, at.ms(), &text, call.error()));
        return detail::taken(text);
    }

    /// How many records the log has.
    std::uint64_t next_seq() const { return svidok_post_next_seq(post_); }

    /// The leaf of the last record; nothing where there is none.
    std::optional<Hash> head() const {
        std::array<std::uint8_t, 32> leaf{};
        if (detail::Call().check(svidok_post_head(post_, leaf.data())) == SVIDOK_END) return std::nullopt;
        return Hash(leaf);
    }

    /// The state laid down: keep with it how many bytes the log's file has.
    std::string snapshot() const {
        svidok_text* text = nullptr;
        detail::Call call;
        call.check(svidok_post_snapshot(post_, &text, call.error()));
        return detail::taken(text);
    }

protected:
    const svidok_post* post_;
};

/// What a log file holds.
struct Recovery {
    /// How many bytes from the start are whole frames.
    std::uint64_t whole_bytes = 0;
    /// How many frames these are.
    std::uint64_t records = 0;
    /// How many bytes follow them.
    std::uint64_t rest_bytes = 0;
    /// Whether these are a write that did not get through: then cut the file to whole_bytes.
    bool is_cut = false;
    /// Whether these are damage.
    bool is_damaged = false;

    explicit Recovery(const svidok_recovery& found)
        : whole_bytes(found.whole_bytes),
          records(found.records),
          rest_bytes(found.rest_bytes),
          is_cut(found.rest == SVIDOK_REST_CUT),
          is_damaged(found.rest == SVIDOK_REST_DAMAGED) {}
};

/// One log with its state.
class Post : public PostView {
public:
    /// A log without a record: its first command is commands::FoundLog.
    Post() : Post(std::string_view()) {}

    /// Takes in the records of a log's file. Look at recovered(): a write that did not get through is to be cut off. Throws
    /// Error where the log is damaged.
    explicit Post(std::string_view log) : Post(opened(log)) {}

    /// Takes a snapshot up again. Throws Error where it cannot be used: open the log instead.
    static Post restore(std::string_view snapshot) {
        svidok_post* post = nullptr;
        detail::Call call;
        call.check(svidok_post_restore(detail::bytes(snapshot), snapshot.size(), &post, call.error()));
        svidok_recovery nothing{};
        return Post({detail::Owner<svidok_post>(post), Recovery(nothing)});
    }

    /// What the file held.
    const Recovery& recovered() const { return recovered_; }

    /// Lets a step count whose frame is stored durably.
    void commit(const Step& step) {
        detail::Call call;
        call.check(svidok_post_commit(handle_.get(), step.handle(), call.error()));
    }

    /// Takes in more records of this log: what was stored after a snapshot.
    Recovery replay(std::string_view log) {
        svidok_recovery found{};
        found.struct_size = sizeof found;
        detail::Call call;
        call.check(svidok_post_replay(handle_.get(), detail::bytes(log), log.size(), &found, call.error()));
        return Recovery(found);
    }

private:
    struct Opened {
        detail::Owner<svidok_post> handle;
        Recovery recovered;
    };

    static Opened opened(std::string_view log) {
        svidok_recovery found{};
        found.struct_size = sizeof found;
        svidok_post* post = nullptr;
        detail::Call call;
        call.check(svidok_post_open(detail::bytes(log), log.size(), &found, &post, call.error()));
        return {detail::Owner<svidok_post>(post), Recovery(found)};
    }

    Post(Opened opened)
        : PostView(opened.handle.get()), handle_(std::move(opened.handle)), recovered_(opened.recovered) {}

    detail::Owner<svidok_post> handle_;
    Recovery recovered_;
};

/// The records of a log's file, one after another: views of it. Throws Error where it is damaged; ends at a write that did
/// not get through.
template <class Each>
void for_each_record(std::string_view log, Each each) {
    std::size_t offset = 0;
    for (;;) {
        svidok_bytes record;
        detail::Call call;
        const auto status = svidok_log_next(detail::bytes(log), log.size(), &offset, &record, call.error());
        if (call.check(status) == SVIDOK_END) return;
        each(detail::view(record));
    }
}

/// Follows a log and decides every record again.
class Audit {
public:
    /// What the record says, and what the rules say.
    struct Divergence {
        Outcome recorded;
        Outcome decided;
    };

    struct Pushed {
        std::uint64_t seq = 0;
        /// Nothing where both agree.
        std::optional<Divergence> divergence;
    };

    Audit() {
        svidok_audit* audit = nullptr;
        detail::Call().check(svidok_audit_new(&audit));
        handle_.reset(audit);
    }

    /// Takes in the next record. Throws Error where it does not belong there.
    Pushed push(std::string_view record) {
        Pushed out;
        svidok_outcome *recorded = nullptr, *decided = nullptr;
        detail::Call call;
        const auto status = svidok_audit_push(handle_.get(), detail::bytes(record), record.size(), &out.seq, &recorded,
                                              &decided, call.error());
        if (call.check(status) == SVIDOK_DIVERGES) {
            std::shared_ptr<const svidok_outcome> says(recorded, Free{});
            std::shared_ptr<const svidok_outcome> should(decided, Free{});
            out.divergence = Divergence{Outcome(std::move(says)), Outcome(std::move(should))};
        }
        return out;
    }

    /// The post as the log tells it so far; lives until the next push.
    PostView post() const { return PostView(svidok_audit_post(handle_.get())); }

private:
    struct Free {
        void operator()(const svidok_outcome* outcome) const noexcept {
            svidok_outcome_free(const_cast<svidok_outcome*>(outcome));
        }
    };

    detail::Owner<svidok_audit> handle_;
};

}  // namespace svidok

#endif
