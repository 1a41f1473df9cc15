#include "core/simulation/key_sampler.h"

#include <algorithm>
#include <cmath>

namespace tiers {

namespace {

// log1p(x) / x and expm1(x) / x, whole at zero: they keep exponents near 1 exact.
double log1p_ratio(double x) {
    return std::abs(x) > 1e-8 ? std::log1p(x) / x : 1 - x * (0.5 - x / 3);
}
double expm1_ratio(double x) {
    return std::abs(x) > 1e-8 ? std::expm1(x) / x : 1 + x * (0.5 + x / 6);
}

} // namespace

KeySampler::KeySampler(const Popularity& popularity, std::int64_t keys)
    : m_keys(static_cast<std::uint32_t>(std::clamp<std::int64_t>(keys, 1, 4'000'000'000))) {
    struct Visitor {
        KeySampler& s;
        void operator()(const UniformKeys&) const { s.m_shape = Shape::Flat; }
        void operator()(const SingleKey&) const { s.m_shape = Shape::One; }
        void operator()(const ZipfKeys& zipf) const {
            s.m_shape = zipf.exponent > 0 ? Shape::Zipf : Shape::Flat;
            s.m_exponent = zipf.exponent;
            s.m_integral_one = s.integral(1.5) - 1;
            s.m_integral_end = s.integral(s.m_keys + 0.5);
            s.m_squeeze = 2 - s.inverse_integral(s.integral(2.5) - std::pow(2, -zipf.exponent));
        }
        void operator()(const HotSetKeys& hot) const {
            s.m_hot = static_cast<std::uint32_t>(std::clamp<std::int64_t>(hot.keys, 0, s.m_keys));
            s.m_exponent = hot.share;
            s.m_shape = s.m_hot == 0 || s.m_hot == s.m_keys ? Shape::Flat : Shape::Hot;
        }
    };
    if (m_keys > 1) std::visit(Visitor{*this}, popularity);
}

std::uint32_t KeySampler::operator()(RandomStream& stream) const {
    switch (m_shape) {
    case Shape::One: return 0;
    case Shape::Flat: return stream.below(m_keys);
    case Shape::Zipf: return zipf(stream);
    case Shape::Hot: return stream.uniform() < m_exponent ? stream.below(m_hot) : m_hot + stream.below(m_keys - m_hot);
    }
    return 0;
}

/// ∫ x^-s from 1 to x.
double KeySampler::integral(double x) const {
    const double log_x = std::log(x);
    return expm1_ratio((1 - m_exponent) * log_x) * log_x;
}

double KeySampler::inverse_integral(double x) const {
    const double t = std::max(x * (1 - m_exponent), -1.0);
    return std::exp(log1p_ratio(t) * x);
}

std::uint32_t KeySampler::zipf(RandomStream& stream) const {
    for (;;) {
        const double u = m_integral_end + stream.uniform() * (m_integral_one - m_integral_end);
        const double x = inverse_integral(u);
        const double k = std::clamp(std::floor(x + 0.5), 1.0, static_cast<double>(m_keys));
        if (k - x <= m_squeeze || u >= integral(k + 0.5) - std::exp(-m_exponent * std::log(k)))
            return static_cast<std::uint32_t>(k) - 1;
    }
}

} // namespace tiers
