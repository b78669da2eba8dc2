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
    // The whole text and not the bytes alone: base64 has several texts for the same bytes, and only one of them is ours.
    const QByteArray ours = sign(purpose, payload);
    if (ours.size() != text.size()) return std::nullopt;
    // Compares without a short cut, so that the time tells nothing about how many characters were right.
    unsigned difference = 0;
    for (qsizetype i = 0; i < ours.size(); ++i)
        difference |= static_cast<unsigned char>(ours[i] ^ text[i]);
    return difference == 0 ? std::optional(payload) : std::nullopt;
}

} // namespace autospace
