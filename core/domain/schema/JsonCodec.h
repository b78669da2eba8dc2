// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema/FieldChoice.h"
#include "core/domain/schema/FieldError.h"
#include "core/domain/schema/JsonText.h"
#include "core/domain/schema/RecordType.h"

#include <QJsonObject>

#include <expected>

namespace autospace {

// Records and arguments as JSON (RFC 8259), from their field tables. Instants are RFC 3339 in UTC, ids text, money
// {"minor": 1240, "currency": "EUR"}, absent optional fields null. Secret fields are never written.
class JsonCodec {
public:
    [[nodiscard]] static QJsonValue toJson(const Field& field, const Value& value);
    [[nodiscard]] static QJsonObject toJson(const Struct& value);
    // The same document as text, appended to out; several times faster than through QJsonObject.
    static void write(QByteArray& out, const Struct& value);
    static void write(QByteArray& out, const Struct& value, const FieldChoice& fields);
    static void write(QByteArray& out, const Field& field, const Value& value);
    static void writeString(QByteArray& out, QStringView text) { JsonText::append(out, text); }

    // The value of one field, checked against its kind and limits. pointer goes into the error.
    [[nodiscard]] static std::expected<Value, FieldError> parse(const Field& field, const QJsonValue& json,
                                                                const QString& pointer);
    // A value of the field's kind, checked against its words and limits.
    [[nodiscard]] static std::expected<Value, FieldError> checked(const Field& field, const Value& value,
                                                                  const QString& pointer);
    [[nodiscard]] static FieldError unknownWord(const Field& field, const QString& pointer);
    // Arguments from a caller: unknown and read-only fields are refused, required ones must be there; every
    // wrong field is reported at once. Fields that are absent keep target's present value when optional or omittable.
    [[nodiscard]] static std::expected<void, FieldErrors> readArguments(Struct& target, const QJsonObject& json);
    // The same through another field table than target's own: the arguments of a command that are a part of a record.
    [[nodiscard]] static std::expected<void, FieldErrors> readArguments(Struct& target, const StructType& as,
                                                                        const QJsonObject& json);
    // A whole record as the core sent it: read-only fields are taken, unknown ones ignored, so that an
    // older client survives a newer core.
    [[nodiscard]] static std::expected<void, FieldErrors> readRecord(Record& target, const QJsonObject& json);
};

} // namespace autospace
