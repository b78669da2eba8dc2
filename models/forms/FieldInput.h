// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema/Field.h"
#include "core/domain/schema/FieldError.h"
#include "models/text/Formats.h"

#include <QVariant>

#include <expected>

namespace autospace {

// Between what a person types into a form field and the field's value.
class FieldInput {
public:
    FieldInput(const Formats& formats, QTimeZone zone, Instant now, QString currency)
        : m_formats(formats), m_zone(std::move(zone)), m_now(now), m_currency(std::move(currency)) {}

    // A typed text, or a value as QML has it. Nothing typed is no value. Errors: "wrong_type", and those of the field's
    // limits; whether a value must be there is not looked at.
    [[nodiscard]] std::expected<Value, FieldError> read(const Field& field, const QVariant& typed) const;
    // The value as it stands in the input: numbers and times by locale, without unit and currency.
    [[nodiscard]] QString text(const Field& field, const Value& value) const;

private:
    [[nodiscard]] std::optional<Value> parse(const Field& field, const QString& text) const;
    [[nodiscard]] std::optional<Value> money(const QString& text) const;

    const Formats& m_formats;
    QTimeZone m_zone;
    Instant m_now;
    QString m_currency;
};

} // namespace autospace
