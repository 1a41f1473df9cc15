#include "app/picture/paper_setter.h"

#include "app/picture/svg_picture.h"

#include <QFontDatabase>
#include <QFontMetricsF>

#include <algorithm>
#include <numeric>

namespace tiers::picture {

namespace {

constexpr double headRoom = 22;
constexpr double footRoom = 20;
constexpr double cellPadding = 4;
constexpr double pointsPerInch = 72;
constexpr double figureTitle = 16;
constexpr double sectionTitle = 26;
constexpr double tableText = 8.5;
constexpr double headText = 7.5;
constexpr double leastShrunk = 0.75;

const QColor ink(0x1C, 0x24, 0x30);
const QColor muted(0x5A, 0x66, 0x75);
const QColor rule(0xD3, 0xDA, 0xE3);
const QColor faintRule(0xE6, 0xEA, 0xF0);

QColor toneColor(Tone tone) {
    switch (tone) {
    case Tone::Plain:
    case Tone::Strong: return ink;
    case Tone::Muted: return muted;
    case Tone::Good: return {0x1A, 0x7F, 0x52};
    case Tone::Warning: return {0x9A, 0x5B, 0x00};
    case Tone::Bad: return {0xC0, 0x33, 0x2A};
    }
    return ink;
}

QFont::Weight toneWeight(Tone tone) {
    return tone == Tone::Plain || tone == Tone::Muted ? QFont::Normal : QFont::DemiBold;
}

/// Words stay whole; calls and documents break where the line ends.
int wrappingOf(bool isFixed) {
    return isFixed ? Qt::TextWrapAnywhere : Qt::TextWordWrap;
}

QString plain(const std::string& text) {
    return QString::fromStdString(text);
}

QString plain(const Phrase& words) {
    return plain(words.text());
}

std::vector<QString> cellsOf(const std::vector<Phrase>& cells) {
    std::vector<QString> texts;
    for (const Phrase& words : cells) texts.push_back(plain(words));
    return texts;
}

} // namespace

PaperSetter::PaperSetter(const Content& content, QPagedPaintDevice& device)
    : m_content(&content), m_device(&device), m_painter(&device), m_family(pictureFont()) {
    // One unit is a point, whatever the device's resolution.
    const double perPoint = m_painter.device()->logicalDpiX() / pointsPerInch;
    m_painter.scale(perPoint, perPoint);
    const QRectF page = device.pageLayout().paintRect(QPageLayout::Point);
    m_width = page.width();
    m_height = page.height() - footRoom;
    m_painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
}

void PaperSetter::set() {
    setHeader();
    for (const Section& section : m_content->sections) setSection(section);
    drawFoot();
}

void PaperSetter::setHeader() {
    setText(plain(m_content->title), {.size = 20, .weight = QFont::DemiBold, .color = ink}, 2);
    setText(plain(m_content->subtitle), {.size = 9, .color = muted}, 6);
    if (!m_content->byline.empty()) setText(plain(m_content->byline), {.size = 11, .color = ink}, 6);
    if (!m_content->headline.empty())
        setText(plain(m_content->headline),
                {.size = 12, .weight = QFont::DemiBold, .color = toneColor(m_content->tone)}, 4);
    if (!m_content->summary.empty()) setText(plain(m_content->summary), {.size = 9, .color = ink}, 4);
    drawRule(rule);
}

void PaperSetter::setSection(const Section& section) {
    if (m_y > headRoom + 1) m_y += 12;
    // A title does not stand alone at a page's foot.
    need(sectionTitle +
         std::visit([this](const auto& content) { return firstHeight(content); }, section.blocks.front()));
    setText(plain(section.title), {.size = 13, .weight = QFont::DemiBold, .color = ink}, 4);
    for (const Block& block : section.blocks) std::visit([this](const auto& content) { setBlock(content); }, block);
}

double PaperSetter::firstHeight(const Figure& figure) const {
    const SvgPicture picture(QByteArray::fromStdString(figure.svg));
    return figureSize(figure, picture).height() + (figure.title.empty() ? 0 : figureTitle) + 4;
}

double PaperSetter::firstHeight(const Table& table) const {
    // A table stays in one piece where that leaves little of the page empty; else it begins with its first rows.
    constexpr double mostEmpty = 0.2;
    constexpr std::size_t firstRows = 3;
    const auto widths = columnWidths(table);
    double first = 20;
    double whole = 20;
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        whole += wholeHeight(table.rows[i], widths);
        if (i < firstRows) first = whole;
    }
    return m_height - m_y < mostEmpty * m_height ? whole + 8 : std::min(first, m_height / 2);
}

