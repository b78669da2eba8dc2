// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/command/Registry.h"
#include "core/domain/schema/Instant.h"
#include "core/domain/schema/View.h"

#include <QLocale>
#include <QTimeZone>

namespace autospace {

// What the meaning of a typed filter depends on. Without a view, names of other records (garage:"North") are taken to
// be right; with one they are looked up, which belongs on the reading thread.
struct FilterSurroundings {
    const Registry* registry = nullptr;
    Instant now;
    QTimeZone zone = QTimeZone::utc();
    QLocale locale = QLocale::c();
    QString currency = {}; // for amounts typed without one
    Id orgId = {};         // where names are looked up; null = everywhere
    const View* view = nullptr;
};

} // namespace autospace
