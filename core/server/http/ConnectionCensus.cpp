// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/http/ConnectionCensus.h"

namespace autospace {

bool ConnectionCensus::enter(const QByteArray& address, int limit) {
    const std::scoped_lock lock(mutex_);
    int& count = addresses_[address];
    if (count >= limit) return false;
    ++count;
    return true;
}

void ConnectionCensus::leave(const QByteArray& address) {
    const std::scoped_lock lock(mutex_);
    const auto found = addresses_.find(address);
    if (found != addresses_.end() && --*found <= 0) addresses_.erase(found);
}

bool ConnectionCensus::hold(qint64 bytes, qint64 limit) {
    if (heldBytes_.fetch_add(bytes) + bytes <= limit) return true;
    heldBytes_ -= bytes;
    return false;
}

} // namespace autospace
