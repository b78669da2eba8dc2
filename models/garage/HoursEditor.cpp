// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/garage/HoursEditor.h"

#include "core/domain/bookings/BookingsOutsideHours.h"
#include "models/text/SentenceTexts.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>

namespace autospace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr const char* weekdays[] = {"mon", "tue", "wed", "thu", "fri", "sat", "sun"};
constexpr int mostNamed = 100;

QString say(const char* sentence) { return QCoreApplication::translate("hours", sentence); }

QString clock(const QString& hour, const QString& minute) {
    return u"%1:%2"_s.arg(hour.rightJustified(2, u'0'), minute.isEmpty() ? u"00"_s : minute);
}

} // namespace

HoursEditor::HoursEditor(QObject* parent) : QObject(parent), m_days(7) {
    m_soon.setSingleShot(true);
    m_soon.setInterval(100ms);
    connect(&m_soon, &QTimer::timeout, this, &HoursEditor::lookOutside);
}

void HoursEditor::setClient(Client* client) {
    m_client = client;
    Q_EMIT clientChanged();
}

void HoursEditor::setGarageId(const QString& id) {
    m_garageId = Id::parse(id).value_or(Id{});
    Q_EMIT garageIdChanged();
}

void HoursEditor::start(const QVariantMap& hours) {
    const QJsonObject json = QJsonObject::fromVariantMap(hours);
    m_always = !json.contains(u"weekly"_s);
    const QJsonObject weekly = json[u"weekly"_s].toObject(), special = json[u"special"_s].toObject();
    for (int day = 0; day < 7; ++day)
        m_days[day] = m_always ? u"00:00-24:00"_s : textOf(weekly[QLatin1StringView(weekdays[day])].toArray());
    m_special.clear();
    for (auto it = special.begin(); it != special.end(); ++it)
        m_special << Special{dateText(QDate::fromString(it.key(), Qt::ISODate)), textOf(it.value().toArray())};
    m_before = this->json();
    change();
}

QString HoursEditor::dayName(int day) const {
    return m_client ? m_client->formats().locale().standaloneDayName(day + 1) : QString();
}

QString HoursEditor::textOf(const QJsonArray& spans) const {
    QStringList texts;
    for (const QJsonValue& span : spans)
        texts << span.toString();
    return texts.isEmpty() ? say(QT_TRANSLATE_NOOP("hours", "closed")) : texts.join(u", "_s);
}

QString HoursEditor::dateText(QDate date) const {
    return m_client && date.isValid() ? m_client->formats().locale().toString(date, QLocale::ShortFormat) : QString();
}

std::optional<QDate> HoursEditor::dateOf(const QString& text) const {
    QDate date = QDate::fromString(text.trimmed(), Qt::ISODate);
    if (!date.isValid() && m_client) date = m_client->formats().locale().toDate(text.trimmed(), QLocale::ShortFormat);
    if (date.isValid() && date.year() < 2000) date = date.addYears(100); // "24.12.26"
    return date.isValid() ? std::optional(date) : std::nullopt;
}

HoursEditor::Spans HoursEditor::spansOf(const QString& text) {
    static const QRegularExpression span(u"^(\\d{1,2})(?:[:.](\\d{2}))?\\s*[-–]\\s*(\\d{1,2})(?:[:.](\\d{2}))?$"_s);
    const QString line = text.trimmed();
    if (line.isEmpty() || line.compare(u"closed"_s, Qt::CaseInsensitive) == 0 ||
        line.compare(say(QT_TRANSLATE_NOOP("hours", "closed")), Qt::CaseInsensitive) == 0)
        return QStringList();
    QStringList spans;
    for (const QString& part : line.split(u',')) {
        const auto match = span.match(part.trimmed());
        if (!match.hasMatch())
            return std::unexpected(say(QT_TRANSLATE_NOOP("hours", "Write it as in 08:00-12:00, 13:00-18:00, or closed.")));
        spans << u"%1-%2"_s.arg(clock(match.captured(1), match.captured(2)), clock(match.captured(3), match.captured(4)));
    }
    return spans;
}

