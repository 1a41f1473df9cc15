#include "app/studio/explain/waterfall_view.h"

#include "app/studio/explain/failure_words.h"
#include "app/studio/run/figure_text.h"
#include "app/studio/theme/theme.h"
#include "app/studio/words/said.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace tiers::studio {

namespace {

constexpr int span_height = 22;
constexpr int name_width = 200;
constexpr int time_width = 150;
constexpr int indent = 12;
constexpr int margin = 8;
constexpr std::size_t most_rows = 80;

QString timeText(Duration length) {
    return figureText(seconds(length) * 1e3, Unit::Time);
}

std::optional<TimeShare> shareOf(SpanKind kind) {
    switch (kind) {
    case SpanKind::Lookup:
    case SpanKind::Network: return TimeShare::Network;
    case SpanKind::PoolWait: return TimeShare::PoolWait;
    case SpanKind::WorkerWait:
    case SpanKind::CoreWait: return TimeShare::Queue;
    case SpanKind::Service:
    case SpanKind::OwnWait: return TimeShare::Service;
    case SpanKind::RetryWait: return TimeShare::Retries;
    case SpanKind::Page:
    case SpanKind::Request:
    case SpanKind::Visit: return std::nullopt;
    }
    return std::nullopt;
}

QString partTitle(SpanKind kind) {
    const auto tr = [](const char* text) { return WaterfallView::tr(text); };
    switch (kind) {
    case SpanKind::Lookup: return tr("looked up the name");
    case SpanKind::Network: return tr("on the network");
    case SpanKind::PoolWait: return tr("waited for a connection of the pool");
    case SpanKind::WorkerWait: return tr("waited for a worker");
    case SpanKind::CoreWait: return tr("waited for a core");
    case SpanKind::Service: return tr("computed");
    case SpanKind::OwnWait: return tr("waited without a core");
    case SpanKind::RetryWait: return tr("waited before the next attempt");
    case SpanKind::Page:
    case SpanKind::Request:
    case SpanKind::Visit: return {};
    }
    return {};
}

} // namespace

int shareSeries(TimeShare share) {
    return static_cast<int>(share);
}

QString shareTitle(TimeShare share) {
    switch (share) {
    case TimeShare::Network: return WaterfallView::tr("network");
    case TimeShare::PoolWait: return WaterfallView::tr("pool wait");
    case TimeShare::Queue: return WaterfallView::tr("queue");
    case TimeShare::Service: return WaterfallView::tr("service");
    case TimeShare::Retries: return WaterfallView::tr("retries");
    }
    return {};
}

