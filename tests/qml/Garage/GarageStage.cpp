// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/qml/Garage/GarageStage.h"

#include "core/domain/people/Membership.h"
#include "core/domain/schema/JsonCodec.h"

#include <QFile>
#include <QJsonArray>
#include <QQmlEngine>

using namespace Qt::StringLiterals;

namespace autospace {

void GarageStage::classBegin() {
    m_sample.client.installIn(*qmlEngine(this));
    clear();
}

void GarageStage::clear() {
    m_sample.client.close();
    // Failing reads give nothing; and pages make bookings of their own.
    m_sample.records.failing.reset();
    const auto all = m_sample.records.look([](const RecordReader& reader) {
        return reader.select(*productRegistry().record(u"bookings"_s), {});
    });
    for (const RecordPtr& booking : all)
        m_sample.records.erase(u"bookings"_s, booking->id);
    for (const QString& collection : {u"price_rules"_s, u"memberships"_s, u"blocks"_s, u"floors"_s, u"spaces"_s}) {
        const auto made = m_sample.records.look([&](const RecordReader& reader) {
            return reader.select(*productRegistry().record(collection), {});
        });
        for (const RecordPtr& record : made)
            m_sample.records.erase(collection, record->id);
    }
    for (const auto& slot : m_slots)
        m_sample.records.erase(u"spaces"_s, slot->id);
    m_bookings.clear();
    m_slots.clear();
    m_sample.runner.requests.clear();
    m_core.said = std::unexpected(CoreProblem{});
    m_core.batches.clear();
    for (const QString& key : {u"garage"_s, u"walkInGarage"_s})
        m_sample.settings.setValue(key, {});
    m_sample.open();
    m_sample.client.open({.records = &m_sample.records,
                          .commands = &m_sample.runner,
                          .core = &m_core,
                          .actor = m_sample.client.actor(),
                          .organizationName = u"Sample Parking"_s,
                          .zone = QTimeZone("Europe/Vaduz"),
                          .currency = u"CHF"_s});
}

void GarageStage::close() { m_sample.client.close(); }

void GarageStage::addSlots(int count) {
    for (int i = 0; i < count; ++i)
        m_slots << m_sample.slot(u"A-%1"_s.arg(m_slots.size() + 1, 3, 10, QChar(u'0')));
    m_sample.records.announce(u"spaces"_s);
}

QString GarageStage::addMember(const QString& name, const QString& role, const QStringList& garages) {
    auto member = std::make_shared<Membership>();
    m_sample.stamp(*member);
    member->userId = m_sample.id();
    member->name = name;
    member->email = name.section(u' ', 0, 0).toLower() + u"@example.org"_s;
    member->roles = {*fromWord<Role>(role)};
    for (const QString& garage : garages)
        member->garageIds << *Id::parse(garage);
    member->status = MembershipStatus::Active;
    m_sample.records.put(member);
    m_sample.records.announce(u"memberships"_s);
    return member->id.toString();
}

QVariantList GarageStage::requests() const {
    QVariantList requests;
    for (const CommandOrder& order : m_sample.runner.requests)
        requests << QVariantMap{{u"name"_s, order.name},
                                {u"target"_s, order.target ? order.target->toString() : QString()},
                                {u"arguments"_s, order.arguments.toVariantMap()}};
    return requests;
}

QStringList GarageStage::addBookings(int count, int minutes, const QString& status) {
    QStringList ids;
    for (int i = 0; i < count; ++i) {
        const Id slot = m_slots.isEmpty() ? Id{} : m_slots[m_bookings.size() % m_slots.size()]->id;
        const auto booking = m_sample.booking(minutes + 5 * i, *fromWord<BookingStatus>(status), slot);
        m_bookings.insert(booking->id.toString(), booking);
        ids << booking->id.toString();
    }
    m_sample.records.announce(u"bookings"_s);
    return ids;
}

std::shared_ptr<Booking> GarageStage::find(const QString& id) const {
    const auto booking = m_bookings.value(id);
    if (!booking) qFatal("the stage has no booking %s", qPrintable(id));
    return booking;
}

void GarageStage::setGarage(const QVariantMap& fields) {
    const auto changed = std::make_shared<Location>(*m_sample.garage);
    QJsonObject json = JsonCodec::toJson(*changed);
    for (const auto& [field, value] : fields.asKeyValueRange())
        json[field] = QJsonValue::fromVariant(value);
    if (!JsonCodec::readRecord(*changed, json)) qFatal("the garage cannot be like that");
    ++changed->version;
    m_sample.garage = changed;
    m_sample.records.put(changed);
    m_sample.records.announce(u"locations"_s);
}

void GarageStage::change(const QString& bookingId, const QString& field, const QVariant& value) {
    const auto changed = std::make_shared<Booking>(*find(bookingId));
    QJsonObject json = JsonCodec::toJson(*changed);
    json[field] = QJsonValue::fromVariant(value);
    if (!JsonCodec::readRecord(*changed, json)) qFatal("%s cannot be %s", qPrintable(field), qPrintable(value.toString()));
    ++changed->version;
    m_bookings[bookingId] = changed;
    m_sample.records.put(changed);
    m_sample.records.announce(u"bookings"_s);
}

void GarageStage::remove(const QString& bookingId) {
    m_sample.records.erase(u"bookings"_s, find(bookingId)->id);
    m_bookings.remove(bookingId);
    m_sample.records.announce(u"bookings"_s);
}

QVariant GarageStage::value(const QString& bookingId, const QString& field) {
    const RecordPtr record = m_sample.records.look([&](const RecordReader& reader) {
        return reader.find(*productRegistry().record(u"bookings"_s), *Id::parse(bookingId));
    });
    return record ? JsonCodec::toJson(*record)[field].toVariant() : QVariant();
}

void GarageStage::fail(const QString& sentence) {
    m_sample.records.failing.reset();
    if (!sentence.isEmpty()) m_sample.records.failing = sentence;
    m_sample.records.announce(u"bookings"_s);
}

void GarageStage::answer(const QJsonObject& history) { m_core.said = history; }

void GarageStage::refuse(const QString& why, int status) {
    const auto reason = why == u"offline"_s ? CoreProblem::Why::Offline : CoreProblem::Why::Refused;
    m_core.said = std::unexpected(CoreProblem{reason, status, {}, why});
}

QUrl GarageStage::file(const QString& name) const { return QUrl::fromLocalFile(m_sample.folder.filePath(name)); }

QUrl GarageStage::write(const QString& name, const QString& content) const {
    QFile target(file(name).toLocalFile());
    if (!target.open(QIODevice::WriteOnly) || target.write(content.toUtf8()) < 0) qFatal("cannot write %s", qPrintable(name));
    return file(name);
}

QList<int> GarageStage::batches() const {
    QList<int> counts;
    for (const QJsonObject& body : m_core.batches)
        counts << static_cast<int>(body[u"commands"_s].toArray().size());
    return counts;
}

QString GarageStage::content(const QUrl& file) const {
    QFile opened(file.toLocalFile());
    return opened.open(QIODevice::ReadOnly) ? QString::fromUtf8(opened.readAll()) : u"(no file)"_s;
}

} // namespace autospace
