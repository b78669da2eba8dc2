// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/PageTour.h"

#include <QtCore/QVariant>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace autospace {

namespace {

constexpr int calmLooksNeeded = 5;
constexpr qint64 longestWaitMs = 20'000;

} // namespace

PageTour::PageTour(QQuickWindow& window, QStringList pages, std::function<bool()> idle, QObject* parent) :
    QObject(parent), m_window(window), m_pages(std::move(pages)), m_idle(std::move(idle)) {
    m_looking.setInterval(40ms);
    connect(&m_looking, &QTimer::timeout, this, &PageTour::look);
}

void PageTour::start(Visit visit) {
    m_visit = std::move(visit);
    openNext();
}

void PageTour::openNext() {
    if (m_pages.isEmpty()) return Q_EMIT finished();
    m_page = m_pages.takeFirst();
    bool opened = false;
    QMetaObject::invokeMethod(&m_window, "openPage", Qt::DirectConnection, qReturnArg(opened), m_page);
    if (!opened) return Q_EMIT failed(u"There is no page '%1'; --list-pages names them"_s.arg(m_page));
    m_calmLooks = 0;
    m_waiting.start();
    m_looking.start();
}

void PageTour::look() {
    m_calmLooks = m_idle() && m_window.property("settled").toBool() ? m_calmLooks + 1 : 0;
    if (m_calmLooks < calmLooksNeeded) {
        if (m_waiting.elapsed() > longestWaitMs) {
            m_looking.stop();
            Q_EMIT failed(u"The page '%1' did not settle within 20 s"_s.arg(m_page));
        }
        return;
    }
    m_looking.stop();
    if (m_visit(m_page)) openNext();
}

} // namespace autospace
