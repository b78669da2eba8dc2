// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/WindowMemory.h"

#include <QtGui/QGuiApplication>
#include <QtGui/QScreen>
#include <QtQuick/QQuickWindow>

using namespace Qt::StringLiterals;

namespace autospace {

WindowMemory::WindowMemory(QQuickWindow& window, SettingsStore& settings) : m_window(window), m_settings(settings) {
    window.installEventFilter(this);
}

QSize WindowMemory::sizeOf(const SettingsStore& settings) {
    const QVariantMap state = settings.windowState();
    const QSize kept(state[u"width"_s].toInt(), state[u"height"_s].toInt());
    return kept.isEmpty() ? QSize(1440, 900) : kept;
}

QString WindowMemory::pageOf(const SettingsStore& settings) { return settings.windowState()[u"page"_s].toString(); }

// A place on a screen that has been unplugged would hide the window.
void WindowMemory::restore() {
    const QVariantMap state = m_settings.windowState();
    if (state.isEmpty()) return;
    const QRect kept(QPoint(state[u"x"_s].toInt(), state[u"y"_s].toInt()), m_window.size());
    const QScreen* screen = QGuiApplication::screenAt(kept.center());
    if (screen && screen->availableGeometry().intersects(kept)) m_window.setPosition(kept.topLeft());
    if (state[u"maximized"_s].toBool()) m_window.setWindowStates(Qt::WindowMaximized);
}

bool WindowMemory::eventFilter(QObject* watched, QEvent* event) {
    if (watched == &m_window && event->type() == QEvent::Close) remember();
    return QObject::eventFilter(watched, event);
}

// The size to go back to from maximized is the one of before.
void WindowMemory::remember() {
    QVariantMap state = m_settings.windowState();
    const bool maximized = m_window.visibility() == QWindow::Maximized || m_window.visibility() == QWindow::FullScreen;
    state.insert(u"maximized"_s, maximized);
    if (!maximized) {
        state.insert(u"x"_s, m_window.x());
        state.insert(u"y"_s, m_window.y());
        state.insert(u"width"_s, m_window.width());
        state.insert(u"height"_s, m_window.height());
    }
    if (const QString page = m_window.property("openRoute").toString(); !page.isEmpty()) state.insert(u"page"_s, page);
    m_settings.setWindowState(state);
    (void)m_settings.flush();
}

} // namespace autospace
