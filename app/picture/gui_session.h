#pragma once

#include <QGuiApplication>

#include <array>
#include <cstdio>
#include <optional>

namespace tiers::picture {

/// What Qt needs to know fonts: the application that is there, or one without a display for as long as this lives.
class GuiSession {
  public:
    GuiSession() {
        if (qGuiApp != nullptr) return;
        qInstallMessageHandler(tellOthers);
        m_application.emplace(m_count, m_arguments.data());
        qInstallMessageHandler(nullptr);
    }
    GuiSession(const GuiSession&) = delete;
    GuiSession& operator=(const GuiSession&) = delete;

  private:
    /// Looking for a Wayland display, Qt warns where there is no folder for sockets. Nothing here asks for either.
    static void tellOthers(QtMsgType, const QMessageLogContext&, const QString& text) {
        if (!text.startsWith(QLatin1String("QStandardPaths: XDG_RUNTIME_DIR")))
            std::fprintf(stderr, "%s\n", qPrintable(text));
    }

    std::array<char, 6> m_name{"tiers"};
    std::array<char, 10> m_flag{"-platform"};
    std::array<char, 10> m_platform{"offscreen"};
    std::array<char*, 4> m_arguments{m_name.data(), m_flag.data(), m_platform.data(), nullptr};
    int m_count{3};
    std::optional<QGuiApplication> m_application;
};

} // namespace tiers::picture
