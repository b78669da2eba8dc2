// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/server/attacks/MalformedRequests.h"

namespace autospace {

namespace {

constexpr char host[] = "Host: localhost\r\n";

QByteArray with(const QByteArray& line, const QByteArray& fields, const QByteArray& body = {}) {
    return line + "\r\n" + host + fields + "\r\n" + body;
}

void addLines(QByteArrayList& list) {
    for (const QByteArray version :
         {"",         "HTTP",      "HTTP/",    "HTTP/1",    "HTTP/1.",    "HTTP/1.1.1", "HTTP/1.2",
          "HTTP/0.9", "HTTP/2.0",  "HTTP/3",   "HTTP/11",   "HTTP/1.10",  "http/1.1",   "HTTP /1.1",
          "HTTP/1,1", "HTTP/-1.1", "XTTP/1.1", "HTTP/1.1 ", "HTTP/1.1\t", "HTTP/1.1 x"})
        list << with("GET /healthz " + version, {});
    for (const QByteArray method :
         {"", "get", "G ET", "FETCH", "GET\t", "GE(T", "@", "PRI", "CONNECT", "\xc3\x84", "GET\r"})
        list << with(method + " /healthz HTTP/1.1", {});
    for (const QByteArray target :
         {"healthz", "*", "/healthz#x", "/health z", "/healthz\t", "/healthz?%zz", "/healthz?a=1&a=2", "/healthz%",
          "/healthz%0", "/h\x7f", "\\healthz", "://x/healthz", "http:///healthz"})
        list << with("GET " + QByteArray(target) + " HTTP/1.1", {});
    for (int i = 0; i < 32; ++i)
        if (i != '\r' && i != '\n')
            list << with("GET /healthz" + QByteArray(1, static_cast<char>(i)) + " HTTP/1.1", {})
                 << with("GET /healthz?" + QByteArray(1, static_cast<char>(i)) + "=1 HTTP/1.1", {});
    list << with("GET  /healthz HTTP/1.1", {}) << with("GET\t/healthz\tHTTP/1.1", {})
         << with(" GET /healthz HTTP/1.1", {}) << "\r\n\r\n" + with("GET /healthz HTTP/1.1", {})
         << "GET /healthz\r\n\r\n"
         << "\n"
         << QByteArray(8, '\0') + "\r\n\r\n"
         << QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", 11) << QByteArray(1 << 20, 'A')
         << "GET /" + QByteArray(1 << 20, 'a') + " HTTP/1.1\r\n" + host + "\r\n";
}

void addFields(QByteArrayList& list) {
    const QByteArray get = "GET /healthz HTTP/1.1";
    for (int i = 0; i < 128; ++i) {
        const char c = static_cast<char>(i);
        const bool token = QByteArrayView("!#$%&'*+-.^_`|~").contains(c) || (c >= '0' && c <= '9') ||
                           (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
        if (!token && c != ':' && c != '\r' && c != '\n') list << with(get, "X" + QByteArray(1, c) + "Y: 1\r\n");
        if (i < 32 && c != '\t' && c != '\r' && c != '\n') list << with(get, "X-A: a" + QByteArray(1, c) + "b\r\n");
    }
    for (const QByteArray fields :
         {"X-A\r\n", ": b\r\n", "X-A : b\r\n", " X-A: b\r\n", "\tX-A: b\r\n", "X-A: b\r\n c\r\n", "X-A: b\r\n\tc\r\n",
          "X-A: b\rc\r\n", "X-A: b\nX-B: c\r\n", "X-A: b\r\r\n", "Host: other\r\n",
          "Authorization: a\r\nAuthorization: b\r\n", "Content-Type: a/b\r\nContent-Type: a/b\r\n", "\xc3\x84: b\r\n"})
        list << with(get, fields);
    for (const QByteArray other :
         {"", "Host: a, b\r\n", "Host: me@a\r\n", "Host: a b\r\n", "Host: a/b\r\n", "Host : a\r\n", "Hos: a\r\n"})
        list << get + "\r\n" + other + "\r\n";
    QByteArray many;
    for (int i = 0; i < 100'000; ++i)
        many += "X-" + QByteArray::number(i) + ": y\r\n";
    list << with(get, many) << with(get, "X-A: " + QByteArray(1 << 20, 'x') + "\r\n")
         << with(get, QByteArray(1 << 16, 'X') + ": 1\r\n");
}

// Lengths and framing that two readers could read in two ways: the stuff of request smuggling.
void addFraming(QByteArrayList& list) {
    const QByteArrayList lengths{"-1",
                                 "+5",
                                 "5,5",
                                 "5, 6",
                                 "0x5",
                                 "5 5",
                                 "5.0",
                                 "1e1",
                                 "five",
                                 "",
                                 "5;",
                                 "\"5\"",
                                 "5\x0b",
                                 "00x5",
                                 "9223372036854775808",
                                 "18446744073709551621",
                                 QByteArray(40, '9'),
                                 "5\t5",
                                 "٥"};
    const QByteArrayList codings{"chunked",
                                 "CHUNKED",
                                 "chunked, identity",
                                 "identity",
                                 "gzip, chunked",
                                 "chunked;x=1",
                                 "xchunked",
                                 "chunk",
                                 "chunked, chunked",
                                 "\x0b"
                                 "chunked",
                                 "chunked\t;",
                                 "deflate",
                                 "\"chunked\"",
                                 ", chunked"};
    for (const QByteArray method : {"POST", "GET", "PUT", "DELETE"}) {
        const QByteArray line = QByteArray(method) + " /healthz HTTP/1.1";
        for (const QByteArray& length : lengths)
            list << with(line, "Content-Length: " + length + "\r\n", "hello");
        for (const QByteArray& coding : codings)
            list << with(line, "Transfer-Encoding: " + coding + "\r\n", "0\r\n\r\n")
                 << with(line, "Content-Length: 5\r\nTransfer-Encoding: " + coding + "\r\n", "0\r\n\r\n")
                 << with(line, "Transfer-Encoding: " + coding + "\r\nContent-Length: 5\r\n", "0\r\n\r\n");
        for (const QByteArray pair : {"5|5", "5|6", "0|5", "5|0", "5|x"})
            list << with(line,
                         "Content-Length: " + pair.split('|')[0] + "\r\nContent-Length: " + pair.split('|')[1] + "\r\n",
                         "hello");
        for (const QByteArray chunk :
             {"-1\r\n", "zz\r\nab\r\n0\r\n\r\n", "5;\r\nhello\r\n0\r\n\r\n", "FFFFFFFFFFFFFFFFF\r\n", "5\nhello\n0\n\n",
              "5 \r\nhello\r\n0\r\n\r\n", "0x5\r\nhello\r\n0\r\n\r\n"})
            list << with(line, "Transfer-Encoding: chunked\r\n", chunk);
        list << with(line, "Content-Length : 5\r\n", "hello")
             << with(line, "Content-Length: 1099511627776\r\n", "hello");
    }
}

} // namespace

QByteArrayList malformedRequests() {
    QByteArrayList list;
    addLines(list);
    addFields(list);
    addFraming(list);
    return list;
}

} // namespace autospace
