// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/RecordSource.h"
#include "net/Session.h"

namespace autospace {

/// The session's cache, as models read it.
class SessionRecords final : public RecordSource {
    Q_OBJECT

public:
    /// The session outlives it.
    explicit SessionRecords(Session& session);
    void post(Job job) override;

private:
    Session& m_session;
};

} // namespace autospace
