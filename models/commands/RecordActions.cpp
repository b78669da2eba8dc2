// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/RecordActions.h"

#include "models/commands/RejectionTexts.h"

#include <QCoreApplication>

#include <algorithm>

namespace autospace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

RecordActions::RecordActions(QObject* parent) : QObject(parent) {
    m_soon.setSingleShot(true);
    m_soon.setInterval(20ms);
    connect(&m_soon, &QTimer::timeout, this, &RecordActions::ask);
    m_minute.setInterval(60s);
    connect(&m_minute, &QTimer::timeout, this, &RecordActions::ask);
    m_minute.start();
}

void RecordActions::setClient(Client* client) {
    if (client == m_client) return;
    if (m_client) m_client->disconnect(this);
    m_client = client;
    if (client) connect(client, &Client::openChanged, this, &RecordActions::reconnect);
    Q_EMIT clientChanged();
    reconnect();
}

void RecordActions::setRecordId(const QString& id) {
    const Id parsed = Id::parse(id).value_or(Id{});
    if (parsed == m_target) return;
    m_target = parsed;
    m_answers.clear();
    Q_EMIT recordIdChanged();
    Q_EMIT actionsChanged();
    ask();
}

void RecordActions::setCommands(const QStringList& commands) {
    if (commands == m_commands) return;
    m_commands = commands;
    Q_EMIT commandsChanged();
    ask();
}

void RecordActions::reconnect() {
    if (m_source) m_source->disconnect(this);
    m_source = m_client ? m_client->records() : nullptr;
    m_answers.clear();
    Q_EMIT actionsChanged();
    if (!m_source) return;
    connect(m_source, &RecordSource::changed, this, [this] { m_soon.start(); });
    ask();
}

void RecordActions::ask() {
    ++m_round;
    if (!m_source) return;
    QList<const CommandType*> types;
    for (const QString& name : m_commands)
        if (const CommandType* type = m_client->registry().command(name))
            if (type->target() == Target::Collection || !m_target.isNull()) types << type;
    const auto refusals = [types, target = m_target, actor = m_client->actor(),
                           now = m_client->now()](const RecordReader& reader) {
        QList<Asked> answers;
        CommandIds ids{Id{}};
        for (const CommandType* type : types)
            answers << Asked{type->name(), type->refusal({.actor = actor, .now = now, .ids = ids}, target, reader)};
        return answers;
    };
    m_source->read(refusals).then(this, [this, round = m_round](const Read<QList<Asked>>& answers) {
        if (round == m_round && answers) take(*answers);
    });
}

void RecordActions::take(const QList<Asked>& answers) {
    const bool same = std::ranges::equal(answers, m_answers, [](const Asked& a, const Asked& b) {
        return a.command == b.command && a.refusal.has_value() == b.refusal.has_value() &&
               (!a.refusal || a.refusal->detail == b.refusal->detail);
    });
    m_answers = answers;
    if (!same) Q_EMIT actionsChanged();
}

QVariantList RecordActions::actions() const {
    QVariantList list;
    for (const Asked& asked : m_answers) {
        const char* label = m_client->registry().command(asked.command)->label();
        list << QVariantMap{{u"command"_s, asked.command},
                            {u"label"_s, QCoreApplication::translate("commands", label)},
                            {u"allowed"_s, !asked.refusal.has_value()},
                            {u"reason"_s, reason(asked.command)},
                            {u"code"_s, asked.refusal ? asked.refusal->code : QString()}};
    }
    return list;
}

bool RecordActions::allowed(const QString& command) const {
    const auto found = std::ranges::find(m_answers, command, &Asked::command);
    return found != m_answers.end() && !found->refusal;
}

QString RecordActions::reason(const QString& command) const {
    const auto found = std::ranges::find(m_answers, command, &Asked::command);
    return found != m_answers.end() && found->refusal
               ? RejectionTexts::detail({.rejection = *found->refusal}, m_client->formats())
               : QString();
}

void RecordActions::run(const QString& command, const QVariantMap& arguments) {
    const CommandType* type = m_client ? m_client->registry().command(command) : nullptr;
    if (!type || !m_client->commands()) return;
    CommandOrder request{.organization = m_client->actor().orgId, .name = command};
    if (type->target() == Target::Record) request.target = m_target;
    request.arguments = QJsonObject::fromVariantMap(arguments);
    ++m_running;
    Q_EMIT busyChanged();
    m_client->commands()->run(request).then(
        this, [this, command](const CommandOutcome& outcome) { finish(command, outcome); });
}

void RecordActions::finish(const QString& command, const CommandOutcome& outcome) {
    --m_running;
    Q_EMIT busyChanged();
    if (outcome)
        Q_EMIT done(command, outcome->id ? outcome->id->toString() : QString(),
                    outcome->state != CommandTaken::State::Confirmed);
    else
        Q_EMIT refused(command, RejectionTexts::title(outcome.error(), m_client->formats()),
                       RejectionTexts::detail(outcome.error(), m_client->formats()),
                       outcome.error().rejection.meta.toVariantMap());
}

} // namespace autospace
