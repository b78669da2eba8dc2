// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema/Field.h"
#include "core/domain/schema/FieldError.h"
#include "models/text/Formats.h"
#include "net/sync/CommandOutcome.h"

namespace autospace {

// What a person reads when something was refused, in the language shown. Known codes have a headline of their own; the
// rule's own sentence, which names the facts, stands below it.
class RejectionTexts {
public:
    // A few words: "The slot is taken". Empty for a code that has none.
    [[nodiscard]] static QString headline(const QString& code);
    // The headline, else the rule's sentence. Both in the language shown.
    [[nodiscard]] static QString title(const CommandRefusal& refusal, const Formats& formats);
    [[nodiscard]] static QString detail(const CommandRefusal& refusal, const Formats& formats);
    // A wrong value, with the limit that it breaks, said of the field's label.
    [[nodiscard]] static QString fieldError(const Field& field, const FieldError& error, const Formats& formats);
};

} // namespace autospace
