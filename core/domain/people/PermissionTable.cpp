// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/people/PermissionTable.h"

#include <algorithm>

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

// Each cell: create read update delete operate decide.
//   - never  + always  o own  m mine  g my garage  r my report or me  s self  p platform only
// First line:  super_admin org_owner admin   manager  hr       finance   support
// Second line: valet       provider  supplier operator member  customer  visitor
//
// Where the coworking matrix and the garage trade differ, the trade decides: managers invite staff and valets (their
// grants are limited further by RoleGrants). The matrix's audit row stands here although entries are no records.
constexpr PermissionTable::Row table[] = {
    {"organizations",
     {"++++-p", "-++---", "-++--p", "-+----", "-+----", "-+----", "-+----", //
      "-+----", "-+----", "-+----", "-+----", "------", "------", "------"},
     true,
     true},
    {"users",
     {"-p----", "-ss---", "-pp---", "-ss---", "-ss---", "-ss---", "-ss---", //
      "-ss---", "-ss---", "-ss---", "-ss---", "-ss---", "-ss---", "-ss---"},
     false,
     false},
    {"memberships",
     {"-+----", "++++--", "++++--", "++++--", "-+----", "-+----", "-+----", //
      "-r----", "-r----", "-r----", "-+----", "-r----", "-s----", "-s----"},
     true,
     false},
    {"sessions",
     {"-p-p--", "-s-s--", "-p-p--", "-s-s--", "-s-s--", "-s-s--", "-s-s--", //
      "-s-s--", "-s-s--", "-s-s--", "-p-p--", "-s-s--", "-s-s--", "-s-s--"},
     false,
     false},
    {"locations",
     {"-+---p", "++++--", "++++-p", "gggg--", "-+----", "-+----", "-+----", //
      "-g----", "-+----", "-+----", "-+----", "-+----", "-+----", "-+----"},
     true,
     false},
    {"floors",
     {"-+----", "++++--", "++++--", "gggg--", "-+----", "-+----", "-+----", //
      "-g----", "------", "------", "-+----", "-+----", "-+----", "------"},
     true,
     false},
    {"spaces",
     {"-+----", "++++--", "++++--", "gggg--", "-+----", "-+----", "-+----", //
      "-g----", "------", "------", "-+----", "-+----", "-+----", "------"},
     true,
     false},
    {"blocks",
     {"-+----", "++++--", "++++--", "gggg--", "-+----", "-+----", "-+----", //
      "-g----", "------", "------", "-+----", "-+----", "-+----", "------"},
     true,
     false},
    // What a stay costs is no secret to those who may book one.
    {"price_rules",
     {"-+----", "++++--", "++++--", "gggg--", "-+----", "++++--", "-+----", //
      "------", "------", "------", "-+----", "-+----", "-+----", "------"},
     true,
     false},
    {"bookings",
     {"-+----", "+++++-", "+++++-", "ggggg-", "-+----", "-+----", "-+----", //
      "-g----", "-o----", "-o----", "------", "oooo--", "oooo--", "-o----"},
     true,
     false},
    {"notifications",
     {"-sss--", "-sss--", "-sss--", "-sss--", "-sss--", "-sss--", "-sss--", //
      "-sss--", "-sss--", "-sss--", "-sss--", "-sss--", "-sss--", "-sss--"},
     true,
     false},
    // The typed filter of a view may name a customer: it is for those who see customers.
    {"shared_views",
     {"-+----", "++-+--", "++-+--", "++-+--", "++-s--", "++-s--", "++-s--", //
      "------", "------", "------", "------", "------", "------", "------"},
     true,
     false},
    {"jobs",
     {"-p----", "------", "-p----", "------", "------", "------", "------", //
      "------", "------", "------", "-pppp-", "------", "------", "------"},
     false,
     false},
    {"schedules",
     {"-p----", "------", "-p----", "------", "------", "------", "------", //
      "------", "------", "------", "-p--p-", "------", "------", "------"},
     false,
     false},
    {"audit",
     {"-+----", "-+----", "-+----", "------", "------", "------", "------", //
      "------", "------", "------", "------", "------", "------", "------"},
     true,
     false},
};

struct Hidden {
    const char* collection;
    Role role;
    QStringList fields;
};

// A passcode opens a stay: only the garage's people and the requester see it. A valet works with the plate and the
// place, and needs neither the customer nor the money.
const QList<Hidden>& hidden() {
    static const QList<Hidden> list{
        {"bookings", Role::SuperAdmin, {u"passcode"_s}},
        {"bookings", Role::Hr, {u"passcode"_s}},
        {"bookings", Role::Finance, {u"passcode"_s}},
        {"bookings", Role::Support, {u"passcode"_s}},
        {"bookings",
         Role::Valet,
         {u"passcode"_s, u"requester_id"_s, u"customer_name"_s, u"customer_phone"_s, u"customer_email"_s, u"price"_s,
          u"price_steps"_s, u"close_reason"_s, u"note"_s, u"failed_codes"_s, u"locked_until"_s}},
    };
    return list;
}

} // namespace

std::span<const PermissionTable::Row> PermissionTable::rows() { return table; }

const PermissionTable::Row* PermissionTable::row(QStringView collection) {
    const auto found =
        std::ranges::find_if(table, [&](const Row& row) { return collection == QLatin1StringView(row.collection); });
    return found == std::end(table) ? nullptr : found;
}

Condition PermissionTable::condition(const Row& row, Role role, Action action) {
    switch (row.cells[static_cast<int>(role)][static_cast<int>(action)]) {
    case '+': return Condition::Always;
    case 'o': return Condition::Own;
    case 'm': return Condition::Mine;
    case 'g': return Condition::MyGarage;
    case 'r': return Condition::MyReport;
    case 's': return Condition::Self;
    case 'p': return Condition::Platform;
    default: return Condition::Never;
    }
}

QStringList PermissionTable::hiddenFields(QStringView collection, Role role) {
    for (const Hidden& entry : hidden())
        if (entry.role == role && collection == QLatin1StringView(entry.collection)) return entry.fields;
    return {};
}

} // namespace autospace
