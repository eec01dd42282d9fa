// Runs every vector through the C++ layer.
//
//     vectors FLAT LOG
//
// FLAT is what `vectors-flat` prints (tests/kit/src/flat.rs says what stands in it). The frames of all logs are written to
// LOG one after another. Each vector's log is opened again, audited, and taken up from a snapshot in the end. Prints what
// came out otherwise, by vector and step, and ends with «N passed, M failed»; exit status 1 if any failed.
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <sstream>

#include "svidok.hpp"

namespace {

using Fields = std::vector<std::string>;

Fields cut(const std::string& line, char at) {
    Fields fields;
    std::istringstream in(line);
    for (std::string field; std::getline(in, field, at);) fields.push_back(field);
    fields.resize(fields.size() < 8 && at == '\t' ? 8 : fields.size());
    return fields;
}

svidok::Where place_of(const std::string& kind, const std::string& id) {
    if (kind == "service") return {};
    if (kind == "body") return svidok::BodyId::parse(id).value();
    if (kind == "post") return svidok::PostId::parse(id).value();
    return svidok::UnitId::parse(id).value();
}

std::string dashed(std::string_view text) { return text.empty() ? "-" : std::string(text); }

std::string shown(const svidok::Permission& p) {
    const svidok::Id<struct AnyTag> id(p.ground_id);
    const bool has_id = p.ground_id != std::array<std::uint8_t, 16>{};
    return dashed(p.row) + ' ' + dashed(p.ground) + ' ' + (has_id ? id.text() : "-") + ' ' + dashed(p.why);
}

class Vector {
public:
    explicit Vector(std::string name) : name_(std::move(name)) {}

    void ask(const Fields& fields) {
        finish_answer();
        label_ = fields[1];
        answer_ = Answer();
        answer_.is_looked_at = false;
        try {
            if (fields[0] == "step") step(fields[2]);
            else if (fields[0] == "may") answer_.outcome = post_.may_json(fields[2]);
            else if (fields[0] == "permits") permits(fields);
            else answer_.text = post_.duties(svidok::Instant(std::stoll(fields[2])));
        } catch (const svidok::Error& error) {
            answer_.text = std::to_string(error.status) + ' ' + error.code + ' ' + error.path;
        }
    }

    void expect(const Fields& fields) {
        answer_.is_looked_at = true;
        const std::string& word = fields[0];
        if (word == "already") return compare("already", answer_.already, fields[1]);
        if (word == "error") return compare("the error", answer_.text, fields[1] + ' ' + fields[2] + ' ' + fields[3]);
        if (word == "duties") return compare("duties", answer_.text, fields[1]);
        if (word == "permission")
            return compare("the permission", answer_.text, fields[1] + ' ' + fields[2] + ' ' + fields[3] + ' ' + fields[4]);
        if (!answer_.outcome) return fail("there is no outcome: " + answer_.text);
        if (word == "outcome") outcome(fields);
        else if (word == "finding") finding(fields[1]);
        else if (word == "events") compare_events(fields[1]);
        else if (word == "grounds") grounds(fields[1]);
        else throw std::runtime_error("no line begins with " + word);
    }

    /// Ends the vector; whether all came out as expected.
    bool finish() {
        finish_answer();
        label_ = "its log";
        try {
            check_log();
        } catch (const svidok::Error& error) {
            fail(error.what());
        }
        return !has_failed_;
    }

    const std::string& log() const { return log_; }

private:
    struct Answer {
        std::optional<svidok::Outcome> outcome;
        std::vector<svidok::Finding> findings;
        std::size_t finding = 0;
        std::string already, text;
        bool is_looked_at = true;
    };

    void fail(const std::string& what) {
        std::cout << name_ << ", " << label_ << ": " << what << '\n';
        has_failed_ = true;
    }

    void compare(const std::string& what, std::string_view found, std::string_view expected) {
        if (found == expected) return;
        fail(what + "\n  expected " + std::string(expected) + "\n  found    " + std::string(found));
    }

    void finish_answer() {
        if (!answer_.is_looked_at) fail("nothing is expected of it: " + answer_.text);
        if (answer_.outcome && answer_.finding != answer_.outcome->finding_count())
            fail(std::to_string(answer_.finding) + " findings are expected, found " + std::string(answer_.outcome->json()));
        answer_ = Answer();
    }

    void step(const std::string& input) {
        const svidok::Step step = post_.step_json(input);
        if (step.is_already()) {
            answer_.already = std::to_string(step.seq());
            return;
        }
        if (step.seq() != post_.next_seq()) fail("the step stands elsewhere than next");
        log_ += step.frame();
        post_.commit(step);
        answer_.outcome = step.outcome();
    }

