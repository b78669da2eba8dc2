// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace autospace {

// A value as typed; quoted ones are taken literally.
struct FilterValue {
    QString text;
    bool quoted = false;
    qsizetype start = 0;
    qsizetype length = 0;
};

// One term of a typed filter: a free word (no field), or field:operator value,value.
struct FilterToken {
    qsizetype start = 0;
    qsizetype length = 0;
    bool negated = false;
    QString field; // as typed; empty for a free word
    qsizetype fieldStart = 0;
    QString comparison; // "", "=", "!=", "<", "<=", ">", ">="
    QList<FilterValue> values;
    bool open = false; // a quotation mark is missing at the end

    [[nodiscard]] bool isWord() const { return field.isEmpty(); }
};

// Splits a typed filter into its terms. Never fails: whatever is not a field term is a free word.
[[nodiscard]] QList<FilterToken> splitFilter(const QString& text);
// The value so that splitFilter reads it back as one literal value.
[[nodiscard]] QString quoteFilterValue(const QString& value);

} // namespace autospace
