#include "app/cli/process.h"

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <string_view>
#include <sys/resource.h>
#include <unistd.h>

namespace tiers::cli {
namespace {

void occupy_standard_descriptors() {
    for (const int descriptor : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
        if (::fcntl(descriptor, F_GETFD) == -1 && errno == EBADF) ::open("/dev/null", O_RDONLY);
}

void bound_memory() {
// Sanitizers reserve more than there is.
#if defined(_SC_PHYS_PAGES) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
    const long pages = ::sysconf(_SC_PHYS_PAGES), page_bytes = ::sysconf(_SC_PAGESIZE);
    rlimit limit{};
    if (pages <= 0 || page_bytes <= 0 || ::getrlimit(RLIMIT_DATA, &limit) != 0) return;
    const rlim_t machine = static_cast<rlim_t>(pages) * static_cast<rlim_t>(page_bytes);
    limit.rlim_cur = std::min(limit.rlim_cur, machine / 4 * 3);
    // A system that refuses bounds it by its own means.
    static_cast<void>(::setrlimit(RLIMIT_DATA, &limit));
#endif
}

} // namespace

void prepare_process() {
    for (const int signal : {SIGPIPE, SIGXFSZ}) std::signal(signal, SIG_IGN);
    occupy_standard_descriptors();
    bound_memory();
}

bool is_terminal(int descriptor) {
    return ::isatty(descriptor) == 1;
}

bool takes_colours(int descriptor) {
    const char* no_color = std::getenv("NO_COLOR");
    const char* terminal = std::getenv("TERM");
    return is_terminal(descriptor) && (no_color == nullptr || *no_color == '\0') && terminal != nullptr &&
           std::string_view{terminal} != "dumb";
}

bool is_writable(const std::filesystem::path& folder) {
    return ::access(folder.c_str(), W_OK) == 0;
}

} // namespace tiers::cli
