// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/account/AccountVault.h"
#include "tests/fakes/FakeKeychain.h"
#include "tests/fakes/FakeTimers.h"
#include "tests/fakes/SeededEntropy.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace autospace;
using namespace Qt::StringLiterals;
using Mood = FakeKeychain::Mood;
using Problem = VaultProblem::Kind;
using Lock = SealedFile::Lock;

class AccountVaultTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_keychain = std::make_unique<FakeKeychain>();
        m_keys = std::make_unique<KeyVault>(*m_keychain, m_time, m_entropy);
    }

    void keychainOpensInTheNextRun() {
        QCOMPARE(open(), int(Problem::NothingKept));
        QCOMPARE(create(Lock::Keychain, {}), -1);
        QCOMPARE(open(), -1);
        QCOMPARE(m_opened, m_secrets);
    }

    void rotationIsKeptUnderTheSameKey() {
        AccountVault vault = make();
        vault.create(Lock::Keychain, {}, m_secrets, [](const auto& done) { QVERIFY(done); });
        m_keychain->settle();
        Secrets rotated = m_secrets;
        rotated.refreshToken = "r2";
        const int calls = m_keychain->calls;
        QVERIFY(vault.save(rotated));
        QCOMPARE(m_keychain->calls, calls); // without asking the keychain again
        QCOMPARE(open(), -1);
        QCOMPARE(m_opened.refreshToken, "r2"_ba);
    }

    void aMoodNeverOverwrites_data() {
        QTest::addColumn<int>("mood");
        QTest::addColumn<int>("problem");
        QTest::newRow("none") << int(Mood::None) << int(Problem::NoKeychain);
        QTest::newRow("denied") << int(Mood::Denied) << int(Problem::KeychainDenied);
        QTest::newRow("failing") << int(Mood::Failing) << int(Problem::KeychainFailed);
        QTest::newRow("silent") << int(Mood::Silent) << int(Problem::KeychainSilent);
    }
    void aMoodNeverOverwrites() {
        QFETCH(int, mood);
        QFETCH(int, problem);
        QCOMPARE(create(Lock::Keychain, {}), -1);
        const QByteArray before = bytes();
        m_keychain->mood = Mood(mood);
        QCOMPARE(open(), problem);
        QCOMPARE(create(Lock::Keychain, {}), problem);
        QCOMPARE(bytes(), before);
        m_keychain->mood = Mood::Works;
        QCOMPARE(open(), -1);
        QCOMPARE(m_opened, m_secrets);
    }

    void aLostItemIsTold() {
        QCOMPARE(create(Lock::Keychain, {}), -1);
        m_keychain->items.clear();
        QCOMPARE(open(), int(Problem::KeyLost));
    }

    // Another back end that happens to have an item of ours: reported, not used, not overwritten.
    void anotherKeyIsTold() {
        QCOMPARE(create(Lock::Keychain, {}), -1);
        const QByteArray before = bytes();
        m_keychain->items.first() = QByteArray(32, 'x');
        QCOMPARE(open(), int(Problem::OtherKey));
        QCOMPARE(bytes(), before);
    }

    void passphrase() {
        m_keychain->mood = Mood::None;
        QCOMPARE(create(Lock::Passphrase, u"corréct horse"_s), -1);
        QCOMPARE(open(), int(Problem::NeedsPassphrase));
        QCOMPARE(open(u"wrong"_s), int(Problem::WrongPassphrase));
        QCOMPARE(open(u"corréct horse"_s), -1);
        QCOMPARE(m_opened, m_secrets);
        QVERIFY(!bytes().contains("refresh"));
    }

    void wipedIsGone() {
        QCOMPARE(create(Lock::Keychain, {}), -1);
        AccountVault vault = make();
        bool wiped = false;
        vault.wipe([&] { wiped = true; });
        QVERIFY(!QFile::exists(m_folder->filePath(u"vault.json"_s))); // before the keychain answers
        m_keychain->settle();
        QVERIFY(wiped);
        QVERIFY(m_keychain->items.isEmpty());
    }

    void aDestroyedVaultIsQuiet() {
        QCOMPARE(create(Lock::Keychain, {}), -1);
        {
            AccountVault vault = make();
            vault.open({}, [](const auto&) { QFAIL("called back"); });
        }
        m_keychain->settle();
        m_time.advance(KeyVault::patienceMs);
    }

private:
    AccountVault make() {
        return {{m_folder->filePath(u"vault.json"_s), u"garage.example-443/user/v1"_s}, *m_keys, m_entropy, {1, 64, 1}};
    }
    int create(Lock lock, const QString& passphrase) {
        int problem = -2;
        AccountVault vault = make();
        vault.create(lock, passphrase, m_secrets, [&](const std::expected<void, VaultProblem>& done) {
            problem = done ? -1 : int(done.error().kind);
        });
        m_keychain->settle();
        m_time.advance(KeyVault::patienceMs);
        return problem;
    }
    int open(const QString& passphrase = {}) {
        int problem = -2;
        AccountVault vault = make();
        vault.open(passphrase, [&](const std::expected<Secrets, VaultProblem>& opened) {
            problem = opened ? -1 : int(opened.error().kind);
            if (opened) m_opened = *opened;
        });
        m_keychain->settle();
        m_time.advance(KeyVault::patienceMs);
        return problem;
    }
    [[nodiscard]] QByteArray bytes() const {
        QFile file(m_folder->filePath(u"vault.json"_s));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeKeychain> m_keychain;
    FakeTimers m_time{{1'800'000'000'000}};
    SeededEntropy m_entropy{3};
    std::unique_ptr<KeyVault> m_keys;
    Secrets m_secrets{
        "refresh-1",
        QByteArray(32, 'd'),
        {Id{QUuid(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11)}, u"Mara Test"_s, u"mara@garage.example"_s, u"de"_s, {}}};
    Secrets m_opened;
};

QTEST_GUILESS_MAIN(AccountVaultTest)
#include "AccountVaultTest.moc"
