// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/schema/JsonText.h"

#include "core/domain/schema/InstantText.h"

#include <algorithm>
#include <charconv>

namespace autospace {

namespace {

constexpr char hex[] = "0123456789abcdef";

// Room at the end for that many bytes, to be filled by the caller.
char* grown(QByteArray& out, qsizetype bytes) {
    // A document is made of very many small pieces, and resizing takes longer than writing one. There is mostly room.
    if (QByteArray::DataPointer& own = out.data_ptr(); !own.needsDetach() && own.freeSpaceAtEnd() > bytes) {
        char* to = own.data() + own.size;
        own.size += bytes;
        to[bytes] = '\0';
        return to;
    }
    const qsizetype at = out.size();
    out.resizeForOverwrite(at + bytes);
    return out.data() + at;
}

template <class Char>
bool isPlain(Char c) {
    return c >= 0x20 && c < 0x80 && c != '"' && c != '\\';
}

void appendEscaped(QByteArray& out, QByteArrayView utf8) {
    out += '"';
    for (const char c : utf8) {
        const auto u = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\')
            out += '\\', out += c;
        else if (u >= 0x20)
            out += c;
        else if (c == '\n')
            out += "\\n";
        else
            out += "\\u00", out += hex[u >> 4], out += hex[u & 15];
    }
    out += '"';
}

} // namespace

void JsonText::append(QByteArray& out, QStringView text) {
    if (!std::ranges::all_of(text, [](QChar c) { return isPlain(c.unicode()); }))
        return appendEscaped(out, text.toUtf8());
    char* to = grown(out, text.size() + 2);
    *to++ = '"';
    for (const QChar c : text)
        *to++ = static_cast<char>(c.unicode());
    *to = '"';
}

void JsonText::append(QByteArray& out, QByteArrayView utf8) {
    if (!std::ranges::all_of(utf8, [](char c) { return isPlain(static_cast<unsigned char>(c)); }))
        return appendEscaped(out, QString::fromUtf8(utf8).toUtf8());
    char* to = grown(out, utf8.size() + 2);
    *to++ = '"';
    to = std::ranges::copy(utf8, to).out;
    *to = '"';
}

void JsonText::append(QByteArray& out, qint64 number) {
    char digits[24];
    const auto end = std::to_chars(digits, digits + sizeof digits, number).ptr;
    appendRaw(out, {digits, end - digits});
}

void JsonText::append(QByteArray& out, double number) { out += QByteArray::number(number, 'g', 17); }

void JsonText::append(QByteArray& out, const Id& id) {
    const QUuid::Id128Bytes bytes = id.value.toBytes();
    char* to = grown(out, 38);
    *to++ = '"';
    for (int i = 0; i < 16; ++i) {
        if (i == 4 || i == 6 || i == 8 || i == 10) *to++ = '-';
        *to++ = hex[bytes.data[i] >> 4];
        *to++ = hex[bytes.data[i] & 15];
    }
    *to = '"';
}

void JsonText::append(QByteArray& out, Instant time) {
    char* to = grown(out, InstantText::size + 2);
    *to++ = '"';
    InstantText::write(to, time);
    to[InstantText::size] = '"';
}

void JsonText::append(QByteArray& out, const Money& money) {
    appendRaw(out, R"({"currency":)");
    append(out, money.currency);
    appendRaw(out, R"(,"minor":)");
    append(out, money.minor);
    appendRaw(out, "}");
}

void JsonText::appendRaw(QByteArray& out, QByteArrayView json) { std::ranges::copy(json, grown(out, json.size())); }

void JsonText::appendName(QByteArray& out, QByteArrayView name) {
    char* to = grown(out, name.size() + 3);
    *to++ = '"';
    to = std::ranges::copy(name, to).out;
    *to++ = '"';
    *to = ':';
}

} // namespace autospace
