// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/http/ApiError.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace autospace;
using namespace Qt::StringLiterals;

class ApiErrorTest : public QObject {
    Q_OBJECT

    struct Row {
        const char* name;
        ApiError error;
        int status;
        QString code;
        QByteArray header;
        QByteArray value;
    };
    static QList<Row> rows() {
        return {
            {"400", ApiError::badRequest(u"Bad."_s), 400, u"malformed_request"_s, {}, {}},
            {"401", ApiError::unauthorized(u"Sign in."_s), 401, u"not_signed_in"_s, "www-authenticate", "Bearer"},
            {"403", ApiError::forbidden(u"No."_s), 403, u"not_allowed"_s, {}, {}},
            {"404", ApiError::notFound(), 404, u"not_found"_s, {}, {}},
            {"405", ApiError::methodNotAllowed("GET, HEAD"), 405, u"method_not_allowed"_s, "allow", "GET, HEAD"},
            {"409", ApiError::conflict(u"slot_taken"_s, u"Taken."_s), 409, u"slot_taken"_s, {}, {}},
            {"412", ApiError::preconditionFailed(u"Changed."_s), 412, u"version_changed"_s, {}, {}},
            {"413", ApiError::bodyTooLarge(10), 413, u"body_too_large"_s, {}, {}},
            {"414", ApiError::targetTooLong(10), 414, u"address_too_long"_s, {}, {}},
            {"415", ApiError::unsupportedMediaType("text/csv"), 415, u"unsupported_content_type"_s, "accept",
             "text/csv"},
            {"422", ApiError::unprocessable(u"too_early"_s, u"In the past."_s), 422, u"too_early"_s, {}, {}},
            {"429 rounds up", ApiError::tooManyRequests(1001), 429, u"too_many_requests"_s, "retry-after", "2"},
            {"429 at least 1", ApiError::tooManyRequests(0), 429, u"too_many_requests"_s, "retry-after", "1"},
            {"431", ApiError::headersTooLarge(u"Many."_s), 431, u"headers_too_large"_s, {}, {}},
            {"500", ApiError::internal("abc"), 500, u"internal_error"_s, {}, {}},
            {"503", ApiError::unavailable(5000), 503, u"unavailable"_s, "retry-after", "5"},
        };
    }

private Q_SLOTS:
    void everyErrorIsAJsonApiDocument() {
        for (const Row& row : rows()) {
            const Response response = row.error.toResponse();
            QVERIFY2(response.status == row.status, row.name);
            QVERIFY2(response.headers.value("content-type") == "application/json", row.name);
            const QJsonArray errors = QJsonDocument::fromJson(response.body).object().value("errors"_L1).toArray();
            QCOMPARE(errors.size(), 1);
            const QJsonObject error = errors.first().toObject();
            QCOMPARE(error.value("status"_L1).toString(), QString::number(row.status));
            QCOMPARE(error.value("code"_L1).toString(), row.code);
            QVERIFY2(!error.value("title"_L1).toString().isEmpty(), row.name);
            QVERIFY2(error.value("detail"_L1).toString().endsWith(u'.'), row.name);
            if (!row.header.isEmpty()) QCOMPARE(response.headers.value(row.header).toByteArray(), row.value);
        }
    }

    void sourceNamesTheFault() {
        const auto source = [](const ApiError& error) {
            return error.document().value("errors"_L1).toArray().first().toObject().value("source"_L1).toObject();
        };
        QCOMPARE(source(ApiError::badRequest(u"x."_s, ErrorSource::parameter(u"sort"_s))),
                 (QJsonObject{{u"parameter"_s, u"sort"_s}}));
        QCOMPARE(source(ApiError::unprocessable(u"x"_s, u"x."_s, ErrorSource::pointer(u"/plate"_s))),
                 (QJsonObject{{u"pointer"_s, u"/plate"_s}}));
        QCOMPARE(source(ApiError::preconditionFailed(u"x."_s)), (QJsonObject{{u"header"_s, u"If-Match"_s}}));
        QVERIFY(source(ApiError::notFound()).isEmpty());
    }

    void everyBadFieldAtOnce() {
        const ApiError error = ApiError::unprocessable(
            {{u"required"_s, u"Missing"_s, u"The plate is missing."_s, ErrorSource::pointer(u"/plate"_s), {}},
             {u"too_long"_s,
              u"Too long"_s,
              u"The note is too long."_s,
              ErrorSource::pointer(u"/note"_s),
              {{u"limit"_s, 80}}}});
        const QJsonArray errors = error.document().value("errors"_L1).toArray();
        QCOMPARE(errors.size(), 2);
        QCOMPARE(errors[1].toObject().value("meta"_L1).toObject().value("limit"_L1).toInt(), 80);
        QVERIFY(!error.document().contains("meta"_L1));
        ApiError withMeta = error;
        withMeta.withMeta({{u"attempt"_s, 2}});
        QCOMPARE(withMeta.document().value("meta"_L1).toObject().value("attempt"_L1).toInt(), 2);
    }
};

QTEST_APPLESS_MAIN(ApiErrorTest)
#include "ApiErrorTest.moc"
