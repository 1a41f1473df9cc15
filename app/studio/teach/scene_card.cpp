#include "app/studio/teach/scene_card.h"

#include "app/studio/run/figure_text.h"
#include "app/studio/theme/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tiers::studio {

namespace {

QLabel* wrapped() {
    auto* label = new QLabel;
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

SceneCard::SceneCard(QWidget* parent)
    : QFrame(parent),
      m_place(wrapped()),
      m_title(wrapped()),
      m_text(wrapped()),
      m_question(wrapped()),
      m_reveal(new QPushButton(theme().icon(QStringLiteral("hint")), tr("Show the answer"))),
      m_answer(wrapped()) {
    setObjectName(QStringLiteral("sceneCard"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(6);
    for (QLabel* label : {m_place, m_title, m_text, m_question}) column->addWidget(label);
    column->addWidget(m_reveal, 0, Qt::AlignLeft);
    column->addWidget(m_answer);
    m_reveal->setObjectName(QStringLiteral("showAnswer"));
    m_reveal->setToolTip(tr("After the class has had its say"));
    connect(m_reveal, &QPushButton::clicked, this, [this] {
        m_answer->show();
        m_reveal->hide();
    });
    connect(&theme(), &Theme::changed, this, &SceneCard::restyle);
    restyle();
}

void SceneCard::showScene(const Scene& scene, std::size_t index, std::size_t count) {
    m_place->setText(tr("Scene %1 of %2 · %3").arg(index + 1).arg(count).arg(minutesText(seconds(scene.at))));
    m_title->setText(QString::fromStdString(scene.title));
    m_text->setText(QString::fromStdString(scene.text));
    m_question->setText(QString::fromStdString(scene.question));
    m_answer->setText(QString::fromStdString(scene.answer));
    m_place->show();
    m_title->show();
    m_question->setVisible(!scene.question.empty());
    m_reveal->setVisible(!scene.answer.empty());
    m_answer->hide();
}

void SceneCard::showBeginning(const QString& text) {
    m_text->setText(text);
    for (QLabel* label : {m_place, m_title, m_question, m_answer}) label->hide();
    m_reveal->hide();
}

QString SceneCard::shownText() const {
    QStringList shown;
    for (const QLabel* label : {m_place, m_title, m_text, m_question, m_answer})
        if (!label->isHidden()) shown << label->text();
    return shown.join(u'\n');
}

void SceneCard::restyle() {
    setStyleSheet(QStringLiteral("#sceneCard { background: %1; border: 1px solid %2; border-radius: 8px; }")
                      .arg(theme().color(Token::Surface).name(), theme().color(Token::Border).name()));
    m_place->setFont(theme().figures(FontRole::Label));
    m_title->setFont(theme().font(FontRole::Section, QFont::DemiBold));
    m_question->setFont(theme().font(FontRole::Body, QFont::DemiBold));
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, theme().color(Token::Muted));
    m_place->setPalette(muted);
}

} // namespace tiers::studio
