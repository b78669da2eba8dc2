// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/http/ServerEvent.h"

namespace autospace {

static void appendField(QByteArray& out, QByteArrayView field, QByteArrayView value) {
    out.append(field).append(": ");
    for (const char c : value)
        if (c != '\r' && c != '\n' && c != '\0') out.append(c);
    out.append('\n');
}

// A bare CR ends a line for the receiver as well, so data is cut at LF, CR and CRLF.
static void appendData(QByteArray& out, QByteArrayView data) {
    out.append("data: ");
    for (qsizetype i = 0; i < data.size(); ++i) {
        const char c = data[i];
        if (c != '\r' && c != '\n') {
            out.append(c);
            continue;
        }
        if (c == '\r' && i + 1 < data.size() && data[i + 1] == '\n') ++i;
        out.append("\ndata: ");
    }
    out.append('\n');
}

QByteArray ServerEvent::encoded() const {
    QByteArray out;
    out.reserve(name.size() + data.size() + id.size() + 32);
    if (!id.isEmpty()) appendField(out, "id", id);
    if (!name.isEmpty()) appendField(out, "event", name);
    appendData(out, data);
    out.append('\n');
    return out;
}

QByteArray ServerEvent::comment(QByteArrayView text) {
    QByteArray out;
    appendField(out, "", text);
    out.append('\n');
    return out;
}

} // namespace autospace