QSizeF PaperSetter::figureSize(const Figure& figure, const SvgPicture& picture) const {
    const double largest = m_height - headRoom - figureTitle - 50;
    const QSizeF size = picture.size().scaled(m_width, std::min(largest, m_width), Qt::KeepAspectRatio);
    const double left = m_height - m_y - 2 * sectionTitle;
    const bool canShrink = figure.title.empty() && left < size.height() && left > leastShrunk * size.height();
    return canShrink ? size.scaled(m_width, left, Qt::KeepAspectRatio) : size;
}

void PaperSetter::setBlock(const Paragraph& paragraph) {
    setText(plain(paragraph.text),
            {.size = 9, .weight = toneWeight(paragraph.tone), .color = toneColor(paragraph.tone)}, 6);
}

void PaperSetter::setBlock(const Bullets& bullets) {
    const Style style{.size = 9, .color = ink};
    for (const auto& item : bullets.items) {
        const QString text = plain(item);
        const double height = heightOf(text, style, m_width - 12);
        need(height);
        drawText({0, m_y, 12, height}, QStringLiteral("•"), style);
        drawText({12, m_y, m_width - 12, height}, text, style);
        m_y += height + 3;
    }
    m_y += 4;
}

void PaperSetter::setBlock(const Facts& facts) {
    const Style name{.size = 9, .color = muted};
    const Style value{.size = 9, .color = ink};
    double column = 0;
    for (const auto& entry : facts.entries) column = std::max(column, widthOf(plain(entry.first), name));
    column += 12;
    for (const auto& [title, text] : facts.entries) {
        const double height = heightOf(plain(text), value, m_width - column);
        need(height);
        drawText({0, m_y, column, height}, plain(title), name);
        drawText({column, m_y, m_width - column, height}, plain(text), value);
        m_y += height + 2;
    }
    m_y += 6;
}

void PaperSetter::setBlock(const Listing& listing) {
    const Style style{.size = 8, .color = ink, .isFixed = true};
    for (const auto& line : plain(listing.text).split(QLatin1Char('\n'))) setText(line, style, 1);
    m_y += 6;
}

void PaperSetter::setBlock(const Figure& figure) {
    const SvgPicture picture(QByteArray::fromStdString(figure.svg));
    if (picture.size().isEmpty()) return;
    const double title = figure.title.empty() ? 0 : figureTitle;
    const QSizeF size = figureSize(figure, picture);
    need(size.height() + title + 4);
    if (title > 0) {
        const Style style{.size = 10, .weight = QFont::DemiBold, .color = ink};
        const QString text = plain(figure.title);
        drawText({0, m_y, m_width, title}, text, style);
        const double after = widthOf(text, style) + 6;
        drawText({after, m_y + 1, m_width - after, title}, plain(figure.unit), {.size = 8, .color = muted});
        m_y += title;
    }
    picture.paint(m_painter, {0, m_y, m_width, size.height()});
    m_y += size.height() + 8;
}

