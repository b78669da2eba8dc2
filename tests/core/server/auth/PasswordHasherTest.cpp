// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/auth/PasswordHasher.h"
#include "core/server/auth/SecureRandom.h"
#include "CountingRandom.h"

#include <QTest>

using namespace autospace;
using namespace Qt::StringLiterals;
using Check = PasswordHasher::Check;

static constexpr Argon2Cost cheap{64, 1, 1};

class PasswordHasherTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theDefaultIsWhatWeDocument() {
        SecureRandom random;
        const PasswordHasher hasher(random);
        const QString stored = hasher.hash(u"correct horse");
        QVERIFY2(stored.startsWith(u"$argon2id$v=19$m=19456,t=2,p=1$"), qPrintable(stored));
        QCOMPARE(hasher.verify(u"correct horse", stored), Check::Right);
        QCOMPARE(hasher.verify(u"correct horsf", stored), Check::Wrong);
        QVERIFY(!hasher.needsRehash(stored));
        QVERIFY(hasher.hash(u"correct horse") != stored);
    }

    // Made by the reference program: echo -n password | argon2 somesalt -id -t 2 -m 16 -p 1 -l 32.
    void readsWhatOthersWrote() {
        SecureRandom random;
        const PasswordHasher hasher(random, cheap);
        const QString stored =
            u"$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc"_s;
        QCOMPARE(hasher.verify(u"password", stored), Check::Right);
        QCOMPARE(hasher.verify(u"Password", stored), Check::Wrong);
        QVERIFY(hasher.needsRehash(stored));
    }

    void passwords_data() {
        QTest::addColumn<QString>("set");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("right");
        QTest::newRow("same") << u"a b c"_s << u"a b c"_s << true;
        QTest::newRow("case") << u"Abc"_s << u"abc"_s << false;
        QTest::newRow("trailing blank") << u"abc"_s << u"abc "_s << false;
        QTest::newRow("empty") << u""_s << u""_s << true;
        QTest::newRow("empty typed") << u"abc"_s << u""_s << false;
        QTest::newRow("composed and decomposed") << u"Gr\u00fcn"_s << u"Gru\u0308n"_s << true;
        QTest::newRow("beyond the plane") << u"🚗🅿"_s << u"🚗🅿"_s << true;
        QTest::newRow("NUL counts") << QString(u"a\0b"_s) << QString(u"a\0c"_s) << false;
        QTest::newRow("long") << QString(1024, u'x') << QString(1024, u'x') << true;
        QTest::newRow("not cut at 72") << QString(72, u'x') + u'a' << QString(72, u'x') + u'b' << false;
        QTest::newRow("too long never matches") << QString(1025, u'x') << QString(1025, u'x') << false;
    }
    void passwords() {
        QFETCH(QString, set);
        QFETCH(QString, typed);
        QFETCH(bool, right);
        CountingRandom random;
        const PasswordHasher hasher(random, cheap);
        QCOMPARE(hasher.verify(typed, hasher.hash(set)), right ? Check::Right : Check::Wrong);
    }

    void unreadable_data() {
        QTest::addColumn<QString>("stored");
        const QString tail = u"$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc"_s;
        QTest::newRow("empty") << u""_s;
        QTest::newRow("plain") << u"password"_s;
        QTest::newRow("argon2i") << u"$argon2i$v=19$m=64,t=2,p=1"_s + tail;
        QTest::newRow("older version") << u"$argon2id$v=16$m=64,t=2,p=1"_s + tail;
        QTest::newRow("no version") << u"$argon2id$m=64,t=2,p=1"_s + tail;
        QTest::newRow("no rounds") << u"$argon2id$v=19$m=64,t=0,p=1"_s + tail;
        QTest::newRow("little memory") << u"$argon2id$v=19$m=1,t=2,p=1"_s + tail;
        QTest::newRow("greedy memory") << u"$argon2id$v=19$m=262145,t=2,p=1"_s + tail;
        QTest::newRow("greedy rounds") << u"$argon2id$v=19$m=64,t=17,p=1"_s + tail;
        QTest::newRow("greedy lanes") << u"$argon2id$v=19$m=512,t=2,p=17"_s + tail;
        QTest::newRow("other order") << u"$argon2id$v=19$t=2,m=64,p=1"_s + tail;
        QTest::newRow("line break at the end") << u"$argon2id$v=19$m=64,t=2,p=1"_s + tail + u'\n';
        QTest::newRow("short hash") << u"$argon2id$v=19$m=64,t=2,p=1$c29tZXNhbHQ$YWJj"_s;
        QTest::newRow("bad alphabet") << u"$argon2id$v=19$m=64,t=2,p=1$c29tZXNhbH-$CTFhFdXPJO1aFaMaO6Mm5c8y7cJH"_s;
    }
    void unreadable() {
        QFETCH(QString, stored);
        CountingRandom random;
        const PasswordHasher hasher(random, cheap);
        QCOMPARE(hasher.verify(u"password", stored), Check::Unreadable);
        QVERIFY(hasher.needsRehash(stored));
    }

    void otherParametersWantARehash_data() {
        QTest::addColumn<quint32>("memoryKiB");
        QTest::addColumn<quint32>("iterations");
        QTest::addColumn<quint32>("lanes");
        QTest::newRow("memory") << 72u << 1u << 1u;
        QTest::newRow("rounds") << 64u << 2u << 1u;
        QTest::newRow("lanes") << 64u << 1u << 2u;
    }
    void otherParametersWantARehash() {
        QFETCH(quint32, memoryKiB);
        QFETCH(quint32, iterations);
        QFETCH(quint32, lanes);
        CountingRandom random;
        const QString stored = PasswordHasher(random, cheap).hash(u"x");
        const PasswordHasher now(random, {memoryKiB, iterations, lanes});
        QVERIFY(now.needsRehash(stored));
        QCOMPARE(now.verify(u"x", stored), Check::Right);
    }

    // Nobody's check computes as much as a real one. The bound is wide, since the machine is shared.
    void nobodyTakesAsLong() {
        CountingRandom random;
        const PasswordHasher hasher(random, {8 * 1024, 2, 1});
        const QString stored = hasher.hash(u"x");
        const auto fastest = [](const auto& work) {
            qint64 best = std::numeric_limits<qint64>::max();
            for (int i = 0; i < 5; ++i) {
                QElapsedTimer timer;
                timer.start();
                work();
                best = std::min(best, timer.nsecsElapsed());
            }
            return best;
        };
        const qint64 real = fastest([&] { (void)hasher.verify(u"y", stored); });
        const qint64 nobody = fastest([&] { hasher.verifyNobody(u"y"); });
        QVERIFY2(nobody > real / 4 && nobody < real * 4, qPrintable(u"%1 ns against %2 ns"_s.arg(nobody).arg(real)));
    }
};

QTEST_APPLESS_MAIN(PasswordHasherTest)
#include "PasswordHasherTest.moc"
