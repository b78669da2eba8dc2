// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/text/Term.h"

#include "core/domain/command/CommandType.h"

namespace autospace {

Term::Term(const autospace::Field& field)
    : Term(Kind::Field, QString::fromLatin1(field.name), QString::fromUtf8(field.label)) {}

Term::Term(const RecordType& type)
    : Term(Kind::Record, QString::fromUtf8(type.label()).toLower(), QString::fromUtf8(type.label())) {}

Term::Term(const CommandType& command) : Term(Kind::Command, command.name(), QString::fromUtf8(command.label())) {}

} // namespace autospace
