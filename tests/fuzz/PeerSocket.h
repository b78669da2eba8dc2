// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QTcpSocket>

namespace autospace {

// The other end of a connection without a network in between: what the peer sends is put in, what it got is kept.
// A lazy peer leaves what was written in the queue until it takes it.
class PeerSocket final : public QTcpSocket {
    Q_OBJECT

public:
    PeerSocket(QByteArray& got, bool lazy) : m_got(got), m_lazy(lazy) {
        setOpenMode(ReadWrite | Unbuffered);
        setPeerAddress(QHostAddress(QStringLiteral("192.0.2.7")));
        setSocketState(ConnectedState);
    }

    void send(QByteArrayView piece) {
        m_sent = m_sent.sliced(m_read);
        m_read = 0;
        m_sent.append(piece);
        Q_EMIT readyRead();
    }
    // Takes what waits; false when nothing did.
    [[nodiscard]] bool take() {
        if (m_queued.isEmpty()) return false;
        const QByteArray taken = std::exchange(m_queued, {});
        m_got += taken;
        Q_EMIT bytesWritten(taken.size());
        return true;
    }

    [[nodiscard]] qint64 bytesAvailable() const override { return m_sent.size() - m_read; }
    [[nodiscard]] qint64 bytesToWrite() const override { return m_queued.size(); }
    void disconnectFromHost() override {
        if (state() == UnconnectedState) return;
        m_got += std::exchange(m_queued, {});
        setSocketState(UnconnectedState);
        Q_EMIT disconnected();
    }
    void close() override { setSocketState(UnconnectedState); }

protected:
    qint64 readData(char* to, qint64 most) override {
        const qint64 count = std::min(most, bytesAvailable());
        std::copy_n(m_sent.cbegin() + m_read, count, to);
        m_read += count;
        return count;
    }
    qint64 writeData(const char* from, qint64 count) override {
        (m_lazy ? m_queued : m_got).append(from, count);
        return count;
    }

private:
    QByteArray& m_got;
    const bool m_lazy;
    QByteArray m_sent;
    qint64 m_read = 0;
    QByteArray m_queued;
};

} // namespace autospace
