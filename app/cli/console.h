#pragma once

#include <exception>
#include <ostream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace tiers::cli {

/// What the command answers to its caller (FORMAT.md 3).
enum class ExitCode {
    Success = 0,
    Negative = 1, ///< a constraint missed, an invalid document told so by `validate`
    Usage = 2,
    BadInput = 3, ///< a file that cannot be read or written, or does not hold what it should
    Internal = 4,
};

/// Where a command speaks: results on `out`, diagnostics and progress on `err`.
struct Console {
    std::ostream& out;
    std::ostream& err;
    bool colour{};   ///< `out` takes colours
    bool progress{}; ///< `err` is a terminal, where a line can be drawn and erased
};

enum class Paint { Good, Warning, Bad, Strong, Muted };

/// The text in a colour where the console takes one; else the text.
[[nodiscard]] std::string painted(const Console& console, Paint paint, std::string_view text);

/// Ends a command early: the lines to tell on standard error, and the exit code.
class Rejection : public std::exception {
  public:
    Rejection(ExitCode code, std::vector<std::string> lines) : m_code(code), m_lines(std::move(lines)) {}
    Rejection(ExitCode code, std::string line) : m_code(code), m_lines{std::move(line)} {}

    [[nodiscard]] const char* what() const noexcept override { return "a command was rejected"; }
    [[nodiscard]] ExitCode code() const { return m_code; }
    [[nodiscard]] const std::vector<std::string>& lines() const { return m_lines; }

  private:
    ExitCode m_code;
    std::vector<std::string> m_lines;
};

} // namespace tiers::cli
