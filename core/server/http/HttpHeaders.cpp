// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/http/HttpHeaders.h"

#include <algorithm>
#include <array>

namespace autospace {

static constexpr char lowered(char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; }
static constexpr char cleaned(char c) { return (uchar(c) < 0x20 && c != '\t') || uchar(c) == 0x7f ? ' ' : c; }

// Every byte of every request's head goes through one of these.
using Table = std::array<char, 256>;
static constexpr Table tableOf(char (*convert)(char)) {
    Table table{};
    for (int i = 0; i < 256; ++i)
        table[size_t(i)] = convert(char(i));
    return table;
}
static constexpr Table lower = tableOf(&lowered);
static constexpr Table clean = tableOf(&cleaned);

static char* converted(char* out, QByteArrayView bytes, const Table& table) {
    for (const char c : bytes)
        *out++ = table[uchar(c)];
    return out;
}

void HttpHeaders::add(QByteArrayView name, QByteArrayView value) {
    value = value.trimmed();
    const qsizetype at = m_bytes.size();
    m_bytes.resizeForOverwrite(at + name.size() + value.size());
    char* out = m_bytes.data() + at;
    out = converted(out, name, lower);
    converted(out, value, clean);
    m_entries.append(Entry{quint32(at), quint32(name.size()), quint32(at + name.size()), quint32(value.size())});
}

void HttpHeaders::set(QByteArrayView name, QByteArrayView value) {
    remove(name);
    add(name, value);
}

void HttpHeaders::remove(QByteArrayView name) {
    for (qsizetype i = indexOf(name); i >= 0; i = indexOf(name, i))
        m_entries.remove(i);
}

QByteArrayView HttpHeaders::value(QByteArrayView name) const {
    const qsizetype index = indexOf(name);
    return index < 0 ? QByteArrayView() : valueAt(index);
}

qsizetype HttpHeaders::count(QByteArrayView name) const {
    qsizetype found = 0;
    for (qsizetype i = indexOf(name); i >= 0; i = indexOf(name, i + 1))
        ++found;
    return found;
}

QByteArrayView HttpHeaders::nameAt(qsizetype index) const {
    const Entry& entry = m_entries[index];
    return QByteArrayView(m_bytes).sliced(entry.name, entry.nameSize);
}

QByteArrayView HttpHeaders::valueAt(qsizetype index) const {
    const Entry& entry = m_entries[index];
    return QByteArrayView(m_bytes).sliced(entry.value, entry.valueSize);
}

bool HttpHeaders::isToken(QByteArrayView text) {
    static constexpr QByteArrayView marks("!#$%&'*+-.^_`|~");
    return !text.isEmpty() && std::ranges::all_of(text, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || marks.contains(c);
    });
}

qsizetype HttpHeaders::indexOf(QByteArrayView name, qsizetype from) const {
    for (qsizetype i = from; i < m_entries.size(); ++i) {
        const QByteArrayView own = nameAt(i);
        if (own.size() == name.size() && std::ranges::equal(own, name, [](char a, char b) { return a == lowered(b); }))
            return i;
    }
    return -1;
}

} // namespace autospace
