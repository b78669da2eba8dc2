// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/garage/SlotListModel.h"

#include "core/domain/bookings/BookingStates.h"
#include "core/domain/places/Location.h"
#include "models/text/EnumTexts.h"

#include <QCoreApplication>

#include <algorithm>

namespace autospace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QString say(const char* sentence) { return QCoreApplication::translate("garages", sentence); }

} // namespace

SlotListModel::SlotListModel(QObject* parent) : QAbstractListModel(parent) {
    m_soon.setSingleShot(true);
    m_soon.setInterval(60ms);
    connect(&m_soon, &QTimer::timeout, this, &SlotListModel::reload);
    m_clock.setInterval(60s);
    connect(&m_clock, &QTimer::timeout, this, &SlotListModel::reload);
    m_clock.start();
}

void SlotListModel::setClient(Client* client) {
    if (client == m_client) return;
    if (m_client) m_client->disconnect(this);
    m_client = client;
    if (client) {
        connect(client, &Client::openChanged, this, &SlotListModel::reconnect);
        connect(client, &Client::formatsChanged, this, &SlotListModel::show);
    }
    Q_EMIT clientChanged();
    reconnect();
}

void SlotListModel::setGarageId(const QString& id) {
    const Id parsed = Id::parse(id).value_or(Id{});
    if (parsed == m_garageId) return;
    m_garageId = parsed;
    m_floorId = {};
    m_ready = false;
    Q_EMIT readyChanged();
    Q_EMIT garageIdChanged();
    Q_EMIT floorIdChanged();
    take({});
    reload();
}

void SlotListModel::setFloorId(const QString& id) {
    const Id parsed = Id::parse(id).value_or(Id{});
    if (parsed == m_floorId) return;
    m_floorId = parsed;
    Q_EMIT floorIdChanged();
    show();
}

void SlotListModel::reconnect() {
    if (m_source) m_source->disconnect(this);
    m_source = m_client ? m_client->records() : nullptr;
    m_ready = false;
    Q_EMIT readyChanged();
    take({});
    if (!m_source) return;
    connect(m_source, &RecordSource::changed, this, [this](const QString& collection) {
        const QStringList counts{u"bookings"_s, u"spaces"_s, u"blocks"_s, u"floors"_s, u"locations"_s};
        if (counts.contains(collection) && !m_soon.isActive()) m_soon.start();
    });
    reload();
}

SlotListModel::Garage SlotListModel::read(const RecordReader& reader, const Id& garageId, Instant now) {
    const auto here = [&] { return Query().where(u"location_id"_s, Value(garageId)); };
    Garage garage;
    if (const auto place = reader.get<Location>(garageId)) garage.zone = place->timeZone.toLatin1();
    garage.floors = reader.list<Floor>(here().orderBy(u"level"_s));
    QHash<Id, Row> rows;
    QList<Id> order;
    Query usable = here().where(u"kind"_s, Value(toWord(SpaceKind::Slot))).orderBy(u"code"_s);
    for (const auto& slot :
         reader.list<Space>(usable.where(u"status"_s, Op::NotEqual, Value(toWord(SpaceStatus::Retired))))) {
        rows.insert(slot->id, Row{.slot = slot, .now = {}, .next = {}, .block = {}});
        order << slot->id;
    }
    // What is in house stays in its slot, however long its time has been over.
    Query open = here().where(Filter{u"status"_s, Op::In, BookingStates::occupying()}).orderBy(u"starts_at"_s);
    open.where(u"starts_at"_s, Op::Less, Value(now.plusMinutes(24 * 60)));
    for (const auto& booking : reader.list<Booking>(open)) {
        const auto row = rows.find(booking->resourceId);
        if (row == rows.end() || BookingStates::hasLapsed(*booking, now)) continue;
        const bool inHouse = booking->status == BookingStatus::CheckedIn;
        const bool begun = booking->startsAt <= now && booking->endsAt > now;
        if (inHouse || (begun && !row->now))
            row->now = booking;
        else if (booking->startsAt > now && !row->next)
            row->next = booking;
    }
    Query blocks = here().where(u"starts_at"_s, Op::LessOrEqual, Value(now));
    for (const auto& block : reader.list<SpaceBlock>(blocks.where(u"ends_at"_s, Op::Greater, Value(now))))
        if (const auto row = rows.find(block->spaceId); row != rows.end()) row->block = block;
    const QSet<Id> pending = reader.pending(Space::staticType().collection(), order);
    for (const Id& id : std::as_const(order)) {
        garage.rows << rows.value(id);
        garage.rows.back().pending = pending.contains(id);
    }
    return garage;
}

void SlotListModel::reload() {
    ++m_asked;
    if (!m_source || m_garageId.isNull()) return;
    const auto work = [garageId = m_garageId, now = m_client->now()](const RecordReader& reader) {
        return read(reader, garageId, now);
    };
    m_source->read(work).then(this, [this, asked = m_asked](const Read<Garage>& garage) {
        if (asked != m_asked) return;
        m_errorText = garage ? QString() : garage.error().message;
        m_ready = true;
        if (garage) take(*garage);
        Q_EMIT readyChanged();
    });
}

void SlotListModel::take(const Garage& garage) {
    m_garage = garage;
    show();
    Q_EMIT floorsChanged();
}

void SlotListModel::show() {
    QList<Row> shown;
    for (const Row& row : std::as_const(m_garage.rows))
        if (m_floorId.isNull() || row.slot->floorId == m_floorId) shown << row;
    const auto idOf = [](const Row& row) { return row.slot->id; };
    if (!shown.isEmpty() && std::ranges::equal(shown, m_shown, {}, idOf, idOf)) {
        m_shown = shown;
        Q_EMIT dataChanged(index(0), index(count() - 1));
    } else {
        beginResetModel();
        m_shown = shown;
        endResetModel();
    }
    Q_EMIT countChanged();
}

