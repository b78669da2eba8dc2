// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

namespace autospace {

// A picture of a page as it is kept: eight levels of each colour, which makes its file small and lets small differences
// in the smoothing of letters pass.
class PagePicture {
public:
    explicit PagePicture(const QImage& image);
    // Null if the file is not there or no picture.
    [[nodiscard]] static PagePicture read(const QString& file);
    [[nodiscard]] bool write(const QString& file) const;
    [[nodiscard]] bool isNull() const { return m_image.isNull(); }
    [[nodiscard]] QSize size() const { return m_image.size(); }

    struct Difference {
        qint64 pixels = 0; // that are two levels or more apart in some colour
        double mean = 0;  // of all colours of all pixels, in levels
        QImage image;     // those pixels in red upon a pale picture
    };
    // Both have the same size.
    [[nodiscard]] Difference from(const PagePicture& other) const;

private:
    QImage m_image; // RGB32, each channel a level
};

} // namespace autospace
