#include "app/studio/charts/constraint_marks.h"

#include <QCoreApplication>

namespace tiers::studio {

namespace {

ChartMark levelOf(double percentile, double below) {
    return {below, QCoreApplication::translate("tiers::studio::ChartsPanel", "p%1 below %2")
                       .arg(percentile)
                       .arg(figureText(below, Unit::Time))};
}

} // namespace

std::vector<ChartMark> latencyMarks(const Challenge& challenge, const std::optional<ClassId>& shown) {
    // A page load that names no page is about all page views, which are what all requests together show.
    const auto concerns = [&](const std::optional<ClassId>& asked) { return asked == shown; };
    std::vector<ChartMark> marks;
    for (const Constraint& constraint : challenge.constraints) {
        if (const auto* load = std::get_if<PageLoadConstraint>(&constraint.rule)) {
            if (concerns(load->page)) marks.push_back(levelOf(load->percentile, load->below_ms));
        } else if (const auto* time = std::get_if<ResponseTimeConstraint>(&constraint.rule)) {
            if (!time->population && concerns(time->request_class))
                marks.push_back(levelOf(time->percentile, time->below_ms));
        }
    }
    return marks;
}

} // namespace tiers::studio
