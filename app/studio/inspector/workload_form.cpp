#include "app/studio/inspector/workload_form.h"

#include "app/studio/inspector/workload_words.h"
#include "app/studio/model/own_workload.h"
#include "app/studio/theme/style.h"

#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>

#include <algorithm>

namespace tiers::studio {

namespace {

constexpr int fieldWidth = 104;
constexpr double mostDemand = 10'000'000;
constexpr double leastShare = 0.1; ///< percent

/// What is the same as long as the fields are.
bool hasSameParts(const Workload& a, const Workload& b) {
    return std::ranges::equal(a.populations, b.populations, {}, &Population::id, &Population::id) &&
           std::ranges::equal(a.classes, b.classes, {}, &RequestClass::id, &RequestClass::id) &&
           std::ranges::equal(
               a.populations, b.populations, {}, [](const Population& each) { return each.demand.index(); },
               [](const Population& each) { return each.demand.index(); });
}

/// "250" where "250.0" says no more.
class ShortNumberField : public QDoubleSpinBox {
  public:
    using QDoubleSpinBox::QDoubleSpinBox;

    [[nodiscard]] QString textFromValue(double value) const override {
        QString text = QDoubleSpinBox::textFromValue(value);
        if (!text.contains(locale().decimalPoint())) return text;
        while (text.endsWith(locale().zeroDigit())) text.chop(1);
        if (text.endsWith(locale().decimalPoint())) text.chop(locale().decimalPoint().size());
        return text;
    }
};

QString tipOf(const Demand& demand) {
    if (std::holds_alternative<RateDemand>(demand)) return WorkloadForm::tr("Requests a second, on average");
    if (std::holds_alternative<DailyDemand>(demand)) return WorkloadForm::tr("Users a day");
    return WorkloadForm::tr("Users at a time");
}

} // namespace

WorkloadForm::WorkloadForm(QWidget* parent) : QWidget(parent), m_rows(new QGridLayout(this)) {
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setHorizontalSpacing(8);
    m_rows->setVerticalSpacing(4);
    m_rows->setColumnStretch(0, 1);
}

QDoubleSpinBox* WorkloadForm::addRow(const QString& name, const QString& words, const QString& tip) {
    const int row = m_rows->rowCount();
    auto* label = new QLabel(words.isEmpty() ? name : QStringLiteral("%1, %2").arg(name, words), this);
    auto* field = new ShortNumberField(this);
    field->setKeyboardTracking(false);
    field->setAlignment(Qt::AlignRight);
    field->setFixedWidth(fieldWidth);
    field->setToolTip(wrappedTip(tip));
    field->setAccessibleName(tr("%1: %2").arg(name, tip));
    label->setBuddy(field);
    m_rows->addWidget(label, row, 0);
    m_rows->addWidget(field, row, 1);
    return field;
}

void WorkloadForm::setWorkload(const Workload& workload) {
    const bool same = hasSameParts(workload, m_workload) && !m_demands.empty();
    m_workload = workload;
    if (!same) rebuild();
    refresh();
}

void WorkloadForm::rebuild() {
    m_demands.clear();
    m_shares.clear();
    while (auto* item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const Population& population : m_workload.populations) addDemand(population);
    for (const RequestClass& each : m_workload.classes)
        if (each.share.value > 0) addShare(each); // the others come with pages
}

void WorkloadForm::addDemand(const Population& population) {
    const bool isRate = std::holds_alternative<RateDemand>(population.demand);
    auto* field = addRow(QString::fromStdString(population.id.value), {}, tipOf(population.demand));
    field->setRange(isRate ? 0.1 : 1, mostDemand);
    field->setDecimals(isRate ? 1 : 0);
    field->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    field->setGroupSeparatorShown(true);
    if (isRate) field->setSuffix(tr(" /s"));
    connect(field, &QDoubleSpinBox::valueChanged, this, [this, id = population.id](double value) {
        m_workload = withDemand(m_workload, id, value);
        emit edited(m_workload);
    });
    m_demands.push_back(field);
}

void WorkloadForm::addShare(const RequestClass& requests) {
    auto* field = addRow(QString::fromStdString(requests.id.value), requestText(requests), tr("Share of the requests"));
    field->setDecimals(1);
    field->setSuffix(QStringLiteral(" %"));
    connect(field, &QDoubleSpinBox::valueChanged, this, [this, id = requests.id](double value) {
        m_workload = withShare(m_workload, id, value / 100);
        refresh();
        emit edited(m_workload);
    });
    m_shares[requests.id] = field;
}

void WorkloadForm::refresh() {
    for (std::size_t i = 0; i < m_demands.size(); ++i) {
        const QSignalBlocker quiet(m_demands[i]);
        m_demands[i]->setValue(demandOf(m_workload.populations[i]));
    }
    for (const auto& [id, field] : m_shares) {
        const bool isOne = m_shares.size() == 1;
        const QSignalBlocker quiet(field);
        field->setRange(isOne ? 100 : leastShare, isOne ? 100 : 100 - leastShare);
        field->setEnabled(!isOne);
        field->setValue(100 * shareOf(m_workload, id));
    }
}

} // namespace tiers::studio
