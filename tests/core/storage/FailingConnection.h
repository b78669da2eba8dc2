// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/sql/Connection.h"

namespace autospace {

// Counts the calls that reach a database, over all of its connections, and lets one of them fail.
struct FailurePlan {
    int calls = 0;
    int failAt = -1; // the number of the call that fails; -1 = none
    [[nodiscard]] bool strikes() { return calls++ == failAt; }
};

// A connection whose planned call fails as a full disk would, before it reaches the database.
class FailingConnection final : public Connection {
public:
    FailingConnection(std::unique_ptr<Connection> inner, std::shared_ptr<FailurePlan> plan);

    [[nodiscard]] Dialect dialect() const override { return m_inner->dialect(); }
    [[nodiscard]] Stored<std::unique_ptr<Statement>> prepare(const QByteArray& sql) override;
    [[nodiscard]] Stored<> execute(const QByteArray& sql) override;
    [[nodiscard]] Stored<> settle() override;
    [[nodiscard]] bool inTransaction() const override { return m_inner->inTransaction(); }
    [[nodiscard]] std::optional<quint32> contentVersion() const override { return m_inner->contentVersion(); }
    void limitSteps(qint64 steps) override { m_inner->limitSteps(steps); }
    [[nodiscard]] bool isLost() const override { return m_inner->isLost(); }
    [[nodiscard]] Stored<> reconnect() override { return m_inner->reconnect(); }

private:
    std::unique_ptr<Connection> m_inner;
    std::shared_ptr<FailurePlan> m_plan;
};

} // namespace autospace
