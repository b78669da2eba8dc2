// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/signin/Account.h"
#include "net/signin/VaultProblem.h"

#include <QList>

#include <expected>

namespace autospace {

// The remembered accounts, in one JSON file, the latest used first. A file that cannot be read counts as empty and is
// written anew with the next sign-in: nothing in it cannot be typed again.
class AccountList {
public:
    explicit AccountList(QString file) : m_file(std::move(file)) {}

    [[nodiscard]] QList<Account> read() const;
    // Puts it first; replaces the one of the same server and user.
    [[nodiscard]] std::expected<void, VaultProblem> remember(const Account& account);
    [[nodiscard]] std::expected<void, VaultProblem> forget(const QString& server, const Id& userId);

private:
    [[nodiscard]] std::expected<void, VaultProblem> write(const QList<Account>& accounts);
    QString m_file;
};

} // namespace autospace
