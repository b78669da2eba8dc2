// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema/FieldError.h"
#include "core/domain/schema/Id.h"

#include <QJsonObject>
#include <QString>

namespace autospace {

class RecordType;

// Why a command was refused, for people and for programs. The kinds map to HTTP statuses in the core
// (404, 403, 409, 422, 412) and decide in the client what can be offered (edit and retry, discard).
struct Rejection {
    enum class Kind { NotFound, Forbidden, Conflict, Invalid, Stale };

    Kind kind = Kind::Invalid;
    QString code;       // stable, snake_case: "slot_taken", "outside_opening_hours", …
    Sentence detail;    // says what, where, and what to do
    FieldErrors fields; // the arguments at fault, if any
    QJsonObject meta;   // facts for programs: {"conflicts_with": {...}, "latest_end": "...", …}

    static Rejection notFound(const RecordType& type);
    static Rejection forbidden(Sentence detail);
    static Rejection conflict(QString code, Sentence detail, QJsonObject meta = {});
    static Rejection invalid(QString code, Sentence detail, const QString& pointer = {});
    static Rejection invalid(FieldErrors fields);
    // Well-formed arguments that break a rule: the code and the sentence are those of the first.
    static Rejection unmet(FieldErrors fields, QJsonObject meta = {});
    static Rejection stale(const RecordType& type);
};

} // namespace autospace
