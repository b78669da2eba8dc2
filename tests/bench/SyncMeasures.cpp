// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/SyncMeasures.h"

#include "models/records/RecordListModel.h"
#include "tests/bench/Contest.h"
#include "tests/bench/Desk.h"
#include "tests/bench/SqliteFile.h"

#include <QDirIterator>
#include <QJsonDocument>
#include <QTcpSocket>

#include <memory>
#include <vector>

namespace autospace::bench {

using namespace Qt::StringLiterals;

namespace {

QString cacheIn(const QString& folder) {
    QDirIterator files(folder, {u"cache.sqlite"_s}, QDir::Files, QDirIterator::Subdirectories);
    if (!files.hasNext()) qFatal("bench: there is no cache in %s", qPrintable(folder));
    return files.next();
}

using Row = std::vector<sqlite3_value*>;

// All rows of a table, held in memory.
class Rows {
public:
    Rows(SqliteFile& file, const QByteArray& table) : m_columns(file.columns(table)) {
        SqliteFile::Statement all(file, "SELECT * FROM \"" + table + '"');
        while (all.step()) {
            Row row;
            for (int i = 0; i < m_columns.size(); ++i)
                row.push_back(sqlite3_value_dup(sqlite3_column_value(all.handle(), i)));
            m_rows.push_back(std::move(row));
        }
        QByteArray marks = "?";
        for (int i = 1; i < m_columns.size(); ++i)
            marks += ", ?";
        m_insert = "INSERT INTO \"" + table + "\" VALUES (" + marks + ')';
    }
    ~Rows() {
        for (const Row& row : m_rows)
            for (sqlite3_value* value : row)
                sqlite3_value_free(value);
    }
    Q_DISABLE_COPY_MOVE(Rows)

    // In transactions of a page each, as the client takes them.
    void insertInto(SqliteFile& file) const {
        SqliteFile::Statement insert(file, m_insert);
        for (size_t n = 0; n < m_rows.size(); ++n) {
            if (n % 500 == 0) file.execute("BEGIN");
            for (size_t i = 0; i < m_rows[n].size(); ++i)
                insert.bind(static_cast<int>(i) + 1, m_rows[n][i]);
            insert.run();
            if (n % 500 == 499 || n + 1 == m_rows.size()) file.execute("COMMIT");
        }
    }
    [[nodiscard]] size_t count() const { return m_rows.size(); }

private:
    QList<QByteArray> m_columns;
    QByteArray m_insert;
    std::vector<Row> m_rows;
};

// Seconds for the rows of a cache, by plain SQL, into a new file with the same tables and indexes.
double plainSeconds(const QString& cache, size_t& count) {
    SqliteFile from(cache);
    const QTemporaryDir folder;
    SqliteFile to(folder.filePath(u"plain.db"_s));
    to.execute("PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA cache_size=-32768; PRAGMA wal_autocheckpoint=4000");
    for (const QByteArray& sql : from.texts("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' ORDER BY type = 'table' DESC"))
        to.execute(sql);
    std::vector<std::unique_ptr<Rows>> tables;
    for (const QByteArray& table : from.texts("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"))
        tables.push_back(std::make_unique<Rows>(from, table));
    count = 0;
    QElapsedTimer timer;
    timer.start();
    for (const auto& rows : tables) {
        rows->insertInto(to);
        count += rows->count();
    }
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

// A connection that listens for events, as every client has one.
std::unique_ptr<QTcpSocket> listener(const Subject& subject) {
    auto socket = std::make_unique<QTcpSocket>();
    socket->connectToHost(u"127.0.0.1"_s, subject.core().port());
    if (!socket->waitForConnected(5000)) qFatal("bench: cannot connect");
    socket->write(subject.api().request("GET", "/v1/events?org=" + subject.orgId()));
    while (!socket->peek(4096).contains("event: change"))
        if (!socket->waitForReadyRead(10'000)) qFatal("bench: no events: %s", socket->readAll().constData());
    return socket;
}

} // namespace

void measureFirstSync(Table& table) {
    const Subject subject(100'000);
    QList<double> rates, plainRates, shares;
    for (int i = 0; i < Contest::turns; ++i) {
        const QTemporaryDir folder;
        Desk desk(folder.path());
        const double seconds = desk.syncFully(subject);
        size_t rows = 0;
        const double plain = plainSeconds(cacheIn(folder.path()), rows);
        rates << static_cast<double>(rows) / seconds;
        plainRates << static_cast<double>(rows) / plain;
        shares << plain / seconds;
    }
    table.add({u"first sync of 100,000 bookings"_s, Table::number(medianOf(rates)) + u" rows/s"_s, {}, {},
               u"plain insert of the same rows: %1/s"_s.arg(Table::number(medianOf(plainRates))),
               Table::percent(medianOf(shares)), u"≥ 50 %"_s});
}

void measureLive(Table& table) {
    const Subject subject(10'000);
    const QTemporaryDir folder;
    Desk desk(folder.path());
    desk.syncFully(subject);
    RecordListModel list;
    list.setClient(&desk.client());
    list.setCollection(u"bookings"_s);
    list.setFilter(u"status:confirmed"_s);
    list.setSort(u"starts_at"_s);
    list.componentComplete();
    Desk::waitFor([&] { return list.state() == RecordListModel::Ready; });
    // What is cancelled goes from the list of confirmed ones.
    QEventLoop gone;
    QObject::connect(&list, &RecordListModel::countChanged, &gone, &QEventLoop::quit);
    QTimer inVain;
    inVain.setSingleShot(true);
    QObject::connect(&inVain, &QTimer::timeout, &inVain, [] { qFatal("bench: a change did not come within 30 s"); });
    Latencies latencies;
    for (int i = 0; i < 100; ++i) {
        const QString id = list.idAt(i % 20);
        const int before = list.count();
        const QJsonObject body{{u"reason"_s, u"Measured"_s}};
        QElapsedTimer timer;
        timer.start();
        subject.api().send("POST", subject.orgPath() + "/bookings/" + id.toLatin1() + "/cancel",
                           QJsonDocument(body).toJson(QJsonDocument::Compact));
        inVain.start(30'000);
        while (list.count() == before)
            gone.exec();
        inVain.stop();
        latencies.add(static_cast<double>(timer.nsecsElapsed()) / 1000);
    }
    table.add({u"request → other client's list"_s, {}, Table::ms(latencies.quantile(0.5)),
               Table::ms(latencies.quantile(0.99)), {}, {}, u"p99 < 100 ms"_s});
}

void measureCoreMemory(Table& table) {
    const Subject subject(1'000'000);
    const auto now = [&](const QString& when, const QString& aim) {
        table.add({u"core's memory %1"_s.arg(when), Table::number(subject.core().residentMiB()) + u" MiB"_s, {}, {},
                   u"peak %1 MiB"_s.arg(Table::number(subject.core().peakMiB())), {}, aim});
    };
    now(u"after the first sign-in"_s, {});
    std::vector<std::unique_ptr<QTcpSocket>> clients;
    for (int i = 0; i < 200; ++i) {
        clients.push_back(listener(subject));
        (void)subject.api().get("/v1/sync/pull?org=" + subject.orgId());
    }
    now(u"with 200 clients"_s, u"< 80 MB"_s);
}

} // namespace autospace::bench
