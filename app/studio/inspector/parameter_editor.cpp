#include "app/studio/inspector/parameter_editor.h"

#include "app/studio/inspector/switch.h"
#include "app/studio/theme/theme.h"
#include "app/studio/words/said.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

#include <algorithm>

namespace tiers::studio {

namespace {
constexpr int editorWidth = 132;
constexpr int leastEditorWidth = 92; ///< beside a title of long words

QString qtText(const std::string& text) {
    return QString::fromStdString(text);
}
} // namespace

ParameterEditor::ParameterEditor(const ParameterSpec& spec, QWidget* parent) : QWidget(parent) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    switch (spec.type) {
    case ParameterType::Flag: makeSwitch(); break;
    case ParameterType::Choice: makeList(spec); break;
    case ParameterType::Count:
    case ParameterType::Number:
    case ParameterType::Share:
    case ParameterType::Span:
    case ParameterType::Timing:
    case ParameterType::PerTime:
    case ParameterType::Size:
    case ParameterType::Bandwidth:
    case ParameterType::Price:
    case ParameterType::Window:
    case ParameterType::Names:
    case ParameterType::Text: makeLine(spec); break;
    }
    QWidget* control = m_switch != nullptr ? static_cast<QWidget*>(m_switch)
                       : m_list != nullptr ? static_cast<QWidget*>(m_list)
                                           : m_line;
    control->setObjectName(qtText(spec.name));
    control->setAccessibleName(catalogText(spec.title));
    control->setAccessibleDescription(catalogText(spec.help));
    control->installEventFilter(this);
    if (m_switch != nullptr) row->addStretch();
    row->addWidget(control);
    setFocusProxy(control);
}

QSize ParameterEditor::sizeHint() const {
    const QSize usual = QWidget::sizeHint();
    return m_switch != nullptr ? usual : QSize(editorWidth, usual.height());
}

void ParameterEditor::makeSwitch() {
    m_switch = new Switch(this);
    connect(m_switch, &Switch::clicked, this, [this] { emit edited(text()); });
}

void ParameterEditor::makeList(const ParameterSpec& spec) {
    m_list = new QComboBox(this);
    m_list->setMinimumWidth(leastEditorWidth);
    m_list->setMaximumWidth(editorWidth);
    for (const auto& choice : spec.simulated_choices.empty() ? spec.choices : spec.simulated_choices) {
        m_list->addItem(catalogText(choice), qtText(choice));
    }
    connect(m_list, &QComboBox::activated, this, [this] { emit edited(text()); });
}

void ParameterEditor::makeLine(const ParameterSpec& spec) {
    m_line = new QLineEdit(this);
    m_line->setMinimumWidth(leastEditorWidth);
    m_line->setMaximumWidth(editorWidth);
    m_line->setAlignment(Qt::AlignRight);
    m_line->setFont(theme().figures(FontRole::Body));
    m_steps = spec.type == ParameterType::Count;
    connect(m_line, &QLineEdit::editingFinished, this, &ParameterEditor::commitLine);
}

void ParameterEditor::showText(const QString& text, bool mixed, bool isDefault) {
    if (m_switch != nullptr) m_switch->setChecked(text == QLatin1String("true"));
    if (m_list != nullptr) {
        const bool one = !mixed && !text.isEmpty();
        if (one && m_list->findData(text) < 0) m_list->addItem(catalogText(text.toStdString()), text);
        m_list->setPlaceholderText(mixed ? tr("several values") : tr("not set"));
        m_list->setCurrentIndex(one ? m_list->findData(text) : -1);
    }
    if (m_line != nullptr) {
        m_line->setText(mixed ? QString() : text);
        m_line->setPlaceholderText(mixed ? tr("several values") : tr("not set"));
        m_line->setModified(false);
        m_line->setCursorPosition(0);
        m_line->setPalette({});
        m_line->setFont(theme().figures(FontRole::Body, isDefault ? QFont::Normal : QFont::DemiBold));
    }
}

QString ParameterEditor::text() const {
    if (m_switch != nullptr) return m_switch->isChecked() ? QStringLiteral("true") : QStringLiteral("false");
    if (m_list != nullptr) return m_list->currentData().toString();
    return m_line->text().trimmed();
}

void ParameterEditor::setRefused(bool refused) {
    if (m_line == nullptr) return;
    QPalette colours = m_line->palette();
    colours.setColor(QPalette::Text, theme().color(refused ? Token::Bad : Token::Text));
    m_line->setPalette(colours);
}

void ParameterEditor::commitLine() {
    if (!m_line->isModified()) return;
    m_line->setModified(false);
    emit edited(text());
}

void ParameterEditor::stepBy(int steps) {
    bool isNumber = false;
    const int count = m_line->text().toInt(&isNumber);
    if (!isNumber) return;
    m_line->setText(QString::number(std::max(0, count + steps)));
    m_line->setModified(true);
}

bool ParameterEditor::eventFilter(QObject* watched, QEvent* event) {
    // A list under a scrolling page must not change because the page was scrolled over it.
    if (event->type() == QEvent::Wheel && watched == m_list) {
        event->ignore();
        return true;
    }
    if (event->type() == QEvent::KeyPress && watched == m_line) {
        const auto key = static_cast<QKeyEvent*>(event)->key();
        if (m_steps && (key == Qt::Key_Up || key == Qt::Key_Down)) {
            stepBy(key == Qt::Key_Up ? 1 : -1);
            return true;
        }
        if (key == Qt::Key_Escape) {
            m_line->setModified(false);
            emit cancelled();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace tiers::studio
