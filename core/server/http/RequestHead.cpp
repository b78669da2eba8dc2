// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/http/RequestHead.h"

#include <llhttp.h>

#include <algorithm>

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

// What llhttp reports; the views point into the head that it reads.
struct Pieces {
    QByteArrayView target;
    QByteArrayView name;
    QByteArrayView value;
    HttpHeaders headers;
    bool complete = false;
};

Pieces& piecesOf(llhttp_t* parser) { return *static_cast<Pieces*>(parser->data); }

// llhttp may hand out one span in several calls; they are neighbours in the same buffer.
void extend(QByteArrayView& span, const char* at, size_t length) {
    span = span.isNull() ? QByteArrayView(at, qsizetype(length)) : QByteArrayView(span.data(), at + length);
}

int onUrl(llhttp_t* parser, const char* at, size_t length) {
    extend(piecesOf(parser).target, at, length);
    return HPE_OK;
}
int onField(llhttp_t* parser, const char* at, size_t length) {
    extend(piecesOf(parser).name, at, length);
    return HPE_OK;
}
int onValue(llhttp_t* parser, const char* at, size_t length) {
    extend(piecesOf(parser).value, at, length);
    return HPE_OK;
}
int onValueComplete(llhttp_t* parser) {
    Pieces& pieces = piecesOf(parser);
    pieces.headers.add(pieces.name, pieces.value);
    pieces.name = pieces.value = QByteArrayView();
    return HPE_OK;
}
// The body is counted, not parsed, so llhttp's work ends here.
int onHeadersComplete(llhttp_t* parser) {
    piecesOf(parser).complete = true;
    return HPE_PAUSED;
}

const llhttp_settings_t& settings() {
    static const llhttp_settings_t own = [] {
        llhttp_settings_t made;
        llhttp_settings_init(&made);
        made.on_url = onUrl;
        made.on_header_field = onField;
        made.on_header_value = onValue;
        made.on_header_value_complete = onValueComplete;
        made.on_headers_complete = onHeadersComplete;
        return made;
    }();
    return own;
}

} // namespace

static std::unexpected<ApiError> malformed(const QString& why, const QString& header = {}) {
    return std::unexpected(ApiError::badRequest(u"This is not a well-formed HTTP request: %1."_s.arg(why),
                                                header.isEmpty() ? ErrorSource() : ErrorSource::header(header)));
}

// One blank on each side of the target and a version that we speak; llhttp would take more.
static std::expected<bool, ApiError> readsAsHttp10(QByteArrayView head) {
    const QByteArrayView line = head.first(head.indexOf('\r'));
    if (line.count(' ') != 2) return malformed(u"the first line must be 'METHOD address HTTP/1.1'"_s);
    const QByteArrayView version = line.sliced(line.lastIndexOf(' ') + 1);
    if (version == "HTTP/1.1") return false;
    if (version == "HTTP/1.0") return true;
    return malformed(u"only HTTP/1.1 and HTTP/1.0 are spoken here"_s);
}

static std::expected<void, ApiError> checkSingles(const HttpHeaders& headers) {
    static constexpr QByteArrayView singles[]{"host",          "content-length",  "content-type", "transfer-encoding",
                                              "authorization", "idempotency-key", "if-match",     "expect",
                                              "x-request-id",  "last-event-id",   "if-none-match"};
    for (qsizetype i = 1; i < headers.size(); ++i)
        for (qsizetype j = 0; j < i; ++j)
            if (headers.nameAt(i) == headers.nameAt(j) && std::ranges::contains(singles, headers.nameAt(i)))
                return malformed(u"a header that may come once came twice"_s, QString::fromLatin1(headers.nameAt(i)));
    return {};
}

static std::expected<void, ApiError> checkHost(const HttpHeaders& headers, bool isHttp10) {
    const QByteArrayView host = headers.value("host");
    if (host.isNull() && !isHttp10) return malformed(u"the Host header is missing"_s, u"Host"_s);
    static constexpr QByteArrayView marks(".-:[]_~%");
    const auto good = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || marks.contains(c);
    };
    if (!std::ranges::all_of(host, good)) return malformed(u"the Host header names no host"_s, u"Host"_s);
    return {};
}

