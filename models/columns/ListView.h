// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema/Id.h"

#include <QString>
#include <QVariantList>

#include <optional>

namespace autospace {

// A view of a list: the typed filter, the order, and the columns with their order and widths. Private to one person on
// this computer, or shared with the organization.
struct ListView {
    QString name;
    QString filter;
    QString sort;
    QVariantList columns;
    std::optional<Id> shared = {}; // the record, when it is shared
    QString sharedBy = {};
    bool mine = true; // may be taken back or deleted

    // What the view is known by within its list: the name of a private one, the id of a shared one.
    [[nodiscard]] QString key() const { return shared ? shared->toString() : name; }
    // {key, name, filter, sort, columns}, as pages and the settings file have it.
    [[nodiscard]] QVariantMap toMap() const {
        return {{QStringLiteral("key"), key()},
                {QStringLiteral("name"), name},
                {QStringLiteral("filter"), filter},
                {QStringLiteral("sort"), sort},
                {QStringLiteral("columns"), columns}};
    }
    [[nodiscard]] static ListView fromMap(const QVariantMap& map) {
        return {.name = map.value(QStringLiteral("name")).toString(),
                .filter = map.value(QStringLiteral("filter")).toString(),
                .sort = map.value(QStringLiteral("sort")).toString(),
                .columns = map.value(QStringLiteral("columns")).toList()};
    }
};

} // namespace autospace