QString SlotListModel::stateOf(const Row& row) {
    if (row.now && row.now->status == BookingStatus::CheckedIn) return u"taken"_s;
    if (row.slot->status == SpaceStatus::Maintenance) return u"maintenance"_s;
    if (row.block) return u"blocked"_s;
    if (!row.now) return u"free"_s;
    return row.now->status == BookingStatus::Held ? u"held"_s : u"booked"_s;
}

QString SlotListModel::stateText(const Row& row) const {
    const QString state = stateOf(row);
    if (state == u"taken"_s) return say(QT_TRANSLATE_NOOP("garages", "In house"));
    if (state == u"blocked"_s) return say(QT_TRANSLATE_NOOP("garages", "Blocked"));
    if (state == u"free"_s) return say(QT_TRANSLATE_NOOP("garages", "Free"));
    if (state == u"booked"_s) return say(QT_TRANSLATE_NOOP("garages", "Booked"));
    return EnumTexts::text(state);
}

QString SlotListModel::timeText(Instant at) const {
    const QTimeZone zone = m_client->formats().zone(m_garage.zone);
    const bool today = at.in(zone).date() == m_client->now().in(zone).date();
    return today ? m_client->formats().time(at, zone) : m_client->formats().dateTime(at, zone);
}

int SlotListModel::freeCount() const {
    return static_cast<int>(std::ranges::count_if(m_shown, [](const Row& row) { return stateOf(row) == u"free"_s; }));
}

QVariantList SlotListModel::floors() const {
    QVariantList list;
    for (const auto& floor : m_garage.floors) {
        int slotCount = 0, free = 0;
        for (const Row& row : m_garage.rows)
            if (row.slot->floorId == floor->id) {
                ++slotCount;
                if (stateOf(row) == u"free"_s) ++free;
            }
        list << QVariantMap{{u"recordId"_s, floor->id.toString()},
                            {u"title"_s, floor->name},
                            {u"level"_s, floor->level},
                            {u"slots"_s, slotCount},
                            {u"free"_s, free}};
    }
    return list;
}

int SlotListModel::rowOfId(const QVariant& id) const {
    const auto parsed = Id::parse(id.toString());
    const auto found = std::ranges::find_if(m_shown, [&](const Row& row) { return parsed && row.slot->id == *parsed; });
    return found == m_shown.end() ? -1 : static_cast<int>(found - m_shown.begin());
}

QVariantMap SlotListModel::get(int row) const {
    QVariantMap map;
    const auto roles = roleNames();
    for (auto it = roles.cbegin(); row >= 0 && row < count() && it != roles.cend(); ++it)
        map.insert(QString::fromLatin1(*it), data(index(row), it.key()));
    return map;
}

int SlotListModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : count(); }

QHash<int, QByteArray> SlotListModel::roleNames() const {
    return {{RecordIdRole, "recordId"_ba},
            {TitleRole, "title"_ba},
            {FloorIdRole, "floorId"_ba},
            {FloorRole, "floor"_ba},
            {TypeRole, "type"_ba},
            {TypeTextRole, "type_text"_ba},
            {StateRole, "state"_ba},
            {StateTextRole, "state_text"_ba},
            {SizeTextRole, "sizeText"_ba},
            {BookingIdRole, "bookingId"_ba},
            {BookingCodeRole, "bookingCode"_ba},
            {PlateRole, "plate"_ba},
            {UntilTextRole, "untilText"_ba},
            {ReasonRole, "reason"_ba},
            {BlockIdRole, "blockId"_ba},
            {NextTextRole, "nextText"_ba},
            {PositionXRole, "positionX"_ba},
            {PositionYRole, "positionY"_ba},
            {PendingRole, "pending"_ba}};
}

QVariant SlotListModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= count() || !m_client) return {};
    const Row& row = m_shown[index.row()];
    const Space& slot = *row.slot;
    const auto metres = [&](int cm) { return m_client->formats().locale().toString(cm / 100.0, 'f', 2); };
    switch (role) {
    case RecordIdRole: return slot.id.toString();
    case Qt::DisplayRole:
    case TitleRole: return slot.code;
    case FloorIdRole: return slot.floorId ? slot.floorId->toString() : QString();
    case FloorRole: {
        const auto floor = std::ranges::find_if(m_garage.floors, [&](const auto& f) { return slot.floorId == f->id; });
        return floor == m_garage.floors.end() ? QString() : (*floor)->name;
    }
    case TypeRole: return toWord(slot.spaceType);
    case TypeTextRole: return EnumTexts::text(toWord(slot.spaceType));
    case StateRole: return stateOf(row);
    case StateTextRole: return stateText(row);
    case SizeTextRole:
        return slot.widthCm && slot.lengthCm
                   ? say(QT_TRANSLATE_NOOP("garages", "%1 × %2 m")).arg(metres(slot.widthCm), metres(slot.lengthCm))
                   : QString();
    case BookingIdRole: return row.now ? row.now->id.toString() : QString();
    case BookingCodeRole: return row.now ? row.now->code : QString();
    case PlateRole: return row.now ? row.now->plate : QString();
    case UntilTextRole:
        return row.block ? timeText(row.block->endsAt) : row.now ? timeText(row.now->endsAt) : QString();
    case ReasonRole: return row.block ? row.block->reason : QString();
    case BlockIdRole: return row.block ? row.block->id.toString() : QString();
    case NextTextRole: return row.next ? timeText(row.next->startsAt) : QString();
    case PositionXRole: return slot.positionX;
    case PositionYRole: return slot.positionY;
    case PendingRole: return row.pending;
    default: return {};
    }
}

} // namespace autospace
