#include "core/simulation/result.h"

#include <boost/math/distributions/students_t.hpp>

#include <cmath>
#include <numeric>

namespace tiers {

namespace {

double mean_of(std::span<const double> values) {
    return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

/// Correlation of neighbours.
double first_autocorrelation(std::span<const double> values) {
    const double mean = mean_of(values);
    double products = 0, squares = 0;
    for (std::size_t i = 0; i < values.size(); ++i) {
        squares += (values[i] - mean) * (values[i] - mean);
        if (i + 1 < values.size()) products += (values[i] - mean) * (values[i + 1] - mean);
    }
    return squares > 0 ? products / squares : 0;
}

std::vector<double> pairs_joined(std::span<const double> values) {
    std::vector<double> joined;
    for (std::size_t i = 0; i + 1 < values.size(); i += 2) joined.push_back((values[i] + values[i + 1]) / 2);
    return joined;
}

} // namespace

std::optional<Interval> student_interval(std::span<const double> values) {
    if (values.size() < 2) return std::nullopt;
    const double n = static_cast<double>(values.size());
    const double mean = mean_of(values);
    double squares = 0;
    for (const double value : values) squares += (value - mean) * (value - mean);
    const boost::math::students_t student{n - 1};
    const double half = boost::math::quantile(student, 0.975) * std::sqrt(squares / (n - 1) / n);
    return Interval{mean - half, mean + half};
}

bool neighbours_correlate(std::span<const double> values) {
    // Two standard errors of the autocorrelation of independent values.
    return first_autocorrelation(values) > 2 / std::sqrt(static_cast<double>(values.size()));
}

std::optional<Interval> batch_interval(std::span<const double> values) {
    if (values.size() < 16) return std::nullopt;
    std::vector<double> batches{values.begin(), values.end()};
    while (batches.size() > 32) batches = pairs_joined(batches);
    while (batches.size() >= 16 && neighbours_correlate(batches)) batches = pairs_joined(batches);
    return student_interval(batches);
}

} // namespace tiers
