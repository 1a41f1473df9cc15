#include "app/studio/inspector/parameter_field.h"

#include "app/studio/inspector/parameter_editor.h"
#include "app/studio/theme/style.h"
#include "app/studio/theme/theme.h"
#include "app/studio/words/said.h"
#include "core/catalog/settings.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QToolButton>

namespace tiers::studio {

namespace {

constexpr int resetSize = 20;

QString fromStd(const std::string& text) {
    return QString::fromStdString(text);
}

/// A bound in words, with the unit that suits its type.
QString boundText(const ParameterSpec& spec, double bound) {
    switch (spec.type) {
    case ParameterType::Span:
    case ParameterType::Timing: return fromStd(format_duration(from_seconds(bound)));
    case ParameterType::PerTime: return fromStd(format_rate(Rate{bound}));
    case ParameterType::Size: return fromStd(format_bytes(Bytes{bound}));
    case ParameterType::Bandwidth: return fromStd(format_bytes(Bytes{bound})) + QStringLiteral("/s");
    case ParameterType::Price: return fromStd(format_money(Money{bound}));
    case ParameterType::Share: return QStringLiteral("%1 %").arg(bound * 100);
    case ParameterType::Flag:
    case ParameterType::Count:
    case ParameterType::Number:
    case ParameterType::Window:
    case ParameterType::Choice:
    case ParameterType::Names:
    case ParameterType::Text: return QLocale().toString(bound, 'g', 12);
    }
    return {};
}

/// The default in words; what could be typed stands as it is typed.
QString defaultText(const ParameterSpec& spec) {
    const bool isWord = spec.type == ParameterType::Choice || spec.type == ParameterType::Flag;
    return isWord ? catalogText(spec.default_text) : fromStd(spec.default_text);
}

/// What the control shows for a value: a flag as true or false, everything else as typed.
QString shownText(const ParameterSpec& spec, const SharedValue& value) {
    const QString written = value.value ? fromStd(parameter_text(*value.value)) : fromStd(spec.default_text);
    const bool bareNumber = value.value && std::holds_alternative<double>(*value.value);
    const bool needsUnit = bareNumber && !spec.unit.empty() && spec.type != ParameterType::Count;
    return needsUnit ? QStringLiteral("%1 %2").arg(written, fromStd(spec.unit)) : written;
}

} // namespace

QString parameterRange(const ParameterSpec& spec) {
    const QString unit =
        spec.type == ParameterType::Count && !spec.unit.empty() ? QLatin1Char(' ') + catalogText(spec.unit) : QString();
    if (spec.minimum && spec.maximum) {
        return ParameterField::tr("%1 to %2%3")
            .arg(boundText(spec, *spec.minimum), boundText(spec, *spec.maximum), unit);
    }
    if (spec.minimum) return ParameterField::tr("at least %1%2").arg(boundText(spec, *spec.minimum), unit);
    if (spec.maximum) return ParameterField::tr("at most %1%2").arg(boundText(spec, *spec.maximum), unit);
    return {};
}

QString parameterHelp(const ParameterSpec& spec) {
    QStringList facts;
    if (const QString range = parameterRange(spec); !range.isEmpty()) facts << range;
    facts << (spec.default_text.empty() ? ParameterField::tr("not set by default")
                                        : ParameterField::tr("default %1").arg(defaultText(spec)));
    QString last = facts.join(QStringLiteral(", "));
    last[0] = last[0].toUpper();
    return QStringLiteral("%1 %2.").arg(catalogText(spec.help), last);
}

ParameterField::ParameterField(const ParameterSpec& spec, QWidget* parent)
    : QWidget(parent),
      m_spec(spec),
      m_editor(new ParameterEditor(spec, this)),
      m_reset(new QToolButton(this)),
      m_errorIcon(new QLabel(this)),
      m_error(new QLabel(this)) {
    auto* title = new QLabel(breakableText(spec.title), this);
    title->setBuddy(m_editor);
    title->setWordWrap(true);
    // It wraps before the editor gets narrower.
    QSizePolicy yielding = title->sizePolicy();
    yielding.setHorizontalPolicy(QSizePolicy::Ignored);
    title->setSizePolicy(yielding);
    title->setMinimumWidth(title->minimumSizeHint().width());

    m_reset->setIcon(theme().icon(QStringLiteral("default"), Token::Muted));
    m_reset->setIconSize({14, 14});
    m_reset->setFixedSize(resetSize, resetSize);
    m_reset->setAccessibleName(tr("Set %1 back to its default").arg(catalogText(spec.title)));
    m_reset->setToolTip(spec.default_text.empty() ? tr("Remove this setting")
                                                  : tr("Back to the default, %1").arg(defaultText(spec)));
    QSizePolicy kept = m_reset->sizePolicy();
    kept.setRetainSizeWhenHidden(true);
    m_reset->setSizePolicy(kept);

    m_errorIcon->setPixmap(theme().pixmap(QStringLiteral("error"), theme().color(Token::Bad), 14, devicePixelRatioF()));
    m_errorIcon->setAlignment(Qt::AlignTop);
    m_errorIcon->setContentsMargins(0, 1, 0, 0);
    m_error->setFont(theme().font(FontRole::Label));
    m_error->setWordWrap(true);
    m_error->setObjectName(QStringLiteral("error"));
    setTone(*m_error, Tone::Bad);

    auto* rows = new QGridLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setHorizontalSpacing(4);
    rows->setVerticalSpacing(4);
    rows->addWidget(title, 0, 0, 1, 2);
    rows->addWidget(m_reset, 0, 2);
    rows->addWidget(m_editor, 0, 3);
    rows->addWidget(m_errorIcon, 1, 0);
    rows->addWidget(m_error, 1, 1, 1, 3);
    rows->setColumnStretch(1, 1);

    setToolTip(wrappedTip(parameterHelp(spec)));
    m_editor->focusProxy()->installEventFilter(this);
    connect(m_editor, &ParameterEditor::edited, this, &ParameterField::take);
    connect(m_editor, &ParameterEditor::cancelled, this, [this] { showValue(m_value); });
    connect(m_reset, &QToolButton::clicked, this, [this] { emit committed(std::nullopt); });
    showValue({});
}

void ParameterField::showValue(const SharedValue& value) {
    m_value = value;
    accept();
    m_editor->showText(shownText(m_spec, value), value.mixed, !value.value && !value.mixed);
    m_reset->setVisible(value.value.has_value() || value.mixed);
}

void ParameterField::take(const QString& text) {
    if (text.isEmpty()) {
        emit committed(std::nullopt);
        return;
    }
    // Typing the default where nothing was set changes nothing.
    if (!m_value.value && !m_value.mixed && text == fromStd(m_spec.default_text)) {
        showValue(m_value);
        return;
    }
    const ParameterCheck check = parse_parameter(m_spec, text.toStdString());
    if (!check.value) {
        refuse(said(check.expectation));
        return;
    }
    accept();
    emit committed(check.value);
}

void ParameterField::refuse(const QString& expectation) {
    m_error->setText(tr("Expected %1.").arg(expectation));
    m_error->setVisible(true);
    m_errorIcon->setVisible(true);
    m_editor->setRefused(true);
}

void ParameterField::accept() {
    m_error->setVisible(false);
    m_errorIcon->setVisible(false);
    m_error->clear();
}

void ParameterField::enterEvent(QEnterEvent* event) {
    QWidget::enterEvent(event);
    emit attended(m_spec);
}

bool ParameterField::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusIn) emit attended(m_spec);
    return QWidget::eventFilter(watched, event);
}

} // namespace tiers::studio
