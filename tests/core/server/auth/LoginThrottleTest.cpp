// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/auth/LoginThrottle.h"

#include <QTest>

using namespace autospace;

static constexpr qint64 quarterHourMs = 15 * 60 * 1000;

class LoginThrottleTest : public QObject {
    Q_OBJECT

    Instant m_now{1'800'000'000'000};

    static LoginSource from(const QByteArray& account, const QByteArray& address, const QByteArray& device = {}) {
        return {account, address, device};
    }
    static qint64 waitOf(const std::expected<void, qint64>& attempt) { return attempt ? 0 : attempt.error(); }
    // Fails as often and as early as it is let in, for `forMs`; says how many guesses that were.
    int guess(LoginThrottle& throttle, const LoginSource& source, qint64 forMs) {
        int guesses = 0;
        const Instant end = m_now.plusMs(forMs);
        for (Instant now = m_now; now < end;) {
            const qint64 wait = waitOf(throttle.attempt(source, now));
            if (wait == 0) ++guesses;
            now = now.plusMs(wait);
        }
        m_now = end;
        return guesses;
    }

private Q_SLOTS:
    void oneGuesserIsSlowed() {
        LoginThrottle throttle;
        const LoginSource source = from("eva@example.org", "192.0.2.1");
        for (int i = 0; i < 6; ++i)
            QCOMPARE(waitOf(throttle.attempt(source, m_now)), 0);
        QCOMPARE(waitOf(throttle.attempt(source, m_now)), 1000);
        QCOMPARE(waitOf(throttle.attempt(source, m_now)), 1000); // being refused costs nothing more
        QCOMPARE(waitOf(throttle.attempt(source, m_now.plusMs(1000))), 0);
        QCOMPARE(waitOf(throttle.attempt(source, m_now.plusMs(1000))), 2000);
        // The same address may still sign in to another account, and the account from elsewhere.
        QCOMPARE(waitOf(throttle.attempt(from("ben@example.org", "192.0.2.1"), m_now)), 0);
        QCOMPARE(waitOf(throttle.attempt(from("eva@example.org", "192.0.2.2"), m_now)), 0);
    }

    void aDayOfGuessingIsFewGuesses() {
        LoginThrottle throttle;
        const int guesses = guess(throttle, from("eva@example.org", "192.0.2.1"), 24 * 3'600'000);
        QVERIFY2(guesses > 40 && guesses < 140, qPrintable(QString::number(guesses)));
    }

    void manyAccountsFromOneAddress() {
        LoginThrottle throttle;
        for (int i = 0; i < 31; ++i)
            QCOMPARE(waitOf(throttle.attempt(from("p" + QByteArray::number(i), "192.0.2.1"), m_now)), 0);
        QCOMPARE(waitOf(throttle.attempt(from("p99", "192.0.2.1"), m_now)), 1000);
        QCOMPARE(waitOf(throttle.attempt(from("p99", "192.0.2.2"), m_now)), 0);
    }

    void manyAddressesOnOneAccount() {
        LoginThrottle throttle;
        for (int i = 0; i < 51; ++i)
            QCOMPARE(waitOf(throttle.attempt(from("eva", "198.51.100." + QByteArray::number(i)), m_now)), 0);
        QCOMPARE(waitOf(throttle.attempt(from("eva", "203.0.113.1"), m_now)), 1000);
    }

    // Someone attacks the account from everywhere, all day. Its owner is at a computer that was signed in.
    void theOwnerGetsInDuringAnAttack() {
        LoginThrottle throttle;
        const LoginSource device = from("eva", "192.0.2.77", "laptop");
        const LoginSource office = from("eva", "192.0.2.50");
        QCOMPARE(waitOf(throttle.attempt(office, m_now)), 0);
        throttle.succeeded(office, m_now);
        for (int round = 0; round < 200; ++round) {
            (void)throttle.attempt(from("eva", "198.51.100." + QByteArray::number(round)), m_now);
            if (round % 10 == 0) m_now = m_now.plusMs(quarterHourMs);
        }
        QVERIFY(waitOf(throttle.attempt(from("eva", "203.0.113.9"), m_now)) > 0);
        QCOMPARE(waitOf(throttle.attempt(device, m_now)), 0);
        throttle.succeeded(device, m_now);
        QCOMPARE(waitOf(throttle.attempt(office, m_now)), 0);
        throttle.succeeded(office, m_now);
        // Elsewhere the wait is never longer than a quarter of an hour.
        QVERIFY(waitOf(throttle.attempt(from("eva", "203.0.113.9"), m_now)) <= quarterHourMs);
        throttle.ownerProved(from("eva", "203.0.113.9"));
        QCOMPARE(waitOf(throttle.attempt(from("eva", "203.0.113.9"), m_now)), 0);
    }

