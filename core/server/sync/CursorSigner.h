// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace autospace {

// Makes the opaque cursors of lists and of the feed, and takes back only those that it made: base64url of the
// payload and the first 16 bytes of its HMAC-SHA256 (RFC 2104). The purpose keeps one kind from passing as another.
class CursorSigner {
public:
    explicit CursorSigner(QByteArray key) : m_key(std::move(key)) {}

    [[nodiscard]] QByteArray sign(QByteArrayView purpose, const QByteArray& payload) const;
    [[nodiscard]] std::optional<QByteArray> open(QByteArrayView purpose, QByteArrayView text) const;

private:
    [[nodiscard]] QByteArray mac(QByteArrayView purpose, const QByteArray& payload) const;
    QByteArray m_key;
};

} // namespace autospace
