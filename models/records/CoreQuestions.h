// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema/Id.h"
#include "net/CoreAnswer.h"

#include <QFuture>

namespace autospace {

// What only the core can tell models. The future is cancelled when the account is closed first.
class CoreQuestions {
public:
    virtual ~CoreQuestions() = default;
    // The history of a record, {"data": [{at, actor_name, action, before, after, device}]}, newest first.
    [[nodiscard]] virtual QFuture<CoreAnswer> timeline(const QString& collection, const Id& id) = 0;
    // Carries out commands together, all or none, or checks them: POST /v1/sync/batch, {applied, sequence, refused}.
    [[nodiscard]] virtual QFuture<CoreAnswer> batch(const QJsonObject& body) = 0;
    // Where the map's tiles come from, {"data": {provider, light, dark, attribution}}: templates of paths.
    [[nodiscard]] virtual QFuture<CoreAnswer> mapStyle() = 0;
    // A tile as a picture.
    [[nodiscard]] virtual QFuture<CoreBytes> mapTile(const QString& path) = 0;
};

} // namespace autospace
