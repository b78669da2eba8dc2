// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/signin/AccountList.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace autospace {

using namespace Qt::StringLiterals;

QList<Account> AccountList::read() const {
    QFile file(m_file);
    if (!file.open(QIODevice::ReadOnly)) return {};
    QList<Account> accounts;
    for (const QJsonValue& entry : QJsonDocument::fromJson(file.read(1024 * 1024))[u"accounts"_s].toArray()) {
        const auto userId = Id::parse(entry[u"user_id"_s].toString());
        if (!userId || entry[u"server"_s].toString().isEmpty()) continue;
        accounts << Account{
            entry[u"server"_s].toString(),        *userId,
            entry[u"email"_s].toString(),         entry[u"name"_s].toString(),
            entry[u"opens_by_itself"_s].toBool(), Id::parse(entry[u"organization"_s].toString()).value_or(Id{}),
            entry[u"asks_passphrase"_s].toBool()};
    }
    return accounts;
}

std::expected<void, VaultProblem> AccountList::remember(const Account& account) {
    QList<Account> accounts = read();
    accounts.removeIf([&](const Account& a) { return a.server == account.server && a.userId == account.userId; });
    accounts.prepend(account);
    return write(accounts);
}

std::expected<void, VaultProblem> AccountList::forget(const QString& server, const Id& userId) {
    QList<Account> accounts = read();
    if (accounts.removeIf([&](const Account& a) { return a.server == server && a.userId == userId; }) == 0) return {};
    return write(accounts);
}

std::expected<void, VaultProblem> AccountList::write(const QList<Account>& accounts) {
    QJsonArray list;
    for (const Account& account : accounts)
        list << QJsonObject{{u"server"_s, account.server},
                            {u"user_id"_s, account.userId.toString()},
                            {u"email"_s, account.email},
                            {u"name"_s, account.name},
                            {u"opens_by_itself"_s, account.opensByItself},
                            {u"organization"_s, account.organization.toString()},
                            {u"asks_passphrase"_s, account.asksPassphrase}};
    QDir().mkpath(QFileInfo(m_file).path());
    QSaveFile file(m_file);
    const bool written = file.open(QIODevice::WriteOnly) &&
                         file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) &&
                         file.write(QJsonDocument(QJsonObject{{u"accounts"_s, list}}).toJson()) > 0 && file.commit();
    if (!written) return std::unexpected(VaultProblem{VaultProblem::Kind::NotWritten, file.errorString()});
    return {};
}

} // namespace autospace
