// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/integrations/maps/TileId.h"

#include <cmath>
#include <numbers>

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

// Digits only: toInt() would also take signs and blanks, and give one tile several addresses.
std::optional<int> number(QStringView text) {
    if (text.isEmpty() || text.size() > 7) return std::nullopt;
    for (QChar c : text)
        if (c < u'0' || c > u'9') return std::nullopt;
    return text.toInt();
}

} // namespace

std::optional<TileId> TileId::parse(QStringView zoom, QStringView x, QStringView y) {
    if (y.endsWith(u".png")) y.chop(4);
    if (y.endsWith(u"@2x")) y.chop(3);
    const auto z = number(zoom), column = number(x), row = number(y);
    if (!z || !column || !row || *z > maxZoom) return std::nullopt;
    const int side = 1 << *z;
    if (*column >= side || *row >= side) return std::nullopt;
    return TileId{*z, *column, *row};
}

double TileId::west() const { return static_cast<double>(x) / static_cast<double>(1 << zoom) * 360.0 - 180.0; }

double TileId::north() const {
    const double n = std::numbers::pi * (1.0 - 2.0 * static_cast<double>(y) / static_cast<double>(1 << zoom));
    return std::atan(std::sinh(n)) * 180.0 / std::numbers::pi;
}

} // namespace autospace
