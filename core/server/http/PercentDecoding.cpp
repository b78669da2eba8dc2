// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/http/PercentDecoding.h"

#include <QStringDecoder>

#include <algorithm>

namespace autospace {

using namespace Qt::StringLiterals;

static int hexValue(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    return -1;
}

static bool isControl(char16_t c) { return c < 0x20 || c == 0x7f; }

static std::expected<QByteArray, PercentFault> unescaped(QByteArrayView text) {
    QByteArray bytes;
    bytes.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != '%') {
            bytes.append(text[i]);
            continue;
        }
        if (i + 2 >= text.size()) return std::unexpected(PercentFault::BadEscape);
        const int high = hexValue(text[i + 1]);
        const int low = hexValue(text[i + 2]);
        if (high < 0 || low < 0) return std::unexpected(PercentFault::BadEscape);
        bytes.append(char(high * 16 + low));
        i += 2;
    }
    return bytes;
}

std::expected<QString, PercentFault> percentDecoded(QByteArrayView text) {
    const bool plain =
        std::ranges::all_of(text, [](char c) { return uchar(c) >= 0x20 && uchar(c) < 0x7f && c != '%'; });
    if (plain) return QString::fromLatin1(text);

    const auto bytes = unescaped(text);
    if (!bytes) return std::unexpected(bytes.error());
    // A leading byte order mark is data here, not a signature to be dropped.
    QStringDecoder decoder(QStringDecoder::Utf8,
                           QStringConverter::Flag::ConvertInitialBom | QStringConverter::Flag::Stateless);
    QString result = decoder(*bytes);
    if (decoder.hasError()) return std::unexpected(PercentFault::NotUtf8);
    if (std::ranges::any_of(result, [](QChar c) { return isControl(c.unicode()); }))
        return std::unexpected(PercentFault::ControlCharacter);
    return result;
}

QString percentFaultText(PercentFault fault) {
    switch (fault) {
    case PercentFault::BadEscape: return u"a '%' must be followed by two hexadecimal digits"_s;
    case PercentFault::NotUtf8: return u"the bytes are not valid UTF-8"_s;
    case PercentFault::ControlCharacter: return u"control characters are not allowed"_s;
    }
    return {};
}

} // namespace autospace
