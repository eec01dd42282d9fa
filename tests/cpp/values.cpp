// What the values and the generated structs write, and what comes of those that were never set. Prints what is otherwise and
// ends with «N passed, M failed».
#include <iostream>

#include "svidok.hpp"

namespace {

int passed = 0, failed = 0;

void same(const std::string& what, std::string_view found, std::string_view expected) {
    if (found == expected) {
        passed++;
        return;
    }
    failed++;
    std::cout << what << "\n  expected " << expected << "\n  found    " << found << '\n';
}

const char* const NUMBER = "0190a5c8-1111-7000-8000-0000000000ff";

void values() {
    using svidok::OfficialId;
    same("an identifier", OfficialId::parse(NUMBER).value().text(), NUMBER);
    for (const char* wrong : {"", "0190a5c8-1111-7000-8000-0000000000f", "0190A5C8-1111-7000-8000-0000000000ff",
                              "0190a5c8_1111-7000-8000-0000000000ff", "0190a5c8-1111-7000-8000-0000000000ff0",
                              "{190a5c8-1111-7000-8000-0000000000ff"})
        same(wrong, OfficialId::parse(wrong) ? "an identifier" : "none", "none");
    same("1970", svidok::Instant(0).text(), "1970-01-01T00:00:00.000Z");
    same("before 1970", svidok::Instant(-1).text(), "1969-12-31T23:59:59.999Z");
    same("a leap day", svidok::Instant(1709164800000).text(), "2024-02-29T00:00:00.000Z");
    same("behind it", svidok::Instant(1709251200001).text(), "2024-03-01T00:00:00.001Z");
    same("the last", svidok::Instant(253402300799999).text(), "9999-12-31T23:59:59.999Z");
    same("a century", svidok::Instant(4107542400000).text(), "2100-03-01T00:00:00.000Z");
    same("a day", svidok::json_of(svidok::Day{2026, 3, 9}), "\"2026-03-09\"");
    same("a time", svidok::json_of(svidok::WallTime{7, 5}), "\"07:05\"");
    same("a text", svidok::json_of(std::string("\"Рава\"\\\n\x01")), "\"\\\"Рава\\\"\\\\\\u000a\\u0001\"");
    same("a list", svidok::json_of(std::vector<std::int64_t>{1, -2, 3}), "[1,-2,3]");
    same("no list", svidok::json_of(std::vector<svidok::Day>{}), "[]");
    std::array<std::uint8_t, 32> hash{};
    hash[0] = 0xab;
    same("a hash", svidok::Hash(hash).text(), "ab" + std::string(62, '0'));
}

void structs() {
    svidok::commands::IssueCamera issue;
    issue.to = svidok::OfficialId::parse(NUMBER).value();
    issue.camera = svidok::ComponentId::parse(NUMBER).value();
    issue.dock = svidok::ComponentId::parse(NUMBER).value();
    const std::string number = '"' + std::string(NUMBER) + '"';
    const std::string json =
        "{\"issue_camera\":{\"to\":" + number + ",\"dock\":" + number + ",\"camera\":" + number + "}}";
    same("a command", svidok::json_of(issue), json);

    svidok::commands::Happened happened;
    happened.source = svidok::Source::AsEntered{svidok::Actor::AsHost{}};
    happened.command = issue;
    happened.occurred = svidok::Instant(1792735680000);
    same("what happened", svidok::json_of(happened),
         "{\"happened\":{\"source\":{\"entered\":{\"actor\":{\"host\":{}}}},\"command\":" + json +
             ",\"occurred\":\"2026-10-23T06:08:00.000Z\"}}");

    svidok::Asked asked;
    asked.actor = svidok::Actor::AsHost{};
    asked.at = svidok::Instant(1792735680000);
    asked.command_id = svidok::CommandId::parse(NUMBER).value();
    asked.occurred = svidok::Instant(1792735680000);
    svidok::commands::ServiceBegan began;
    began.official = svidok::OfficialId::parse(NUMBER).value();
    same("an input", svidok::input_of(began, asked),
         "{\"at\":\"2026-10-23T06:08:00.000Z\",\"actor\":{\"host\":{}},\"clock\":\"confirmed\",\"command\":"
         "{\"service_began\":{\"official\":" + number + "}},\"occurred\":\"2026-10-23T06:08:00.000Z\",\"command_id\":" +
             number + "}");
}

// The path at which the library refuses an input.
template <class Command>
std::string refused_at(const Command& command, const svidok::Asked& asked) {
    try {
        svidok::Post().step(command, asked);
        return "taken in";
    } catch (const svidok::Error& error) {
        return error.code == "not_founded" ? error.code : error.path;
    }
}

void unset() {
    svidok::commands::ServiceBegan began;
    svidok::Asked asked;
    same("no instant", refused_at(began, asked), "at");
    asked.at = svidok::Instant(1792735680000);
    same("no actor", refused_at(began, asked), "actor");
    asked.actor = svidok::Actor::AsHost{};
    same("no official", refused_at(began, asked), "command.service_began.official");
    began.official = svidok::OfficialId::parse(NUMBER).value();
    same("no command_id", refused_at(began, asked), "command_id");
    asked.command_id = svidok::CommandId::parse(NUMBER).value();
    same("all is set", refused_at(began, asked), "not_founded");
    svidok::commands::Happened happened;
    happened.source = svidok::Source::AsEntered{svidok::Actor::AsHost{}};
    happened.occurred = asked.at;
    same("no command within", refused_at(happened, asked), "command.happened.command");
}

void errors() {
    try {
        svidok::Post post("this is no log");
        same("a log", "opened", "refused");
    } catch (const svidok::Error& error) {
        same("its status", std::to_string(error.status), std::to_string(SVIDOK_E_CORRUPT));
        same("its path", error.path, "byte 0");
    }
    try {
        svidok::Post::restore("this is no snapshot");
        same("a snapshot", "taken up", "refused");
    } catch (const svidok::Error& error) {
        same("its status", std::to_string(error.status), std::to_string(SVIDOK_E_SNAPSHOT));
    }
    same("no head", svidok::Post().head() ? "a head" : "none", "none");
}

}  // namespace

int main() {
    values();
    structs();
    unset();
    errors();
    std::cout << passed << " passed, " << failed << " failed\n";
    return failed == 0 ? 0 : 1;
}
