// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/Session.h"

#include "net/SystemEntropy.h"
#include "tests/net/signin/AuthReplies.h"
#include "tests/net/sync/FakeCore.h"
#include "tests/net/sync/Lockers.h"

#include <QDirIterator>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <mutex>

using namespace autospace;
using namespace Qt::StringLiterals;

namespace {

// A core on a network of this process: one person, one organization, any number of clients.
class Town {
public:
    Town() : core(lockerRegistry(), clock, *Id::parse(u"01890000-0000-7000-8000-000000000003")) {}

    HttpResult handle(const HttpRequest& request) {
        const std::lock_guard lock(mutex);
        if (!up) return std::unexpected(NetworkFailure{NetworkFailure::Kind::Unreachable, u"down"_s});
        if (request.path == "/v1/auth/login"_L1) {
            const bool right = QJsonDocument::fromJson(request.body)[u"password"_s].toString() == "right"_L1;
            return right ? session() : HttpReply{401, {}, errorBody("wrong_credentials")};
        }
        if (request.path == "/v1/auth/refresh"_L1) {
            const auto token = QJsonDocument::fromJson(request.body)[u"refresh_token"_s].toString().toLatin1();
            return token == refresh ? session() : HttpReply{401, {}, errorBody("session_ended")};
        }
        if (request.path == "/v1/auth/logout"_L1) {
            refresh = "none";
            return HttpReply{204, {}, {}};
        }
        if (request.bearer != access) return HttpReply{401, {}, errorBody("spent")};
        if (request.path.startsWith("/v1/availability"_L1)) return HttpReply{200, {}, R"({"data":[]})"};
        return core.handle(request);
    }
    HttpReply session() {
        ++count;
        access = "access-secret-" + QByteArray::number(count);
        refresh = "refresh-secret-" + QByteArray::number(count);
        return {200, {}, signInBody(access, refresh, 900, R"("org_owner")")};
    }

    SystemClock clock;
    std::mutex mutex;
    FakeCore core;
    std::atomic<bool> up = true;
    int count = 0;
    QByteArray access, refresh = "none";
};

class TownTransport final : public Transport {
public:
    explicit TownTransport(Town& town) : m_town(town) {}
    void send(const HttpRequest& request, Done done) override {
        QMetaObject::invokeMethod(
            &m_context, [this, request, done = std::move(done)] { done(m_town.handle(request)); },
            Qt::QueuedConnection);
    }
    [[nodiscard]] std::unique_ptr<EventFeed> openEventFeed(const HttpRequest&, EventFeed::Handlers) override {
        return std::make_unique<EventFeed>(); // says nothing
    }

private:
    Town& m_town;
    QObject m_context;
};

// Keeps items beyond the session's life, as the system does, and answers by itself.
class SharedKeychain final : public Keychain {
public:
    struct Items {
        std::mutex mutex;
        QMap<QString, QByteArray> map;
        std::atomic<bool> there = true;
    };
    explicit SharedKeychain(Items& items) : m_items(items) {}
    void read(const QString& item, Read done) override {
        later([this, item, done] {
            const std::lock_guard lock(m_items.mutex);
            if (!m_items.there) return done(std::unexpected(KeychainError{KeychainError::Kind::None, {}}));
            if (!m_items.map.contains(item))
                return done(std::unexpected(KeychainError{KeychainError::Kind::NotFound, {}}));
            done(m_items.map.value(item));
        });
    }
    void write(const QString& item, const QByteArray& secret, Done done) override {
        later([this, item, secret, done] {
            {
                const std::lock_guard lock(m_items.mutex);
                if (!m_items.there) return done(std::unexpected(KeychainError{KeychainError::Kind::None, {}}));
                m_items.map.insert(item, secret);
            }
            done({});
        });
    }
    void remove(const QString& item, Done done) override {
        later([this, item, done] {
            {
                const std::lock_guard lock(m_items.mutex);
                m_items.map.remove(item);
            }
            done({});
        });
    }

private:
    void later(std::function<void()> call) {
        QMetaObject::invokeMethod(&m_context, std::move(call), Qt::QueuedConnection);
    }
    Items& m_items;
    QObject m_context;
};

template <class T>
T waited(QFuture<T> future) {
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 20'000)) qFatal("no answer");
    if (future.isCanceled() || future.resultCount() == 0) qFatal("cancelled");
    return future.result();
}
void waited(const QFuture<void>& future) {
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 20'000)) qFatal("no answer");
}

} // namespace

