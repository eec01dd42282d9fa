// A dock in C++, short: reads commands, one JSON line each, and keeps their action log in a file.
//
//     dock LOG COMMANDS.jsonl
//
// dock.c says more, and does more about files. The Order is in the library: nothing here knows any rule of it.
#include <fcntl.h>
#include <unistd.h>

#include <fstream>
#include <iostream>
#include <iterator>
#include <system_error>

#include "svidok.hpp"

namespace {

// A log's file: what is appended is on the disk.
class File {
public:
    explicit File(const char* path) : file_(open(path, O_WRONLY | O_CREAT | O_APPEND, 0644)) { check(file_); }
    ~File() { close(file_); }
    File(const File&) = delete;
    File& operator=(const File&) = delete;

    void cut(std::uint64_t size) { check(ftruncate(file_, static_cast<off_t>(size))); }

    void append(std::string_view frame) {
        while (!frame.empty()) {
            const ssize_t put = write(file_, frame.data(), frame.size());
            if (put < 0 && errno == EINTR) continue;
            check(put);
            frame.remove_prefix(static_cast<std::size_t>(put));
        }
        check(fsync(file_));
    }

private:
    static void check(ssize_t result) {
        if (result < 0) throw std::system_error(errno, std::generic_category());
    }

    int file_;
};

void run(const char* log_path, const char* commands_path) {
    std::ifstream in(log_path, std::ios::binary);
    svidok::Post post(std::string(std::istreambuf_iterator<char>(in), {}));
    File log(log_path);
    if (post.recovered().is_cut) log.cut(post.recovered().whole_bytes);

    std::ifstream commands(commands_path);
    for (std::string line; std::getline(commands, line);) {
        const svidok::Step step = post.step_json(line);
        if (step.is_already()) continue;
        log.append(step.frame());
        post.commit(step);
        const svidok::Outcome outcome = step.outcome();
        for (std::size_t i = 0; i < outcome.finding_count(); i++)
            std::cout << step.seq() << ": " << post.sentence(outcome, i, svidok::Language::uk) << '\n';
    }
}

}  // namespace

int main(int count, char** arguments) {
    if (count != 3) return 1;
    try {
        run(arguments[1], arguments[2]);
        return 0;
    } catch (const std::exception& error) {
        std::cerr << error.what() << '\n';
        return 2;
    }
}
