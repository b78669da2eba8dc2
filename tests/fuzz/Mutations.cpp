// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/Mutations.h"

namespace autospace {

static constexpr qsizetype largest = 64 * 1024;

QByteArray Mutations::next() {
    QByteArray bytes = seed();
    for (qsizetype n = upTo(5); n >= 0; --n)
        mutate(bytes);
    return bytes.first(std::min(bytes.size(), largest));
}

void Mutations::mutate(QByteArray& bytes) {
    static constexpr char odd[] = {'\0', '\n', '\r', '\x7f', '\xff', '\xc3', '"', '\\',
                                   '{',  '[',  '%',  '&',    '-',    '9',    ' '};
    const qsizetype at = upTo(bytes.size());
    const qsizetype length = std::min(upTo(12), bytes.size() - at);
    switch (upTo(8)) {
    case 0:
        if (at < bytes.size()) bytes[at] = static_cast<char>(bytes[at] ^ (1 << upTo(7)));
        break;
    case 1: bytes.insert(at, odd[upTo(std::size(odd) - 1)]); break;
    case 2: bytes.remove(at, length); break;
    case 3: bytes.insert(at, bytes.sliced(at, length)); break;
    case 4: bytes.truncate(at); break;
    case 5: {
        const QByteArray& other = seed();
        bytes = bytes.first(at) + other.sliced(std::min(at, other.size()));
        break;
    }
    case 6: bytes.insert(at, QByteArray::number(m_chance())); break;
    case 7: bytes.insert(at, bytes.sliced(at, length).repeated(1 + upTo(200))); break;
    default:
        if (!m_target.tokens.isEmpty()) bytes.insert(at, m_target.tokens[upTo(m_target.tokens.size() - 1)]);
    }
}

} // namespace autospace
