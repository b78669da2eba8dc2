// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/sync/OutboxEntry.h"

#include "core/domain/schema/RecordType.h"

#include <QJsonDocument>

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxJson = 4 * 1024 * 1024;

QJsonObject objectOf(const QString& text) { return QJsonDocument::fromJson(text.toUtf8()).object(); }

} // namespace

AUTOSPACE_RECORD_TYPE(OutboxEntry, u"outbox_entries"_s, "Command", "name",
                      (QList<Field>{
                          fieldOf<&OutboxEntry::sequence>("sequence", "Order").indexed(),
                          fieldOf<&OutboxEntry::name>("name", "Command"),
                          fieldOf<&OutboxEntry::target>("target", "Record"),
                          fieldOf<&OutboxEntry::arguments>("arguments", "Arguments").length(0, maxJson).sealed(),
                          fieldOf<&OutboxEntry::base>("base", "Old values").length(0, maxJson).sealed(),
                          fieldOf<&OutboxEntry::madeAt>("made_at", "Made"),
                          fieldOf<&OutboxEntry::state>("state", "State").indexed(),
                          fieldOf<&OutboxEntry::ended>("ended", "End"),
                          fieldOf<&OutboxEntry::settledAt>("settled_at", "Settled").indexed(),
                          fieldOf<&OutboxEntry::attempts>("attempts", "Attempts"),
                          fieldOf<&OutboxEntry::dependsOn>("depends_on", "Depends on").length(0, 100'000),
                          fieldOf<&OutboxEntry::creates>("creates", "Creates").length(0, 100'000),
                          fieldOf<&OutboxEntry::subject>("subject", "Collection"),
                          fieldOf<&OutboxEntry::result>("result", "Result"),
                          fieldOf<&OutboxEntry::resultSequence>("result_sequence", "Log position"),
                          fieldOf<&OutboxEntry::error>("error", "Refusal").length(0, maxJson).sealed(),
                          fieldOf<&OutboxEntry::doubt>("doubt", "Doubt").length(0, maxJson).sealed(),
                      }),
                      (QList<CompositeIndex>{}), Reach::CoreOnly)

QString jsonText(const QJsonObject& object) {
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject OutboxEntry::argumentsObject() const { return objectOf(arguments); }

QJsonObject OutboxEntry::baseObject() const { return objectOf(base.value_or(QString())); }

QJsonObject OutboxEntry::errorObject() const { return objectOf(error.value_or(QString())); }

} // namespace autospace
