// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema/EnumWords.h"
#include "core/domain/schema/Record.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace autospace {

// Waiting: not known to the core. Sent: on its way, or its answer was lost. Answered: applied by the core, and not yet
// seen in the feed. Rejected: refused, waits for the person. Settled: done with, kept for a while.
enum class OutboxState { Waiting, Sent, Answered, Rejected, Settled };
template <>
struct EnumWords<OutboxState> {
    static constexpr std::array words{"waiting", "sent", "answered", "rejected", "settled"};
};

// How a settled command ended.
enum class OutboxEnd { Applied, Discarded, Replaced };
template <>
struct EnumWords<OutboxEnd> {
    static constexpr std::array words{"applied", "discarded", "replaced"};
};

// One command of this person. Its id is the command's id and its idempotency key; its org_id is the organization
// acted in. What may hold personal data is JSON text that is sealed in the file.
class OutboxEntry final : public Record {
    AUTOSPACE_RECORD(OutboxEntry)
    qint64 sequence = 0; // the person's order
    QString name;        // of the command type
    std::optional<Id> target;
    QString arguments;           // a JSON object
    std::optional<QString> base; // a JSON object: the old values of what an update changes
    Instant madeAt;
    OutboxState state = OutboxState::Waiting;
    std::optional<OutboxEnd> ended;
    std::optional<Instant> settledAt;
    int attempts = 0;
    QList<Id> dependsOn;                  // earlier commands that must have been applied before this is sent
    QList<Id> creates;                    // records that this makes, as far as the optimistic run knew, in order
    std::optional<QString> subject;       // the collection of result
    std::optional<Id> result;             // the record that it is about, once known
    std::optional<qint64> resultSequence; // the log position that contains the effect
    std::optional<QString> error;         // Rejected: the core's error object
    std::optional<QString> doubt; // why a replay over newer facts would not take it, though the core was not asked yet

    [[nodiscard]] bool open() const { return state != OutboxState::Settled; }
    [[nodiscard]] QJsonObject argumentsObject() const;
    [[nodiscard]] QJsonObject baseObject() const; // empty when there is none
    [[nodiscard]] QJsonObject errorObject() const;
};

using OutboxEntryPtr = std::shared_ptr<const OutboxEntry>;

// A JSON object as it is kept in an entry's text fields.
[[nodiscard]] QString jsonText(const QJsonObject& object);

} // namespace autospace
