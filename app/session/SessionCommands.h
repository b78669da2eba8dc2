// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/CommandRunner.h"
#include "net/Session.h"

namespace autospace {

/// Gives the models' commands to the session.
class SessionCommands final : public CommandRunner {
    Q_OBJECT

public:
    /// The session outlives it.
    explicit SessionCommands(Session& session) : CommandRunner(nullptr), m_session(session) {}
    QFuture<CommandOutcome> run(const CommandOrder& order) override {
        return m_session.run(order.name, order.target, order.arguments, order.base);
    }

private:
    Session& m_session;
};

} // namespace autospace
