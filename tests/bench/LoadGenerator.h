// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/Latencies.h"

#include <QByteArray>

#include <functional>

namespace autospace::bench {

// Sends HTTP/1.1 requests over a fixed number of keep-alive connections to 127.0.0.1, each connection one request at a
// time, from one thread with epoll: cheap enough to leave the machine to the server it measures.
class LoadGenerator {
public:
    struct Result {
        qint64 requests = 0;
        qint64 refused = 0; // answers that are not 2xx
        double seconds = 0;
        Latencies latencies;
        QByteArray firstRefusal;

        [[nodiscard]] double perSecond() const { return seconds > 0 ? static_cast<double>(requests) / seconds : 0; }
    };
    // The n-th request, whole: request line, headers and body.
    using Supplier = std::function<QByteArray(qint64 n)>;

    LoadGenerator(quint16 port, int connections) : m_port(port), m_connections(connections) {}
    // Asks for that long and waits for the answers that are still out.
    [[nodiscard]] Result run(double seconds, const Supplier& supplier) const;

private:
    quint16 m_port;
    int m_connections;
};

} // namespace autospace::bench
