// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/ClientWindow.h"
#include "tests/app/CorePerson.h"
#include "tests/app/CoreProgram.h"

#include <QtCore/QDateTime>
#include <QtCore/QTemporaryDir>
#include <QtCore/QTimeZone>
#include <QtTest/QTest>

using namespace autospace;
using namespace Qt::StringLiterals;

// A stop on the way: what has the focus there, and that it is seen.
#define STOP(name)                                                                                 \
    QTRY_COMPARE(client.focusName(), name);                                                        \
    QTRY_COMPARE(client.focusProblem(), QString())

// A working day's first minutes without a mouse: at every stop the focus is where a person expects it, and
// is seen.
class KeyboardRunTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void signsInFindsABookingAndChecksItIn() {
        QTemporaryDir folder;
        CoreProgram core(folder.path(), QStringLiteral(AUTOSPACE_BIN_DIR));
        QVERIFY2(core.start(), "the core does not listen");
        const QJsonObject account = core.account(u"manager@rheintal"_s);
        QVERIFY(!account.isEmpty());

        ClientWindow client(folder.filePath(u"client"_s));
        QVERIFY(client.wait(u"Keep the sign-in until Autospace closes"_s));
        STOP(u"Server"_s);
        client.type(core.url());
        client.press(Qt::Key_Return);
        STOP(u"Email"_s);
        client.type(account[u"email"_s].toString());
        client.press(Qt::Key_Return);
        STOP(u"Password"_s);
        client.type(u"not this one"_s);
        client.press(Qt::Key_Return);
        QVERIFY(client.wait(u"Email or password is wrong."_s));
        STOP(u"Password"_s);
        client.type(account[u"password"_s].toString());
        client.press(Qt::Key_Return);
        QVERIFY2(client.wait(u"In sync"_s, 60'000), qPrintable(client.words().join(u" | "_s)));
        QTRY_COMPARE(client.focusProblem(), QString());

        CorePerson elsewhere(core.url(), account);
        const QJsonObject booking = elsewhere.bookingToCheckIn();
        QVERIFY2(!booking.isEmpty(), "the demo world has nobody to check in now");
        const QString code = booking[u"code"_s].toString();
        const QString plate = booking[u"plate"_s].toString();

        client.press(Qt::Key_K, Qt::ControlModifier);
        STOP(u"Search or run a command"_s);
        client.type(code);
        QVERIFY2(client.wait(code + u" · "_s + plate), qPrintable(client.words().join(u" | "_s)));
        client.press(Qt::Key_Return);
        STOP(u"Bookings"_s);
        QVERIFY2(client.wait(u"Booking "_s + code), qPrintable(client.words().join(u" | "_s)));
        // The row is chosen in the list too: Enter does its next step.
        QVERIFY2(client.waitFor([&] { return client.focusRow().contains(code); }), qPrintable(client.focusRow()));
        client.press(Qt::Key_Return);
        QVERIFY2(client.wait(u"Check out"_s), qPrintable(client.words().join(u" | "_s)));
        STOP(u"Bookings"_s);
        const QString record = u"/v1/orgs/{org}/bookings/"_s + booking[u"id"_s].toString();
        QTRY_COMPARE_WITH_TIMEOUT(elsewhere.get(record)[u"data"_s][u"status"_s].toString(), u"checked_in"_s, 20'000);

        // S8: another end, and taken back: the core has done both.
        const auto end = [&] { return elsewhere.get(record)[u"data"_s][u"ends_at"_s].toString(); };
        const QString before = end();
        client.press(Qt::Key_E);
        QVERIFY2(client.wait(u"Extend "_s + code), qPrintable(client.words().join(u" | "_s)));
        client.press(Qt::Key_A, Qt::ControlModifier);
        // A little earlier is always possible.
        const QDateTime earlier = QDateTime::fromString(before, Qt::ISODateWithMs).addSecs(-5 * 60);
        client.type(earlier.toTimeZone(QTimeZone("Europe/Vaduz")).toString(u"yyyy-MM-dd HH:mm"_s));
        client.press(Qt::Key_Tab);
        QVERIFY2(client.wait(u"Free"_s), qPrintable(client.words().join(u" | "_s)));
        client.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(end() != before, 20'000);
        client.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(end(), before, 20'000);
        QVERIFY2(client.wait(u"It is undone."_s), qPrintable(client.words().join(u" | "_s)));
    }
};

QTEST_MAIN(KeyboardRunTest)
#include "KeyboardRunTest.moc"
