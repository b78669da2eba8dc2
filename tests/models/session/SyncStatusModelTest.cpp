// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/SyncStatusModel.h"

#include <QSignalSpy>
#include <QTest>

using namespace autospace;
using namespace Qt::StringLiterals;
using Link = SyncStatus::Link;

class SyncStatusModelTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneWordForEachState_data() {
        QTest::addColumn<int>("link");
        QTest::addColumn<int>("waiting");
        QTest::addColumn<int>("attention");
        QTest::addColumn<int>("state");
        QTest::newRow("starting") << int(Link::Starting) << 0 << 0 << int(SyncStatusModel::Syncing);
        QTest::newRow("in sync") << int(Link::InSync) << 0 << 0 << int(SyncStatusModel::InSync);
        QTest::newRow("about to send") << int(Link::InSync) << 1 << 0 << int(SyncStatusModel::Syncing);
        QTest::newRow("syncing") << int(Link::Syncing) << 2 << 0 << int(SyncStatusModel::Syncing);
        QTest::newRow("offline") << int(Link::Offline) << 3 << 0 << int(SyncStatusModel::Offline);
        QTest::newRow("refused") << int(Link::InSync) << 0 << 1 << int(SyncStatusModel::Attention);
        QTest::newRow("refused and offline") << int(Link::Offline) << 0 << 1 << int(SyncStatusModel::Attention);
        QTest::newRow("signed out") << int(Link::SignInNeeded) << 0 << 1 << int(SyncStatusModel::SignedOut);
    }
    void oneWordForEachState() {
        QFETCH(int, link);
        QFETCH(int, waiting);
        QFETCH(int, attention);
        QFETCH(int, state);
        SyncStatusModel model;
        model.set({.link = Link(link), .waiting = waiting, .attention = attention, .upToDateAt = {}, .detail = {}});
        QCOMPARE(int(model.state()), state);
        QVERIFY(!model.explanation().isEmpty());
    }

    void tellsOnlyWhatIsNew() {
        SyncStatusModel model;
        QVERIFY(!model.asOf().isValid());
        QSignalSpy changed(&model, &SyncStatusModel::changed);
        const SyncStatus offline{.link = Link::Offline, .waiting = 2, .upToDateAt = Instant{60'000}, .detail = {}};
        model.set(offline);
        model.set(offline);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(model.asOf(), Instant{60'000}.toUtc());
        QVERIFY(model.explanation().contains(u'2'));
        QVERIFY(model.offline());
    }
};

QTEST_GUILESS_MAIN(SyncStatusModelTest)
#include "SyncStatusModelTest.moc"
