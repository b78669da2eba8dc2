// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/command/Registry.h"

namespace autospace {

// What the client's two files hold, beside the product's records: the sync's own.
class ClientRegistry {
public:
    // The product's outlives it.
    explicit ClientRegistry(const Registry& product);

    // The synced records, their confirmed bases and the feed's position.
    [[nodiscard]] const Registry& cache() const { return m_cache; }
    [[nodiscard]] const Registry& outbox() const { return m_outbox; }
    // Changes when a field of any cached record does: a cache of another shape is had anew from the core.
    [[nodiscard]] const QString& cacheShape() const { return m_cacheShape; }

private:
    Registry m_cache;
    Registry m_outbox;
    QString m_cacheShape;
};

} // namespace autospace
