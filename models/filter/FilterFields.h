// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema/RecordType.h"

namespace autospace {

// The words by which a person can name the fields of a record in a filter: the field's own name (starts_at), its
// label in English and in the language shown ("From", "Von"), and a few short ones (due).
class FilterFields {
public:
    explicit FilterFields(const RecordType& type) : m_type(type) {}

    // Upper and lower case are the same. Null when no field is meant.
    [[nodiscard]] const Field* find(QStringView word) const;
    // The shortest word that names exactly this field, for writing filters back.
    [[nodiscard]] QString word(const Field& field) const;
    // One word per field that can be filtered by, in the order of the fields.
    [[nodiscard]] QStringList words() const;
    // Whether people may filter by it: not secret, and not a structure.
    [[nodiscard]] static bool usable(const Field& field);
    // The label in the language shown.
    [[nodiscard]] static QString label(const Field& field);

private:
    const RecordType& m_type;
};

} // namespace autospace
