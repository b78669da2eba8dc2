// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/garage/GarageListModel.h"

#include "core/domain/bookings/Booking.h"
#include "core/domain/places/OpeningHours.h"
#include "core/domain/places/Space.h"
#include "models/text/EnumTexts.h"

#include <QCoreApplication>

#include <algorithm>

namespace autospace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// A chain of garages has hundreds; beyond this a map is no way to choose.
constexpr int mostGarages = 5000;

QString say(const char* sentence) { return QCoreApplication::translate("garages", sentence); }

QString addressOf(const Location& garage) {
    const QString town =
        QStringList{garage.postalCode.value_or(QString()), garage.city.value_or(QString())}.join(u' ').trimmed();
    QStringList parts{garage.street.value_or(QString()), town};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

// By garage, the bookings that have begun and keep their slot although nobody has checked in. Asked for all garages at
// once: by organization, state and beginning they are a handful, while a garage's own order has everything in it that
// is still to come.
QHash<Id, qint64> keptByGarage(const RecordReader& reader, const Id& organization, Instant now) {
    Query begun = Query().where(u"org_id"_s, Value(organization));
    begun.where(u"status"_s, Value(toWord(BookingStatus::Confirmed)));
    begun.where(u"starts_at"_s, Op::LessOrEqual, Value(now)).where(u"ends_at"_s, Op::Greater, Value(now));
    QHash<Id, qint64> kept;
    for (const auto& booking : reader.list<Booking>(begun))
        ++kept[booking->locationId];
    return kept;
}

} // namespace

GarageListModel::GarageListModel(QObject* parent) : QAbstractListModel(parent) {
    m_soon.setSingleShot(true);
    m_soon.setInterval(80ms);
    connect(&m_soon, &QTimer::timeout, this, &GarageListModel::reload);
    m_clock.setInterval(60s);
    connect(&m_clock, &QTimer::timeout, this, [this] {
        if (count() > 0) Q_EMIT dataChanged(index(0), index(count() - 1), {OpenRole, OpenTextRole});
    });
    m_clock.start();
}

void GarageListModel::setClient(Client* client) {
    if (client == m_client) return;
    if (m_client) m_client->disconnect(this);
    m_client = client;
    if (client) {
        connect(client, &Client::openChanged, this, &GarageListModel::reconnect);
        connect(client, &Client::formatsChanged, this, [this] {
            if (count() > 0) Q_EMIT dataChanged(index(0), index(count() - 1));
        });
    }
    Q_EMIT clientChanged();
    reconnect();
}

void GarageListModel::setSearch(const QString& search) {
    if (search == m_search) return;
    m_search = search;
    Q_EMIT searchChanged();
    reload();
}

void GarageListModel::setStates(const QStringList& states) {
    if (states == m_states) return;
    m_states = states;
    Q_EMIT statesChanged();
    reload();
}

void GarageListModel::reconnect() {
    if (m_source) m_source->disconnect(this);
    m_source = m_client ? m_client->records() : nullptr;
    m_ready = false;
    take({});
    Q_EMIT readyChanged();
    if (!m_source) return;
    connect(m_source, &RecordSource::changed, this, [this](const QString& collection) {
        const bool counts = collection == u"locations"_s || collection == u"bookings"_s || collection == u"spaces"_s;
        if (counts && !m_soon.isActive()) m_soon.start();
    });
    reload();
}

QList<GarageListModel::Row> GarageListModel::rowsOf(const RecordReader& reader, const Query& query,
                                                    const Id& organization, Instant now) {
    // The garage alone says which organization it is; with that in the question too, a database may walk through all of
    // the organization's bookings for each garage.
    const auto ofGarage = [](const Location& garage) { return Query().where(u"location_id"_s, Value(garage.id)); };
    const QHash<Id, qint64> kept = keptByGarage(reader, organization, now);
    QList<Row> rows;
    QList<Id> ids;
    for (const auto& garage : reader.list<Location>(query)) {
        Query usable = ofGarage(*garage).where(u"kind"_s, Value(toWord(SpaceKind::Slot)));
        usable.where(u"status"_s, Value(toWord(SpaceStatus::Active)));
        const Query parked = ofGarage(*garage).where(u"status"_s, Value(toWord(BookingStatus::CheckedIn)));
        rows << Row{garage, reader.count(Space::staticType(), usable),
                    reader.count(Booking::staticType(), parked) + kept.value(garage->id)};
        ids << garage->id;
    }
    const QSet<Id> pending = reader.pending(Location::staticType().collection(), ids);
    for (Row& row : rows)
        row.pending = pending.contains(row.garage->id);
    return rows;
}

void GarageListModel::reload() {
    ++m_asked;
    if (!m_source) return;
    Query query = Query().where(u"org_id"_s, Value(m_client->actor().orgId));
    query.where(u"kind"_s, Value(toWord(LocationKind::Garage))).orderBy(u"name"_s).take(mostGarages);
    query.search = m_search.simplified();
    QList<Value> states;
    for (const QString& state : std::as_const(m_states))
        states << Value(state);
    if (!states.isEmpty()) query.where(Filter{u"status"_s, Op::In, states});
    const auto work = [query, organization = m_client->actor().orgId, now = m_client->now()](
                          const RecordReader& reader) { return rowsOf(reader, query, organization, now); };
    m_source->read(work).then(this, [this, asked = m_asked](const Read<QList<Row>>& rows) {
        if (asked != m_asked) return;
        m_errorText = rows ? QString() : rows.error().message;
        if (rows) take(*rows);
        m_ready = true;
        Q_EMIT readyChanged();
    });
}

