// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/storage/Samples.h"
#include "tests/core/storage/TestDatabase.h"

#include <QTest>

using namespace autospace;
using namespace Qt::StringLiterals;

namespace {

AuditEntry entry(int number) {
    AuditEntry e;
    e.at = {1'763'000'000'000 + number};
    if (number % 2) e.actorId = idOf(900);
    e.actorName = u"Äda Muster"_s;
    e.device = u"Front desk"_s;
    e.address = u"192.0.2.7"_s;
    e.action = u"bookings.check_in"_s;
    e.commandId = idOf(700 + number);
    e.collection = u"samples"_s;
    e.recordId = idOf(number % 3);
    e.before = {{u"status"_s, u"confirmed"_s}};
    e.after = {{u"status"_s, u"checked_in"_s}, {u"ratio"_s, 0.1}, {u"note"_s, QJsonValue::Null}};
    return e;
}

const QString org = idOf(0).toString();

} // namespace

// The audit log's chain, and that no way of tampering goes unnoticed.
class AuditTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepsWhatWasEntered();
    void chainsAcrossTransactionsAndOrganizations();
    void noticesTampering_data();
    void noticesTampering();
    void noticesARewrittenEndByItsSignature();
    void noticesARewrittenLogByARememberedHead();
    void namesHolesInTheChangeLog();
    void namesRecordsThatAreNotInTheChangeLog();
    void namesValuesThatCannotBeRead();

private:
    void append(int from, int to, const Id& orgId = idOf(0));
    void enterSample(const Sample& written);
    [[nodiscard]] QStringList problems(const QHash<Id, AuditHead>& remembered = {}) {
        return m_store->verify(remembered).value().problems;
    }
    TestDatabase m_database;
    QString m_url;
    std::unique_ptr<Store> m_store;
};

void AuditTest::init() {
    StoreOptions options;
    options.sealer = std::make_shared<const Sealer>(QList{SealingKey::fromSecret(QByteArray(32, 'a'))});
    m_url = m_database.freshUrl();
    m_store = m_database.opened(m_url, options);
}

void AuditTest::append(int from, int to, const Id& orgId) {
    const auto session = std::move(m_store->session().value());
    for (int i = from; i <= to; i += 2) {
        STORED(session->begin(Access::Write));
        QList<AuditEntry> entries{entry(i)};
        if (i < to) entries << entry(i + 1);
        STORED(session->appendAudit(orgId, entries));
        STORED(session->commit());
    }
}

void AuditTest::keepsWhatWasEntered() {
    append(1, 6);
    const auto session = std::move(m_store->session().value());
    const auto entries = session->auditOf(idOf(0), u"samples"_s, idOf(1), 10).value();
    QCOMPARE(entries.size(), 2); // 1 and 4
    QCOMPARE(entries[0].number, 4);
    QCOMPARE(entries[1].number, 1);
    const AuditEntry wanted = entry(1), &found = entries[1];
    QCOMPARE(found.at, wanted.at);
    QCOMPARE(found.actorId, wanted.actorId);
    QVERIFY(entries[0].actorId.isNull());
    QCOMPARE(found.actorName, wanted.actorName);
    QCOMPARE(found.device, wanted.device);
    QCOMPARE(found.address, wanted.address);
    QCOMPARE(found.action, wanted.action);
    QCOMPARE(found.commandId, wanted.commandId);
    QCOMPARE(found.before, wanted.before);
    QCOMPARE(found.after, wanted.after);
    QCOMPARE(found.hash.size(), 32);
    QCOMPARE(session->auditOf(idOf(0), u"samples"_s, idOf(1), 1).value().size(), 1);
    QVERIFY(session->auditOf(idOf(0), u"others"_s, idOf(1), 10).value().isEmpty());
    QVERIFY(session->auditOf(idOf(5), u"samples"_s, idOf(1), 10).value().isEmpty());
}

void AuditTest::chainsAcrossTransactionsAndOrganizations() {
    append(1, 7);
    append(1, 3, idOf(50));
    const auto report = m_store->verify().value();
    QCOMPARE(report.problems, QStringList());
    QCOMPARE(report.auditEntries, 10);
    const auto session = std::move(m_store->session().value());
    QCOMPARE(session->auditHead(idOf(0)).value().number, 7);
    QCOMPARE(session->auditHead(idOf(50)).value().number, 3);
    QCOMPARE(session->auditHead(idOf(51)).value().number, 0);
}

void AuditTest::noticesTampering_data() {
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<int>("entry");
    const auto set = [](const char* name, const char* sql, int entry) {
        QTest::newRow(name) << QByteArray(sql) << entry;
    };
    set("name edited", "UPDATE sys_audit SET actor_name = 'Nobody' WHERE number = 3", 3);
    set("time edited", "UPDATE sys_audit SET at = at + 1 WHERE number = 1", 1);
    set("value edited", "UPDATE sys_audit SET after = '{\"status\":\"held\"}' WHERE number = 8", 8);
    set("hash edited", "UPDATE sys_audit SET hash = sys_audit.command_id_bytes WHERE number = 5", 5);
    set("deleted", "DELETE FROM sys_audit WHERE number = 4", 4);
    set("first deleted", "DELETE FROM sys_audit WHERE number = 1", 1);
    set("cut off", "DELETE FROM sys_audit WHERE number >= 6", 6);
    set("last deleted", "DELETE FROM sys_audit WHERE number = 8", 8);
    set("all deleted", "DELETE FROM sys_audit", 1);
    set("moved up", "DELETE FROM sys_audit WHERE number = 2; UPDATE sys_audit SET number = number - 1 WHERE number = 3",
        2);
    set("swapped",
        "UPDATE sys_audit SET number = -3 WHERE number = 3; UPDATE sys_audit SET number = 3 WHERE number = 4;"
        "UPDATE sys_audit SET number = 4 WHERE number = -3",
        3);
    set("cut off and counted anew",
        "DELETE FROM sys_audit WHERE number >= 6; UPDATE sys_counters SET audit_number = 5, audit_hash = (SELECT hash "
        "FROM sys_audit WHERE number = 5)",
        5);
    set("counter alone", "UPDATE sys_counters SET audit_number = 9", 9);
}