    void aStolenDeviceIsSlowedToo() {
        LoginThrottle throttle;
        const int guesses = guess(throttle, from("eva", "192.0.2.1", "laptop"), 3'600'000);
        QVERIFY2(guesses >= 10 && guesses < 30, qPrintable(QString::number(guesses)));
        // A device counts for its own account only.
        QCOMPARE(waitOf(throttle.attempt(from("ben", "192.0.2.1", "laptop"), m_now)), 0);
    }

    void ownSignInsBuyNoGuesses() {
        LoginThrottle throttle;
        const LoginSource own = from("mallory", "192.0.2.1");
        int guesses = 0;
        for (int i = 0; i < 200; ++i) {
            if (throttle.attempt(own, m_now)) throttle.succeeded(own, m_now);
            guesses += throttle.attempt(from("victim" + QByteArray::number(i), "192.0.2.1"), m_now).has_value();
        }
        QVERIFY2(guesses <= 31, qPrintable(QString::number(guesses)));
    }

    void triesSideBySideCount() {
        LoginThrottle throttle;
        int admitted = 0;
        for (int i = 0; i < 100; ++i)
            admitted += throttle.attempt(from("eva", "192.0.2.1"), m_now).has_value();
        QCOMPARE(admitted, 6);
    }

    void mistypingIsForgivenOnSuccess() {
        LoginThrottle throttle;
        const LoginSource source = from("eva", "192.0.2.1");
        for (int round = 0; round < 20; ++round) {
            for (int i = 0; i < 4; ++i)
                QCOMPARE(waitOf(throttle.attempt(source, m_now)), 0);
            throttle.succeeded(source, m_now);
        }
    }

    void whatCameToNoAnswerIsNoFailure() {
        LoginThrottle throttle;
        const LoginSource source = from("eva@example.org", "192.0.2.1");
        const auto breakOff = [&] {
            QCOMPARE(waitOf(throttle.attempt(source, m_now)), 0);
            throttle.undecided(source, m_now);
        };
        for (int i = 0; i < 100; ++i)
            breakOff();
        // Where the account was signed in to before, too.
        QCOMPARE(waitOf(throttle.attempt(source, m_now)), 0);
        throttle.succeeded(source, m_now);
        for (int i = 0; i < 100; ++i)
            breakOff();
        // It takes back its own try alone.
        LoginThrottle guessed;
        for (int i = 0; i < 6; ++i)
            QCOMPARE(waitOf(guessed.attempt(source, m_now)), 0);
        guessed.undecided(source, m_now);
        QCOMPARE(waitOf(guessed.attempt(source, m_now)), 0);
        QCOMPARE(waitOf(guessed.attempt(source, m_now)), 1000);
    }

    void aClockSetBackKeepsNobodyWaiting() {
        LoginThrottle throttle;
        const LoginSource source = from("eva@example.org", "192.0.2.1");
        const Instant ahead = m_now.plusMs(2 * 3'600'000);
        QCOMPARE(waitOf(throttle.attempt(source, ahead)), 0);
        throttle.succeeded(source, ahead);
        QCOMPARE(waitOf(throttle.attempt(source, ahead)), 0);
        throttle.undecided(source, ahead);
        QCOMPARE(waitOf(throttle.attempt(from("ben@example.org", "192.0.2.1"), m_now)), 0);
        QCOMPARE(waitOf(throttle.attempt(source, m_now)), 0);
        // A wait that was earned is served, by the new clock.
        const LoginSource other = from("eva@example.org", "192.0.2.9");
        for (int i = 0; i < 6; ++i)
            QCOMPARE(waitOf(throttle.attempt(other, ahead)), 0);
        QCOMPARE(waitOf(throttle.attempt(other, m_now)), 1000);
        QCOMPARE(waitOf(throttle.attempt(other, m_now.plusMs(1000))), 0);
    }

    void accountsThatDoNotExistAreAlike() {
        LoginThrottle throttle;
        for (int i = 0; i < 10; ++i) {
            const qint64 real = waitOf(throttle.attempt(from("eva", "192.0.2.1"), m_now));
            QCOMPARE(waitOf(throttle.attempt(from("nobody", "192.0.2.2"), m_now)), real);
        }
    }
};

QTEST_APPLESS_MAIN(LoginThrottleTest)
#include "LoginThrottleTest.moc"
