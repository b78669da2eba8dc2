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
};

} // namespace autospace
