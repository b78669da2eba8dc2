// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sql/SqlText.h"

namespace autospace {

SqlText& SqlText::param(SqlValue value) {
    m_values << std::move(value);
    m_text += placeholder(m_dialect, m_values.size());
    return *this;
}

QByteArray SqlText::placeholder(Dialect dialect, qsizetype number) {
    return dialect == Dialect::Sqlite ? QByteArray("?") : '$' + QByteArray::number(number);
}

QByteArray SqlText::quoted(QByteArrayView identifier) {
    Q_ASSERT(!identifier.contains('"'));
    QByteArray text;
    text.reserve(identifier.size() + 2);
    text += '"';
    text += identifier;
    text += '"';
    return text;
}

QByteArray SqlText::literal(QByteArrayView text) {
    return '\'' + text.toByteArray().replace('\'', "''") + '\'';
}

} // namespace autospace
