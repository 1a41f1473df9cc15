#include "app/studio/challenge/verdict_text.h"

#include "app/studio/challenge/constraint_row.h"
#include "app/studio/run/figure_text.h"
#include "app/studio/words/said.h"

#include <QCoreApplication>
#include <QLocale>

namespace tiers::studio {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("VerdictText", text);
}

QString plain(const std::string& text) {
    return QString::fromStdString(text);
}

} // namespace

QString designText(const Verdict& verdict) {
    return verdict.design.empty() ? tr("Untitled design") : plain(verdict.design);
}

QString headlineText(const Verdict& verdict, const VerdictBasis& basis) {
    const QString text = said(headline(verdict));
    return basis.until ? tr("So far: %1").arg(text) : text;
}

QString basisText(const VerdictBasis& basis) {
    QStringList sentences;
    if (basis.runs == 1) {
        sentences << tr("Measured in one run with seed %1.").arg(basis.seed);
    } else {
        sentences << tr("Measured in %1 runs from seed %2 on.").arg(basis.runs).arg(basis.seed);
    }
    if (basis.until)
        sentences << tr("The run was still going on: this is what it showed up to %1.").arg(minutesText(*basis.until));
    if (basis.disturbed)
        sentences << tr("You changed the traffic or broke something in this run: grade the design for a verdict "
                        "on the challenge's own terms.");
    if (basis.assumed) sentences << tr("The assumptions are not the challenge's own.");
    return sentences.join(u' ');
}

QString costText(const Verdict& verdict) {
    return tr("%1 USD a month; the reference costs %2.")
        .arg(QLocale().toString(verdict.cost_usd_per_month, 'f', 0),
             QLocale().toString(verdict.reference_cost_usd_per_month, 'f', 0));
}

QString verdictText(const Verdict& verdict, const VerdictBasis& basis) {
    QStringList lines{headlineText(verdict, basis), designText(verdict), basisText(basis), {}};
    for (const Finding& finding : verdict.findings) {
        QString line = QStringLiteral("[%1] %2: %3")
                           .arg(lookOf(finding.judgement).word, plain(finding.title), said(finding.measured));
        if (!finding.interval.empty()) line += QStringLiteral(" (%1)").arg(said(finding.interval));
        lines << line + QStringLiteral(", ") + said(finding.target);
        if (!finding.cause.empty()) lines << QStringLiteral("    ") + said(finding.cause);
        if (!finding.note.empty()) lines << QStringLiteral("    ") + said(finding.note);
    }
    lines << QString() << costText(verdict);
    for (const Phrase& advice : verdict.advice) lines << QStringLiteral("- ") + said(advice);
    return lines.join(u'\n') + u'\n';
}

} // namespace tiers::studio
