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
        held = aBooking(*world.bays()[2], world.time.now().plusMinutes(30), world.time.now().plusMinutes(120))
                   .in(world.organization())
                   .with(&Booking::status, BookingStatus::Held)
                   .with(&Booking::holdExpiresAt, world.time.now().plusMinutes(1))
                   .make();
        world.put(booking);
        world.put(held);
        world.backUp();
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

    // What was done without the network goes to a core that has become another one meanwhile, whose feed starts over.
    [[nodiscard]] bool meetANewerCore() {
        mara->weather.up = false;
        const bool done = workOnline();
        world.upgradeCore();
        mara->weather.up = true;
        world.advance(60'000);
        return done;
    }
    // The core goes back to before the work; whoever did it brings it again.
    [[nodiscard]] bool meetARestoredCore() {
        const bool done = workOnline();
        world.restoreBackup();
        world.advance(60'000);
        return done;
    }
    // The core's own work: a hold runs out.
    [[nodiscard]] bool letTheHoldRunOut() {
        lapses = true;
        world.advance(61'000);
        for (int i = 0; i < 3; ++i) // what is scheduled is queued, then done
            world.core.app->jobs().tick();
        return true;
    }

    // Everybody sees what the core has, nothing waits, and what was done is done once.
    [[nodiscard]] QStringList wrong(bool worked) {
        world.heal();
        // A job that failed is tried again after a while.
        for (int i = 0; i < 20 && lapses && isHeld(); ++i) {
            world.advance(60'000);
            world.core.app->jobs().tick();
        }
        if (!world.settle(300'000, 10'000)) return {u"no rest"_s};
        QStringList found = WorldRules(world).brokenInDepth() + world.unsettled();
        for (const auto& client : world.clients)
            found << world.differences(*client);
        const auto guests = world.core.all<Booking>(Query().where(u"customer_name"_s, Value(u"Gast"_s)));
        if (worked && guests.size() != 1) found << u"%1 walk-ins"_s.arg(guests.size());
        const BookingStatus status = world.core.read<Booking>(booking->id)->status;
        if (worked && status != BookingStatus::CheckedOut && status != BookingStatus::Completed)
            found << u"not checked out"_s;
        if (lapses && isHeld()) found << u"the hold has not run out"_s;
        return found;
    }
    [[nodiscard]] bool isHeld() { return world.core.read<Booking>(held->id)->status == BookingStatus::Held; }

    TestWorld world{20261120};
    SimClient* mara = nullptr;
    SimClient* jon = nullptr;
    std::shared_ptr<Booking> booking, held;
    bool lapses = false;
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
        QTest::newRow("a hold runs out, core's disk") << Part(&Flow::letTheHoldRunOut) << false << Failing::CoreDisk;
        // The core itself is replaced in the middle of these: its own calls have no number.
        const auto outside = [](const char* name, Part part) {
            QTest::addRow("%s, client's disk", name) << part << true << Failing::ClientDisk;
            QTest::addRow("%s, request lost", name) << part << true << Failing::RequestLost;
            QTest::addRow("%s, reply lost", name) << part << true << Failing::ReplyLost;
        };
        outside("a newer core", &Flow::meetANewerCore);
        outside("a restored core", &Flow::meetARestoredCore);
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
