#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace tiers::fuzz {

/// What a target does with any bytes: it must come back, whatever they are.
void take(std::string_view bytes);

} // namespace tiers::fuzz

/// The face that libFuzzer calls; the corpus test calls it too.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);