// The façade with its real threads and files, over a network and a keychain of this process.
class SessionTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_town = std::make_unique<Town>();
        m_items = std::make_unique<SharedKeychain::Items>();
    }

    void signsInWorksAndOpensAgainOffline() {
        auto session = start();
        QVERIFY(waited(session->accounts()).isEmpty());
        QSignalSpy opened(session.get(), &Session::opened);
        const OpenOutcome outcome = waited(session->signIn(credentials()));
        QVERIFY(outcome);
        QCOMPARE(opened.size(), 1);
        QVERIFY(session->isOpen());
        QCOMPARE(session->organization(), m_town->core.organization());
        QVERIFY(session->actor());
        synced(*session);
        QCOMPARE(waited(session->run(u"spaces.none"_s, {}, {})).error().rejection.code, u"unknown_command"_s);
        QCOMPARE(waited(session->accounts()).front().opensByItself, true);
        session.reset();

        m_town->up = false;
        auto next = start();
        const Account account = waited(next->accounts()).front();
        QVERIFY(waited(next->open(account)));
        QTRY_COMPARE_WITH_TIMEOUT(next->status().link, SyncStatus::Link::Offline, 10'000);
        QCOMPARE(next->user().name, u"Mara Test"_s);
        m_town->up = true;
        next->tryNow();
        synced(*next);
    }

    void readsOneSnapshotOnAnotherThread() {
        auto session = start();
        QVERIFY(waited(session->signIn(credentials())));
        create(u"A1"_s);
        session->tryNow();
        QTRY_COMPARE_WITH_TIMEOUT(codes(*session), QStringList{u"A1"_s}, 10'000);
        const bool elsewhere = waited(session->read([here = QThread::currentThread()](const CacheReader& reader) {
            return QThread::currentThread() != here && reader.count(Locker::staticType(), {}) == 1;
        }));
        QVERIFY(elsewhere);
    }

    void tellsWhatChanged() {
        auto session = start();
        QVERIFY(waited(session->signIn(credentials())));
        synced(*session);
        QSignalSpy changed(session.get(), &Session::changed);
        create(u"A1"_s);
        session->tryNow();
        QTRY_VERIFY(!changed.isEmpty());
        QVERIFY(changed.last().front().value<ChangedRows>().touches(u"spaces"_s));
    }

    void theWrongPassword() {
        auto session = start();
        Credentials wrong = credentials();
        wrong.password = u"wrong"_s;
        QCOMPARE(waited(session->signIn(wrong)).error().kind, SignInProblem::Kind::Refused);
        wrong.server = u"http://elsewhere.example"_s;
        QCOMPARE(waited(session->signIn(wrong)).error().kind, SignInProblem::Kind::BadAddress);
        m_town->up = false;
        QCOMPARE(waited(session->signIn(credentials())).error().kind, SignInProblem::Kind::Offline);
        QVERIFY(!session->isOpen());
    }

    void signOutWipesOfflineToo() {
        auto session = start();
        QVERIFY(waited(session->signIn(credentials())));
        synced(*session);
        QVERIFY(!files().isEmpty());
        m_town->up = false;
        QSignalSpy closed(session.get(), &Session::closed);
        waited(session->signOut());
        QCOMPARE(closed.size(), 1);
        QVERIFY(m_items->map.isEmpty());
        for (const QString& file : files())
            QVERIFY2(!file.contains("/accounts/"_L1), qPrintable(file));
        QCOMPARE(waited(session->accounts()).front().opensByItself, false);
        QCOMPARE(waited(session->open(waited(session->accounts()).front())).error().vault->kind,
                 VaultProblem::Kind::NothingKept);
        waited(session->forget(waited(session->accounts()).front()));
        QVERIFY(waited(session->accounts()).isEmpty());
    }

    void signOutTellsTheCore() {
        auto session = start();
        QVERIFY(waited(session->signIn(credentials())));
        waited(session->signOut());
        QTRY_COMPARE(token(), "none"_ba);
    }

    void withoutAKeychain() {
        m_items->there = false;
        auto session = start();
        QCOMPARE(waited(session->signIn(credentials())).error().vault->kind, VaultProblem::Kind::NoKeychain);
        QCOMPARE(m_town->count, 0); // known before the password went anywhere
        Credentials once = credentials();
        once.keep = Keep::ThisRunOnly;
        QVERIFY(waited(session->signIn(once)));
        synced(*session);
        QCOMPARE(waited(session->accounts()).front().opensByItself, false);
        session.reset();
        for (const QString& file : files())
            QVERIFY2(file.endsWith("accounts.json"_L1), qPrintable(file)); // nothing else outlives the run
        auto next = start();
        Credentials phrase = credentials();
        phrase.keep = Keep::Passphrase;
        QCOMPARE(waited(next->signIn(phrase)).error().vault->kind, VaultProblem::Kind::NeedsPassphrase);
        phrase.passphrase = u"open sesame"_s;
        QVERIFY(waited(next->signIn(phrase)));
        next.reset();
        auto third = start();
        const Account account = waited(third->accounts()).front();
        QCOMPARE(waited(third->open(account)).error().vault->kind, VaultProblem::Kind::NeedsPassphrase);
        QCOMPARE(waited(third->open(account, u"no"_s)).error().vault->kind, VaultProblem::Kind::WrongPassphrase);
        QVERIFY(waited(third->open(account, u"open sesame"_s)));
    }

    void anEndedSignInAsksAndGoesOn() {
        auto session = start();
        QVERIFY(waited(session->signIn(credentials())));
        synced(*session);
        {
            const std::lock_guard lock(m_town->mutex);
            m_town->access = m_town->refresh = "revoked";
        }
        session->tryNow();
        QTRY_COMPARE_WITH_TIMEOUT(session->status().link, SyncStatus::Link::SignInNeeded, 10'000);
        QCOMPARE(waited(session->signInAgain(u"wrong"_s)).error().kind, SignInProblem::Kind::Refused);
        QVERIFY(waited(session->signInAgain(u"right"_s)));
        synced(*session);
        session.reset();
        auto next = start(); // the new token is the one on disk
        QVERIFY(waited(next->open(waited(next->accounts()).front())));
        synced(*next);
    }

    void aLostKeyStartsAnewAndSetsTheOutboxAside() {
        auto session = start();
        QVERIFY(waited(session->signIn(credentials())));
        synced(*session);
        session.reset();
        m_items->map.clear();
        auto next = start();
        const Account account = waited(next->accounts()).front();
        QCOMPARE(waited(next->open(account)).error().vault->kind, VaultProblem::Kind::KeyLost);
        const OpenOutcome again = waited(next->signIn(credentials()));
        QVERIFY(again);
        QVERIFY(QFile::exists(again->outboxSetAside));
        synced(*next);
    }

    void aDamagedCacheIsHadAnew() {
        auto session = start();
        QVERIFY(waited(session->signIn(credentials())));
        create(u"A1"_s);
        session->tryNow();
        QTRY_COMPARE_WITH_TIMEOUT(codes(*session), QStringList{u"A1"_s}, 10'000);
        session.reset();
        for (const QString& path : files())
            if (path.contains("cache.sqlite"_L1)) {
                QFile file(path);
                QVERIFY(file.open(QIODevice::WriteOnly));
                file.write(QByteArray(8192, 'x'));
            }
        auto next = start();
        const OpenOutcome opened = waited(next->open(waited(next->accounts()).front()));
        QVERIFY(opened);
        QVERIFY(opened->outboxSetAside.isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(codes(*next), QStringList{u"A1"_s}, 10'000);
    }

    void asksTheCore() {
        auto session = start();
        QCOMPARE(waited(session->ask(u"/v1/availability"_s)).error().why, CoreProblem::Why::SignInNeeded);
        QVERIFY(waited(session->signIn(credentials())));
        QVERIFY(waited(session->ask(u"/v1/availability"_s))->contains(u"data"_s));
        {
            const std::lock_guard lock(m_town->mutex);
            m_town->access = "spent"; // renewed on the way
        }
        QVERIFY(waited(session->ask(u"/v1/availability"_s)));
        m_town->up = false;
        QCOMPARE(waited(session->ask(u"/v1/availability"_s)).error().why, CoreProblem::Why::Offline);
    }

    // Tokens, the password, the names of people in confirmed rows, pending rows, their bases and waiting commands: in
    // no file, write-ahead logs included.
    void nothingReadableOnDisk() {
        auto session = start();
        QVERIFY(waited(session->signIn(credentials())));
        const Id locker = create(u"A1"_s);
        {
            const std::lock_guard lock(m_town->mutex);
            QCOMPARE(m_town->core.run(u"lockers.take"_s, locker, {{u"holder"_s, u"Confirmed-Person"_s}}), QString());
        }
        session->tryNow();
        QTRY_COMPARE_WITH_TIMEOUT(codes(*session), QStringList{u"A1"_s}, 10'000);
        m_town->up = false;
        QVERIFY(waited(session->run(u"lockers.release"_s, locker, {})));
        QVERIFY(waited(session->run(u"lockers.take"_s, locker, {{u"holder"_s, u"Pending-Person"_s}})));
        grepFiles();
        session.reset();
        grepFiles();
    }

private:
    void grepFiles() const {
        QVERIFY(files().size() >= 3);
        for (const QString& path : files()) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray content = file.readAll();
            for (const char* secret :
                 {"refresh-secret", "access-secret", "right", "Confirmed-Person", "Pending-Person"}) {
                const QString text = QString::fromLatin1(secret);
                QVERIFY2(!content.contains(secret), qPrintable(path));
                const QByteArray wide(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
                QVERIFY2(!content.contains(wide), qPrintable(path));
            }
        }
    }
    std::unique_ptr<Session> start() {
        return std::make_unique<Session>(
            Session::Setup{.registry = lockerRegistry(),
                           .dataFolder = m_folder->path(),
                           .device = u"Desk 1"_s,
                           .clock = m_clock,
                           .entropy = m_entropy,
                           .keychain = [this] { return std::make_unique<SharedKeychain>(*m_items); },
                           .connect = [this](const ServerAddress&) { return std::make_unique<TownTransport>(*m_town); },
                           .passphraseCost = {1, 64, 1}});
    }
    static Credentials credentials() {
        return {u"https://garage.example"_s, u"mara@garage.example"_s, u"right"_s, Keep::Keychain, {}};
    }
    static void synced(Session& session) {
        QTRY_VERIFY2_WITH_TIMEOUT(session.status().upToDateAt && !session.status().firstSync &&
                                      session.status().link != SyncStatus::Link::Offline &&
                                      session.status().link != SyncStatus::Link::SignInNeeded,
                                  "not in sync", 20'000);
    }
    Id create(const QString& code) {
        const std::lock_guard lock(m_town->mutex);
        if (!m_town->core.run(u"lockers.create"_s, {}, {{u"code"_s, code}}).isEmpty()) qFatal("not created");
        return m_town->core.records().first<Locker>(Query().where(u"code"_s, Value(code)))->id;
    }
    QByteArray token() {
        const std::lock_guard lock(m_town->mutex);
        return m_town->refresh;
    }
    static QStringList codes(Session& session) {
        return waited(session.read([](const CacheReader& reader) {
            QStringList list;
            for (const auto& locker : reader.list<Locker>({}))
                list << locker->code;
            return list;
        }));
    }
    [[nodiscard]] QStringList files() const {
        QStringList list;
        QDirIterator it(m_folder->path(), QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext())
            list << it.next();
        return list;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Town> m_town;
    std::unique_ptr<SharedKeychain::Items> m_items;
    SystemClock m_clock;
    SystemEntropy m_entropy;
};

QTEST_GUILESS_MAIN(SessionTest)
#include "SessionTest.moc"
