#include "app/studio/challenge/constraint_target.h"

#include "app/studio/run/figure_text.h"
#include "app/studio/words/said.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace tiers::studio {

namespace {

constexpr QChar thin_space(0x2009);

QString shareText(double share) {
    return QLocale().toString(share * 100, 'g', 6) + thin_space + u'%';
}

QString moneyText(double usd) {
    return QLocale().toString(usd, 'f', 0) + thin_space + QStringLiteral("USD");
}

/// What a constraint asks for.
class Target {
    Q_DECLARE_TR_FUNCTIONS(tiers::studio::ConstraintTarget)

  public:
    explicit Target(const Finding* finding) : m_finding(finding) {}

    QString operator()(const PageLoadConstraint& rule) const { return time(rule.percentile, rule.below_ms); }
    QString operator()(const ResponseTimeConstraint& rule) const { return time(rule.percentile, rule.below_ms); }
    QString operator()(const SuccessConstraint& rule) const { return atLeast(rule.at_least); }
    QString operator()(const ThroughputConstraint& rule) const {
        return tr("≥ %1/s").arg(QLocale().toString(rule.at_least_per_s, 'g', 6));
    }
    QString operator()(const AvailabilityConstraint& rule) const {
        return rule.in_drills ? tr("%1 in drills").arg(atLeast(rule.at_least)) : atLeast(rule.at_least);
    }
    QString operator()(const RecoveryTimeConstraint& rule) const { return tr("well ≤ %1").arg(span(rule.within_s)); }
    QString operator()(const DurabilityConstraint& rule) const { return lost(rule.at_most_lost); }
    QString operator()(const ResidencyConstraint&) const { return tr("stays at home"); }
    QString operator()(const StalenessConstraint& rule) const { return tr("seen ≤ %1").arg(span(rule.at_most_s)); }
    QString operator()(const ConsistencyConstraint&) const { return tr("no lagging copy"); }
    QString operator()(const SessionsConstraint& rule) const { return lost(rule.at_most_lost); }
    QString operator()(const BudgetConstraint& rule) const {
        return QStringLiteral("≤ ") + moneyText(rule.usd_per_month);
    }
    QString operator()(const OverEngineeringConstraint& rule) const {
        if (m_finding && m_finding->limit > 0) return QStringLiteral("≤ ") + moneyText(m_finding->limit);
        return tr("≤ %1 × reference").arg(QLocale().toString(rule.factor));
    }
    QString operator()(const OffloadConstraint& rule) const { return atLeast(rule.at_least); }

    /// Of writes or sessions.
    static QString lostText(const QString& count) { return tr("%1 lost").arg(count); }

  private:
    static QString time(double percentile, double below) {
        return QStringLiteral("p%1 < %2").arg(QLocale().toString(percentile), figureText(below, Unit::Time));
    }
    static QString span(double seconds) { return figureText(1e3 * seconds, Unit::Time); }
    static QString lost(std::uint64_t atMost) {
        if (atMost == 0) return tr("none lost");
        return tr("≤ %1 lost").arg(static_cast<qulonglong>(atMost));
    }
    static QString atLeast(double share) { return QStringLiteral("≥ ") + shareText(share); }

    const Finding* m_finding;
};

} // namespace

QString targetText(const Constraint& constraint, const Finding* finding) {
    return std::visit(Target{finding}, constraint.rule);
}

QString measuredText(const Finding& finding) {
    // A figure and its unit stay on one line.
    static const QRegularExpression gap(QStringLiteral("(?<=[0-9]) "));
    const QString measured = said(finding.measured).replace(gap, QString(QChar::Nbsp));
    if (!finding.value) return measured;
    if (finding.unit == "ms") return figureText(*finding.value, Unit::Time);
    if (finding.unit == "USD/month") return moneyText(*finding.value);
    if (finding.unit == "writes" || finding.unit == "sessions")
        return Target::lostText(QLocale().toString(*finding.value, 'f', 0));
    return measured;
}

} // namespace tiers::studio
