// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/DerivedColumn.h"

#include "core/domain/bookings/Booking.h"
#include "core/domain/schema/RecordType.h"

#include <QCoreApplication>

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

const Booking& bookingOf(const RecordRow& row) { return static_cast<const Booking&>(*row.record); }

QString say(const char* sentence) { return QCoreApplication::translate("formats", sentence); }

// Milliseconds past the time at which the booking should have begun or ended; 0 when it is not late.
qint64 lateMs(const Booking& booking, Instant now) {
    if (booking.status == BookingStatus::CheckedIn) return std::max<qint64>(0, now - booking.endsAt);
    if (booking.status == BookingStatus::Confirmed) return std::max<qint64>(0, now - booking.startsAt);
    return 0;
}

QVariant late(const RecordRow& row, Instant now) { return lateMs(bookingOf(row), now) / 60'000; }

QString lateText(const RecordRow& row, const Formats&, Instant now) {
    const qint64 ms = lateMs(bookingOf(row), now);
    return ms < 60'000 ? QString() : say(QT_TRANSLATE_NOOP("formats", "%1 late")).arg(Formats::duration(ms));
}

qint64 holdLeftMs(const Booking& booking, Instant now) {
    if (booking.status != BookingStatus::Held || !booking.holdExpiresAt) return 0;
    return std::max<qint64>(0, *booking.holdExpiresAt - now);
}

QVariant holdLeft(const RecordRow& row, Instant now) { return (holdLeftMs(bookingOf(row), now) + 59'999) / 60'000; }

// Rounded up: a hold shows one minute until it is gone.
QString holdLeftText(const RecordRow& row, const Formats&, Instant now) {
    const qint64 minutes = holdLeft(row, now).toLongLong();
    return minutes > 0 ? Formats::duration(minutes * 60'000) : QString();
}

QVariant stay(const RecordRow& row, Instant) { return (bookingOf(row).endsAt - bookingOf(row).startsAt) / 60'000; }

QString stayText(const RecordRow& row, const Formats&, Instant) {
    return Formats::duration(bookingOf(row).endsAt - bookingOf(row).startsAt);
}

QString intervalText(const RecordRow& row, const Formats& formats, Instant now) {
    return formats.interval(bookingOf(row).startsAt, bookingOf(row).endsAt, formats.zone(row.zone), now);
}

// The day is said only when it is not that of the beginning.
QString untilText(const RecordRow& row, const Formats& formats, Instant) {
    const QTimeZone zone = formats.zone(row.zone);
    const Booking& booking = bookingOf(row);
    const bool sameDay = booking.startsAt.in(zone).date() == booking.endsAt.in(zone).date();
    return sameDay ? formats.time(booking.endsAt, zone) : formats.dateTime(booking.endsAt, zone);
}

QVariant endTime(const RecordRow& row, Instant) { return bookingOf(row).endsAt.toUtc(); }

QVariant startTime(const RecordRow& row, Instant) { return bookingOf(row).startsAt.toUtc(); }

// Only the time of day where the day is today, as on the board of the day.
QString dueText(const RecordRow& row, const Formats& formats, Instant now) {
    const QTimeZone zone = formats.zone(row.zone);
    const Instant due =
        bookingOf(row).status == BookingStatus::CheckedIn ? bookingOf(row).endsAt : bookingOf(row).startsAt;
    const bool today = due.in(zone).date() == now.in(zone).date();
    return today ? formats.time(due, zone) : formats.dateTime(due, zone);
}

QVariant due(const RecordRow& row, Instant) {
    const Booking& booking = bookingOf(row);
    return (booking.status == BookingStatus::CheckedIn ? booking.endsAt : booking.startsAt).toUtc();
}

} // namespace

const QList<DerivedColumn>& DerivedColumn::of(const QString& collection) {
    static const QList<DerivedColumn> none;
    static const QList<DerivedColumn> bookings{
        {"due", QT_TRANSLATE_NOOP("fields", "Due"), "starts_at", due, dueText},
        {"interval", QT_TRANSLATE_NOOP("fields", "Time"), "starts_at", startTime, intervalText},
        {"until", QT_TRANSLATE_NOOP("fields", "Until"), "ends_at", endTime, untilText},
        {"late", QT_TRANSLATE_NOOP("fields", "Late"), "", late, lateText},
        {"hold_left", QT_TRANSLATE_NOOP("fields", "Hold left"), "hold_expires_at", holdLeft, holdLeftText},
        {"stay", QT_TRANSLATE_NOOP("fields", "Stay"), "", stay, stayText},
    };
    return collection == u"bookings"_s ? bookings : none;
}

} // namespace autospace
