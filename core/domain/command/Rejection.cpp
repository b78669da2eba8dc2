// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/command/Rejection.h"

namespace autospace {

using namespace Qt::StringLiterals;

Rejection Rejection::notFound(const QString& what) {
    return {Kind::NotFound, u"not_found"_s, u"There is no such %1 here, or you may not see it."_s.arg(what), {}, {}};
}

Rejection Rejection::forbidden(QString detail) { return {Kind::Forbidden, u"forbidden"_s, std::move(detail), {}, {}}; }

Rejection Rejection::conflict(QString code, QString detail, QJsonObject meta) {
    return {Kind::Conflict, std::move(code), std::move(detail), {}, std::move(meta)};
}

Rejection Rejection::invalid(QString code, QString detail, const QString& pointer) {
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

Rejection Rejection::stale(const QString& what) {
    return {Kind::Stale,
            u"stale_version"_s,
            u"The %1 was changed in the meantime. Look at the present state and decide again."_s.arg(what),
            {},
            {}};
}

} // namespace autospace
