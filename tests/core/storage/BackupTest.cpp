// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/backup/Restore.h"
#include "tests/core/storage/Samples.h"
#include "tests/core/storage/TestDatabase.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <thread>

using namespace autospace;
using namespace Qt::StringLiterals;

// Backups are made beside running work, checked, and come back on a new timeline.
class BackupTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void restoresWhatWasThere();
    void isConsistentWhileOthersWrite();
    void refusesADamagedBackup();
    void keepsWhatIsThereWhenABackupDoesNotHold();
    void saysWhatItNeedsToTryABackupOut();
    void refusesADatabaseInUse();
    void refusesToReplaceABackup();
    void restoresOverADamagedDatabase();

private:
    void enter(StoreSession& session, int number);
    [[nodiscard]] QString backupFile() const { return m_folder->filePath(u"backup"_s); }
    TestDatabase m_database;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_url;
    std::unique_ptr<Store> m_store;
};

void BackupTest::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    m_url = m_database.freshUrl();
    m_store = m_database.opened(m_url);
}

void BackupTest::enter(StoreSession& session, int number) {
    STORED(session.begin(Access::Write));
    STORED(session.write(sample(number)));
    STORED(session.appendAudit(idOf(0), {AuditEntry{}}));
    QList<ChangeEntry> entries{{0, u"samples"_s, idOf(number), 1, {}}};
    STORED(session.appendChanges(idOf(0), entries));
    STORED(session.commit());
}

void BackupTest::restoresWhatWasThere() {
    QString timeline;
    {
        const auto session = std::move(m_store->session().value());
        enter(*session, 1);
        STORED(m_store->backupTo(backupFile()));
        enter(*session, 2);
        timeline = *session->fact(u"timeline"_s).value();
    }
    m_store.reset();
    const auto report = restoreBackup(m_url, backupFile(), TestDatabase::registry(), {});
    STORED(report);
    QCOMPARE(report->records, 1);
    m_store = m_database.opened(m_url);
    const auto session = std::move(m_store->session().value());
    QVERIFY(session->get<Sample>(idOf(1)));
    QVERIFY(!session->get<Sample>(idOf(2)));
    QCOMPARE(session->lastSequence(idOf(0)).value(), 1);
    QVERIFY(session->fact(u"timeline"_s).value() != timeline);
    enter(*session, 3);
    QCOMPARE(m_store->verify().value().problems, QStringList());
}

void BackupTest::isConsistentWhileOthersWrite() {
    std::atomic<bool> stop = false;
    {
        std::jthread writer([&] {
            const auto session = std::move(m_store->session().value());
            for (int i = 1; !stop; ++i)
                enter(*session, i);
        });
        QTest::qWait(50);
        STORED(m_store->backupTo(backupFile()));
        stop = true;
    }
    m_store.reset();
    const auto report = restoreBackup(m_url, backupFile(), TestDatabase::registry(), {});
    STORED(report);
    QVERIFY(report->records > 0);
    QCOMPARE(report->records, report->changeEntries);
    QCOMPARE(report->records, report->auditEntries);
}

void BackupTest::refusesADamagedBackup() {
    enter(*m_store->session().value(), 1);
    STORED(m_store->backupTo(backupFile()));
    m_store.reset();
    QFile file(backupFile());
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.seek(file.size() / 2);
    file.write(QByteArray(static_cast<qsizetype>(file.size() / 4), '\xa5'));
    file.close();
    QVERIFY(!restoreBackup(m_url, backupFile(), TestDatabase::registry(), {}));
    QFile text(m_folder->filePath(u"text"_s));
    QVERIFY(text.open(QIODevice::WriteOnly));
    text.write("no database");
    text.close();
    QVERIFY(!restoreBackup(m_url, text.fileName(), TestDatabase::registry(), {}));
    QVERIFY(!restoreBackup(m_url, m_folder->filePath(u"absent"_s), TestDatabase::registry(), {}));
    QVERIFY(m_database.opened(m_url)->session().value()->get<Sample>(idOf(1)));
}

void BackupTest::keepsWhatIsThereWhenABackupDoesNotHold() {
    {
        const auto session = std::move(m_store->session().value());
        enter(*session, 1);
        // Restores without a complaint, and is not what was written.
        TestDatabase::execute(m_url, "UPDATE sys_audit SET actor_name = 'Nobody'");
        STORED(m_store->backupTo(backupFile()));
        enter(*session, 2);
    }
    m_store.reset();
    const auto refused = restoreBackup(m_url, backupFile(), TestDatabase::registry(), {});
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, StoreError::Kind::Corrupt);
    const auto session = std::move(m_database.opened(m_url)->session().value());
    QVERIFY(session->get<Sample>(idOf(2)));
    QCOMPARE(session->lastSequence(idOf(0)).value(), 2);
    if (!TestDatabase::isPostgres()) return;
    QCOMPARE(TestDatabase::texts(m_url, "SELECT datname::text FROM pg_database WHERE datname LIKE '%trial%'"), QStringList());
}

void BackupTest::saysWhatItNeedsToTryABackupOut() {
    if (!TestDatabase::isPostgres()) QSKIP("a file is tried out beside the database's");
    enter(*m_store->session().value(), 1);
    STORED(m_store->backupTo(backupFile()));
    TestDatabase::execute(m_url, "CREATE ROLE modest LOGIN PASSWORD 'modest'");
    const QString url = QString(m_url).replace(QRegularExpression(u"//.*@"_s), u"//modest:modest@"_s);
    const auto refused = restoreBackup(url, backupFile(), TestDatabase::registry(), {});
    QVERIFY(!refused);
    QVERIFY2(refused.error().message.contains(u"CREATEDB"), qPrintable(refused.error().message));
    QVERIFY(m_store->session().value()->get<Sample>(idOf(1)));
}

void BackupTest::refusesADatabaseInUse() {
    if (TestDatabase::isPostgres()) QSKIP("PostgreSQL's own locks decide");
    const auto session = std::move(m_store->session().value());
    enter(*session, 1);
    STORED(m_store->backupTo(backupFile()));
    enter(*session, 2);
    const auto refused = restoreBackup(m_url, backupFile(), TestDatabase::registry(), {});
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, StoreError::Kind::Busy);
    QVERIFY(session->get<Sample>(idOf(2)));
    enter(*session, 3);
    QCOMPARE(QDir(m_database.folder().path()).entryList({u"*.restoring*"_s}), QStringList());
}

void BackupTest::refusesToReplaceABackup() {
    STORED(m_store->backupTo(backupFile()));
    const auto again = m_store->backupTo(backupFile());
    QVERIFY(!again);
    QVERIFY(again.error().message.contains(backupFile()));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"backup"_s});
}

void BackupTest::restoresOverADamagedDatabase() {
    if (TestDatabase::isPostgres()) QSKIP("about files");
    enter(*m_store->session().value(), 1);
    STORED(m_store->backupTo(backupFile()));
    m_store.reset();
    QFile file(m_url.sliced(7));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(50'000, 'x'));
    file.close();
    STORED(restoreBackup(m_url, backupFile(), TestDatabase::registry(), {}));
    QVERIFY(m_database.opened(m_url)->session().value()->get<Sample>(idOf(1)));
}

QTEST_GUILESS_MAIN(BackupTest)
#include "BackupTest.moc"
