// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/reading/ReadWorker.h"

#include "net/reading/SessionReader.h"

#include <QLoggingCategory>

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(reading, "autospace.reading")

} // namespace

ReadWorker::ReadWorker() : m_context(new QObject) {
    m_thread.setObjectName(u"autospace-reading"_s);
    m_context->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_context, &QObject::deleteLater);
    m_thread.start();
}

ReadWorker::~ReadWorker() {
    close([this] { m_thread.quit(); });
    m_thread.wait();
}

void ReadWorker::open(std::shared_ptr<Store> store) {
    QMetaObject::invokeMethod(m_context, [this, store = std::move(store)] {
        m_session.reset();
        m_store = store;
        auto session = m_store->session();
        if (session)
            m_session = *std::move(session);
        else
            qCWarning(reading).noquote() << u"The cache cannot be read:"_s << session.error().message;
    });
}

void ReadWorker::close(std::function<void()> closed) {
    QMetaObject::invokeMethod(m_context, [this, closed = std::move(closed)] {
        m_session.reset();
        m_store.reset();
        closed();
    });
}

void ReadWorker::post(Job job) {
    QMetaObject::invokeMethod(m_context, [this, job = std::move(job)] { run(job); });
}

void ReadWorker::run(const Job& job) {
    if (!m_session) return;
    if (const auto begun = m_session->begin(Access::Read); !begun) {
        qCWarning(reading).noquote() << u"No snapshot of the cache:"_s << begun.error().message;
        return;
    }
    job(SessionReader(*m_session));
    if (!m_session->commit()) m_session->rollback();
}

} // namespace autospace
