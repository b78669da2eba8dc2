// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/command/CommandType.h"

namespace autospace {

// Copies of the record's own fields, to serve as a command's arguments, so that limits and labels are declared once.
// Those named in required must be given; the others may be left out.
[[nodiscard]] QList<Field> argumentsFrom(const RecordType& type, std::initializer_list<const char*> names,
                                         std::initializer_list<const char*> required = {});

// Takes the given fields of values into record. Both are of the same record type.
void applyFields(Record& record, const Struct& values, const QStringList& given);

// The fields that were changed on both sides: whose present value differs from what the caller saw (base) and from what
// the caller wants (patch). Conflict "changed_on_both_sides" with meta.fields [{field, base, mine, theirs}], or nothing
// when the columns merge. Fields without a base value are not checked. All three in the form of JsonCodec.
[[nodiscard]] std::optional<Rejection> mergeConflict(const Record& current, const QJsonObject& base,
                                                     const QJsonObject& patch);

// Why the given fields of values cannot be taken into current: nothing was given, or mergeConflict().
[[nodiscard]] std::optional<Rejection> refusePatch(const Record& current, const Struct& values,
                                                   const QStringList& given, const QJsonObject& base);

// The arguments of an update: some fields of a T, given by name.
template <class T>
class Patch {
public:
    Patch(const T& values, const QStringList& given, const QJsonObject& base)
        : values(values), given(given), base(base) {}

    const T& values;
    const QStringList& given;
    const QJsonObject& base;

    [[nodiscard]] bool has(const char* field) const { return given.contains(QLatin1StringView(field)); }
    // The record with the given fields taken in, or why that cannot be.
    [[nodiscard]] std::expected<std::shared_ptr<T>, Rejection> applyTo(const T& current) const {
        if (auto refused = refusePatch(current, values, given, base)) return std::unexpected(*refused);
        auto changed = std::make_shared<T>(current);
        applyFields(*changed, values, given);
        return changed;
    }
};

// Adapts a rule whose arguments are some fields of T: makeStruct<T> makes them, argumentsFrom() lists them.
template <class T>
CommandType::Run patchRule(Outcome (*decide)(const Context&, const Patch<T>&, const Id&, const View&)) {
    return [decide](const Context& context, const Call& call, const View& view) {
        return decide(context, Patch<T>(static_cast<const T&>(call.arguments), call.given, call.base), call.target,
                      view);
    };
}

} // namespace autospace
