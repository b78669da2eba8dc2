// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/bookings/Booking.h"
#include "models/commands/RecordActions.h"
#include "models/records/RecordItem.h"

namespace autospace {

// One booking with what its page shows beside the fields: the slot's measures, whether the vehicle fits, how the price
// adds up, and what can be done with it.
class BookingDetail : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(autospace::Client* client READ client WRITE setClient NOTIFY clientChanged REQUIRED)
    Q_PROPERTY(QString bookingId READ bookingId WRITE setBookingId NOTIFY bookingIdChanged)
    Q_PROPERTY(autospace::RecordItem* item READ item CONSTANT)
    Q_PROPERTY(autospace::RecordActions* actions READ actions CONSTANT)
    // check_in, check_out, confirm or "": the step that the booking waits for, as a command; empty when it is over.
    Q_PROPERTY(QString nextCommand READ nextCommand NOTIFY changed)
    Q_PROPERTY(QString slotText READ slotText NOTIFY changed)
    Q_PROPERTY(QString vehicleText READ vehicleText NOTIFY changed)
    Q_PROPERTY(bool vehicleFits READ vehicleFits NOTIFY changed)
    Q_PROPERTY(QVariantList priceSteps READ priceSteps NOTIFY changed)
    Q_PROPERTY(bool locked READ locked NOTIFY changed)
public:
    explicit BookingDetail(QObject* parent = nullptr);

    [[nodiscard]] Client* client() const { return m_item.client(); }
    void setClient(Client* client);
    [[nodiscard]] QString bookingId() const { return m_item.recordId(); }
    void setBookingId(const QString& id);
    [[nodiscard]] RecordItem* item() { return &m_item; }
    [[nodiscard]] RecordActions* actions() { return &m_actions; }
    [[nodiscard]] QString nextCommand() const;
    [[nodiscard]] QString slotText() const { return m_place.slotText; }
    [[nodiscard]] QString vehicleText() const { return m_place.vehicleText; }
    [[nodiscard]] bool vehicleFits() const { return m_place.fits; }
    [[nodiscard]] QVariantList priceSteps() const;
    [[nodiscard]] bool locked() const;

Q_SIGNALS:
    void clientChanged();
    void bookingIdChanged();
    void changed();

private:
    struct Place {
        QString slotText, vehicleText;
        bool fits = true;
    };
    [[nodiscard]] static Place placeOf(const RecordReader& reader, const Booking& booking, const QLocale& locale);
    [[nodiscard]] const Booking* booking() const;
    void look();

    RecordItem m_item;
    RecordActions m_actions;
    Place m_place;
    int m_asked = 0;
};

} // namespace autospace
