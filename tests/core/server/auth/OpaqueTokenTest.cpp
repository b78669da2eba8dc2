// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/auth/OpaqueToken.h"
#include "core/server/auth/ConstantTime.h"
#include "core/server/auth/SecureRandom.h"
#include "CountingRandom.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace autospace;
using namespace Qt::StringLiterals;

class OpaqueTokenTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void secretAndHash() {
        CountingRandom random;
        const OpaqueToken token = OpaqueToken::make(random);
        QCOMPARE(token.secret, u"AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8"_s);
        QCOMPARE(token.hash, OpaqueToken::hashOf(token.secret));
        QCOMPARE(token.hash.size(), 43);
        QVERIFY(token.hash != token.secret);
        QVERIFY(OpaqueToken::make(random).secret != token.secret);
    }

    // FIPS 180-4's vector for "abc".
    void theHashIsSha256() { QCOMPARE(OpaqueToken::hashOf(u"abc"), u"ungWv48Bz-pBQUDeXa4iI7ADYaOWF3qctBD_YfIAFa0"_s); }

    void realSecretsDiffer() {
        SecureRandom random;
        const QRegularExpression form(u"\\A[A-Za-z0-9_-]{43}\\z"_s);
        QSet<QString> seen;
        for (int i = 0; i < 1000; ++i) {
            const OpaqueToken token = OpaqueToken::make(random);
            QVERIFY(form.match(token.secret).hasMatch());
            seen.insert(token.secret);
        }
        QCOMPARE(seen.size(), 1000);
        QCOMPARE(random.bytes(0).size(), 0);
        QCOMPARE(random.bytes(100).size(), 100);
    }

    void comparison() {
        QVERIFY(equalInConstantTime("", ""));
        QVERIFY(equalInConstantTime("abc", "abc"));
        QVERIFY(!equalInConstantTime("abc", "abd"));
        QVERIFY(!equalInConstantTime("abc", "ab"));
        QVERIFY(!equalInConstantTime(QByteArrayView("a\0b", 3), QByteArrayView("a\0c", 3)));
    }
};

QTEST_APPLESS_MAIN(OpaqueTokenTest)
#include "OpaqueTokenTest.moc"
