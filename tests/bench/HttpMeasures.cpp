// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/HttpMeasures.h"

#include "core/domain/schema/Instant.h"
#include "tests/bench/BareWrites.h"
#include "tests/bench/LoadGenerator.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace autospace::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr double secondsPerRun = 4;
constexpr qint64 manyRequests = 1'000'000;

QString number(double value) { return QString::number(value, 'f', value < 10 ? 2 : 0); }
QString milliseconds(double us) { return QString::number(us / 1000.0, 'f', 2); }

void addRow(Table& table, const QString& what, int connections, const LoadGenerator::Result& result, double limit,
            const QString& peer) {
    if (result.refused > 0)
        qFatal("bench: %lld of %lld refused in '%s': %s", static_cast<long long>(result.refused),
               static_cast<long long>(result.requests), qPrintable(what), result.firstRefusal.constData());
    table.add({what, QString::number(connections), number(result.perSecond()),
               milliseconds(result.latencies.quantile(0.5)), milliseconds(result.latencies.quantile(0.99)),
               limit > 0 ? number(limit) : u"–"_s, limit > 0 ? number(100 * result.perSecond() / limit) + u" %"_s : u"–"_s, peer});
}

double bareHttp(int connections) {
    const Child bare(QCoreApplication::applicationFilePath(), {u"--bare-http"_s});
    const QByteArray request = "GET /x HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n";
    return LoadGenerator(bare.port(), connections).run(manyRequests, secondsPerRun / 2, [&](qint64) { return request; }).perSecond();
}

void measureGets(const Subject& subject, Table& table, const QString& what, const QList<QByteArray>& paths) {
    QList<QByteArray> requests;
    for (const QByteArray& path : paths) requests << subject.api().request("GET", path);
    for (const int connections : {1, 16, 64}) {
        const double limit = bareHttp(connections);
        const auto result = LoadGenerator(subject.core().port(), connections)
                                .run(manyRequests, secondsPerRun, [&](qint64 n) { return requests[n % requests.size()]; });
        addRow(table, what, connections, result, limit, u"bare QHttpServer"_s);
    }
}

// Bookings of a quarter of an hour, slot after slot and then the next quarter, a year ahead of the demo's own.
class BookingRequests {
public:
    explicit BookingRequests(const Subject& subject)
        : m_subject(subject), m_start{Instant{QDateTime::currentMSecsSinceEpoch()}.plusMinutes(60 * 24 * 90)} {
        m_start.epochMs -= m_start.epochMs % 900'000;
    }
    [[nodiscard]] QByteArray next() {
        const auto& spaces = m_subject.spaces();
        const qint64 n = m_count++;
        const Instant from = m_start.plusMinutes(n / spaces.size() * 15);
        const QByteArray body = "{\"resource_id\":\"" + spaces[n % spaces.size()] + "\",\"source\":\"phone\",\"starts_at\":\"" +
                                from.toString().toLatin1() + "\",\"ends_at\":\"" + from.plusMinutes(15).toString().toLatin1() +
                                "\",\"customer_name\":\"Bench Person\",\"plate\":\"FL " + QByteArray::number(n) + "\"}";
        return m_subject.api().request("POST", m_subject.orgPath() + "/bookings", body);
    }

private:
    const Subject& m_subject;
    Instant m_start;
    qint64 m_count = 0;
};

} // namespace

void measureReads(const Subject& subject, Table& table) {
    QList<QByteArray> paths;
    for (const QJsonValue& row : subject.api().get(subject.orgPath() + "/bookings?page[size]=100")[u"data"].toArray())
        paths << subject.orgPath() + "/bookings/" + row[u"id"].toString().toLatin1();
    measureGets(subject, table, u"single reads/s"_s, paths);
}

void measureLists(const Subject& subject, Table& table) {
    measureGets(subject, table, u"lists of 25/s"_s,
                {subject.orgPath() + "/bookings?filter[status]=confirmed&sort=starts_at&page[size]=25",
                 subject.orgPath() + "/bookings?filter[status]=checked_in&sort=-starts_at&page[size]=25"});
}

void measureAvailability(const Subject& subject, Table& table) {
    const Instant from = Instant{QDateTime::currentMSecsSinceEpoch()}.plusMinutes(60 * 24 * 3);
    const QByteArray times = "&starts_at=" + from.toString().toLatin1() + "&ends_at=" + from.plusMinutes(120).toString().toLatin1();
    measureGets(subject, table, u"availability searches/s"_s, {"/v1/availability?near=47.14,9.52&radius_m=20000" + times});
}

void measureCreations(const Subject& subject, Table& table) {
    BookingRequests requests(subject);
    const double limit = bareWritesPerSecond(64);
    for (const int connections : {1, 16, 64}) {
        const auto result = LoadGenerator(subject.core().port(), connections)
                                .run(manyRequests, secondsPerRun, [&](qint64) { return requests.next(); });
        addRow(table, u"durable bookings created/s"_s, connections, result, limit, u"plain SQL, groups of 64"_s);
    }
}

} // namespace autospace::bench
