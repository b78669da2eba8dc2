// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/http/IoThread.h"

#include "core/server/http/ConnectionHost.h"

namespace autospace {

IoThread::IoThread(const ConnectionContext& context, int number) : m_context(context), m_number(number) {
    setObjectName(QStringLiteral("http-%1").arg(number));
}

IoThread::~IoThread() {
    quit();
    wait();
}

ConnectionHost& IoThread::begin() {
    start();
    m_ready.acquire();
    return *m_host;
}

void IoThread::run() {
    ConnectionHost host(m_context, m_number);
    m_host = &host;
    m_ready.release();
    exec();
}

} // namespace autospace
