#pragma once

#include "app/studio/export/export_choice.h"

#include <QDialog>

#include <optional>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QRadioButton;

namespace tiers::studio {

class PicturePreview;

/// What there is to export.
struct ExportSubject {
    Design design{};
    Design selection{};                      ///< what is selected by itself; without components: nothing is
    std::optional<DiagramFigures> figures{}; ///< of the run that is shown
    QString file{};                          ///< the design's, whose folder and name are offered
};

/// Asks what to export and how, with the picture beside, then for the file.
class ExportDialog : public QDialog {
    Q_OBJECT

  public:
    explicit ExportDialog(ExportSubject subject, QWidget* parent = nullptr);

    [[nodiscard]] ExportChoice choice() const;
    /// The whole design, or the selection where that is chosen.
    [[nodiscard]] const Design& chosenDesign() const;
    /// Writes the file as its name says, else as chosen, or says in the dialog what went wrong.
    bool exportTo(const QString& file);

  private:
    void buildOptions(QFormLayout& form);
    void showChoice();
    void askForFile();
    [[nodiscard]] const DiagramFigures* figures() const;

    ExportSubject m_subject;
    PicturePreview* m_preview;
    QComboBox* m_format;
    QLabel* m_use;
    QRadioButton* m_all;
    QRadioButton* m_selected;
    QComboBox* m_ground;
    QCheckBox* m_transparent;
    QCheckBox* m_figures;
    QDoubleSpinBox* m_scale;
    QComboBox* m_paper;
    QLabel* m_size;
    QLabel* m_failure;
};

} // namespace tiers::studio
