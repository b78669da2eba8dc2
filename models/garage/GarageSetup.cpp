// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/garage/GarageSetup.h"

#include "core/domain/places/Floor.h"
#include "core/domain/places/Space.h"
#include "models/text/SentenceTexts.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace autospace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr const char* weekdays[] = {"mon", "tue", "wed", "thu", "fri", "sat", "sun"};

QString spans(const QJsonArray& array) {
    QStringList texts;
    for (const QJsonValue& span : array)
        texts << span.toString();
    return texts.isEmpty() ? QCoreApplication::translate("hours", "closed") : texts.join(u", "_s);
}

} // namespace

GarageSetup::GarageSetup(QObject* parent) : QObject(parent) {
    m_soon.setSingleShot(true);
    m_soon.setInterval(60ms);
    connect(&m_soon, &QTimer::timeout, this, &GarageSetup::reload);
}

void GarageSetup::setClient(Client* client) {
    if (client == m_client) return;
    if (m_client) m_client->disconnect(this);
    m_client = client;
    if (client) {
        connect(client, &Client::openChanged, this, &GarageSetup::reconnect);
        connect(client, &Client::formatsChanged, this, &GarageSetup::changed);
    }
    Q_EMIT clientChanged();
    reconnect();
}

void GarageSetup::reconnect() {
    if (m_source) m_source->disconnect(this);
    m_source = m_client ? m_client->records() : nullptr;
    if (m_source)
        connect(m_source, &RecordSource::changed, this, [this](const QString& collection) {
            const QStringList counts{u"locations"_s, u"spaces"_s, u"floors"_s};
            if (counts.contains(collection)) m_soon.start();
        });
    reload();
}

void GarageSetup::setGarageId(const QString& id) {
    const Id parsed = Id::parse(id).value_or(Id{});
    if (parsed == m_garageId) return;
    m_garageId = parsed;
    m_ready = false;
    m_state = {};
    Q_EMIT garageIdChanged();
    Q_EMIT changed();
    reload();
}

void GarageSetup::reload() {
    ++m_asked;
    if (!m_source || m_garageId.isNull()) return;
    const auto work = [garageId = m_garageId](const RecordReader& reader) {
        State state;
        const auto garage = reader.get<Location>(garageId);
        if (!garage) return state;
        const Query here = Query().where(u"location_id"_s, Value(garageId));
        state.missing = LocationRules::missing(reader, *garage);
        state.hours = garage->openingHours;
        state.floors = static_cast<int>(reader.count(Floor::staticType(), here));
        state.slotCount = static_cast<int>(reader.count(
            Space::staticType(), Query(here).where(u"status"_s, Op::NotEqual, Value(toWord(SpaceStatus::Retired)))));
        return state;
    };
    m_source->read(work).then(this, [this, asked = m_asked](const Read<State>& state) {
        if (asked != m_asked) return;
        m_ready = true;
        if (state) m_state = *state;
        Q_EMIT changed();
    });
}

QVariantList GarageSetup::missing() const {
    QVariantList list;
    if (!m_client) return list;
    for (const LocationRules::Missing& each : m_state.missing)
        list << QVariantMap{{u"item"_s, each.item}, {u"text"_s, SentenceTexts::text(each.detail, m_client->formats())}};
    return list;
}

QStringList GarageSetup::hourLines() const {
    QStringList lines;
    if (!m_client) return lines;
    const QLocale& locale = m_client->formats().locale();
    const QJsonObject weekly = m_state.hours[u"weekly"_s].toObject(), special = m_state.hours[u"special"_s].toObject();
    if (m_state.hours.contains(u"weekly"_s))
        for (int day = 0; day < 7; ++day)
            lines << locale.standaloneDayName(day + 1) + u": "_s + spans(weekly[QLatin1StringView(weekdays[day])].toArray());
    for (auto it = special.begin(); it != special.end(); ++it)
        lines << locale.toString(QDate::fromString(it.key(), Qt::ISODate), QLocale::ShortFormat) + u": "_s + spans(it.value().toArray());
    return lines;
}

} // namespace autospace
