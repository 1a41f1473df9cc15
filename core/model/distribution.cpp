#include "core/model/distribution.h"

#include <cmath>

namespace tiers {

namespace {

/// k-th moment of Pareto(minimum, shape) cut at the bound, in seconds^k.
double bounded_pareto_moment(const Pareto& p, int k) {
    const double l = seconds(p.minimum), h = seconds(p.bound), a = p.shape;
    if (h <= l) return std::pow(l, k);
    const double norm = 1 - std::pow(l / h, a);
    if (std::abs(a - k) < 1e-9) return a * std::pow(l, a) / norm * std::log(h / l);
    return std::pow(l, a) / norm * a / (a - k) * (std::pow(l, k - a) - std::pow(h, k - a));
}

struct Mean {
    double operator()(const Constant& d) const { return seconds(d.value); }
    double operator()(const Exponential& d) const { return seconds(d.mean); }
    double operator()(const UniformTime& d) const { return (seconds(d.low) + seconds(d.high)) / 2; }
    double operator()(const Lognormal& d) const { return seconds(d.mean); }
    double operator()(const Erlang& d) const { return seconds(d.mean); }
    double operator()(const Hyperexponential& d) const { return seconds(d.mean); }
    double operator()(const Pareto& d) const { return bounded_pareto_moment(d, 1); }
};

struct SquaredVariation {
    double operator()(const Constant&) const { return 0; }
    double operator()(const Exponential&) const { return 1; }
    double operator()(const UniformTime& d) const {
        const double mean = (seconds(d.low) + seconds(d.high)) / 2;
        const double width = seconds(d.high) - seconds(d.low);
        return mean > 0 ? width * width / 12 / (mean * mean) : 0;
    }
    double operator()(const Lognormal& d) const { return std::exp(d.sigma * d.sigma) - 1; }
    double operator()(const Erlang& d) const { return 1.0 / d.shape; }
    double operator()(const Hyperexponential& d) const { return d.scv; }
    double operator()(const Pareto& d) const {
        const double mean = bounded_pareto_moment(d, 1);
        return mean > 0 ? bounded_pareto_moment(d, 2) / (mean * mean) - 1 : 0;
    }
};

} // namespace

double mean_seconds(const Distribution& distribution) {
    return std::visit(Mean{}, distribution);
}

double squared_variation(const Distribution& distribution) {
    return std::visit(SquaredVariation{}, distribution);
}

} // namespace tiers
