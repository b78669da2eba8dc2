// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace autospace {

// What the desktop shows of something that happened while the window was not in front.
struct DesktopNotice {
    QString key; // a later one with the same key takes its place
    QString title;
    QString body;
    bool urgent = false;

    friend bool operator==(const DesktopNotice&, const DesktopNotice&) = default;
};

} // namespace autospace
