// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/bookings/BookingStates.h"

#include "core/domain/bookings/BookingCommands.h"
#include "tests/fakes/GarageWorld.h"

#include <QTest>

using namespace autospace;
using namespace Qt::StringLiterals;

namespace {

struct Way {
    const CommandType& command;
    QJsonObject arguments;
    BookingStatus from; // the only state that the command starts from, besides "also"
    QList<BookingStatus> also;
    BookingStatus to;
};

QList<Way> ways() {
    return {
        {bookings::confirm(), {}, BookingStatus::Held, {}, BookingStatus::Confirmed},
        {bookings::checkIn(), {{u"passcode"_s, u"123456"_s}}, BookingStatus::Confirmed, {}, BookingStatus::CheckedIn},
        {bookings::checkOut(), {}, BookingStatus::CheckedIn, {}, BookingStatus::Completed},
        {bookings::cancel(),
         {{u"reason"_s, u"Change of plans"_s}},
         BookingStatus::Held,
         {BookingStatus::Confirmed},
         BookingStatus::Cancelled},
        {bookings::noShow(), {}, BookingStatus::Confirmed, {}, BookingStatus::NoShow},
        {bookings::expire(), {}, BookingStatus::Held, {}, BookingStatus::Expired},
    };
}

} // namespace

class BookingStatesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // Every command from every state: it works where the table says so, and is refused everywhere else.
    void everyCommandInEveryState_data() {
        QTest::addColumn<int>("way");
        QTest::addColumn<int>("state");
        for (int way = 0; way < ways().size(); ++way)
            for (size_t state = 0; state < EnumWords<BookingStatus>::words.size(); ++state)
                QTest::addRow("%s from %s", qPrintable(ways()[way].command.name()),
                              EnumWords<BookingStatus>::words[state])
                    << way << int(state);
    }
    void everyCommandInEveryState() {
        QFETCH(int, way);
        QFETCH(int, state);
        const Way w = ways()[way];
        const auto from = static_cast<BookingStatus>(state);
        GarageWorld world;
        const bool over = w.to == BookingStatus::Expired;
        const auto holdEnd = world.clock.now().plusMinutes(over ? -1 : 5);
        const auto booking = world.add(
            aBooking(*world.a1, at("2026-11-20 08:15"), at("2026-11-20 11:00"))
                .with(&Booking::status, from)
                .with(&Booking::holdExpiresAt, from == BookingStatus::Held ? std::optional(holdEnd) : std::nullopt)
                .with(&Booking::passcode, u"123456"_s)
                .make());
        const Actor actor = w.command.needs() ? world.manager : Actor::system(world.organization->id);
        const Outcome outcome = world.runAs(actor, w.command, w.arguments, booking->id);
        if (from == w.from || w.also.contains(from)) {
            QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().detail.text()));
            QVERIFY(!outcome->refusal);
            QCOMPARE(world.booking(booking->id)->status, w.to);
            QVERIFY(BookingStates::leadsTo(BookingKind::Parking, from, w.to));
        } else {
            QVERIFY(!outcome);
            QCOMPARE(outcome.error().kind, Rejection::Kind::Conflict);
            QVERIFY(outcome.error().code == "wrong_state"_L1 || outcome.error().code == "not_confirmed"_L1);
            QCOMPARE(outcome.error().meta[u"status"_s].toString(), toWord(from));
            QCOMPARE(world.booking(booking->id)->version, 1);
        }
    }

    void theTableHasNoOtherWays() {
        int count = 0;
        for (size_t from = 0; from < EnumWords<BookingStatus>::words.size(); ++from)
            for (const BookingStatus to : BookingStates::next(BookingKind::Parking, static_cast<BookingStatus>(from))) {
                ++count;
                QVERIFY(std::ranges::any_of(ways(), [&](const Way& way) {
                    return way.to == to && (way.from == static_cast<BookingStatus>(from) ||
                                            way.also.contains(static_cast<BookingStatus>(from)));
                }));
            }
        QCOMPARE(count, 7);
        QVERIFY(BookingStates::next(BookingKind::Seat, BookingStatus::Held).isEmpty());
    }

    void occupying() {
        QStringList words;
        for (const Value& value : BookingStates::occupying())
            words << std::get<QString>(value);
        QCOMPARE(words, (QStringList{u"held"_s, u"pending_manager"_s, u"pending_hr"_s, u"approved"_s, u"confirmed"_s,
                                     u"checked_in"_s, u"checked_out"_s}));
    }
};

QTEST_GUILESS_MAIN(BookingStatesTest)
#include "BookingStatesTest.moc"
