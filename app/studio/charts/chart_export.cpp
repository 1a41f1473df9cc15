#include "app/studio/charts/chart_export.h"

#include "app/studio/charts/chart_legend.h"
#include "app/studio/charts/metric_chart.h"
#include "app/studio/theme/named_format.h"
#include "app/studio/theme/theme.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileDialog>
#include <QImage>
#include <QPainter>
#include <QRegularExpression>
#include <QSaveFile>
#include <QSvgGenerator>
#include <QToolButton>

#include <array>
#include <cmath>
#include <memory>
#include <vector>

namespace tiers::studio {

namespace {

constexpr QSize leastPicture(720, 320);
constexpr std::array formats{ChartFormat::Png, ChartFormat::Svg, ChartFormat::Csv};

QString tr(const char* text) {
    return QCoreApplication::translate("tiers::studio::MetricChart", text);
}

QString endingOf(ChartFormat format) {
    switch (format) {
    case ChartFormat::Png: return QStringLiteral(".png");
    case ChartFormat::Svg: return QStringLiteral(".svg");
    case ChartFormat::Csv: return QStringLiteral(".csv");
    }
    return {};
}

QString filterOf(ChartFormat format) {
    switch (format) {
    case ChartFormat::Png: return tr("Pictures (*.png)");
    case ChartFormat::Svg: return tr("Drawings (*.svg)");
    case ChartFormat::Csv: return tr("Tables (*.csv)");
    }
    return {};
}

QByteArray unitSuffix(Unit unit) {
    switch (unit) {
    case Unit::Time: return "_ms";
    case Unit::Rate: return "_per_s";
    case Unit::Share: return "_ratio";
    case Unit::Count: return {};
    }
    return {};
}

/// A cell of a table; with quotes where it needs them.
QByteArray cell(const QString& text) {
    QByteArray bytes = text.toUtf8();
    if (bytes.contains(',') || bytes.contains('"') || bytes.contains('\n'))
        bytes = '"' + bytes.replace("\"", "\"\"") + '"';
    return bytes;
}

QByteArray csvOf(MetricChart& chart) {
    const SeriesTable& table = chart.table();
    const QString unit =
        chart.spec().tableUnit.isEmpty() ? QString::fromLatin1(unitSuffix(chart.spec().unit)) : chart.spec().tableUnit;
    QByteArray csv = "time_s";
    for (std::size_t i = 0; i < table.columnCount(); ++i) csv += ',' + cell(chart.legend().entry(i).text() + unit);
    csv += '\n';
    for (std::size_t row = 0; row < table.rowCount(); ++row) {
        csv += QByteArray::number(table.times()[row], 'g', 12);
        for (std::size_t i = 0; i < table.columnCount(); ++i) {
            const double value = table.column(i)[row];
            csv += ',';
            if (std::isfinite(value)) csv += QByteArray::number(value, 'g', 9);
        }
        csv += '\n';
    }
    return csv;
}

/// The chart as a picture shows it: large enough to be read, without what is hidden and what one points at.
std::unique_ptr<MetricChart> pictured(MetricChart& chart) {
    const ChartOverlay::Scene& scene = chart.overlay().scene();
    auto picture = std::make_unique<MetricChart>(chart.spec());
    std::vector<QString> names;
    for (std::size_t i = 0; i < chart.legend().count(); ++i) names.push_back(chart.legend().entry(i).text());
    picture->setSeries(names);
    picture->resize(chart.size().expandedTo(leastPicture));
    picture->setTimeScale(chart.timeScale());
    picture->setMarks(scene.marks);
    picture->setSpans(scene.spans);
    picture->setTable(chart.table());
    picture->setOther(chart.other());
    for (std::size_t i = 0; i < names.size(); ++i) {
        const LegendEntry& original = chart.legend().entry(i);
        picture->legend().entry(i).setChecked(original.isChecked());
        picture->legend().entry(i).setVisible(original.isChecked() && !original.isHidden());
    }
    picture->menuButton().hide();
    return picture;
}

void paint(MetricChart& picture, QPaintDevice& device, double scale) {
    QPainter painter(&device);
    painter.scale(scale, scale);
    painter.fillRect(picture.rect(), theme().color(Token::Window));
    picture.render(&painter, QPoint(), QRegion(), QWidget::DrawChildren);
}

} // namespace

QByteArray exportedChart(MetricChart& chart, ChartFormat format) {
    if (format == ChartFormat::Csv) return csvOf(chart);
    const auto picture = pictured(chart);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (format == ChartFormat::Png) {
        constexpr int scale = 2;
        QImage image(picture->size() * scale, QImage::Format_ARGB32_Premultiplied);
        paint(*picture, image, scale);
        image.save(&buffer, "PNG");
    } else {
        QSvgGenerator generator;
        generator.setOutputDevice(&buffer);
        generator.setSize(picture->size());
        generator.setViewBox(picture->rect());
        generator.setTitle(chart.spec().title);
        paint(*picture, generator, 1);
    }
    return bytes;
}

std::optional<QString> writeWhole(const QString& path, const QByteArray& bytes) {
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit()) return std::nullopt;
    return file.errorString();
}

std::optional<QString> saveChartByDialog(MetricChart& chart, ChartFormat format) {
    static const QRegularExpression between(QStringLiteral("[^\\p{L}\\p{N}]+"));
    const QString suggested = chart.spec().title.toLower().replace(between, QStringLiteral("-")) + endingOf(format);
    QString path = QFileDialog::getSaveFileName(chart.window(), tr("Save the chart"), suggested, filterOf(format));
    if (path.isEmpty()) return std::nullopt;
    if (!path.contains(u'.')) path += endingOf(format);
    const auto problem = writeWhole(path, exportedChart(chart, formatNamed(path, formats, endingOf).value_or(format)));
    return problem ? tr("“%1” could not be written: %2").arg(path, *problem) : tr("Saved “%1”").arg(path);
}

} // namespace tiers::studio