void PaperSetter::setBlock(const Table& table) {
    const auto widths = columnWidths(table);
    const auto titles = cellsOf(table.titles);
    const Style head{.size = headText, .weight = QFont::DemiBold, .color = muted};
    const Style body{.size = tableText, .color = ink};
    const Style detail{.size = tableText, .color = muted};
    need(firstHeight(table));
    const auto drawTitles = [&] {
        drawRow(titles, widths, table.numbers_from, head, head);
        drawRule(rule);
    };
    drawTitles();
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        const TableRow& row = table.rows[i];
        // The last row takes the one before it along: it does not stand alone on a page.
        double height = wholeHeight(row, widths);
        if (i + 2 == table.rows.size()) height += wholeHeight(table.rows.back(), widths);
        if (i > 0 && m_y + height > m_height) {
            beginPage();
            drawTitles();
        } else if (i > 0) {
            drawRule(faintRule);
        }
        drawRow(cellsOf(row.cells), widths, table.numbers_from, body,
                {.size = body.size, .weight = toneWeight(row.tone), .color = toneColor(row.tone)});
        const double indent = widths.front() + cellPadding;
        const double room = m_width - indent - cellPadding;
        for (const auto& sentence : row.details) {
            const double sentenceHeight = heightOf(plain(sentence), detail, room);
            need(sentenceHeight);
            drawText({indent, m_y, room, sentenceHeight}, plain(sentence), detail);
            m_y += sentenceHeight + 2;
        }
    }
    drawRule(rule);
    m_y += 8;
}

double PaperSetter::wholeHeight(const TableRow& row, const std::vector<double>& widths) const {
    const Style style{.size = tableText};
    double height = rowHeight(cellsOf(row.cells), widths, style);
    for (const auto& sentence : row.details)
        height += heightOf(plain(sentence), style, m_width - widths.front() - 2 * cellPadding) + 2;
    return height;
}

std::vector<double> PaperSetter::columnWidths(const Table& table) const {
    const Style head{.size = headText, .weight = QFont::DemiBold};
    const Style body{.size = tableText, .weight = QFont::DemiBold};
    const std::size_t count = table.titles.size();
    std::vector<double> widest(count); // nothing in the column is broken
    std::vector<double> narrow(count); // but for the titles of figures
    std::vector<double> least(count);  // everything is broken between words
    for (std::size_t i = 0; i < count; ++i) {
        const auto consider = [&](const QString& text, const Style& style, bool isTitle) {
            const double width = widthOf(text, style) + 2 * cellPadding;
            widest[i] = std::max(widest[i], width);
            if (!isTitle || i < table.numbers_from) narrow[i] = std::max(narrow[i], width);
            for (const auto& word : text.split(QLatin1Char(' ')))
                least[i] = std::max(least[i], widthOf(word, style) + 2 * cellPadding);
        };
        consider(plain(table.titles[i]), head, true);
        for (const TableRow& row : table.rows)
            if (i < row.cells.size()) consider(plain(row.cells[i]), body, false);
        narrow[i] = std::max(narrow[i], least[i]);
    }
    for (auto* widths : {&widest, &narrow}) {
        const double spare = m_width - std::accumulate(widths->begin(), widths->end(), 0.0);
        if (spare < 0) continue;
        widths->at(std::min(table.wide, count - 1)) += spare;
        return std::move(*widths);
    }
    // Too wide: the widest columns give way until all fit, none below its longest word.
    const auto fitted = [&](double cap) {
        std::vector<double> widths;
        for (std::size_t i = 0; i < count; ++i) widths.push_back(std::max(least[i], std::min(narrow[i], cap)));
        return widths;
    };
    const auto sum = [](const std::vector<double>& widths) {
        return std::accumulate(widths.begin(), widths.end(), 0.0);
    };
    double low = 0;
    double high = m_width;
    for (int i = 0; i < 40; ++i) {
        const double middle = (low + high) / 2;
        (sum(fitted(middle)) > m_width ? high : low) = middle;
    }
    auto widths = fitted(low);
    if (const double all = sum(widths); all > m_width)
        for (double& width : widths) width *= m_width / all;
    return widths;
}

