// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/ClientWindow.h"
#include "tests/app/CoreProgram.h"

#include <QtCore/QTemporaryDir>
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
    }
};

QTEST_MAIN(KeyboardRunTest)
#include "KeyboardRunTest.moc"
