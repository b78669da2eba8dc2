// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/http/HeadScanner.h"

#include <algorithm>

namespace autospace {

using namespace Qt::StringLiterals;

static std::unexpected<ApiError> malformed(const QString& why) {
    return std::unexpected(ApiError::badRequest(u"This is not a well-formed HTTP request: %1."_s.arg(why)));
}

// The line that began at m_lineStart ends with the LF at `at`. True: it was the empty one that ends a head.
std::expected<bool, ApiError> HeadScanner::endLine(qsizetype at) {
    const bool isEmpty = at - 1 == m_lineStart;
    m_lineStart = at + 1;
    if (m_headersStart == 0) {
        if (isEmpty && m_start > 0) return malformed(u"it begins with empty lines"_s);
        if (isEmpty)
            m_start = at + 1;
        else
            m_headersStart = at + 1;
        return false;
    }
    if (isEmpty) return true;
    if (++m_fields > m_limits.headerFields)
        return std::unexpected(
            ApiError::headersTooLarge(u"A request may have %1 header lines at most."_s.arg(m_limits.headerFields)));
    return false;
}

// Most of a head is text that nothing is to be said about: where it goes on plainly, up to the limit.
qsizetype HeadScanner::plainUntil(QByteArrayView bytes) const {
    const bool begins = m_at == m_lineStart || m_at == 0 || bytes[m_at - 1] == '\r';
    if (begins) return m_at;
    const qsizetype limit =
        m_headersStart == 0 ? m_start + m_limits.requestLineBytes : m_headersStart + m_limits.headerBytes;
    const qsizetype end = std::min(bytes.size(), limit);
    qsizetype at = m_at;
    while (at < end && uchar(bytes[at]) >= 0x20 && bytes[at] != 0x7f)
        ++at;
    return at;
}

std::expected<qsizetype, ApiError> HeadScanner::scan(QByteArrayView bytes) {
    for (; m_at < bytes.size(); ++m_at) {
        m_at = plainUntil(bytes);
        if (m_at == bytes.size()) break;
        const uchar c = uchar(bytes[m_at]);
        const bool afterCr = m_at > 0 && bytes[m_at - 1] == '\r';
        const bool inRequestLine = m_headersStart == 0;
        if (!inRequestLine && m_at - m_headersStart >= m_limits.headerBytes)
            return std::unexpected(ApiError::headersTooLarge(
                u"The header lines of a request may have %1 bytes at most."_s.arg(m_limits.headerBytes)));
        if (c == '\n') {
            if (!afterCr) return malformed(u"a line ends without a carriage return"_s);
            const auto ended = endLine(m_at);
            if (!ended) return std::unexpected(ended.error());
            if (*ended) return ++m_at;
            continue;
        }
        if (afterCr) return malformed(u"there is a lone carriage return"_s);
        if ((c < 0x20 && c != '\r' && (c != '\t' || inRequestLine)) || c == 0x7f)
            return malformed(u"there is a control character"_s);
        if (m_at == m_lineStart && (c == ' ' || c == '\t')) return malformed(u"a line begins with a blank"_s);
        // The line's own end is not counted, so that a line of exactly the limit passes.
        if (inRequestLine && c != '\r' && m_at - m_start >= m_limits.requestLineBytes)
            return std::unexpected(ApiError::targetTooLong(m_limits.requestLineBytes));
    }
    return 0;
}

void HeadScanner::reset() {
    m_at = m_start = m_lineStart = m_headersStart = 0;
    m_fields = 0;
}

} // namespace autospace
