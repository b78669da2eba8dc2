// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/http/IoThread.h"

#include "core/server/http/ConnectionHost.h"

namespace autospace {

IoThread::IoThread(const ConnectionContext& context, int number) : context_(context), number_(number) {
    setObjectName(QStringLiteral("http-%1").arg(number));
}

IoThread::~IoThread() {
    quit();
    wait();
}

ConnectionHost& IoThread::begin() {
    start();
    ready_.acquire();
    return *host_;
}

void IoThread::run() {
    ConnectionHost host(context_, number_);
    host_ = &host;
    ready_.release();
    exec();
}

} // namespace autospace
