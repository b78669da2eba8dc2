// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/DemoCast.h"
#include "core/demo/DemoRandom.h"
#include "core/demo/DemoWorld.h"
#include "core/domain/operations/Notification.h"
#include "core/domain/schema/JsonCodec.h"
#include "tests/core/demo/WorldReview.h"

#include <QTest>
#include <rapidcheck.h>

using namespace autospace;
using namespace Qt::StringLiterals;

namespace {

// Quickly made; the days further away are made in the same way.
constexpr DemoSpan fewDays{.daysBack = 1, .daysAhead = 1};

QByteArray textOf(const QList<std::shared_ptr<Record>>& records) {
    QByteArray text;
    for (const auto& record : records)
        JsonCodec::write(text, *record);
    return text;
}

Id rheintal(quint64 seed) { return DemoRandom(seed).named(u"org:rheintal"_s); }

QString firstOf(const QStringList& complaints) { return complaints.isEmpty() ? QString() : complaints.constFirst(); }

} // namespace

// The world that the core's demo and the client's offline demo share.
class DemoWorldTest : public QObject {
    Q_OBJECT

    const Instant noon = *Instant::parse(u"2026-11-20T12:00:00Z");

private Q_SLOTS:
    void initTestCase() {
        // A world is a large thing: fewer of them than of other properties' examples.
        if (!qEnvironmentVariableIsSet("RC_PARAMS")) qputenv("RC_PARAMS", "max_success=40");
    }

    void everyRuleHoldsInEveryWorld() {
        QVERIFY(rc::check("whatever the seed and the moment", [] {
            const auto seed = *rc::gen::arbitrary<quint64>();
            // To the second, over ten years.
            const Instant now{1'767'225'600'000 + *rc::gen::inRange<qint64>(0, 315'360'000) * 1000};
            const WorldReview review(DemoWorld(seed, now, fewDays).records(u"hash"_s), now);
            if (!review.complaints().isEmpty()) RC_FAIL(firstOf(review.complaints()).toStdString());
            RC_ASSERT(review.backToBack() > 0);
        }));
    }

    void theMonthIsWhole() {
        const WorldReview review(DemoWorld(DemoWorld::usualSeed, noon).records(u"hash"_s), noon, 1);
        QCOMPARE(firstOf(review.complaints()), QString());
        qInfo("%lld bookings, %d back to back", qlonglong(review.bookings()), review.backToBack());
        QVERIFY(review.bookings() > 8000);
        QVERIFY(review.backToBack() > 100);
    }

    void anyHourLooksLikeAWorkingDay_data() {
        QTest::addColumn<Instant>("from");
        QTest::addColumn<int>("hours");
        QTest::newRow("Friday in winter") << *Instant::parse(u"2026-11-20T00:10:00Z") << 24;
        QTest::newRow("Sunday in summer") << *Instant::parse(u"2027-07-11T05:40:00Z") << 4;
        QTest::newRow("the clock goes forward") << *Instant::parse(u"2027-03-27T22:10:00Z") << 6;
        QTest::newRow("the clock goes back") << *Instant::parse(u"2026-10-24T22:10:00Z") << 6;
    }
    void anyHourLooksLikeAWorkingDay() {
        QFETCH(Instant, from);
        QFETCH(int, hours);
        for (int hour = 0; hour < hours; ++hour) {
            const Instant now = from.plusMinutes(60 * hour);
            const WorldReview review(DemoWorld(DemoWorld::usualSeed, now, fewDays).records(u"hash"_s), now);
            QCOMPARE(firstOf(review.complaints()), QString());
            const WorldReview::Board board = review.board(rheintal(DemoWorld::usualSeed));
            const QString seen = u"%1: %2 arrivals, %3 in house, %4 departures, %5 overdue, %6 late, %7 holds, %8 due"_s
                                     .arg(now.toString()).arg(board.arrivals).arg(board.inHouse).arg(board.departures)
                                     .arg(board.overdue).arg(board.late).arg(board.holds).arg(board.due);
            const bool peopleAbout = board.arrivals >= 4 && board.inHouse >= 25 && board.departures >= 4 && board.due >= 2;
            QVERIFY2(peopleAbout && board.overdue >= 1 && board.late >= 1 && board.holds >= 1, qPrintable(seen));
            QVERIFY2(board.overdue <= 12 && board.late <= 12 && board.holds <= 12, qPrintable(seen));
        }
    }

