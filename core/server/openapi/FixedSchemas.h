// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

namespace autospace {

// The schemas of answers that are no records: sign-in, feed, lists, errors.
class FixedSchemas {
public:
    [[nodiscard]] static QJsonObject all();
};

} // namespace autospace
