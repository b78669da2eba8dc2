// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/CoreQuestions.h"
#include "net/Session.h"

namespace autospace {

// Asks the core in the name of the signed-in account.
class SessionCore final : public CoreQuestions {
public:
    // The session outlives it.
    explicit SessionCore(Session& session) : m_session(session) {}
    QFuture<CoreAnswer> timeline(const QString& collection, const Id& id) override {
        return m_session.timeline(collection, id);
    }
    QFuture<CoreAnswer> batch(const QJsonObject& body) override {
        return m_session.call("POST", QStringLiteral("/v1/sync/batch"), body);
    }
    QFuture<CoreAnswer> mapStyle() override { return m_session.ask(QStringLiteral("/v1/maps/style")); }
    QFuture<CoreBytes> mapTile(const QString& path) override { return m_session.fetch(path, "image/*"); }

private:
    Session& m_session;
};

} // namespace autospace
