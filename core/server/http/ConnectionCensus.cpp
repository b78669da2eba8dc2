// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/http/ConnectionCensus.h"

namespace autospace {

bool ConnectionCensus::enter(const QByteArray& address, int limit) {
    const std::scoped_lock lock(m_mutex);
    int& count = m_addresses[address];
    if (count >= limit) return false;
    ++count;
    return true;
}

void ConnectionCensus::leave(const QByteArray& address) {
    const std::scoped_lock lock(m_mutex);
    const auto found = m_addresses.find(address);
    if (found != m_addresses.end() && --*found <= 0) m_addresses.erase(found);
}

bool ConnectionCensus::hold(qint64 bytes, qint64 limit) {
    if (m_heldBytes.fetch_add(bytes) + bytes <= limit) return true;
    m_heldBytes -= bytes;
    return false;
}

} // namespace autospace
