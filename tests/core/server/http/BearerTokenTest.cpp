// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/http/BearerToken.h"
#include "core/server/http/HttpHeaders.h"

#include <QTest>

using namespace autospace;
using namespace Qt::StringLiterals;

class BearerTokenTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tokens_data() {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QByteArray>("token"); // empty: none
        QTest::newRow("token") << "Bearer abc.D-e_f"_ba << "abc.D-e_f"_ba;
        QTest::newRow("scheme in any case") << "bEARER abc"_ba << "abc"_ba;
        QTest::newRow("other scheme") << "Basic YTpi"_ba << ""_ba;
        QTest::newRow("scheme only") << "Bearer"_ba << ""_ba;
        QTest::newRow("nothing behind") << "Bearer "_ba << ""_ba;
        QTest::newRow("no scheme") << "abc.def"_ba << ""_ba;
        QTest::newRow("longer scheme") << "Bearers abc"_ba << ""_ba;
        QTest::newRow("two tokens") << "Bearer abc def"_ba << ""_ba;
        QTest::newRow("two blanks") << "Bearer  abc"_ba << ""_ba;
        QTest::newRow("quotes") << "Bearer \"abc\""_ba << ""_ba;
        QTest::newRow("list") << "Bearer abc,def"_ba << ""_ba;
    }
    void tokens() {
        QFETCH(QByteArray, header);
        QFETCH(QByteArray, token);
        HttpHeaders headers;
        headers.add("Authorization", header);
        const auto found = bearerToken(headers);
        QCOMPARE(found.has_value(), !token.isEmpty());
        if (found) QCOMPARE(found->toByteArray(), token);
    }

    void missing() { QVERIFY(!bearerToken({})); }
};

QTEST_APPLESS_MAIN(BearerTokenTest)
#include "BearerTokenTest.moc"
