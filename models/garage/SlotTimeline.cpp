// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/garage/SlotTimeline.h"

#include "models/text/EnumTexts.h"

#include <QCoreApplication>

#include <algorithm>

namespace autospace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QString say(const char* sentence) { return QCoreApplication::translate("garages", sentence); }

QString text(TimelineKind kind) {
    switch (kind) {
    case TimelineKind::Held: return say(QT_TRANSLATE_NOOP("garages", "Hold"));
    case TimelineKind::InHouse: return say(QT_TRANSLATE_NOOP("garages", "In house"));
    case TimelineKind::Over: return say(QT_TRANSLATE_NOOP("garages", "Has left"));
    case TimelineKind::Blocked: return say(QT_TRANSLATE_NOOP("garages", "Blocked"));
    default: return say(QT_TRANSLATE_NOOP("garages", "Confirmed"));
    }
}

Instant momentOf(double ms) { return {static_cast<qint64>(ms)}; }

} // namespace

SlotTimeline::SlotTimeline(QObject* parent) : QAbstractListModel(parent) {
    m_soon.setSingleShot(true);
    m_soon.setInterval(60ms);
    connect(&m_soon, &QTimer::timeout, this, &SlotTimeline::reload);
    m_clock.setInterval(60s);
    connect(&m_clock, &QTimer::timeout, this, &SlotTimeline::reload);
    m_clock.start();
}

void SlotTimeline::setClient(Client* client) {
    if (client == m_client) return;
    if (m_client) m_client->disconnect(this);
    m_client = client;
    if (client) {
        connect(client, &Client::openChanged, this, &SlotTimeline::reconnect);
        connect(client, &Client::formatsChanged, this, [this] {
            if (count() > 0) Q_EMIT dataChanged(index(0), index(count() - 1));
            Q_EMIT taken();
        });
    }
    Q_EMIT clientChanged();
    reconnect();
}

void SlotTimeline::setGarageId(const QString& id) {
    const Id parsed = Id::parse(id).value_or(Id{});
    if (parsed == m_garageId) return;
    m_garageId = parsed;
    m_floorId = {};
    Q_EMIT garageIdChanged();
    Q_EMIT floorIdChanged();
    forget();
    reload();
}

void SlotTimeline::setFloorId(const QString& id) {
    const Id parsed = Id::parse(id).value_or(Id{});
    if (parsed == m_floorId) return;
    m_floorId = parsed;
    Q_EMIT floorIdChanged();
    show();
}

void SlotTimeline::setFrom(const QDateTime& from) {
    const Instant start = Instant::fromDateTime(from);
    if (start == m_time.startsAt) return;
    m_time.startsAt = start;
    timeMoved();
}

void SlotTimeline::setUntil(const QDateTime& until) {
    const Instant end = Instant::fromDateTime(until);
    if (end == m_time.endsAt) return;
    m_time.endsAt = end;
    timeMoved();
}

// Start and end are set one after the other: what is read is asked for when both are.
void SlotTimeline::timeMoved() {
    Q_EMIT timeChanged();
    if (m_read.startsAt <= m_time.startsAt && m_time.endsAt <= m_read.endsAt) return;
    m_soon.start(0ms);
}

void SlotTimeline::forget() {
    m_ready = false;
    m_errorText.clear();
    Q_EMIT readyChanged();
    take({});
}

void SlotTimeline::reconnect() {
    if (m_source) m_source->disconnect(this);
    m_source = m_client ? m_client->records() : nullptr;
    forget();
    if (!m_source) return;
    connect(m_source, &RecordSource::changed, this, [this](const QString& collection) {
        const QStringList counts{u"bookings"_s, u"spaces"_s, u"blocks"_s, u"floors"_s, u"locations"_s};
        // A month of a big garage is not read for every booking that comes in.
        constexpr qint64 dayMs = 24 * 3600'000;
        if (counts.contains(collection) && !m_soon.isActive()) m_soon.start(m_time.lengthMs() <= dayMs ? 60ms : 500ms);
    });
    reload();
}

void SlotTimeline::reload() {
    ++m_asked;
    if (!m_source || m_garageId.isNull() || m_time.endsAt <= m_time.startsAt) return;
    const qint64 beside = m_time.lengthMs() / 2;
    m_read = {m_time.startsAt.plusMs(-beside), m_time.endsAt.plusMs(beside)};
    const auto work = [garageId = m_garageId, now = m_client->now(), time = m_read](const RecordReader& reader) {
        return TimelineReader(reader, garageId, now).read(time);
    };
    m_source->read(work).then(this, [this, asked = m_asked](const Read<Timeline>& timeline) {
        if (asked != m_asked) return;
        m_errorText = timeline ? QString() : timeline.error().message;
        m_ready = true;
        if (timeline) take(*timeline);
        Q_EMIT readyChanged();
        Q_EMIT taken();
    });
}

void SlotTimeline::take(const Timeline& timeline) {
    m_timeline = timeline;
    Q_EMIT floorsChanged();
    show();
}

void SlotTimeline::show() {
    QList<TimelineSlot> shown;
    for (const TimelineSlot& row : std::as_const(m_timeline.rows))
        if (m_floorId.isNull() || row.slot->floorId == m_floorId) shown << row;
    const auto idOf = [](const TimelineSlot& row) { return row.slot->id; };
    if (shown.isEmpty() || !std::ranges::equal(shown, m_shown, {}, idOf, idOf)) {
        beginResetModel();
        m_shown = shown;
        endResetModel();
        Q_EMIT countChanged();
        return;
    }
    std::swap(shown, m_shown);
    for (int row = 0; row < count(); ++row) {
        const TimelineSlot &before = shown[row], &now = m_shown[row];
        if (before.bars != now.bars || before.pending != now.pending || before.slot->version != now.slot->version)
            Q_EMIT dataChanged(index(row), index(row));
    }
}

