// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/NetThread.h"

#include "net/signin/SystemKeychain.h"
#include "net/time/QtTimers.h"
#include "net/transport/NetworkTransport.h"

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<Transport> realNetwork(const ServerAddress& server) {
    return std::make_unique<NetworkTransport>(server, "autospace/" + QByteArray(AUTOSPACE_VERSION));
}

} // namespace

NetThread::NetThread(const Session::Setup& setup, ReadWorker& reader, Listener listener) : m_context(new QObject) {
    m_thread.setObjectName(u"autospace-net"_s);
    m_context->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_context, &QObject::deleteLater);
    m_thread.start();
    post([this, setup, &reader, listener = std::move(listener)] { make(setup, reader, listener); });
}

void NetThread::make(const Session::Setup& setup, ReadWorker& reader, const Listener& listener) {
    m_keychain = setup.keychain ? setup.keychain() : std::make_unique<SystemKeychain>(u"Autospace"_s);
    m_timers = std::make_unique<QtTimers>();
    const ClientHost::Listener heard{.account = {.changed = listener.changed,
                                                 .status = listener.status,
                                                 .pending = listener.pending,
                                                 .user = {},
                                                 .organizationGone = listener.organizationGone,
                                                 .cacheBroken = {}},
                                     .user = listener.user};
    m_host = std::make_unique<ClientHost>(
        ClientHost::Ports{setup.registry, setup.dataFolder, setup.device, setup.clock, setup.entropy, *m_timers,
                          *m_keychain, setup.connect ? setup.connect : &realNetwork,
                          [this](std::function<void()> work) { post(std::move(work)); }, setup.passphraseCost},
        reader, heard);
}

NetThread::~NetThread() {
    post([this] {
        m_host.reset();
        m_keychain.reset();
        m_timers.reset();
        m_thread.quit();
    });
    m_thread.wait();
}

void NetThread::post(std::function<void()> work) {
    QMetaObject::invokeMethod(m_context, std::move(work), Qt::QueuedConnection);
}

} // namespace autospace
