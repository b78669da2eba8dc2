// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/bookings/Booking.h"

#include "core/domain/schema/RecordType.h"

namespace autospace {

using namespace Qt::StringLiterals;

AUTOSPACE_RECORD_TYPE(
    Booking, u"bookings"_s, QT_TRANSLATE_NOOP("records", "Booking"), "code",
    (QList<Field>{
        fieldOf<&Booking::code>("code", QT_TRANSLATE_NOOP("fields", "Booking")).length(4, 12).searchable().readOnly(),
        fieldOf<&Booking::kind>("kind", QT_TRANSLATE_NOOP("fields", "Kind")),
        fieldOf<&Booking::status>("status", QT_TRANSLATE_NOOP("fields", "State")).readOnly(),
        fieldOf<&Booking::source>("source", QT_TRANSLATE_NOOP("fields", "Source")),
        fieldOf<&Booking::locationId>("location_id", QT_TRANSLATE_NOOP("fields", "Garage"))
            .readOnly()
            .refersTo("locations"),
        fieldOf<&Booking::resourceId>("resource_id", QT_TRANSLATE_NOOP("fields", "Slot")).refersTo("spaces"),
        fieldOf<&Booking::startsAt>("starts_at", QT_TRANSLATE_NOOP("fields", "From")),
        fieldOf<&Booking::endsAt>("ends_at", QT_TRANSLATE_NOOP("fields", "Until")),
        fieldOf<&Booking::requesterId>("requester_id", QT_TRANSLATE_NOOP("fields", "Requester"))
            .readOnly()
            .indexed()
            .refersTo("users"),
        fieldOf<&Booking::customerName>("customer_name", QT_TRANSLATE_NOOP("fields", "Customer"))
            .length(0, 120)
            .searchable()
            .personal(),
        fieldOf<&Booking::customerPhone>("customer_phone", QT_TRANSLATE_NOOP("fields", "Phone")).length(0, 40).sealed(),
        fieldOf<&Booking::customerEmail>("customer_email", QT_TRANSLATE_NOOP("fields", "E-mail"))
            .length(0, 254)
            .sealed(),
        fieldOf<&Booking::plate>("plate", QT_TRANSLATE_NOOP("fields", "Plate"))
            .length(0, 16)
            .searchable()
            .personal()
            .indexed(),
        fieldOf<&Booking::vehicleHeightCm>("vehicle_height_cm", QT_TRANSLATE_NOOP("fields", "Vehicle height"))
            .between(50, 1000)
            .in("cm"),
        fieldOf<&Booking::vehicleLengthCm>("vehicle_length_cm", QT_TRANSLATE_NOOP("fields", "Vehicle length"))
            .between(50, 3000)
            .in("cm"),
        fieldOf<&Booking::vehicleWidthCm>("vehicle_width_cm", QT_TRANSLATE_NOOP("fields", "Vehicle width"))
            .between(50, 1000)
            .in("cm"),
        fieldOf<&Booking::price>("price", QT_TRANSLATE_NOOP("fields", "Price")).readOnly(),
        fieldOf<&Booking::priceSteps>("price_steps", QT_TRANSLATE_NOOP("fields", "How it adds up")).readOnly(),
        fieldOf<&Booking::passcode>("passcode", QT_TRANSLATE_NOOP("fields", "Passcode")).readOnly().length(0, 6),
        fieldOf<&Booking::holdExpiresAt>("hold_expires_at", QT_TRANSLATE_NOOP("fields", "Hold ends"))
            .readOnly()
            .indexed(),
        fieldOf<&Booking::confirmedAt>("confirmed_at", QT_TRANSLATE_NOOP("fields", "Confirmed")).readOnly(),
        fieldOf<&Booking::checkedInAt>("checked_in_at", QT_TRANSLATE_NOOP("fields", "Checked in")).readOnly(),
        fieldOf<&Booking::checkedOutAt>("checked_out_at", QT_TRANSLATE_NOOP("fields", "Checked out")).readOnly(),
        fieldOf<&Booking::failedCodes>("failed_codes", QT_TRANSLATE_NOOP("fields", "Wrong passcodes")).readOnly(),
        fieldOf<&Booking::lockedUntil>("locked_until", QT_TRANSLATE_NOOP("fields", "Locked until")).readOnly(),
        fieldOf<&Booking::closeReason>("close_reason", QT_TRANSLATE_NOOP("fields", "Reason")).length(0, 500),
        fieldOf<&Booking::note>("note", QT_TRANSLATE_NOOP("fields", "Note")).length(0, 1000).multiline(),
    }),
    (QList<CompositeIndex>{{{"resource_id", "ends_at"}},
                           {{"org_id", "starts_at"}},
                           {{"org_id", "kind", "starts_at"}},
                           {{"org_id", "status", "starts_at"}},
                           {{"location_id", "starts_at"}},
                           {{"location_id", "status", "ends_at"}},
                           {{"location_id", "passcode"}},
                           {{"status", "ends_at"}},
                           {{"org_id", "code"}, true}}),
    Reach::Synced,
    (QList<OverlapGuard>{{"resource_id", "starts_at", "ends_at", "status",
                          {u"held"_s, u"confirmed"_s, u"checked_in"_s, u"pending_manager"_s, u"pending_hr"_s,
                           u"approved"_s, u"checked_out"_s}}}))

} // namespace autospace
