// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/import/GeoJsonFile.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

std::optional<GeoPoint> pointOf(const QJsonValue& geometry) {
    if (geometry[u"type"_s].toString() != u"Point") return std::nullopt;
    const QJsonArray coordinates = geometry[u"coordinates"_s].toArray();
    if (coordinates.size() < 2 || !coordinates[0].isDouble() || !coordinates[1].isDouble()) return std::nullopt;
    const GeoPoint point{coordinates[1].toDouble(), coordinates[0].toDouble()};
    const bool onEarth = std::abs(point.latitude) <= 90 && std::abs(point.longitude) <= 180;
    return onEarth ? std::optional(point) : std::nullopt;
}

} // namespace

std::expected<GeoJsonFile, QString> GeoJsonFile::read(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(u"%1 cannot be read: %2."_s.arg(path, file.errorString()));
    if (file.size() > largestBytes)
        return std::unexpected(u"%1 has %2 bytes; an import takes %3 at most."_s.arg(path).arg(file.size()).arg(
            largestBytes));
    auto parsed = parse(file.readAll());
    if (!parsed) return std::unexpected(path + u": "_s + parsed.error());
    return parsed;
}

std::expected<GeoJsonFile, QString> GeoJsonFile::parse(const QByteArray& text) {
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError) {
        const qsizetype line = text.first(std::min<qsizetype>(error.offset, text.size())).count('\n') + 1;
        return std::unexpected(
            u"broken in line %1 at byte %2: %3."_s.arg(line).arg(error.offset).arg(error.errorString()));
    }
    if (document[u"type"_s].toString() != u"FeatureCollection" || !document[u"features"_s].isArray())
        return std::unexpected(u"this is no GeoJSON FeatureCollection with a list of features."_s);
    const QJsonArray features = document[u"features"_s].toArray();
    if (features.size() > mostFeatures)
        return std::unexpected(u"it has %1 features; an import takes %2 at most."_s.arg(features.size()).arg(
            mostFeatures));
    GeoJsonFile file;
    for (qsizetype i = 0; i < features.size(); ++i) {
        const QJsonValue feature = features[i];
        if (feature[u"type"_s].toString() != u"Feature" || !feature[u"properties"_s].isObject())
            return std::unexpected(u"feature %1 is no Feature with properties."_s.arg(i));
        file.m_features << Feature{feature[u"properties"_s].toObject(), pointOf(feature[u"geometry"_s])};
    }
    return file;
}

} // namespace autospace
