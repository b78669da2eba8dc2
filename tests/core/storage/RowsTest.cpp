// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/schema/JsonCodec.h"
#include "tests/core/storage/Samples.h"
#include "tests/core/storage/TestDatabase.h"

#include <QTest>

using namespace autospace;
using namespace Qt::StringLiterals;

// Rows that are passed on without records being made of them.
class RowsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_store = m_database.opened(m_url = m_database.freshUrl()); }
    void aRowIsTheDocumentOfItsRecord();
    void onlyTheChosenFields();
    void comeInOrderUntilThereAreEnough();
    void aPartOfARecord();
    void anUnknownWordIsAnError();
    void theVisitorsErrorIsTheSessions();

private:
    std::unique_ptr<StoreSession> session() { return std::move(m_store->session().value()); }
    [[nodiscard]] static QByteArray json(const StoreSession& session, const Id& id, const FieldChoice& fields) {
        QByteArray out;
        const auto done = session.visit(Sample::staticType(), id, [&](const StoredRow& row) -> Stored<bool> {
            return row.writeJson(out, fields).transform([] { return true; });
        });
        return done ? out : done.error().message.toUtf8();
    }
    TestDatabase m_database;
    QString m_url;
    std::unique_ptr<Store> m_store;
};

void RowsTest::aRowIsTheDocumentOfItsRecord() {
    const auto session = this->session();
    Sample full = fullSample();
    full.nickname = u"\x01\n\t\"\\/\u007f€\u2028 😀"_s;
    full.deletedAt = Instant{86'399'999};
    Sample plain = sample(2);
    plain.details = {};
    STORED(session->write(full));
    STORED(session->write(plain));
    for (const Id& id : {full.id, plain.id}) {
        QByteArray expected;
        JsonCodec::write(expected, *session->find(Sample::staticType(), id));
        QCOMPARE(json(*session, id, FieldChoice::open(Sample::staticType())), expected);
        QVERIFY(!expected.contains("secret"));
    }
    QCOMPARE(json(*session, idOf(3), FieldChoice::open(Sample::staticType())), "");
}

void RowsTest::onlyTheChosenFields() {
    const auto session = this->session();
    STORED(session->write(fullSample()));
    FieldChoice fields;
    QCOMPARE(json(*session, idOf(1), fields), "{}");
    fields.set(Sample::staticType(), u"count");
    fields.set(Sample::staticType(), u"phone");
    fields.set(Sample::staticType(), u"no such field");
    QCOMPARE(json(*session, idOf(1), fields), R"({"count":-3,"phone":"+41 79 000 00 00"})");
}

void RowsTest::comeInOrderUntilThereAreEnough() {
    const auto session = this->session();
    for (int i = 1; i <= 9; ++i)
        STORED(session->write(sample(i)));
    QStringList names;
    const Query query = Query().where(u"starts_at"_s, Op::Greater, Value(Instant{2000})).orderBy(u"starts_at"_s, true);
    STORED(session->visit(Sample::staticType(), query, [&](const StoredRow& row) -> Stored<bool> {
        names << static_cast<const Sample&>(*row.record().value()).name;
        return names.size() < 3;
    }));
    QCOMPARE(names, (QStringList{u"Sample 9"_s, u"Sample 8"_s, u"Sample 7"_s}));
    QCOMPARE(session->select(Sample::staticType(), query).size(), 7); // the statement was let go
}

void RowsTest::aPartOfARecord() {
    const auto session = this->session();
    STORED(session->write(fullSample()));
    FieldChoice fields;
    fields.set(Sample::staticType(), u"id");
    fields.set(Sample::staticType(), u"licence");
    STORED(session->visit(Sample::staticType(), idOf(1), [&](const StoredRow& row) -> Stored<bool> {
        const auto record = row.record(fields);
        if (!record) return std::unexpected(record.error());
        const auto& part = static_cast<const Sample&>(**record);
        if (part.id != idOf(1) || part.licence != u"ZH-12345" || !part.name.isEmpty() || part.count != Sample().count)
            return std::unexpected(StoreError{StoreError::Kind::Other, u"another part"_s, {}});
        return true;
    }));
}

void RowsTest::anUnknownWordIsAnError() {
    auto session = this->session();
    STORED(session->write(sample(1)));
    STORED(session->write(sample(2)));
    TestDatabase::execute(m_url, "UPDATE samples SET state = 'melted' WHERE name = 'Sample 1'");
    TestDatabase::execute(m_url, "UPDATE samples SET states = '[\"melted\"]' WHERE name = 'Sample 2'");
    for (const int number : {1, 2}) {
        session = this->session();
        const QByteArray text = json(*session, idOf(number), FieldChoice::open(Sample::staticType()));
        QVERIFY2(text.contains("melted") && text.contains("does not know"), text.constData());
        QCOMPARE(session->failure()->kind, StoreError::Kind::Schema);
    }
}

void RowsTest::theVisitorsErrorIsTheSessions() {
    const auto session = this->session();
    STORED(session->write(sample(1)));
    const auto done = session->visit(Sample::staticType(), Query(), [](const StoredRow&) -> Stored<bool> {
        return std::unexpected(StoreError{StoreError::Kind::Corrupt, u"seen"_s, {}});
    });
    QVERIFY(!done && session->failure());
    QCOMPARE(session->failure()->kind, StoreError::Kind::Corrupt);
}

QTEST_GUILESS_MAIN(RowsTest)
#include "RowsTest.moc"
