// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/CommandPreview.h"

#include "models/commands/CommandRunner.h"
#include "models/commands/RejectionTexts.h"
#include "models/records/RowResolver.h"

#include <QDateTime>

namespace autospace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// A date of QML becomes the wire's text; everything else is in its form already.
QVariant wired(const QVariant& value) {
    if (value.typeId() == QMetaType::QDateTime) return Instant::fromDateTime(value.toDateTime()).toString();
    return value;
}

} // namespace

CommandPreview::CommandPreview(QObject* parent) : QObject(parent) {
    m_soon.setSingleShot(true);
    m_soon.setInterval(30ms);
    connect(&m_soon, &QTimer::timeout, this, &CommandPreview::ask);
}

void CommandPreview::setClient(Client* client) {
    if (client == m_client) return;
    if (m_client) m_client->disconnect(this);
    m_client = client;
    const auto reconnect = [this] {
        if (m_source) m_source->disconnect(this);
        m_source = m_client ? m_client->records() : nullptr;
        if (m_source) connect(m_source, &RecordSource::changed, this, &CommandPreview::soon);
        soon();
    };
    if (client) connect(client, &Client::openChanged, this, reconnect);
    reconnect();
    Q_EMIT clientChanged();
}

void CommandPreview::setCommand(const QString& command) {
    if (command == m_command) return;
    m_command = command;
    Q_EMIT askedChanged();
    soon();
}

void CommandPreview::setRecordId(const QString& id) {
    const Id parsed = Id::parse(id).value_or(Id{});
    if (parsed == m_target) return;
    m_target = parsed;
    Q_EMIT askedChanged();
    soon();
}

void CommandPreview::setArguments(const QVariantMap& arguments) {
    if (arguments == m_arguments) return;
    m_arguments = arguments;
    Q_EMIT askedChanged();
    soon();
}

QString CommandPreview::title() const {
    return m_refusal && m_client ? RejectionTexts::title({.rejection = *m_refusal}, m_client->formats()) : QString();
}

QString CommandPreview::detail() const {
    return m_refusal && m_client ? RejectionTexts::detail({.rejection = *m_refusal}, m_client->formats()) : QString();
}

QVariantMap CommandPreview::values() const {
    if (!m_result || !m_client) return {};
    return RecordRoles(m_result->record->recordType()).all(*m_result, m_client->formats(), m_client->now());
}

QJsonObject CommandPreview::wireArguments() const {
    QVariantMap wire;
    for (const auto& [name, value] : m_arguments.asKeyValueRange())
        wire.insert(name, wired(value));
    return QJsonObject::fromVariantMap(wire);
}

void CommandPreview::soon() {
    ++m_asked; // an answer that is under way is of another question
    const bool askable = m_source && !m_arguments.isEmpty() && !m_command.isEmpty();
    setState(askable ? Asking : Nothing);
    askable ? m_soon.start() : m_soon.stop();
}

void CommandPreview::ask() {
    const CommandType* type = m_client->registry().command(m_command);
    if (!type || !m_source || (type->target() == Target::Record && m_target.isNull())) return setState(Nothing);
    const auto answer = [type, target = m_target, arguments = wireArguments(), actor = m_client->actor(),
                         now = m_client->now(), &registry = m_client->registry()](const RecordReader& reader) {
        CommandIds ids{Id{}};
        Answer answer;
        const Outcome outcome = type->decide({.actor = actor, .now = now, .ids = ids}, arguments, target, reader);
        if (!outcome)
            answer.refusal = outcome.error();
        else if (outcome->refusal)
            answer.refusal = outcome->refusal;
        else
            for (const auto& record : outcome->records)
                if (record->id == outcome->result) answer.result = RowResolver(reader, registry).rows({record}).value(0);
        return answer;
    };
    m_source->read(answer).then(this, [this, asked = m_asked](const Read<Answer>& answer) {
        if (asked == m_asked && answer) take(*answer);
    });
}

void CommandPreview::take(const Answer& answer) {
    m_refusal = answer.refusal;
    m_result = answer.result;
    m_state = answer.refusal ? Refused : Allowed;
    Q_EMIT changed();
}

void CommandPreview::setState(State state) {
    if (state == Nothing) {
        m_refusal.reset();
        m_result.reset();
    }
    m_state = state;
    Q_EMIT changed();
}

void CommandPreview::run() {
    if (m_state != Allowed || m_busy || !m_client->commands()) return;
    CommandOrder request{.organization = m_client->actor().orgId, .name = m_command};
    if (!m_target.isNull()) request.target = m_target;
    request.arguments = wireArguments();
    m_busy = true;
    Q_EMIT busyChanged();
    m_client->commands()->run(request).then(this, [this](const CommandOutcome& outcome) { finish(outcome); });
}

void CommandPreview::finish(const CommandOutcome& outcome) {
    m_busy = false;
    Q_EMIT busyChanged();
    if (outcome)
        Q_EMIT done(outcome->id ? outcome->id->toString() : recordId(), outcome->state != CommandTaken::State::Confirmed);
    else
        Q_EMIT refused(RejectionTexts::title(outcome.error(), m_client->formats()),
                       RejectionTexts::detail(outcome.error(), m_client->formats()));
}

} // namespace autospace
