#include "core/document/design_document.h"
#include "core/document/json_tree.h"

#include <fmt/format.h>

#include <array>
#include <atomic>
#include <cerrno>
#include <fcntl.h>
#include <string>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>
#include <utility>

namespace tiers {

namespace {

namespace fs = std::filesystem;

constexpr mode_t permission_bits = 07777;
constexpr mode_t any_write_bit = S_IWUSR | S_IWGRP | S_IWOTH;
constexpr int most_symlinks = 40;

/// Of what `errno` says.
Phrase reason_of(int error) {
    return system_reason(std::error_code{error, std::generic_category()});
}

/// An open file; closed at the end.
class OpenFile {
  public:
    explicit OpenFile(int descriptor) : m_descriptor(descriptor) {}
    OpenFile(const OpenFile&) = delete;
    OpenFile& operator=(const OpenFile&) = delete;
    OpenFile(OpenFile&& other) noexcept : m_descriptor(std::exchange(other.m_descriptor, -1)) {}
    OpenFile& operator=(OpenFile&&) = delete;
    ~OpenFile() { (void)close(); }

    [[nodiscard]] int descriptor() const { return m_descriptor; }
    [[nodiscard]] bool is_open() const { return m_descriptor >= 0; }
    /// Says whether the system took everything.
    [[nodiscard]] bool close() { return m_descriptor < 0 || ::close(std::exchange(m_descriptor, -1)) == 0; }

