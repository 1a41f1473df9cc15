#include "app/studio/inspector/parameter_form.h"

#include "app/studio/inspector/fold_section.h"
#include "app/studio/inspector/parameter_field.h"
#include "app/studio/model/design_model.h"

#include <QVBoxLayout>

#include <algorithm>
#include <ranges>

namespace tiers::studio {

namespace {

QString topicTitle(Topic topic) {
    switch (topic) {
    case Topic::Essential: return ParameterForm::tr("Essentials");
    case Topic::Capacity: return ParameterForm::tr("Capacity");
    case Topic::Timing: return ParameterForm::tr("Timing");
    case Topic::Caching: return ParameterForm::tr("Caching");
    case Topic::Policy: return ParameterForm::tr("Policy");
    case Topic::Reliability: return ParameterForm::tr("Reliability");
    case Topic::Cost: return ParameterForm::tr("Cost");
    }
    return {};
}

} // namespace

ParameterForm::ParameterForm(DesignModel& model, QWidget* parent) : QWidget(parent), m_model(&model) {
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
}

void ParameterForm::inspect(const ParameterSubject& subject) {
    const auto specs = sharedSpecs(m_model->design(), subject);
    const bool sameFields = m_content != nullptr && specs.data() == m_specs.data();
    m_subject = subject;
    if (!sameFields) build(specs);
    refresh();
}

void ParameterForm::refresh() {
    for (auto* field : m_fields) {
        field->showValue(sharedValue(m_model->design(), m_subject, field->spec().name));
    }
}

void ParameterForm::build(std::span<const ParameterSpec> specs) {
    m_specs = specs;
    m_fields.clear();
    delete m_content;
    m_content = new QWidget(this);
    layout()->addWidget(m_content);
    auto* rows = new QVBoxLayout(m_content);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    for (const auto topic : {Topic::Essential, Topic::Capacity, Topic::Timing, Topic::Caching, Topic::Policy,
                             Topic::Reliability, Topic::Cost}) {
        const auto wanted = [topic](const ParameterSpec& spec) { return spec.simulated && spec.topic == topic; };
        if (std::ranges::none_of(specs, wanted)) continue;
        FoldSection* section = nullptr;
        if (topic != Topic::Essential) {
            section = new FoldSection(topicTitle(topic), m_open.contains(topic), m_content);
            connect(section, &FoldSection::toggled, this, [this, topic](bool open) {
                if (open)
                    m_open.insert(topic);
                else
                    m_open.erase(topic);
            });
            rows->addWidget(section);
        }
        for (const auto& spec : specs | std::views::filter(wanted)) {
            auto* field = makeField(spec);
            if (section != nullptr)
                section->add(field);
            else
                rows->addWidget(field);
        }
    }
    // A layout shows what is added to it only later; the form is there at once, so that it does not flicker.
    m_content->show();
}

ParameterField* ParameterForm::makeField(const ParameterSpec& spec) {
    auto* field = new ParameterField(spec, m_content);
    connect(field, &ParameterField::committed, this,
            [this, name = spec.name](const std::optional<ParameterValue>& value) {
                setSharedValue(*m_model, m_subject, name, value);
                refresh();
            });
    connect(field, &ParameterField::attended, this, &ParameterForm::attended);
    m_fields.push_back(field);
    return field;
}

} // namespace tiers::studio