// The same garages with other numbers keep their rows, so that a map and a list keep their place.
void GarageListModel::take(QList<Row> rows) {
    const bool same = std::ranges::equal(
        rows, m_rows, {}, [](const Row& r) { return r.garage->id; }, [](const Row& r) { return r.garage->id; });
    if (same) {
        for (qsizetype i = 0; i < rows.size(); ++i) {
            if (rows[i] == m_rows[i]) continue;
            m_rows[i] = rows[i];
            Q_EMIT dataChanged(index(static_cast<int>(i)), index(static_cast<int>(i)));
        }
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
    Q_EMIT countChanged();
}

int GarageListModel::rowOfId(const QVariant& id) const {
    const auto parsed = Id::parse(id.toString());
    const auto found =
        std::ranges::find_if(m_rows, [&](const Row& row) { return parsed && row.garage->id == *parsed; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

QVariantMap GarageListModel::get(int row) const {
    QVariantMap map;
    const auto roles = roleNames();
    for (auto it = roles.cbegin(); row >= 0 && row < count() && it != roles.cend(); ++it)
        map.insert(QString::fromLatin1(*it), data(index(row), it.key()));
    return map;
}

bool GarageListModel::isOpen(const Location& garage) const {
    const auto hours = OpeningHours::parse(garage.openingHours, {});
    return !hours || hours->isOpen(m_client->now(), m_client->formats().zone(garage.timeZone.toLatin1()));
}

QString GarageListModel::openText(const Location& garage) const {
    const auto hours = OpeningHours::parse(garage.openingHours, {});
    if (!hours || hours->isAlwaysOpen()) return say(QT_TRANSLATE_NOOP("garages", "Open day and night"));
    const QTimeZone zone = m_client->formats().zone(garage.timeZone.toLatin1());
    const auto change = hours->nextChange(m_client->now(), zone);
    const bool open = hours->isOpen(m_client->now(), zone);
    if (!change) return open ? say(QT_TRANSLATE_NOOP("garages", "Open")) : say(QT_TRANSLATE_NOOP("garages", "Closed"));
    const bool today = change->in(zone).date() == m_client->now().in(zone).date();
    const QString when = today ? m_client->formats().time(*change, zone) : m_client->formats().dateTime(*change, zone);
    return open ? say(QT_TRANSLATE_NOOP("garages", "Open until %1")).arg(when)
                : say(QT_TRANSLATE_NOOP("garages", "Closed until %1")).arg(when);
}

int GarageListModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : count(); }

QHash<int, QByteArray> GarageListModel::roleNames() const {
    return {{RecordIdRole, "recordId"_ba}, {TitleRole, "title"_ba},
            {AddressRole, "address"_ba},   {CityRole, "city"_ba},
            {StatusRole, "status"_ba},     {StatusTextRole, "status_text"_ba},
            {LatitudeRole, "latitude"_ba}, {LongitudeRole, "longitude"_ba},
            {SlotsRole, "slots"_ba},       {TakenRole, "taken"_ba},
            {FreeRole, "free"_ba},         {OpenRole, "open"_ba},
            {OpenTextRole, "openText"_ba}, {PriceTextRole, "priceText"_ba},
            {ZoneRole, "zone"_ba},         {ClearHeightTextRole, "clearHeightText"_ba},
            {PendingRole, "pending"_ba}};
}

QVariant GarageListModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= count() || !m_client) return {};
    const Row& row = m_rows[index.row()];
    const Location& garage = *row.garage;
    switch (role) {
    case RecordIdRole: return garage.id.toString();
    case Qt::DisplayRole:
    case TitleRole: return garage.name;
    case AddressRole: return addressOf(garage);
    case CityRole: return garage.city.value_or(QString());
    case StatusRole: return toWord(garage.status);
    case StatusTextRole: return EnumTexts::text(toWord(garage.status));
    case LatitudeRole: return garage.latitude;
    case LongitudeRole: return garage.longitude;
    case SlotsRole: return row.slotCount;
    case TakenRole: return row.taken;
    case FreeRole: return std::max<qint64>(0, row.slotCount - row.taken);
    case OpenRole: return isOpen(garage);
    case OpenTextRole: return openText(garage);
    case PriceTextRole:
        return say(QT_TRANSLATE_NOOP("garages", "%1 per hour")).arg(m_client->formats().money(garage.pricePerHour));
    case ZoneRole: return garage.timeZone;
    case ClearHeightTextRole:
        return garage.clearHeightCm
                   ? say(QT_TRANSLATE_NOOP("garages", "%1 m"))
                         .arg(m_client->formats().locale().toString(*garage.clearHeightCm / 100.0, 'f', 2))
                   : QString();
    case PendingRole: return row.pending;
    default: return {};
    }
}

} // namespace autospace
