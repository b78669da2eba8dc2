// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/http/ResponseMailbox.h"

#include <QByteArray>
#include <QElapsedTimer>
#include <QEvent>
#include <QHash>
#include <QObject>
#include <QTimer>

#include <array>
#include <memory>
#include <span>

namespace autospace {

class HttpConnection;
struct ConnectionContext;

// The connections of one thread: it makes them, leads answers to them, and looks at their deadlines a
// few times a second, so that a request starts and stops no timer. Lives in its thread; what is called
// from elsewhere is queued.
class ConnectionHost : public QObject {
    Q_OBJECT

public:
    static constexpr QEvent::Type mailEvent = QEvent::Type(QEvent::User + 1);

    // Made in the thread that it is to live in.
    ConnectionHost(const ConnectionContext& context, int number);
    ~ConnectionHost() override;

    // Takes over an accepted socket. `refuse`: the server is full, which the peer is told.
    void adopt(qintptr descriptor, bool refuse);
    // No next requests: idle connections end, the others with their answer.
    void drain();
    void abortAll();

    // For the connections.
    [[nodiscard]] const ConnectionContext& context() const { return context_; }
    [[nodiscard]] const std::shared_ptr<ResponseMailbox>& mailbox() const { return mailbox_; }
    [[nodiscard]] qint64 nowMs() const { return steady_.elapsed(); }
    [[nodiscard]] QByteArrayView date();
    [[nodiscard]] QByteArray nextRequestId();
    // Room to read into, for the moment of reading.
    [[nodiscard]] std::span<char> scratch() { return scratch_; }
    [[nodiscard]] bool isDraining() const { return drainTicks_ >= 0; }
    void deliver(ResponseMailbox::Item item);
    void remove(HttpConnection& connection);

Q_SIGNALS:
    // The last connection of a draining host has ended.
    void emptied();

protected:
    bool event(QEvent* event) override;

private:
    void tick();

    const ConnectionContext& context_;
    QByteArray idPrefix_;
    quint64 lastRequest_ = 0;
    std::shared_ptr<ResponseMailbox> mailbox_;
    QHash<quint64, HttpConnection*> connections_;
    quint64 lastConnection_ = 0;
    QElapsedTimer steady_;
    QTimer ticker_;
    QByteArray date_;
    qint64 dateSecond_ = -1;
    int drainTicks_ = -1; // looks at the connections since draining began
    std::array<char, 16 * 1024> scratch_;
};

} // namespace autospace
