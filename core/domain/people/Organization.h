// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema/EnumWords.h"
#include "core/domain/schema/Record.h"

#include <optional>
#include <QString>

namespace autospace {

// What the organization runs; platform is the operator of this installation.
enum class OrganizationKind { Parking, Corporate, Coworking, Services, Launches, Platform };
template <>
struct EnumWords<OrganizationKind> {
    static constexpr std::array words{"parking", "corporate", "coworking", "services", "launches", "platform"};
};

// Whether an admin has verified it.
enum class VerificationStatus { Pending, Verified, Rejected };
template <>
struct EnumWords<VerificationStatus> {
    static constexpr std::array words{"pending", "verified", "rejected"};
};

// A tenant: a company that runs bookable things, or the platform itself. Its org_id is its own id.
class Organization final : public Record {
    AUTOSPACE_RECORD(Organization)
    QString name;
    OrganizationKind kind = OrganizationKind::Parking;
    VerificationStatus status = VerificationStatus::Pending;
    QString country;  // ISO 3166-1 alpha-2
    QString currency; // ISO 4217
    QString timeZone; // IANA name, the default for its locations
    std::optional<QString> taxNumber;
};

} // namespace autospace
