// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/auth/Argon2.h"

#include <QTest>

using namespace autospace;
using namespace Qt::StringLiterals;

class Argon2Test : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // RFC 9106 section 5.3: every input, four lanes.
    void rfc9106() {
        const QByteArray tag = argon2id(QByteArray(32, '\1'), QByteArray(16, '\2'), {32, 3, 4}, 32, QByteArray(8, '\3'),
                                        QByteArray(12, '\4'));
        QCOMPARE(tag.toHex(), "0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659"_ba);
    }

    void everyInputCounts() {
        const QByteArray base = argon2id("password", "saltsalt", {64, 2, 1}, 32);
        QCOMPARE(base.size(), 32);
        QCOMPARE(argon2id("password", "saltsalt", {64, 2, 1}, 32), base);
        QVERIFY(argon2id("passwore", "saltsalt", {64, 2, 1}, 32) != base);
        QVERIFY(argon2id("password", "saltsalu", {64, 2, 1}, 32) != base);
        QVERIFY(argon2id("password", "saltsalt", {72, 2, 1}, 32) != base);
        QVERIFY(argon2id("password", "saltsalt", {64, 3, 1}, 32) != base);
        QVERIFY(argon2id("password", "saltsalt", {64, 2, 2}, 32) != base);
        QVERIFY(argon2id("", "saltsalt", {64, 2, 1}, 32) != base);
    }

    void impossibleParametersGiveNothing() {
        QVERIFY(argon2id("password", "short", {64, 2, 1}, 32).isEmpty());
        QVERIFY(argon2id("password", "saltsalt", {4, 2, 1}, 32).isEmpty());
        QVERIFY(argon2id("password", "saltsalt", {64, 0, 1}, 32).isEmpty());
    }
};

QTEST_APPLESS_MAIN(Argon2Test)
#include "Argon2Test.moc"
