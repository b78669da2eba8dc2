// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/StoreError.h"
#include "core/storage/StoreUrl.h"

#include <QStringList>

namespace autospace {

// PostgreSQL's own programs (pg_dump, pg_restore), run on the database of an address. They are looked for on the PATH
// and where Debian keeps them. The password goes through the environment, where other users cannot see it.
class PostgresTools {
public:
    explicit PostgresTools(StoreUrl url) : m_url(std::move(url)) {}

    // A consistent copy in the custom format. Never leaves half a file under the name.
    [[nodiscard]] Stored<> dump(const QString& file) const;
    // Replaces what is in the database by the copy, in one transaction.
    [[nodiscard]] Stored<> restore(const QString& file) const;

private:
    [[nodiscard]] Stored<> run(const QString& program, const QStringList& arguments) const;
    StoreUrl m_url;
};

} // namespace autospace
