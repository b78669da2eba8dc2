// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/garage/CheckInController.h"

#include "tests/models/GarageSample.h"

#include <QSignalSpy>
#include <QTest>

using namespace autospace;
using namespace Qt::StringLiterals;

class CheckInControllerTest : public QObject {
    Q_OBJECT

    // A garage with three expected cars and one in house.
    struct Gate : GarageSample {
        Gate() {
            lena = make(10, BookingStatus::Confirmed, u"K7M2QD", u"FL 21 884", u"481902");
            jonas = make(20, BookingStatus::Confirmed, u"P4T9XB", u"SG 410 277", u"112233");
            mira = make(30, BookingStatus::Held, u"R2W8LN", u"FL 21 9", u"777001");
            inHouse = make(-60, BookingStatus::CheckedIn, u"H6C3VZ", u"ZH 601 442", u"555123");
            open();
            gate.setClient(&client);
        }
        std::shared_ptr<Booking> make(int minutes, BookingStatus status, QStringView code, QStringView plate,
                                      QStringView passcode) {
            const auto place = slot(u"S-%1"_s.arg(code));
            return change(booking(minutes, status, place->id), [&](Booking& b) {
                b.code = code.toString();
                b.plate = plate.toString();
                b.passcode = passcode.toString();
                if (status == BookingStatus::Held) b.holdExpiresAt = clock.at.plusMinutes(10);
            });
        }
        BookingStatus statusOf(const std::shared_ptr<Booking>& booking) {
            return records.look([&](const RecordReader& reader) { return reader.get<Booking>(booking->id)->status; });
        }
        void type(const QString& text) {
            for (qsizetype i = 1; i <= text.size(); ++i)
                gate.setInput(text.first(i));
        }
        std::shared_ptr<Booking> lena, jonas, mira, inHouse;
        CheckInController gate;
    };

private Q_SLOTS:
    // M4: no key after the last digit.
    void theRightPasscodeChecksInByItself() {
        Gate it;
        QSignalSpy done(&it.gate, &CheckInController::done);
        it.type(u"48190"_s);
        QTest::qWait(20);
        QCOMPARE(it.gate.state(), CheckInController::Typing);
        it.type(u"481902"_s);
        QTRY_COMPARE(done.size(), 1);
        QCOMPARE(it.gate.state(), CheckInController::CheckedIn);
        QCOMPARE(it.gate.message(), u"K7M2QD is in."_s);
        QCOMPARE(it.gate.input(), QString());
        QCOMPARE(it.statusOf(it.lena), BookingStatus::CheckedIn);
        QCOMPARE(it.runner.requests.size(), 1);
        QCOMPARE(it.runner.requests[0].arguments[u"passcode"_s].toString(), u"481902"_s);
    }

    void theSameFieldChecksOut() {
        Gate it;
        QSignalSpy done(&it.gate, &CheckInController::done);
        it.gate.setInput(u"555 123"_s);
        QTRY_COMPARE(done.size(), 1);
        QCOMPARE(done[0][1].toBool(), false);
        QCOMPARE(it.gate.state(), CheckInController::CheckedOut);
        QCOMPARE(it.statusOf(it.inHouse), BookingStatus::Completed);
    }

    void plateAndCodeActAsSoonAsTheyAreUnique() {
        Gate it;
        QSignalSpy done(&it.gate, &CheckInController::done);
        it.gate.setInput(u"fl21"_s);
        QTRY_COMPARE(it.gate.state(), CheckInController::SeveralMatches);
        QCOMPARE(it.gate.matches().size(), 2);
        QCOMPARE(it.gate.matches()[0].toMap()[u"code"_s].toString(), u"K7M2QD"_s);
        QCOMPARE(it.gate.matches()[0].toMap()[u"slot"_s].toString(), u"S-K7M2QD"_s);
        it.gate.setInput(u"fl 21-88"_s);
        QTRY_COMPARE(it.gate.state(), CheckInController::OneMatch);
        QVERIFY(done.isEmpty());
        it.gate.setInput(u"fl 21-884"_s);
        QTRY_COMPARE(done.size(), 1);
        QCOMPARE(it.runner.requests[0].arguments[u"plate"_s].toString(), u"FL 21 884"_s);
        // Enter acts on the only match of a part.
        it.gate.setInput(u"p4t"_s);
        QTRY_COMPARE(it.gate.state(), CheckInController::OneMatch);
        it.gate.accept();
        QTRY_COMPARE(done.size(), 2);
        QCOMPARE(it.statusOf(it.jonas), BookingStatus::CheckedIn);
        QCOMPARE(it.runner.requests[1].arguments[u"by_hand"_s].toBool(), true);
    }

