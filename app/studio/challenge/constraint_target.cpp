#include "app/studio/challenge/constraint_target.h"

#include "app/studio/run/figure_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace tiers::studio {

namespace {

QString translated(const char* text) {
    return QCoreApplication::translate("tiers::studio::ConstraintRow", text);
}

/// Shares near one need their digits: 99.95 %.
QString shareText(double share) {
    return QLocale().toString(share * 100, 'g', 6) + QChar(0x2009) + u'%';
}

struct Describe {
    QString operator()(const PageLoadConstraint& rule) const { return time(rule.percentile, rule.below_ms); }
    QString operator()(const ResponseTimeConstraint& rule) const { return time(rule.percentile, rule.below_ms); }
    QString operator()(const SuccessConstraint& rule) const { return atLeast(rule.at_least); }
    QString operator()(const AvailabilityConstraint& rule) const { return atLeast(rule.at_least); }
    QString operator()(const DurabilityConstraint& rule) const {
        return translated("at most %1 lost").arg(static_cast<qulonglong>(rule.at_most_lost));
    }
    QString operator()(const BudgetConstraint& rule) const {
        return translated("at most %1 USD a month").arg(QLocale().toString(rule.usd_per_month, 'f', 0));
    }
    QString operator()(const OverEngineeringConstraint& rule) const {
        return translated("at most %1 × the reference's cost").arg(QLocale().toString(rule.factor));
    }
    QString operator()(const OffloadConstraint& rule) const { return atLeast(rule.at_least); }

    static QString time(double percentile, double below) {
        return translated("p%1 below %2").arg(percentile).arg(figureText(below, Unit::Time));
    }
    static QString atLeast(double share) { return translated("at least %1").arg(shareText(share)); }
};

} // namespace

QString targetText(const Constraint& constraint) {
    return std::visit(Describe{}, constraint.rule);
}

} // namespace tiers::studio
