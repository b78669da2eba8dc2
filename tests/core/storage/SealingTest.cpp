// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sealing/Sealer.h"
#include "tests/core/storage/Samples.h"
#include "tests/core/storage/TestDatabase.h"

#include <QTest>

using namespace autospace;
using namespace Qt::StringLiterals;

namespace {

SealingKey keyOf(char fill) { return SealingKey::fromSecret(QByteArray(32, fill)); }

std::shared_ptr<const Sealer> sealerOf(const QList<SealingKey>& keys) { return std::make_shared<const Sealer>(keys); }

StoreOptions sealedWith(const QList<SealingKey>& keys) {
    StoreOptions options;
    if (!keys.isEmpty()) options.sealer = sealerOf(keys);
    return options;
}

Sample person(int number, const QString& phone) {
    Sample s = sample(number);
    s.phone = phone;
    s.licence = u"Licence of %1"_s.arg(phone);
    return s;
}

} // namespace

// Personal data is unreadable in the database, and still found.
class SealingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void opensWhatItSealed();
    void refusesWhatWasChangedOrMoved();
    void readsKeysAndNamesWhatIsWrong();
    void nothingReadableReachesTheDatabase();
    void findsSealedValues();
    void movesOnToANewKey();
    void refusesADatabaseWhoseKeyIsMissing();
    void sealsWhatWasStoredInClear();

private:
    TestDatabase m_database;
};

