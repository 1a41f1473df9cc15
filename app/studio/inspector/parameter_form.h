#pragma once

#include "app/studio/inspector/parameter_subject.h"

#include <QWidget>

#include <set>
#include <vector>

class QVBoxLayout;

namespace tiers::studio {

class DesignModel;
class ParameterField;

/// Every parameter of a subject that a run acts on: the essential ones first, the others folded by topic.
class ParameterForm : public QWidget {
    Q_OBJECT

  public:
    explicit ParameterForm(DesignModel& model, QWidget* parent = nullptr);

    /// Makes the fields anew where the subject has other parameters than the one before.
    void inspect(const ParameterSubject& subject);
    /// Shows the values as the design has them now.
    void refresh();

  signals:
    void attended(const tiers::ParameterSpec& spec);

  private:
    void build(std::span<const ParameterSpec> specs);
    [[nodiscard]] ParameterField* makeField(const ParameterSpec& spec);

    DesignModel* m_model;
    ParameterSubject m_subject;
    std::span<const ParameterSpec> m_specs;
    std::vector<ParameterField*> m_fields;
    std::set<Topic> m_open; ///< topics that the person unfolded
    QWidget* m_content{};
};

} // namespace tiers::studio
