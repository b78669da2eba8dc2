// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QString>

#include <simdjson.h>

#include <string_view>

namespace autospace {

// Qt's values of what simdjson has read.
class JsonTree {
public:
    [[nodiscard]] static QString toText(std::string_view utf8) {
        return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
    }
    // The same that QJsonDocument gives for the same text.
    [[nodiscard]] static QJsonValue toQt(const simdjson::dom::element& json);
};

} // namespace autospace
