// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/Client.h"
#include "models/records/RecordRoles.h"

#include <QTimer>
#include <QVariantMap>

namespace autospace {

// One record, by id, followed through every change. values has the roles of a list's row (see RecordRoles).
class RecordItem : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(autospace::Client* client READ client WRITE setClient NOTIFY clientChanged REQUIRED)
    Q_PROPERTY(QString collection READ collection WRITE setCollection NOTIFY collectionChanged)
    Q_PROPERTY(QString recordId READ recordId WRITE setRecordId NOTIFY recordIdChanged)
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed)
    Q_PROPERTY(QVariantMap values READ values NOTIFY changed)
public:
    // Missing: not in the cache: deleted, unknown, or not for this person to see.
    enum State { None, Loading, Ready, Missing, Failed };
    Q_ENUM(State)

    explicit RecordItem(QObject* parent = nullptr);

    Q_INVOKABLE void reload();

    [[nodiscard]] Client* client() const { return m_client; }
    void setClient(Client* client);
    [[nodiscard]] QString collection() const { return m_collection; }
    void setCollection(const QString& collection);
    [[nodiscard]] QString recordId() const { return m_id.isNull() ? QString() : m_id.toString(); }
    void setRecordId(const QString& id);
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] QString errorText() const { return m_errorText; }
    [[nodiscard]] QVariantMap values() const;
    // Null while there is none.
    [[nodiscard]] const RecordRow* row() const { return m_row ? &*m_row : nullptr; }

Q_SIGNALS:
    void clientChanged();
    void collectionChanged();
    void recordIdChanged();
    void changed();

private:
    void reset();
    void take(const Read<std::optional<RecordRow>>& answer);

    QPointer<Client> m_client;
    QPointer<RecordSource> m_source;
    QString m_collection;
    Id m_id;
    State m_state = None;
    QString m_errorText;
    std::optional<RecordRow> m_row;
    QTimer m_soon;
    int m_asked = 0;
};

} // namespace autospace
