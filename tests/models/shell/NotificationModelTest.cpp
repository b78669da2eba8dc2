// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/shell/NotificationModel.h"

#include "tests/models/GarageSample.h"

#include <QSignalSpy>
#include <QTest>

using namespace autospace;
using namespace Qt::StringLiterals;

namespace {

std::shared_ptr<Notification> notice(GarageSample& sample, const QString& title, int minutesAgo) {
    auto made = std::make_shared<Notification>();
    sample.stamp(*made);
    made->createdAt = sample.clock.at.plusMinutes(-minutesAgo);
    made->userId = numberedId(9000);
    made->kind = u"booking.cancelled"_s;
    made->title = title;
    made->facts = {{u"code"_s, u"K7QX2M"_s}};
    made->subjectCollection = u"bookings"_s;
    made->subjectId = numberedId(77);
    sample.records.put(made);
    return made;
}

QString titleAt(const NotificationModel& model, int row) {
    return model.index(row).data(NotificationModel::TitleRole).toString();
}

} // namespace

class NotificationModelTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void newestFirstAndOnlyOnesOwn() {
        GarageSample sample;
        notice(sample, u"Older"_s, 90);
        notice(sample, u"Newer"_s, 5);
        sample.change(notice(sample, u"Another's"_s, 1), [](Notification& n) { n.userId = numberedId(9999); });
        sample.open();
        NotificationModel model(sample.client);
        QTRY_COMPARE(model.count(), 2);
        QCOMPARE(titleAt(model, 0), u"Newer"_s);
        QCOMPARE(model.index(0).data(NotificationModel::BodyRole).toString(), u"K7QX2M"_s);
        QCOMPARE(model.index(0).data(NotificationModel::TimeRole).toString(), u"5 min ago"_s);
        QCOMPARE(model.link(0), QUrl(u"app://booking/%1"_s.arg(numberedId(77).toString())));
        QCOMPARE(model.unread(), 2);
        sample.client.close();
        QCOMPARE(model.count(), 0);
    }

    void readsAndSnoozes() {
        GarageSample sample;
        notice(sample, u"One"_s, 3);
        notice(sample, u"Two"_s, 2);
        notice(sample, u"Three"_s, 1);
        sample.open();
        NotificationModel model(sample.client);
        QTRY_COMPARE(model.unread(), 3);
        model.markRead(0);
        QTRY_COMPARE(model.unread(), 2);
        QCOMPARE(model.index(0).data(NotificationModel::UnreadRole).toBool(), false);
        model.snooze(1, 60);
        QTRY_COMPARE(model.count(), 2);
        QCOMPARE(titleAt(model, 1), u"One"_s);
        sample.clock.at = sample.clock.at.plusMinutes(61);
        sample.records.announce(u"notifications"_s);
        QTRY_COMPARE(model.count(), 3);
        model.markAllRead();
        QTRY_COMPARE(model.unread(), 0);
    }

    void saysWhatWasRefused() {
        GarageSample sample;
        notice(sample, u"One"_s, 3);
        sample.open();
        sample.runner.offline = true;
        NotificationModel model(sample.client);
        QTRY_COMPARE(model.count(), 1);
        QSignalSpy refused(&model, &NotificationModel::refused);
        model.markRead(0);
        QTRY_COMPARE(refused.size(), 1);
        QCOMPARE(model.unread(), 1);
    }
};

QTEST_GUILESS_MAIN(NotificationModelTest)
#include "NotificationModelTest.moc"
