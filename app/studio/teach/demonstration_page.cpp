#include "app/studio/teach/demonstration_page.h"

#include "app/studio/challenge/disclosure.h"
#include "app/studio/teach/demonstration_player.h"
#include "app/studio/teach/phase_table.h"
#include "app/studio/teach/scene_card.h"
#include "app/studio/teach/variant_job.h"
#include "app/studio/theme/panel_parts.h"
#include "app/studio/theme/wrapped_button.h"
#include "app/studio/words/said.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace tiers::studio {

namespace {

QLabel* text(const std::string& words, Token colour = Token::Text) {
    auto* label = new QLabel(QString::fromStdString(words));
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, theme().color(colour));
    label->setPalette(palette);
    return label;
}

/// A list of choices that may be narrower than its longest one. The wheel scrolls the page that it is on.
class ChoiceBox : public QComboBox {
  public:
    explicit ChoiceBox(const QString& name) {
        setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        setMinimumContentsLength(8);
        setAccessibleName(name);
        setFocusPolicy(Qt::StrongFocus);
    }

  protected:
    void wheelEvent(QWheelEvent* event) override { event->ignore(); }
};

} // namespace

DemonstrationPage::DemonstrationPage(DemonstrationPlayer& player, const std::map<std::string, std::string>& concepts,
                                     const std::vector<std::string>& stages, QWidget* parent)
    : QWidget(parent), m_player(player), m_job(new VariantJob(this)) {
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(8);
    addHeading(*column);
    if (m_player.demonstration().ladder) addLadder(*column, stages);
    addVariants(*column);
    addPlayer(*column);
    m_table = new PhaseTable;
    column->addWidget(m_table);
    addConcepts(*column, concepts);
    column->addStretch(1);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(panelScroll(content, tr("Demonstration")));

    connect(&m_player, &DemonstrationPlayer::changed, this, &DemonstrationPage::refresh);
    connect(m_job, &VariantJob::progressed, this, [this](double share) {
        m_progress->setVisible(true);
        m_progress->setValue(static_cast<int>(std::lround(share * m_progress->maximum())));
    });
    connect(m_job, &VariantJob::failed, this, [this](const std::vector<Problem>& problems) {
        m_progress->hide();
        QStringList texts;
        for (const Problem& problem : problems) texts << said(problem);
        m_besideProblem = tr("The variant beside it cannot run. %1").arg(texts.join(u' '));
        refresh();
    });
    connect(m_job, &VariantJob::done, this, [this](const VariantRun& run) {
        m_progress->hide();
        m_beside = run;
        refresh();
    });
    refresh();
}

void DemonstrationPage::addHeading(QVBoxLayout& column) {
    const auto& demonstration = m_player.demonstration();
    auto* leave = panelBackButton(tr("Demonstrations and concepts"), tr("Leave this demonstration; the design stays"),
                                  QStringLiteral("leave"));
    connect(leave, &QToolButton::clicked, this, &DemonstrationPage::leaveRequested);
    column.addWidget(leave, 0, Qt::AlignLeft);
    column.addWidget(panelHeading(QString::fromStdString(demonstration.title), FontRole::Title));
    column.addWidget(text(demonstration.summary));
    if (!demonstration.scale.empty()) column.addWidget(text(demonstration.scale, Token::Muted));
}

void DemonstrationPage::addLadder(QVBoxLayout& column, const std::vector<std::string>& stages) {
    const auto& ladder = *m_player.demonstration().ladder;
    const auto place = std::ranges::find(stages, m_player.demonstration().id);
    column.addWidget(panelHeading(
        tr("Stage %1 of %2 · %3").arg(ladder.stage).arg(stages.size()).arg(QString::fromStdString(ladder.load)),
        FontRole::Section));
    for (const auto& change : ladder.changes) column.addWidget(text("+ " + change));
    if (!ladder.why.empty()) column.addWidget(text(ladder.why, Token::Muted));
    auto* row = new QHBoxLayout;
    const auto addStep = [&](const QString& words, const QString& icon, const QString& name, const std::string& id) {
        auto* button = new QPushButton(theme().icon(icon), words);
        button->setObjectName(name);
        connect(button, &QPushButton::clicked, this,
                [this, id] { emit demonstrationRequested(QString::fromStdString(id)); });
        row->addWidget(button);
    };
    if (place != stages.end() && place != stages.begin())
        addStep(tr("Down"), QStringLiteral("chevron-down"), QStringLiteral("stageDown"), *(place - 1));
    if (place != stages.end() && place + 1 != stages.end())
        addStep(tr("Climb to stage %1").arg(ladder.stage + 1), QStringLiteral("chevron-up"), QStringLiteral("stageUp"),
                *(place + 1));
    row->addStretch(1);
    column.addLayout(row);
}

