// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/command/Rejection.h"

#include "core/domain/schema/RecordType.h"

namespace autospace {

using namespace Qt::StringLiterals;

Rejection Rejection::notFound(const RecordType& type) {
    return {Kind::NotFound,
            u"not_found"_s,
            {QT_TRANSLATE_NOOP("rules", "There is no such %1 here, or you may not see it."), type},
            {},
            {}};
}

Rejection Rejection::forbidden(Sentence detail) { return {Kind::Forbidden, u"forbidden"_s, std::move(detail), {}, {}}; }

Rejection Rejection::conflict(QString code, Sentence detail, QJsonObject meta) {
    return {Kind::Conflict, std::move(code), std::move(detail), {}, std::move(meta)};
}

Rejection Rejection::invalid(QString code, Sentence detail, const QString& pointer) {
    Rejection rejection{Kind::Invalid, code, detail, {}, {}};
    if (!pointer.isEmpty()) rejection.fields << FieldError{pointer, std::move(code), std::move(detail)};
    return rejection;
}

Rejection Rejection::invalid(FieldErrors fields) {
    Q_ASSERT(!fields.isEmpty());
    return {Kind::Invalid, u"invalid_arguments"_s, fields.front().detail, std::move(fields), {}};
}

Rejection Rejection::unmet(FieldErrors fields, QJsonObject meta) {
    Q_ASSERT(!fields.isEmpty());
    return {Kind::Invalid, fields.front().code, fields.front().detail, std::move(fields), std::move(meta)};
}

Rejection Rejection::stale(const RecordType& type) {
    return {
        Kind::Stale,
        u"stale_version"_s,
        {QT_TRANSLATE_NOOP("rules", "The %1 was changed in the meantime. Look at the present state and decide again."),
         type},
        {},
        {}};
}

} // namespace autospace
