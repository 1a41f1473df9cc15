#include "app/studio/window/about_dialog.h"

#include "app/studio/theme/style.h"
#include "app/studio/theme/theme.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace tiers::studio {

AboutDialog::AboutDialog(QWidget* parent) : QDialog(parent) {
    setWindowTitle(tr("About Tiers"));
    auto* picture = new QLabel(this);
    picture->setPixmap(QIcon(QStringLiteral(":/icons/tiers-studio.svg")).pixmap(QSize(96, 96), devicePixelRatioF()));
    picture->setAlignment(Qt::AlignTop);

    auto* name = new QLabel(tr("Tiers"), this);
    name->setFont(theme().font(FontRole::Title, QFont::DemiBold));
    auto* version = new QLabel(tr("Version %1").arg(QCoreApplication::applicationVersion()), this);
    setTone(*version, Tone::Muted);
    auto* text = new QLabel(tr("Design, run and break web architectures. Every request of a run is simulated one by "
                               "one; nothing is estimated from averages."),
                            this);
    text->setWordWrap(true);
    auto* licence = new QLabel(tr("Free software under the GNU General Public License, version 3 or later."), this);
    licence->setWordWrap(true);
    setTone(*licence, Tone::Muted);

    auto* words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(name);
    words->addWidget(version);
    words->addSpacing(12);
    words->addWidget(text);
    words->addSpacing(8);
    words->addWidget(licence);
    words->addStretch();
    auto* top = new QHBoxLayout;
    top->setSpacing(20);
    top->addWidget(picture);
    top->addLayout(words, 1);

    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(20, 20, 20, 16);
    rows->setSpacing(16);
    rows->addLayout(top);
    rows->addWidget(buttons);
    resize(480, 240);
}

} // namespace tiers::studio
