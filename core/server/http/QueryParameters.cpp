// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/http/QueryParameters.h"

#include "core/server/http/ApiError.h"
#include "core/server/http/PercentDecoding.h"

namespace autospace {

using namespace Qt::StringLiterals;

static constexpr qsizetype maxParameters = 100;

static ApiError badParameter(QByteArrayView name, const QString& why) {
    const QString shown = QString::fromLatin1(name.first(qMin<qsizetype>(name.size(), 64)));
    return ApiError::badRequest(u"The parameter '%1' cannot be read: %2."_s.arg(shown, why),
                                ErrorSource::parameter(shown));
}

std::expected<QueryParameters, ApiError> QueryParameters::parse(QByteArrayView query) {
    QueryParameters result;
    while (!query.isEmpty()) {
        const qsizetype end = query.indexOf('&');
        const QByteArrayView piece = end < 0 ? query : query.first(end);
        query = end < 0 ? QByteArrayView() : query.sliced(end + 1);
        if (piece.isEmpty()) continue;

        const qsizetype equals = piece.indexOf('=');
        const QByteArrayView rawName = equals < 0 ? piece : piece.first(equals);
        const auto name = percentDecoded(rawName);
        if (!name) return std::unexpected(badParameter(rawName, percentFaultText(name.error())));
        const auto value = percentDecoded(equals < 0 ? QByteArrayView("") : piece.sliced(equals + 1));
        if (!value) return std::unexpected(badParameter(rawName, percentFaultText(value.error())));
        if (name->isEmpty()) return std::unexpected(badParameter(rawName, u"it has no name"_s));
        if (result.contains(*name)) return std::unexpected(badParameter(rawName, u"it is given more than once"_s));
        if (result.m_items.size() == maxParameters)
            return std::unexpected(
                ApiError::badRequest(u"The address has more than %1 parameters."_s.arg(maxParameters)));
        result.m_items.emplaceBack(*name, *value);
    }
    return result;
}

std::optional<QString> QueryParameters::value(QStringView name) const {
    for (const auto& [own, value] : m_items)
        if (own == name) return value;
    return std::nullopt;
}

} // namespace autospace
