// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/reactions/Reactions.h"

#include "core/domain/bookings/Booking.h"
#include "core/domain/command/ChangedView.h"
#include "core/domain/operations/Notification.h"
#include "core/domain/people/Membership.h"
#include "core/domain/people/Organization.h"
#include "core/domain/places/Location.h"

#include <QJsonArray>

#include <algorithm>

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

// Who is told. Staff: the owners, admins and managers who are in charge of the garage.
enum Audience { Requester = 1, Staff = 2, PlatformAdmins = 4 };

struct Rule {
    const char* event;
    int audience;
    const char* title; // English source text, translated in the context "notifications"
};

constexpr Rule rules[] = {
    {"booking.confirmed", Requester, QT_TRANSLATE_NOOP("notifications", "Booking confirmed")},
    {"booking.moved", Requester, QT_TRANSLATE_NOOP("notifications", "Booking moved")},
    {"booking.extended", Requester, QT_TRANSLATE_NOOP("notifications", "Booking extended")},
    {"booking.shortened", Requester, QT_TRANSLATE_NOOP("notifications", "Booking shortened")},
    {"booking.cancelled", Requester | Staff, QT_TRANSLATE_NOOP("notifications", "Booking cancelled")},
    {"booking.no_show", Requester, QT_TRANSLATE_NOOP("notifications", "Booking not used")},
    {"booking.expired", Requester | Staff, QT_TRANSLATE_NOOP("notifications", "Hold has run out")},
    {"booking.locked", Staff, QT_TRANSLATE_NOOP("notifications", "Booking locked after wrong passcodes")},
    {"garage.submitted", PlatformAdmins, QT_TRANSLATE_NOOP("notifications", "Garage waits for verification")},
    {"garage.verified", Staff, QT_TRANSLATE_NOOP("notifications", "Garage verified")},
    {"garage.rejected", Staff, QT_TRANSLATE_NOOP("notifications", "Garage sent back")},
};
constexpr Rule newHours{"garage.updated", Staff,
                        QT_TRANSLATE_NOOP("notifications", "Bookings outside the new opening hours")};

using Records = QList<std::shared_ptr<Record>>;

struct Recipient {
    Id userId;
    Id orgId;
};

bool inCharge(const Membership& member, const Id& garageId) {
    static const QList<Role> roles{Role::OrgOwner, Role::Admin, Role::Manager};
    const bool has = std::ranges::any_of(member.roles, [&](Role role) { return roles.contains(role); });
    return has && (member.garageIds.isEmpty() || member.garageIds.contains(garageId));
}

Query active(const Id& orgId) {
    return Query()
        .where(u"org_id"_s, Value(orgId))
        .where(u"status"_s, Value(toWord(MembershipStatus::Active)))
        .orderBy(u"user_id"_s);
}

void addStaff(QList<Recipient>& to, const Location& garage, const View& view) {
    for (const auto& member : view.list<Membership>(active(garage.orgId)))
        if (inCharge(*member, garage.id)) to << Recipient{member->userId, member->orgId};
}

void addPlatformAdmins(QList<Recipient>& to, const View& view) {
    const Query platforms = Query().where(u"kind"_s, Value(toWord(OrganizationKind::Platform)));
    for (const auto& platform : view.list<Organization>(platforms))
        for (const auto& member : view.list<Membership>(active(platform->id)))
            if (member->roles.contains(Role::Admin)) to << Recipient{member->userId, platform->id};
}

void notify(Records& notices, const Rule& rule, const Event& event, QList<Recipient> to, const QString& collection,
            const Context& context) {
    QList<Id> told{context.actor.userId};
    for (const Recipient& recipient : std::as_const(to)) {
        if (told.contains(recipient.userId)) continue;
        told << recipient.userId;
        auto notification = std::make_shared<Notification>();
        notification->id = context.ids.next();
        notification->orgId = recipient.orgId;
        notification->userId = recipient.userId;
        notification->kind = event.name;
        notification->title = QString::fromLatin1(rule.title);
        notification->facts = event.details;
        notification->subjectCollection = collection;
        notification->subjectId = event.recordId;
        notices << notification;
    }
}

const Rule* ruleFor(const Event& event) {
    const auto found =
        std::ranges::find_if(rules, [&](const Rule& rule) { return event.name == QLatin1StringView(rule.event); });
    return found == std::end(rules) ? nullptr : found;
}

void reactToBooking(Records& notices, const Event& event, const Context& context, const View& view) {
    const auto booking = view.get<Booking>(event.recordId);
    if (!booking) return;
    const Rule* rule = ruleFor(event);
    if (!rule) return;
    QList<Recipient> to;
    if ((rule->audience & Requester) && booking->requesterId) to << Recipient{*booking->requesterId, booking->orgId};
    const auto garage = view.get<Location>(booking->locationId);
    if ((rule->audience & Staff) && garage) addStaff(to, *garage, view);
    notify(notices, *rule, event, to, u"bookings"_s, context);
}

void reactToGarage(Records& notices, const Event& event, const Context& context, const View& view) {
    const auto garage = view.get<Location>(event.recordId);
    const bool bookingsOutside = event.details[u"bookings_outside"_s].toArray().size() > 0;
    const Rule* rule = bookingsOutside ? &newHours : ruleFor(event);
    if (!garage || !rule) return;
    QList<Recipient> to;
    if (rule->audience & Staff) addStaff(to, *garage, view);
    if (rule->audience & PlatformAdmins) addPlatformAdmins(to, view);
    notify(notices, *rule, event, to, u"locations"_s, context);
}

} // namespace

QList<std::shared_ptr<Record>> reactTo(const Changes& changes, const Context& context, const View& view) {
    const ChangedView after(changes, view);
    Records notices;
    for (const Event& event : changes.events) {
        if (event.name.startsWith("booking."_L1)) reactToBooking(notices, event, context, after);
        if (event.name.startsWith("garage."_L1)) reactToGarage(notices, event, context, after);
    }
    return notices;
}

} // namespace autospace
