// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/garage/TodayBoard.h"

#include "core/domain/places/Location.h"
#include "core/domain/places/Space.h"
#include "models/garage/TodayScopes.h"
#include "models/records/ListQuery.h"

namespace autospace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

struct TodayBoard::Question {
    FilterSurroundings around;
    Id garageId;
};

TodayBoard::TodayBoard(QObject* parent) : QObject(parent) {
    m_soon.setSingleShot(true);
    m_soon.setInterval(60ms);
    connect(&m_soon, &QTimer::timeout, this, &TodayBoard::reload);
    m_clock.setInterval(30s);
    connect(&m_clock, &QTimer::timeout, this, &TodayBoard::reload);
    m_clock.start();
}

void TodayBoard::setClient(Client* client) {
    if (client == m_client) return;
    if (m_client) m_client->disconnect(this);
    m_client = client;
    if (client) {
        connect(client, &Client::openChanged, this, &TodayBoard::reconnect);
        connect(client, &Client::formatsChanged, this, &TodayBoard::changed);
    }
    Q_EMIT clientChanged();
    reconnect();
}

void TodayBoard::setGarageId(const QString& id) {
    const Id parsed = Id::parse(id).value_or(Id{});
    if (parsed == m_garageId) return;
    m_garageId = parsed;
    Q_EMIT garageIdChanged();
    reload();
}

void TodayBoard::reconnect() {
    if (m_source) m_source->disconnect(this);
    m_source = m_client ? m_client->records() : nullptr;
    m_ready = m_drawn = false;
    m_numbers = {};
    m_day = {};
    Q_EMIT changed();
    Q_EMIT dayChanged();
    if (!m_source) return;
    connect(m_source, &RecordSource::changed, this, [this](const QString& collection) {
        const bool counts = collection == u"bookings"_s || collection == u"spaces"_s || collection == u"locations"_s;
        if (counts && !m_soon.isActive()) m_soon.start();
    });
    reload();
}

TodayBoard::Numbers TodayBoard::tally(const RecordReader& reader, const Question& question) {
    Numbers numbers;
    const Id& orgId = question.around.orgId;
    const Instant now = question.around.now;
    const QString garage = question.garageId.isNull() ? QString() : question.garageId.toString();
    for (const QString& key : TodayScopes::keys()) {
        const ListQuery list{.type = &Booking::staticType(),
                             .scope = TodayScopes::filter(key, garage),
                             .filter = {},
                             .sort = ListQuery::sortKeys(Booking::staticType(), TodayScopes::sort(key)),
                             .around = question.around};
        const Query query = list.read(now, &reader).query;
        numbers.counts.insert(key, reader.count(Booking::staticType(), query));
        if (key != u"overdue"_s) continue;
        // The list of the overdue begins with the one that should have left first.
        if (const auto first = reader.first<Booking>(query)) numbers.longestOverdueMs = now - first->endsAt;
    }
    Query usable = Query().where(u"org_id"_s, Value(orgId)).where(u"kind"_s, Value(toWord(SpaceKind::Slot)));
    usable.where(u"status"_s, Op::NotEqual, Value(toWord(SpaceStatus::Retired)));
    if (!question.garageId.isNull()) usable.where(u"location_id"_s, Value(question.garageId));
    numbers.slotCount = reader.count(Space::staticType(), usable);
    return numbers;
}

TodayBoard::Day TodayBoard::draw(const RecordReader& reader, const Question& question) {
    Day day{.zone = question.around.zone, .hours = {}};
    if (const auto place = reader.get<Location>(question.garageId))
        if (const QTimeZone zone(place->timeZone.toLatin1()); zone.isValid()) day.zone = zone;
    day.hours = Occupancy::ofDay(reader, question.around.orgId, question.garageId, question.around.now, day.zone);
    return day;
}

void TodayBoard::reload() {
    ++m_asked;
    if (!m_source) return;
    Question question{.around = {.registry = &m_client->registry(), .now = m_client->now()}, .garageId = m_garageId};
    question.around.zone = m_client->formats().home();
    question.around.orgId = m_client->actor().orgId;
    const auto work = [question](const RecordReader& reader) { return tally(reader, question); };
    m_source->read(work).then(this, [this, question, asked = m_asked](const Read<Numbers>& numbers) {
        if (asked != m_asked) return;
        m_errorText = numbers ? QString() : numbers.error().message;
        if (numbers) m_numbers = *numbers;
        m_ready = m_ready || numbers;
        Q_EMIT changed();
        if (numbers) readDay(question);
    });
}

// Asked for when the counters are there, so that neither they nor a list whose rows are asked for meanwhile wait for
// the day of a big garage.
void TodayBoard::readDay(const Question& question) {
    if (!m_source) return;
    const auto work = [question](const RecordReader& reader) { return draw(reader, question); };
    m_source->read(work).then(this, [this, asked = m_asked](const Read<Day>& day) {
        if (asked != m_asked) return;
        if (!day) {
            m_errorText = day.error().message;
            return Q_EMIT changed();
        }
        m_day = *day;
        m_drawn = true;
        Q_EMIT dayChanged();
    });
}

int TodayBoard::count(const QString& key) const { return static_cast<int>(m_numbers.counts.value(key)); }

QString TodayBoard::filterOf(const QString& key) const { return TodayScopes::filter(key, garageId()); }

QString TodayBoard::sortOf(const QString& key) const { return TodayScopes::sort(key); }

QVariantList TodayBoard::counters() const {
    QVariantList list;
    for (const QString& key : TodayScopes::keys())
        list << QVariantMap{
            {u"key"_s, key},          {u"title"_s, TodayScopes::title(key)}, {u"span"_s, TodayScopes::span(key)},
            {u"count"_s, count(key)}, {u"filter"_s, filterOf(key)},          {u"sort"_s, sortOf(key)}};
    return list;
}

QString TodayBoard::longestOverdueText() const {
    return m_numbers.longestOverdueMs > 0 ? Formats::duration(m_numbers.longestOverdueMs) : QString();
}

QVariantList TodayBoard::hours() const {
    QVariantList list;
    if (!m_client) return list;
    for (const OccupancyHour& hour : m_day.hours)
        list << QVariantMap{{u"label"_s, hour.from.in(m_day.zone).toString(u"HH"_s)},
                            {u"from"_s, hour.from.toUtc()},
                            {u"inHouse"_s, hour.inHouse},
                            {u"booked"_s, hour.booked},
                            {u"later"_s, hour.from > m_client->now()}};
    return list;
}

} // namespace autospace