    void oneOfSeveralIsChosen() {
        Gate it;
        QSignalSpy done(&it.gate, &CheckInController::done);
        it.gate.setInput(u"FL"_s);
        QTRY_COMPARE(it.gate.state(), CheckInController::SeveralMatches);
        it.gate.accept();
        QTest::qWait(10);
        QVERIFY(done.isEmpty());
        it.gate.choose(it.lena->id.toString());
        QTRY_COMPARE(done.size(), 1);
        QCOMPARE(it.statusOf(it.lena), BookingStatus::CheckedIn);
    }

    void aPlateThatBeginsAnotherWaits() {
        Gate it;
        it.make(40, BookingStatus::Confirmed, u"ZZZZZZ", u"FL 21 8841", u"222222");
        it.gate.setInput(u"FL 21 884"_s);
        QTRY_COMPARE(it.gate.state(), CheckInController::SeveralMatches);
        QTest::qWait(10);
        QVERIFY(it.runner.requests.isEmpty());
    }

    void aWrongPasscodeIsSaidAndLocksTheOpenBooking() {
        Gate it;
        it.gate.setInput(u"999999"_s);
        QTRY_COMPARE(it.gate.state(), CheckInController::WrongCode);
        QVERIFY(it.runner.requests.isEmpty());
        it.gate.setProperty("bookingId", it.lena->id.toString());
        for (int i = 1; i <= 5; ++i) {
            it.gate.setInput(QString());
            it.gate.setInput(u"99999%1"_s.arg(i));
            QTRY_COMPARE(it.runner.requests.size(), i);
            QTRY_VERIFY(!it.gate.busy());
            QCOMPARE(it.gate.state(), i < 5 ? CheckInController::WrongCode : CheckInController::Locked);
        }
        // Now the right one does not help before the time is up.
        it.gate.setInput(u"481902"_s);
        QTRY_COMPARE(it.runner.requests.size(), 6);
        QTRY_VERIFY(!it.gate.busy());
        QTRY_COMPARE(it.gate.state(), CheckInController::Locked);
        QCOMPARE(it.gate.message(), u"Locked after too many wrong passcodes"_s);
        it.clock.at = it.clock.at.plusMinutes(16);
        it.gate.setInput(QString());
        it.gate.setInput(u"481902"_s);
        QTRY_COMPARE(it.gate.state(), CheckInController::CheckedIn);
    }

    void refusalsKeepTheirReason() {
        Gate it;
        it.gate.setInput(u"777001"_s);
        QTRY_COMPARE(it.gate.state(), CheckInController::Refused);
        QCOMPARE(it.gate.message(), u"Only held so far"_s);
        QVERIFY(it.gate.detail().contains(u"Confirm it first"_s));
        QCOMPARE(it.gate.input(), u"777001"_s);
        it.gate.setInput(u"QQ 1"_s);
        QTRY_COMPARE(it.gate.state(), CheckInController::NoMatch);
        it.gate.clear();
        QCOMPARE(it.gate.state(), CheckInController::Empty);
    }

    void aQrCodeIsALink() {
        Gate it;
        it.gate.setInput(u"app://booking/"_s + it.jonas->id.toString());
        QTRY_COMPARE(it.gate.state(), CheckInController::CheckedIn);
        QCOMPARE(it.statusOf(it.jonas), BookingStatus::CheckedIn);
    }

    void anotherGaragesCarsAreNotMeant() {
        Gate it;
        it.gate.setGarageId(numberedId(5000).toString());
        it.gate.setInput(u"481902"_s);
        QTRY_COMPARE(it.gate.state(), CheckInController::WrongCode);
    }
};

QTEST_GUILESS_MAIN(CheckInControllerTest)
#include "CheckInControllerTest.moc"
