// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace autospace {

// The methods that routes are made of; everything else that parses as a method is Other and ends
// in 405.
enum class HttpMethod : quint8 { Get, Head, Post, Put, Patch, Delete, Options, Other };

// The name on the wire, upper case; "OTHER" for Other.
[[nodiscard]] QByteArrayView httpMethodName(HttpMethod method);

// Case-sensitive, as RFC 9110 section 9.1 wants it.
[[nodiscard]] HttpMethod httpMethodFromName(QByteArrayView name);

} // namespace autospace
