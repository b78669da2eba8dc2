// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema/EnumWords.h"

namespace autospace {

class CommandType;
class Field;
class RecordType;

// Something that the schema names: said by its name in English, and by its label in the reader's language.
struct Term {
    enum class Kind { Field, Record, Command };

    Term(const autospace::Field& field);
    Term(const RecordType& type);
    Term(const CommandType& command);
    Term(Kind kind, QString name, QString label) : kind(kind), name(std::move(name)), label(std::move(label)) {}

    Kind kind;
    QString name;  // "starts_at", "booking", "bookings.check_in"
    QString label; // English source text in the context "fields", "records" or "commands"
    friend bool operator==(const Term&, const Term&) = default;
};
template <>
struct EnumWords<Term::Kind> {
    static constexpr std::array words{"field", "record", "command"};
};

} // namespace autospace
