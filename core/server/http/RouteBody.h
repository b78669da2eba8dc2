// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace autospace {

// What a route takes as its body.
struct RouteBody {
    enum class Kind : quint8 {
        None,         // no body; one that is sent is refused
        Json,         // a JSON object, needed
        OptionalJson, // a JSON object, or nothing at all
        Bytes         // bytes of `contentType`, left as they are
    };
    Kind kind = Kind::None;
    QByteArray contentType;
    std::optional<qint64> limitBytes; // nothing: the server's own limit

    [[nodiscard]] static RouteBody none() { return {}; }
    [[nodiscard]] static RouteBody json(std::optional<qint64> limitBytes = {}) {
        return {Kind::Json, QByteArrayLiteral("application/json"), limitBytes};
    }
    [[nodiscard]] static RouteBody optionalJson(std::optional<qint64> limitBytes = {}) {
        return {Kind::OptionalJson, QByteArrayLiteral("application/json"), limitBytes};
    }
    [[nodiscard]] static RouteBody bytes(QByteArray contentType, std::optional<qint64> limitBytes) {
        return {Kind::Bytes, std::move(contentType), limitBytes};
    }
};

} // namespace autospace
