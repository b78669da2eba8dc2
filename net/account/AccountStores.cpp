// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/account/AccountStores.h"

#include "core/storage/sqlite/SqliteStore.h"

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

const QString shapeFact = u"client_shape"_s;

bool unreadable(const StoreError& error) {
    return error.kind == StoreError::Kind::Corrupt || error.kind == StoreError::Kind::KeyMissing;
}

std::shared_ptr<const Sealer> sealerOf(const QByteArray& dataKey) {
    return std::make_shared<const Sealer>(QList{SealingKey::fromSecret(dataKey)});
}

// Never PostgreSQL: the client does without that library.
Stored<std::unique_ptr<Store>> openMigrated(const QString& file, const Registry& registry, StoreOptions options) {
    const auto url = StoreUrl::parse(u"sqlite:"_s + file);
    if (!url) return std::unexpected(StoreError{StoreError::Kind::Other, url.error(), {}});
    std::unique_ptr<Store> store = std::make_unique<SqliteStore>(*url, registry, std::move(options));
    if (auto migrated = store->migrate(); !migrated) return std::unexpected(migrated.error());
    return store;
}

} // namespace

AccountStores::AccountStores(AccountFiles files, const ClientRegistry& registries, const QByteArray& dataKey,
                             const Clock& clock)
    : m_files(std::move(files)), m_registries(registries), m_dataKey(dataKey), m_clock(clock) {}

Stored<std::unique_ptr<AccountStores>> AccountStores::open(const AccountFiles& files, const ClientRegistry& registries,
                                                           const QByteArray& dataKey, const Clock& clock) {
    if (!files.make())
        return std::unexpected(StoreError{StoreError::Kind::Full, u"%1 cannot be made."_s.arg(files.folder()), {}});
    std::unique_ptr<AccountStores> stores(new AccountStores(files, registries, dataKey, clock));
    if (auto opened = stores->openOutbox(); !opened) return std::unexpected(opened.error());
    if (auto opened = stores->openCache(); !opened) return std::unexpected(opened.error());
    return stores;
}

Stored<> AccountStores::tryCache() {
    StoreOptions options = StoreOptions::cache();
    options.sealer = sealerOf(m_dataKey);
    auto store = openMigrated(m_files.cache(), m_registries.cache(), std::move(options));
    if (!store) return std::unexpected(store.error());
    auto session = (*store)->session();
    if (!session) return std::unexpected(session.error());
    // A column that migration added would be empty in rows that the core has it for.
    const auto shape = (*session)->fact(shapeFact);
    if (!shape) return std::unexpected(shape.error());
    if (*shape && **shape != m_registries.cacheShape())
        return std::unexpected(StoreError{StoreError::Kind::Schema, u"The cache has another version's fields."_s, {}});
    if (!*shape)
        if (auto set = (*session)->setFact(shapeFact, m_registries.cacheShape()); !set) return set;
    m_cache = *std::move(store);
    return {};
}

Stored<> AccountStores::openCache() {
    auto opened = tryCache();
    const bool other = !opened && (unreadable(opened.error()) || opened.error().kind == StoreError::Kind::Schema);
    return other ? rebuildCache() : opened;
}

Stored<> AccountStores::rebuildCache() {
    m_cache.reset();
    AccountFiles::removeDatabase(m_files.cache());
    m_cacheIsNew = true;
    return tryCache();
}

Stored<> AccountStores::tryOutbox() {
    StoreOptions options;
    options.sealer = sealerOf(m_dataKey);
    auto store = openMigrated(m_files.outbox(), m_registries.outbox(), std::move(options));
    if (!store) return std::unexpected(store.error());
    m_outbox = *std::move(store);
    return {};
}

Stored<> AccountStores::openOutbox() {
    auto opened = tryOutbox();
    if (opened || !unreadable(opened.error())) return opened;
    m_outboxSetAside = AccountFiles::setAside(m_files.outbox(), m_clock.now().epochMs);
    return m_outboxSetAside.isEmpty() ? opened : tryOutbox();
}

} // namespace autospace