    void aMorningIsBusierThanItsNight() {
        const auto inHouse = [](const QString& time) {
            const Instant now = *Instant::parse(time);
            const WorldReview review(DemoWorld(DemoWorld::usualSeed, now, fewDays).records({}), now);
            return review.board(rheintal(DemoWorld::usualSeed)).inHouse;
        };
        QVERIFY(inHouse(u"2026-11-20T10:00:00Z"_s) > 4 * inHouse(u"2026-11-20T02:00:00Z"_s));
    }

    void theSameSeedAndMomentMakeTheSameWorld() {
        const auto text = [this](quint64 seed) { return textOf(DemoWorld(seed, noon, fewDays).records(u"hash"_s)); };
        const QByteArray world = text(1);
        QCOMPARE(text(1), world);
        QVERIFY(text(2) != world);
    }

    void idsDoNotDependOnTheMoment() {
        const auto ids = [](Instant now) {
            QSet<QString> ids;
            for (const auto& record : DemoWorld(1, now, fewDays).records(u"hash"_s)) {
                const RecordType* type = &record->recordType();
                if (type != &Booking::staticType() && type != &Notification::staticType()) ids << record->id.toString();
            }
            return ids;
        };
        QVERIFY(ids(noon).size() > 600);
        QCOMPARE(ids(noon), ids(noon.plusMinutes(777)));
    }

    void garagesStandInLiechtenstein() {
        int verified = 0;
        QSet<LocationStatus> statuses;
        for (const auto& record : DemoWorld(DemoWorld::usualSeed, noon, fewDays).records({}))
            if (const auto* garage = dynamic_cast<const Location*>(record.get())) {
                QVERIFY(garage->latitude > 47.04 && garage->latitude < 47.28);
                QVERIFY(garage->longitude > 9.47 && garage->longitude < 9.64);
                statuses << garage->status;
                verified += garage->status == LocationStatus::Verified && garage->orgId == rheintal(DemoWorld::usualSeed);
            }
        QVERIFY(verified >= 8);
        QVERIFY(statuses.contains(LocationStatus::Pending) && statuses.contains(LocationStatus::Draft));
    }

    void noticesTellOfWhatHappened() {
        const auto records = DemoWorld(DemoWorld::usualSeed, noon, fewDays).records({});
        QHash<Id, const Booking*> bookings;
        QHash<Id, int> unread;
        for (const auto& record : records) {
            if (const auto* booking = dynamic_cast<const Booking*>(record.get())) bookings[booking->id] = booking;
            const auto* notice = dynamic_cast<const Notification*>(record.get());
            if (!notice) continue;
            const Booking* about = bookings.value(*notice->subjectId);
            QVERIFY(about && about->orgId == notice->orgId && about->updatedAt == notice->createdAt);
            QCOMPARE(notice->kind, u"booking."_s + toWord(about->status));
            unread[notice->userId] += notice->readAt ? 0 : 1;
        }
        QVERIFY(unread.size() >= 3);
        QCOMPARE(unread[DemoRandom(DemoWorld::usualSeed).named(u"user:manager@rheintal.example"_s)], 4);
    }

    void thereIsAnAccountForEveryRole() {
        QSet<int> roles;
        QSet<QString> organizations, emails;
        for (const DemoAccount& account : DemoCast::accounts()) {
            for (const Role role : account.roles)
                roles << static_cast<int>(role);
            organizations << account.organization;
            emails << account.email;
        }
        QCOMPARE(roles.size(), EnumWords<Role>::words.size());
        QVERIFY(organizations.size() >= 2);
        QCOMPARE(emails.size(), DemoCast::accounts().size());
    }
};

QTEST_GUILESS_MAIN(DemoWorldTest)
#include "DemoWorldTest.moc"
