// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <expected>

namespace autospace {

enum class PercentFault { BadEscape, NotUtf8, ControlCharacter };

// Decodes %XX once (RFC 3986 section 2.1) and reads the bytes as UTF-8. '+' stays '+', so that
// times with an offset survive. Refused: a '%' without two hex digits, bytes that are not UTF-8,
// and control characters, NUL included.
[[nodiscard]] std::expected<QString, PercentFault> percentDecoded(QByteArrayView text);

// A sentence for the person who sent it.
[[nodiscard]] QString percentFaultText(PercentFault fault);

} // namespace autospace
