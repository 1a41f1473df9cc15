#pragma once

#include "app/studio/challenge/verdict_text.h"
#include "core/grading/verdict.h"

#include <QDialog>

#include <optional>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace tiers::studio {

/// A verdict: met or missed in one line, then the evidence.
class VerdictSheet : public QDialog {
    Q_OBJECT

  public:
    explicit VerdictSheet(QWidget* parent = nullptr);

    /// Shows another verdict; opening the sheet is the caller's.
    void setVerdict(const Verdict& verdict, const VerdictBasis& basis);
    /// A grading is under way, so far from 0 to 1, whose verdict will take this one's place; nothing: none is.
    void setGrading(std::optional<double> share);
    [[nodiscard]] QString headlineText() const;
    /// What "Copy as text" puts on the clipboard.
    [[nodiscard]] QString plainText() const { return m_text; }

  signals:
    /// The person wants to see the component that a cause names.
    void componentActivated(const tiers::ComponentId& component);

  private:
    void refresh();
    void showHeadline();
    QWidget* findingWidget(const Finding& finding);
    QWidget* adviceWidget();

    Verdict m_verdict;
    VerdictBasis m_basis;
    std::optional<double> m_grading; ///< how far it is
    QString m_text;
    QLabel* m_icon;
    QLabel* m_headline;
    QLabel* m_basisLine;
    QVBoxLayout* m_evidence;
};

} // namespace tiers::studio
