#pragma once

#include "core/demo/concept_page.h"

#include <QWidget>

#include <map>

namespace tiers::studio {

/// A page on one building block or pattern, with the demonstrations that show it.
class ConceptView : public QWidget {
    Q_OBJECT

  public:
    /// `titles`: of the demonstrations, by id.
    ConceptView(const ConceptPage& page, const std::map<std::string, std::string>& titles, QWidget* parent = nullptr);

  signals:
    void backRequested();
    void demonstrationRequested(const QString& id);
};

} // namespace tiers::studio
