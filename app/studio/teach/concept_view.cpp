#include "app/studio/teach/concept_view.h"

#include "app/studio/challenge/markdown_view.h"
#include "app/studio/theme/panel_parts.h"
#include "app/studio/theme/wrapped_button.h"

#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace tiers::studio {

namespace {

MarkdownView* textOf(const std::string& markdown) {
    auto* view = new MarkdownView;
    view->showMarkdown(QString::fromStdString(markdown));
    return view;
}

} // namespace

ConceptView::ConceptView(const ConceptPage& page, const std::map<std::string, std::string>& titles, QWidget* parent)
    : QWidget(parent) {
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(8);
    auto* back = panelBackButton(tr("Demonstrations and concepts"), tr("Back to the list"), QStringLiteral("back"));
    connect(back, &QToolButton::clicked, this, &ConceptView::backRequested);
    column->addWidget(back, 0, Qt::AlignLeft);
    column->addWidget(panelHeading(QString::fromStdString(page.title), FontRole::Title));
    column->addWidget(textOf(page.text));
    column->addWidget(panelHeading(tr("In the simulator"), FontRole::Section));
    column->addWidget(textOf(page.fidelity));
    if (!page.shown_by.empty()) column->addWidget(panelHeading(tr("See it"), FontRole::Section));
    for (const auto& id : page.shown_by) {
        const auto title = titles.find(id);
        if (title == titles.end()) continue;
        auto* open = new WrappedButton(theme().icon(QStringLiteral("run")), QString::fromStdString(title->second));
        open->setToolTip(tr("Opens the demonstration on the canvas"));
        connect(open, &QPushButton::clicked, this,
                [this, id] { emit demonstrationRequested(QString::fromStdString(id)); });
        column->addWidget(open);
    }
    column->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(panelScroll(content, tr("Concept")));
}

} // namespace tiers::studio
