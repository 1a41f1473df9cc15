#include "app/studio/challenge/quiz_view.h"

#include "app/studio/theme/theme.h"

#include <QButtonGroup>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

namespace tiers::studio {

namespace {

/// A radio button whose text wraps: the label beside it chooses it too.
QWidget* answerRow(QRadioButton* button, const QString& text) {
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    auto* label = new QLabel(text);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::LinksAccessibleByMouse);
    label->setText(QStringLiteral("<a href='#' style='text-decoration:none; color:%1'>%2</a>")
                       .arg(theme().color(Token::Text).name(), text.toHtmlEscaped()));
    QObject::connect(label, &QLabel::linkActivated, button, &QRadioButton::click);
    button->setAccessibleName(text);
    layout->addWidget(button, 0, Qt::AlignTop);
    layout->addWidget(label, 1);
    return row;
}

} // namespace

QuizView::QuizView(std::span<const QuizQuestion> questions, QWidget* parent) : QWidget(parent) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    for (const QuizQuestion& question : questions) layout->addWidget(questionWidget(question));
}

QWidget* QuizView::questionWidget(const QuizQuestion& question) {
    auto* widget = new QWidget;
    auto* layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    auto* asked = new QLabel(QString::fromStdString(question.question));
    asked->setWordWrap(true);
    asked->setFont(theme().font(FontRole::Body, QFont::DemiBold));
    layout->addWidget(asked);

    auto* told = new QLabel;
    told->setWordWrap(true);
    told->setObjectName(QStringLiteral("told"));
    told->hide();
    auto* group = new QButtonGroup(widget);
    for (std::size_t i = 0; i < question.answers.size(); ++i) {
        auto* button = new QRadioButton;
        group->addButton(button, static_cast<int>(i));
        layout->addWidget(answerRow(button, QString::fromStdString(question.answers[i])));
    }
    layout->addWidget(told);
    const auto right = static_cast<int>(question.right);
    const QString why = QString::fromStdString(question.why);
    connect(group, &QButtonGroup::idClicked, told, [told, right, why](int chosen) {
        const bool isRight = chosen == right;
        const QString word = isRight ? QuizView::tr("Right.") : QuizView::tr("Not this one.");
        told->setText(QStringLiteral("<b style='color:%1'>%2</b> %3")
                          .arg(theme().color(isRight ? Token::Good : Token::Bad).name(), word,
                               isRight ? why.toHtmlEscaped() : QuizView::tr("Think again.")));
        told->show();
    });
    return widget;
}

} // namespace tiers::studio