void SealingTest::opensWhatItSealed() {
    const Sealer sealer({keyOf('a')});
    for (const QByteArray& plain : {""_ba, "x"_ba, QByteArray(10'000, 'y'), "Zürich \0 8000"_ba}) {
        const QByteArray sealed = sealer.seal(plain, "here");
        QCOMPARE(sealed.size(), plain.size() + 33);
        QCOMPARE(sealer.open(sealed, "here").value(), plain);
        QVERIFY(sealer.seal(plain, "here") != sealed); // another nonce
        QVERIFY(sealer.isNewest(sealed));
    }
}

void SealingTest::refusesWhatWasChangedOrMoved() {
    const Sealer sealer({keyOf('a')});
    const QByteArray sealed = sealer.seal("plain", "here");
    for (qsizetype i = 0; i < sealed.size(); ++i) {
        QByteArray changed = sealed;
        changed[i] = static_cast<char>(changed[i] ^ 1);
        QVERIFY2(!sealer.open(changed, "here"), qPrintable(QString::number(i)));
    }
    QVERIFY(!sealer.open(sealed, "there"));
    QVERIFY(!sealer.open(sealed.first(20), "here"));
    QVERIFY(!sealer.open({}, "here"));
    const auto other = Sealer({keyOf('b')}).open(sealed, "here");
    QVERIFY(!other);
    QVERIFY(other.error().contains(QString::fromLatin1(keyOf('a').id.toHex())));
}

void SealingTest::readsKeysAndNamesWhatIsWrong() {
    const QByteArray hex = QByteArray(32, 'k').toHex(), base64 = QByteArray(32, 'l').toBase64();
    const auto keys = SealingKey::parse("# new\n" + hex + "\n\n" + base64 + " # old\n", u"test"_s);
    QVERIFY(keys);
    QCOMPARE(keys->size(), 2);
    QCOMPARE(keys->front().secret, QByteArray(32, 'k'));
    QCOMPARE(keys->back().secret, QByteArray(32, 'l'));
    QVERIFY(SealingKey::parse("", u"the file"_s).error().contains(u"the file"_s));
    QVERIFY(!SealingKey::parse(hex.first(62), u"t"_s));
    const auto wrong = SealingKey::parse(hex + ",secret-not-a-key", u"t"_s);
    QVERIFY(!wrong);
    QVERIFY(wrong.error().contains(u"Key 2"_s) && !wrong.error().contains(u"secret-not"_s));

    const QString file = m_database.folder().filePath(u"key"_s);
    const auto made = SealingKey::createFile(file);
    QVERIFY(made);
    QCOMPARE(SealingKey::fromFile(file)->front().secret, made->front().secret);
    QVERIFY(!SealingKey::createFile(file)); // never over a key that is there
    QVERIFY(QFile::setPermissions(file, QFile::ReadOwner | QFile::ReadGroup));
    QVERIFY(SealingKey::fromFile(file).error().contains(u"600"_s));
    qputenv("AUTOSPACE_TEST_KEY", hex);
    QVERIFY(SealingKey::fromEnvironment("AUTOSPACE_TEST_KEY"));
    QVERIFY(SealingKey::fromEnvironment("AUTOSPACE_TEST_NO_KEY").error().contains(u"AUTOSPACE_TEST_NO_KEY"_s));
}

void SealingTest::nothingReadableReachesTheDatabase() {
    if (TestDatabase::isPostgres()) QSKIP("looks into the file");
    const QString url = m_database.freshUrl();
    {
        const auto store = m_database.opened(url, sealedWith({keyOf('a')}));
        STORED(store->session().value()->write(person(1, u"+41 79 123 45 67"_s)));
    }
    QFile file(url.sliced(7));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.contains("Sample 1"));
    QVERIFY(!bytes.contains("123 45 67"));
    QVERIFY(!bytes.contains("Licence of"));
}

void SealingTest::findsSealedValues() {
    const auto store = m_database.fresh(sealedWith({keyOf('a')}));
    const auto session = std::move(store->session().value());
    STORED(session->write(person(1, u"+41 79 111"_s)));
    STORED(session->write(person(2, u"+41 79 222"_s)));
    STORED(session->write(sample(3)));
    const auto count = [&](const Query& query) { return session->count(Sample::staticType(), query).value_or(-1); };
    QCOMPARE(count(Query().where(u"phone"_s, u"+41 79 111"_s)), 1);
    QCOMPARE(count(Query().where(u"phone"_s, u"+41 79 11"_s)), 0);
    QCOMPARE(count(Query().where(u"phone"_s, Op::NotEqual, u"+41 79 111"_s)), 1);
    QCOMPARE(count(Query().where({u"phone"_s, Op::In, {u"+41 79 111"_s, u"+41 79 222"_s}})), 2);
    QCOMPARE(count(Query().where({u"phone"_s, Op::IsNull, {}})), 1);
    QCOMPARE(session->get<Sample>(idOf(2))->licence, u"Licence of +41 79 222"_s);
    Query search;
    search.search = u"79"_s;
    if (TestDatabase::isPostgres()) {
        // Only the database that runs inside the program can look into sealed values.
        QCOMPARE(count(search), 0);
        QCOMPARE(count(Query().where(u"phone"_s, Op::Contains, u"79"_s)), 0);
        QVERIFY(session->select(Sample::staticType(), Query().orderBy(u"phone"_s)).isEmpty());
        QVERIFY(session->failure()->message.contains(u"sealed"_s));
    } else {
        QCOMPARE(count(search), 2);
        QCOMPARE(count(Query().where(u"phone"_s, Op::Contains, u"222"_s)), 1);
        QCOMPARE(count(Query().where(u"licence"_s, u"Licence of +41 79 222"_s)), 1);
        const auto sorted = session->list<Sample>(Query().orderBy(u"phone"_s, true));
        QCOMPARE(sorted.front()->id, idOf(2));
        QCOMPARE(sorted.back()->id, idOf(3));
    }
}

void SealingTest::movesOnToANewKey() {
    const QString url = m_database.freshUrl();
    {
        const auto store = m_database.opened(url, sealedWith({keyOf('a')}));
        const auto session = std::move(store->session().value());
        STORED(session->begin(Access::Write));
        for (int i = 1; i <= 1200; ++i)
            STORED(session->write(person(i, u"+41 %1"_s.arg(i))));
        STORED(session->commit());
    }
    {
        const auto store = m_database.opened(url, sealedWith({keyOf('b'), keyOf('a')}));
        const auto session = std::move(store->session().value());
        QCOMPARE(session->get<Sample>(idOf(7))->phone, u"+41 7"_s);
        QCOMPARE(session->count(Sample::staticType(), Query().where(u"phone"_s, u"+41 8"_s)).value(), 1);
        STORED(session->write(person(1201, u"+41 1201"_s)));
        const auto resealed = store->reseal();
        STORED(resealed);
        QCOMPARE(*resealed, 1201);
    }
    const auto store = m_database.opened(url, sealedWith({keyOf('b')}));
    const auto session = std::move(store->session().value());
    for (int i = 1; i <= 1201; i += 100) {
        QCOMPARE(session->get<Sample>(idOf(i))->phone, u"+41 %1"_s.arg(i));
        QCOMPARE(session->get<Sample>(idOf(i))->version, 1);
        QCOMPARE(session->count(Sample::staticType(), Query().where(u"phone"_s, u"+41 %1"_s.arg(i))).value(), 1);
    }
}

void SealingTest::refusesADatabaseWhoseKeyIsMissing() {
    const QString url = m_database.freshUrl();
    (void)m_database.opened(url, sealedWith({keyOf('a')}));
    for (const QList<SealingKey>& keys : {QList<SealingKey>{}, QList<SealingKey>{keyOf('b')}}) {
        const auto store = openStore(url, TestDatabase::registry(), sealedWith(keys)).value()->session();
        QVERIFY(!store);
        QVERIFY(store.error().message.contains(QString::fromLatin1(keyOf('a').id.toHex())));
    }
}

void SealingTest::sealsWhatWasStoredInClear() {
    const QString url = m_database.freshUrl();
    {
        const auto store = m_database.opened(url);
        STORED(store->session().value()->write(person(1, u"+41 1"_s)));
    }
    const auto store = m_database.opened(url, sealedWith({keyOf('a')}));
    const auto session = std::move(store->session().value());
    QCOMPARE(session->count(Sample::staticType(), Query().where(u"phone"_s, u"+41 1"_s)).value(), 1);
    QCOMPARE(store->reseal().value(), 1);
    QCOMPARE(session->get<Sample>(idOf(1))->phone, u"+41 1"_s);
    QCOMPARE(session->count(Sample::staticType(), Query().where(u"phone"_s, u"+41 1"_s)).value(), 1);
}

QTEST_GUILESS_MAIN(SealingTest)
#include "SealingTest.moc"
