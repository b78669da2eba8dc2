// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <atomic>
#include <memory>
#include <thread>
#include <vector>

namespace autospace {
class PlainSocket;
}

namespace autospace::bench {

// Those who wish a server ill, from forty addresses and a thread of their own: 200 senders that trickle a byte now and
// then, 100 readers that never read what they asked for, 2,000 connections that only sit there, each opened again when
// the server ends it, and one malformed request after another.
class Siege {
public:
    explicit Siege(quint16 port);
    ~Siege();
    Q_DISABLE_COPY_MOVE(Siege)

    // Returns at once; a second call does nothing.
    void begin();
    // Lets go of every connection.
    void end();
    [[nodiscard]] qint64 malformed() const { return m_malformed; }

private:
    void work(const std::stop_token& stop);
    [[nodiscard]] std::unique_ptr<PlainSocket> open(size_t place);

    quint16 m_port;
    quint16 m_from = 0;
    std::atomic<qint64> m_malformed = 0;
    std::vector<std::unique_ptr<PlainSocket>> m_sockets;
    std::jthread m_thread;
};

} // namespace autospace::bench
