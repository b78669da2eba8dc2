// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <optional>

namespace autospace {

class HttpHeaders;

// The token of "Authorization: Bearer …" (RFC 6750 section 2.1), a view into the headers. Nothing when
// the header is missing, has another scheme or is not one token.
[[nodiscard]] std::optional<QByteArrayView> bearerToken(const HttpHeaders& headers);

} // namespace autospace
