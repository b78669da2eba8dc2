// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "qml/Theme/Theme.h"

#include <QtCore/QSize>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <expected>

namespace autospace {

/// What `autospace-gallery` was asked for.
struct GalleryOptions {
    QString shot;
    QString page;
    bool everyPage = false;
    Theme::Scheme scheme = Theme::Scheme::Light;
    Theme::Density density = Theme::Density::Comfortable;
    QSize size{1280, 800};
    int scale = 100;
    bool rightToLeft = false;
};

/// Reads the command line; the error is a sentence that names the option and what it takes.
[[nodiscard]] std::expected<GalleryOptions, QString> parseGalleryOptions(const QStringList& arguments);

} // namespace autospace
