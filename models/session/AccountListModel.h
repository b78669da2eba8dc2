// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/signin/Account.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace autospace {

// The accounts that this computer remembers. Roles: accountId, title (the person), subtitle (email and server),
// signedIn (opens without a password), asksPassphrase (opens with its passphrase).
class AccountListModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("See SignInController.accounts")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
public:
    enum Role { AccountIdRole = Qt::UserRole + 1, TitleRole, SubtitleRole, SignedInRole, AsksPassphraseRole };

    using QAbstractListModel::QAbstractListModel;
    void set(const QList<Account>& accounts);
    [[nodiscard]] int count() const { return int(m_accounts.size()); }
    // Null when there is none.
    [[nodiscard]] const Account* find(const QString& accountId) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : count(); }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();

private:
    QList<Account> m_accounts;
};

} // namespace autospace
