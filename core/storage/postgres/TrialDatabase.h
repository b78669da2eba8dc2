// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/postgres/PostgresConnection.h"

namespace autospace {

// An empty database on the same server, in which a backup is tried out before it replaces anything. Gone with the
// object; what a killed run left behind, the next one replaces.
class TrialDatabase {
public:
    // The address's user must be allowed to make databases (CREATEDB); the error says so.
    [[nodiscard]] static Stored<std::unique_ptr<TrialDatabase>> make(const StoreUrl& beside);
    ~TrialDatabase();
    Q_DISABLE_COPY_MOVE(TrialDatabase)

    [[nodiscard]] const StoreUrl& url() const { return m_url; }
    // Whether there is anything in the database that a backup would replace.
    [[nodiscard]] static Stored<bool> isNeeded(const StoreUrl& target);

private:
    TrialDatabase(std::unique_ptr<PostgresConnection> server, StoreUrl url)
        : m_server(std::move(server)), m_url(std::move(url)) {}
    [[nodiscard]] Stored<> drop();

    std::unique_ptr<PostgresConnection> m_server;
    StoreUrl m_url;
};

} // namespace autospace
