// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/bookings/Booking.h"
#include "core/domain/places/Floor.h"
#include "core/domain/places/Space.h"
#include "core/domain/places/SpaceBlock.h"
#include "models/Client.h"

#include <QAbstractListModel>
#include <QTimer>

namespace autospace {

// The slots of one garage as they are now: free, taken (a car stands there), booked (a booking has begun, the car is
// not there yet), held, blocked, maintenance. Retired ones are left out.
class SlotListModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(autospace::Client* client READ client WRITE setClient NOTIFY clientChanged REQUIRED)
    Q_PROPERTY(QString garageId READ garageId WRITE setGarageId NOTIFY garageIdChanged)
    // Empty: every floor.
    Q_PROPERTY(QString floorId READ floorId WRITE setFloorId NOTIFY floorIdChanged)
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(int freeCount READ freeCount NOTIFY countChanged)
    // [{recordId, title, level, slots, free}], by level.
    Q_PROPERTY(QVariantList floors READ floors NOTIFY floorsChanged)
    Q_PROPERTY(bool ready READ ready NOTIFY readyChanged)
    Q_PROPERTY(QString errorText READ errorText NOTIFY readyChanged)
public:
    enum Role {
        RecordIdRole = Qt::UserRole,
        TitleRole,
        FloorIdRole,
        FloorRole,
        TypeRole,
        TypeTextRole,
        StateRole,
        StateTextRole,
        SizeTextRole,
        BookingIdRole,
        BookingCodeRole,
        PlateRole,
        UntilTextRole,
        ReasonRole,
        BlockIdRole,
        NextTextRole,
        PositionXRole,
        PositionYRole,
        PendingRole
    };

    explicit SlotListModel(QObject* parent = nullptr);

    Q_INVOKABLE int rowOfId(const QVariant& id) const;
    Q_INVOKABLE QVariantMap get(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] Client* client() const { return m_client; }
    void setClient(Client* client);
    [[nodiscard]] QString garageId() const { return m_garageId.isNull() ? QString() : m_garageId.toString(); }
    void setGarageId(const QString& id);
    [[nodiscard]] QString floorId() const { return m_floorId.isNull() ? QString() : m_floorId.toString(); }
    void setFloorId(const QString& id);
    [[nodiscard]] int count() const { return static_cast<int>(m_shown.size()); }
    [[nodiscard]] int freeCount() const;
    [[nodiscard]] QVariantList floors() const;
    [[nodiscard]] bool ready() const { return m_ready; }
    [[nodiscard]] QString errorText() const { return m_errorText; }

Q_SIGNALS:
    void clientChanged();
    void garageIdChanged();
    void floorIdChanged();
    void countChanged();
    void floorsChanged();
    void readyChanged();

private:
    struct Row {
        std::shared_ptr<const Space> slot;
        std::shared_ptr<const Booking> now;  // what takes it now
        std::shared_ptr<const Booking> next; // what takes it next, within a day
        std::shared_ptr<const SpaceBlock> block;
        bool pending = false;
    };
    struct Garage {
        QList<Row> rows;
        QList<std::shared_ptr<const Floor>> floors;
        QByteArray zone;
    };
    void reconnect();
    void reload();
    void take(const Garage& garage);
    void show();
    [[nodiscard]] static Garage read(const RecordReader& reader, const Id& garageId, Instant now);
    [[nodiscard]] static QString stateOf(const Row& row);
    [[nodiscard]] QString stateText(const Row& row) const;
    [[nodiscard]] QString timeText(Instant at) const;

    QPointer<Client> m_client;
    QPointer<RecordSource> m_source;
    Id m_garageId, m_floorId;
    Garage m_garage;
    QList<Row> m_shown; // of the chosen floor
    bool m_ready = false;
    QString m_errorText;
    QTimer m_soon, m_clock;
    int m_asked = 0;
};

} // namespace autospace
