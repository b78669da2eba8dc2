// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema/Id.h"
#include "core/domain/schema/Instant.h"
#include "core/domain/schema/Money.h"

#include <QJsonValue>
#include <QStringList>

#include <variant>

namespace autospace {

// What a field holds when it is handled without knowing its C++ type. std::monostate is "no value".
using Value = std::variant<std::monostate, bool, qint64, double, QString, Instant, Id, Money, QStringList, QJsonValue>;

[[nodiscard]] inline bool isNull(const Value& value) { return std::holds_alternative<std::monostate>(value); }
// Total order within one kind; no value sorts first. Values of different kinds compare by kind. Texts compare by code
// point, money by its minor units alone, lists and JSON by storedText(): the order that both databases give them.
[[nodiscard]] std::weak_ordering compare(const Value& a, const Value& b);
// The compact JSON text of a list or JSON value, as it is stored; toText() of any other.
[[nodiscard]] QString storedText(const Value& value);
// A short text for diffs, CSV and messages; independent of the locale.
[[nodiscard]] QString toText(const Value& value);

} // namespace autospace
