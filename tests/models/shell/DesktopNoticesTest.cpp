// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/shell/DesktopNotices.h"

#include "tests/models/GarageSample.h"
#include "tests/models/shell/ListedDesk.h"

#include <QSignalSpy>
#include <QTest>

using namespace autospace;
using namespace Qt::StringLiterals;

namespace {

class ListedNotices final : public NoticeDesk {
public:
    void show(const DesktopNotice& notice) override { shown << notice; }
    void clear() override { ++cleared; }
    QList<DesktopNotice> shown;
    int cleared = 0;
};

} // namespace

class DesktopNoticesTest final : public QObject {
    Q_OBJECT

    struct Stage : GarageSample {
        Stage() {
            open();
            notices.setInFront(false);
        }
        std::shared_ptr<Notification> come(const QString& kind = u"booking.cancelled"_s) {
            auto made = std::make_shared<Notification>();
            stamp(*made);
            made->createdAt = clock.at;
            made->userId = numberedId(9000);
            made->kind = kind;
            made->title = u"Booking cancelled"_s;
            made->facts = {{u"code"_s, u"K7QX2M"_s}, {u"customer_name"_s, u"Jonas <Wolkenboot>"_s}};
            made->subjectCollection = u"bookings"_s;
            made->subjectId = numberedId(77);
            records.put(made);
            return made;
        }
        // Until what was announced has been read.
        void settle() {
            records.announce(u"notifications"_s);
            QTest::qWait(180);
        }
        ListedDesk outbox;
        ListedNotices desk;
        NotificationModel notifications{client};
        AttentionModel attention{client, outbox};
        NoticeSettings settings{client};
        DesktopNotices notices{{client, notifications, attention, desk}};
    };

private Q_SLOTS:
    void whatComesIsToldOnce() {
        Stage stage;
        stage.come();
        stage.settle();
        QCOMPARE(stage.desk.shown.size(), 1);
        QCOMPARE(stage.desk.shown[0].title, u"Booking cancelled"_s);
        QCOMPARE(stage.desk.shown[0].body, u"K7QX2M · Jonas <Wolkenboot>"_s);
        QVERIFY(stage.desk.shown[0].urgent);
        stage.settle();
        QCOMPARE(stage.desk.shown.size(), 1);
    }

    void theClickOpensTheRecordAndMarksItRead() {
        Stage stage;
        const auto made = stage.come();
        stage.settle();
        QSignalSpy link(&stage.notices, &DesktopNotices::linkRequested);
        Q_EMIT stage.desk.clicked(stage.desk.shown[0].key);
        QCOMPARE(link.size(), 1);
        QCOMPARE(link[0][0].toUrl(), QUrl(u"app://booking/%1"_s.arg(numberedId(77).toString())));
        QTRY_COMPARE(stage.runner.requests.size(), 1);
        QCOMPARE(stage.runner.requests[0].name, u"notifications.mark_read"_s);
        QCOMPARE(*stage.runner.requests[0].target, made->id);
    }

    void nothingIsToldInFrontOrOfBefore() {
        Stage stage;
        stage.desk.cleared = 0;
        stage.notices.setInFront(true);
        QCOMPARE(stage.desk.cleared, 1);
        stage.come();
        stage.settle();
        stage.notices.setInFront(false);
        auto old = stage.come();
        stage.change(old, [&](Notification& n) { n.createdAt = stage.clock.at.plusMinutes(-600); });
        auto read = stage.come();
        stage.change(read, [&](Notification& n) { n.readAt = stage.clock.at; });
        stage.settle();
        QCOMPARE(stage.desk.shown.size(), 0);
    }

    void manyAtOnceAreOne() {
        Stage stage;
        for (int i = 0; i < 5; ++i)
            stage.come();
        stage.settle();
        QCOMPARE(stage.desk.shown.size(), 1);
        QCOMPARE(stage.desk.shown[0].title, u"5 new notifications"_s);
        QSignalSpy panel(&stage.notices, &DesktopNotices::notificationsRequested);
        Q_EMIT stage.desk.clicked(stage.desk.shown[0].key);
        QCOMPARE(panel.size(), 1);
    }

