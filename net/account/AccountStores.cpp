// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/account/AccountStores.h"

#include "core/storage/StoreFactory.h"
#include "net/signin/SealedFile.h"

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

// Of another make: neither broken nor ours to read.
StoreError foreign(const QString& what) { return {StoreError::Kind::Corrupt, what, {}}; }

// Compares a fact with what it must be; one that is not there yet is set.
Stored<> checkFact(StoreSession& session, const QString& name, const QString& expected) {
    const auto found = session.fact(name);
    if (!found) return std::unexpected(found.error());
    if (*found && **found != expected)
        return std::unexpected(foreign(u"%1 is of another %2."_s.arg(u"The file"_s, name)));
    return *found ? Stored<>{} : session.setFact(name, expected);
}

bool unreadable(const StoreError& error) { return error.kind == StoreError::Kind::Corrupt; }

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
    auto store = openStore(u"sqlite:"_s + m_files.cache(), m_registries.cache(), StoreOptions::cache());
    if (!store) return std::unexpected(store.error());
    if (auto migrated = (*store)->migrate(); !migrated) return migrated;
    auto session = (*store)->session();
    if (!session) return std::unexpected(session.error());
    for (const auto& [name, value] : {std::pair{u"client_shape"_s, m_registries.cacheShape()},
                                      std::pair{u"client_key"_s, SealedFile::keyIdOf(m_dataKey)}})
        if (auto same = checkFact(**session, name, value); !same) return same;
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
    auto store = openStore(u"sqlite:"_s + m_files.outbox(), m_registries.outbox());
    if (!store) return std::unexpected(store.error());
    if (auto migrated = (*store)->migrate(); !migrated) return migrated;
    auto session = (*store)->session();
    if (!session) return std::unexpected(session.error());
    if (auto same = checkFact(**session, u"client_key"_s, SealedFile::keyIdOf(m_dataKey)); !same) return same;
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
