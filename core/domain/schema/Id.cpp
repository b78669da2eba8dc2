// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/schema/Id.h"

#include <cstring>

namespace autospace {

// The value of a hexadecimal digit in lower case; negative for anything else.
static int digitValue(char16_t c) {
    if (c >= u'0' && c <= u'9') return c - u'0';
    return c >= u'a' && c <= u'f' ? c - u'a' + 10 : -1;
}

// QUuid also takes braces and upper case; one spelling keeps ids comparable as text.
std::optional<Id> Id::parse(QStringView text) {
    if (text.size() != 36) return std::nullopt;
    QUuid::Id128Bytes bytes;
    qsizetype at = 0;
    for (unsigned char& byte : bytes.data) {
        if (at == 8 || at == 13 || at == 18 || at == 23)
            if (text[at++] != u'-') return std::nullopt;
        const int high = digitValue(text[at].unicode());
        const int low = digitValue(text[at + 1].unicode());
        if (high < 0 || low < 0) return std::nullopt;
        byte = static_cast<unsigned char>(high * 16 + low);
        at += 2;
    }
    return Id{QUuid::fromBytes(bytes.data)};
}

Id Id::v7(qint64 epochMs, const unsigned char (&entropy)[10]) {
    QByteArray bytes(16, Qt::Uninitialized);
    for (int i = 0; i < 6; ++i)
        bytes[i] = static_cast<char>((epochMs >> (8 * (5 - i))) & 0xff);
    for (int i = 0; i < 10; ++i)
        bytes[6 + i] = static_cast<char>(entropy[i]);
    bytes[6] = static_cast<char>((bytes[6] & 0x0f) | 0x70);
    bytes[8] = static_cast<char>((bytes[8] & 0x3f) | 0x80);
    return Id{QUuid::fromRfc4122(bytes)};
}

bool Id::bytesBefore(const Id& other) const {
    const QUuid& a = value;
    const QUuid& b = other.value;
    if (a.data1 != b.data1) return a.data1 < b.data1;
    if (a.data2 != b.data2) return a.data2 < b.data2;
    if (a.data3 != b.data3) return a.data3 < b.data3;
    return std::memcmp(a.data4, b.data4, sizeof a.data4) < 0;
}

qint64 Id::epochMs() const {
    const QByteArray bytes = value.toRfc4122();
    qint64 ms = 0;
    for (int i = 0; i < 6; ++i)
        ms = (ms << 8) | static_cast<unsigned char>(bytes[i]);
    return ms;
}

} // namespace autospace
