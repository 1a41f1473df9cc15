#include "app/studio/palette/kind_model.h"

#include "app/studio/canvas/clipboard.h"
#include "app/studio/canvas/kind_menu.h"
#include "app/studio/theme/theme.h"
#include "app/studio/words/said.h"

#include <QMimeData>

#include <algorithm>

namespace tiers::studio {

namespace {

QString familyTitle(Family family) {
    switch (family) {
    case Family::Clients: return KindModel::tr("Clients");
    case Family::Network: return KindModel::tr("Edge and network");
    case Family::Compute: return KindModel::tr("Compute");
    case Family::Caches: return KindModel::tr("Caches");
    case Family::Stores: return KindModel::tr("Stores");
    case Family::Messaging: return KindModel::tr("Messaging");
    case Family::Other: return KindModel::tr("Other");
    }
    return {};
}

/// Families carry 0, kinds the place of their family plus one.
constexpr quintptr familyMark = 0;

} // namespace

KindModel::KindModel(QObject* parent) : QAbstractItemModel(parent) {
    setAllowed({});
    connect(&theme(), &Theme::changed, this, [this] { setAllowed(m_allowed); });
}

void KindModel::setAllowed(const QStringList& kinds) {
    beginResetModel();
    m_allowed = kinds;
    m_groups.clear();
    for (const KindSpec* kind : offeredKinds(kinds)) {
        auto group = std::ranges::find(m_groups, kind->family, &Group::family);
        if (group == m_groups.end()) group = m_groups.insert(m_groups.end(), Group{kind->family, {}});
        group->kinds.push_back(kind);
    }
    std::ranges::stable_sort(m_groups, {}, &Group::family);
    endResetModel();
}

const KindModel::Group* KindModel::groupAt(const QModelIndex& index) const {
    if (!index.isValid()) return nullptr;
    const auto place = index.internalId() == familyMark ? static_cast<std::size_t>(index.row())
                                                        : static_cast<std::size_t>(index.internalId() - 1);
    return place < m_groups.size() ? &m_groups[place] : nullptr;
}

const KindSpec* KindModel::kindAt(const QModelIndex& index) const {
    const Group* group = groupAt(index);
    if (!group || index.internalId() == familyMark) return nullptr;
    return group->kinds[static_cast<std::size_t>(index.row())];
}

QModelIndex KindModel::index(int row, int column, const QModelIndex& parent) const {
    if (row < 0 || row >= rowCount(parent) || column != 0) return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : familyMark);
}

QModelIndex KindModel::parent(const QModelIndex& index) const {
    if (!index.isValid() || index.internalId() == familyMark) return {};
    return createIndex(static_cast<int>(index.internalId() - 1), 0, familyMark);
}

int KindModel::rowCount(const QModelIndex& parent) const {
    if (!parent.isValid()) return static_cast<int>(m_groups.size());
    if (parent.internalId() != familyMark) return 0;
    return static_cast<int>(m_groups[static_cast<std::size_t>(parent.row())].kinds.size());
}

int KindModel::columnCount(const QModelIndex&) const {
    return 1;
}

QVariant KindModel::data(const QModelIndex& index, int role) const {
    const Group* group = groupAt(index);
    if (!group) return {};
    const KindSpec* kind = kindAt(index);
    if (!kind) {
        if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole) return familyTitle(group->family);
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: return catalogText(kind->title);
    case Qt::AccessibleDescriptionRole: return catalogText(kind->summary);
    case Qt::ToolTipRole:
        return QStringLiteral("<b>%1</b><br>%2")
            .arg(catalogText(kind->title).toHtmlEscaped(), catalogText(kind->summary).toHtmlEscaped());
    default: return {};
    }
}

Qt::ItemFlags KindModel::flags(const QModelIndex& index) const {
    if (!kindAt(index)) return Qt::ItemIsEnabled;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren;
}

QStringList KindModel::mimeTypes() const {
    return {QString::fromLatin1(kindMimeType)};
}

QMimeData* KindModel::mimeData(const QModelIndexList& indexes) const {
    const KindSpec* kind = indexes.isEmpty() ? nullptr : kindAt(indexes.front());
    if (!kind) return nullptr;
    auto data = std::make_unique<QMimeData>();
    data->setData(QString::fromLatin1(kindMimeType), QByteArray::fromStdString(kind->name));
    return data.release();
}

KindFilter::KindFilter(KindModel& kinds, QObject* parent) : QSortFilterProxyModel(parent), m_kinds(kinds) {
    setSourceModel(&kinds);
    setRecursiveFilteringEnabled(true);
}

void KindFilter::setWords(const QString& text) {
    m_words = text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    m_inSummary = std::ranges::none_of(m_kinds.kinds(), [this](const KindSpec* kind) { return matches(*kind, false); });
    invalidateFilter();
}

bool KindFilter::matches(const KindSpec& kind, bool inSummary) const {
    QString text = familyTitle(kind.family) + QLatin1Char(' ') + catalogText(kind.title) + QLatin1Char(' ') +
                   QString::fromStdString(kind.name);
    if (inSummary) text += QLatin1Char(' ') + catalogText(kind.summary);
    return std::ranges::all_of(m_words,
                               [&text](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

bool KindFilter::filterAcceptsRow(int row, const QModelIndex& parent) const {
    const KindSpec* kind = m_kinds.kindAt(m_kinds.index(row, 0, parent));
    return kind && matches(*kind, m_inSummary); // a family stays while one of its kinds does
}

} // namespace tiers::studio
