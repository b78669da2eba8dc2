// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QStringView>

#include <variant>

namespace autospace {

// One named value of a log line; only looked at during the call that it is passed to.
struct LogField {
    QByteArrayView name; // lower_snake_case
    std::variant<QStringView, QByteArrayView, qint64, double, bool> value;
};

} // namespace autospace
