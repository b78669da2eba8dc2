// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/people/Role.h"
#include "core/domain/schema/EnumWords.h"
#include "core/domain/schema/Record.h"

#include <optional>
#include <QList>
#include <QString>

namespace autospace {

// Removed members lose access at once; the row stays for the history.
enum class MembershipStatus { Invited, Active, Removed };
template <>
struct EnumWords<MembershipStatus> {
    static constexpr std::array words{"invited", "active", "removed"};
};

// A user's place in an organization: roles, and the garages it is limited to. Carries the name and address shown to
// colleagues, so that lists need no other organization's data.
class Membership final : public Record {
    AUTOSPACE_RECORD(Membership)
    Id userId;
    QString name;
    QString email;
    QList<Role> roles;
    QList<Id> garageIds; // empty = all of the organization
    MembershipStatus status = MembershipStatus::Invited;
    std::optional<QString> department;
    std::optional<Id> managerId;
};

} // namespace autospace
