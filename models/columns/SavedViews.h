// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/Client.h"

#include <QAbstractListModel>
#include <QVariantList>

namespace autospace {

// The views a person keeps of one list: typed filter, order, and columns with their order and widths. Private to this
// computer and person, in the settings file; one may be the default, which opens first. `standard` is the page's own.
class SavedViews : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(autospace::Client* client READ client WRITE setClient NOTIFY clientChanged REQUIRED)
    // Which list: "bookings", "today/arrivals". Views of different lists do not meet.
    Q_PROPERTY(QString list READ list WRITE setList NOTIFY listChanged)
    // {filter, sort, columns}: what "reset" leads back to.
    Q_PROPERTY(QVariantMap standard READ standard WRITE setStandard NOTIFY standardChanged)
    Q_PROPERTY(int count READ count NOTIFY countChanged)
public:
    enum Role { NameRole = Qt::UserRole, FilterRole, SortRole, ColumnsRole, IsDefaultRole };

    explicit SavedViews(QObject* parent = nullptr) : QAbstractListModel(parent) {}

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    // Keeps a view under a name, in place of the one that has it. False for an empty name.
    Q_INVOKABLE bool save(const QString& name, const QString& filter, const QString& sort, const QVariantList& columns);
    Q_INVOKABLE void remove(const QString& name);
    Q_INVOKABLE bool rename(const QString& name, const QString& newName);
    // An empty name: the page's own view opens first again.
    Q_INVOKABLE void setDefault(const QString& name);
    // {name, filter, sort, columns}; the standard view, with an empty name, when there is none of that name.
    Q_INVOKABLE QVariantMap view(const QString& name) const;
    // What opens first: the default view, else the standard one.
    Q_INVOKABLE QVariantMap first() const;

    [[nodiscard]] Client* client() const { return m_client; }
    void setClient(Client* client);
    [[nodiscard]] QString list() const { return m_list; }
    void setList(const QString& list);
    [[nodiscard]] QVariantMap standard() const { return m_standard; }
    void setStandard(const QVariantMap& standard);
    [[nodiscard]] int count() const { return static_cast<int>(m_views.size()); }

Q_SIGNALS:
    void clientChanged();
    void listChanged();
    void standardChanged();
    void countChanged();

private:
    struct View {
        QString name;
        QString filter;
        QString sort;
        QVariantList columns;
        bool isDefault = false;
        [[nodiscard]] QVariantMap toMap() const;
    };

    void read();
    void write();
    [[nodiscard]] QString key() const;
    [[nodiscard]] qsizetype indexOf(const QString& name) const;

    QPointer<Client> m_client;
    QString m_list;
    QVariantMap m_standard;
    QList<View> m_views;
};

} // namespace autospace
