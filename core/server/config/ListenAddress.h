// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>

#include <expected>

namespace autospace {

// "127.0.0.1:8080", "[::1]:8080", "localhost:0", ":8080" (every address).
struct ListenAddress {
    QHostAddress address;
    quint16 port = 0;

    // Error: what is wrong and what is allowed.
    [[nodiscard]] static std::expected<ListenAddress, QString> parse(const QString& text);
};

} // namespace autospace
