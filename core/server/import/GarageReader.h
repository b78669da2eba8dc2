// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/people/Organization.h"
#include "core/domain/places/Location.h"
#include "core/server/import/GeoJsonFile.h"
#include "core/server/import/ImportReport.h"

namespace autospace {

// Understands a file of parking facilities: which features are garages, and what they say. Real data is uneven; what is
// missing is guessed where a guess does no harm, and every guess is named.
class GarageReader {
public:
    static constexpr int mostPlaces = 10'000; // of one garage

    struct Garage {
        Location location; // without id
        int places = 0;
        bool hasOwnPoint = true; // false: it stands at the city's centre until somebody corrects it
        ImportReport::Line line;
    };

    GarageReader(const GeoJsonFile& file, const Organization& organization);

    // One line per feature; those that are garages have something to import.
    [[nodiscard]] QList<Garage> garages() const;

private:
    [[nodiscard]] std::optional<QString> skipReason(const GeoJsonFile::Feature& feature) const;
    [[nodiscard]] Garage read(const GeoJsonFile::Feature& feature, qsizetype index) const;
    void readPlaces(const QJsonValue& total, Garage& garage) const;

    const GeoJsonFile& m_file;
    const Organization& m_organization;
    QString m_city;
    QString m_country;
    QString m_timeZone;
    bool m_countryFromAddress = false;
    std::optional<GeoPoint> m_centre;
};

} // namespace autospace
