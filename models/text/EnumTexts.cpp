// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/EnumTexts.h"

#include <QCoreApplication>
#include <QHash>

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

struct Entry {
    const char* word;
    const char* text;
};

constexpr Entry entries[] = {
    // Weekdays, short
    {"mon", QT_TRANSLATE_NOOP("words", "Mon")},
    {"tue", QT_TRANSLATE_NOOP("words", "Tue")},
    {"wed", QT_TRANSLATE_NOOP("words", "Wed")},
    {"thu", QT_TRANSLATE_NOOP("words", "Thu")},
    {"fri", QT_TRANSLATE_NOOP("words", "Fri")},
    {"sat", QT_TRANSLATE_NOOP("words", "Sat")},
    {"sun", QT_TRANSLATE_NOOP("words", "Sun")},
    // Roles
    {"super_admin", QT_TRANSLATE_NOOP("words", "Super admin")},
    {"org_owner", QT_TRANSLATE_NOOP("words", "Owner")},
    {"admin", QT_TRANSLATE_NOOP("words", "Admin")},
    {"manager", QT_TRANSLATE_NOOP("words", "Manager")},
    {"hr", QT_TRANSLATE_NOOP("words", "HR")},
    {"finance", QT_TRANSLATE_NOOP("words", "Finance")},
    {"support", QT_TRANSLATE_NOOP("words", "Support")},
    {"valet", QT_TRANSLATE_NOOP("words", "Valet")},
    {"provider", QT_TRANSLATE_NOOP("words", "Provider")},
    {"supplier", QT_TRANSLATE_NOOP("words", "Supplier")},
    {"operator", QT_TRANSLATE_NOOP("words", "Operator")},
    {"member", QT_TRANSLATE_NOOP("words", "Member")},
    {"customer", QT_TRANSLATE_NOOP("words", "Customer")},
    {"visitor", QT_TRANSLATE_NOOP("words", "Visitor")},
    // Organizations and people
    {"parking", QT_TRANSLATE_NOOP("words", "Parking")},
    {"corporate", QT_TRANSLATE_NOOP("words", "Corporate")},
    {"coworking", QT_TRANSLATE_NOOP("words", "Coworking")},
    {"services", QT_TRANSLATE_NOOP("words", "Services")},
    {"launches", QT_TRANSLATE_NOOP("words", "Launches")},
    {"platform", QT_TRANSLATE_NOOP("words", "Platform")},
    {"verified", QT_TRANSLATE_NOOP("words", "Verified")},
    {"invited", QT_TRANSLATE_NOOP("words", "Invited")},
    {"removed", QT_TRANSLATE_NOOP("words", "Removed")},
    {"suspended", QT_TRANSLATE_NOOP("words", "Suspended")},
    // Places
    {"garage", QT_TRANSLATE_NOOP("words", "Garage")},
    {"office", QT_TRANSLATE_NOOP("words", "Office")},
    {"launch_site", QT_TRANSLATE_NOOP("words", "Launch site")},
    {"slot", QT_TRANSLATE_NOOP("words", "Slot")},
    {"desk", QT_TRANSLATE_NOOP("words", "Desk")},
    {"room", QT_TRANSLATE_NOOP("words", "Room")},
    {"standard", QT_TRANSLATE_NOOP("words", "Standard")},
    {"compact", QT_TRANSLATE_NOOP("words", "Compact")},
    {"large", QT_TRANSLATE_NOOP("words", "Large")},
    {"suv", QT_TRANSLATE_NOOP("words", "SUV")},
    {"ev", QT_TRANSLATE_NOOP("words", "EV")},
    {"disabled", QT_TRANSLATE_NOOP("words", "Accessible")},
    {"motorcycle", QT_TRANSLATE_NOOP("words", "Motorcycle")},
    {"bus", QT_TRANSLATE_NOOP("words", "Bus")},
    {"other", QT_TRANSLATE_NOOP("words", "Other")},
    {"active", QT_TRANSLATE_NOOP("words", "Active")},
    {"maintenance", QT_TRANSLATE_NOOP("words", "Maintenance")},
    {"retired", QT_TRANSLATE_NOOP("words", "Retired")},
    // Bookings
    {"car", QT_TRANSLATE_NOOP("words", "Car")},
    {"space", QT_TRANSLATE_NOOP("words", "Space")},
    {"seat", QT_TRANSLATE_NOOP("words", "Seat")},
    {"draft", QT_TRANSLATE_NOOP("words", "Draft")},
    {"pending", QT_TRANSLATE_NOOP("words", "Pending")},
    {"held", QT_TRANSLATE_NOOP("words", "Hold")},
    {"pending_manager", QT_TRANSLATE_NOOP("words", "Waiting for manager")},
    {"pending_hr", QT_TRANSLATE_NOOP("words", "Waiting for HR")},
    {"approved", QT_TRANSLATE_NOOP("words", "Approved")},
    {"confirmed", QT_TRANSLATE_NOOP("words", "Confirmed")},
    {"checked_in", QT_TRANSLATE_NOOP("words", "Checked in")},
    {"checked_out", QT_TRANSLATE_NOOP("words", "Checked out")},
    {"completed", QT_TRANSLATE_NOOP("words", "Completed")},
    {"expired", QT_TRANSLATE_NOOP("words", "Expired")},
    {"cancelled", QT_TRANSLATE_NOOP("words", "Cancelled")},
    {"rejected", QT_TRANSLATE_NOOP("words", "Rejected")},
    {"no_show", QT_TRANSLATE_NOOP("words", "No-show")},
    {"walk_in", QT_TRANSLATE_NOOP("words", "Walk-in")},
    {"phone", QT_TRANSLATE_NOOP("words", "Phone")},
    {"app", QT_TRANSLATE_NOOP("words", "App")},
    {"import", QT_TRANSLATE_NOOP("words", "Import")},
    // Jobs
    {"queued", QT_TRANSLATE_NOOP("words", "Queued")},
    {"running", QT_TRANSLATE_NOOP("words", "Running")},
    {"done", QT_TRANSLATE_NOOP("words", "Done")},
    {"retrying", QT_TRANSLATE_NOOP("words", "Retrying")},
    {"dead", QT_TRANSLATE_NOOP("words", "Given up")},
};

const char* sourceOf(const QString& word) {
    static const QHash<QString, const char*> index = [] {
        QHash<QString, const char*> made;
        for (const Entry& entry : entries)
            made.insert(QString::fromLatin1(entry.word), entry.text);
        return made;
    }();
    return index.value(word);
}

} // namespace

bool EnumTexts::knows(const QString& word) { return sourceOf(word) != nullptr; }

QString EnumTexts::text(const QString& word) {
    if (const char* source = sourceOf(word)) return QCoreApplication::translate("words", source);
    return QString(word).replace(u'_', u' ');
}

} // namespace autospace
