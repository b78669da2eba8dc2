// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/schema/StructType.h"

namespace autospace {

StructType::StructType(QString name, Factory make, QList<Field> fields)
    : m_name(std::move(name)), m_make(make), m_fields(std::move(fields)) {
    for (qsizetype i = 0; i < m_fields.size(); ++i) {
        const QString key = QString::fromLatin1(m_fields[i].name);
        Q_ASSERT_X(!m_index.contains(key), "StructType", m_fields[i].name);
        m_index.insert(key, i);
    }
}

const Field* StructType::field(QStringView name) const {
    const auto it = m_index.constFind(name.toString());
    return it == m_index.cend() ? nullptr : &m_fields[*it];
}

} // namespace autospace
