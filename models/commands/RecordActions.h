// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/Client.h"
#include "models/commands/CommandRunner.h"

#include <QTimer>
#include <QVariantList>

namespace autospace {

// What can be done with one record, or why not: each command is asked by the rule that will decide it, over the cache,
// and asked again when anything changes or a minute has passed.
class RecordActions : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(autospace::Client* client READ client WRITE setClient NOTIFY clientChanged REQUIRED)
    // Empty: for commands on the collection as a whole (create).
    Q_PROPERTY(QString recordId READ recordId WRITE setRecordId NOTIFY recordIdChanged)
    Q_PROPERTY(QStringList commands READ commands WRITE setCommands NOTIFY commandsChanged)
    // [{command, label, allowed, reason, code}] in the order of commands; unknown commands are left out.
    Q_PROPERTY(QVariantList actions READ actions NOTIFY actionsChanged)
    Q_PROPERTY(bool busy READ busy NOTIFY busyChanged)
public:
    explicit RecordActions(QObject* parent = nullptr);

    Q_INVOKABLE bool allowed(const QString& command) const;
    // A sentence; empty when it is allowed or not known yet.
    Q_INVOKABLE QString reason(const QString& command) const;
    // Runs it with these arguments, in the form of the wire (RFC 3339 times, {minor, currency}).
    Q_INVOKABLE void run(const QString& command, const QVariantMap& arguments = {});

    [[nodiscard]] Client* client() const { return m_client; }
    void setClient(Client* client);
    [[nodiscard]] QString recordId() const { return m_target.isNull() ? QString() : m_target.toString(); }
    void setRecordId(const QString& id);
    [[nodiscard]] QStringList commands() const { return m_commands; }
    void setCommands(const QStringList& commands);
    [[nodiscard]] QVariantList actions() const;
    [[nodiscard]] bool busy() const { return m_running > 0; }

Q_SIGNALS:
    void clientChanged();
    void recordIdChanged();
    void commandsChanged();
    void actionsChanged();
    void busyChanged();
    // Taken: shown at once (pending), kept for later, or confirmed by the core.
    void done(const QString& command, const QString& resultId, bool pending);
    void refused(const QString& command, const QString& title, const QString& detail, const QVariantMap& meta);

private:
    struct Asked {
        QString command;
        std::optional<Rejection> refusal;
    };
    void reconnect();
    void ask();
    void take(const QList<Asked>& answers);
    void finish(const QString& command, const CommandOutcome& outcome);

    QPointer<Client> m_client;
    QPointer<RecordSource> m_source;
    Id m_target;
    QStringList m_commands;
    QList<Asked> m_answers;
    QTimer m_soon, m_minute;
    int m_round = 0;
    int m_running = 0;
};

} // namespace autospace