    void theSettingsAreKept() {
        Stage stage;
        stage.settings.setOn(false);
        stage.come();
        stage.settle();
        QCOMPARE(stage.desk.shown.size(), 0);
        stage.settings.setOn(true);
        stage.settings.setShown(u"booking.expired"_s, false);
        stage.come(u"booking.expired"_s);
        stage.settle();
        QCOMPARE(stage.desk.shown.size(), 0);
        stage.settings.setShown(u"booking.expired"_s, true);
        stage.come(u"booking.expired"_s);
        stage.settle();
        QCOMPARE(stage.desk.shown.size(), 1);
    }

    void quietHours_data() {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("until");
        QTest::addColumn<QString>("now");
        QTest::addColumn<bool>("told");
        QTest::newRow("by day") << u"22:00"_s << u"07:00"_s << u"12:00"_s << true;
        QTest::newRow("at their begin") << u"22:00"_s << u"07:00"_s << u"22:00"_s << false;
        QTest::newRow("after midnight") << u"22:00"_s << u"07:00"_s << u"00:30"_s << false;
        QTest::newRow("at their end") << u"22:00"_s << u"07:00"_s << u"07:00"_s << true;
        QTest::newRow("at noon") << u"12:00"_s << u"13:00"_s << u"12:59"_s << false;
        QTest::newRow("never") << u"12:00"_s << u"12:00"_s << u"12:00"_s << true;
        QTest::newRow("not a time: as it was") << u"25:99"_s << u"07:00"_s << u"23:00"_s << false;
    }
    void quietHours() {
        QFETCH(QString, from);
        QFETCH(QString, until);
        QFETCH(QString, now);
        QFETCH(bool, told);
        Stage stage;
        stage.settings.setQuietHours(true);
        stage.settings.setQuietFrom(from);
        stage.settings.setQuietUntil(until);
        QCOMPARE(stage.settings.allows(u"booking.moved"_s, QTime::fromString(now, u"HH:mm"_s)), told);
    }

    // Snoozed: away until its time, then told again, also when it is old.
    void aSnoozedOneComesBackAtItsTime() {
        Stage stage;
        auto made = stage.come();
        made = stage.change(made, [&](Notification& n) {
            n.createdAt = stage.clock.at.plusMinutes(-600);
            n.snoozedUntil = stage.clock.at.plusMinutes(30);
        });
        stage.settle();
        QCOMPARE(stage.desk.shown.size(), 0);
        stage.clock.at = stage.clock.at.plusMinutes(31);
        stage.settle();
        QCOMPARE(stage.desk.shown.size(), 1);
        stage.settle();
        QCOMPARE(stage.desk.shown.size(), 1);
    }

    void whatWasRefusedIsTold() {
        Stage stage;
        auto entry = std::make_shared<OutboxEntry>();
        stage.stamp(*entry);
        entry->name = u"bookings.extend"_s;
        entry->state = OutboxState::Rejected;
        stage.outbox.list = {{entry, false}};
        Q_EMIT stage.outbox.changed();
        QCOMPARE(stage.desk.shown.size(), 1);
        QVERIFY2(stage.desk.shown[0].title.contains(u"your decision"_s), qPrintable(stage.desk.shown[0].title));
        QSignalSpy page(&stage.notices, &DesktopNotices::attentionRequested);
        Q_EMIT stage.desk.clicked(stage.desk.shown[0].key);
        QCOMPARE(page.size(), 1);
        stage.outbox.list.clear();
        Q_EMIT stage.outbox.changed();
        QCOMPARE(stage.desk.shown.size(), 1);
    }
};

QTEST_GUILESS_MAIN(DesktopNoticesTest)
#include "DesktopNoticesTest.moc"
