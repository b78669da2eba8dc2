// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema/Clock.h"
#include "core/storage/Store.h"
#include "net/account/AccountFiles.h"
#include "net/account/ClientRegistry.h"

namespace autospace {

// The two databases of an account, opened with its data key. A cache that is damaged, of another shape or sealed with
// another key is made anew: the core has its content. An outbox never is: one that is damaged or sealed with another
// key is set aside, and whoever opens the account is told.
class AccountStores {
public:
    [[nodiscard]] static Stored<std::unique_ptr<AccountStores>>
    open(const AccountFiles& files, const ClientRegistry& registries, const QByteArray& dataKey, const Clock& clock);

    [[nodiscard]] const std::shared_ptr<Store>& cache() const { return m_cache; }
    [[nodiscard]] Store& outbox() { return *m_outbox; }
    // Throws the cache away and makes an empty one. Nobody may have a session of the old one open.
    [[nodiscard]] Stored<> rebuildCache();

    [[nodiscard]] bool cacheIsNew() const { return m_cacheIsNew; }
    // The file that an unreadable outbox was moved to; empty when there was none.
    [[nodiscard]] const QString& outboxSetAside() const { return m_outboxSetAside; }

private:
    AccountStores(AccountFiles files, const ClientRegistry& registries, const QByteArray& dataKey, const Clock& clock);
    [[nodiscard]] Stored<> openCache();
    [[nodiscard]] Stored<> tryCache();
    [[nodiscard]] Stored<> openOutbox();
    [[nodiscard]] Stored<> tryOutbox();

    AccountFiles m_files;
    const ClientRegistry& m_registries;
    QByteArray m_dataKey;
    const Clock& m_clock;
    std::shared_ptr<Store> m_cache;
    std::unique_ptr<Store> m_outbox;
    bool m_cacheIsNew = false;
    QString m_outboxSetAside;
};

} // namespace autospace
