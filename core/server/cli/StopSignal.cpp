// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/cli/StopSignal.h"

#include <QSocketNotifier>

#include <atomic>
#include <csignal>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace autospace {

// A signal handler may only touch what is here; writing to a pipe is one of the few calls it may make.
static std::atomic<int> pipeEnd = -1;

static void onSignal(int) {
#ifdef Q_OS_UNIX
    const char byte = 1;
    if (const int end = pipeEnd; end >= 0) [[maybe_unused]]
        const auto written = ::write(end, &byte, 1);
#endif
}

StopSignal::StopSignal(QObject* parent) : QObject(parent) {
#ifdef Q_OS_UNIX
    int ends[2];
    if (::pipe(ends) != 0) qFatal("no pipe for signals");
    m_read = ends[0];
    pipeEnd = ends[1];
    auto* notifier = new QSocketNotifier(m_read, QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        if (::read(m_read, &byte, 1) == 1) Q_EMIT requested();
    });
    struct sigaction action = {};
    action.sa_handler = &onSignal;
    action.sa_flags = SA_RESTART;
    ::sigaction(SIGTERM, &action, nullptr);
    ::sigaction(SIGINT, &action, nullptr);
    std::signal(SIGPIPE, SIG_IGN);
#else
    std::signal(SIGTERM, &onSignal);
    std::signal(SIGINT, &onSignal);
#endif
}

StopSignal::~StopSignal() {
#ifdef Q_OS_UNIX
    std::signal(SIGTERM, SIG_DFL);
    std::signal(SIGINT, SIG_DFL);
    ::close(pipeEnd.exchange(-1));
    ::close(m_read);
#endif
}

} // namespace autospace
