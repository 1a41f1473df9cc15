#pragma once

#include "app/studio/report/report_job.h"

#include <QDialog>

#include <functional>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace tiers::studio {

/// What there is to report on.
struct ReportSource {
    Design design{};
    std::optional<Challenge> challenge{}; ///< the open one, as the person assumes it
    bool assumed{};                       ///< not by the challenge's own assumptions
    std::uint64_t seed{1};
    QString file{}; ///< the design's, whose folder and name are offered
};

/// Asks whose report it is, of what and in which form, and writes it. The window goes on meanwhile: it is not modal.
class ReportDialog : public QDialog {
    Q_OBJECT

  public:
    /// `source` is asked each time that a report is written.
    explicit ReportDialog(std::function<ReportSource()> source, QWidget* parent = nullptr);

    [[nodiscard]] ReportFormat format() const;
    /// Grades, then writes the file, in the form that its name says; `written` or `refused` tells how that ended.
    void writeTo(const QString& file);
    /// Shows what a report would now be about.
    void refresh();

  signals:
    void written(const QString& file);
    void refused(const QString& why);

  private:
    enum class Other { Nothing, Reference, File };

    void buildForm();
    void askForFile();
    void showFormat();
    void showRunning(bool runs);
    void keep(const std::string& bytes);
    void tell(const QString& text, bool isTrouble);
    /// The design to be compared with; nothing where there is none, and a problem where it cannot be read.
    [[nodiscard]] std::optional<Design> otherDesign(const Challenge& challenge, QString& problem);

    std::function<ReportSource()> m_source;
    ReportJob* m_job;
    QLabel* m_what;
    QLineEdit* m_author;
    QComboBox* m_format;
    QComboBox* m_other;
    QCheckBox* m_hints;
    QProgressBar* m_bar;
    QLabel* m_told;
    QPushButton* m_write;
    QString m_file;
    QString m_otherFile;
};

} // namespace tiers::studio
