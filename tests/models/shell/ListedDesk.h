// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/OutboxDesk.h"

#include <QPromise>

namespace autospace {

// Commands that wait, as a test lists them; decisions about them are kept and succeed.
class ListedDesk final : public OutboxDesk {
public:
    ListedDesk() : OutboxDesk(nullptr) {}
    [[nodiscard]] QList<PendingCommand> pending() const override { return list; }
    QFuture<CommandOutcome> retry(const Id& command, const std::optional<QJsonObject>& arguments,
                                  const std::optional<QJsonObject>& base) override {
        retried << command;
        lastArguments = arguments;
        lastBase = base;
        return QtFuture::makeReadyValueFuture(CommandOutcome(CommandTaken{.command = command, .collection = {}, .id = {}}));
    }
    QFuture<Discarded> discard(const Id& command) override {
        discarded << command;
        list.removeIf([&](const PendingCommand& row) { return row.entry->id == command; });
        Q_EMIT changed();
        return QtFuture::makeReadyValueFuture(Discarded());
    }

    QList<PendingCommand> list;
    QList<Id> retried, discarded;
    std::optional<QJsonObject> lastArguments, lastBase;
};

} // namespace autospace