WaterfallView::WaterfallView(QWidget* parent) : QWidget(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Waterfall of a request"));
    connect(&theme(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void WaterfallView::setRequest(RequestWaterfall request, const Recording& tracks, const Design& design) {
    m_request = std::move(request);
    m_rows.clear();
    m_chosen = -1;
    if (!m_request.spans.empty()) addRows(0, 0, tracks, design);
    setAccessibleDescription(rowTexts().join(u'\n'));
    updateGeometry();
    update();
}

void WaterfallView::clear() {
    m_request = {};
    m_rows.clear();
    updateGeometry();
    update();
}

void WaterfallView::addRows(std::size_t index, int depth, const Recording& tracks, const Design& design) {
    if (m_rows.size() >= most_rows) return;
    const Span& span = m_request.spans[index];
    Row row{.span = index, .depth = depth, .name = {}, .outcome = {}, .component = {}, .link = {}};
    if (span.kind == SpanKind::Visit && span.component < tracks.components.size()) {
        row.name = nameText(tracks.components[span.component].name);
        row.component = QString::fromStdString(tracks.components[span.component].id.value);
        if (span.link < tracks.links.size()) row.link = QString::fromStdString(tracks.links[span.link].value);
    } else {
        const bool known = span.request_class < tracks.classes.size();
        row.name = known ? QString::fromStdString(tracks.classes[span.request_class].value) : tr("request");
    }
    row.outcome = failureText(design, tracks, m_request.spans, index);
    if (row.outcome.isEmpty() && span.missed) row.outcome = tr("miss");
    m_rows.push_back(std::move(row));
    for (std::size_t i = index + 1; i < m_request.spans.size(); ++i)
        if (m_request.spans[i].parent == index && m_request.spans[i].kind == SpanKind::Visit)
            addRows(i, depth + 1, tracks, design);
}

QString WaterfallView::text(const Row& row) const {
    const Span& span = m_request.spans[row.span];
    const QString time = timeText(span.end - span.start);
    return row.outcome.isEmpty() ? time : tr("%1, %2").arg(time, row.outcome);
}

QStringList WaterfallView::rowTexts() const {
    QStringList texts;
    for (const Row& row : m_rows) texts << row.name + QStringLiteral(": ") + text(row);
    return texts;
}

QSize WaterfallView::sizeHint() const {
    return {520, span_height * static_cast<int>(m_rows.size()) + 2 * margin};
}

QRect WaterfallView::rowRect(int row) const {
    return {0, margin + row * span_height, width(), span_height};
}

QRectF WaterfallView::barArea() const {
    const double left = std::min<double>(name_width, width() * 0.3);
    return QRectF(left, margin, std::max(20.0, width() - left - time_width - margin), height() - 2 * margin);
}

double WaterfallView::x(Duration time) const {
    const Span& root = m_request.spans.front();
    const double length = std::max(1e-9, seconds(root.end - root.start));
    const QRectF area = barArea();
    return area.left() + std::clamp(seconds(time - root.start) / length, 0.0, 1.0) * area.width();
}

void WaterfallView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    for (int row = 0; row < static_cast<int>(m_rows.size()); ++row) paintRow(painter, row);
}

void WaterfallView::paintRow(QPainter& painter, int index) const {
    const Row& row = m_rows[static_cast<std::size_t>(index)];
    const Span& span = m_request.spans[row.span];
    const QRect rect = rowRect(index);
    const QRectF area = barArea();
    if (index == m_chosen) {
        painter.fillRect(rect, mixed(theme().color(Token::Window), theme().color(Token::Accent), 0.16));
    }
    painter.setFont(theme().font(FontRole::Body));
    painter.setPen(theme().color(Token::Text));
    const int left = margin + row.depth * indent;
    const QRect nameRect(left, rect.top(), static_cast<int>(area.left()) - left - 6, span_height);
    painter.drawText(nameRect, Qt::AlignVCenter,
                     QFontMetrics(painter.font()).elidedText(row.name, Qt::ElideRight, nameRect.width()));

    const double top = rect.top() + 5, high = span_height - 10;
    painter.fillRect(QRectF(area.left(), rect.bottom(), area.width(), 1), theme().color(Token::Grid));
    const QRectF whole(x(span.start), top, std::max(2.0, x(span.end) - x(span.start)), high);
    painter.fillRect(whole, mixed(theme().color(Token::Window), theme().color(Token::Muted), 0.22));
    for (std::size_t i = row.span + 1; i < m_request.spans.size(); ++i) {
        const Span& part = m_request.spans[i];
        const auto share = shareOf(part.kind);
        if (part.parent != row.span || !share || !part.ended) continue;
        painter.fillRect(QRectF(x(part.start), top, std::max(1.0, x(part.end) - x(part.start)), high),
                         theme().seriesColor(shareSeries(*share)));
    }
    const bool failed = span.failed;
    if (failed) {
        painter.setPen(QPen(theme().color(Token::Bad), 1.5));
        painter.drawRect(whole.adjusted(0.5, 0.5, -0.5, -0.5));
    }
    painter.setFont(theme().figures(FontRole::Label));
    painter.setPen(theme().color(failed ? Token::Bad : Token::Muted));
    const QRect timeRect(static_cast<int>(area.right()) + 8, rect.top(), time_width - 8, span_height);
    painter.drawText(timeRect, Qt::AlignVCenter,
                     QFontMetrics(painter.font()).elidedText(text(row), Qt::ElideRight, timeRect.width()));
}

void WaterfallView::choose(int row) {
    if (m_rows.empty()) return;
    m_chosen = std::clamp(row, 0, static_cast<int>(m_rows.size()) - 1);
    update();
    const Row& chosen = m_rows[static_cast<std::size_t>(m_chosen)];
    emit callActivated(chosen.component, chosen.link);
}

void WaterfallView::mousePressEvent(QMouseEvent* event) {
    const int row = (event->pos().y() - margin) / span_height;
    if (event->button() == Qt::LeftButton && row >= 0 && row < static_cast<int>(m_rows.size())) choose(row);
}

void WaterfallView::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Up: choose(m_chosen - 1); break;
    case Qt::Key_Down: choose(m_chosen + 1); break;
    default: QWidget::keyPressEvent(event);
    }
}

bool WaterfallView::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip) return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int index = (help->pos().y() - margin) / span_height;
    QStringList lines;
    if (index >= 0 && index < static_cast<int>(m_rows.size())) {
        const Row& row = m_rows[static_cast<std::size_t>(index)];
        lines << row.name + QStringLiteral(": ") + text(row);
        for (const Span& part : m_request.spans)
            if (part.parent == row.span && shareOf(part.kind))
                lines << partTitle(part.kind) + QStringLiteral(": ") + timeText(part.end - part.start);
    }
    QToolTip::showText(help->globalPos(), lines.join(u'\n'), this);
    return true;
}

} // namespace tiers::studio
