// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/text/Sentence.h"

#include <QList>
#include <QString>

namespace autospace {

// One thing wrong with one value that a caller sent.
struct FieldError {
    QString pointer; // RFC 6901 into the body, e.g. "/starts_at"
    QString code;    // stable: "required", "unknown_field", "wrong_type", "too_long", "out_of_range", …
    Sentence detail; // what is wrong and what is allowed
    friend bool operator==(const FieldError&, const FieldError&) = default;
};

using FieldErrors = QList<FieldError>;

} // namespace autospace