  private:
    int m_descriptor;
};

bool write_all(const OpenFile& file, std::string_view bytes) {
    while (!bytes.empty()) {
        const ssize_t written = ::write(file.descriptor(), bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR) continue;
        if (written <= 0) return false;
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
}

/// A new file beside the one to be replaced; removed at the end unless it took its place.
class SideFile {
  public:
    explicit SideFile(const fs::path& folder) : m_path(unused_name(folder)), m_file(create(m_path)) {}
    SideFile(const SideFile&) = delete;
    SideFile& operator=(const SideFile&) = delete;
    ~SideFile() {
        if (m_file_exists) (void)::unlink(m_path.c_str());
    }

    [[nodiscard]] bool is_open() const { return m_file.is_open(); }

    /// Owner as far as the system lets us, permissions in any case.
    [[nodiscard]] bool take_rights_of(const struct stat& old) const {
        if (::fchown(m_file.descriptor(), old.st_uid, old.st_gid) != 0) errno = 0;
        return ::fchmod(m_file.descriptor(), old.st_mode & permission_bits) == 0;
    }
    /// The bytes are on the disk before the name changes.
    [[nodiscard]] bool fill(std::string_view bytes) {
        return write_all(m_file, bytes) && ::fsync(m_file.descriptor()) == 0 && m_file.close();
    }
    [[nodiscard]] bool take_place_of(const fs::path& target) {
        m_file_exists = ::rename(m_path.c_str(), target.c_str()) != 0;
        return !m_file_exists;
    }

  private:
    /// Unused but by a process of our number that crashed; `create` takes no file that is there.
    static std::string unused_name(const fs::path& folder) {
        static std::atomic<unsigned> count{0};
        std::string name;
        do {
            name = (folder / fmt::format(".tiers-{}-{}", ::getpid(), count++)).string();
        } while (::access(name.c_str(), F_OK) == 0);
        return name;
    }
    static int create(const std::string& name) {
        constexpr mode_t usual = S_IRUSR | S_IWUSR | S_IRGRP | S_IWGRP | S_IROTH | S_IWOTH;
        return ::open(name.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, usual);
    }

    std::string m_path;
    OpenFile m_file;
    bool m_file_exists{m_file.is_open()};
};

/// What a path leads to through symbolic links, there or not.
std::optional<fs::path> resolved(fs::path file, std::error_code& error) {
    for (int i = 0; i < most_symlinks; ++i) {
        if (!fs::is_symlink(fs::symlink_status(file, error))) {
            error.clear();
            return file;
        }
        const fs::path next = fs::read_symlink(file, error);
        if (error) return std::nullopt;
        file = next.is_absolute() ? next : file.parent_path() / next;
    }
    error = std::make_error_code(std::errc::too_many_symbolic_link_levels);
    return std::nullopt;
}

/// A name change lasts once its folder is on the disk; a file system that cannot say so is left alone.
void flush_folder(const fs::path& folder) {
    const OpenFile opened{::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)};
    if (opened.is_open() && ::fsync(opened.descriptor()) != 0) errno = 0;
}

Problem cannot_write(const Phrase& reason) {
    return {{}, phrase("cannot be written: {}", reason)};
}

/// A device or a pipe has no old content to keep: it is written as it stands.
std::optional<Problem> write_through(const fs::path& target, std::string_view bytes) {
    OpenFile file{::open(target.c_str(), O_WRONLY | O_CLOEXEC)};
    if (!file.is_open() || !write_all(file, bytes) || !file.close()) return cannot_write(reason_of(errno));
    return std::nullopt;
}

std::optional<Problem> replace(const fs::path& target, std::string_view bytes, const struct stat* old) {
    const fs::path folder = target.has_parent_path() ? target.parent_path() : fs::path{"."};
    SideFile side{folder};
    if (!side.is_open()) return cannot_write(reason_of(errno));
    const bool done = (old == nullptr || side.take_rights_of(*old)) && side.fill(bytes) && side.take_place_of(target);
    if (!done) return cannot_write(reason_of(errno));
    flush_folder(folder);
    return std::nullopt;
}

} // namespace

Phrase system_reason(const std::error_code& error) {
    return said_as(error.message(),
                   {phrase("No such file or directory"), phrase("Permission denied"), phrase("Operation not permitted"),
                    phrase("Is a directory"), phrase("Not a directory"), phrase("Read-only file system"),
                    phrase("No space left on device"), phrase("Disk quota exceeded"), phrase("File too large"),
                    phrase("File name too long"), phrase("Input/output error"), phrase("Too many open files"),
                    phrase("Too many levels of symbolic links")});
}

std::optional<Problem> write_file(const fs::path& file, std::string_view bytes) {
    std::error_code error;
    const auto target = resolved(file, error);
    if (!target) return cannot_write(system_reason(error));
    struct stat old {};
    if (::stat(target->c_str(), &old) != 0) {
        if (errno != ENOENT) return cannot_write(reason_of(errno));
        return replace(*target, bytes, nullptr);
    }
    if (S_ISDIR(old.st_mode)) return cannot_write(phrase("it is a folder"));
    if (!S_ISREG(old.st_mode)) return write_through(*target, bytes);
    // A rename asks only the folder: the file's own protection is asked here, also for those whom no bit stops.
    if ((old.st_mode & any_write_bit) == 0 || ::access(target->c_str(), W_OK) != 0) {
        return cannot_write(phrase("it is read-only; save under another name or allow writing"));
    }
    return replace(*target, bytes, &old);
}

Reading<std::string> read_file(const fs::path& file) {
    Reading<std::string> reading;
    const auto fail = [&](const Phrase& reason) {
        reading.problems.push_back({{}, phrase("cannot be read: {}", reason)});
        return std::move(reading);
    };
    const OpenFile opened{::open(file.c_str(), O_RDONLY | O_CLOEXEC)};
    if (!opened.is_open()) return fail(reason_of(errno));
    std::string text;
    std::array<char, 65536> buffer{};
    for (;;) {
        const ssize_t count = ::read(opened.descriptor(), buffer.data(), buffer.size());
        if (count < 0 && errno == EINTR) continue;
        if (count < 0) return fail(reason_of(errno));
        if (count == 0) break;
        text.append(buffer.data(), static_cast<std::size_t>(count));
        if (text.size() > largest_document_bytes) {
            return fail(phrase("it is larger than {} MiB", largest_document_bytes / 1024 / 1024));
        }
    }
    reading.value = std::move(text);
    return reading;
}

} // namespace tiers
