// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/http/ResponseWriter.h"

#include <algorithm>
#include <utility>

namespace autospace {

static QByteArrayView reasonOf(int status) {
    static constexpr std::pair<int, QByteArrayView> reasons[]{
        {200, "OK"},
        {201, "Created"},
        {202, "Accepted"},
        {204, "No Content"},
        {206, "Partial Content"},
        {303, "See Other"},
        {304, "Not Modified"},
        {400, "Bad Request"},
        {401, "Unauthorized"},
        {403, "Forbidden"},
        {404, "Not Found"},
        {405, "Method Not Allowed"},
        {408, "Request Timeout"},
        {409, "Conflict"},
        {410, "Gone"},
        {411, "Length Required"},
        {412, "Precondition Failed"},
        {413, "Content Too Large"},
        {414, "URI Too Long"},
        {415, "Unsupported Media Type"},
        {417, "Expectation Failed"},
        {422, "Unprocessable Content"},
        {428, "Precondition Required"},
        {429, "Too Many Requests"},
        {431, "Request Header Fields Too Large"},
        {500, "Internal Server Error"},
        {503, "Service Unavailable"},
    };
    const auto found = std::ranges::lower_bound(reasons, status, {}, &std::pair<int, QByteArrayView>::first);
    return found != std::end(reasons) && found->first == status ? found->second : QByteArrayView("Status");
}

static void appendField(QByteArray& out, QByteArrayView name, QByteArrayView value) {
    const qsizetype at = out.size();
    out.resizeForOverwrite(at + name.size() + value.size() + 4);
    char* to = std::ranges::copy(name, out.data() + at).out;
    *to++ = ':', *to++ = ' ';
    to = std::ranges::copy(value, to).out;
    *to++ = '\r', *to = '\n';
}

static bool isFraming(QByteArrayView name) {
    static constexpr QByteArrayView own[]{"content-length", "transfer-encoding", "connection", "keep-alive",
                                          "date",           "x-request-id"};
    return std::ranges::contains(own, name);
}

static constexpr std::pair<QByteArrayView, QByteArrayView> securityFields[]{
    {"cache-control", "no-store"},
    {"content-security-policy", "default-src 'none'; frame-ancestors 'none'"},
    {"cross-origin-resource-policy", "same-origin"},
    {"referrer-policy", "no-referrer"},
    {"x-content-type-options", "nosniff"},
};

static void appendSecurityFields(QByteArray& out, const HttpHeaders& headers, bool tls) {
    // Hardly any answer sets one of them itself.
    static const QByteArray all = [] {
        QByteArray text;
        for (const auto& [name, value] : securityFields)
            appendField(text, name, value);
        return text;
    }();
    const auto isSet = [&](const auto& field) { return headers.contains(field.first); };
    if (std::ranges::none_of(securityFields, isSet))
        out.append(all);
    else
        for (const auto& [name, value] : securityFields)
            if (!headers.contains(name)) appendField(out, name, value);
    if (tls && !headers.contains("strict-transport-security"))
        appendField(out, "strict-transport-security", "max-age=31536000");
}

static void appendLength(QByteArray& out, const Response& response, ResponseFrame::Body body) {
    if (response.status == 204 || response.status == 304) return;
    switch (body) {
    case ResponseFrame::Body::Sized:
        appendField(out, "content-length", QByteArray::number(response.body.size()));
        break;
    case ResponseFrame::Body::None:
        if (const QByteArrayView length = response.headers.value("content-length"); !length.isNull())
            appendField(out, "content-length", length);
        break;
    case ResponseFrame::Body::Chunked: appendField(out, "transfer-encoding", "chunked"); break;
    case ResponseFrame::Body::UntilClose: break;
    }
}

QByteArray encodeResponseHead(const Response& response, const ResponseFrame& frame, qsizetype reserveForBody) {
    QByteArray out;
    out.reserve(640 + reserveForBody);
    out.append("HTTP/1.1 ").append(QByteArray::number(response.status)).append(' ').append(reasonOf(response.status));
    out.append("\r\n");
    for (qsizetype i = 0; i < response.headers.size(); ++i)
        if (!isFraming(response.headers.nameAt(i)))
            appendField(out, response.headers.nameAt(i), response.headers.valueAt(i));
    appendLength(out, response, frame.body);
    appendField(out, "date", frame.date);
    if (!frame.requestId.isEmpty()) appendField(out, "x-request-id", frame.requestId);
    appendSecurityFields(out, response.headers, frame.tls);
    if (!frame.keepAlive) appendField(out, "connection", "close");
    out.append("\r\n");
    return out;
}

QByteArray encodeChunk(QByteArrayView bytes) {
    QByteArray out;
    out.reserve(bytes.size() + 16);
    out.append(QByteArray::number(bytes.size(), 16)).append("\r\n").append(bytes).append("\r\n");
    return out;
}

} // namespace autospace
