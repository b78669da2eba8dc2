// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/http/HttpMethod.h"

#include <array>

namespace autospace {

static constexpr std::array<QByteArrayView, 8> methodNames{"GET",   "HEAD",   "POST",    "PUT",
                                                           "PATCH", "DELETE", "OPTIONS", "OTHER"};

QByteArrayView httpMethodName(HttpMethod method) { return methodNames[size_t(method)]; }

HttpMethod httpMethodFromName(QByteArrayView name) {
    for (size_t i = 0; i + 1 < methodNames.size(); ++i)
        if (methodNames[i] == name) return HttpMethod(i);
    return HttpMethod::Other;
}

} // namespace autospace
