// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema/StructType.h"

#include <bitset>

namespace autospace {

// Some of the fields of a type, by their places in its table of fields.
class FieldChoice {
public:
    static constexpr qsizetype most = 128; // fields that a type may have to be chosen from

    [[nodiscard]] static FieldChoice none() { return {}; }
    // Every field that may leave the core.
    [[nodiscard]] static FieldChoice open(const StructType& type) {
        FieldChoice choice;
        for (qsizetype i = 0; i < type.fields().size(); ++i)
            choice.set(i, !type.fields()[i].is(FieldFlag::Secret));
        return choice;
    }

    [[nodiscard]] bool has(qsizetype place) const { return m_places.test(static_cast<size_t>(place)); }
    void set(qsizetype place, bool chosen = true) { m_places.set(static_cast<size_t>(place), chosen); }
    // By name; a name that the type does not know changes nothing.
    void set(const StructType& type, QStringView name, bool chosen = true) {
        if (const Field* field = type.field(name)) set(field - type.fields().constData(), chosen);
    }
    [[nodiscard]] FieldChoice operator&(const FieldChoice& other) const {
        FieldChoice both;
        both.m_places = m_places & other.m_places;
        return both;
    }

private:
    std::bitset<most> m_places;
};

} // namespace autospace
