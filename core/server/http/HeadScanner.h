// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/http/ApiError.h"
#include "core/server/http/HttpLimits.h"

#include <QByteArrayView>

#include <expected>

namespace autospace {

// Finds the end of a request's head while its bytes come in, and refuses at the first byte that cannot
// be part of one. It looks at lines and bytes only, more strictly than parsers do: lines end in CRLF
// and never otherwise, no control character, no folded line. What passes means the same to every
// reader, so that no proxy can be made to see other requests than we do.
class HeadScanner {
public:
    explicit HeadScanner(const HttpLimits& limits) : m_limits(limits) {}

    // `bytes` is all that came since the request's first byte; each call goes on where the last one
    // ended. The size of the head, or 0 while it is incomplete. Errors: 400, 414, 431.
    [[nodiscard]] std::expected<qsizetype, ApiError> scan(QByteArrayView bytes);
    // Where the request line begins: one empty line before it is skipped (RFC 9112 section 2.2).
    [[nodiscard]] qsizetype start() const { return m_start; }
    // How many bytes it has looked at.
    [[nodiscard]] qsizetype scanned() const { return m_at; }
    void reset();

private:
    [[nodiscard]] qsizetype plainUntil(QByteArrayView bytes) const;
    [[nodiscard]] std::expected<bool, ApiError> endLine(qsizetype at);

    const HttpLimits& m_limits;
    qsizetype m_at = 0;
    qsizetype m_start = 0;
    qsizetype m_lineStart = 0;
    qsizetype m_headersStart = 0; // 0 while in the request line
    int m_fields = 0;
};

} // namespace autospace
