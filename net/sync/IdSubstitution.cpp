// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/sync/IdSubstitution.h"

#include <QJsonArray>

namespace autospace {

namespace {

QJsonValue substituted(const QJsonValue& json, const QHash<Id, Id>& replacements) {
    if (json.isObject()) return IdSubstitution::apply(json.toObject(), replacements);
    if (json.isArray()) {
        QJsonArray array;
        for (const QJsonValue& entry : json.toArray())
            array << substituted(entry, replacements);
        return array;
    }
    const auto id = json.isString() ? Id::parse(json.toString()) : std::nullopt;
    const auto found = id ? replacements.constFind(*id) : replacements.constEnd();
    return found == replacements.constEnd() ? json : QJsonValue(found->toString());
}

} // namespace

bool IdSubstitution::mentions(const QJsonValue& json, const Id& id) {
    if (json.isString()) return json.toString() == id.toString();
    if (json.isArray()) {
        for (const QJsonValue& entry : json.toArray())
            if (mentions(entry, id)) return true;
    }
    if (json.isObject()) {
        for (const QJsonValue& entry : json.toObject())
            if (mentions(entry, id)) return true;
    }
    return false;
}

QJsonObject IdSubstitution::apply(const QJsonObject& json, const QHash<Id, Id>& replacements) {
    QJsonObject result;
    for (auto it = json.constBegin(); it != json.constEnd(); ++it)
        result.insert(it.key(), substituted(it.value(), replacements));
    return result;
}

} // namespace autospace
