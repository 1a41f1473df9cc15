#include "app/studio/inspector/help_strip.h"

#include "app/studio/inspector/parameter_field.h"
#include "app/studio/theme/style.h"
#include "app/studio/theme/theme.h"
#include "app/studio/words/said.h"

#include <QLabel>
#include <QVBoxLayout>

namespace tiers::studio {

namespace {
constexpr int stripHeight = 104;
} // namespace

HelpStrip::HelpStrip(QWidget* parent) : QFrame(parent), m_title(new QLabel(this)), m_text(new QLabel(this)) {
    setFixedHeight(stripHeight);
    m_title->setFont(theme().font(FontRole::Label, QFont::DemiBold));
    m_text->setFont(theme().font(FontRole::Label));
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    setTone(*m_text, Tone::Muted);

    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(12, 8, 12, 8);
    rows->setSpacing(2);
    rows->addWidget(m_title);
    rows->addWidget(m_text, 1);
}

void HelpStrip::explain(const ParameterSpec& spec) {
    explain(catalogText(spec.title), parameterHelp(spec));
}

void HelpStrip::explain(const QString& title, const QString& text) {
    m_title->setText(title);
    m_text->setText(text);
}

} // namespace tiers::studio
