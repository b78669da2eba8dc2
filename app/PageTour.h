// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "qml/Theme/Theme.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QObject>
#include <QtCore/QStringList>
#include <QtCore/QTimer>
#include <QtQuick/QQuickWindow>

#include <functional>

namespace autospace {

/// Opens pages of the main window one after the other and waits until each has settled: its data is
/// read and two frames in a row asked for nothing more.
class PageTour : public QObject {
    Q_OBJECT

public:
    PageTour(QQuickWindow& window, QStringList pages, QObject* parent = nullptr);

    /// `visit` is called on each page once it is settled.
    void start(std::function<void(const QString& page)> visit);

Q_SIGNALS:
    /// Every page was visited.
    void finished();
    /// A page could not be opened or never settled.
    void failed(const QString& sentence);

private:
    void openNext();
    void look();

    QQuickWindow& m_window;
    QStringList m_pages;
    QString m_page;
    std::function<void(const QString&)> m_visit;
    QTimer m_looking;
    QElapsedTimer m_waiting;
    int m_calmLooks = 0;
};

} // namespace autospace
