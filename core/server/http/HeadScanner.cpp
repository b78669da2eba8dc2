// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/http/HeadScanner.h"

namespace autospace {

using namespace Qt::StringLiterals;

static std::unexpected<ApiError> malformed(const QString& why) {
    return std::unexpected(ApiError::badRequest(u"This is not a well-formed HTTP request: %1."_s.arg(why)));
}

// The line that began at lineStart_ ends with the LF at `at`. True: it was the empty one that ends a head.
std::expected<bool, ApiError> HeadScanner::endLine(qsizetype at) {
    const bool isEmpty = at - 1 == lineStart_;
    lineStart_ = at + 1;
    if (headersStart_ == 0) {
        if (isEmpty && start_ > 0) return malformed(u"it begins with empty lines"_s);
        if (isEmpty)
            start_ = at + 1;
        else
            headersStart_ = at + 1;
        return false;
    }
    if (isEmpty) return true;
    if (++fields_ > limits_.headerFields)
        return std::unexpected(
            ApiError::headersTooLarge(u"A request may have %1 header lines at most."_s.arg(limits_.headerFields)));
    return false;
}

std::expected<qsizetype, ApiError> HeadScanner::scan(QByteArrayView bytes) {
    for (; at_ < bytes.size(); ++at_) {
        const uchar c = uchar(bytes[at_]);
        const bool afterCr = at_ > 0 && bytes[at_ - 1] == '\r';
        const bool inRequestLine = headersStart_ == 0;
        if (!inRequestLine && at_ - headersStart_ >= limits_.headerBytes)
            return std::unexpected(ApiError::headersTooLarge(
                u"The header lines of a request may have %1 bytes at most."_s.arg(limits_.headerBytes)));
        if (c == '\n') {
            if (!afterCr) return malformed(u"a line ends without a carriage return"_s);
            const auto ended = endLine(at_);
            if (!ended) return std::unexpected(ended.error());
            if (*ended) return ++at_;
            continue;
        }
        if (afterCr) return malformed(u"there is a lone carriage return"_s);
        if ((c < 0x20 && c != '\r' && (c != '\t' || inRequestLine)) || c == 0x7f)
            return malformed(u"there is a control character"_s);
        if (at_ == lineStart_ && (c == ' ' || c == '\t')) return malformed(u"a line begins with a blank"_s);
        // The line's own end is not counted, so that a line of exactly the limit passes.
        if (inRequestLine && c != '\r' && at_ - start_ >= limits_.requestLineBytes)
            return std::unexpected(ApiError::targetTooLong(limits_.requestLineBytes));
    }
    return 0;
}

void HeadScanner::reset() {
    at_ = start_ = lineStart_ = headersStart_ = 0;
    fields_ = 0;
}

} // namespace autospace
