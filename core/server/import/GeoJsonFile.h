// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/places/GeoPoint.h"

#include <QJsonObject>
#include <QList>

#include <expected>
#include <optional>

namespace autospace {

// A file of features (RFC 7946), as far as an import needs it: each feature's properties, and its place when it is a
// point on the Earth.
class GeoJsonFile {
public:
    static constexpr qint64 largestBytes = 64LL * 1024 * 1024;
    static constexpr qsizetype mostFeatures = 20'000;

    struct Feature {
        QJsonObject properties;
        std::optional<GeoPoint> point;
    };

    // Error: what is broken, and where: the line and the byte, or the feature.
    [[nodiscard]] static std::expected<GeoJsonFile, QString> read(const QString& path);
    [[nodiscard]] static std::expected<GeoJsonFile, QString> parse(const QByteArray& text);

    [[nodiscard]] const QList<Feature>& features() const { return m_features; }

private:
    QList<Feature> m_features;
};

} // namespace autospace
