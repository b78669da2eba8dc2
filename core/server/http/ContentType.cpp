// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/http/ContentType.h"

namespace autospace {

bool isContentType(QByteArrayView header, QByteArrayView type) {
    const qsizetype semicolon = header.indexOf(';');
    const QByteArrayView own = semicolon < 0 ? header : header.first(semicolon);
    if (own.trimmed().compare(type, Qt::CaseInsensitive) != 0) return false;
    if (semicolon < 0) return true;
    const QByteArrayView parameter = header.sliced(semicolon + 1).trimmed();
    return parameter.compare("charset=utf-8", Qt::CaseInsensitive) == 0 ||
           parameter.compare("charset=\"utf-8\"", Qt::CaseInsensitive) == 0;
}

} // namespace autospace
