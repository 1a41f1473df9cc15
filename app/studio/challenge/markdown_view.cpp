#include "app/studio/challenge/markdown_view.h"

#include "app/studio/theme/theme.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextList>
#include <QTextTable>
#include <QWheelEvent>

#include <cmath>

namespace tiers::studio {

namespace {

constexpr double line_height = 130; ///< per cent
constexpr double list_indent = 18;
constexpr double quote_indent = 12;

/// Sizes of the theme instead of a browser's, and air between lines.
void setType(QTextDocument& document) {
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        QTextBlockFormat format = block.blockFormat();
        format.setLineHeight(line_height, QTextBlockFormat::ProportionalHeight);
        const int level = format.headingLevel();
        if (level > 0) {
            format.setTopMargin(level == 1 ? 0 : 12);
            format.setBottomMargin(4);
            cursor.select(QTextCursor::BlockUnderCursor);
            QTextCharFormat text;
            text.setProperty(QTextFormat::FontSizeAdjustment, 0);
            text.setFont(theme().font(level == 1 ? FontRole::Section : FontRole::Body, QFont::DemiBold));
            cursor.mergeCharFormat(text);
        } else if (!cursor.currentTable()) {
            const bool inList = block.textList() && block.next().textList() == block.textList();
            format.setBottomMargin(inList ? 4 : 8);
            if (format.intProperty(QTextFormat::BlockQuoteLevel) > 0) {
                format.setLeftMargin(quote_indent);
                format.setRightMargin(0);
            }
        }
        QTextCursor(block).setBlockFormat(format);
    }
}

/// Hair lines between cells instead of a browser's frames.
void setTables(const QTextFrame& frame) {
    for (QTextFrame* child : frame.childFrames()) {
        if (auto* table = qobject_cast<QTextTable*>(child)) {
            QTextTableFormat format = table->format();
            format.setBorderCollapse(true);
            format.setBorder(1);
            format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
            format.setBorderBrush(theme().color(Token::Border));
            format.setCellPadding(4);
            format.setCellSpacing(0);
            format.setBottomMargin(8);
            table->setFormat(format);
        }
        setTables(*child);
    }
}

} // namespace

MarkdownView::MarkdownView(QWidget* parent) : QTextBrowser(parent) {
    setFrameShape(QFrame::NoFrame);
    setOpenExternalLinks(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(2);
    document()->setIndentWidth(list_indent);
    connect(&theme(), &Theme::changed, this, &MarkdownView::render);
}

void MarkdownView::showMarkdown(const QString& markdown) {
    m_markdown = markdown;
    render();
}

void MarkdownView::render() {
    document()->setDefaultFont(theme().font(FontRole::Body));
    setMarkdown(m_markdown);
    setType(*document());
    setTables(*document()->rootFrame());
    fit();
}

void MarkdownView::fit() {
    document()->setTextWidth(viewport()->width());
    updateGeometry();
}

QSize MarkdownView::sizeHint() const {
    return {200, static_cast<int>(std::ceil(document()->size().height())) + 2 * frameWidth()};
}

QSize MarkdownView::minimumSizeHint() const {
    return {80, sizeHint().height()};
}

void MarkdownView::resizeEvent(QResizeEvent* event) {
    QTextBrowser::resizeEvent(event);
    fit();
}

void MarkdownView::wheelEvent(QWheelEvent* event) {
    event->ignore(); // the panel scrolls
}

} // namespace tiers::studio
