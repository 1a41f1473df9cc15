#include "app/cli/command.h"
#include "app/cli/descriptor_buffer.h"
#include "app/cli/process.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <iostream>
#include <ostream>
#include <string>
#include <vector>

int main(int argc, char* argv[]) {
    using namespace tiers::cli;
    prepare_process();

    DescriptorBuffer buffer{standard_output};
    std::ostream out{&buffer};
    Console console{.out = out,
                    .err = std::cerr,
                    .colour = takes_colours(standard_output),
                    .progress = is_terminal(standard_error)};
    const std::vector<std::string> args{argv + std::min(argc, 1), argv + argc};
    const int code = run_command(args, console);

    out.flush();
    const bool reader_went_away = buffer.error() == EPIPE;
    if (buffer.error() == 0 || reader_went_away) return code;
    std::cerr << "tiers: standard output cannot be written: " << std::strerror(buffer.error()) << '\n';
    return static_cast<int>(ExitCode::BadInput);
}