QVariantList SlotTimeline::floors() const {
    QVariantList list;
    for (const auto& floor : m_timeline.floors)
        list << QVariantMap{{u"recordId"_s, floor->id.toString()}, {u"title"_s, floor->name}};
    return list;
}

QTimeZone SlotTimeline::zoneOfGarage() const { return m_client->formats().zone(m_timeline.zone); }

int SlotTimeline::rowOfId(const QString& slotId) const {
    const auto id = Id::parse(slotId);
    const auto found = std::ranges::find_if(m_shown, [&](const TimelineSlot& row) { return id && row.slot->id == *id; });
    return found == m_shown.end() ? -1 : static_cast<int>(found - m_shown.begin());
}

QString SlotTimeline::idOfRow(int row) const {
    return row >= 0 && row < count() ? m_shown[row].slot->id.toString() : QString();
}

const QList<TimelineBar>& SlotTimeline::barsOf(int row) const {
    static const QList<TimelineBar> none;
    return row >= 0 && row < count() ? m_shown[row].bars : none;
}

std::optional<SlotTimeline::Place> SlotTimeline::find(const QString& id) const {
    const auto wanted = Id::parse(id);
    if (!wanted) return std::nullopt;
    for (int row = 0; row < count(); ++row)
        for (qsizetype bar = 0; bar < m_shown[row].bars.size(); ++bar)
            if (m_shown[row].bars[bar].id == *wanted) return Place{row, bar};
    return std::nullopt;
}

QVariantMap SlotTimeline::bar(const QString& id) const {
    const auto place = find(id);
    if (!place || !m_client) return {};
    const TimelineSlot& row = m_shown[place->row];
    const TimelineBar& bar = row.bars[place->bar];
    const bool block = bar.kind == TimelineKind::Blocked;
    return {{u"id"_s, id},
            {u"row"_s, place->row},
            {u"slotId"_s, row.slot->id.toString()},
            {u"slot"_s, row.slot->code},
            {u"kind"_s, toWord(bar.kind)},
            {u"fromMs"_s, static_cast<double>(bar.from.epochMs)},
            {u"untilMs"_s, static_cast<double>(bar.until.epochMs)},
            {u"startsAtMs"_s, static_cast<double>(bar.booked.startsAt.epochMs)},
            {u"endsAtMs"_s, static_cast<double>(bar.booked.endsAt.epochMs)},
            {u"title"_s, bar.title},
            {u"plate"_s, bar.plate},
            {u"movable"_s, !block && bar.kind != TimelineKind::Over},
            {u"spoken"_s, spoken(bar)}};
}

QString SlotTimeline::barAt(int row, double atMs, double slackMs) const {
    const QList<TimelineBar>& bars = barsOf(row);
    const Instant at = momentOf(atMs);
    for (const double slack : {0.0, slackMs})
        for (qsizetype i = bars.size() - 1; i >= 0; --i)
            if (bars[i].from.plusMs(-static_cast<qint64>(slack)) <= at && at < bars[i].until.plusMs(static_cast<qint64>(slack)))
                return bars[i].id.toString();
    return {};
}

QString SlotTimeline::barBeside(int row, double atMs, int by) const {
    const QList<TimelineBar>& bars = barsOf(row);
    const Instant at = momentOf(atMs);
    const auto next = std::ranges::find_if(bars, [&](const TimelineBar& bar) { return by > 0 ? bar.from > at : bar.from >= at; });
    if (by > 0) return next == bars.end() ? QString() : next->id.toString();
    return next == bars.begin() ? QString() : std::prev(next)->id.toString();
}

// "K7QX2M, Confirmed, 14:15 – 16:00, FK 88 BLT".
QString SlotTimeline::spoken(const TimelineBar& bar) const {
    QStringList parts{bar.title, text(bar.kind),
                      m_client->formats().interval(bar.from, bar.until, zoneOfGarage(), m_client->now())};
    if (bar.lateBy)
        parts << say(QT_TRANSLATE_NOOP("garages", "late by %1")).arg(Formats::duration(bar.until - *bar.lateBy));
    if (!bar.plate.isEmpty()) parts << bar.plate;
    return parts.join(u", "_s);
}

int SlotTimeline::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : count(); }

QHash<int, QByteArray> SlotTimeline::roleNames() const {
    return {{RecordIdRole, "recordId"_ba},
            {TitleRole, "title"_ba},
            {TypeTextRole, "type_text"_ba},
            {SpokenRole, "spoken"_ba},
            {PendingRole, "pending"_ba}};
}

QVariant SlotTimeline::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= count() || !m_client) return {};
    const TimelineSlot& row = m_shown[index.row()];
    switch (role) {
    case RecordIdRole: return row.slot->id.toString();
    case Qt::DisplayRole:
    case TitleRole: return row.slot->code;
    case TypeTextRole: return EnumTexts::text(toWord(row.slot->spaceType));
    case SpokenRole: {
        QStringList parts{row.slot->code, EnumTexts::text(toWord(row.slot->spaceType))};
        for (const TimelineBar& bar : row.bars)
            if (bar.from < m_time.endsAt && bar.until > m_time.startsAt) parts << spoken(bar);
        return parts.join(u"; "_s);
    }
    case PendingRole: return row.pending;
    default: return {};
    }
}

} // namespace autospace
