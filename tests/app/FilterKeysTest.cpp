// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/ClientWindow.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace autospace;
using namespace Qt::StringLiterals;

// The filter of a real list, typed: what is offered is taken by a key.
class FilterKeysTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesWhatIsOffered_data() {
        QTest::addColumn<Qt::Key>("key");
        QTest::newRow("Enter") << Qt::Key_Return;
        QTest::newRow("Tab") << Qt::Key_Tab;
    }
    void takesWhatIsOffered() {
        QFETCH(Qt::Key, key);
        QTemporaryDir folder;
        ClientWindow client(folder.path(), [](StartOptions& options) {
            options.offlineDemo = true;
            options.page = u"garage/bookings"_s;
        });
        QTRY_VERIFY_WITH_TIMEOUT(client.window().property("settled").toBool(), 20'000);
        client.press(Qt::Key_F, Qt::ControlModifier);
        QTRY_COMPARE(client.focusName(), u"Filter"_s);
        client.type(u"stat"_s);
        QVERIFY2(client.wait(u"status: State"_s), qPrintable(client.words().join(u" | "_s)));
        client.press(key);
        QTRY_COMPARE(client.focus()->property("text").toString(), u"status:"_s);
    }
};

QTEST_MAIN(FilterKeysTest)
#include "FilterKeysTest.moc"
