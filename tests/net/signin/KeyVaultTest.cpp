// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/signin/KeyVault.h"
#include "tests/fakes/FakeKeychain.h"
#include "tests/fakes/FakeTimers.h"
#include "tests/fakes/SeededEntropy.h"

#include <QTest>

using namespace autospace;
using namespace Qt::StringLiterals;
using Mood = FakeKeychain::Mood;
using Problem = VaultProblem::Kind;

namespace {

struct Bench {
    FakeKeychain keychain;
    FakeTimers timers{{1'800'000'000'000}};
    SeededEntropy entropy{1};
    KeyVault vault{keychain, timers, entropy};
    std::optional<std::expected<QByteArray, VaultProblem>> key;

    void run(bool make) {
        key.reset();
        const auto done = [this](std::expected<QByteArray, VaultProblem> found) {
            QVERIFY2(!key, "answered twice");
            key = std::move(found);
        };
        make ? vault.fetchOrMake(u"item"_s, done) : vault.fetch(u"item"_s, done);
        keychain.settle();
        timers.advance(KeyVault::patienceMs);
    }
};

} // namespace

class KeyVaultTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void table_data() {
        QTest::addColumn<int>("mood");
        QTest::addColumn<bool>("stored");
        QTest::addColumn<bool>("make");
        QTest::addColumn<int>("problem"); // -1 = a key
        const auto row = [](const char* name, Mood mood, bool stored, bool make, int problem) {
            QTest::newRow(name) << int(mood) << stored << make << problem;
        };
        row("works, stored", Mood::Works, true, false, -1);
        row("works, stored, or make", Mood::Works, true, true, -1);
        row("works, lost item", Mood::Works, false, false, int(Problem::KeyLost));
        row("works, first time", Mood::Works, false, true, -1);
        row("none", Mood::None, false, true, int(Problem::NoKeychain));
        row("none, stored once", Mood::None, true, false, int(Problem::NoKeychain));
        row("denied", Mood::Denied, true, false, int(Problem::KeychainDenied));
        row("denied, or make", Mood::Denied, true, true, int(Problem::KeychainDenied));
        row("error is not 'not found'", Mood::Failing, true, true, int(Problem::KeychainFailed));
        row("locked", Mood::Silent, true, true, int(Problem::KeychainSilent));
        row("keeps nothing", Mood::Forgets, false, true, int(Problem::KeychainFailed));
        row("reads only, first time", Mood::ReadOnly, false, true, int(Problem::KeychainDenied));
        row("reads only, stored", Mood::ReadOnly, true, true, -1);
    }
    void table() {
        QFETCH(int, mood);
        QFETCH(bool, stored);
        QFETCH(bool, make);
        QFETCH(int, problem);
        Bench bench;
        const QByteArray old(32, 'k');
        if (stored) bench.keychain.items.insert(u"item"_s, old);
        bench.keychain.mood = Mood(mood);
        bench.run(make);
        QVERIFY(bench.key);
        QCOMPARE(bench.key->has_value(), problem < 0);
        if (problem >= 0) QCOMPARE(int(bench.key->error().kind), problem);
        if (stored) QCOMPARE(bench.keychain.items.value(u"item"_s), old); // never overwritten
        if (stored && problem < 0) QCOMPARE(**bench.key, old);
        if (!stored && problem < 0) QCOMPARE(bench.keychain.items.value(u"item"_s), **bench.key);
        QCOMPARE(bench.keychain.items.size(), stored || problem < 0 ? 1 : 0); // the probe is gone
        QCOMPARE(bench.timers.pending(), 0);
    }

    void aLateAnswerIsIgnored() {
        Bench bench;
        bench.keychain.items.insert(u"item"_s, QByteArray(32, 'k'));
        int answers = 0;
        bench.vault.fetch(u"item"_s, [&](const std::expected<QByteArray, VaultProblem>& found) {
            ++answers;
            QCOMPARE(found.error().kind, Problem::KeychainSilent);
        });
        bench.timers.advance(KeyVault::patienceMs);
        QCOMPARE(answers, 1);
        bench.keychain.settle();
        QCOMPARE(answers, 1);
    }

    void foreignEntryIsNotAKey() {
        Bench bench;
        bench.keychain.items.insert(u"item"_s, "short"_ba);
        bench.run(true);
        QCOMPARE(bench.key->error().kind, Problem::OtherKey);
        QCOMPARE(bench.keychain.items.value(u"item"_s), "short"_ba);
    }

    void keysDiffer() {
        Bench bench;
        bench.run(true);
        const QByteArray first = **bench.key;
        bench.keychain.items.clear();
        bench.run(true);
        QVERIFY(first != **bench.key);
        QCOMPARE(first.size(), 32);
    }
};

QTEST_GUILESS_MAIN(KeyVaultTest)
#include "KeyVaultTest.moc"
