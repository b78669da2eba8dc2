// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/CommandRunner.h"
#include "net/Session.h"

namespace autospace {

// Gives commands to the signed-in account: they are kept in its outbox, shown, and sent.
class SessionRunner final : public CommandRunner {
    Q_OBJECT
public:
    // The session outlives it.
    explicit SessionRunner(Session& session) : CommandRunner(nullptr), m_session(session) {}
    QFuture<CommandOutcome> run(const CommandOrder& order) override {
        return m_session.run(order.name, order.target, order.arguments, order.base);
    }

private:
    Session& m_session;
};

} // namespace autospace
