// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/UndoKeeper.h"

#include "models/commands/RejectionTexts.h"

#include <QCoreApplication>

namespace autospace {

using namespace std::chrono_literals;

UndoKeeper::UndoKeeper(CommandRunner& inner, const Client& client)
    : CommandRunner(nullptr), m_inner(inner), m_client(client) {
    m_expiry.setSingleShot(true);
    m_expiry.setInterval(10min);
    connect(&m_expiry, &QTimer::timeout, this, &UndoKeeper::forget);
    connect(&client, &Client::openChanged, this, &UndoKeeper::forget);
}

void UndoKeeper::forget() {
    ++m_given;
    if (!m_undo) return;
    m_undo.reset();
    m_expiry.stop();
    Q_EMIT changed();
}

QString UndoKeeper::label() const {
    const CommandType* type = m_client.registry().command(m_command);
    return m_undo && type ? QCoreApplication::translate("commands", type->label()) : QString();
}

// The record as it was is asked for first, but no command waits for a reading thread that is busy: what is then read is
// perhaps the record as it is, and cannot be taken back.
QFuture<CommandOutcome> UndoKeeper::run(const CommandOrder& order) {
    forget();
    const CommandType* type = m_client.registry().command(order.name);
    if (!type || !order.target || !m_client.records()) return m_inner.run(order);
    QFuture<Read<RecordPtr>> before =
        m_client.records()->read([subject = &type->subject(), target = *order.target](const RecordReader& reader) {
            return reader.find(*subject, target);
        });
    return m_inner.run(order).then(this, [this, order, before, given = m_given](const CommandOutcome& outcome) mutable {
        // Another command may have been given before this one was answered.
        const auto keepIt = [this, order, outcome, given](const Read<RecordPtr>& record) {
            if (record && given == m_given) keep(order, *record, outcome);
        };
        if (before.isFinished() && before.resultCount() > 0)
            keepIt(before.result());
        else
            before.then(this, keepIt);
        return outcome;
    });
}

void UndoKeeper::keep(const CommandOrder& order, const RecordPtr& before, const CommandOutcome& outcome) {
    if (!before || !outcome || !outcome->record || outcome->record->id != before->id) return;
    const CommandType* type = m_client.registry().command(order.name);
    m_undo = inverseOf(*type, order.arguments, *before, *outcome->record);
    const bool nothing = m_undo && !m_undo->arguments.isEmpty() && m_undo->arguments == m_undo->base;
    if (nothing) m_undo.reset();
    if (!m_undo) return;
    m_command = order.name;
    ++m_serial;
    m_expiry.start();
    Q_EMIT changed();
}

void UndoKeeper::undo() {
    if (!m_undo) return;
    const Undo undo = *m_undo;
    forget();
    m_inner.run({.organization = m_client.actor().orgId,
                 .name = undo.command,
                 .target = undo.target,
                 .arguments = undo.arguments,
                 .base = undo.base.isEmpty() ? std::nullopt : std::optional(undo.base)})
        .then(this, [this](const CommandOutcome& outcome) {
            if (outcome)
                Q_EMIT undone();
            else
                Q_EMIT refused(RejectionTexts::title(outcome.error(), m_client.formats()),
                               RejectionTexts::detail(outcome.error(), m_client.formats()));
        });
}

} // namespace autospace
