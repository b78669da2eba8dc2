// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/people/EmailAddress.h"

#include <QRegularExpression>

namespace autospace {

using namespace Qt::StringLiterals;

std::optional<FieldError> EmailAddress::error(const QString& text, const QString& pointer) {
    static const QRegularExpression form(
        QRegularExpression::anchoredPattern(u"[^@\\s\\p{Cc}]+@[^@\\s.\\p{Cc}]+(\\.[^@\\s.\\p{Cc}]+)+"_s));
    if (form.match(text).hasMatch()) return std::nullopt;
    return FieldError{pointer, u"wrong_form"_s, {QT_TRANSLATE_NOOP("rules", "\"%1\" is not an e-mail address."), text}};
}

} // namespace autospace
