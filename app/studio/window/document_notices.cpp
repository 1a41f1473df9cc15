#include "app/studio/window/document_notices.h"

#include "app/studio/window/document_session.h"
#include "app/studio/window/file_watch.h"
#include "app/studio/window/notice_bar.h"
#include "app/studio/window/problem_dialog.h"
#include "app/studio/words/said.h"

#include <QFileInfo>

namespace tiers::studio {

namespace {
const auto closing = QStringLiteral("closing");
const auto outside = QStringLiteral("outside");
const auto readOnly = QStringLiteral("read-only");
const auto older = QStringLiteral("older");
const auto problem = QStringLiteral("problem");
const auto guesses = QStringLiteral("guesses");

/// Beside the window, which goes on.
void show(ProblemDialog* list) {
    list->setAttribute(Qt::WA_DeleteOnClose);
    list->show();
}

} // namespace

DocumentNotices::DocumentNotices(DocumentSession& session, NoticeStack& bars, QObject* parent)
    : QObject(parent), m_session(session), m_bars(bars), m_watch(new FileWatch(this)) {
    connect(&session, &DocumentSession::replaced, this, [this] {
        for (const QString& matter : {closing, outside, readOnly, older, problem, guesses}) m_bars.dismiss(matter);
        watch();
        tellReadOnly();
    });
    connect(&session, &DocumentSession::saved, this, [this] {
        for (const QString& matter : {outside, readOnly, problem}) m_bars.dismiss(matter);
        watch();
    });
    connect(&session, &DocumentSession::broughtUpToDate, this, [this](const QStringList& notes) {
        m_bars.tell(
            older, NoticeBar::Tone::Tells,
            tr("The file is of an older version. On reading it was changed so: %1").arg(notes.join(QLatin1Char(' '))));
    });
    connect(&session, &DocumentSession::problemsMet, this, &DocumentNotices::tellProblems);
    connect(m_watch, &FileWatch::changed, this, &DocumentNotices::tellChange);
    connect(m_watch, &FileWatch::removed, this, [this] {
        m_bars
            .tell(outside, NoticeBar::Tone::Warns,
                  tr("“%1” is no longer there. What you see is still here.").arg(m_session.title()))
            .answer(tr("Save again"), tr("Write the design to the same file"), [this] { m_session.save(); });
    });
}

void DocumentNotices::watch() {
    m_watch->begin(m_session.file());
}

void DocumentNotices::tellChange() {
    const QString text = m_session.isModified()
                             ? tr("“%1” was changed by another program, and here too.").arg(m_session.title())
                             : tr("“%1” was changed by another program.").arg(m_session.title());
    m_bars.tell(outside, NoticeBar::Tone::Warns, text)
        .answer(tr("Reload"), tr("Take the file's content; Undo brings yours back"), [this] { m_session.reload(); })
        .answer(tr("Keep mine"), tr("Go on with what is here; saving replaces the file"));
}

void DocumentNotices::tellReadOnly() {
    if (m_session.file().isEmpty() || QFileInfo(m_session.file()).isWritable()) return;
    m_bars
        .tell(
            readOnly, NoticeBar::Tone::Tells,
            tr("“%1” is read-only. You can change the design, and save it under another name.").arg(m_session.title()))
        .answer(tr("Save as…"), tr("Save the design to another file"), [this] { m_session.saveAs(); });
}

void DocumentNotices::tellProblems(const QString& headline, const QString& reassurance,
                                   const std::vector<Problem>& problems) {
    QString text = headline;
    if (problems.size() == 1) {
        text += u' ' + said(problems.front().message.capitalized());
        if (!text.endsWith(u'.')) text += u'.';
    }
    text += u' ' + reassurance;
    m_bars.tell(problem, NoticeBar::Tone::Warns, text)
        .answer(tr("Details…"), tr("The list of what is wrong, where, and what to do"),
                [this, headline, reassurance, problems] {
                    show(new ProblemDialog(ProblemDialog::About::Problems, headline, reassurance, problems,
                                           m_bars.window()));
                });
}

void DocumentNotices::tellGuesses(const QString& headline, const QString& reassurance,
                                  const std::vector<Problem>& notes) {
    m_bars.tell(guesses, NoticeBar::Tone::Tells, headline + u' ' + reassurance)
        .answer(
            tr("Details…"), tr("What the file left open, and what was taken for it"),
            [this, headline, reassurance, notes] {
                show(new ProblemDialog(ProblemDialog::About::Guesses, headline, reassurance, notes, m_bars.window()));
            });
}

void DocumentNotices::askToLetGo(const std::function<void()>& then) {
    if (!m_session.isModified()) return then();
    NoticeBar& bar =
        m_bars.tell(closing, NoticeBar::Tone::Warns, tr("“%1” has changes that are not saved.").arg(m_session.title()));
    bar.answer(tr("Save"), tr("Save the changes, then go on"),
               [this, then] {
                   if (m_session.save()) then();
               })
        .answer(tr("Don't save"), tr("Lose the changes and go on"), then)
        .answer(tr("Cancel"), tr("Leave everything as it is"));
    bar.setFocus();
}

} // namespace tiers::studio
