// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema/RecordType.h"

#include <QString>
#include <QStringList>

namespace autospace {

// Changes single terms of a typed filter, so that a clicked filter is the same thing as a typed one.
class FilterTerms {
public:
    explicit FilterTerms(const RecordType& type) : m_type(type) {}

    // The values of the plain terms on a field ("status:held,confirmed"), as written.
    [[nodiscard]] QStringList values(const QString& text, const QString& field) const;
    // The text with the field's terms replaced by one with these values, at the place of the first; none: removed.
    [[nodiscard]] QString with(const QString& text, const QString& field, const QStringList& values) const;

private:
    const RecordType& m_type;
};

} // namespace autospace
