#include "app/studio/window/status_strip.h"

#include "app/studio/canvas/figure_label.h"
#include "app/studio/theme/style.h"
#include "app/studio/theme/theme.h"
#include "app/studio/window/design_review.h"
#include "app/studio/words/said.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QToolButton>

#include <algorithm>
#include <cmath>

namespace tiers::studio {

namespace {

constexpr int iconSize = 14;

QString severityIcon(const std::vector<LintFinding>& findings) {
    const auto worst = std::ranges::max_element(findings, {}, &LintFinding::severity);
    if (worst == findings.end()) return QStringLiteral("met");
    switch (worst->severity) {
    case Severity::Note: return QStringLiteral("info");
    case Severity::Warning: return QStringLiteral("warning");
    case Severity::Error: return QStringLiteral("error");
    }
    return {};
}

/// What can be full, where a component's name stands before it.
QString resourceText(ResourceKind kind) {
    switch (kind) {
    case ResourceKind::Workers: return StatusStrip::tr("workers");
    case ResourceKind::Cores: return StatusStrip::tr("cores");
    case ResourceKind::Connections: return StatusStrip::tr("connections");
    case ResourceKind::Pool: return StatusStrip::tr("pool");
    case ResourceKind::RateLimit: return StatusStrip::tr("rate limit");
    }
    return {};
}

} // namespace

QString availabilityText(double availability) {
    const double down = 1 - availability;
    if (down <= 0) return QStringLiteral("100 %");
    // Two digits of what is missing to 100 %.
    const int decimals = std::clamp(static_cast<int>(std::ceil(-std::log10(down * 100))) + 1, 1, 7);
    return QStringLiteral("%1 %").arg(QLocale().toString(availability * 100, 'f', decimals));
}

EstimateWords estimateWords(const Estimate& estimate, const Design& design) {
    EstimateWords words;
    QStringList doubts;
    for (const Caveat& caveat : estimate.caveats) doubts << said(caveat.message);
    words.doubts = doubts.join(u'\n');
    const auto name = [&](const ComponentId& id) {
        const Component* component = find_component(design, id);
        return component ? said(display_name(*component)) : QString::fromStdString(id.value);
    };
    if (estimate.response_seconds) {
        words.response = StatusStrip::tr("≈ %1").arg(timeLabel(*estimate.response_seconds));
    } else {
        const auto full = std::ranges::find(estimate.caveats, Doubt::Saturated, &Caveat::doubt);
        const auto lost = std::ranges::find(estimate.caveats, Doubt::NoWay, &Caveat::doubt);
        // Others may be full because the bottleneck keeps them waiting.
        const bool isFull = estimate.bottleneck && estimate.headroom && *estimate.headroom < 1;
        words.response = full != estimate.caveats.end() && full->component
                             ? StatusStrip::tr("no steady state: %1 is full")
                                   .arg(name(isFull ? estimate.bottleneck->component : *full->component))
                         : lost != estimate.caveats.end() ? StatusStrip::tr("some requests find no way")
                                                          : StatusStrip::tr("no estimate: point here to see why");
    }
    if (!estimate.bottleneck || !estimate.headroom) return words;
    const QString what =
        StatusStrip::tr("%1 %2").arg(name(estimate.bottleneck->component), resourceText(estimate.bottleneck->resource));
    words.bottleneck =
        *estimate.headroom < 1
            ? StatusStrip::tr("≈ %1: too few for the traffic").arg(what)
            : StatusStrip::tr("≈ %1 full at %2 × the traffic")
                  .arg(what, QLocale().toString(*estimate.headroom, 'f', *estimate.headroom < 10 ? 1 : 0));
    return words;
}

StatusStrip::StatusStrip(const DesignReview& review, QWidget* parent)
    : QWidget(parent), m_review(&review), m_findings(new QToolButton(this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(8, 0, 8, 0);
    row->setSpacing(4);
    m_bottleneck = addFigure(QStringLiteral("bottleneck"), tr("Bottleneck, estimated"), {});
    m_response = addFigure(QStringLiteral("clock"), tr("Response time, estimated"), {});
    m_bottleneck.text->setObjectName(QStringLiteral("estimated-bottleneck"));
    m_response.text->setObjectName(QStringLiteral("estimated-response"));
    m_cost = addFigure(QStringLiteral("cost"), tr("Cost a month"),
                       tr("What the components cost a month: price × instances × 730 hours."));
    m_availability = addFigure(QStringLiteral("availability"), tr("Availability"),
                               tr("The share of time that every kind of request has a working way, from the structure "
                                  "and from each component's time between failures and to repair."));
    m_findings->setObjectName(QStringLiteral("findings"));
    m_findings->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_findings->setIconSize({iconSize, iconSize});
    m_findings->setFont(theme().figures(FontRole::Label));
    m_findings->setToolTip(tr("Findings: what could be wrong with the design. Click to read them."));
    row->addWidget(m_findings);
    connect(m_findings, &QToolButton::clicked, this, &StatusStrip::findingsRequested);
    connect(&review, &DesignReview::updated, this, &StatusStrip::refresh);
    connect(&review, &DesignReview::estimated, this, &StatusStrip::showEstimate);
    connect(&theme(), &Theme::changed, this, &StatusStrip::refresh);
    refresh();
    showEstimate();
}

void StatusStrip::showEstimate() {
    const auto& estimate = m_review->estimate();
    const EstimateWords words = estimate ? estimateWords(*estimate, m_review->design()) : EstimateWords{};
    const auto show = [&](const Figure& figure, const QString& text, const QString& tip) {
        figure.text->setText(text);
        figure.text->setVisible(!text.isEmpty());
        figure.picture->setVisible(!text.isEmpty());
        const QString whole = words.doubts.isEmpty() ? tip : tip + QStringLiteral("\n\n") + words.doubts;
        for (QLabel* label : {figure.text, figure.picture})
            label->setToolTip(wrappedTip(whole).replace(QStringLiteral("\n"), QStringLiteral("<br/>")));
        figure.text->setAccessibleDescription(whole);
    };
    show(
        m_response, words.response,
        tr("Estimated by closed forms at every edit, before any run: the mean over all requests at the demand that the "
           "workload states."));
    show(m_bottleneck, words.bottleneck,
         tr("Estimated: what is full first when the traffic grows, and at how many times the present traffic."));
}

StatusStrip::Figure StatusStrip::addFigure(const QString& icon, const QString& name, const QString& tip) {
    const Figure figure{icon, new QLabel(this), new QLabel(this)};
    figure.text->setFont(theme().figures(FontRole::Label));
    figure.text->setAccessibleName(name);
    figure.picture->setToolTip(wrappedTip(tip));
    figure.text->setToolTip(wrappedTip(tip));
    auto* row = qobject_cast<QHBoxLayout*>(layout());
    row->addWidget(figure.picture);
    row->addWidget(figure.text);
    row->addSpacing(12);
    return figure;
}

void StatusStrip::refresh() {
    for (const Figure& figure : {m_bottleneck, m_response, m_cost, m_availability}) {
        figure.picture->setPixmap(
            theme().pixmap(figure.icon, theme().color(Token::Muted), iconSize, devicePixelRatioF()));
    }
    m_cost.text->setText(tr("%1 USD a month").arg(QLocale().toString(m_review->usdPerMonth(), 'f', 0)));
    const auto availability = m_review->availability();
    m_availability.text->setText(availability ? tr("%1 available").arg(availabilityText(*availability))
                                              : tr("availability not known yet"));
    const auto& findings = m_review->findings();
    m_findings->setText(findings.empty()       ? tr("no findings")
                        : findings.size() == 1 ? tr("1 finding")
                                               : tr("%n findings", nullptr, static_cast<int>(findings.size())));
    m_findings->setIcon(theme().icon(severityIcon(findings), Token::Muted));
}

} // namespace tiers::studio
