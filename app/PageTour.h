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

/// Opens pages of the main window one after the other and waits until each has settled: it has its data, and for
/// a while nothing more was read.
class PageTour : public QObject {
    Q_OBJECT

public:
    /// `idle`: nothing is being read for the window.
    PageTour(QQuickWindow& window, QStringList pages, std::function<bool()> idle, QObject* parent = nullptr);

    /// Called on a page once it is settled; false ends the tour there.
    using Visit = std::function<bool(const QString& page)>;
    void start(Visit visit);

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
    std::function<bool()> m_idle;
    QString m_page;
    Visit m_visit;
    QTimer m_looking;
    QElapsedTimer m_waiting;
    int m_calmLooks = 0;
};

} // namespace autospace
