// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/import/GarageReader.h"

#include <QUrl>

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

struct Country {
    const char16_t* code;
    const char16_t* timeZone;
};
// Countries with one time zone, by the end of a web address.
constexpr Country countries[] = {{u"AT", u"Europe/Vienna"},   {u"CH", u"Europe/Zurich"}, {u"DE", u"Europe/Berlin"},
                                 {u"DK", u"Europe/Copenhagen"}, {u"FR", u"Europe/Paris"},  {u"IT", u"Europe/Rome"},
                                 {u"LI", u"Europe/Vaduz"},    {u"NL", u"Europe/Amsterdam"}};

QString textOf(const QJsonValue& value, qsizetype longest) {
    return value.toString().simplified().left(longest);
}

} // namespace

GarageReader::GarageReader(const GeoJsonFile& file, const Organization& organization)
    : m_file(file), m_organization(organization), m_country(organization.country),
      m_timeZone(organization.timeZone) {
    for (const GeoJsonFile::Feature& feature : file.features()) {
        if (feature.properties[u"type"_s].toString() != u"city") continue;
        m_city = textOf(feature.properties[u"name"_s], 120);
        m_centre = feature.point;
        const QString host = QUrl(feature.properties[u"url"_s].toString()).host();
        const QString end = host.sliced(host.lastIndexOf(u'.') + 1).toUpper();
        for (const Country& country : countries)
            if (end == QStringView(country.code)) {
                m_country = end;
                m_timeZone = QString::fromUtf16(country.timeZone);
                m_countryFromAddress = true;
            }
        return;
    }
}

std::optional<QString> GarageReader::skipReason(const GeoJsonFile::Feature& feature) const {
    if (feature.properties[u"type"_s].toString() == u"city") return u"it is the city, not a garage"_s;
    if (textOf(feature.properties[u"name"_s], 120).isEmpty()) return u"it has no name"_s;
    if (!feature.point && !m_centre) return u"it has no coordinates, and neither has the city"_s;
    return std::nullopt;
}

QList<GarageReader::Garage> GarageReader::garages() const {
    QList<Garage> garages;
    for (qsizetype i = 0; i < m_file.features().size(); ++i) {
        const GeoJsonFile::Feature& feature = m_file.features()[i];
        if (const auto reason = skipReason(feature)) {
            Garage skipped;
            skipped.line = {.index = i, .name = textOf(feature.properties[u"name"_s], 120), .reason = *reason};
            garages << skipped;
        } else {
            garages << read(feature, i);
        }
    }
    return garages;
}

GarageReader::Garage GarageReader::read(const GeoJsonFile::Feature& feature, qsizetype index) const {
    Garage garage;
    Location& location = garage.location;
    location.orgId = m_organization.id;
    location.kind = LocationKind::Garage;
    location.name = textOf(feature.properties[u"name"_s], 120);
    garage.line = {.index = index, .name = location.name, .outcome = ImportReport::Outcome::Imported};
    if (const QString street = textOf(feature.properties[u"address"_s], 200); !street.isEmpty())
        location.street = street;
    if (!m_city.isEmpty()) location.city = m_city;
    location.country = m_country;
    location.timeZone = m_timeZone;
    garage.line.guesses << (m_countryFromAddress
                                ? u"country %1 and time zone, from the city's web address"_s.arg(m_country)
                                : u"country %1 and time zone, from the organization"_s.arg(m_country));
    garage.hasOwnPoint = feature.point.has_value();
    const GeoPoint point = feature.point.value_or(m_centre.value_or(GeoPoint()));
    location.latitude = point.latitude;
    location.longitude = point.longitude;
    if (!garage.hasOwnPoint) garage.line.guesses << u"coordinates, the middle of %1"_s.arg(m_city);
    location.pricePerHour = {0, m_organization.currency};
    garage.line.guesses << u"price 0, since the file has none"_s;
    location.externalRef = u"%1/%2"_s.arg(m_city.isEmpty() ? u"file"_s : m_city, location.name).left(200);
    readPlaces(feature.properties[u"total"_s], garage);
    return garage;
}

void GarageReader::readPlaces(const QJsonValue& total, Garage& garage) const {
    bool ok = total.isDouble();
    double number = total.toDouble();
    if (total.isString()) {
        number = total.toString().trimmed().toDouble(&ok);
        if (ok) garage.line.guesses << u"the number of slots, from the text '%1'"_s.arg(total.toString());
    }
    if (!ok || number < 0) {
        garage.line.guesses << u"no slots, since 'total' is missing or no number"_s;
        return;
    }
    garage.places = static_cast<int>(std::min<double>(number, mostPlaces));
    garage.line.places = garage.places;
    if (number > mostPlaces)
        garage.line.guesses << u"%1 slots, the most that an import makes, instead of %2"_s.arg(mostPlaces).arg(number);
    if (garage.places > 0) garage.line.guesses << u"the slots' measures: 500 x 230 x 200 cm"_s;
}

} // namespace autospace
