// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/sync/CursorSigner.h"

#include <QMessageAuthenticationCode>

namespace autospace {

static constexpr qsizetype macBytes = 16;
static constexpr qsizetype longestCursor = 4096;
static constexpr auto encoding = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

QByteArray CursorSigner::mac(QByteArrayView purpose, const QByteArray& payload) const {
    QMessageAuthenticationCode code(QCryptographicHash::Sha256, m_key);
    code.addData(purpose.toByteArray());
    code.addData(QByteArray(1, '\0'));
    code.addData(payload);
    return code.result().first(macBytes);
}

QByteArray CursorSigner::sign(QByteArrayView purpose, const QByteArray& payload) const {
    return (mac(purpose, payload) + payload).toBase64(encoding);
}

std::optional<QByteArray> CursorSigner::open(QByteArrayView purpose, QByteArrayView text) const {
    if (text.size() > longestCursor) return std::nullopt;
    const auto decoded =
        QByteArray::fromBase64Encoding(text.toByteArray(), encoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.size() < macBytes) return std::nullopt;
    const QByteArray payload = decoded.decoded.sliced(macBytes);
    const QByteArray expected = mac(purpose, payload);
    // Compares without a short cut, so that the time tells nothing about how many bytes were right.
    unsigned difference = 0;
    for (qsizetype i = 0; i < macBytes; ++i)
        difference |= static_cast<unsigned char>(expected[i] ^ decoded.decoded[i]);
    return difference == 0 ? std::optional(payload) : std::nullopt;
}

} // namespace autospace
