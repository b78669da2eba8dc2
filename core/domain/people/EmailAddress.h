// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema/FieldError.h"

#include <QString>

#include <optional>

namespace autospace {

// The address of a mailbox, as people type it: one "@", no blanks, a domain with a dot. Whether a mailbox is there only
// a mail tells; what can never be one (or would break out of a mail's header) is refused here.
class EmailAddress {
public:
    // In lower case, without blanks around it.
    [[nodiscard]] static QString normal(const QString& text) { return text.trimmed().toLower(); }
    // What is wrong with a normal one; nothing when it is good.
    [[nodiscard]] static std::optional<FieldError> error(const QString& text, const QString& pointer);
};

} // namespace autospace
