// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/places/LocationRules.h"
#include "models/Client.h"

#include <QTimer>
#include <QVariantList>

namespace autospace {

// How far a garage is from being submitted for verification: what is missing, and what there is of it. Follows every
// change.
class GarageSetup : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(autospace::Client* client READ client WRITE setClient NOTIFY clientChanged REQUIRED)
    Q_PROPERTY(QString garageId READ garageId WRITE setGarageId NOTIFY garageIdChanged)
    Q_PROPERTY(bool ready READ ready NOTIFY changed)
    // [{item, text}]: the field, or "slots", and what to do there.
    Q_PROPERTY(QVariantList missing READ missing NOTIFY changed)
    Q_PROPERTY(int floors READ floors NOTIFY changed)
    Q_PROPERTY(int slotCount READ slotCount NOTIFY changed)
    // As GarageListModel says it, line by line: "Monday: 08:00-18:00". Empty: open day and night.
    Q_PROPERTY(QStringList hourLines READ hourLines NOTIFY changed)
    // As the location has it, for the editor.
    Q_PROPERTY(QVariantMap hours READ hours NOTIFY changed)
public:
    explicit GarageSetup(QObject* parent = nullptr);

    [[nodiscard]] Client* client() const { return m_client; }
    void setClient(Client* client);
    [[nodiscard]] QString garageId() const { return m_garageId.isNull() ? QString() : m_garageId.toString(); }
    void setGarageId(const QString& id);
    [[nodiscard]] bool ready() const { return m_ready; }
    [[nodiscard]] QVariantList missing() const;
    [[nodiscard]] int floors() const { return m_state.floors; }
    [[nodiscard]] int slotCount() const { return m_state.slotCount; }
    [[nodiscard]] QStringList hourLines() const;
    [[nodiscard]] QVariantMap hours() const { return m_state.hours.toVariantMap(); }

Q_SIGNALS:
    void clientChanged();
    void garageIdChanged();
    void changed();

private:
    struct State {
        QList<LocationRules::Missing> missing;
        QJsonObject hours;
        int floors = 0, slotCount = 0;
    };
    void reconnect();
    void reload();

    QPointer<Client> m_client;
    QPointer<RecordSource> m_source;
    Id m_garageId;
    State m_state;
    bool m_ready = false;
    QTimer m_soon;
    int m_asked = 0;
};

} // namespace autospace
