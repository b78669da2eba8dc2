// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/garage/ForecastModel.h"

#include "core/domain/bookings/OccupancyForecast.h"
#include "core/domain/bookings/StayNumbers.h"
#include "core/domain/places/Location.h"
#include "core/domain/places/WallClock.h"

#include <QCoreApplication>

namespace autospace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 hourMs = 3600'000;
constexpr int hoursBack = 5 * 7 * 24;

QString say(const char* sentence) { return QCoreApplication::translate("numbers", sentence); }

} // namespace

ForecastModel::ForecastModel(QObject* parent) : QObject(parent) {
    m_again.setInterval(1h);
    connect(&m_again, &QTimer::timeout, this, &ForecastModel::reload);
    m_again.start();
}

void ForecastModel::setClient(Client* client) {
    if (client == m_client) return;
    if (m_client) m_client->disconnect(this);
    m_client = client;
    if (client) {
        connect(client, &Client::openChanged, this, &ForecastModel::reload);
        connect(client, &Client::formatsChanged, this, &ForecastModel::changed);
    }
    Q_EMIT clientChanged();
    reload();
}

void ForecastModel::setGarageId(const QString& id) {
    const Id parsed = Id::parse(id).value_or(Id{});
    if (parsed == m_garageId) return;
    m_garageId = parsed;
    Q_EMIT garageIdChanged();
    reload();
}

void ForecastModel::setWanted(bool wanted) {
    if (wanted == m_wanted) return;
    m_wanted = wanted;
    Q_EMIT wantedChanged();
    reload();
}

// Hours are counted from the first one that has a booking in it: before that the garage was not yet there.
ForecastModel::Forecast ForecastModel::read(const RecordReader& reader, const Id& orgId, const Id& garageId,
                                            const QTimeZone& home, Instant now) {
    const auto garage = reader.get<Location>(garageId);
    const QTimeZone zone = garage ? WallClock::zone(garage->timeZone) : home;
    Forecast forecast{.from = {now.epochMs / hourMs * hourMs}, .cars = {}, .meanError = {}};
    forecast.slotCount = StayNumbers::slotsOf(reader, orgId, garageId);
    const Interval time{forecast.from.plusMs(-hoursBack * hourMs), forecast.from};
    QList<Interval> hours;
    for (Instant at = time.startsAt; at < time.endsAt; at = at.plusMs(hourMs))
        hours << Interval{at, at.plusMs(hourMs)};
    const auto counts = StayNumbers::count(StayNumbers::touching(reader, orgId, garageId, time), hours, forecast.slotCount, now);
    qsizetype first = 0;
    while (first < counts.size() && counts[first].takenMs == 0)
        ++first;
    QList<double> cars;
    for (qsizetype hour = first; hour < counts.size(); ++hour)
        cars << static_cast<double>(counts[hour].takenMs) / hourMs;
    const OccupancyForecast weeks(time.startsAt.plusMs(first * hourMs), cars, zone);
    forecast.cars = weeks.coming();
    forecast.meanError = weeks.meanError();
    return forecast;
}

void ForecastModel::reload() {
    ++m_asked;
    m_ready = false;
    m_forecast = {};
    Q_EMIT changed();
    if (!m_wanted || !m_client || !m_client->records()) return;
    const auto work = [orgId = m_client->actor().orgId, garageId = m_garageId, home = m_client->formats().home(),
                       now = m_client->now()](const RecordReader& reader) { return read(reader, orgId, garageId, home, now); };
    m_client->records()->read(work).then(this, [this, asked = m_asked](const Read<Forecast>& forecast) {
        if (asked != m_asked) return;
        m_ready = true;
        if (forecast) m_forecast = *forecast;
        Q_EMIT changed();
    });
}

double ForecastModel::shareAt(const QString& hour) const {
    const auto at = Instant::parse(hour);
    if (!at || m_forecast.slotCount <= 0 || *at < m_forecast.from) return -1;
    const qint64 index = (*at - m_forecast.from) / hourMs;
    return index < m_forecast.cars.size() ? m_forecast.cars[index] / m_forecast.slotCount : -1;
}

QString ForecastModel::remark() const {
    if (!m_ready || !m_client) return {};
    if (!m_forecast.meanError)
        return say(QT_TRANSLATE_NOOP("numbers", "No forecast: it needs 15 days of history."));
    const QLocale& locale = m_client->formats().locale();
    const double share = m_forecast.slotCount > 0 ? *m_forecast.meanError * 100 / m_forecast.slotCount : 0;
    return say(QT_TRANSLATE_NOOP("numbers", "Hatched: forecast. Those of the last week were off by %1 cars (%2 %) on average."))
        .arg(locale.toString(*m_forecast.meanError, 'f', 1), locale.toString(share, 'f', 1));
}

} // namespace autospace
