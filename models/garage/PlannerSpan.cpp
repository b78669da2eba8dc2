// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/garage/PlannerSpan.h"

#include "core/domain/places/WallClock.h"
#include "models/garage/TimeAxis.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 hourMs = 3600'000, dayMs = 24 * hourMs, quarterMs = hourMs / 4;
constexpr std::array<int, 8> levels{4, 8, 12, 16, 24, 3 * 24, 7 * 24, 31 * 24}; // hours
constexpr int dayBegins = 6, nightBegins = 22;                                 // on the place's clock

QString counted(const char* text, int n) { return QCoreApplication::translate("garages", text, nullptr, n); }

} // namespace

QTimeZone PlannerSpan::clockZone() const { return m_client ? m_client->formats().zone(m_zone) : QTimeZone::utc(); }
qint64 PlannerSpan::levelMs() const { return levels[m_level] * hourMs; }
int PlannerSpan::hours() const { return levels[m_level]; }
bool PlannerSpan::isWidest() const { return m_level == levels.size() - 1; }

void PlannerSpan::setClient(Client* client) {
    if (client == m_client) return;
    if (m_client) m_client->disconnect(this);
    m_client = client;
    if (client) connect(client, &Client::formatsChanged, this, &PlannerSpan::changed);
    Q_EMIT clientChanged();
    today();
}

void PlannerSpan::setHours(int hours) {
    const auto level = std::ranges::lower_bound(levels, hours);
    m_level = static_cast<int>(std::min<std::ptrdiff_t>(level - levels.begin(), levels.size() - 1));
    today();
}

void PlannerSpan::setZone(const QString& zone) {
    if (zone.toLatin1() == m_zone) return;
    const bool first = m_zone.isEmpty();
    const QDateTime start = m_time.startsAt.in(clockZone());
    m_zone = zone.toLatin1();
    if (first || m_zone.isEmpty()) return today();
    moveTo(WallClock::beginning(start.date(), start.time(), clockZone())); // the same day there
}

void PlannerSpan::moveTo(Instant start) {
    m_time = {start, start.plusMs(levelMs())};
    Q_EMIT changed();
}

void PlannerSpan::today() {
    if (!m_client) return;
    const Instant now = m_client->now();
    const QTimeZone zone = clockZone();
    const QDate date = WallClock::dateOf(now, zone);
    if (levelMs() >= dayMs) return moveTo(WallClock::startOfDay(date, zone));
    const QTime clock = now.in(zone).time();
    const bool atNight = clock.hour() < dayBegins || clock.hour() >= nightBegins;
    const bool whole = levelMs() >= (nightBegins - dayBegins) * hourMs;
    if (whole && !atNight) return moveTo(WallClock::beginning(date, QTime(dayBegins, 0), zone));
    const qint64 before = levelMs() / 4;
    moveTo({(now.epochMs - before) / hourMs * hourMs});
}

// The same time of another day: on the clock, so that six in the morning stays six in the morning.
void PlannerSpan::step(int by) {
    const QTimeZone zone = clockZone();
    const QDateTime start = m_time.startsAt.in(zone);
    const int days = std::max<int>(1, static_cast<int>(levelMs() / dayMs));
    moveTo(WallClock::beginning(start.date().addDays(by * days), start.time(), zone));
}

void PlannerSpan::pan(double ms) { moveTo(m_time.startsAt.plusMs(static_cast<qint64>(ms))); }

void PlannerSpan::zoom(int by, double anchor) {
    const int level = std::clamp(m_level - by, 0, static_cast<int>(levels.size()) - 1);
    if (level == m_level) return;
    const Instant kept = m_time.startsAt.plusMs(static_cast<qint64>(lengthMs() * anchor));
    m_level = level;
    const Instant start = kept.plusMs(-static_cast<qint64>(static_cast<double>(levelMs()) * anchor));
    const QTimeZone zone = clockZone();
    // What is days long begins with one.
    if (levelMs() >= dayMs) return moveTo(WallClock::startOfDay(WallClock::dateOf(start.plusMs(hourMs), zone), zone));
    moveTo({(start.epochMs + hourMs / 2) / hourMs * hourMs});
}

void PlannerSpan::reveal(double ms) {
    const Instant moment{static_cast<qint64>(ms)};
    if (m_time.contains(moment)) return;
    const QTimeZone zone = clockZone();
    if (levelMs() >= dayMs) return moveTo(WallClock::startOfDay(WallClock::dateOf(moment, zone), zone));
    moveTo({(moment.epochMs - levelMs() / 4) / hourMs * hourMs});
}

QVariantList PlannerSpan::marks(double pixels, double leastPixels) const {
    QVariantList list;
    if (!m_client || pixels <= 0) return list;
    const QTimeZone zone = clockZone();
    const QLocale& locale = m_client->formats().locale();
    // Of a month each day has its number, and weeks are told apart; of less, days and hours have their names.
    const bool far = levelMs() > 7 * dayMs;
    const auto least = static_cast<qint64>(lengthMs() * leastPixels * (far ? 0.6 : 1) / pixels);
    for (const TimeAxis::Mark& mark : TimeAxis::marks(m_time, zone, least)) {
        const QDateTime local = mark.at.in(zone);
        const bool named = mark.day && levelMs() > dayMs;
        list << QVariantMap{{u"at"_s, static_cast<double>(mark.at.epochMs)},
                            {u"text"_s, locale.toString(local, far ? u"d."_s : named ? u"ddd d."_s : u"HH"_s)},
                            {u"heavy"_s, far ? local.date().dayOfWeek() == Qt::Monday : mark.day}};
    }
    return list;
}

double PlannerSpan::grid(double pixels) const {
    constexpr double coarseMsPerPixel = 10 * 60'000;
    return static_cast<double>(pixels > 0 && lengthMs() / pixels > coarseMsPerPixel ? hourMs : quarterMs);
}

double PlannerSpan::snapped(double ms, double pixels) const {
    const double step = grid(pixels);
    return std::round(ms / step) * step;
}

QString PlannerSpan::timeText(double ms) const {
    return m_client ? m_client->formats().time({static_cast<qint64>(ms)}, clockZone()) : QString();
}

QString PlannerSpan::title() const {
    if (!m_client) return {};
    const QTimeZone zone = clockZone();
    const Formats& formats = m_client->formats();
    if (levelMs() > dayMs)
        return u"%1 – %2"_s.arg(formats.date(m_time.startsAt, zone), formats.date(m_time.endsAt.plusMs(-1), zone));
    return formats.locale().toString(m_time.startsAt.in(zone).date(), QLocale::LongFormat);
}

QString PlannerSpan::lengthText() const {
    const int hours = levels[m_level];
    return hours > 24 ? counted(QT_TRANSLATE_N_NOOP("garages", "%n days"), hours / 24)
                      : counted(QT_TRANSLATE_N_NOOP("garages", "%n h"), hours);
}

} // namespace autospace
