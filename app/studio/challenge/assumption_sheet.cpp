#include "app/studio/challenge/assumption_sheet.h"

#include "app/studio/challenge/load_figures.h"
#include "app/studio/run/figure_text.h"
#include "app/studio/run/scenario_source.h"
#include "app/studio/theme/theme.h"
#include "app/studio/words/said.h"

#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStyledItemDelegate>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

namespace tiers::studio {

namespace {

enum Column { Factor, Value, UnitName, ColumnCount };

QString numberText(double value) {
    return QLocale().toString(value, 'g', 12);
}

QTableWidgetItem* readOnly(const QString& text, const QString& toolTip) {
    auto* item = new QTableWidgetItem(text);
    item->setFlags(Qt::ItemIsEnabled);
    item->setToolTip(toolTip);
    return item;
}

/// Cells as high as their words need; where a style sheet pads them, the style's own measure leaves the wrapping out.
class WrappedCells : public QStyledItemDelegate {
  public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const QSize size = QStyledItemDelegate::sizeHint(option, index);
        const auto* table = qobject_cast<const QTableView*>(option.widget);
        if (table == nullptr || index.column() == Value) return size;
        constexpr int around = 10;
        const QRect room(0, 0, table->columnWidth(index.column()) - around, std::numeric_limits<short>::max());
        const QFontMetrics words(option.font);
        return {size.width(),
                std::max(size.height(),
                         around + words.boundingRect(room, Qt::TextWordWrap, index.data().toString()).height())};
    }
};

} // namespace

AssumptionSheet::AssumptionSheet(ScenarioSource& source, QWidget* parent)
    : QWidget(parent),
      m_source(source),
      m_table(new QTableWidget),
      m_result(new QLabel),
      m_refusal(new QLabel),
      m_reset(new QPushButton(tr("Reset"))) {
    m_table->setColumnCount(ColumnCount);
    m_table->setHorizontalHeaderLabels({tr("Factor"), tr("Value"), tr("Unit")});
    m_table->horizontalHeader()->setSectionResizeMode(Factor, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(Value, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(UnitName, QHeaderView::Fixed);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->resizeSection(UnitName, 68);
    m_table->setItemDelegate(new WrappedCells(this));
    m_table->setStyleSheet(QStringLiteral("QTableView::item { padding: 2px; }")); // the panel is narrow
    // Afterwards: the columns have their widths when the table is laid out.
    connect(m_table->horizontalHeader(), &QHeaderView::sectionResized, this, &AssumptionSheet::fitHeight,
            Qt::QueuedConnection);
    m_table->verticalHeader()->hide();
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setWordWrap(true);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                             QAbstractItemView::AnyKeyPressed);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setAccessibleName(tr("Assumptions about the traffic"));
    connect(m_table, &QTableWidget::cellClicked, this,
            [this](int row, int) { m_table->editItem(m_table->item(row, Value)); });
    connect(m_table, &QTableWidget::cellChanged, this, [this](int row, int column) {
        if (column == Value) edit(row);
    });

    m_result->setWordWrap(true);
    m_result->setAccessibleName(tr("The load that the assumptions come to"));
    m_refusal->setWordWrap(true);
    m_reset->setIcon(theme().icon(QStringLiteral("reset")));
    m_reset->setToolTip(tr("Take the challenge's own figures again"));
    connect(m_reset, &QPushButton::clicked, &m_source, &ScenarioSource::resetAssumptions);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_table);
    layout->addWidget(m_refusal);
    layout->addWidget(m_result);
    layout->addWidget(m_reset, 0, Qt::AlignLeft);

    connect(&m_source, &ScenarioSource::challengeChanged, this, &AssumptionSheet::fill);
    connect(&m_source, &ScenarioSource::assumptionsEdited, this, &AssumptionSheet::fill);
    fill();
}

void AssumptionSheet::fill() {
    const QSignalBlocker quiet(m_table);
    const auto& assumptions = m_source.assumptions();
    m_table->setRowCount(static_cast<int>(assumptions.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const Assumption& assumption = assumptions[static_cast<std::size_t>(row)];
        const QString source = QString::fromStdString(assumption.source);
        m_table->setItem(row, Factor, readOnly(QString::fromStdString(assumption.title), source));
        auto* value = new QTableWidgetItem(numberText(assumption.value));
        value->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        value->setFont(theme().figures(FontRole::Body, QFont::DemiBold));
        value->setToolTip(tr("Click to change"));
        m_table->setItem(row, Value, value);
        m_table->setItem(row, UnitName, readOnly(QString::fromStdString(assumption.unit), source));
        m_table->item(row, UnitName)->setForeground(theme().color(Token::Muted));
    }
    m_refusal->hide();
    refresh();
}

void AssumptionSheet::edit(int row) {
    const Assumption assumption = m_source.assumptions()[static_cast<std::size_t>(row)];
    const QString typed = m_table->item(row, Value)->text().trimmed();
    bool isNumber = false;
    const double value = QLocale().toDouble(typed, &isNumber);
    std::optional<Problem> refused;
    if (!isNumber) {
        refused = Problem{assumption.title, tr("expected a number, got \"%1\"").arg(typed).toStdString()};
    } else {
        refused = m_source.setAssumption(assumption.id, value);
    }
    if (!refused) {
        fill();
        return;
    }
    {
        const QSignalBlocker quiet(m_table);
        m_table->item(row, Value)->setText(numberText(assumption.value));
    }
    m_refusal->setText(said(*refused));
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, theme().color(Token::Bad));
    m_refusal->setPalette(colours);
    m_refusal->show();
}

void AssumptionSheet::refresh() {
    const LoadFigures load = loadFigures(m_source.workload());
    QStringList lines;
    if (load.viewsPerSecond > 0)
        lines << tr("%1 page views a second").arg(figureText(load.viewsPerSecond, Unit::Count));
    if (load.requestsPerSecond > 0)
        lines << tr("%1 requests a second").arg(figureText(load.requestsPerSecond, Unit::Count));
    if (load.users > 0) lines << tr("%L1 users at once").arg(load.users);
    QString text = tr("This comes to %1").arg(lines.join(tr(", that is ")));
    if (load.highestFactor > 1) text += tr("; up to %1 times that in the run").arg(load.highestFactor);
    m_result->setText(lines.isEmpty() ? QString() : text + u'.');
    m_reset->setEnabled(m_source.assumptionsChanged());
    fitHeight();
}

QString AssumptionSheet::resultText() const {
    return m_result->text();
}

void AssumptionSheet::fitHeight() {
    m_table->resizeRowsToContents();
    int height = m_table->horizontalHeader()->sizeHint().height() + 2;
    for (int row = 0; row < m_table->rowCount(); ++row) height += m_table->rowHeight(row);
    m_table->setFixedHeight(height);
}

void AssumptionSheet::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fitHeight();
}

} // namespace tiers::studio
