#include "app/studio/run/obstacle_popup.h"

#include "app/studio/theme/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBrowser>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace tiers::studio {

namespace {

constexpr int popup_width = 380;
constexpr int tallest = 360;
const auto offerScheme = QStringLiteral("offer");

} // namespace

ObstaclePopup::ObstaclePopup(QWidget* parent) : QFrame(parent, Qt::Popup), m_text(new QTextBrowser) {
    setFrameShape(QFrame::StyledPanel);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false);
    m_text->setAccessibleName(tr("What stands in the way of a run"));
    layout->addWidget(m_text);
    connect(m_text, &QTextBrowser::anchorClicked, this, [this](const QUrl& url) {
        hide();
        if (url.scheme() == offerScheme)
            emit offerTaken();
        else
            emit subjectActivated(url.fragment());
    });
}

void ObstaclePopup::setObstacles(const std::vector<RunObstacle>& obstacles) {
    const auto section = [&](const QString& title, bool blocks) {
        QString html;
        for (const RunObstacle& obstacle : obstacles) {
            if (obstacle.blocks != blocks) continue;
            html += QStringLiteral("<p style='margin:0 0 8px 0'>") + obstacle.what.toHtmlEscaped();
            if (!obstacle.remedy.isEmpty())
                html += QStringLiteral("<br/><span style='color:%1'>%2</span>")
                            .arg(theme().color(Token::Muted).name(), obstacle.remedy.toHtmlEscaped());
            if (!obstacle.subject.empty())
                html += QStringLiteral(" <a href='#%1' style='color:%2'>%3</a>")
                            .arg(QString::fromStdString(obstacle.subject).toHtmlEscaped(),
                                 theme().color(Token::Accent).name(), tr("Show"));
            if (!obstacle.offer.isEmpty())
                html += QStringLiteral("<br/><a href='%1:' style='color:%2'>%3</a>")
                            .arg(offerScheme, theme().color(Token::Accent).name(), obstacle.offer.toHtmlEscaped());
            html += QStringLiteral("</p>");
        }
        return html.isEmpty()
                   ? html
                   : QStringLiteral("<p style='margin:0 0 6px 0'><b>%1</b></p>").arg(title.toHtmlEscaped()) + html;
    };
    m_text->setHtml(section(tr("The design cannot run yet"), true) +
                    section(tr("It runs, but requests will fail"), false));
}

void ObstaclePopup::popUp(const QWidget& anchor) {
    const int inner = popup_width - 26;
    m_text->document()->setTextWidth(inner);
    const int height = static_cast<int>(m_text->document()->size().height()) + 26;
    resize(popup_width, std::min(height, tallest));
    move(anchor.mapToGlobal(QPoint(0, anchor.height() + 4)));
    show();
    m_text->setFocus();
}

QString ObstaclePopup::plainText() const {
    return m_text->toPlainText();
}

} // namespace tiers::studio
