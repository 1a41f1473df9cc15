#include "app/studio/charts/chart_legend.h"

#include "app/studio/charts/flow_layout.h"
#include "app/studio/theme/theme.h"

#include <QPainter>

#include <algorithm>
#include <utility>

namespace tiers::studio {

namespace {

constexpr int sample_width = 16;
constexpr int gap = 4;
constexpr int padding = 3;
constexpr int longest_name = 110;

} // namespace

LegendEntry::LegendEntry(const QString& name, const QString& widestValue, QWidget* parent)
    : QAbstractButton(parent), m_widestValue(widestValue) {
    setText(name);
    setCheckable(true);
    setChecked(true);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setToolTip(tr("%1: click to hide or show").arg(name));
    setAccessibleName(name);
}

void LegendEntry::setSample(const QPen& pen) {
    m_pen = pen;
    update();
}

void LegendEntry::setTypeScale(double scale) {
    m_typeScale = scale;
    updateGeometry();
    update();
}

void LegendEntry::setValueShown(bool shown) {
    m_valueShown = shown;
    updateGeometry();
    update();
}

void LegendEntry::setValue(const QString& value) {
    if (value == m_value) return;
    m_value = value;
    update();
}

int LegendEntry::valueWidth() const {
    return m_widestValue.isEmpty() || !m_valueShown
               ? 0
               : QFontMetrics(scaledFont(theme().figures(FontRole::Label), m_typeScale))
                     .horizontalAdvance(m_widestValue);
}

QString LegendEntry::shownName() const {
    return QFontMetrics(scaledFont(theme().font(FontRole::Label), m_typeScale))
        .elidedText(text(), Qt::ElideRight, longest_name);
}

QSize LegendEntry::sizeHint() const {
    const QFontMetrics metrics(scaledFont(theme().font(FontRole::Label), m_typeScale));
    int width = 2 * padding + sample_width + gap + metrics.horizontalAdvance(shownName()) + 1;
    if (const int value = valueWidth(); value > 0) width += gap + value;
    return {width, metrics.height() + 2 * padding};
}

QSize LegendEntry::minimumSizeHint() const {
    return {sample_width + 2 * padding, sizeHint().height()};
}

void LegendEntry::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() || hasFocus()) {
        painter.setPen(hasFocus() ? QPen(theme().color(Token::Accent)) : Qt::NoPen);
        painter.setBrush(theme().color(Token::Window));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    }
    QPen pen = m_pen;
    pen.setWidthF(2);
    if (!isChecked()) pen.setColor(theme().color(Token::Border));
    painter.setPen(pen);
    const double middle = height() / 2.0;
    painter.drawLine(QPointF(padding, middle), QPointF(padding + sample_width, middle));

    const int left = padding + sample_width + gap;
    const int value = valueWidth();
    painter.setPen(theme().color(isChecked() ? Token::Text : Token::Muted));
    QFont nameFont = scaledFont(theme().font(FontRole::Label), m_typeScale);
    nameFont.setStrikeOut(!isChecked());
    painter.setFont(nameFont);
    const QRect nameRect(left, 0, std::max(0, width() - left - padding - (value > 0 ? value + gap : 0)), height());
    painter.drawText(nameRect, Qt::AlignVCenter | Qt::AlignLeft,
                     QFontMetrics(nameFont).elidedText(text(), Qt::ElideRight, nameRect.width()));
    if (value > 0 && isChecked()) {
        painter.setFont(scaledFont(theme().figures(FontRole::Label), m_typeScale));
        painter.drawText(QRect(nameRect.right() + 1 + gap, 0, value, height()), Qt::AlignVCenter | Qt::AlignLeft,
                         m_value);
    }
}

void LegendEntry::enterEvent(QEnterEvent* event) {
    QAbstractButton::enterEvent(event);
    update();
}

void LegendEntry::leaveEvent(QEvent* event) {
    QAbstractButton::leaveEvent(event);
    update();
}

ChartLegend::ChartLegend(QWidget* parent) : QWidget(parent) {
    new FlowLayout(this, 4, 0);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QFont scaledFont(QFont font, double scale) {
    font.setPixelSize(static_cast<int>(font.pixelSize() * scale + 0.5));
    return font;
}

void ChartLegend::setTypeScale(double scale) {
    m_typeScale = scale;
    for (LegendEntry* entry : m_entries) entry->setTypeScale(scale);
    updateGeometry();
}

void ChartLegend::setValuesShown(bool shown) {
    m_valuesShown = shown;
    for (LegendEntry* entry : m_entries) entry->setValueShown(shown);
    updateGeometry();
}

void ChartLegend::setNames(const std::vector<QString>& names, const QString& widestValue) {
    const auto before = std::exchange(m_entries, {});
    for (const QString& name : names) {
        auto* entry = new LegendEntry(name, widestValue, this);
        connect(entry, &QAbstractButton::toggled, this, &ChartLegend::visibilityChanged);
        entry->setTypeScale(m_typeScale);
        entry->setValueShown(m_valuesShown);
        m_entries.push_back(entry);
    }
    // From here on a change of size may ask about the new ones.
    for (LegendEntry* entry : before) {
        layout()->removeWidget(entry);
        entry->deleteLater();
        entry->hide();
    }
    for (LegendEntry* entry : m_entries) {
        layout()->addWidget(entry);
        entry->show();
    }
    updateGeometry();
}

} // namespace tiers::studio
