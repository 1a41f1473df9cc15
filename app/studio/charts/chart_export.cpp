#include "app/studio/charts/chart_export.h"

#include "app/studio/charts/chart_legend.h"
#include "app/studio/charts/metric_chart.h"
#include "app/studio/theme/theme.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileDialog>
#include <QImage>
#include <QPainter>
#include <QSaveFile>
#include <QSvgGenerator>
#include <QToolButton>

#include <cmath>

namespace tiers::studio {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("tiers::studio::MetricChart", text);
}

QString suffixOf(ChartFormat format) {
    switch (format) {
    case ChartFormat::Png: return QStringLiteral("png");
    case ChartFormat::Svg: return QStringLiteral("svg");
    case ChartFormat::Csv: return QStringLiteral("csv");
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
    QByteArray csv = "time_s";
    for (std::size_t i = 0; i < table.columnCount(); ++i)
        csv += ',' + cell(chart.legend().entry(i).text() + QString::fromLatin1(unitSuffix(chart.spec().unit)));
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

void paint(MetricChart& chart, QPaintDevice& device, double scale) {
    QPainter painter(&device);
    painter.scale(scale, scale);
    painter.fillRect(chart.rect(), theme().color(Token::Window));
    chart.menuButton().setVisible(false);
    chart.render(&painter, QPoint(), QRegion(), QWidget::DrawChildren);
    chart.menuButton().setVisible(true);
}

} // namespace

QByteArray exportedChart(MetricChart& chart, ChartFormat format) {
    if (format == ChartFormat::Csv) return csvOf(chart);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (format == ChartFormat::Png) {
        constexpr int scale = 2;
        QImage image(chart.size() * scale, QImage::Format_ARGB32_Premultiplied);
        paint(chart, image, scale);
        image.save(&buffer, "PNG");
    } else {
        QSvgGenerator generator;
        generator.setOutputDevice(&buffer);
        generator.setSize(chart.size());
        generator.setViewBox(chart.rect());
        generator.setTitle(chart.spec().title);
        paint(chart, generator, 1);
    }
    return bytes;
}

std::optional<QString> writeWhole(const QString& path, const QByteArray& bytes) {
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit()) return std::nullopt;
    return file.errorString();
}

std::optional<QString> saveChartByDialog(MetricChart& chart, ChartFormat format) {
    const QString suggested = chart.spec().title.toLower().replace(u' ', u'-') + u'.' + suffixOf(format);
    QString path = QFileDialog::getSaveFileName(chart.window(), tr("Save the chart"), suggested, filterOf(format));
    if (path.isEmpty()) return std::nullopt;
    if (!path.contains(u'.')) path += u'.' + suffixOf(format);
    const auto problem = writeWhole(path, exportedChart(chart, format));
    return problem ? tr("“%1” could not be written: %2").arg(path, *problem) : tr("Saved “%1”").arg(path);
}

} // namespace tiers::studio
