#include "app/studio/inspector/finding_popup.h"

#include "app/studio/inspector/finding_row.h"

#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace tiers::studio {

namespace {
constexpr int popupWidth = 320;
constexpr int anchor_gap = 6;
} // namespace

FindingPopup::FindingPopup(QWidget* parent) : QFrame(parent, Qt::Popup) {
    setFrameShape(StyledPanel);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setAccessibleName(tr("Findings"));
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(4, 4, 4, 4);
    rows->setSpacing(2);
}

void FindingPopup::open(const std::vector<LintFinding>& findings, const std::vector<QString>& remedies, QPoint global) {
    while (auto* item = layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int tall = 8;
    for (std::size_t i = 0; i < findings.size(); ++i) {
        auto* row = new FindingRow(findings[i], this);
        if (i < remedies.size() && !remedies[i].isEmpty()) row->setRemedy(remedies[i]);
        connect(row, &FindingRow::clicked, this, &QWidget::close);
        connect(row, &FindingRow::remedyRequested, this, [this, finding = findings[i]] {
            close();
            emit remedyRequested(finding);
        });
        row->setFixedHeight(row->heightForWidth(popupWidth - 8));
        layout()->addWidget(row);
        tall += row->height() + 2;
    }
    resize(popupWidth, tall);
    const QRect room = screen()->availableGeometry();
    move(std::clamp(global.x(), room.left(), std::max(room.left(), room.right() - popupWidth)),
         std::clamp(global.y() + anchor_gap, room.top(), std::max(room.top(), room.bottom() - tall)));
    show();
    if (auto* first = findChild<FindingRow*>()) first->setFocus();
}

} // namespace tiers::studio
