#include "app/studio/teach/phase_table.h"

#include "app/studio/run/figure_text.h"
#include "app/studio/teach/measured_text.h"
#include "app/studio/theme/theme.h"
#include "app/studio/words/said.h"
#include "core/catalog/kind.h"

#include <QHeaderView>
#include <QStyledItemDelegate>

namespace tiers::studio {

namespace {

QString busiestText(const PhaseFigures& phase, const Design& design) {
    const Component* busiest = find_component(design, phase.busiest);
    if (busiest == nullptr) return QStringLiteral("–");
    return QStringLiteral("%1 %2").arg(said(display_name(*busiest)),
                                       figureText(phase.busiest_utilization, Unit::Share));
}

/// Rows as high as their words need in the width that they have.
class WrappedRows : public QStyledItemDelegate {
  public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const auto* tree = qobject_cast<const QTreeView*>(option.widget);
        if (tree == nullptr || index.column() != 0) return QStyledItemDelegate::sizeHint(option, index);
        const bool spanned = tree->isFirstColumnSpanned(index.row(), index.parent());
        QStyleOptionViewItem wrapped = option;
        wrapped.rect = {0, 0, spanned ? tree->viewport()->width() : tree->columnWidth(0), 1};
        constexpr int above_title = 6;
        return QStyledItemDelegate::sizeHint(wrapped, index) + QSize(0, spanned ? above_title : 0);
    }
};

} // namespace

PhaseTable::PhaseTable(QWidget* parent) : QTreeWidget(parent) {
    setColumnCount(3);
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setIndentation(0);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(NoSelection);
    setFocusPolicy(Qt::NoFocus);
    setWordWrap(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    setItemDelegate(new WrappedRows(this));
    connect(header(), &QHeaderView::sectionResized, this, [this](int column) {
        if (column != 0) return;
        scheduleDelayedItemsLayout();
        QMetaObject::invokeMethod(this, &PhaseTable::updateGeometry, Qt::QueuedConnection);
    });
    header()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setAccessibleName(tr("Figures of the scenes"));
}

void PhaseTable::show(const Demonstration& demonstration, std::span<const PhaseFigures> phases,
                      const VariantRun* outcome, const VariantRun* other) {
    clear();
    setHeaderLabels({QString(), tr("Played"), other != nullptr ? tr("Beside it") : QString()});
    setColumnHidden(2, other == nullptr);
    setHeaderHidden(other == nullptr);
    for (std::size_t scene = 0; scene < phases.size(); ++scene)
        addPhase(demonstration, scene, phases[scene],
                 other != nullptr && scene < other->phases.size() ? &other->phases[scene] : nullptr);
    if (outcome != nullptr) addChecks(*outcome);
    expandAll();
    setVisible(!phases.empty());
    updateGeometry();
}

void PhaseTable::addPhase(const Demonstration& demonstration, std::size_t scene, const PhaseFigures& phase,
                          const PhaseFigures* other) {
    auto* head = new QTreeWidgetItem(this);
    head->setText(0, tr("%1–%2  %3")
                         .arg(minutesText(seconds(phase.from)), minutesText(seconds(phase.to)),
                              QString::fromStdString(demonstration.scenes[scene].title)));
    head->setFont(0, theme().font(FontRole::Body, QFont::DemiBold));
    head->setTextAlignment(0, Qt::AlignLeft | Qt::AlignBottom);
    head->setFirstColumnSpanned(true);
    const auto add = [&](const QString& title, const QString& here, const QString& there) {
        auto* row = new QTreeWidgetItem(head, {title, here, there});
        row->setForeground(0, theme().color(Token::Muted));
        for (const int column : {1, 2}) {
            row->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
            row->setFont(column, theme().figures(FontRole::Body));
        }
        row->setToolTip(0, title);
    };
    const auto figure = [&](const QString& title, auto&& of) {
        add(title, of(phase), other != nullptr ? of(*other) : QString());
    };
    figure(tr("asked for"), [](const PhaseFigures& p) { return figureText(p.offered_per_s, Unit::Rate); });
    figure(tr("answered in time"), [](const PhaseFigures& p) { return figureText(p.goodput_per_s, Unit::Rate); });
    figure(tr("answered well"), [](const PhaseFigures& p) { return measuredText(p.success_ratio, FigureUnit::Share); });
    figure(tr("median time"), [](const PhaseFigures& p) { return measuredText(p.p50_ms, FigureUnit::Milliseconds); });
    figure(tr("99th percentile"),
           [](const PhaseFigures& p) { return measuredText(p.p99_ms, FigureUnit::Milliseconds); });
    figure(tr("busiest"), [&](const PhaseFigures& p) { return busiestText(p, demonstration.design); });
    for (std::size_t i = 0; i < demonstration.watched.size(); ++i) {
        const auto& watched = demonstration.watched[i];
        const auto unit = form_of(watched.figure.kind).unit;
        figure(QString::fromStdString(watched.title), [&](const PhaseFigures& p) {
            return i < p.watched.size() ? measuredText(p.watched[i], unit) : QString();
        });
    }
}

void PhaseTable::addChecks(const VariantRun& outcome) {
    if (outcome.checks.empty()) return;
    auto* head = new QTreeWidgetItem(this);
    head->setText(0, tr("What was to be expected"));
    head->setFont(0, theme().font(FontRole::Body, QFont::DemiBold));
    head->setTextAlignment(0, Qt::AlignLeft | Qt::AlignBottom);
    head->setFirstColumnSpanned(true);
    for (const auto& check : outcome.checks) {
        const auto& expected = check.expectation;
        const auto unit = form_of(expected.figure.kind).unit;
        auto* row = new QTreeWidgetItem(
            head, {QString::fromStdString(expected.says), measuredText(check.measured, unit), QString()});
        row->setIcon(0, theme().icon(check.agrees ? QStringLiteral("met") : QStringLiteral("missed"),
                                     check.agrees ? Token::Good : Token::Bad));
        row->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        row->setFont(1, theme().figures(FontRole::Body));
        row->setToolTip(
            0, tr("%1 Expected: %2.")
                   .arg(QString::fromStdString(expected.says), boundsText(expected.at_least, expected.at_most, unit)));
        row->setToolTip(1, row->toolTip(0));
    }
}

QSize PhaseTable::sizeHint() const {
    int height = isHeaderHidden() ? 4 : header()->sizeHint().height() + 4;
    for (QTreeWidgetItem* item = topLevelItemCount() > 0 ? topLevelItem(0) : nullptr; item != nullptr;
         item = itemBelow(item))
        height += visualItemRect(item).height();
    return {200, height};
}

} // namespace tiers::studio
