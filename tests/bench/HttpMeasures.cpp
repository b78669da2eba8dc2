// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/HttpMeasures.h"

#include "tests/bench/BarePostgres.h"
#include "tests/bench/BareWrites.h"
#include "tests/bench/BookingRequests.h"
#include "tests/bench/Contest.h"
#include "tests/bench/LoadGenerator.h"
#include "tests/bench/Siege.h"
#include "tests/fakes/PostgresCluster.h"

#include <QCoreApplication>

namespace autospace::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 small = 10'000, between = 100'000, large = 1'000'000;
constexpr int mostConnections = 64;

double rateOf(const LoadGenerator::Result& result, Latencies& latencies) {
    if (result.refused > 0)
        qFatal("bench: %lld of %lld refused: %s", static_cast<long long>(result.refused),
               static_cast<long long>(result.requests), result.firstRefusal.constData());
    latencies.append(result.latencies);
    return result.perSecond();
}

double load(const Subject& subject, int connections, const LoadGenerator::Supplier& next, Latencies& latencies) {
    return rateOf(LoadGenerator(subject.core().port(), connections).run(Contest::secondsPerTurn(), next), latencies);
}

LoadGenerator::Supplier inTurn(const Subject& subject, const QList<QByteArray>& paths) {
    QList<QByteArray> requests;
    for (const QByteArray& path : paths)
        requests << subject.api().request("GET", path);
    return [requests](qint64 n) { return requests[n % requests.size()]; };
}

QList<QByteArray> singlePaths(const Subject& subject) {
    QList<QByteArray> paths;
    for (const QJsonValue& row : subject.api().get(subject.orgPath() + "/bookings?page[size]=200")[u"data"].toArray())
        paths << subject.orgPath() + "/bookings/" + row[u"id"].toString().toLatin1();
    return paths;
}

QList<QByteArray> listPaths(const Subject& subject) {
    return {subject.orgPath() + "/bookings?filter[status]=confirmed&sort=starts_at&page[size]=25",
            subject.orgPath() + "/bookings?filter[status]=checked_in&sort=-starts_at&page[size]=25"};
}

// Different hours of the days to come.
QList<QByteArray> searchPaths(int radiusKm) {
    QList<QByteArray> paths;
    for (int hours = 24; hours < 96; hours += 5) {
        const Instant from = Instant{QDateTime::currentMSecsSinceEpoch()}.plusMinutes(60LL * hours);
        paths << "/v1/availability?near=47.14,9.52&radius_m=" + QByteArray::number(radiusKm * 1000) + "&starts_at=" +
                     from.toString().toLatin1() + "&ends_at=" + from.plusMinutes(120).toString().toLatin1();
    }
    return paths;
}

void measureGets(Table& table, const Subject& subject, const QString& what, const QList<QByteArray>& paths,
                 const QString& aim) {
    const auto next = inTurn(subject, paths);
    const Child bare(QCoreApplication::applicationFilePath(), {u"--bare-http"_s});
    const QByteArray constant = "GET /x HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n";
    for (const int connections : {1, 16, mostConnections}) {
        const Contest contest([&](Latencies& latencies) { return load(subject, connections, next, latencies); },
                              [&] {
                                  Latencies unused;
                                  return rateOf(LoadGenerator(bare.port(), connections)
                                                    .run(Contest::secondsPerTurn() / 2, [&](qint64) { return constant; }),
                                                unused);
                              });
        table.add(contest.row(u"%1, %2 connections"_s.arg(what).arg(connections), u"bare QHttpServer"_s, aim));
    }
}

Table::Row alone(const QString& what, double rate, const Latencies& latencies, const QString& aim) {
    return {what, Table::number(rate) + u"/s"_s, Table::ms(latencies.quantile(0.5)), Table::ms(latencies.quantile(0.99)), {}, {}, aim};
}

// bare: bookings per second of plain SQL with so many in one commit.
void measureCreations(Table& table, const Subject& subject, const QString& what, const QString& peer,
                      const std::function<double(int)>& bare) {
    BookingRequests requests(subject);
    const auto beside = [&](int connections, int perCommit, const QString& aim) {
        const Contest contest(
            [&](Latencies& latencies) { return load(subject, connections, [&](qint64) { return requests.next(); }, latencies); },
            [&] { return bare(perCommit); });
        table.add(contest.row(u"%1, %2 connections"_s.arg(what).arg(connections),
                              u"%1 in groups of %2"_s.arg(peer).arg(perCommit), aim));
    };
    for (const int connections : {1, 16, mostConnections})
        beside(connections, mostConnections, connections == mostConnections ? u"≥ 50 %"_s : QString());
    // Who waits for each answer can have no more in one commit than there are callers.
    for (const int connections : {1, 16})
        beside(connections, connections, u"≥ 50 %"_s);
}

} // namespace

