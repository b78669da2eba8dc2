// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/Builders.h"
#include "tests/sim/WorldRules.h"

#include <QLoggingCategory>
#include <QTest>

using namespace autospace;
using namespace Qt::StringLiterals;

namespace {

enum class Failing { ClientDisk, CoreDisk, RequestLost, ReplyLost };

// Two managers at work, from the same beginning each time.
class Flow {
public:
    Flow() {
        mara = &world.person(u"Mara Beispiel"_s, {Role::Manager});
        jon = &world.person(u"Jon Muster"_s, {Role::Manager});
        booking = aBooking(*world.bays()[0], world.time.now().plusMinutes(-10), world.time.now().plusMinutes(120))
                      .in(world.organization())
                      .make();
        world.put(booking);
        if (!mara->signIn() || !jon->signIn() || !world.settle()) qFatal("the world does not start");
    }

    void arm(Failing failing, int call) {
        switch (failing) {
        case Failing::ClientDisk: return mara->disk().failAt(call);
        case Failing::CoreDisk: return world.coreDisk.failAt(call);
        case Failing::RequestLost: return world.network.failCall(call, false);
        case Failing::ReplyLost: return world.network.failCall(call, true);
        }
    }
    [[nodiscard]] int calls(Failing failing) {
        if (failing == Failing::ClientDisk) return mara->disk().calls();
        return failing == Failing::CoreDisk ? world.coreDisk.calls() : world.network.sent();
    }

    // Done twice by a person whose first try was not kept.
    [[nodiscard]] bool act(const QString& name, const std::optional<Id>& target, const QJsonObject& arguments) {
        const bool done = mara->command(name, target, arguments) || mara->command(name, target, arguments);
        world.advance(2'000);
        return done;
    }
    [[nodiscard]] bool walkIn() {
        return act(u"bookings.create"_s, {},
                   {{u"resource_id"_s, world.bays()[1]->id.toString()},
                    {u"ends_at"_s, world.time.now().plusMinutes(90).toString()},
                    {u"customer_name"_s, u"Gast"_s},
                    {u"plate"_s, u"FL 4711"_s}});
    }

    // What a working day has in it. False when something that must be taken was not.
    [[nodiscard]] bool workOnline() {
        if (!walkIn()) return false;
        if (!act(u"bookings.check_in"_s, booking->id, {{u"passcode"_s, booking->passcode}})) return false;
        return act(u"bookings.check_out"_s, booking->id, {});
    }
    [[nodiscard]] bool workOffline() {
        mara->weather.up = false;
        const bool done = workOnline();
        mara->weather.up = true;
        return done;
    }
    [[nodiscard]] bool startAgain() {
        mara->kill();
        // A start that fails leaves everything as it is for the next one.
        return mara->start() || mara->start();
    }
    [[nodiscard]] bool signInFresh() {
        mara->signOut();
        for (int i = 0; i < 3; ++i)
            if (mara->signIn()) return true;
        return false;
    }

    // Everybody sees what the core has, nothing waits, and what was done is done once.
    [[nodiscard]] QStringList wrong(bool worked) {
        world.heal();
        if (!world.settle(300'000, 10'000)) return {u"no rest"_s};
        QStringList found = WorldRules(world).brokenInDepth() + world.unsettled();
        for (const auto& client : world.clients)
            found << world.differences(*client);
        const auto guests = world.core.all<Booking>(Query().where(u"customer_name"_s, Value(u"Gast"_s)));
        if (worked && guests.size() != 1) found << u"%1 walk-ins"_s.arg(guests.size());
        const BookingStatus status = world.core.read<Booking>(booking->id)->status;
        if (worked && status != BookingStatus::CheckedOut && status != BookingStatus::Completed)
            found << u"not checked out"_s;
        return found;
    }

    TestWorld world{20261120};
    SimClient* mara = nullptr;
    SimClient* jon = nullptr;
    std::shared_ptr<Booking> booking;
};

using Part = bool (Flow::*)();

} // namespace

Q_DECLARE_METATYPE(Failing)
Q_DECLARE_METATYPE(Part)

// The i-th call of a disk or of the network fails, for i = 0, 1, 2 … until nothing is left to fail.
class FailingCallsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(u"autospace.*=false"_s); }

    void everyCallMayFail_data() {
        QTest::addColumn<Part>("part");
        QTest::addColumn<bool>("works");
        QTest::addColumn<Failing>("failing");
        const auto rows = [](const char* name, Part part, bool works) {
            QTest::addRow("%s, client's disk", name) << part << works << Failing::ClientDisk;
            QTest::addRow("%s, core's disk", name) << part << works << Failing::CoreDisk;
            QTest::addRow("%s, request lost", name) << part << works << Failing::RequestLost;
            QTest::addRow("%s, reply lost", name) << part << works << Failing::ReplyLost;
        };
        rows("working online", &Flow::workOnline, true);
        rows("working offline", &Flow::workOffline, true);
        rows("starting again", &Flow::startAgain, false);
        rows("signing in", &Flow::signInFresh, false);
    }

    void everyCallMayFail() {
        QFETCH(Part, part);
        QFETCH(bool, works);
        QFETCH(Failing, failing);
        int call = 0;
        for (bool untouched = false; !untouched; ++call) {
            Flow flow;
            flow.arm(failing, call);
            const QByteArray where = "call " + QByteArray::number(call);
            QVERIFY2((flow.*part)(), where.constData());
            flow.world.settle();
            untouched = flow.calls(failing) <= call;
            flow.arm(failing, -1);
            const QStringList wrong = flow.wrong(works);
            QVERIFY2(wrong.isEmpty(), qPrintable(QString::fromLatin1(where) + u": "_s + wrong.join(u'\n')));
        }
        qInfo("%d calls", call - 1);
    }
};

QTEST_GUILESS_MAIN(FailingCallsTest)
#include "FailingCallsTest.moc"
