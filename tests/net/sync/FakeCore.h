// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/command/Registry.h"
#include "core/domain/schema/Clock.h"
#include "net/transport/HttpReply.h"
#include "tests/fakes/MemoryView.h"

#include <QJsonArray>
#include <QJsonObject>

namespace autospace {

// A core of one organization in a hundred lines: runs pushed commands once each, keeps a log and serves pages of it.
class FakeCore {
public:
    FakeCore(const Registry& registry, const Clock& clock, Id organization)
        : m_registry(registry), m_clock(clock), m_organization(organization) {}

    [[nodiscard]] HttpReply handle(const HttpRequest& request);
    // Runs a command of somebody else; the error's code, or empty.
    QString run(const QString& name, const Id& target, const QJsonObject& arguments);
    // As after a restore from a backup: this many changes are lost, with the answers that came after them.
    void restoreTo(qint64 sequence);

    [[nodiscard]] const MemoryView& records() const { return m_view; }
    [[nodiscard]] qint64 sequence() const { return m_log.size(); }
    [[nodiscard]] const Id& organization() const { return m_organization; }

    int pageSize = 500;
    bool open = true;       // false: the person is no longer a member
    bool startOver = false; // the next pull is told to
    int effects = 0;        // commands that were applied

private:
    struct Entry {
        QString collection;
        Id id;
        RecordPtr record; // as it was then, for restoreTo()
        Id command;
    };
    [[nodiscard]] QJsonObject push(const QJsonObject& command);
    [[nodiscard]] QJsonObject execute(const Id& id, const QString& name, const Id& target, const QJsonObject& arguments,
                                      const QJsonObject& base, Instant madeAt);
    [[nodiscard]] HttpReply pull(const HttpRequest& request);

    const Registry& m_registry;
    const Clock& m_clock;
    Id m_organization;
    MemoryView m_view;
    QList<Entry> m_log;
    QHash<Id, QJsonObject> m_answers;
    int m_timeline = 1;
    quint64 m_made = 0;
};

} // namespace autospace
