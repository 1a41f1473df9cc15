#include "app/studio/window/problem_dialog.h"

#include "app/studio/theme/style.h"
#include "app/studio/theme/theme.h"
#include "app/studio/words/said.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStringList>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace tiers::studio {

namespace {

QString asHtml(const std::vector<Problem>& problems) {
    QString html;
    const QString muted = theme().color(Token::Muted).name();
    for (const auto& problem : problems) {
        html += QStringLiteral("<p style='margin: 0 0 10px 0'>");
        if (!problem.path.empty()) {
            html +=
                QStringLiteral("<span style='color: %1'>%2</span><br>").arg(muted, said(problem.path).toHtmlEscaped());
        }
        html += said(problem.message).toHtmlEscaped() + QStringLiteral("</p>");
    }
    return html;
}

QString asText(const std::vector<Problem>& problems) {
    QStringList lines;
    for (const auto& problem : problems) lines << said(problem);
    return lines.join(QLatin1Char('\n'));
}

} // namespace

ProblemDialog::ProblemDialog(About about, const QString& headline, const QString& reassurance,
                             const std::vector<Problem>& problems, QWidget* parent)
    : QDialog(parent) {
    const bool wrong = about == About::Problems;
    setWindowTitle(wrong ? tr("Problems") : tr("What was guessed"));
    auto* icon = new QLabel(this);
    icon->setPixmap(theme().pixmap(wrong ? QStringLiteral("error") : QStringLiteral("info"),
                                   theme().color(wrong ? Token::Bad : Token::Accent), 24, devicePixelRatioF()));
    icon->setAlignment(Qt::AlignTop);
    auto* title = new QLabel(headline, this);
    title->setFont(theme().font(FontRole::Section, QFont::DemiBold));
    title->setWordWrap(true);
    auto* text = new QLabel(reassurance, this);
    text->setWordWrap(true);
    setTone(*text, Tone::Muted);

    auto* list = new QTextBrowser(this);
    list->setObjectName(QStringLiteral("problems"));
    list->setHtml(asHtml(problems));
    list->setAccessibleName(wrong ? tr("Problems found") : windowTitle());

    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    auto* copy = buttons->addButton(tr("Copy the list"), QDialogButtonBox::ActionRole);
    connect(copy, &QPushButton::clicked, this,
            [all = asText(problems)] { QGuiApplication::clipboard()->setText(all); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(title);
    words->addWidget(text);
    auto* top = new QHBoxLayout;
    top->setSpacing(12);
    top->addWidget(icon);
    top->addLayout(words, 1);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(16, 16, 16, 16);
    rows->setSpacing(16);
    rows->addLayout(top);
    rows->addWidget(list, 1);
    rows->addWidget(buttons);
    resize(560, 360);
}

} // namespace tiers::studio
