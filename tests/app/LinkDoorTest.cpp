// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/LinkDoor.h"

#include <QtCore/QTemporaryDir>
#include <QtCore/QThread>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

#include <future>

using namespace Qt::StringLiterals;
using namespace autospace;

class LinkDoorTest : public QObject {
    Q_OBJECT

    // The second client, on a thread of its own as it waits for the first.
    static std::future<bool> knock(const QString& folder, const QUrl& link) {
        return std::async(std::launch::async, [=] { return LinkDoor(folder).handOver(link); });
    }

private Q_SLOTS:
    void aloneNobodyTakesTheLink() {
        const QTemporaryDir folder;
        QVERIFY(!LinkDoor(folder.path()).handOver(QUrl(u"app://booking/K7M2QD"_s)));
    }

    void theFirstTakesTheLink_data() {
        QTest::addColumn<QUrl>("link");
        QTest::newRow("booking") << QUrl(u"app://booking/K7M2QD"_s);
        QTest::newRow("only the window") << QUrl();
    }
    void theFirstTakesTheLink() {
        QFETCH(QUrl, link);
        const QTemporaryDir folder;
        LinkDoor first(folder.path());
        QSignalSpy knocked(&first, &LinkDoor::knocked);
        first.open();
        auto taken = knock(folder.path(), link);
        QTRY_COMPARE(knocked.size(), 1);
        QCOMPARE(knocked.at(0).at(0).toUrl(), link);
        QVERIFY(taken.get());
    }

    void otherFoldersDoNotMeet() {
        const QTemporaryDir folder, other;
        LinkDoor first(folder.path());
        first.open();
        QVERIFY(!LinkDoor(other.path()).handOver(QUrl(u"app://booking/K7M2QD"_s)));
    }

    void otherSchemesAreDropped() {
        const QTemporaryDir folder;
        LinkDoor first(folder.path());
        QSignalSpy knocked(&first, &LinkDoor::knocked);
        first.open();
        auto taken = knock(folder.path(), QUrl(u"file:///etc/passwd"_s));
        QTRY_VERIFY(taken.wait_for(std::chrono::milliseconds(0)) == std::future_status::ready);
        QCOMPARE(knocked.size(), 0);
    }
};

QTEST_GUILESS_MAIN(LinkDoorTest)
#include "LinkDoorTest.moc"
