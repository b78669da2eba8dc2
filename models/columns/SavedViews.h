// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/columns/ListView.h"
#include "models/Client.h"

#include <QAbstractListModel>

namespace autospace {

// The views of one list: a person's private ones, which stay on this computer, then those that somebody shares with the
// organization. One of them may be the default of this person here, which opens first. `standard` is the page's own.
class SavedViews : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(autospace::Client* client READ client WRITE setClient NOTIFY clientChanged REQUIRED)
    // Which list: "bookings", "today/arrivals". Views of different lists do not meet.
    Q_PROPERTY(QString list READ list WRITE setList NOTIFY listChanged)
    // {filter, sort, columns}: what "reset" leads back to.
    Q_PROPERTY(QVariantMap standard READ standard WRITE setStandard NOTIFY standardChanged)
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(bool canShare READ canShare NOTIFY clientChanged)
public:
    enum Role { KeyRole = Qt::UserRole, NameRole, IsDefaultRole, SharedByRole };

    explicit SavedViews(QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    // Keeps a private view under a name, in place of the one that has it. False for a name that cannot be one.
    Q_INVOKABLE bool save(const QString& name, const QString& filter, const QString& sort, const QVariantList& columns);
    // Deletes a private view, or takes a shared one back.
    Q_INVOKABLE void remove(const QString& key);
    // Gives a private view to the organization; it is no longer private then. See shared().
    Q_INVOKABLE void share(const QString& name);
    // An empty key: the page's own view opens first again.
    Q_INVOKABLE void setDefault(const QString& key);
    // {key, name, filter, sort, columns}; the standard view, with an empty key, when there is none.
    Q_INVOKABLE QVariantMap view(const QString& key) const;
    // What opens first: the default view, else the standard one. A shared default is as it was seen last, until the
    // shared views have been read.
    Q_INVOKABLE QVariantMap first() const;
    Q_INVOKABLE QString nameOf(const QString& key) const;
    // Why this view cannot be shared or deleted by this person; empty when it can.
    Q_INVOKABLE QString refusalToShare(const QString& key) const;
    Q_INVOKABLE QString refusalToRemove(const QString& key) const;

    [[nodiscard]] Client* client() const { return m_client; }
    void setClient(Client* client);
    [[nodiscard]] QString list() const { return m_list; }
    void setList(const QString& list);
    [[nodiscard]] QVariantMap standard() const { return m_standard; }
    void setStandard(const QVariantMap& standard);
    [[nodiscard]] int count() const { return static_cast<int>(m_views.size()); }
    [[nodiscard]] bool canShare() const;

Q_SIGNALS:
    void clientChanged();
    void listChanged();
    void standardChanged();
    void countChanged();
    // The private view of that name is shared now, under the key.
    void shared(const QString& name, const QString& key);
    void refused(const QString& reason);

private:
    void reopen();
    void readPrivate();
    void readShared();
    void takeShared(const QList<ListView>& views);
    void write();
    [[nodiscard]] QString settingsKey() const;
    [[nodiscard]] const ListView* find(const QString& key) const;
    [[nodiscard]] qsizetype privateCount() const;

    QPointer<Client> m_client;
    QPointer<RecordSource> m_source;
    QString m_list;
    QVariantMap m_standard;
    QList<ListView> m_views; // private ones first
    QVariantMap m_default;   // as it was seen last; empty: the page's own
    int m_asked = 0;
};

} // namespace autospace
