#include "app/studio/canvas/dot_legend.h"

#include "app/studio/canvas/request_dots.h"
#include "app/studio/canvas/request_mark.h"
#include "app/studio/theme/style.h"
#include "app/studio/theme/theme.h"

#include <QFontMetrics>
#include <QLocale>
#include <QPainter>

#include <array>
#include <utility>

namespace tiers::studio {

namespace {

constexpr int padding = 10;
constexpr int markRoom = 16;
constexpr int gap = 14;

std::array<std::pair<JourneyOutcome, QString>, 3> entries() {
    return {{{JourneyOutcome::Answered, DotLegend::tr("answered")},
             {JourneyOutcome::Slow, DotLegend::tr("slower than 1 s")},
             {JourneyOutcome::Failed, DotLegend::tr("failed")}}};
}

} // namespace

DotLegend::DotLegend(QWidget* parent) : QWidget(parent) {
    setSampling(1);
    connect(&theme(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void DotLegend::setSampling(unsigned oneIn) {
    m_oneIn = oneIn;
    setToolTip(wrappedTip(tr("Each mark is one request of the run, slowed down so that the eye can follow: filled on "
                             "its way, hollow with the answer. One in %1 is followed, at most %2 at a time.")
                              .arg(QLocale().toString(m_oneIn))
                              .arg(RequestDots::most)));
    setAccessibleName(tr("Requests on the canvas"));
    setAccessibleDescription(tr("A disc: answered. A diamond: slower than 1 s. A cross: failed."));
}

QSize DotLegend::sizeHint() const {
    const QFontMetrics metrics(theme().font(FontRole::Label));
    int width = 2 * padding - gap;
    for (const auto& [outcome, text] : entries()) width += markRoom + metrics.horizontalAdvance(text) + gap;
    return {width, 24};
}

void DotLegend::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QSize usual = sizeHint();
    painter.scale(static_cast<double>(width()) / usual.width(), static_cast<double>(height()) / usual.height());
    painter.setPen(theme().color(Token::Border));
    painter.setBrush(theme().color(Token::Surface));
    painter.drawRoundedRect(QRectF(QPointF(), usual).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    const QFont font = theme().font(FontRole::Label);
    const QFontMetrics metrics(font);
    painter.setFont(font);
    int left = padding;
    for (const auto& [outcome, text] : entries()) {
        painter.save();
        painter.translate(left + 5, usual.height() / 2.0);
        paintRequestMark(painter, outcome, false);
        painter.restore();
        painter.setPen(theme().color(Token::Muted));
        const int wide = metrics.horizontalAdvance(text);
        painter.drawText(QRect(left + markRoom, 0, wide + 2, usual.height()), Qt::AlignLeft | Qt::AlignVCenter, text);
        left += markRoom + wide + gap;
    }
}

} // namespace tiers::studio
