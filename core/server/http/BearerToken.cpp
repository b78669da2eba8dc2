// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/http/BearerToken.h"

#include "core/server/http/HttpHeaders.h"

#include <algorithm>

namespace autospace {

std::optional<QByteArrayView> bearerToken(const HttpHeaders& headers) {
    static constexpr QByteArrayView scheme("bearer ");
    static constexpr QByteArrayView marks("-._~+/=");
    const QByteArrayView value = headers.value("authorization");
    if (value.size() <= scheme.size() || value.first(scheme.size()).compare(scheme, Qt::CaseInsensitive) != 0)
        return std::nullopt;
    const QByteArrayView token = value.sliced(scheme.size());
    const bool good = std::ranges::all_of(token, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || marks.contains(c);
    });
    return good ? std::optional(token) : std::nullopt;
}

} // namespace autospace
