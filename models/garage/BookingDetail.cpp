// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/garage/BookingDetail.h"

#include "core/domain/bookings/Booking.h"
#include "core/domain/places/DimensionFit.h"
#include "core/domain/places/Floor.h"
#include "models/text/EnumTexts.h"

namespace autospace {

using namespace Qt::StringLiterals;

BookingDetail::BookingDetail(QObject* parent) : QObject(parent) {
    m_item.setCollection(u"bookings"_s);
    m_actions.setCommands({u"bookings.check_in"_s, u"bookings.check_out"_s, u"bookings.confirm"_s, u"bookings.move"_s,
                           u"bookings.extend"_s, u"bookings.cancel"_s, u"bookings.no_show"_s});
    connect(&m_item, &RecordItem::changed, this, &BookingDetail::look);
    connect(&m_item, &RecordItem::changed, this, &BookingDetail::changed);
}

void BookingDetail::setClient(Client* client) {
    if (client == m_item.client()) return;
    m_item.setClient(client);
    m_actions.setClient(client);
    Q_EMIT clientChanged();
}

void BookingDetail::setBookingId(const QString& id) {
    if (id == m_item.recordId()) return;
    m_place = {};
    m_item.setRecordId(id);
    m_actions.setRecordId(id);
    Q_EMIT bookingIdChanged();
}

const Booking* BookingDetail::booking() const {
    return m_item.row() ? dynamic_cast<const Booking*>(m_item.row()->record.get()) : nullptr;
}

BookingDetail::Place BookingDetail::placeOf(const RecordReader& reader, const Booking& booking, const QLocale& locale) {
    const auto metres = [&](int cm) { return locale.toString(cm / 100.0, 'f', 2); };
    const auto slot = reader.get<Space>(booking.resourceId);
    const auto garage = reader.get<Location>(booking.locationId);
    Place place;
    if (!slot || !garage) return place;
    QStringList parts{slot->code};
    if (const auto floor = slot->floorId ? reader.get<Floor>(*slot->floorId) : nullptr) parts << floor->name;
    parts << EnumTexts::text(toWord(slot->spaceType));
    if (slot->widthCm && slot->lengthCm) parts << tr("%1 × %2 m").arg(metres(slot->widthCm), metres(slot->lengthCm));
    place.slotText = parts.join(u" · "_s);
    const VehicleSize vehicle{booking.vehicleHeightCm, booking.vehicleLengthCm, booking.vehicleWidthCm};
    place.fits = DimensionFit::fits(vehicle, *slot, *garage);
    if (booking.vehicleHeightCm) {
        const int clear = garage->clearHeightCm.value_or(slot->heightCm);
        const int limit = slot->heightCm > 0 ? std::min(slot->heightCm, clear) : clear;
        place.vehicleText = limit > 0 ? tr("%1 m high, limit %2 m").arg(metres(*booking.vehicleHeightCm), metres(limit))
                                      : tr("%1 m high").arg(metres(*booking.vehicleHeightCm));
    }
    return place;
}

void BookingDetail::look() {
    ++m_asked;
    const Booking* shown = booking();
    if (!shown || !client() || !client()->records()) return;
    const auto work = [booking = *shown, locale = client()->formats().locale()](const RecordReader& reader) {
        return placeOf(reader, booking, locale);
    };
    client()->records()->read(work).then(this, [this, asked = m_asked](const Read<Place>& place) {
        if (asked != m_asked || !place) return;
        m_place = *place;
        Q_EMIT changed();
    });
}

QString BookingDetail::nextCommand() const {
    const Booking* shown = booking();
    if (!shown) return {};
    switch (shown->status) {
    case BookingStatus::Held: return u"bookings.confirm"_s;
    case BookingStatus::Confirmed: return u"bookings.check_in"_s;
    case BookingStatus::CheckedIn: return u"bookings.check_out"_s;
    default: return {};
    }
}

QVariantList BookingDetail::priceSteps() const {
    return booking() ? client()->formats().priceSteps(booking()->priceSteps) : QVariantList();
}

bool BookingDetail::locked() const {
    const Booking* shown = booking();
    return shown && shown->lockedUntil && *shown->lockedUntil > client()->now();
}

} // namespace autospace