void DemonstrationPage::addVariants(QVBoxLayout& column) {
    column.addWidget(panelHeading(tr("On the canvas"), FontRole::Section));
    m_variant = new ChoiceBox(tr("Variant on the canvas"));
    m_changes = text({}, Token::Muted);
    m_other = new ChoiceBox(tr("Variant beside it"));
    m_other->addItem(tr("Nothing beside it"));
    for (const auto& variant : m_player.demonstration().variants) {
        m_variant->addItem(QString::fromStdString(variant.title));
        m_other->addItem(tr("Beside it: %1").arg(QString::fromStdString(variant.title)));
    }
    m_variant->setToolTip(tr("Another variant is brought to the same moment, under the same traffic"));
    m_other->setToolTip(tr("Runs another variant under the same traffic and puts its figures beside these"));
    m_progress = new QProgressBar;
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(6);
    m_progress->setAccessibleName(tr("Running the variant beside"));
    m_progress->hide();
    column.addWidget(m_variant);
    column.addWidget(m_changes);
    column.addWidget(m_other);
    column.addWidget(m_progress);
    connect(m_variant, &QComboBox::activated, this,
            [this](int index) { m_player.setVariant(static_cast<std::size_t>(index)); });
    connect(m_other, &QComboBox::activated, this, &DemonstrationPage::compareWith);
}

QToolButton* DemonstrationPage::playerButton(const QString& icon, const QString& name, const QString& tip) {
    auto* button = new QToolButton;
    button->setIcon(theme().icon(icon));
    button->setIconSize({20, 20});
    button->setAccessibleName(name);
    button->setToolTip(tip);
    return button;
}

void DemonstrationPage::addPlayer(QVBoxLayout& column) {
    auto* row = new QHBoxLayout;
    m_back = playerButton(QStringLiteral("back"), tr("Back"), tr("Back to where this scene began, or the one before"));
    m_play = playerButton(QStringLiteral("run"), tr("Play"), tr("Play to the next scene"));
    m_play->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_play->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_next = playerButton(QStringLiteral("forward"), tr("Next"), tr("To the next scene at once"));
    row->addWidget(m_back);
    row->addWidget(m_play, 1);
    row->addWidget(m_next);
    column.addLayout(row);
    m_note = text({}, Token::Muted);
    m_card = new SceneCard;
    column.addWidget(m_card);
    column.addWidget(m_note);
    connect(m_back, &QToolButton::clicked, &m_player, &DemonstrationPlayer::back);
    connect(m_next, &QToolButton::clicked, &m_player, &DemonstrationPlayer::next);
    connect(m_play, &QToolButton::clicked, this, [this] {
        if (m_player.isPlaying()) {
            m_player.pause();
        } else {
            m_player.play();
        }
    });
}

void DemonstrationPage::addConcepts(QVBoxLayout& column, const std::map<std::string, std::string>& concepts) {
    const auto& ids = m_player.demonstration().concepts;
    if (ids.empty()) return;
    column.addSpacing(8);
    column.addWidget(panelHeading(tr("Concepts"), FontRole::Section));
    for (const auto& id : ids) {
        const auto title = concepts.find(id);
        if (title == concepts.end()) continue;
        auto* open = new WrappedButton(theme().icon(QStringLiteral("info"), Token::Muted),
                                       QString::fromStdString(title->second));
        open->setFlat(true);
        open->setToolTip(tr("Read about it: %1").arg(open->text()));
        connect(open, &QPushButton::clicked, this, [this, id] { emit conceptRequested(QString::fromStdString(id)); });
        column.addWidget(open);
    }
}

void DemonstrationPage::compareWith(int index) {
    m_job->cancel();
    m_progress->hide();
    m_beside.reset();
    m_besideProblem.clear();
    if (index > 0) {
        const auto& demonstration = m_player.demonstration();
        m_job->start(demonstration, demonstration.variants[static_cast<std::size_t>(index) - 1],
                     DemonstrationPlayer::seed());
    }
    refresh();
}

void DemonstrationPage::refresh() {
    if (!m_player.isOpen()) return;
    const auto& demonstration = m_player.demonstration();
    const auto& variant = m_player.variant();
    m_variant->setCurrentIndex(static_cast<int>(&variant - demonstration.variants.data()));
    m_changes->setText(QString::fromStdString(variant.changes));
    const bool playing = m_player.isPlaying();
    const auto scene = m_player.scene();
    m_play->setIcon(theme().icon(playing ? QStringLiteral("pause") : QStringLiteral("run")));
    m_play->setText(playing             ? tr("Pause")
                    : m_player.atEnd()  ? tr("Play again")
                    : scene.has_value() ? tr("Play on")
                                        : tr("Play"));
    m_play->setAccessibleName(m_play->text());
    m_play->setEnabled(!m_player.isSeeking());
    m_next->setEnabled(!m_player.atEnd() && !m_player.isSeeking());
    m_back->setEnabled(scene.has_value() && !m_player.isSeeking());
    if (!m_cardFilled || scene != m_shownScene) {
        m_cardFilled = true;
        m_shownScene = scene;
        if (scene) {
            m_card->showScene(demonstration.scenes[*scene], *scene, demonstration.scenes.size());
        } else {
            m_card->showBeginning(tr("Play runs the variant on the canvas and pauses at each scene: there is a caption "
                                     "to read and a question to put to the class."));
        }
    }
    m_note->setText(m_player.isSeeking() ? tr("Simulating up to that moment …")
                    : scene && !m_player.isUndisturbed()
                        ? tr("You changed something in this run: its figures are no longer those of the script.")
                        : m_besideProblem);
    m_note->setVisible(!m_note->text().isEmpty());
    m_table->show(demonstration, m_player.phases(), m_player.outcome() ? &*m_player.outcome() : nullptr,
                  m_beside ? &*m_beside : nullptr);
}

} // namespace tiers::studio