void AuditTest::noticesTampering() {
    QFETCH(QByteArray, sql);
    QFETCH(int, entry);
    append(1, 8);
    QCOMPARE(problems(), QStringList());
    const bool postgres = TestDatabase::isPostgres();
    sql.replace("sys_audit.command_id_bytes", postgres ? "'\\x00'::bytea" : "x'00'");
    TestDatabase::execute(m_url, sql);
    const QStringList found = problems();
    QCOMPARE(found.size(), 1);
    QVERIFY2(found[0].startsWith(u"audit log of organization %1, entry %2: "_s.arg(org).arg(entry)),
             qPrintable(found[0]));
}

// Whoever can write to the database but has no key cannot make a log that passes.
void AuditTest::noticesARewrittenEndByItsSignature() {
    append(1, 4);
    // The same log without its last entry, made by a store with another key: whole in itself.
    TestDatabase::execute(m_url, "DELETE FROM sys_audit; UPDATE sys_counters SET audit_number = 0, audit_hash = NULL, "
                                 "audit_seal = NULL; DELETE FROM sys_facts WHERE name = 'sealing_keys'");
    {
        StoreOptions forged;
        forged.sealer = std::make_shared<const Sealer>(QList{SealingKey::fromSecret(QByteArray(32, 'b'))});
        const auto store = m_database.opened(m_url, forged);
        STORED(store->session().value()->appendAudit(idOf(0), {entry(1), entry(2), entry(3)}));
    }
    TestDatabase::execute(m_url, "DELETE FROM sys_facts WHERE name = 'sealing_keys'");
    const QStringList found = problems();
    QCOMPARE(found.size(), 1);
    QVERIFY(found[0].contains(u"entry 3: the signature"_s));
}

void AuditTest::noticesARewrittenLogByARememberedHead() {
    append(1, 4);
    const AuditHead remembered = m_store->session().value()->auditHead(idOf(0)).value();
    QCOMPARE(problems({{idOf(0), remembered}}), QStringList());
    append(5, 6);
    QCOMPARE(problems({{idOf(0), remembered}}), QStringList());
    TestDatabase::execute(m_url, "DELETE FROM sys_audit; DELETE FROM sys_counters");
    QCOMPARE(problems(), QStringList()); // nothing is left to tell from
    QVERIFY(problems({{idOf(0), remembered}}).value(0).contains(u"entry 1: it is missing"_s));
    append(11, 16);
    QCOMPARE(problems(), QStringList());
    QVERIFY(problems({{idOf(0), remembered}}).value(0).contains(u"entry 4: it is not the one"_s));
}

void AuditTest::enterSample(const Sample& written) {
    const auto session = std::move(m_store->session().value());
    STORED(session->begin(Access::Write));
    STORED(session->write(written));
    QList<ChangeEntry> entries{{0, u"samples"_s, written.id, written.version, {}}};
    STORED(session->appendChanges(written.orgId, entries));
    STORED(session->commit());
}

void AuditTest::namesHolesInTheChangeLog() {
    for (int i = 1; i <= 5; ++i)
        enterSample(sample(i));
    const auto report = m_store->verify().value();
    QCOMPARE(report.problems, QStringList());
    QCOMPARE(report.changeEntries, 5);
    QCOMPARE(report.records, 5);
    TestDatabase::execute(m_url, "DELETE FROM sys_changes WHERE sequence = 5");
    QVERIFY(problems().value(0).contains(u"change log of organization %1, entry 5: it is missing"_s.arg(org)));
    TestDatabase::execute(m_url, "DELETE FROM sys_changes WHERE sequence = 2");
    QVERIFY(problems().value(0).contains(u"entry 2: it is missing"_s));
}

void AuditTest::namesRecordsThatAreNotInTheChangeLog() {
    enterSample(sample(1));
    TestDatabase::execute(m_url, "UPDATE samples SET version = 2");
    QCOMPARE(problems(), QStringList{u"samples %1: its version 2 is not in the change log"_s.arg(idOf(1).toString())});
}

void AuditTest::namesValuesThatCannotBeRead() {
    Sample written = sample(1);
    written.phone = u"+41"_s;
    enterSample(written);
    TestDatabase::execute(m_url, TestDatabase::isPostgres()
                                     ? "UPDATE samples SET phone = set_byte(phone, 20, 255 - get_byte(phone, 20))"
                                     : "UPDATE samples SET phone = CAST(substr(phone, 1, 20) || 'x' AS BLOB)");
    const QStringList found = problems();
    QCOMPARE(found.size(), 1);
    QVERIFY(found[0].contains(u"samples/phone"_s) && found[0].contains(idOf(1).toString()));
    TestDatabase::execute(m_url, "UPDATE samples SET phone = NULL, state = 'unheard_of'");
    QVERIFY(problems().value(0).contains(u"unheard_of"_s));
}

QTEST_GUILESS_MAIN(AuditTest)
#include "AuditTest.moc"
