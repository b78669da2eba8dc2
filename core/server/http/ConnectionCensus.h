// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>

#include <atomic>
#include <mutex>

namespace autospace {

// Counts what all connections of a server share: how many there are, from where, and the bytes of the
// bodies that they hold. Used by every thread.
class ConnectionCensus {
public:
    [[nodiscard]] int connections() const { return m_connections; }
    void enter() { ++m_connections; }
    void leave() { --m_connections; }

    // Counts one more connection of this address; false, and not counted, at the limit.
    [[nodiscard]] bool enter(const QByteArray& address, int limit);
    void leave(const QByteArray& address);

    // Reserves bytes for a body; false, and not reserved, at the limit.
    [[nodiscard]] bool hold(qint64 bytes, qint64 limit);
    void release(qint64 bytes) { m_heldBytes -= bytes; }

private:
    std::atomic<int> m_connections = 0;
    std::atomic<qint64> m_heldBytes = 0;
    std::mutex m_mutex;
    QHash<QByteArray, int> m_addresses;
};

} // namespace autospace
