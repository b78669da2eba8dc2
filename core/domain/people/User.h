// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema/EnumWords.h"
#include "core/domain/schema/Record.h"

#include <optional>
#include <QString>

namespace autospace {

// Suspended users cannot sign in; their sessions end.
enum class UserStatus { Active, Suspended };
template <>
struct EnumWords<UserStatus> {
    static constexpr std::array words{"active", "suspended"};
};

// A person who can sign in. Belongs to no organization (org_id is null); memberships say where it may act.
class User final : public Record {
    AUTOSPACE_RECORD(User)
    QString email; // lower case
    QString name;
    std::optional<QString> phone;
    UserStatus status = UserStatus::Active;
    QString locale;       // BCP 47
    QString passwordHash; // PHC string, Argon2id
};

} // namespace autospace
