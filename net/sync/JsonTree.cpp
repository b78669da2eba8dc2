// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/sync/JsonTree.h"

#include <QJsonArray>
#include <QJsonObject>

namespace autospace {

namespace {

QJsonArray arrayOf(const simdjson::dom::array& json) {
    QJsonArray array;
    for (const simdjson::dom::element entry : json)
        array << JsonTree::toQt(entry);
    return array;
}

QJsonObject objectOf(const simdjson::dom::object& json) {
    QJsonObject object;
    for (const auto& [name, value] : json)
        object.insert(JsonTree::toText(name), JsonTree::toQt(value));
    return object;
}

} // namespace

QJsonValue JsonTree::toQt(const simdjson::dom::element& json) {
    // The type was asked for, so none of these can fail.
    switch (json.type()) {
    case simdjson::dom::element_type::ARRAY: return arrayOf(json.get_array().value_unsafe());
    case simdjson::dom::element_type::OBJECT: return objectOf(json.get_object().value_unsafe());
    case simdjson::dom::element_type::INT64: return static_cast<qint64>(json.get_int64().value_unsafe());
    case simdjson::dom::element_type::UINT64: return static_cast<double>(json.get_uint64().value_unsafe());
    case simdjson::dom::element_type::DOUBLE: return json.get_double().value_unsafe();
    case simdjson::dom::element_type::STRING: return toText(json.get_string().value_unsafe());
    case simdjson::dom::element_type::BOOL: return json.get_bool().value_unsafe();
    default: return QJsonValue::Null;
    }
}

} // namespace autospace
