// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/AccountListModel.h"

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

// One person may be known at several cores.
QString idOf(const Account& account) { return account.userId.toString() + u'@' + account.server; }

} // namespace

void AccountListModel::set(const QList<Account>& accounts) {
    if (accounts == m_accounts) return;
    beginResetModel();
    m_accounts = accounts;
    endResetModel();
    Q_EMIT countChanged();
}

const Account* AccountListModel::find(const QString& accountId) const {
    for (const Account& account : m_accounts)
        if (idOf(account) == accountId) return &account;
    return nullptr;
}

QVariant AccountListModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Account& account = m_accounts[index.row()];
    switch (role) {
    case AccountIdRole: return idOf(account);
    case TitleRole: return account.name;
    case SubtitleRole: return u"%1 · %2"_s.arg(account.email, account.server);
    case SignedInRole: return account.opensByItself;
    case AsksPassphraseRole: return account.asksPassphrase;
    default: return {};
    }
}

QHash<int, QByteArray> AccountListModel::roleNames() const {
    return {{AccountIdRole, "accountId"}, {TitleRole, "title"}, {SubtitleRole, "subtitle"}, {SignedInRole, "signedIn"},
            {AsksPassphraseRole, "asksPassphrase"}};
}

} // namespace autospace
