// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/Siege.h"

#include "tests/core/server/attacks/MalformedRequests.h"
#include "tests/core/server/attacks/PlainSocket.h"

namespace autospace::bench {

namespace {

constexpr size_t trickling = 200, notReading = 100, idle = 2000;
constexpr int addresses = 40;
constexpr int smallBuffer = 4096;
constexpr auto pause = std::chrono::milliseconds(5);

} // namespace

Siege::Siege(quint16 port) : m_port(port) {}

Siege::~Siege() { end(); }

void Siege::begin() {
    if (!m_thread.joinable()) m_thread = std::jthread([this](const std::stop_token& stop) { work(stop); });
}

void Siege::end() {
    if (m_thread.joinable()) m_thread = {};
    m_sockets.clear();
}

std::unique_ptr<PlainSocket> Siege::open(size_t place) {
    m_from = m_from % addresses + 1;
    const quint16 from = 256 + m_from;
    auto socket = std::make_unique<PlainSocket>(
        m_port, place < trickling || place >= trickling + notReading ? 0 : smallBuffer, from);
    if (place < trickling)
        socket->send("GET /healthz HTTP/1.1\r\nX-A: ");
    else if (place < trickling + notReading)
        socket->send(QByteArray("GET /v1/openapi.json HTTP/1.1\r\nHost: a\r\n\r\n").repeated(20), 10);
    return socket;
}

void Siege::work(const std::stop_token& stop) {
    m_sockets.resize(trickling + notReading + idle);
    const QByteArrayList requests = malformedRequests();
    for (size_t turn = 0; !stop.stop_requested(); ++turn) {
        // A part of them at a time, so that the wall of connections stands within a second and is kept standing.
        for (size_t i = turn % 64; i < m_sockets.size() && !stop.stop_requested(); i += 64)
            if (!m_sockets[i] || m_sockets[i]->isEnded())
                m_sockets[i] = open(i);
            else if (i < trickling)
                m_sockets[i]->send("x", 10);
        PlainSocket(m_port, 0, 512).send(requests[static_cast<qsizetype>(turn) % requests.size()], 10);
        ++m_malformed;
        std::this_thread::sleep_for(pause);
    }
}

} // namespace autospace::bench
