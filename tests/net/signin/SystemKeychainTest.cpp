// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/signin/KeyVault.h"
#include "net/signin/SystemKeychain.h"
#include "net/time/QtTimers.h"
#include "tests/fakes/SeededEntropy.h"

#include <QElapsedTimer>
#include <QTest>

using namespace autospace;
using namespace Qt::StringLiterals;

// Where nothing keeps secrets, that is known at once: nobody waits for a keychain that will never answer.
class SystemKeychainTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whereNobodyKeepsSecretsIsKnownAtOnce_data() {
        QTest::addColumn<QByteArray>("address");
        QTest::newRow("no bus at all") << QByteArray();
        QTest::newRow("a bus that is gone") << "unix:path=/nonexistent/bus"_ba;
    }
    void whereNobodyKeepsSecretsIsKnownAtOnce() {
        QFETCH(QByteArray, address);
        qputenv("DBUS_SESSION_BUS_ADDRESS", address);
        qputenv("XDG_RUNTIME_DIR", "/nonexistent");
        SystemKeychain keychain(u"Autospace-Test"_s);
        QtTimers timers;
        SeededEntropy entropy{1};
        KeyVault vault(keychain, timers, entropy);
        std::optional<std::expected<void, VaultProblem>> usable;
        QElapsedTimer clock;
        clock.start();
        vault.probe([&](const std::expected<void, VaultProblem>& answer) { usable = answer; });
        QVERIFY2(!usable, "it answers from inside the call");
        QTRY_VERIFY_WITH_TIMEOUT(usable.has_value(), 5'000);
        QVERIFY2(clock.elapsed() < 1'000, qPrintable(QString::number(clock.elapsed())));
        QVERIFY(!*usable);
        QCOMPARE(usable->error().kind, VaultProblem::Kind::NoKeychain);
    }
};

QTEST_GUILESS_MAIN(SystemKeychainTest)
#include "SystemKeychainTest.moc"