    // Asks by identifiers and by what is looked up before: both answer the same.
    void permits(const Fields& fields) {
        const svidok::Question asked{svidok::OfficialId::parse(fields[2]).value(), fields[3], place_of(fields[4], fields[5])};
        const svidok::Instant at(std::stoll(fields[6]));
        const auto answer = post_.permits(asked, at);
        answer_.text = shown(answer);
        if (answer.is_given != answer.why.empty()) fail("a permission that is given says why not");
        if (const auto prepared = post_.prepare(asked)) compare("prepared", shown(post_.permits(*prepared, at)), answer_.text);
        else compare("not prepared", answer.why, "nobody");
    }

    void outcome(const Fields& fields) {
        answer_.findings = answer_.outcome->findings();
        if (answer_.outcome->is_done() != (fields[1] == "done") ||
            answer_.findings.size() != std::size_t(std::stoul(fields[2])))
            fail("expected " + fields[1] + " with " + fields[2] + " findings, found " + std::string(answer_.outcome->json()));
        try {
            answer_.outcome->require_done();
            if (fields[1] != "done") fail("no refusal is thrown");
        } catch (const svidok::Refused& refused) {
            if (fields[1] == "done" || refused.violations.size() != answer_.findings.size()) fail(refused.what());
        }
    }

    void finding(const std::string& expected) {
        const std::size_t i = answer_.finding++;
        if (i >= answer_.findings.size()) return fail("missing: " + expected);
        compare("a finding", answer_.findings[i].json, expected);
        const std::string row = "{\"row\":\"" + answer_.findings[i].row + "\"";
        if (expected.compare(0, row.size(), row) != 0) fail("the row of " + expected + " is " + row);
        for (const auto language : {svidok::Language::uk, svidok::Language::en})
            if (post_.sentence(*answer_.outcome, i, language).empty()) fail("no sentence for " + expected);
    }

    void compare_events(const std::string& expected) {
        std::string found;
        for (const auto& event : answer_.outcome->events()) found += (found.empty() ? "" : " ") + event;
        compare("events", found, expected);
    }

    // The list of grounds stands in the outcome between its events and its findings.
    void grounds(const std::string& expected) {
        const std::string wanted = ",\"grounds\":" + expected + ",\"findings\":";
        if (answer_.outcome->json().find(wanted) == std::string_view::npos)
            fail("grounds\n  expected " + expected + "\n  found in " + std::string(answer_.outcome->json()));
    }

    void check_log() {
        const svidok::Post again(log_);
        if (again.head() != post_.head() || again.recovered().whole_bytes != log_.size()) fail("opened again it stands elsewhere");
        if (svidok::Post::restore(post_.snapshot()).head() != post_.head()) fail("its snapshot stands elsewhere");
        svidok::Audit audit;
        svidok::for_each_record(log_, [&](std::string_view record) {
            const auto pushed = audit.push(record);
            if (pushed.divergence)
                fail("record " + std::to_string(pushed.seq) + " is decided otherwise: " +
                     std::string(pushed.divergence->decided.json()));
        });
        if (audit.post().next_seq() != post_.next_seq()) fail("the audit ends early");
    }

    std::string name_, label_, log_;
    svidok::Post post_;
    Answer answer_;
    bool has_failed_ = false;
};

int run(const char* flat_path, const char* log_path) {
    std::ifstream flat(flat_path, std::ios::binary);
    std::ofstream logs(log_path, std::ios::binary);
    std::optional<Vector> vector;
    unsigned long passed = 0, failed = 0, vectors = 0;
    const auto finish = [&] {
        if (!vector) return;
        ++(vector->finish() ? passed : failed);
        logs << vector->log();
        vector.reset();
    };
    for (std::string line; std::getline(flat, line);) {
        const Fields fields = cut(line, '\t');
        const std::string& word = fields[0];
        if (word == "vector") {
            finish();
            vector.emplace(fields[1]);
        } else if (word == "end") {
            finish();
            vectors = std::stoul(fields[1]);
        } else if (word == "step" || word == "may" || word == "permits" || word == "open") {
            vector.value().ask(fields);
        } else {
            vector.value().expect(fields);
        }
    }
    logs.close();
    if (!logs || vectors == 0 || vectors != passed + failed) {
        std::cerr << "cannot read all vectors, or write the logs\n";
        return 2;
    }
    std::cout << passed << " passed, " << failed << " failed\n";
    return failed == 0 ? 0 : 1;
}

}  // namespace

int main(int count, char** arguments) {
    if (count != 3) {
        std::cerr << "usage: vectors FLAT LOG\n";
        return 2;
    }
    return run(arguments[1], arguments[2]);
}
