// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/bookings/Booking.h"
#include "core/domain/ProductRegistry.h"
#include "models/Client.h"
#include "models/records/RecordListModel.h"
#include "models/session/SessionClient.h"
#include "models/session/SyncStatusModel.h"
#include "net/SystemEntropy.h"
#include "tests/app/CoreProgram.h"
#include "tests/fakes/NoKeychain.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace autospace;
using namespace Qt::StringLiterals;

namespace {

template <class T>
T waited(QFuture<T> future) {
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 60'000)) qFatal("no answer");
    if (future.isCanceled() || future.resultCount() == 0) qFatal("cancelled");
    return future.result();
}

// One client program without its window.
class Desk {
public:
    explicit Desk(const QString& folder)
        : settings(folder + u"/settings.json"_s), client(productRegistry(), clock, settings),
          session({.registry = productRegistry(),
                   .dataFolder = folder,
                   .device = u"Test"_s,
                   .clock = clock,
                   .entropy = entropy,
                   .keychain = [] { return std::make_unique<NoKeychain>(); }}),
          bridge(session, client) {
        QObject::connect(&session, &Session::statusChanged, &status, &SyncStatusModel::set);
    }
    OpenOutcome signIn(const QString& url, const QJsonObject& account) {
        return waited(session.signIn(
            {url, account[u"email"_s].toString(), account[u"password"_s].toString(), Keep::ThisRunOnly, {}}));
    }
    std::shared_ptr<const Booking> booking(const Id& id) {
        const auto read = waited(client.records()->read([id](const RecordReader& reader) { return reader.get<Booking>(id); }));
        return read ? *read : nullptr;
    }
    bool pending(const Id& id) {
        const auto read = waited(client.records()->read(
            [id](const RecordReader& reader) { return reader.pending(u"bookings"_s, {id}).contains(id); }));
        return read && *read;
    }
    // Confirmed bookings that may be checked in now, the earliest first.
    QList<std::shared_ptr<const Booking>> due() {
        const Instant now = clock.now();
        const auto read = waited(client.records()->read([now, org = client.actor().orgId](const RecordReader& reader) {
            return reader.list<Booking>(Query()
                                            .where(u"org_id"_s, Value(org))
                                            .where(u"status"_s, Value(toWord(BookingStatus::Confirmed)))
                                            .where(u"starts_at"_s, Op::Less, Value(now.plusMinutes(50)))
                                            .where(u"ends_at"_s, Op::Greater, Value(now.plusMinutes(5)))
                                            .orderBy(u"starts_at"_s));
        }));
        return read ? *read : QList<std::shared_ptr<const Booking>>();
    }

    SystemClock clock;
    SystemEntropy entropy;
    SettingsStore settings;
    Client client;
    SyncStatusModel status;
    Session session;
    SessionClient bridge;
};

} // namespace

// The core's program and the client's parts, as people run them: what is done while the core is away is there when it
// is back.
class EndToEndTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void checksInWhileTheCoreIsAway() {
        QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkpath(u"one"_s) && QDir(folder.path()).mkpath(u"two"_s));
        CoreProgram core(folder.path(), QStringLiteral(AUTOSPACE_BIN_DIR));
        QVERIFY2(core.start(), "the core does not listen");
        const QJsonObject account = core.account(u"manager@rheintal"_s);
        QVERIFY(!account.isEmpty());

        Desk desk(folder.filePath(u"one"_s));
        const OpenOutcome outcome = desk.signIn(core.url(), account);
        QVERIFY2(outcome, qPrintable(outcome ? QString() : outcome.error().detail));
        QTRY_VERIFY_WITH_TIMEOUT(desk.client.isOpen(), 10'000);
        QTRY_COMPARE_WITH_TIMEOUT(desk.status.state(), SyncStatusModel::InSync, 90'000);
        QTRY_VERIFY_WITH_TIMEOUT(!desk.client.currency().isEmpty(), 10'000);

        RecordListModel list;
        list.setCollection(u"bookings"_s);
        list.setFilter(u"status:confirmed"_s);
        list.setClient(&desk.client);
        QTRY_VERIFY_WITH_TIMEOUT(list.count() > 0, 10'000);

        core.stop();
        desk.session.tryNow();
        QTRY_COMPARE_WITH_TIMEOUT(desk.status.state(), SyncStatusModel::Offline, 30'000);

        Id checkedIn;
        for (const auto& booking : desk.due()) {
            const CommandOutcome done =
                waited(desk.client.commands()->run({.organization = booking->orgId,
                                                    .name = u"bookings.check_in"_s,
                                                    .target = booking->id,
                                                    .arguments = {{u"passcode"_s, booking->passcode}},
                                                    .base = {}}));
            if (!done) continue; // another car still stands there
            QCOMPARE(done->state, CommandTaken::State::Shown);
            checkedIn = booking->id;
            break;
        }
        QVERIFY2(!checkedIn.isNull(), "the demo world has nobody to check in now");
        QCOMPARE(desk.booking(checkedIn)->status, BookingStatus::CheckedIn);
        QVERIFY(desk.pending(checkedIn));
        QTRY_COMPARE(desk.status.waiting(), 1);
        QCOMPARE(desk.status.state(), SyncStatusModel::Offline);

        QVERIFY2(core.start(), "the core does not listen again");
        desk.session.tryNow();
        QTRY_COMPARE_WITH_TIMEOUT(desk.status.state(), SyncStatusModel::InSync, 90'000);
        QTRY_VERIFY_WITH_TIMEOUT(desk.session.pending().isEmpty(), 10'000);
        QVERIFY(!desk.pending(checkedIn));
        QCOMPARE(desk.booking(checkedIn)->status, BookingStatus::CheckedIn);

        const CoreAnswer answer = waited(desk.session.ask(
            u"/v1/orgs/%1/bookings/%2"_s.arg(desk.client.actor().orgId.toString(), checkedIn.toString())));
        QVERIFY(answer);
        QCOMPARE((*answer)[u"data"_s][u"status"_s].toString(), u"checked_in"_s);

        Desk other(folder.filePath(u"two"_s));
        QVERIFY(other.signIn(core.url(), account));
        QTRY_COMPARE_WITH_TIMEOUT(other.status.state(), SyncStatusModel::InSync, 90'000);
        QTRY_VERIFY_WITH_TIMEOUT(other.client.isOpen() && other.booking(checkedIn), 20'000);
        QCOMPARE(other.booking(checkedIn)->status, BookingStatus::CheckedIn);
    }
};

QTEST_GUILESS_MAIN(EndToEndTest)
#include "EndToEndTest.moc"
