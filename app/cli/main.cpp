#include "app/cli/command.h"
#include "app/cli/descriptor_buffer.h"

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <iostream>
#include <ostream>
#include <string>
#include <string_view>
#include <unistd.h>
#include <vector>

namespace {

/// Takes the places of closed standard streams, so that no file that is opened later becomes one of them. What is
/// written to such a place fails.
void occupy_standard_descriptors() {
    for (const int descriptor : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
        if (::fcntl(descriptor, F_GETFD) == -1 && errno == EBADF) ::open("/dev/null", O_RDONLY);
}

bool takes_colours(int descriptor) {
    const char* no_color = std::getenv("NO_COLOR");
    const char* terminal = std::getenv("TERM");
    return ::isatty(descriptor) == 1 && (no_color == nullptr || *no_color == '\0') && terminal != nullptr &&
           std::string_view{terminal} != "dumb";
}

} // namespace

int main(int argc, char* argv[]) {
    // Both come back as errors of writing, which are told.
    for (const int signal : {SIGPIPE, SIGXFSZ}) std::signal(signal, SIG_IGN);
    occupy_standard_descriptors();

    tiers::cli::DescriptorBuffer buffer{STDOUT_FILENO};
    std::ostream out{&buffer};
    tiers::cli::Console console{
        .out = out, .err = std::cerr, .colour = takes_colours(STDOUT_FILENO), .progress = ::isatty(STDERR_FILENO) == 1};
    const std::vector<std::string> args{argv + std::min(argc, 1), argv + argc};
    const int code = tiers::cli::run_command(args, console);

    out.flush();
    const bool reader_went_away = buffer.error() == EPIPE;
    if (buffer.error() == 0 || reader_went_away) return code;
    std::cerr << "tiers: standard output cannot be written: " << std::strerror(buffer.error()) << '\n';
    return static_cast<int>(tiers::cli::ExitCode::BadInput);
}
