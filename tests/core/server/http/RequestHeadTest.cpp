// SPDX-License-Identifier: GPL-3.0-or-later
// Properties of reading heads; the table of malformed ones is in HttpServerRequestsTest.
#include "core/server/http/RequestHead.h"
#include "core/server/http/HeadScanner.h"

#include <QTest>
#include <rapidcheck.h>

using namespace autospace;
using namespace Qt::StringLiterals;

static rc::Gen<std::string> textOf(const std::string& alphabet) {
    return rc::gen::container<std::string>(rc::gen::elementOf(alphabet));
}

// What a connection does with bytes: find the head, then read it. Nothing when they are refused or incomplete.
static std::optional<std::pair<QByteArray, RequestHead>> accepted(const QByteArray& bytes) {
    const HttpLimits limits;
    HeadScanner scanner(limits);
    const auto size = scanner.scan(bytes);
    if (!size || *size == 0) return std::nullopt;
    const QByteArray head = bytes.first(*size).sliced(scanner.start());
    auto parsed = RequestHead::parse(head);
    if (!parsed) return std::nullopt;
    return std::pair(head, *std::move(parsed));
}

class RequestHeadTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsRead() {
        QVERIFY(rc::check("fields arrive as they were sent", [] {
            const auto name = rc::gen::nonEmpty(textOf("abcXYZ019-_.!~"));
            const auto value = textOf("ab c:,;=\"\t\\(){}\xe4");
            const auto fields =
                *rc::gen::container<std::vector<std::pair<std::string, std::string>>>(rc::gen::pair(name, value));
            RC_PRE(fields.size() < 90u);
            QByteArray bytes = "PATCH /a/b%20c?x=1 HTTP/1.1\r\nHost: h\r\n";
            for (const auto& [n, v] : fields)
                bytes += "X-" + QByteArray::fromStdString(n) + ":" + QByteArray::fromStdString(v) + "\r\n";
            const auto read = accepted(bytes + "\r\n");
            RC_ASSERT(read.has_value());
            const RequestHead& head = read->second;
            RC_ASSERT(head.method == HttpMethod::Patch);
            RC_ASSERT(head.target.path == "/a/b%20c");
            RC_ASSERT(size_t(head.headers.size()) == fields.size() + 1);
            for (size_t i = 0; i < fields.size(); ++i) {
                const auto& [n, v] = fields[i];
                RC_ASSERT(head.headers.nameAt(qsizetype(i) + 1).toByteArray() ==
                          "x-" + QByteArray::fromStdString(n).toLower());
                RC_ASSERT(head.headers.valueAt(qsizetype(i) + 1).toByteArray() ==
                          QByteArray::fromStdString(v).trimmed());
            }
        }));
    }

    // However a good request is damaged: if it is still accepted, then its lines, its fields and its
    // length mean the same to the simplest reader there is.
    void damagedRequestsAreNeverAmbiguous() {
        QVERIFY(rc::check("what is accepted is unambiguous", [] {
            QByteArray bytes =
                "POST /x HTTP/1.1\r\nHost: h\r\nContent-Length: 12\r\nX-A: b\r\nConnection: close\r\n\r\n";
            static constexpr char pieces[] = "\r\n\t :,0129TransferEncodingchunked\0\x7f\xff";
            const std::string junk(pieces, sizeof pieces - 1);
            for (int damage = *rc::gen::inRange(1, 6); damage > 0; --damage) {
                const auto at = *rc::gen::inRange<qsizetype>(0, bytes.size());
                const char c = *rc::gen::elementOf(junk);
                switch (*rc::gen::inRange(0, 3)) {
                case 0: bytes[at] = c; break;
                case 1: bytes.insert(at, c); break;
                default: bytes.remove(at, 1);
                }
            }
            const auto read = accepted(bytes);
            if (!read) return;
            const auto& [text, head] = *read;
            QByteArrayList lines = text.chopped(4).split('\n');
            RC_ASSERT(text.endsWith("\r\n\r\n"));
            RC_ASSERT(lines.size() == head.headers.size() + 1);
            qint64 length = 0;
            for (const QByteArray& line : lines.sliced(1)) {
                const QByteArray name = line.first(line.indexOf(':')).toLower();
                RC_ASSERT(HttpHeaders::isToken(name));
                RC_ASSERT(name != "transfer-encoding");
                if (name == "content-length") length = line.sliced(line.indexOf(':') + 1).trimmed().toLongLong();
            }
            RC_ASSERT(head.contentLength == length);
            RC_ASSERT(head.headers.count("content-length") <= 1);
        }));
    }
};

QTEST_APPLESS_MAIN(RequestHeadTest)
#include "RequestHeadTest.moc"
