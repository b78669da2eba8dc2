// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/SignInController.h"

#include "core/domain/ProductRegistry.h"
#include "models/session/SessionClient.h"
#include "models/session/SignInTexts.h"
#include "net/SystemEntropy.h"
#include "tests/net/signin/AuthReplies.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <mutex>

using namespace autospace;
using namespace Qt::StringLiterals;

namespace {

// What the network and the keychain of one test do; read on the net thread.
struct Surroundings {
    std::atomic<bool> up = true;
    std::atomic<bool> keychain = true;
    std::mutex mutex;
    QMap<QString, QByteArray> items;
};

class FrontDoor final : public Transport {
public:
    explicit FrontDoor(Surroundings& around) : m_around(around) {}
    void send(const HttpRequest& request, Done done) override {
        QMetaObject::invokeMethod(&m_context, [this, request, done] { done(answer(request)); }, Qt::QueuedConnection);
    }
    [[nodiscard]] std::unique_ptr<EventFeed> openEventFeed(const HttpRequest&, EventFeed::Handlers) override {
        return std::make_unique<EventFeed>();
    }

private:
    HttpResult answer(const HttpRequest& request) {
        if (!m_around.up) return std::unexpected(NetworkFailure{NetworkFailure::Kind::Unreachable, u"refused"_s});
        if (request.path == "/v1/auth/login"_L1) {
            const auto password = QJsonDocument::fromJson(request.body)[u"password"_s].toString();
            if (password == "often"_L1) return HttpReply{429, {{"Retry-After", "30"}}, errorBody("too_many_tries")};
            if (password != "right"_L1) return HttpReply{401, {}, errorBody("wrong_credentials")};
            return HttpReply{200, {}, signInBody("access", "refresh")};
        }
        if (request.path.startsWith("/v1/auth/refresh"_L1)) return HttpReply{200, {}, signInBody("access", "refresh")};
        if (request.path.startsWith("/v1/sync/pull"_L1))
            return HttpReply{200, {}, R"({"changes":[],"cursor":"c1","sequence":1,"more":false,"reset":false,)"
                                      R"("server_time":"2026-11-20T09:00:00Z"})"};
        return HttpReply{204, {}, {}};
    }
    Surroundings& m_around;
    QObject m_context;
};

class Drawer final : public Keychain {
public:
    explicit Drawer(Surroundings& around) : m_around(around) {}
    void read(const QString& item, Read done) override {
        later([this, item, done] {
            const std::lock_guard lock(m_around.mutex);
            if (!m_around.keychain) return done(std::unexpected(KeychainError{KeychainError::Kind::None, {}}));
            if (!m_around.items.contains(item)) return done(std::unexpected(KeychainError{KeychainError::Kind::NotFound, {}}));
            done(m_around.items.value(item));
        });
    }
    void write(const QString& item, const QByteArray& secret, Done done) override {
        later([this, item, secret, done] {
            if (!m_around.keychain) return done(std::unexpected(KeychainError{KeychainError::Kind::None, {}}));
            {
                const std::lock_guard lock(m_around.mutex);
                m_around.items.insert(item, secret);
            }
            done({});
        });
    }
    void remove(const QString& item, Done done) override {
        later([this, item, done] {
            {
                const std::lock_guard lock(m_around.mutex);
                m_around.items.remove(item);
            }
            done({});
        });
    }

private:
    void later(std::function<void()> call) { QMetaObject::invokeMethod(&m_context, std::move(call), Qt::QueuedConnection); }
    Surroundings& m_around;
    QObject m_context;
};

// One run of the program.
struct Run {
    Run(Surroundings& around, const QString& folder)
        : session({.registry = productRegistry(),
                   .dataFolder = folder,
                   .device = u"Test"_s,
                   .clock = clock,
                   .entropy = entropy,
                   .keychain = [&around] { return std::make_unique<Drawer>(around); },
                   .connect = [&around](const ServerAddress&) { return std::make_unique<FrontDoor>(around); }}),
          signIn(session), settings(folder + u"/settings.json"_s), client(productRegistry(), clock, settings),
          bridge(session, client) {}
    SystemClock clock;
    SystemEntropy entropy;
    Session session;
    SignInController signIn;
    SettingsStore settings;
    Client client;
    SessionClient bridge;
};

const QString server = u"https://core.example"_s;

} // namespace

class SignInControllerTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_around = std::make_unique<Surroundings>();
    }

    void signsInAndOpensAgainWithoutTheCore() {
        {
            Run run(*m_around, m_folder->path());
            run.signIn.start();
            QTRY_VERIFY(run.signIn.ready());
            QVERIFY(!run.signIn.signedIn());
            run.signIn.signIn(server, u"mara@garage.example"_s, u"right"_s, u"keychain"_s);
            QVERIFY(run.signIn.busy());
            QTRY_VERIFY_WITH_TIMEOUT(run.client.isOpen(), 10'000);
            QCOMPARE(run.client.personName(), u"Mara Test"_s);
            QCOMPARE(run.client.organizationName(), u"Parkhaus Muster"_s);
            QCOMPARE(run.client.roles(), QStringList{u"manager"_s});
            QCOMPARE(run.signIn.organizations().size(), 1);
            QVERIFY(!run.signIn.forThisRunOnly());
        }
        m_around->up = false;
        Run next(*m_around, m_folder->path());
        next.signIn.start();
        QTRY_VERIFY_WITH_TIMEOUT(next.client.isOpen(), 10'000);
        QCOMPARE(next.client.personName(), u"Mara Test"_s);
        next.signIn.leave();
        QTRY_VERIFY(!next.client.isOpen());
        QTRY_COMPARE(next.signIn.accounts()->count(), 1);
        const QModelIndex row = next.signIn.accounts()->index(0);
        QCOMPARE(row.data(AccountListModel::SignedInRole).toBool(), true);
        next.signIn.choose(row.data(AccountListModel::AccountIdRole).toString());
        QTRY_VERIFY_WITH_TIMEOUT(next.client.isOpen(), 10'000);
    }

    void saysWhyNot() {
        Run run(*m_around, m_folder->path());
        const auto tried = [&](const QString& password) {
            run.signIn.signIn(server, u"mara@garage.example"_s, password, u"run"_s);
            return QTest::qWaitFor([&] { return !run.signIn.busy(); }, 10'000) ? run.signIn.error() : u"?"_s;
        };
        QCOMPARE(tried(u"wrong"_s), u"Email or password is wrong."_s);
        QVERIFY2(tried(u"often"_s).contains(u"30"_s), qPrintable(run.signIn.error()));
        m_around->up = false;
        QVERIFY2(tried(u"right"_s).contains(u"cannot be reached"_s), qPrintable(run.signIn.error()));
        QVERIFY(!run.signIn.signedIn());
        SignInProblem untrusted{.kind = SignInProblem::Kind::Untrusted, .detail = u"self-signed"_s, .vault = {}};
        QVERIFY(signInSentence(untrusted).contains(u"was not sent"_s));
    }

    void withoutAKeychainItIsSaid() {
        m_around->keychain = false;
        Run run(*m_around, m_folder->path());
        run.signIn.start();
        QTRY_VERIFY(run.signIn.keychainReason().contains(u"no keychain"_s));
        // What was chosen before that was known.
        run.signIn.signIn(server, u"mara@garage.example"_s, u"right"_s, u"keychain"_s);
        QTRY_VERIFY(!run.signIn.busy());
        QVERIFY(!run.signIn.signedIn());
        QVERIFY(run.signIn.error().contains(u"keychain"_s));
        QSignalSpy told(&run.signIn, &SignInController::told);
        run.signIn.signIn(server, u"mara@garage.example"_s, u"right"_s, u"run"_s);
        QTRY_VERIFY(run.signIn.signedIn());
        QVERIFY(run.signIn.forThisRunOnly());
        QCOMPARE(told.size(), 1);
    }

    void withoutAKeychainAPassphraseKeepsIt() {
        m_around->keychain = false;
        {
            Run run(*m_around, m_folder->path());
            run.signIn.signIn(server, u"mara@garage.example"_s, u"right"_s, u"passphrase"_s, u"long enough"_s);
            QTRY_VERIFY_WITH_TIMEOUT(run.client.isOpen(), 10'000);
            QVERIFY(!run.signIn.forThisRunOnly());
        }
        m_around->up = false;
        Run next(*m_around, m_folder->path());
        next.signIn.start();
        QTRY_COMPARE(next.signIn.passphraseFor(), u"Mara Test"_s);
        QVERIFY(!next.client.isOpen());
        QTRY_COMPARE(next.signIn.accounts()->count(), 1);
        QVERIFY(next.signIn.accounts()->index(0).data(AccountListModel::AsksPassphraseRole).toBool());
        next.signIn.openWithPassphrase(u"something else"_s);
        QTRY_VERIFY_WITH_TIMEOUT(next.signIn.error().contains(u"passphrase is wrong"_s), 10'000);
        QCOMPARE(next.signIn.passphraseFor(), u"Mara Test"_s);
        next.signIn.openWithPassphrase(u"long enough"_s);
        QTRY_VERIFY_WITH_TIMEOUT(next.client.isOpen(), 10'000);
        QVERIFY(next.signIn.passphraseFor().isEmpty());
        next.signIn.leave();
        QTRY_COMPARE(next.signIn.passphraseFor(), u"Mara Test"_s);
        next.signIn.forget(next.signIn.accounts()->index(0).data(AccountListModel::AccountIdRole).toString());
        QTRY_COMPARE(next.signIn.accounts()->count(), 0);
        QVERIFY(next.signIn.passphraseFor().isEmpty());
    }

    void theCommandLineFallsBackByItself() {
        m_around->keychain = false;
        Run run(*m_around, m_folder->path());
        run.signIn.signInOnce(server, u"mara@garage.example"_s, u"right"_s);
        QTRY_VERIFY_WITH_TIMEOUT(run.signIn.signedIn(), 10'000);
        QVERIFY(run.signIn.forThisRunOnly());
    }

    void theSamePersonAgain() {
        Run run(*m_around, m_folder->path());
        run.signIn.signIn(server, u"mara@garage.example"_s, u"right"_s, u"keychain"_s);
        QTRY_VERIFY_WITH_TIMEOUT(run.client.isOpen(), 10'000);
        QSignalSpy told(&run.signIn, &SignInController::told);
        QSignalSpy again(&run.signIn, &SignInController::signedInAgain);
        run.signIn.signInAgain(u"wrong"_s);
        QVERIFY(run.signIn.againBusy());
        QTRY_COMPARE(run.signIn.againError(), u"Email or password is wrong."_s);
        QVERIFY(!run.signIn.againBusy());
        QVERIFY(told.isEmpty() && again.isEmpty());
        run.signIn.clearAgainError();
        QVERIFY(run.signIn.againError().isEmpty());
        run.signIn.signInAgain(u"right"_s);
        QTRY_COMPARE(again.size(), 1);
        QCOMPARE(told.size(), 1);
        QCOMPARE(told[0][0].toString(), u"Signed in again"_s);
        QVERIFY(run.client.isOpen());
    }

    void signingOutSaysWhatIsLost() {
        Run run(*m_around, m_folder->path());
        run.signIn.signIn(server, u"mara@garage.example"_s, u"right"_s, u"keychain"_s);
        QTRY_VERIFY_WITH_TIMEOUT(run.client.isOpen(), 10'000);
        QVERIFY(run.signIn.signOutWarning().contains(u"Everything is sent"_s));
        run.signIn.signOut();
        QTRY_VERIFY(!run.client.isOpen());
        QTRY_COMPARE(run.signIn.accounts()->count(), 1);
        const QModelIndex row = run.signIn.accounts()->index(0);
        QTRY_COMPARE(row.data(AccountListModel::SignedInRole).toBool(), false);
        run.signIn.forget(row.data(AccountListModel::AccountIdRole).toString());
        QTRY_COMPARE(run.signIn.accounts()->count(), 0);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Surroundings> m_around;
};

QTEST_GUILESS_MAIN(SignInControllerTest)
#include "SignInControllerTest.moc"
