// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>

namespace autospace {

// How many of the bytes are the first whole HTTP/1.1 answer, framed by Content-Length as the core frames all of them
// but event streams; 0 while it is not whole.
inline qsizetype wholeAnswer(const QByteArray& bytes) {
    const qsizetype head = bytes.indexOf("\r\n\r\n");
    if (head < 0) return 0;
    const QByteArray lower = bytes.first(head).toLower();
    const qsizetype at = lower.indexOf("\r\ncontent-length:");
    const qsizetype length = at < 0 ? 0 : lower.sliced(at + 17).split('\r').front().trimmed().toLongLong();
    return bytes.size() >= head + 4 + length ? head + 4 + length : 0;
}

} // namespace autospace
