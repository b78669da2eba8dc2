// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema/Value.h"

#include <QFlags>

#include <optional>

namespace autospace {

class Struct;

// The kind of value a field holds, apart from whether it may be absent.
enum class Kind { Boolean, Integer, Real, Text, Instant, Id, Money, Enum, TextList, Json };

enum class FieldFlag {
    Optional = 0x01,   // may be absent (null in JSON and SQL)
    Indexed = 0x02,    // an index of its own in both databases
    Searchable = 0x04, // taken into account by the free-text filter
    Personal = 0x08,   // personal data: erased on request, encrypted in the client's cache
    Sealed = 0x10,     // personal data encrypted at rest in the core as well
    ReadOnly = 0x20,   // set by rules only; refused in arguments and hidden from forms
    Secret = 0x40,     // never leaves the core: not in JSON, lists, exports, the feed or the audit log
    Multiline = 0x80,
    Omittable = 0x100, // an argument that a caller may leave out; unlike Optional it cannot be null
};
Q_DECLARE_FLAGS(FieldFlags, FieldFlag)
Q_DECLARE_OPERATORS_FOR_FLAGS(FieldFlags)

// One field of a record or of a command's arguments. Everything that handles fields generically (JSON, SQL,
// OpenAPI, filters, QML roles, forms, CSV, audit) works from this description and from nothing else.
class Field {
public:
    const char* name;  // snake_case, as in JSON and SQL
    const char* label; // English source text of the form label, translated in the context "fields"
    Kind kind;
    FieldFlags flags;
    int minLength = 0;      // Text, characters; TextList, entries
    int maxLength = 200;    // Text, characters; TextList, entries
    double minimum = -9e15; // Integer, Real, Money (minor units); inclusive
    double maximum = 9e15;
    const char* unit = "";       // shown behind the input, e.g. "cm"
    const char* help = "";       // a sentence below the input, translated in the context "fields"
    const char* pattern = "";    // Text: an anchored regular expression (ECMA-262 subset)
    const char* references = ""; // Id: the collection of the record it names
    QStringList words;           // Enum: every word

    Value (*read)(const Struct&) = nullptr;
    // Writes a value of the right kind; false when an enumeration word or a list entry is unknown.
    bool (*write)(Struct&, const Value&) = nullptr;

    [[nodiscard]] bool is(FieldFlag flag) const { return flags.testFlag(flag); }

    // Chainable, for declarations.
    Field indexed() && { return with(FieldFlag::Indexed); }
    Field searchable() && { return with(FieldFlag::Searchable); }
    Field personal() && { return with(FieldFlag::Personal); }
    Field sealed() && { return std::move(*this).with(FieldFlag::Sealed | FieldFlag::Personal); }
    Field readOnly() && { return with(FieldFlag::ReadOnly); }
    Field secret() && { return with(FieldFlag::Secret); }
    Field multiline() && { return with(FieldFlag::Multiline); }
    Field omittable() && { return with(FieldFlag::Omittable); }
    Field length(int min, int max) && { return minLength = min, maxLength = max, std::move(*this); }
    Field between(double min, double max) && { return minimum = min, maximum = max, std::move(*this); }
    Field in(const char* unitName) && { return unit = unitName, std::move(*this); }
    Field matching(const char* expression) && { return pattern = expression, std::move(*this); }
    Field refersTo(const char* collection) && { return references = collection, std::move(*this); }
    Field hint(const char* sentence) && { return help = sentence, std::move(*this); }

private:
    Field with(FieldFlags more) { return flags |= more, std::move(*this); }
};

} // namespace autospace
