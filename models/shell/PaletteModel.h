// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/Client.h"
#include "models/shell/ActionRegistry.h"

namespace autospace {

// What the palette offers: every action, and the records of the cache that the typed words find: bookings by code, plate
// and customer, garages by name. Roles: title, subtitle, iconName, shortcut, kind, and for triggering name (an action) or
// link (a record, app://…).
class PaletteModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(autospace::Client* client READ client WRITE setClient NOTIFY clientChanged REQUIRED)
    Q_PROPERTY(autospace::ActionRegistry* registry READ registry WRITE setRegistry NOTIFY registryChanged REQUIRED)
    Q_PROPERTY(QString query READ query WRITE setQuery NOTIFY queryChanged)
    Q_PROPERTY(bool busy READ busy NOTIFY busyChanged)
public:
    enum Role { TitleRole = Qt::UserRole + 1, SubtitleRole, IconRole, ShortcutRole, KindRole, NameRole, LinkRole };
    static constexpr int mostOfAKind = 8;

    explicit PaletteModel(QObject* parent = nullptr) : QAbstractListModel(parent) {}

    Q_INVOKABLE QString nameAt(int row) const { return data(index(row), NameRole).toString(); }
    Q_INVOKABLE QUrl linkAt(int row) const { return data(index(row), LinkRole).toUrl(); }

    [[nodiscard]] Client* client() const { return m_client; }
    void setClient(Client* client);
    [[nodiscard]] ActionRegistry* registry() const { return m_registry; }
    void setRegistry(ActionRegistry* registry);
    [[nodiscard]] QString query() const { return m_query; }
    void setQuery(const QString& query);
    [[nodiscard]] bool busy() const { return m_busy; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void clientChanged();
    void registryChanged();
    void queryChanged();
    void busyChanged();

private:
    struct Found {
        QString title;
        QString subtitle;
        QString iconName;
        QString kind;
        QUrl link;
    };
    void search();
    void take(const QList<Found>& found);

    QPointer<Client> m_client;
    QPointer<ActionRegistry> m_registry;
    QString m_query;
    QList<Found> m_found;
    bool m_busy = false;
    int m_asked = 0;
};

} // namespace autospace
