#pragma once

#include <QList>
#include <QObject>

class QAction;
class QDockWidget;
class QMainWindow;
class QWidget;

namespace tiers::studio {

class CanvasView;
class ChartsPanel;
class CanvasStage;
class Presenter;
class RequestShow;
class RunRecorder;
class TeachPanel;

/// Presenting and recording: what the presenter does to this window, and the captions of the demonstration that is
/// shown.
class PresentationParts : public QObject {
    Q_OBJECT

  public:
    struct Parts {
        QMainWindow& window;
        CanvasStage& stage;
        CanvasView& canvas;
        ChartsPanel& charts;
        QDockWidget* chartsDock;
        TeachPanel& teach;
        RequestShow& requests;
    };
    explicit PresentationParts(const Parts& parts);

    [[nodiscard]] Presenter& presenter() const { return *m_presenter; }
    [[nodiscard]] RunRecorder& recorder() const { return *m_recorder; }
    /// What belongs in the menu of views.
    [[nodiscard]] QList<QAction*> actions() const;

  signals:
    /// Something worth a line in the status bar.
    void noticed(const QString& text);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void change(const Parts& parts, bool presenting);
    void fit();
    void caption(TeachPanel& teach);

    CanvasView& m_canvas;
    bool m_settling{}; ///< the window is on its way to another size
    Presenter* m_presenter;
    RunRecorder* m_recorder;
};

} // namespace tiers::studio
