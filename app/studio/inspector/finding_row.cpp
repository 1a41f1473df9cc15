#include "app/studio/inspector/finding_row.h"

#include "app/studio/theme/theme.h"
#include "app/studio/words/said.h"

#include <QFontMetrics>
#include <QPainter>
#include <QToolButton>

#include <algorithm>

namespace tiers::studio {

namespace {

constexpr int padding = 8;
constexpr int pictureSize = 16;
constexpr int textLeft = padding + pictureSize + padding;
constexpr int gap = 2;

struct Look {
    QString icon;
    Token token;
    QString word;
};

Look lookOf(Severity severity) {
    switch (severity) {
    case Severity::Note: return {QStringLiteral("info"), Token::Muted, FindingRow::tr("Info")};
    case Severity::Warning: return {QStringLiteral("warning"), Token::Warning, FindingRow::tr("Warning")};
    case Severity::Error: return {QStringLiteral("error"), Token::Bad, FindingRow::tr("Error")};
    }
    return {};
}

int textHeight(const QFont& font, const QString& text, int width) {
    return QFontMetrics(font).boundingRect(QRect(0, 0, width, 10'000), Qt::TextWordWrap, text).height();
}

/// The words in as many lines as it takes: a button's text does not wrap by itself.
QString wrapped(const QString& words, const QFontMetrics& metrics, int width) {
    QStringList lines;
    for (const QString& word : words.split(u' ')) {
        const QString longer = lines.isEmpty() ? word : lines.back() + u' ' + word;
        if (!lines.isEmpty() && metrics.horizontalAdvance(longer) <= width)
            lines.back() = longer;
        else
            lines << word;
    }
    return lines.join(u'\n');
}

} // namespace

FindingRow::FindingRow(const LintFinding& finding, QWidget* parent) : QAbstractButton(parent), m_finding(finding) {
    setText(said(finding.message));
    setAccessibleName(QStringLiteral("%1: %2").arg(lookOf(finding.severity).word, text()));
    setAccessibleDescription(said(finding.remedy));
    setToolTip(finding.subject.empty() ? QString() : tr("Show it on the canvas"));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(finding.subject.empty() ? Qt::ArrowCursor : Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FindingRow::setRemedy(const QString& title) {
    m_remedy = new QToolButton(this);
    m_remedy->setObjectName(QStringLiteral("remedy"));
    m_remedyTitle = title;
    m_remedy->setText(title);
    m_remedy->setAccessibleName(title);
    m_remedy->setIcon(theme().icon(QStringLiteral("check"), Token::Accent));
    m_remedy->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_remedy->setToolTip(tr("Do this now. It can be undone."));
    m_remedy->setCursor(Qt::PointingHandCursor);
    connect(m_remedy, &QToolButton::clicked, this, &FindingRow::remedyRequested);
    updateGeometry();
}

/// What stands around the words of the button.
int FindingRow::remedyFrame() const {
    return m_remedy->iconSize().width() + 3 * padding;
}

QSize FindingRow::remedySize(int width) const {
    const QFontMetrics& metrics = m_remedy->fontMetrics();
    const QString words = wrapped(m_remedyTitle, metrics, width - remedyFrame());
    const QSize size = metrics.size(0, words);
    return {std::min(width, size.width() + remedyFrame()), size.height() + padding};
}

int FindingRow::heightForWidth(int width) const {
    const int inner = width - textLeft - padding;
    return padding + textHeight(theme().font(FontRole::Body), text(), inner) + gap +
           textHeight(theme().font(FontRole::Label), said(m_finding.remedy), inner) + padding +
           (m_remedy ? remedySize(inner).height() + padding / 2 : 0);
}

void FindingRow::resizeEvent(QResizeEvent* event) {
    QAbstractButton::resizeEvent(event);
    if (!m_remedy) return;
    const int inner = width() - textLeft - padding;
    m_remedy->setText(wrapped(m_remedyTitle, m_remedy->fontMetrics(), inner - remedyFrame()));
    const QSize size = remedySize(inner);
    m_remedy->setGeometry(textLeft, height() - size.height() - padding / 2, size.width(), size.height());
}

QSize FindingRow::sizeHint() const {
    return {240, heightForWidth(240)};
}

QSize FindingRow::minimumSizeHint() const {
    return {120, 0};
}

void FindingRow::paintEvent(QPaintEvent*) {
    const Theme& current = theme();
    const Look look = lookOf(m_finding.severity);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? QPen(current.color(Token::Accent), 1) : QPen(Qt::NoPen));
    painter.setBrush(mixed(current.color(Token::Surface), current.color(Token::Text), underMouse() ? 0.05 : 0.0));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    painter.drawPixmap(padding, padding,
                       current.pixmap(look.icon, current.color(look.token), pictureSize, devicePixelRatioF()));

    const int inner = width() - textLeft - padding;
    const QFont body = current.font(FontRole::Body);
    const int height = textHeight(body, text(), inner);
    painter.setFont(body);
    painter.setPen(current.color(Token::Text));
    painter.drawText(QRect(textLeft, padding, inner, height), Qt::TextWordWrap, text());
    painter.setFont(current.font(FontRole::Label));
    painter.setPen(current.color(Token::Muted));
    painter.drawText(QRect(textLeft, padding + height + gap, inner, rect().height()), Qt::TextWordWrap,
                     said(m_finding.remedy));
}

void FindingRow::enterEvent(QEnterEvent* event) {
    QAbstractButton::enterEvent(event);
    update();
}

void FindingRow::leaveEvent(QEvent* event) {
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace tiers::studio
