#pragma once

#include <cstdint>
#include <limits>
#include <string_view>

namespace tiers {

__extension__ using Wide = unsigned __int128; ///< 128 bits: products of two words, keys of two words

/// Spreads keys over all 64 bits, so that neighbours come to lie far apart (the finalizer of splitmix64).
[[nodiscard]] constexpr std::uint64_t scattered(std::uint64_t key) {
    key = (key ^ (key >> 30)) * 0xbf58476d1ce4e5b9ULL;
    key = (key ^ (key >> 27)) * 0x94d049bb133111ebULL;
    return key ^ (key >> 31);
}

/// One stream of random numbers, for one purpose. A stream is named, so that a change in one place of a scenario leaves
/// the draws of all others alone. xoshiro256++ (Blackman and Vigna 2019), seeded through splitmix64.
class RandomStream {
  public:
    using result_type = std::uint64_t;

    RandomStream() = default;
    RandomStream(std::uint64_t seed, std::string_view purpose);

    static constexpr result_type min() { return 0; }
    static constexpr result_type max() { return std::numeric_limits<result_type>::max(); }

    result_type operator()() {
        const auto result = rotate(m_s[0] + m_s[3], 23) + m_s[0];
        const auto t = m_s[1] << 17;
        m_s[2] ^= m_s[0];
        m_s[3] ^= m_s[1];
        m_s[1] ^= m_s[2];
        m_s[0] ^= m_s[3];
        m_s[2] ^= t;
        m_s[3] = rotate(m_s[3], 45);
        return result;
    }

    /// In [0, 1), 53 bits.
    double uniform() { return static_cast<double>((*this)() >> 11) * 0x1p-53; }
    /// In [0, bound), without division (Lemire 2019); the bias is below bound / 2^64.
    std::uint32_t below(std::uint32_t bound) {
        return static_cast<std::uint32_t>((static_cast<Wide>((*this)()) * bound) >> 64);
    }

  private:
    static constexpr std::uint64_t rotate(std::uint64_t x, int k) { return (x << k) | (x >> (64 - k)); }
    std::uint64_t m_s[4]{1, 2, 3, 4};
};

} // namespace tiers
