// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/server/http/RecordedSink.h"

#include <QJsonArray>
#include <QJsonObject>

namespace autospace {

// One answer of the core, as a test wants to look at it.
struct Answer {
    int status = 0;
    QByteArray body;
    HttpHeaders headers;
    QJsonObject json;
    std::shared_ptr<RecordedAnswer> recorded; // for streams

    [[nodiscard]] QJsonObject data() const { return json[QStringLiteral("data")].toObject(); }
    [[nodiscard]] QJsonArray list() const { return json[QStringLiteral("data")].toArray(); }
    // The code of the first error.
    [[nodiscard]] QString code() const { return json[QStringLiteral("errors")][0][QStringLiteral("code")].toString(); }
};

} // namespace autospace
