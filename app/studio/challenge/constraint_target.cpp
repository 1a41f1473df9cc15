#include "app/studio/challenge/constraint_target.h"

#include "app/studio/run/figure_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace tiers::studio {

namespace {

constexpr QChar thin_space(0x2009);

QString translated(const char* text) {
    return QCoreApplication::translate("tiers::studio::ConstraintRow", text);
}

QString shareText(double share) {
    return QLocale().toString(share * 100, 'g', 6) + thin_space + u'%';
}

QString moneyText(double usd) {
    return QLocale().toString(usd, 'f', 0) + thin_space + QStringLiteral("USD");
}

struct Describe {
    const Finding* finding{};

    QString operator()(const PageLoadConstraint& rule) const { return time(rule.percentile, rule.below_ms); }
    QString operator()(const ResponseTimeConstraint& rule) const { return time(rule.percentile, rule.below_ms); }
    QString operator()(const SuccessConstraint& rule) const { return atLeast(rule.at_least); }
    QString operator()(const ThroughputConstraint& rule) const {
        return translated("≥ %1/s").arg(QLocale().toString(rule.at_least_per_s, 'g', 6));
    }
    QString operator()(const AvailabilityConstraint& rule) const {
        return rule.in_drills ? translated("%1 in drills").arg(atLeast(rule.at_least)) : atLeast(rule.at_least);
    }
    QString operator()(const RecoveryTimeConstraint& rule) const {
        return translated("well ≤ %1").arg(span(rule.within_s));
    }
    QString operator()(const DurabilityConstraint& rule) const { return lost(rule.at_most_lost); }
    QString operator()(const ResidencyConstraint&) const { return translated("stays at home"); }
    QString operator()(const StalenessConstraint& rule) const {
        return translated("seen ≤ %1").arg(span(rule.at_most_s));
    }
    QString operator()(const ConsistencyConstraint&) const { return translated("no lagging copy"); }
    QString operator()(const SessionsConstraint& rule) const { return lost(rule.at_most_lost); }
    QString operator()(const BudgetConstraint& rule) const {
        return QStringLiteral("≤ ") + moneyText(rule.usd_per_month);
    }
    QString operator()(const OverEngineeringConstraint& rule) const {
        if (finding && finding->limit > 0) return QStringLiteral("≤ ") + moneyText(finding->limit);
        return translated("≤ %1 × reference").arg(QLocale().toString(rule.factor));
    }
    QString operator()(const OffloadConstraint& rule) const { return atLeast(rule.at_least); }

    static QString time(double percentile, double below) {
        return QStringLiteral("p%1 < %2").arg(QLocale().toString(percentile), figureText(below, Unit::Time));
    }
    static QString span(double seconds) { return figureText(1e3 * seconds, Unit::Time); }
    static QString lost(std::uint64_t atMost) {
        if (atMost == 0) return translated("none lost");
        return translated("≤ %1 lost").arg(static_cast<qulonglong>(atMost));
    }
    static QString atLeast(double share) { return QStringLiteral("≥ ") + shareText(share); }
};

} // namespace

QString targetText(const Constraint& constraint, const Finding* finding) {
    return std::visit(Describe{finding}, constraint.rule);
}

QString measuredText(const Finding& finding) {
    if (!finding.value) return QString::fromStdString(finding.measured);
    if (finding.unit == "ms") return figureText(*finding.value, Unit::Time);
    if (finding.unit == "USD/month") return moneyText(*finding.value);
    if (finding.unit == "writes" || finding.unit == "sessions")
        return translated("%1 lost").arg(QLocale().toString(*finding.value, 'f', 0));
    return QString::fromStdString(finding.measured);
}

} // namespace tiers::studio
