// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/garage/PricePreview.h"

#include "core/domain/bookings/BookingPolicy.h"
#include "models/text/EnumTexts.h"

#include <QCoreApplication>

namespace autospace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

PricePreview::PricePreview(QObject* parent) : QObject(parent) {
    m_soon.setSingleShot(true);
    m_soon.setInterval(30ms);
    connect(&m_soon, &QTimer::timeout, this, &PricePreview::read);
}

void PricePreview::setClient(Client* client) {
    if (client == m_client) return;
    if (m_client) m_client->disconnect(this);
    m_client = client;
    if (client) {
        connect(client, &Client::openChanged, this, &PricePreview::reconnect);
        connect(client, &Client::formatsChanged, this, &PricePreview::changed);
    }
    Q_EMIT clientChanged();
    reconnect();
}

void PricePreview::reconnect() {
    if (m_source) m_source->disconnect(this);
    m_source = m_client ? m_client->records() : nullptr;
    m_garage.reset();
    m_rules.clear();
    m_ready = false;
    if (m_source)
        connect(m_source, &RecordSource::changed, this, [this](const QString& collection) {
            const bool counts = collection == "price_rules"_L1 || collection == "locations"_L1;
            if (counts && !m_soon.isActive()) m_soon.start();
        });
    read();
}

void PricePreview::setGarageId(const QString& id) {
    const Id parsed = Id::parse(id).value_or(Id{});
    if (parsed == m_garageId) return;
    m_garageId = parsed;
    m_ready = false;
    Q_EMIT inputChanged();
    read();
}

void PricePreview::setSlotType(const QString& word) {
    const auto type = fromWord<SpaceType>(word);
    if (!type || *type == m_type) return;
    m_type = *type;
    Q_EMIT inputChanged();
    price();
}

void PricePreview::setFrom(const QDateTime& from) {
    if (from == m_from) return;
    m_from = from;
    Q_EMIT inputChanged();
    price();
}

void PricePreview::setUntil(const QDateTime& until) {
    if (until == m_until) return;
    m_until = until;
    Q_EMIT inputChanged();
    price();
}

void PricePreview::read() {
    const int asked = ++m_asked;
    if (!m_source || m_garageId.isNull()) {
        m_garage.reset();
        m_rules.clear();
        return price();
    }
    const auto work = [id = m_garageId](const RecordReader& reader) {
        return Answer{reader.get<Location>(id),
                      reader.list<PriceRule>(Query().where(u"location_id"_s, Value(id)))};
    };
    m_source->read(work).then(this, [this, asked](const Read<Answer>& answer) {
        if (asked != m_asked) return;
        m_errorText = answer ? QString() : answer.error().message;
        m_garage = answer ? answer->garage : nullptr;
        m_rules = answer ? answer->rules : PriceRules();
        m_ready = true;
        price();
    });
}

Interval PricePreview::stay() const { return {Instant::fromDateTime(m_from), Instant::fromDateTime(m_until)}; }

bool PricePreview::isStay() const {
    return m_from.isValid() && m_until.isValid() && m_from < m_until &&
           stay().lengthMs() <= bookingPolicy::longestBookingDays * 86'400'000LL;
}

void PricePreview::price() {
    m_quote = m_garage && isStay() ? ParkingPrice::quote(stay(), Tariff::of(*m_garage, m_rules), m_type) : PriceQuote();
    Q_EMIT changed();
}

QVariantList PricePreview::slotTypes() {
    QVariantList types;
    for (const char* word : EnumWords<SpaceType>::words)
        types << QVariantMap{{u"value"_s, QString::fromLatin1(word)}, {u"text"_s, EnumTexts::text(QString::fromLatin1(word))}};
    return types;
}

QVariantList PricePreview::steps() const {
    return m_client ? m_client->formats().priceSteps(m_quote.steps) : QVariantList();
}

QString PricePreview::totalText() const {
    return m_client && m_garage && isStay() ? m_client->formats().money(m_quote.total) : QString();
}

QString PricePreview::lengthText() const { return isStay() ? Formats::duration(stay().lengthMs()) : QString(); }

QVariantList PricePreview::rates() const {
    if (!m_client || !m_garage) return {};
    const Formats& formats = m_client->formats();
    const auto row = [](const QString& label, const QString& text) {
        return QVariantMap{{u"label"_s, label}, {u"text"_s, text}};
    };
    QVariantList rates{row(tr("Per hour"), formats.money(m_garage->pricePerHour))};
    if (m_garage->dayCap) rates << row(tr("Day cap"), formats.money(*m_garage->dayCap));
    if (m_garage->minimumCharge) rates << row(tr("Minimum charge"), formats.money(*m_garage->minimumCharge));
    if (m_garage->graceMinutes)
        rates << row(tr("Grace time"), Formats::duration(*m_garage->graceMinutes * 60'000LL));
    return rates;
}

QString PricePreview::problem() const {
    if (!m_errorText.isEmpty()) return m_errorText;
    if (!m_from.isValid() || !m_until.isValid()) return tr("Say from when until when the car stays.");
    if (m_until <= m_from) return tr("The end must be after the start.");
    if (!isStay()) return tr("A booking can last %1 days at most.").arg(bookingPolicy::longestBookingDays);
    return {};
}

} // namespace autospace
