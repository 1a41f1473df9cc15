#include "app/studio/window/preferences_dialog.h"

#include "app/studio/theme/panel_parts.h"
#include "app/studio/theme/style.h"
#include "app/studio/window/preferences.h"
#include "app/studio/window/translation.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLocale>
#include <QSpinBox>

#include <algorithm>

namespace tiers::studio {

namespace {

QString languageName(const QString& code) {
    return code.isEmpty() ? PreferencesDialog::tr("Like the system") : QLocale(code).nativeLanguageName();
}

} // namespace

PreferencesDialog::PreferencesDialog(QWidget* parent)
    : QDialog(parent),
      m_theme(new QComboBox),
      m_language(new QComboBox),
      m_motion(new QCheckBox(tr("Reduce motion"))),
      m_labels(new QCheckBox(tr("Show labels on every link"))),
      m_autosave(new QSpinBox),
      m_reopen(new QCheckBox(tr("Begin with the designs that were open"))) {
    setWindowTitle(tr("Preferences"));
    m_theme->setObjectName(QStringLiteral("theme"));
    m_theme->addItem(tr("Like the system"), static_cast<int>(ThemeMode::System));
    m_theme->addItem(tr("Light"), static_cast<int>(ThemeMode::Light));
    m_theme->addItem(tr("Dark"), static_cast<int>(ThemeMode::Dark));
    m_language->setObjectName(QStringLiteral("language"));
    m_language->addItem(languageName({}), QString());
    for (const QString& code : translatedLanguages()) m_language->addItem(languageName(code), code);
    m_language->setToolTip(tr("Takes effect when Tiers is started again"));
    m_motion->setObjectName(QStringLiteral("motion"));
    m_motion->setToolTip(tr("Nothing travels on the canvas, and panels change at once; figures still change"));
    m_labels->setObjectName(QStringLiteral("labels"));
    m_labels->setToolTip(tr("Say on every link what it does, not only on the one under the mouse"));
    m_autosave->setObjectName(QStringLiteral("autosave"));
    m_autosave->setRange(0, 300);
    m_autosave->setSuffix(tr(" s after a change"));
    m_autosave->setSpecialValueText(tr("never"));
    m_autosave->setToolTip(tr("Unsaved work is kept beside the file, so that a crash does not take it away"));
    m_reopen->setObjectName(QStringLiteral("reopen"));

    const Wishes& wishes = preferences().wishes();
    m_theme->setCurrentIndex(m_theme->findData(static_cast<int>(wishes.mode)));
    m_language->setCurrentIndex(std::max(0, m_language->findData(wishes.language)));
    m_motion->setChecked(wishes.reduceMotion);
    m_labels->setChecked(wishes.linkLabels);
    m_autosave->setValue(wishes.autosaveSeconds);
    m_reopen->setChecked(wishes.reopen);

    auto* rows = new QFormLayout(this);
    rows->setContentsMargins(20, 20, 20, 16);
    rows->setHorizontalSpacing(16);
    rows->setVerticalSpacing(12);
    rows->addRow(tr("&Theme"), m_theme);
    rows->addRow(tr("&Language"), m_language);
    rows->addRow(tr("Motion"), m_motion);
    rows->addRow(tr("Canvas"), m_labels);
    rows->addRow(tr("&Keep unsaved work"), m_autosave);
    rows->addRow(tr("Start"), m_reopen);
    auto* note = new QLabel(tr("Another language takes effect when Tiers is started again."));
    setTone(*note, Tone::Muted);
    rows->addRow(note);
    auto* buttons = new QDialogButtonBox;
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    rows->addRow(buttons);

    connect(m_theme, &QComboBox::currentIndexChanged, this, &PreferencesDialog::apply);
    connect(m_language, &QComboBox::currentIndexChanged, this, &PreferencesDialog::apply);
    connect(m_motion, &QCheckBox::toggled, this, &PreferencesDialog::apply);
    connect(m_labels, &QCheckBox::toggled, this, &PreferencesDialog::apply);
    connect(m_autosave, &QSpinBox::valueChanged, this, &PreferencesDialog::apply);
    connect(m_reopen, &QCheckBox::toggled, this, &PreferencesDialog::apply);
}

void PreferencesDialog::apply() {
    preferences().setWishes({static_cast<ThemeMode>(m_theme->currentData().toInt()), m_motion->isChecked(),
                             m_labels->isChecked(), m_autosave->value(), m_reopen->isChecked(),
                             m_language->currentData().toString()});
}

} // namespace tiers::studio
