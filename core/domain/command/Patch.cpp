// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/command/Patch.h"

#include "core/domain/schema/JsonCodec.h"

#include <QJsonArray>

#include <algorithm>

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

bool names(std::initializer_list<const char*> list, const char* name) {
    return std::ranges::any_of(list, [&](const char* other) { return qstrcmp(other, name) == 0; });
}

// The same value in the one form that JsonCodec writes, so that "10:00+01:00" equals "09:00Z".
QJsonValue normal(const Field& field, const QJsonValue& json) {
    const auto value = JsonCodec::parse(field, json, {});
    return value ? JsonCodec::toJson(field, *value) : json;
}

} // namespace

QList<Field> argumentsFrom(const RecordType& type, std::initializer_list<const char*> list,
                           std::initializer_list<const char*> required) {
    QList<Field> fields;
    for (const char* name : list) {
        const Field* field = type.field(QString::fromLatin1(name));
        Q_ASSERT_X(field, "argumentsFrom", name);
        Field copy = *field;
        copy.flags.setFlag(FieldFlag::ReadOnly, false);
        copy.flags.setFlag(FieldFlag::Omittable, !names(required, name));
        fields << copy;
    }
    return fields;
}

void applyFields(Record& record, const Struct& values, const QStringList& given) {
    for (const QString& name : given) {
        const Field* field = record.type().field(name);
        Q_ASSERT_X(field, "applyFields", qPrintable(name));
        const bool written = field->write(record, field->read(values));
        Q_ASSERT(written);
    }
}

std::optional<Rejection> mergeConflict(const Record& current, const QJsonObject& base, const QJsonObject& patch) {
    QJsonArray conflicts;
    QList<Term> changed;
    for (auto it = patch.constBegin(); it != patch.constEnd(); ++it) {
        const Field* field = current.type().field(it.key());
        if (!field || !base.contains(it.key())) continue;
        const QJsonValue theirs = JsonCodec::toJson(*field, field->read(current));
        const QJsonValue seen = normal(*field, base[it.key()]);
        const QJsonValue mine = normal(*field, it.value());
        if (theirs == seen || theirs == mine) continue;
        conflicts << QJsonObject{{u"field"_s, it.key()}, {u"base"_s, seen}, {u"mine"_s, mine}, {u"theirs"_s, theirs}};
        changed << *field;
    }
    if (conflicts.isEmpty()) return std::nullopt;
    return Rejection::conflict(
        u"changed_on_both_sides"_s,
        {QT_TRANSLATE_NOOP("rules", "Somebody else has changed %1 since you saw it. Compare the values and choose."),
         changed},
        {{u"fields"_s, conflicts}});
}

std::optional<Rejection> refusePatch(const Record& current, const Struct& values, const QStringList& given,
                                     const QJsonObject& base) {
    if (given.isEmpty())
        return Rejection::invalid(
            u"nothing_given"_s, {QT_TRANSLATE_NOOP("rules", "No field was given. Send at least one field to change.")});
    QJsonObject patch;
    for (const QString& name : given) {
        const Field* field = current.type().field(name);
        Q_ASSERT_X(field, "refusePatch", qPrintable(name));
        patch.insert(name, JsonCodec::toJson(*field, field->read(values)));
    }
    return mergeConflict(current, base, patch);
}

} // namespace autospace
