// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/Client.h"

#include <QPointer>

namespace autospace {

// Which workspaces the signed-in member's permissions open in the chosen organization. Asks the one permission table,
// as the core does for every call.
class WorkspaceAccess : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(autospace::Client* client READ client WRITE setClient NOTIFY clientChanged)
    // By their names in addresses: "garage". Empty while nobody is signed in.
    Q_PROPERTY(QStringList workspaces READ workspaces NOTIFY changed)
    // The member's roles in words, as "Finance, support".
    Q_PROPERTY(QString roles READ roles NOTIFY changed)
    // The words of those that the member may give to others.
    Q_PROPERTY(QStringList grantable READ grantable NOTIFY changed)
public:
    using QObject::QObject;

    [[nodiscard]] Client* client() const { return m_client; }
    void setClient(Client* client);
    [[nodiscard]] QStringList workspaces() const { return m_workspaces; }
    [[nodiscard]] QString roles() const;
    [[nodiscard]] QStringList grantable() const;

Q_SIGNALS:
    void clientChanged();
    void changed();

private:
    void read();

    QPointer<Client> m_client;
    QStringList m_workspaces;
};

} // namespace autospace
