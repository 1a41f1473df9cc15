#pragma once

#include "app/studio/canvas/kind_menu.h"
#include "core/catalog/kind.h"

#include <QAbstractItemModel>
#include <QSortFilterProxyModel>
#include <QStringList>

#include <vector>

namespace tiers::studio {

/// The offered kinds as a tree of two levels: families, and kinds below them, in palette order.
class KindModel : public QAbstractItemModel {
    Q_OBJECT
  public:
    explicit KindModel(QObject* parent = nullptr);

    void setAllowed(const QStringList& kinds);
    /// The kinds that are offered now.
    [[nodiscard]] std::vector<const KindSpec*> kinds() const { return offeredKinds(m_allowed); }
    /// The kind at an index; nullptr for a family.
    [[nodiscard]] const KindSpec* kindAt(const QModelIndex& index) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& index) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;
    [[nodiscard]] Qt::DropActions supportedDragActions() const override { return Qt::CopyAction; }

  private:
    struct Group {
        Family family{};
        std::vector<const KindSpec*> kinds;
    };
    [[nodiscard]] const Group* groupAt(const QModelIndex& index) const;

    QStringList m_allowed;
    std::vector<Group> m_groups;
};

/// Keeps the kinds whose title or family has every word that was typed; where there is none, those whose summary has.
class KindFilter : public QSortFilterProxyModel {
    Q_OBJECT
  public:
    explicit KindFilter(KindModel& kinds, QObject* parent = nullptr);

    void setWords(const QString& text);
    [[nodiscard]] const KindSpec* kindAt(const QModelIndex& index) const { return m_kinds.kindAt(mapToSource(index)); }

  protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

  private:
    [[nodiscard]] bool matches(const KindSpec& kind, bool inSummary) const;

    KindModel& m_kinds;
    QStringList m_words;
    bool m_inSummary{};
};

} // namespace tiers::studio
