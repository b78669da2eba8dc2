// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/http/RequestTarget.h"

#include "core/server/http/ApiError.h"

#include <algorithm>

namespace autospace {

using namespace Qt::StringLiterals;

static QByteArrayView withoutAuthority(QByteArrayView target) {
    for (const QByteArrayView scheme : {QByteArrayView("http://"), QByteArrayView("https://")}) {
        if (target.size() <= scheme.size() || target.first(scheme.size()).compare(scheme, Qt::CaseInsensitive) != 0)
            continue;
        const QByteArrayView rest = target.sliced(scheme.size());
        const auto end = std::ranges::find_if(rest, [](char c) { return c == '/' || c == '?'; });
        if (end == rest.begin()) return {};
        return end == rest.end() ? QByteArrayView("/") : rest.sliced(end - rest.begin());
    }
    return {};
}

std::expected<RequestTarget, ApiError> RequestTarget::parse(QByteArrayView target) {
    const auto printable = [](char c) { return uchar(c) > 0x20 && uchar(c) < 0x7f && c != '#' && c != '\\'; };
    if (!std::ranges::all_of(target, printable))
        return std::unexpected(ApiError::badRequest(u"The address has characters that must be percent-encoded."_s));
    if (target == "*") return RequestTarget{"*", {}};
    if (!target.startsWith('/')) target = withoutAuthority(target);
    if (target.isEmpty())
        return std::unexpected(
            ApiError::badRequest(u"The address must be a path that begins with '/', or a full http address."_s));

    const qsizetype mark = target.indexOf('?');
    const QByteArrayView path = mark < 0 ? target : target.first(mark);
    auto query = QueryParameters::parse(mark < 0 ? QByteArrayView() : target.sliced(mark + 1));
    if (!query) return std::unexpected(query.error());
    return RequestTarget{path.isEmpty() ? QByteArray("/") : path.toByteArray(), *std::move(query)};
}

} // namespace autospace
