// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace autospace {

// Number plates as they are stored and compared.
class Plate {
public:
    // Upper case, single spaces, every kind of dash as "-", no space around it: "fl – 12345" becomes "FL-12345".
    [[nodiscard]] static QString normal(const QString& text);
    // Whether two plates are the same to a person: spaces and dashes do not count. An empty one equals none.
    [[nodiscard]] static bool same(const QString& a, const QString& b);
};

} // namespace autospace
