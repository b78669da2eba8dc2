// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QPointer>
#include <QtCore/QTimer>
#include <QtQml/QQmlComponent>
#include <QtQuick/QQuickWindow>

#include <functional>
#include <memory>

namespace autospace {

/// Brings up the window. Its types are read on the engine's own thread from the moment this exists, so that the
/// account can open meanwhile; and the window is shown when its page has its records, or after a moment without
/// them, so that the first frame is one to work with. Nothing here blocks: what waits lets events come.
class WindowStart final : public QObject {
    Q_OBJECT
public:
    explicit WindowStart(QQmlEngine& engine);

    /// The window, not shown yet; null, with the reason on standard error, when it cannot be made. Waits for the types,
    /// and a moment for ready to hold, which it asks anew when it is told to. page: the address that it will open at; its
    /// types are read while the window around it is made.
    [[nodiscard]] std::unique_ptr<QQuickWindow> make(const QVariantMap& properties, const QString& page,
                                                     const std::function<bool()>& ready);
    /// then: called when the window is to be shown.
    void whenFilled(QQuickWindow& window, std::function<void()> then);

Q_SIGNALS:
    /// Emitted from outside: ready may have come to hold.
    void asked();

private Q_SLOTS:
    void look();

private:
    void readAhead(const QString& page);

    QQmlComponent m_component;
    QQmlComponent m_page;
    QPointer<QQuickWindow> m_window;
    std::function<void()> m_then;
    QTimer m_patience;
};

} // namespace autospace
