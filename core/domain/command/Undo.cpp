// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/command/Undo.h"

#include "core/domain/schema/JsonCodec.h"

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

QJsonObject valuesOf(const Record& record, const QStringList& names) {
    QJsonObject values;
    for (const QString& name : names) {
        const Field* field = record.type().field(name);
        if (field) values.insert(name, JsonCodec::toJson(*field, field->read(record)));
    }
    return values;
}

// The fields that a command sets to the values it is given, so that giving the old ones takes it back.
QStringList settableBy(const QString& command, const QJsonObject& arguments) {
    if (command == "bookings.extend"_L1) return {u"ends_at"_s};
    if (command == "bookings.move"_L1) return {u"resource_id"_s, u"starts_at"_s, u"ends_at"_s};
    const bool update = command.endsWith(".update"_L1) || command == "memberships.change"_L1;
    return update ? arguments.keys() : QStringList();
}

} // namespace

std::optional<Undo> inverseOf(const CommandType& command, const QJsonObject& arguments, const Record& before,
                              const Record& after) {
    Q_ASSERT(before.id == after.id);
    const QString& name = command.name();
    if (name == "slots.close"_L1) return Undo{u"slots.reopen"_s, after.id, {}, {}};
    if (name == "slots.reopen"_L1) {
        const bool closed = valuesOf(before, {u"status"_s})[u"status"_s].toString() == "maintenance"_L1;
        return Undo{closed ? u"slots.close"_s : u"slots.retire"_s, after.id, {}, {}};
    }
    if (name == "slots.retire"_L1 && valuesOf(before, {u"status"_s})[u"status"_s].toString() == "active"_L1)
        return Undo{u"slots.reopen"_s, after.id, {}, {}};
    const QStringList fields = settableBy(name, arguments);
    if (fields.isEmpty()) return std::nullopt;
    return Undo{name, after.id, valuesOf(before, fields), valuesOf(after, fields)};
}

} // namespace autospace
