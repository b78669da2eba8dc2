// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/OutboxDesk.h"

namespace autospace {

// The desk of the signed-in account.
class SessionDesk final : public OutboxDesk {
    Q_OBJECT
public:
    // The session outlives it.
    explicit SessionDesk(Session& session) : OutboxDesk(nullptr), m_session(session) {
        connect(&session, &Session::pendingChanged, this, &OutboxDesk::changed);
        connect(&session, &Session::closed, this, &OutboxDesk::changed);
    }
    [[nodiscard]] QList<PendingCommand> pending() const override { return m_session.pending(); }
    QFuture<CommandOutcome> retry(const Id& command, const std::optional<QJsonObject>& arguments,
                                  const std::optional<QJsonObject>& base) override {
        return m_session.retry(command, arguments, base);
    }
    QFuture<Discarded> discard(const Id& command) override { return m_session.discard(command); }

private:
    Session& m_session;
};

} // namespace autospace
