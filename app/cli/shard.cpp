#include "app/cli/shard.h"

#include "app/cli/console.h"

#include <fmt/format.h>

#include <charconv>

namespace tiers::cli {

Shard read_shard(const std::string& text) {
    if (text.empty()) return {};
    constexpr std::size_t most = 100'000;
    Shard shard;
    const char* end = text.data() + text.size();
    const auto number = std::from_chars(text.data(), end, shard.number);
    const bool has_slash = number.ec == std::errc{} && number.ptr != end && *number.ptr == '/';
    const auto count = has_slash ? std::from_chars(number.ptr + 1, end, shard.count) : number;
    if (!has_slash || count.ec != std::errc{} || count.ptr != end || shard.number < 1 || shard.number > shard.count ||
        shard.count > most)
        throw Rejection{ExitCode::Usage,
                        fmt::format("tiers: --shard: expected a part of how many, like 1/8, got \"{}\"", text)};
    return shard;
}

} // namespace tiers::cli
