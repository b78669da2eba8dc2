// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/pictures/PagePicture.h"

#include <QHash>

#include <cmath>
#include <cstdlib>

namespace autospace {

namespace {

constexpr int lastLevel = 7;

int levelOf(int channel) { return (channel * lastLevel + 127) / 255; }
int channelOf(int level) { return level * 255 / lastLevel; }

} // namespace

PagePicture::PagePicture(const QImage& image) : m_image(image.convertToFormat(QImage::Format_RGB32)) {
    for (int y = 0; y < m_image.height(); ++y) {
        auto* line = reinterpret_cast<QRgb*>(m_image.scanLine(y));
        for (int x = 0; x < m_image.width(); ++x)
            line[x] = qRgb(levelOf(qRed(line[x])), levelOf(qGreen(line[x])), levelOf(qBlue(line[x])));
    }
}

PagePicture PagePicture::read(const QString& file) { return PagePicture(QImage(file)); }

// With a palette, since a page has few colours.
bool PagePicture::write(const QString& file) const {
    QImage image(m_image.size(), QImage::Format_Indexed8);
    QHash<QRgb, int> known;
    QList<QRgb> palette;
    for (int y = 0; y < m_image.height(); ++y) {
        const auto* line = reinterpret_cast<const QRgb*>(m_image.constScanLine(y));
        uchar* to = image.scanLine(y);
        for (int x = 0; x < m_image.width(); ++x) {
            auto found = known.constFind(line[x]);
            if (found == known.cend()) {
                found = known.insert(line[x], static_cast<int>(palette.size()));
                palette << qRgb(channelOf(qRed(line[x])), channelOf(qGreen(line[x])), channelOf(qBlue(line[x])));
            }
            if (*found > 255) return false;
            to[x] = static_cast<uchar>(*found);
        }
    }
    image.setColorTable(palette);
    return image.save(file, "PNG", 0);
}

PagePicture::Difference PagePicture::from(const PagePicture& other) const {
    Difference difference{.pixels = 0, .mean = 0, .image = QImage(size(), QImage::Format_RGB32)};
    qint64 sum = 0;
    for (int y = 0; y < m_image.height(); ++y) {
        const auto* mine = reinterpret_cast<const QRgb*>(m_image.constScanLine(y));
        const auto* theirs = reinterpret_cast<const QRgb*>(other.m_image.constScanLine(y));
        auto* to = reinterpret_cast<QRgb*>(difference.image.scanLine(y));
        for (int x = 0; x < m_image.width(); ++x) {
            const int red = std::abs(qRed(mine[x]) - qRed(theirs[x])), green = std::abs(qGreen(mine[x]) - qGreen(theirs[x])),
                      blue = std::abs(qBlue(mine[x]) - qBlue(theirs[x]));
            sum += red + green + blue;
            const bool differs = std::max({red, green, blue}) > 1;
            difference.pixels += differs;
            const int pale = 200 + channelOf(qGreen(mine[x])) / 6;
            to[x] = differs ? qRgb(220, 0, 0) : qRgb(pale, pale, pale);
        }
    }
    difference.mean = double(sum) / (3.0 * m_image.width() * m_image.height());
    return difference;
}

} // namespace autospace
