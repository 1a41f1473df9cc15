#include "core/simulation/random.h"

namespace tiers {

namespace {

std::uint64_t split_mix(std::uint64_t& state) {
    auto z = state += 0x9e3779b97f4a7c15ULL;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
    return z ^ (z >> 31);
}

/// FNV-1a.
std::uint64_t hash_of(std::string_view text) {
    std::uint64_t hash = 0xcbf29ce484222325ULL;
    for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3ULL;
    return hash;
}

} // namespace

RandomStream::RandomStream(std::uint64_t seed, std::string_view purpose) {
    auto mixed = seed;
    auto state = split_mix(mixed) ^ hash_of(purpose);
    for (auto& word : m_s) word = split_mix(state);
}

} // namespace tiers
