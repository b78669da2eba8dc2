// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <arpa/inet.h>
#include <cerrno>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

namespace autospace {

// A connection to a port of this machine with nothing behind it: no buffers, no event loop.
class PlainSocket {
public:
    // receiveBuffer: bytes that the kernel may hold for us; 0: as it likes. from: the last two bytes of the address
    // that the other side sees, 127.0.x.y; 0: the usual one.
    explicit PlainSocket(int port, int receiveBuffer = 0, quint16 from = 0)
        : m_socket(::socket(AF_INET, SOCK_STREAM, 0)) {
        if (receiveBuffer > 0) ::setsockopt(m_socket, SOL_SOCKET, SO_RCVBUF, &receiveBuffer, sizeof receiveBuffer);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        if (from > 0) {
            address.sin_addr.s_addr = htonl(0x7F000000u | from);
            ::bind(m_socket, reinterpret_cast<const sockaddr*>(&address), sizeof address);
        }
        address.sin_port = htons(static_cast<quint16>(port));
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        m_connected = ::connect(m_socket, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0;
    }
    ~PlainSocket() { ::close(m_socket); }
    Q_DISABLE_COPY_MOVE(PlainSocket)

    [[nodiscard]] bool isConnected() const { return m_connected; }
    // Never waits longer than the time; what the peer does not take is dropped.
    void send(QByteArrayView bytes, int timeoutMs = 1000) {
        setTimeout(SO_SNDTIMEO, timeoutMs);
        while (!bytes.isEmpty()) {
            const auto sent = ::send(m_socket, bytes.data(), static_cast<size_t>(bytes.size()), MSG_NOSIGNAL);
            if (sent <= 0) return;
            bytes = bytes.sliced(sent);
        }
    }
    // Whether the other side has ended the connection. What it has said and nobody has read yet stays.
    [[nodiscard]] bool isEnded() const {
        char byte = 0;
        const auto got = ::recv(m_socket, &byte, 1, MSG_PEEK | MSG_DONTWAIT);
        return got == 0 || (got < 0 && errno != EAGAIN && errno != EWOULDBLOCK);
    }
    // What comes first; empty when nothing came in time or the peer has closed.
    [[nodiscard]] QByteArray receive(int timeoutMs) {
        setTimeout(SO_RCVTIMEO, timeoutMs);
        QByteArray bytes(64 * 1024, Qt::Uninitialized);
        const auto got = ::recv(m_socket, bytes.data(), static_cast<size_t>(bytes.size()), 0);
        bytes.truncate(std::max<qsizetype>(got, 0));
        return bytes;
    }

private:
    void setTimeout(int option, int ms) {
        const timeval time{ms / 1000, (ms % 1000) * 1000};
        ::setsockopt(m_socket, SOL_SOCKET, option, &time, sizeof time);
    }

    int m_socket;
    bool m_connected = false;
};

} // namespace autospace
