// Opens a post's log and asks whether a camera may be issued.
//
//     first LOG
#include <fstream>
#include <iostream>
#include <iterator>

#include "svidok.hpp"

int main(int, char** arguments) try {
    std::ifstream file(arguments[1], std::ios::binary);
    const svidok::Post post(std::string(std::istreambuf_iterator<char>(file), {}));

    svidok::commands::IssueCamera issue;
    issue.to = svidok::OfficialId::parse("26900f8b-9970-592d-b0c1-e33d00255735").value();
    issue.camera = svidok::ComponentId::parse("5e4800d6-8c1a-5e84-8d42-08b126f967df").value();
    issue.dock = svidok::ComponentId::parse("0106f76f-51df-509c-88b2-c5827ce4fa4c").value();
    svidok::Asked asked;
    asked.actor = svidok::Actor::AsOfficial{svidok::OfficialId::parse("aa64d3a4-3d2a-5d22-a090-7683dc1d8a9c").value()};
    asked.at = svidok::Instant(1792735680000);  // 23.10.2026 09:08 in Kyiv
    asked.command_id = svidok::CommandId::parse("7b0f2e6c-58a1-4c53-9d5e-2f6f6a1c9d01").value();

    const svidok::Outcome outcome = post.may(issue, asked);
    if (outcome.is_done()) std::cout << "It may be issued.\n";
    for (std::size_t i = 0; i < outcome.finding_count(); i++)
        std::cout << post.sentence(outcome, i, svidok::Language::en) << '\n';
} catch (const svidok::Error& error) {
    std::cerr << error.what() << '\n';
    return 1;
}
