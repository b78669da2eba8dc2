// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/RecordSource.h"
#include "net/Session.h"

namespace autospace {

// The records of the signed-in account, read on the session's reading thread.
class SessionSource final : public RecordSource {
    Q_OBJECT
public:
    // The session outlives it.
    explicit SessionSource(Session& session);
    void post(Job job) override;

private:
    void tell(const ChangedRows& rows);
    Session& m_session;
};

} // namespace autospace
