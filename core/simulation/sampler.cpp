#include "core/simulation/sampler.h"

#include "core/simulation/drawing.h"

#include <boost/random/normal_distribution.hpp>

#include <cmath>

namespace tiers {

namespace {

double nanoseconds(Duration span) {
    return static_cast<double>(span.count());
}

} // namespace

[[gnu::flatten]] double draw_exponential(RandomStream& stream) {
    return draw_unit_exponential(stream);
}

Sampler::Sampler(const Distribution& distribution) {
    struct Visitor {
        Sampler& s;
        void operator()(const Constant& d) const {
            s.m_shape = Shape::Fixed;
            s.m_a = nanoseconds(d.value);
        }
        void operator()(const Exponential& d) const {
            s.m_shape = Shape::Memoryless;
            s.m_a = nanoseconds(d.mean);
        }
        void operator()(const UniformTime& d) const {
            s.m_shape = Shape::Flat;
            s.m_a = nanoseconds(d.low);
            s.m_b = nanoseconds(d.high) - nanoseconds(d.low);
        }
        void operator()(const Lognormal& d) const {
            s.m_shape = Shape::LogNormal;
            s.m_a = std::log(nanoseconds(d.mean)) - d.sigma * d.sigma / 2;
            s.m_b = d.sigma;
        }
        void operator()(const Erlang& d) const {
            s.m_shape = Shape::Phases;
            s.m_a = nanoseconds(d.mean) / d.shape;
            s.m_b = d.shape;
        }
        // Two branches of equal load: p/mean1 = (1-p)/mean2, which fixes all three by mean and variation.
        void operator()(const Hyperexponential& d) const {
            s.m_shape = Shape::Mixture;
            s.m_c = (1 + std::sqrt((d.scv - 1) / (d.scv + 1))) / 2;
            s.m_a = nanoseconds(d.mean) / (2 * s.m_c);
            s.m_b = nanoseconds(d.mean) / (2 * (1 - s.m_c));
        }
        void operator()(const Pareto& d) const {
            s.m_shape = Shape::HeavyTail;
            s.m_a = nanoseconds(d.minimum);
            s.m_b = -1 / d.shape;
            s.m_c = 1 - std::pow(nanoseconds(d.minimum) / nanoseconds(d.bound), d.shape);
        }
    };
    if (mean_seconds(distribution) > 0) std::visit(Visitor{*this}, distribution);
}

[[gnu::flatten]] double Sampler::draw(RandomStream& stream) const {
    switch (m_shape) {
    case Shape::Fixed: return m_a;
    case Shape::Memoryless: return m_a * draw_exponential(stream);
    case Shape::Flat: return m_a + m_b * stream.uniform();
    case Shape::LogNormal: return std::exp(m_a + m_b * boost::random::normal_distribution<double>{}(stream));
    case Shape::Phases: {
        double sum = 0;
        for (int i = 0; i < static_cast<int>(m_b); ++i) sum += draw_exponential(stream);
        return m_a * sum;
    }
    case Shape::Mixture: return (stream.uniform() < m_c ? m_a : m_b) * draw_exponential(stream);
    case Shape::HeavyTail: return m_a * std::pow(1 - m_c * stream.uniform(), m_b);
    }
    return 0;
}

} // namespace tiers