static std::expected<qint64, ApiError> bodyLength(const HttpHeaders& headers) {
    const QByteArrayView encoding = headers.value("transfer-encoding");
    const QByteArrayView length = headers.value("content-length");
    if (!encoding.isNull()) {
        if (length.isNull() && encoding.compare("chunked", Qt::CaseInsensitive) == 0)
            return std::unexpected(ApiError::lengthRequired());
        return malformed(u"bodies come with Content-Length and without Transfer-Encoding"_s, u"Transfer-Encoding"_s);
    }
    if (length.isNull()) return 0;
    const bool digits = std::ranges::all_of(length, [](char c) { return c >= '0' && c <= '9'; });
    if (!digits || length.isEmpty() || length.size() > 18)
        return malformed(u"Content-Length must be a plain number"_s, u"Content-Length"_s);
    return length.toLongLong();
}

static bool hasToken(const HttpHeaders& headers, QByteArrayView name, QByteArrayView token) {
    for (qsizetype i = 0; i < headers.size(); ++i) {
        if (headers.nameAt(i) != name) continue;
        for (QByteArrayView rest = headers.valueAt(i); !rest.isEmpty();) {
            const qsizetype comma = rest.indexOf(',');
            const QByteArrayView piece = comma < 0 ? rest : rest.first(comma);
            if (piece.trimmed().compare(token, Qt::CaseInsensitive) == 0) return true;
            rest = comma < 0 ? QByteArrayView() : rest.sliced(comma + 1);
        }
    }
    return false;
}

static std::expected<Pieces, ApiError> readPieces(QByteArrayView head, HttpMethod& method) {
    Pieces pieces;
    llhttp_t parser;
    llhttp_init(&parser, HTTP_REQUEST, &settings());
    parser.data = &pieces;
    const llhttp_errno_t result = llhttp_execute(&parser, head.data(), size_t(head.size()));
    if (result != HPE_PAUSED || !pieces.complete || llhttp_get_error_pos(&parser) != head.data() + head.size())
        return malformed(QString::fromLatin1(llhttp_get_error_reason(&parser)).toLower());
    const auto number = llhttp_method_t(llhttp_get_method(&parser));
    method = httpMethodFromName(llhttp_method_name(number));
    if (number == HTTP_CONNECT) return malformed(u"this is not a proxy"_s);
    return pieces;
}

std::expected<RequestHead, ApiError> RequestHead::parse(QByteArrayView head) {
    RequestHead result;
    const auto isHttp10 = readsAsHttp10(head);
    if (!isHttp10) return std::unexpected(isHttp10.error());
    result.isHttp10 = *isHttp10;

    auto pieces = readPieces(head, result.method);
    if (!pieces) return std::unexpected(pieces.error());
    result.headers = std::move(pieces->headers);
    if (const auto checked = checkSingles(result.headers); !checked) return std::unexpected(checked.error());
    if (const auto checked = checkHost(result.headers, result.isHttp10); !checked)
        return std::unexpected(checked.error());
    const auto length = bodyLength(result.headers);
    if (!length) return std::unexpected(length.error());
    result.contentLength = *length;

    auto target = RequestTarget::parse(pieces->target);
    if (!target) return std::unexpected(target.error());
    if (target->path == "*" && result.method != HttpMethod::Options) return malformed(u"'*' is for OPTIONS only"_s);
    result.target = *std::move(target);

    result.keepAlive = !result.isHttp10 && !hasToken(result.headers, "connection", "close");
    const QByteArrayView expectation = result.headers.value("expect");
    if (!expectation.isNull()) {
        if (expectation.compare("100-continue", Qt::CaseInsensitive) != 0)
            return std::unexpected(ApiError::expectationFailed());
        result.expectsContinue = !result.isHttp10 && result.contentLength > 0;
    }
    return result;
}

} // namespace autospace