void measureReads(Table& table) {
    const Subject subject(large);
    measureGets(table, subject, u"single reads"_s, singlePaths(subject), u"≥ 50 %"_s);
}

void measureLists(Table& table) {
    const Subject subject(large);
    measureGets(table, subject, u"lists of 25"_s, listPaths(subject), {});
}

void measureAvailability(Table& table) {
    const Subject subject(large);
    for (const auto& [where, radius] : {std::pair{u"within 2 km"_s, 2}, std::pair{u"of the whole country"_s, 30}})
        for (const int connections : {1, 16, mostConnections}) {
            Latencies latencies;
            const double rate = load(subject, connections, inTurn(subject, searchPaths(radius)), latencies);
            table.add(alone(u"free slots %1, %2 connections"_s.arg(where).arg(connections), rate, latencies,
                            connections == 1 ? u"p99 < 10 ms"_s : QString()));
        }
}

void measureCreations(Table& table) {
    const Subject subject(large);
    BareWrites bare(large);
    measureCreations(table, subject, u"bookings created"_s, u"plain SQL"_s,
                     [&](int perCommit) { return bare.perSecond(perCommit, Contest::secondsPerTurn()); });
    table.add({u"core's memory after the creations"_s, Table::number(subject.core().residentMiB()) + u" MiB"_s});
}

void measurePostgres(Table& table) {
    // Beside a file the core makes its keys itself; for a server's database they are given.
    const QByteArray key = "bench:" + QByteArray(32, 'k').toBase64();
    qputenv("AUTOSPACE_DATA_KEY", key);
    qputenv("AUTOSPACE_TOKEN_KEY", key);
    PostgresCluster cluster(true);
    const QString url = cluster.freshUrl();
    const Subject subject(0, url);
    BarePostgres bare(url);
    measureCreations(table, subject, u"bookings created in PostgreSQL"_s, u"plain SQL there"_s,
                     [&](int perCommit) { return bare.perSecond(perCommit, Contest::secondsPerTurn()); });
    qunsetenv("AUTOSPACE_DATA_KEY");
    qunsetenv("AUTOSPACE_TOKEN_KEY");
}

void measureSiege(Table& table) {
    constexpr int good = 8;
    constexpr double seconds = 10;
    const Subject subject(large);
    const auto next = inTurn(subject, singlePaths(subject));
    Latencies inPeace, besieged;
    const double peaceful = load(subject, good, next, inPeace);
    const double before = subject.core().residentMiB();
    Siege siege(subject.core().port());
    // It begins when the good ones are connected: they are those who were at work before.
    const auto result = LoadGenerator(subject.core().port(), good).run(seconds, [&](qint64 n) {
        siege.begin();
        return next(n);
    });
    const double rate = rateOf(result, besieged);
    const double more = subject.core().residentMiB() - before;
    table.add({u"single reads under attack, %1 connections"_s.arg(good), Table::number(rate) + u"/s"_s,
               Table::ms(besieged.quantile(0.5)), Table::ms(besieged.quantile(0.99)),
               u"in peace: %1/s"_s.arg(Table::number(peaceful)), Table::percent(rate / peaceful), u"p99 < 300 ms"_s});
    table.add({u"core's memory more, under attack"_s, Table::number(more) + u" MiB"_s, {}, {},
               u"%1 malformed requests meanwhile"_s.arg(siege.malformed()), {}, u"< 64 MiB"_s});
}

void measureGrowth(Table& table) {
    const Subject few(small), more(between), many(large);
    const auto compare = [&](const QString& what, const LoadGenerator::Supplier& ofFew, const Subject& grown, const QString& size,
                             const LoadGenerator::Supplier& ofGrown) {
        Latencies unused;
        const Contest contest([&](Latencies& latencies) { return load(grown, 16, ofGrown, latencies); },
                              [&] { return load(few, 16, ofFew, unused); });
        Table::Row row = contest.row(u"%1 with %2 bookings, 16 connections"_s.arg(what, size), u"with 10,000"_s, u"≤ ×1.5"_s);
        row.share = Table::times(1 / contest.share());
        table.add(row);
    };
    BookingRequests toFew(few);
    for (const auto& [grown, size] : {std::pair{&more, u"100,000"_s}, std::pair{&many, u"1,000,000"_s}}) {
        compare(u"single reads"_s, inTurn(few, singlePaths(few)), *grown, size, inTurn(*grown, singlePaths(*grown)));
        compare(u"lists of 25"_s, inTurn(few, listPaths(few)), *grown, size, inTurn(*grown, listPaths(*grown)));
        compare(u"free slots within 2 km"_s, inTurn(few, searchPaths(2)), *grown, size, inTurn(*grown, searchPaths(2)));
        BookingRequests toGrown(*grown);
        compare(u"creations"_s, [&](qint64) { return toFew.next(); }, *grown, size, [&](qint64) { return toGrown.next(); });
    }
}

} // namespace autospace::bench
