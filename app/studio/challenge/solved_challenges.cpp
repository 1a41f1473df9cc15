#include "app/studio/challenge/solved_challenges.h"

#include "app/studio/challenge/verdict_text.h"
#include "core/grading/challenge.h"
#include "core/grading/verdict.h"

#include <QSettings>

namespace tiers::studio {

namespace {

QString keyOf(const std::string& challenge) {
    return QStringLiteral("solved/") + QString::fromStdString(challenge);
}

} // namespace

bool drawsTheSame(const Design& a, const Design& b) {
    return a.components == b.components && a.links == b.links;
}

std::optional<QDate> solvedOn(const std::string& challenge) {
    const QDate date = QSettings().value(keyOf(challenge)).toDate();
    return date.isValid() ? std::optional{date} : std::nullopt;
}

bool keepIfSolved(const Challenge& challenge, const Design& design, const Verdict& verdict, const VerdictBasis& basis) {
    if (!verdict.passed || basis.disturbed || basis.assumed || basis.until) return false;
    const bool isGiven =
        drawsTheSame(design, challenge.reference) || (challenge.model && drawsTheSame(design, *challenge.model));
    if (isGiven || solvedOn(challenge.id)) return false;
    QSettings().setValue(keyOf(challenge.id), QDate::currentDate());
    return true;
}

} // namespace tiers::studio
