// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/ClientWindow.h"
#include "tests/app/CorePerson.h"
#include "tests/app/CoreProgram.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace autospace;
using namespace Qt::StringLiterals;

#define SEEN(client, name) QVERIFY2((client).wait(name, 60'000), qPrintable(name + u" is not among: "_s + (client).words().join(u" | "_s)))

// S11: two people change the same record while both are away from the core. Who comes second is shown what it was, what
// they wrote and what the other wrote, field by field, and decides about each; nothing is decided for them.
class ConflictTest final : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    CoreProgram m_core{m_folder.path(), QStringLiteral(AUTOSPACE_BIN_DIR)};

    [[nodiscard]] ClientWindow::Change as(const QString& email) const {
        return [this, email](StartOptions& options) {
            const QJsonObject account = m_core.account(email);
            options.server = QUrl(m_core.url());
            options.email = account[u"email"_s].toString();
            options.password = account[u"password"_s].toString();
            options.page = u"garage/slots"_s;
        };
    }
    // Through the slot's form, by keys.
    static void change(ClientWindow& client, const QString& height, const QString& note) {
        client.bringToFront();
        SEEN(client, u"Edit…"_s);
        client.press(Qt::Key_E);
        QTRY_COMPARE(client.focusName(), u"Code"_s);
        QVERIFY(client.tabTo(u"Height limit"_s));
        client.press(Qt::Key_A, Qt::ControlModifier);
        client.type(height);
        QVERIFY(client.tabTo(u"Note"_s));
        client.press(Qt::Key_A, Qt::ControlModifier);
        client.type(note);
        client.press(Qt::Key_Return, Qt::ControlModifier);
        SEEN(client, u"Offline · 1 waiting"_s);
    }
    static void goOffline(ClientWindow& client) {
        client.bringToFront();
        client.press(Qt::Key_F5);
        SEEN(client, u"Offline"_s);
    }
    static bool isAsked(const ClientWindow& client) { return client.words().filter(u"attention"_s).size() > 0 && client.find(u"1 needs attention"_s); }

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_core.start(), "the core does not listen"); }

    void fieldsThatBothChangedAreDecidedOneByOne() {
        QTemporaryDir one, two;
        ClientWindow first(one.path(), as(u"manager@rheintal"_s)), second(two.path(), as(u"owner@rheintal"_s));
        SEEN(first, u"In sync"_s);
        SEEN(second, u"In sync"_s);
        m_core.stop();
        goOffline(first);
        goOffline(second);
        change(first, u"211"_s, u"first was here"_s);
        change(second, u"199"_s, u"second was here"_s);

        QVERIFY2(m_core.start(), "the core does not listen again");
        first.bringToFront();
        first.press(Qt::Key_F5);
        second.bringToFront();
        second.press(Qt::Key_F5);
        QVERIFY2(ClientWindow::waitFor([&] { return isAsked(first) || isAsked(second); }, 60'000),
                 qPrintable(first.words().join(u" | "_s) + u"\n"_s + second.words().join(u" | "_s)));
        // Whichever came second.
        const bool firstIsAsked = isAsked(first);
        ClientWindow& asked = firstIsAsked ? first : second;
        ClientWindow& other = firstIsAsked ? second : first;
        const QString mine = firstIsAsked ? u"first was here"_s : u"second was here"_s;
        const QString theirs = firstIsAsked ? u"second was here"_s : u"first was here"_s;
        SEEN(other, u"In sync"_s);

        asked.bringToFront();
        asked.press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        SEEN(asked, u"What differs"_s);
        SEEN(asked, u"Note: yours, "_s + mine);
        SEEN(asked, u"Note: theirs, "_s + theirs);
        // Nothing is sent while a field is undecided.
        asked.press(Qt::Key_A);
        SEEN(asked, u"Choose yours or theirs for each field"_s);
        QVERIFY(asked.click(u"Note: theirs, "_s + theirs));
        const QStringList shown = asked.words().filter(firstIsAsked ? u"211"_s : u"199"_s);
        QVERIFY2(!shown.isEmpty(), qPrintable(asked.words().join(u" | "_s)));
        const QString myHeight = u"Height limit: yours, "_s + shown.first();
        QVERIFY2(asked.tabTo(myHeight), qPrintable(asked.focusName() + u" among "_s + asked.words().join(u" | "_s)));
        QCOMPARE(asked.focusProblem(), QString());
        asked.press(Qt::Key_Space);
        asked.press(Qt::Key_A);
        SEEN(asked, u"Everything went through"_s);
        SEEN(asked, u"In sync"_s);

        CorePerson elsewhere(m_core.url(), m_core.account(u"manager@rheintal"_s));
        QList<QJsonValue> changed;
        for (const QJsonValue& slot : elsewhere.get(u"/v1/orgs/{org}/spaces?page[size]=200&filter[code]=A-001"_s)[u"data"_s].toArray())
            if (slot[u"note"_s].toString() == theirs) changed << slot;
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed[0][u"height_cm"_s].toInt(), firstIsAsked ? 211 : 199);
        // The other sees it within a moment, also in a form that is open.
        other.bringToFront();
        other.press(Qt::Key_E);
        const QString height = firstIsAsked ? u"211"_s : u"199"_s;
        QVERIFY2(ClientWindow::waitFor([&] { return other.words().filter(height).size() > 0; }, 30'000),
                 qPrintable(other.words().join(u" | "_s)));
    }
};

QTEST_MAIN(ConflictTest)
#include "ConflictTest.moc"
