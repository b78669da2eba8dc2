// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/LoadGenerator.h"

#include "tests/fakes/WholeAnswer.h"

#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <chrono>

namespace autospace::bench {

namespace {

using Steady = std::chrono::steady_clock;

struct Connection {
    int socket = -1;
    QByteArray received;
    Steady::time_point sentAt;
    bool busy = false;
};

int connectTo(quint16 port) {
    const int socket = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(socket, reinterpret_cast<sockaddr*>(&address), sizeof address) != 0)
        qFatal("bench: cannot connect to port %d", port);
    const int on = 1;
    ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    return socket;
}

void sendAll(int socket, const QByteArray& bytes) {
    qsizetype sent = 0;
    while (sent < bytes.size()) {
        const auto n = ::send(socket, bytes.constData() + sent, static_cast<size_t>(bytes.size() - sent), MSG_NOSIGNAL);
        if (n <= 0) qFatal("bench: the server closed a connection");
        sent += n;
    }
}

class Run {
public:
    Run(quint16 port, int connections) : m_poll(::epoll_create1(0)), m_connections(static_cast<size_t>(connections)) {
        for (size_t i = 0; i < m_connections.size(); ++i) {
            m_connections[i].socket = connectTo(port);
            epoll_event event{.events = EPOLLIN, .data = {.u64 = i}};
            ::epoll_ctl(m_poll, EPOLL_CTL_ADD, m_connections[i].socket, &event);
        }
    }
    ~Run() {
        for (const Connection& connection : m_connections)
            ::close(connection.socket);
        ::close(m_poll);
    }
    Q_DISABLE_COPY_MOVE(Run)

    LoadGenerator::Result measure(double seconds, const LoadGenerator::Supplier& supplier) {
        const auto start = Steady::now();
        const auto deadline = start + std::chrono::duration<double>(seconds);
        for (Connection& connection : m_connections)
            next(connection, supplier);
        while (m_inFlight > 0) {
            epoll_event events[64];
            const int ready = ::epoll_wait(m_poll, events, 64, 5000);
            if (ready <= 0) qFatal("bench: no answer within 5 s");
            const bool over = Steady::now() >= deadline;
            for (int i = 0; i < ready; ++i)
                read(m_connections[events[i].data.u64], !over, supplier);
        }
        m_result.seconds = std::chrono::duration<double>(Steady::now() - start).count();
        return std::move(m_result);
    }

private:
    void next(Connection& connection, const LoadGenerator::Supplier& supplier) {
        const QByteArray request = supplier(m_sent++);
        connection.sentAt = Steady::now();
        connection.busy = true;
        ++m_inFlight;
        sendAll(connection.socket, request);
    }

    void read(Connection& connection, bool goOn, const LoadGenerator::Supplier& supplier) {
        char buffer[65536];
        const auto n = ::recv(connection.socket, buffer, sizeof buffer, 0);
        if (n <= 0) qFatal("bench: the server closed a connection");
        connection.received.append(buffer, n);
        const qsizetype length = wholeAnswer(connection.received);
        if (length == 0 || !connection.busy) return;
        m_result.latencies.add(std::chrono::duration<double, std::micro>(Steady::now() - connection.sentAt).count());
        ++m_result.requests;
        if (connection.received.size() > 9 && connection.received[9] != '2' && m_result.refused++ == 0)
            m_result.firstRefusal = connection.received.first(length);
        connection.received.remove(0, length);
        connection.busy = false;
        --m_inFlight;
        if (goOn) next(connection, supplier);
    }

    int m_poll;
    std::vector<Connection> m_connections;
    qint64 m_sent = 0;
    qint64 m_inFlight = 0;
    LoadGenerator::Result m_result;
};

} // namespace

LoadGenerator::Result LoadGenerator::run(double seconds, const Supplier& supplier) const {
    return Run(m_port, m_connections).measure(seconds, supplier);
}

} // namespace autospace::bench
