// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/command/Changes.h"
#include "core/domain/schema/View.h"

namespace autospace {

// The records as they will be once the changes are written. Borrows both; for the time of one decision.
class ChangedView final : public View {
public:
    ChangedView(const Changes& changes, const View& before) : m_changes(changes), m_before(before) {}

    [[nodiscard]] RecordPtr find(const RecordType& type, const Id& id) const override;
    [[nodiscard]] QList<RecordPtr> select(const RecordType& type, const Query& query) const override;

private:
    const Changes& m_changes;
    const View& m_before;
};

} // namespace autospace
