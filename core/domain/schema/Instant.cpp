// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/schema/Instant.h"

#include "core/domain/schema/InstantText.h"

namespace autospace {

std::optional<Instant> Instant::parse(QStringView text) {
    if (text.size() < 20 || text.size() > 40 || (text[10] != u'T' && text[10] != u't')) return std::nullopt;
    const QChar last = text.back();
    const bool zulu = last == u'Z' || last == u'z';
    const QChar sign = text[text.size() - 6];
    if (!zulu && sign != u'+' && sign != u'-') return std::nullopt;
    const QDateTime time = QDateTime::fromString(text.toString(), Qt::ISODateWithMs);
    if (!time.isValid()) return std::nullopt;
    const Instant instant{time.toMSecsSinceEpoch()};
    return instant.isWritable() ? std::optional(instant) : std::nullopt;
}

QString Instant::toString() const {
    char text[InstantText::size];
    InstantText::write(text, *this);
    return QString::fromLatin1(text, InstantText::size);
}

} // namespace autospace