// Lines that cannot be read stand in it as they were typed, for the domain to refuse.
QJsonObject HoursEditor::json() const {
    const auto array = [](const QString& text) {
        const Spans spans = spansOf(text);
        return spans ? QJsonArray::fromStringList(*spans) : QJsonArray{text};
    };
    QJsonObject json;
    if (!m_always) {
        QJsonObject weekly;
        for (int day = 0; day < 7; ++day)
            if (const QJsonArray spans = array(m_days[day]); !spans.isEmpty()) weekly.insert(QLatin1StringView(weekdays[day]), spans);
        json.insert(u"weekly"_s, weekly);
    }
    QJsonObject special;
    for (const Special& day : m_special)
        if (const auto date = dateOf(day.date)) special.insert(date->toString(Qt::ISODate), array(day.text));
    if (!special.isEmpty()) json.insert(u"special"_s, special);
    return json;
}

QString HoursEditor::ruleError(const QString& place) const {
    const auto parsed = OpeningHours::parse(json(), {});
    if (parsed || !m_client) return {};
    for (const FieldError& error : parsed.error())
        if (error.pointer == place || error.pointer.startsWith(place + u'/'))
            return SentenceTexts::text(error.detail, m_client->formats());
    return {};
}

QString HoursEditor::dayError(int day) const {
    if (m_always || day < 0 || day >= 7) return {};
    if (const Spans spans = spansOf(m_days[day]); !spans) return spans.error();
    return ruleError(u"/weekly/"_s + QLatin1StringView(weekdays[day]));
}

QString HoursEditor::specialError(int row) const {
    if (row < 0 || row >= specialCount()) return {};
    const auto date = dateOf(m_special[row].date);
    if (!date) return say(QT_TRANSLATE_NOOP("hours", "Write the day as in %1.")).arg(dateText(QDate(2026, 12, 24)));
    for (int other = 0; other < row; ++other)
        if (dateOf(m_special[other].date) == date) return say(QT_TRANSLATE_NOOP("hours", "This day stands above already."));
    if (const Spans spans = spansOf(m_special[row].text); !spans) return spans.error();
    return ruleError(u"/special/"_s + date->toString(Qt::ISODate));
}

QString HoursEditor::problem() const {
    for (int day = 0; day < 7; ++day)
        if (const QString error = dayError(day); !error.isEmpty()) return dayName(day) + u": "_s + error;
    for (int row = 0; row < specialCount(); ++row)
        if (const QString error = specialError(row); !error.isEmpty()) return error;
    return {};
}

void HoursEditor::setAlways(bool always) {
    if (always == m_always) return;
    m_always = always;
    change();
}

void HoursEditor::setDay(int day, const QString& text) {
    if (day < 0 || day >= 7 || text == m_days[day]) return;
    m_days[day] = text;
    change();
}

void HoursEditor::setSpecial(int row, const QString& date, const QString& text) {
    if (row < 0 || row >= specialCount()) return;
    m_special[row] = {date, text};
    change();
}

void HoursEditor::addSpecial() {
    m_special << Special{{}, say(QT_TRANSLATE_NOOP("hours", "closed"))};
    change();
}

void HoursEditor::removeSpecial(int row) {
    if (row < 0 || row >= specialCount()) return;
    m_special.removeAt(row);
    change();
}

void HoursEditor::change() {
    ++m_revision;
    Q_EMIT edited();
    m_soon.start();
}

void HoursEditor::lookOutside() {
    ++m_asked;
    if (!m_client || !m_client->records() || m_garageId.isNull() || !problem().isEmpty()) return;
    struct Found {
        QList<std::shared_ptr<const Booking>> bookings;
        QByteArray zone;
    };
    const auto work = [garageId = m_garageId, hours = json(), now = m_client->now()](const RecordReader& reader) -> Found {
        const auto present = reader.get<Location>(garageId);
        if (!present) return {};
        Location garage(*present);
        garage.openingHours = hours;
        return {bookingsOutsideHours(reader, garage, now), garage.timeZone.toLatin1()};
    };
    m_client->records()->read(work).then(this, [this, asked = m_asked](const Read<Found>& found) {
        if (asked != m_asked || !found || !m_client) return;
        const Formats& formats = m_client->formats();
        m_outside.clear();
        for (const auto& booking : found->bookings.first(std::min<qsizetype>(found->bookings.size(), mostNamed)))
            m_outside << QVariantMap{{u"code"_s, booking->code},
                                     {u"when"_s, formats.interval(booking->startsAt, booking->endsAt, formats.zone(found->zone), m_client->now())}};
        Q_EMIT outsideChanged();
    });
}

} // namespace autospace
