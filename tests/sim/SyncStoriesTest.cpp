// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/Builders.h"
#include "tests/sim/TestWorld.h"

#include <QTest>

using namespace autospace;
using namespace Qt::StringLiterals;

// What happens to people at work, told with the real core and real clients.
using KeyList = QList<KeyRing::Key>;

class SyncStoriesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        hired = false;
        world = std::make_unique<TestWorld>(20261120);
        mara = &world->person(u"Mara Beispiel"_s, {Role::Manager});
        jon = &world->person(u"Jon Muster"_s, {Role::Manager});
        booking = aBooking(*world->bays()[0], world->time.now().plusMinutes(-10), world->time.now().plusMinutes(120))
                      .in(world->organization())
                      .make();
        world->put(booking);
        QVERIFY(mara->signIn() && jon->signIn());
        QVERIFY(world->settle());
    }
    void cleanup() { world.reset(); }

    void firstSyncBringsWhatThePersonMaySee() {
        QVERIFY(!mara->rows().isEmpty());
        converged();
    }

    void checkInOfflineThenOnline() {
        mara->weather.up = false;
        const Instant madeAt = world->time.now();
        const CommandOutcome done = checkIn(*mara);
        QVERIFY(done);
        QCOMPARE(done->state, CommandTaken::State::Shown);
        QCOMPARE(statusAt(*mara), BookingStatus::CheckedIn);
        QCOMPARE(statusAt(*jon), BookingStatus::Confirmed);
        world->advance(600'000);
        QCOMPARE(mara->outbox(), QStringList{u"bookings.check_in sent"_s});
        QCOMPARE(mara->run().sync().status().link, SyncStatus::Link::Offline);
        mara->weather.up = true;
        QVERIFY(world->settle());
        converged();
        QCOMPARE(statusAt(*jon), BookingStatus::CheckedIn);
        // Done when it was done, not when it arrived.
        QCOMPARE(world->core.read<Booking>(booking->id)->checkedInAt, madeAt);
    }

    void aLostReplyTakesEffectOnce() {
        mara->weather.lostReply = 100;
        QVERIFY(checkIn(*mara));
        world->advance(20'000);
        const auto before = world->core.read<Booking>(booking->id);
        QCOMPARE(before->status, BookingStatus::CheckedIn);
        QVERIFY(world->network.count().lostReplies > 0);
        mara->weather = {};
        QVERIFY(world->settle());
        converged();
        QCOMPARE(world->core.read<Booking>(booking->id)->version, before->version);
    }

    void aSecondClientSeesItWithinASecond() {
        QVERIFY(checkIn(*mara));
        world->advance(1'000);
        QCOMPARE(statusAt(*jon), BookingStatus::CheckedIn);
    }

    // Both check the same car in; one of them comes second and is asked.
    void aConflictGoesToThePerson() {
        mara->weather.up = jon->weather.up = false;
        QVERIFY(checkIn(*mara));
        QVERIFY(checkIn(*jon));
        jon->weather.up = true;
        world->advance(120'000);
        mara->weather.up = true;
        QVERIFY(world->settle());
        QCOMPARE(mara->outbox(), QStringList{u"bookings.check_in rejected"_s});
        QCOMPARE(mara->run().sync().status().attention, 1);
        const PendingCommand refused = mara->run().pending().front();
        QVERIFY(!refused.entry->errorObject()[u"detail"_s].toString().isEmpty());
        same(); // what is shown is the core's, not the refused wish
        QVERIFY(mara->run().sync().discard(refused.entry->id));
        QVERIFY(world->settle());
        converged();
    }

    // A walk-in made offline on a slot that was taken meanwhile: edited to another slot, with what followed it.
    void editAndRetry() {
        mara->weather.up = false;
        const CommandOutcome made = walkIn(*mara, 1);
        QVERIFY(made);
        QVERIFY(mara->command(u"bookings.check_in"_s, *made->id, {{u"passcode"_s, passcode(*mara, *made->id)}}));
        QVERIFY(walkIn(*jon, 1));
        world->advance(30'000);
        mara->weather.up = true;
        QVERIFY(world->settle());
        QCOMPARE(mara->outbox(), (QStringList{u"bookings.create rejected"_s, u"bookings.check_in waiting behind"_s}));
        const PendingCommand refused = mara->run().pending().front();
        QCOMPARE(refused.entry->errorObject()[u"code"_s].toString(), u"slot_taken"_s);
        QJsonObject arguments = refused.entry->argumentsObject();
        arguments[u"resource_id"_s] = world->bays()[2]->id.toString();
        const CommandOutcome again = mara->run().sync().retry(refused.entry->id, arguments, {});
        QVERIFY2(again, again ? "" : qPrintable(again.error().rejection.detail.text()));
        QVERIFY(world->settle());
        // The passcode belongs to the new booking, so the old one is refused there and asked for again.
        for (const PendingCommand& left : mara->run().pending())
            QVERIFY(mara->run().sync().discard(left.entry->id));
        QVERIFY(world->settle());
        converged();
    }

    void aRoleChangeStartsOver() {
        const auto membership = world->core.all<Membership>(Query().where(u"email"_s, Value(mara->email()))).front();
        const auto changed = std::make_shared<Membership>(*membership);
        changed->roles = {Role::Customer};
        ++changed->version;
        rewrite(changed);
        QVERIFY(world->settle());
        converged();
        for (const auto& shown : mara->shown<Booking>())
            QVERIFY(shown->requesterId == membership->userId);
        QVERIFY(!checkIn(*mara));
        converged();
    }

    // Fewer rights while the laptop is shut and work waits: the work is refused, and nothing foreign is kept.
    void aRoleChangeMeetsAFullOutbox() {
        mara->weather.up = false;
        QVERIFY(checkIn(*mara));
        QVERIFY(walkIn(*mara, 3));
        const auto membership = world->core.all<Membership>(Query().where(u"email"_s, Value(mara->email()))).front();
        const auto changed = std::make_shared<Membership>(*membership);
        changed->roles = {Role::Valet};
        ++changed->version;
        rewrite(changed);
        mara->weather.up = true;
        QVERIFY(world->settle());
        same();
        for (const auto& shown : mara->shown<Booking>())
            QVERIFY(shown->passcode.isEmpty() && shown->customerName.isEmpty());
        for (const PendingCommand& left : mara->run().pending()) {
            QCOMPARE(left.entry->state, OutboxState::Rejected);
            QVERIFY(mara->run().sync().discard(left.entry->id));
        }
        QVERIFY(world->settle());
        converged();
    }

    void aRemovedMemberKeepsNothing() {
        mara->weather.up = false;
        QVERIFY(checkIn(*mara));
        const auto membership = world->core.all<Membership>(Query().where(u"email"_s, Value(mara->email()))).front();
        const auto removed = std::make_shared<Membership>(*membership);
        removed->status = MembershipStatus::Removed;
        ++removed->version;
        rewrite(removed);
        mara->weather.up = true;
        world->advance(300'000);
        QVERIFY(mara->rows().isEmpty());
        QCOMPARE(mara->outbox(), QStringList{u"bookings.check_in rejected"_s});
        QCOMPARE(statusAt(*jon), BookingStatus::Confirmed);
        same();
        QVERIFY(mara->run().sync().discard(mara->run().pending().front().entry->id));
        converged();
    }

    void signOutLeavesNothing() {
        mara->weather.up = false;
        mara->signOut();
        QVERIFY(!QFile::exists(mara->folder()));
        QVERIFY(!mara->start());
        QVERIFY(walkIn(*jon, 4));
        mara->weather.up = true;
        QVERIFY(mara->signIn());
        QVERIFY(world->settle());
        converged();
    }

    void killAndRestartOfTheClient() {
        mara->weather.up = false;
        QVERIFY(checkIn(*mara));
        mara->kill();
        QVERIFY(mara->start());
        QCOMPARE(statusAt(*mara), BookingStatus::CheckedIn); // before any network
        QVERIFY(walkIn(*mara, 3));
        mara->weather.up = true;
        world->advance(60); // in the middle of things
        mara->kill();
        QVERIFY(mara->start());
        QVERIFY(world->settle());
        converged();
    }

    void killAndRestartOfTheCore() {
        QVERIFY(checkIn(*mara));
        world->advance(8); // the push may be on its way
        world->killCore();
        QVERIFY(walkIn(*jon, 3));
        world->advance(90'000);
        QCOMPARE(jon->run().sync().status().link, SyncStatus::Link::Offline);
        world->startCore();
        QVERIFY(world->settle());
        converged();
        QCOMPARE(world->core.read<Booking>(booking->id)->status, BookingStatus::CheckedIn);
    }

    // The core went back in time: the clients bring it what they remember, and nothing else is left of the lost hours.
    void aRestoreTakesTheCoreBack() {
        world->backUp();
        QVERIFY(checkIn(*mara));
        QVERIFY(walkIn(*jon, 3));
        QVERIFY(world->settle());
        converged();
        const auto arrived = world->core.read<Booking>(booking->id)->checkedInAt;
        world->advance(3'600'000);
        world->restoreBackup();
        QCOMPARE(world->core.read<Booking>(booking->id)->status, BookingStatus::Confirmed);
        QVERIFY(world->settle());
        signInWhereNeeded();
        converged();
        QCOMPARE(world->core.read<Booking>(booking->id)->status, BookingStatus::CheckedIn);
        QCOMPARE(world->core.read<Booking>(booking->id)->checkedInAt, arrived);
        QCOMPARE(world->core.all<Booking>().size(), 2);
    }

    // The key that signs cursors was changed, so that none of those out there is good any more.
    void aNewKeyOfTheCoreStartsOver() {
        const auto old = world->core.config.tokenKeys;
        world->core.config.tokenKeys = KeyList{{"k2", QByteArray(32, 'n')}} + old;
        world->killCore();
        QVERIFY(checkIn(*mara));
        world->startCore();
        QVERIFY(world->settle());
        signInWhereNeeded();
        converged();
        QCOMPARE(statusAt(*jon), BookingStatus::CheckedIn);
    }

    // The same while the core also lost an hour: no cursor tells the clients so, and they bring what they remember.
    void aNewKeyAfterARestore() {
        world->backUp();
        QVERIFY(checkIn(*mara));
        QVERIFY(world->settle());
        const auto old = world->core.config.tokenKeys;
        world->core.config.tokenKeys = KeyList{{"k2", QByteArray(32, 'n')}} + old;
        world->restoreBackup();
        QVERIFY(world->settle());
        signInWhereNeeded();
        converged();
        QCOMPARE(statusAt(*jon), BookingStatus::CheckedIn);
    }

    // What an older version left in a cache is replaced, not only added to.
    void anUpgradeOfTheCoreStartsOver() {
        auto cache = mara->run().stores().cache()->session();
        Booking older = *mara->shown<Booking>().front();
        older.note = u"as the older version read it"_s;
        QVERIFY(cache && (*cache)->put(older));
        world->upgradeCore();
        QVERIFY(world->settle());
        converged();
    }

    // Nothing is taken while the disk is full, and everything goes on once it is not.
    void aFullDiskPasses() {
        mara->disk().setTrouble(FaultyDisk::Trouble::Full);
        const CommandOutcome refused = checkIn(*mara);
        QVERIFY(!refused);
        QCOMPARE(refused.error().why, CommandRefusal::Why::NotKept);
        QVERIFY(walkIn(*jon, 3));
        world->advance(120'000);
        QCOMPARE(statusAt(*mara), BookingStatus::Confirmed);
        mara->disk().setTrouble(FaultyDisk::Trouble::None);
        QVERIFY(world->settle());
        converged();
        QVERIFY(checkIn(*mara));
        QVERIFY(world->settle());
        converged();
    }

    void aFullDiskOfTheCorePasses() {
        world->coreDisk.setTrouble(FaultyDisk::Trouble::Broken);
        QVERIFY(checkIn(*mara));
        world->advance(120'000);
        QCOMPARE(statusAt(*jon), BookingStatus::Confirmed);
        world->coreDisk.setTrouble(FaultyDisk::Trouble::None);
        QVERIFY(world->settle());
        converged();
        QCOMPARE(statusAt(*jon), BookingStatus::CheckedIn);
    }

    // A laptop that slept for a day: tokens are spent, the work is not.
    void aDayInTheDrawer() {
        mara->weather.up = false;
        QVERIFY(checkIn(*mara));
        world->advance(26LL * 3600 * 1000);
        mara->weather.up = true;
        QVERIFY(world->settle(300'000));
        QVERIFY(mara->outbox().isEmpty() || mara->outbox() == QStringList{u"bookings.check_in rejected"_s});
        for (const PendingCommand& left : mara->run().pending())
            QVERIFY(mara->run().sync().discard(left.entry->id));
        QVERIFY(world->settle());
        converged();
    }

    // Refused at once offline, with the reason; queued ones wait.
    void whatNeedsTheCoreSaysSo() {
        QVERIFY(mara->run().sync().online());
        mara->weather.up = false;
        mara->run().sync().tryNow();
        world->advance(5'000);
        const CommandOutcome refused =
            mara->command(u"organizations.create"_s, {}, {{u"name"_s, u"Neu"_s}, {u"kind"_s, u"parking"_s}});
        QVERIFY(!refused);
        QCOMPARE(refused.error().why, CommandRefusal::Why::Offline);
        QVERIFY(!refused.error().rejection.detail.text().isEmpty());
    }

private:
    CommandOutcome checkIn(SimClient& client) {
        return client.command(u"bookings.check_in"_s, booking->id, {{u"passcode"_s, booking->passcode}});
    }
    CommandOutcome walkIn(SimClient& client, int bay) {
        return client.command(u"bookings.create"_s, {},
                              {{u"resource_id"_s, world->bays()[bay]->id.toString()},
                               {u"ends_at"_s, world->time.now().plusMinutes(90).toString()},
                               {u"customer_name"_s, u"Gast"_s},
                               {u"plate"_s, u"FL 4711"_s}});
    }
    static QString passcode(SimClient& client, const Id& id) {
        return client.shown<Booking>(Query().where(u"id"_s, Value(id))).front()->passcode;
    }
    BookingStatus statusAt(SimClient& client) {
        return client.shown<Booking>(Query().where(u"id"_s, Value(booking->id))).front()->status;
    }
    // By somebody at the core, through its writer, so that sessions and streams hear of it.
    void rewrite(const std::shared_ptr<Record>& record) {
        const auto* membership = static_cast<const Membership*>(record.get());
        const Answer changed = membership->status == MembershipStatus::Removed
                                   ? command(u"memberships/%1/remove"_s.arg(record->id.toString()), {})
                                   : command(u"memberships/%1/change"_s.arg(record->id.toString()),
                                             {{u"roles"_s, QJsonArray{toWord(membership->roles.front())}}});
        QVERIFY2(changed.status == 200, changed.body.constData());
    }
    Answer command(const QString& path, const QJsonObject& body) {
        if (!std::exchange(hired, true)) {
            (void)world->person(u"Olivia Besitz"_s, {Role::OrgOwner});
            world->clients.removeLast();
        }
        world->core.clock.set(world->time.now());
        const Answer in = world->core.signIn(u"olivia.besitz@example.org"_s, TestWorld::password.toString());
        return world->core.post(u"/v1/orgs/%1/%2"_s.arg(world->organization().id.toString(), path),
                                in.json[u"access_token"_s].toString().toLatin1(), body);
    }
    // Sessions that the backup did not know have ended; work that waits is kept meanwhile.
    void signInWhereNeeded() {
        world->heal();
        QVERIFY(world->settle());
    }
    // Nothing waits anywhere, and everybody sees what the core has.
    void converged() {
        same();
        QCOMPARE(world->unsettled(), QStringList());
    }
    void same() {
        for (const auto& client : world->clients) {
            const QStringList found = world->differences(*client);
            QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
        }
        QVERIFY(world->overlaps().isEmpty());
    }

    std::unique_ptr<TestWorld> world;
    SimClient* mara = nullptr;
    SimClient* jon = nullptr;
    bool hired = false;
    std::shared_ptr<Booking> booking;
};

QTEST_GUILESS_MAIN(SyncStoriesTest)
#include "SyncStoriesTest.moc"
