// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/filter/FilterProblem.h"
#include "models/filter/FilterSurroundings.h"
#include "models/filter/FilterToken.h"

#include <expected>

namespace autospace {

// What one term of a typed filter means for one field.
class FilterTerm {
public:
    FilterTerm(const Field& field, const FilterToken& token, const FilterSurroundings& around)
        : m_field(field), m_token(token), m_around(around) {}

    using Filters = std::expected<QList<Filter>, FilterProblem>;
    [[nodiscard]] Filters filters();
    // Whether a value moves with time.
    [[nodiscard]] bool relative() const { return m_relative; }

    // A prefix of a text is the interval from the prefix to the prefix followed by this character.
    static constexpr char16_t lastCharacter = 0xFFFF;

private:
    [[nodiscard]] Filters ofText();
    [[nodiscard]] Filters ofTimes();
    [[nodiscard]] Filters ofValues();
    [[nodiscard]] Filters ofRange(const QString& from, const QString& until, const FilterValue& value);
    [[nodiscard]] std::expected<Value, FilterProblem> value(const FilterValue& typed);
    [[nodiscard]] std::expected<Value, FilterProblem> word(const FilterValue& typed) const;
    [[nodiscard]] std::expected<Value, FilterProblem> number(const FilterValue& typed) const;
    [[nodiscard]] std::expected<Value, FilterProblem> money(const FilterValue& typed) const;
    [[nodiscard]] std::expected<QList<Value>, FilterProblem> references(const FilterValue& typed) const;
    [[nodiscard]] Filter filter(Op op, QList<Value> values) const;
    [[nodiscard]] FilterProblem problem(const FilterValue& at, QString message, QStringList valid = {}) const;
    [[nodiscard]] FilterProblem cannotNegate() const;
    [[nodiscard]] QString label() const;

    const Field& m_field;
    const FilterToken& m_token;
    const FilterSurroundings& m_around;
    bool m_relative = false;
};

} // namespace autospace
