// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/people/Action.h"
#include "core/domain/people/Role.h"

#include <QString>
#include <QStringList>

#include <span>

namespace autospace {

// When a role may do something.
enum class Condition {
    Never,
    Always,   // inside the organization acted in
    Own,      // I requested it
    Mine,     // it is assigned to me
    MyGarage, // it belongs to a garage that my membership is not limited away from
    MyReport, // it is about me, or about someone whose line manager I am
    Self,     // it is about me
    Platform, // only for members of the platform's own organization
};

// The one table of who may do what. Every permission in the product is read from here.
class PermissionTable {
public:
    static constexpr int roleCount = 14;
    struct Row {
        const char* collection;
        // Six letters per role, in the order of Role; see PermissionTable.cpp for their meaning.
        const char* cells[roleCount];
        bool ofOrganization;  // its records belong to an organization and are seen only there
        bool anyoneMayCreate; // whoever is signed in, with a membership or without
    };

    [[nodiscard]] static std::span<const Row> rows();
    // Null when the collection has no row: nobody may do anything with it.
    [[nodiscard]] static const Row* row(QStringView collection);
    [[nodiscard]] static Condition condition(const Row& row, Role role, Action action);
    // The fields that the role never sees, although it may read the record.
    [[nodiscard]] static QStringList hiddenFields(QStringView collection, Role role);
};

} // namespace autospace