double PaperSetter::rowHeight(const std::vector<QString>& cells, const std::vector<double>& widths,
                              const Style& style) const {
    double height = 0;
    for (std::size_t i = 0; i < std::min(cells.size(), widths.size()); ++i)
        height = std::max(height, heightOf(cells[i], style, widths[i] - 2 * cellPadding));
    return height + 5;
}

void PaperSetter::drawRow(const std::vector<QString>& cells, const std::vector<double>& widths, std::size_t numbersFrom,
                          const Style& style, const Style& first) {
    const double height = std::max(rowHeight(cells, widths, style), rowHeight({cells.front()}, widths, first));
    double x = 0;
    for (std::size_t i = 0; i < std::min(cells.size(), widths.size()); ++i) {
        drawText({x + cellPadding, m_y + 2.5, widths[i] - 2 * cellPadding, height - 5}, cells[i],
                 i == 0 ? first : style, i >= numbersFrom ? Qt::AlignRight : Qt::AlignLeft);
        x += widths[i];
    }
    m_y += height;
}

void PaperSetter::drawRule(const QColor& color) {
    m_painter.setPen(QPen(color, 0.6));
    m_painter.drawLine(QPointF(0, m_y), QPointF(m_width, m_y));
}

QFont PaperSetter::fontOf(const Style& style) const {
    QFont font(style.isFixed ? QFontDatabase::systemFont(QFontDatabase::FixedFont).family() : m_family);
    font.setWeight(style.weight);
    // Letters in other shapes by what stands beside them would be copied from the file as nothing.
    font.setStyleStrategy(QFont::PreferNoShaping);
    // The painter is scaled: a pixel is a point here. Whole pixels only, so that small sizes are scaled up and back.
    font.setPixelSize(static_cast<int>(style.size * 10));
    return font;
}

double PaperSetter::widthOf(const QString& text, const Style& style) const {
    return QFontMetricsF(fontOf(style)).horizontalAdvance(text) / 10;
}

double PaperSetter::heightOf(const QString& text, const Style& style, double width) const {
    if (text.isEmpty()) return 0;
    const QFontMetricsF metrics(fontOf(style));
    return metrics.boundingRect(QRectF(0, 0, std::max(width, 10.0) * 10, 1e6), wrappingOf(style.isFixed), text)
               .height() /
           10;
}

void PaperSetter::drawText(const QRectF& place, const QString& text, const Style& style, Qt::Alignment alignment) {
    m_painter.save();
    m_painter.translate(place.topLeft());
    m_painter.scale(0.1, 0.1);
    m_painter.setFont(fontOf(style));
    m_painter.setPen(style.color);
    m_painter.drawText(QRectF(0, 0, place.width() * 10, place.height() * 10),
                       static_cast<int>(alignment) | wrappingOf(style.isFixed) | Qt::TextDontClip, text);
    m_painter.restore();
}

void PaperSetter::setText(const QString& text, const Style& style, double after) {
    if (text.isEmpty()) return;
    const double height = heightOf(text, style, m_width);
    need(height);
    drawText({0, m_y, m_width, height}, text, style);
    m_y += height + after;
}

void PaperSetter::need(double height) {
    if (m_y + height > m_height && m_y > headRoom + 1) beginPage();
}

void PaperSetter::beginPage() {
    drawFoot();
    m_device->newPage();
    ++m_page;
    const Style style{.size = 8, .color = muted};
    drawText({0, 0, m_width, 12}, plain(m_content->title), style);
    if (!m_content->author.empty()) drawText({0, 0, m_width, 12}, plain(m_content->author), style, Qt::AlignRight);
    m_y = 14;
    drawRule(rule);
    m_y = headRoom;
}

void PaperSetter::drawFoot() {
    const Style style{.size = 8, .color = muted};
    const double top = m_height + footRoom - 11;
    drawText({0, top, m_width, 11}, QStringLiteral("Tiers %1").arg(plain(m_content->version)), style);
    drawText({0, top, m_width, 11}, QString::number(m_page), style, Qt::AlignRight);
}

} // namespace tiers::picture
