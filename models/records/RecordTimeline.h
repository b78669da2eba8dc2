// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/Client.h"

#include <QAbstractListModel>
#include <QTimer>

namespace autospace {

// Who did what to a record, when and from where, with old and new values: the core's audit log, newest first. Asked for
// again when the record changes. Without the core it says so, keeps what was known, and asks again from time to time.
class RecordTimeline : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(autospace::Client* client READ client WRITE setClient NOTIFY clientChanged REQUIRED)
    Q_PROPERTY(QString collection READ collection WRITE setCollection NOTIFY subjectChanged)
    Q_PROPERTY(QString recordId READ recordId WRITE setRecordId NOTIFY subjectChanged)
    // Of the place whose clock the times are shown on; empty: the organization's.
    Q_PROPERTY(QString zone MEMBER m_zone NOTIFY subjectChanged)
    Q_PROPERTY(State state READ state NOTIFY stateChanged)
    Q_PROPERTY(QString errorText READ errorText NOTIFY stateChanged)
    Q_PROPERTY(int count READ count NOTIFY countChanged)
public:
    // Forbidden: the person's roles do not open the history; errorText says why.
    enum State { None, Loading, Ready, Offline, Forbidden, Failed };
    Q_ENUM(State)
    // changes: [{label, before, after}], texts as a person reads them.
    enum Role { AtRole = Qt::UserRole, TimeRole, TitleRole, ActorRole, DeviceRole, ChangesRole, DetailRole };

    explicit RecordTimeline(QObject* parent = nullptr);

    Q_INVOKABLE void reload();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] Client* client() const { return m_client; }
    void setClient(Client* client);
    [[nodiscard]] QString collection() const { return m_collection; }
    void setCollection(const QString& collection);
    [[nodiscard]] QString recordId() const { return m_id.isNull() ? QString() : m_id.toString(); }
    void setRecordId(const QString& id);
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] QString errorText() const { return m_errorText; }
    [[nodiscard]] int count() const { return static_cast<int>(m_entries.size()); }

Q_SIGNALS:
    void clientChanged();
    void subjectChanged();
    void stateChanged();
    void countChanged();

private:
    struct Entry {
        Instant at;
        QString actor, action, device;
        QJsonObject before, after;
    };
    void reset();
    void reconnect();
    void take(const CoreAnswer& answer);
    void setState(State state, const QString& errorText = {});
    [[nodiscard]] QVariantList changes(const Entry& entry) const;
    [[nodiscard]] QString title(const Entry& entry) const;
    [[nodiscard]] QString valueText(const Field& field, const QJsonValue& json) const;
    [[nodiscard]] QString timeText(Instant at) const;

    QPointer<Client> m_client;
    QPointer<RecordSource> m_source;
    QString m_collection, m_zone, m_errorText;
    Id m_id;
    State m_state = None;
    QList<Entry> m_entries;
    QTimer m_soon, m_again;
    int m_asked = 0;
};

} // namespace autospace
