#include "app/studio/theme/style.h"

#include <QStyle>
#include <QWidget>

namespace tiers::studio {

QPalette palette(Shade shade) {
    const auto token = [shade](Token name) { return tokenColor(name, shade); };
    const QColor faint = mixed(token(Token::Window), token(Token::Muted), 0.6);

    QPalette result;
    result.setColor(QPalette::Window, token(Token::Window));
    result.setColor(QPalette::WindowText, token(Token::Text));
    result.setColor(QPalette::Base, token(Token::Surface));
    result.setColor(QPalette::AlternateBase, token(Token::Canvas));
    result.setColor(QPalette::Text, token(Token::Text));
    result.setColor(QPalette::PlaceholderText, token(Token::Muted));
    result.setColor(QPalette::Button, shade == Shade::Light ? token(Token::Surface) : QColor(0x28, 0x30, 0x3A));
    result.setColor(QPalette::ButtonText, token(Token::Text));
    result.setColor(QPalette::BrightText, token(Token::Bad));
    result.setColor(QPalette::Highlight, token(Token::Accent));
    result.setColor(QPalette::HighlightedText, token(Token::OnAccent));
    result.setColor(QPalette::Link, token(Token::Accent));
    result.setColor(QPalette::LinkVisited, token(Token::Accent));
    result.setColor(QPalette::ToolTipBase, token(Token::Text));
    result.setColor(QPalette::ToolTipText, token(Token::Surface));
    result.setColor(QPalette::Light, token(Token::Surface));
    result.setColor(QPalette::Midlight, token(Token::Grid));
    result.setColor(QPalette::Mid, token(Token::Border));
    result.setColor(QPalette::Dark, token(Token::Border));
    result.setColor(QPalette::Shadow, mixed(token(Token::Border), Qt::black, 0.5));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        result.setColor(QPalette::Disabled, role, faint);
    }
    result.setColor(QPalette::Disabled, QPalette::Highlight, token(Token::Border));
    result.setColor(QPalette::Disabled, QPalette::HighlightedText, faint);
    return result;
}

void setTone(QWidget& label, Tone tone) {
    const auto word = [tone] {
        switch (tone) {
        case Tone::Plain: return "";
        case Tone::Muted: return "muted";
        case Tone::Good: return "good";
        case Tone::Warning: return "warning";
        case Tone::Bad: return "bad";
        }
        return "";
    };
    label.setProperty("tone", QLatin1String(word()));
    label.style()->unpolish(&label);
    label.style()->polish(&label);
}

QString wrappedTip(const QString& text) {
    return text.isEmpty() ? QString() : QStringLiteral("<qt>%1</qt>").arg(text.toHtmlEscaped());
}

QString styleSheet(Shade shade) {
    const auto name = [shade](Token token) { return tokenColor(token, shade).name(); };
    const QString hover = mixed(tokenColor(Token::Window, shade), tokenColor(Token::Text, shade), 0.06).name();
    const QString pressed = mixed(tokenColor(Token::Window, shade), tokenColor(Token::Text, shade), 0.12).name();
    return QStringLiteral(R"(
QToolTip { background: %1; color: %2; border: 0; padding: 6px 8px; }
QMainWindow::separator { background: %3; width: 1px; height: 1px; }
QMainWindow::separator:hover { background: %4; }
QMenuBar { background: %11; border-bottom: 1px solid %3; }
QMenuBar::item { background: transparent; border-radius: 6px; margin: 3px 0 3px 2px; padding: 5px 9px; }
QMenuBar::item:selected { background: %5; }
QMenuBar::item:pressed { background: %6; }
QMainWindow > QTabBar, QTabBar#pages { background: transparent; }
QMainWindow > QTabBar { font-size: 12px; }
QMainWindow > QTabBar::tab, QTabBar#pages::tab { border: 0; border-bottom: 2px solid transparent; padding: 8px 12px 6px 12px; color: %7; }
QMainWindow > QTabBar::tab:selected, QTabBar#pages::tab:selected { border-bottom-color: %4; color: %1; }
QMainWindow > QTabBar::tab:hover:!selected, QTabBar#pages::tab:hover:!selected { color: %1; border-bottom-color: %3; }
QMainWindow > QTabBar::tab { padding: 8px 5px 6px 5px; }
QToolButton { border: 0; border-radius: 6px; padding: 4px; }
QToolButton[popupMode="2"] { padding-right: 18px; }
QToolButton::menu-indicator { subcontrol-origin: padding; subcontrol-position: center right; right: 2px; width: 14px; height: 14px; }
QToolButton:hover { background: %5; }
QToolButton:pressed, QToolButton:checked { background: %6; }
QToolButton:focus { border: 1px solid %4; padding: 3px; }
QToolButton[popupMode="2"]:focus { padding-right: 17px; }
QStatusBar { border-top: 1px solid %3; }
QStatusBar::item { border: 0; }
QScrollArea { border: 0; background: transparent; }
QHeaderView, QTableView QTableCornerButton::section { background: transparent; border: 0; }
QHeaderView::section { background: transparent; border: 0; border-bottom: 1px solid %3; padding: 4px 8px; color: %7; }
QHeaderView::section:vertical { padding-left: 0; color: %1; }
QTableView { border: 0; background: transparent; }
QTableView::item { border-bottom: 1px solid %3; padding: 2px 8px; }
QListView#slowest, QListView#chapters { background: transparent; }
QListView#slowest::item, QListView#chapters::item { border-radius: 6px; padding: 4px 8px; }
QListView#slowest::item:selected, QListView#chapters::item:selected { background: %6; color: %1; }
QListView#slowest::item:hover:!selected, QListView#chapters::item:hover:!selected { background: %5; }
QLabel[tone="muted"] { color: %7; }
QLabel[tone="good"] { color: %8; }
QLabel[tone="warning"] { color: %9; }
QLabel[tone="bad"] { color: %10; }
)")
        .arg(name(Token::Text), name(Token::Surface), name(Token::Border), name(Token::Accent), hover, pressed,
             name(Token::Muted), name(Token::Good), name(Token::Warning))
        .arg(name(Token::Bad), name(Token::Window));
}

} // namespace tiers::studio
