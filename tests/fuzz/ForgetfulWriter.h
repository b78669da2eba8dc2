// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/writer/Writer.h"
#include "core/storage/StoreSession.h"

namespace autospace {

// Carries everything out in one transaction that is taken back at the end: the next input finds the same world.
class ForgetfulWriter final : public Writer {
public:
    explicit ForgetfulWriter(StoreSession& session) : m_session(session) {}

    [[nodiscard]] Stored<> begin() { return m_session.begin(Access::Write); }
    void forget() { m_session.rollback(); }

    bool submit(WriteTask task) override {
        Stored<> result = m_session.savepoint();
        if (result) result = task.run(m_session);
        if (const auto failure = m_session.failure(); result && failure) result = std::unexpected(*failure);
        if (result)
            result = m_session.releaseSavepoint();
        else if (auto undone = m_session.rollbackToSavepoint(); !undone)
            result = undone;
        if (!result) m_errors << result.error();
        task.done(result);
        return true;
    }
    void stop() override {}
    [[nodiscard]] qsizetype waiting() const override { return 0; }

    [[nodiscard]] QList<StoreError> takeErrors() { return std::exchange(m_errors, {}); }

private:
    StoreSession& m_session;
    QList<StoreError> m_errors;
};

} // namespace autospace
