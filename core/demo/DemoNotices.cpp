// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/DemoNotices.h"

#include "core/demo/DemoRecord.h"

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype count = 5;

std::shared_ptr<Notification> notice(const Booking& about, const Id& userId, const DemoRandom& random) {
    const bool cancelled = about.status == BookingStatus::Cancelled;
    const Id id = random.named(u"notice:%1:%2"_s.arg(userId.toString(), about.id.toString()));
    auto notice = demoRecord<Notification>(id, about.orgId, about.updatedAt);
    notice->userId = userId;
    notice->kind = cancelled ? u"booking.cancelled"_s : u"booking.expired"_s;
    notice->title = cancelled ? u"Booking cancelled"_s : u"Hold has run out"_s;
    notice->facts = {{u"code"_s, about.code}, {u"plate"_s, about.plate}};
    notice->subjectCollection = u"bookings"_s;
    notice->subjectId = about.id;
    return notice;
}

} // namespace

QList<std::shared_ptr<Notification>> DemoNotices::of(const QList<std::shared_ptr<Booking>>& bookings, const Id& userId,
                                                     const DemoRandom& random) {
    QList<std::shared_ptr<Booking>> told;
    for (const auto& booking : bookings)
        if (booking->status == BookingStatus::Cancelled || booking->status == BookingStatus::Expired) told << booking;
    std::ranges::stable_sort(told, std::greater(), &Booking::updatedAt);
    QList<std::shared_ptr<Notification>> notices;
    for (const auto& booking : told.first(std::min(count, told.size())))
        notices << notice(*booking, userId, random);
    if (notices.size() == count) notices.back()->readAt = notices.back()->updatedAt;
    return notices;
}

} // namespace autospace
