#pragma once

#include "core/model/problem.h"

#include <QObject>

#include <functional>
#include <vector>

namespace tiers::studio {

class DocumentSession;
class FileWatch;
class NoticeStack;

/// What is to be told and asked about the document's file, as bars over the canvas: it was changed by another program,
/// it is gone, it is read-only, it could not be read or written, it holds unsaved changes while another is to take its
/// place.
class DocumentNotices : public QObject {
    Q_OBJECT

  public:
    DocumentNotices(DocumentSession& session, NoticeStack& bars, QObject* parent = nullptr);

    /// Goes on with `then` at once where nothing is unsaved, else when the person has answered that it may.
    void askToLetGo(const std::function<void()>& then);
    /// Of a file that could not be read or written, as DocumentSession::problemsMet.
    void tellProblems(const QString& headline, const QString& reassurance, const std::vector<tiers::Problem>& problems);
    /// Of a drawing that leaves things open, as ImportAction::guessed.
    void tellGuesses(const QString& headline, const QString& reassurance, const std::vector<tiers::Problem>& notes);

  private:
    void watch();
    void tellChange();
    void tellReadOnly();

    DocumentSession& m_session;
    NoticeStack& m_bars;
    FileWatch* m_watch;
};

} // namespace tiers::studio
