// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/Session.h"

namespace autospace {

// What can be decided about commands that are not settled.
class OutboxDesk : public QObject {
    Q_OBJECT
public:
    using Discarded = Session::Discarded;

    [[nodiscard]] virtual QList<PendingCommand> pending() const = 0;
    // The command again, in its place, with other arguments or another base if they are given.
    virtual QFuture<CommandOutcome> retry(const Id& command, const std::optional<QJsonObject>& arguments,
                                          const std::optional<QJsonObject>& base) = 0;
    virtual QFuture<Discarded> discard(const Id& command) = 0;

Q_SIGNALS:
    void changed();

protected:
    using QObject::QObject;
};

} // namespace autospace
