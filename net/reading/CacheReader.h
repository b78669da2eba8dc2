// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema/View.h"

#include <QSet>

#include <optional>

namespace autospace {

// One consistent look at the shown state, on the reading thread. Like every View it cannot return errors: a read that
// fails answers nothing and sets failure().
class CacheReader : public View {
public:
    [[nodiscard]] virtual qint64 count(const RecordType& type, const Query& query) const = 0;
    // How many matching rows stand before the record in the query's order.
    [[nodiscard]] virtual qint64 rank(const RecordType& type, const Query& query, const Record& record) const = 0;
    // Like select(), from a row offset; for jumps of the scroll bar only.
    [[nodiscard]] virtual QList<RecordPtr> selectAt(const RecordType& type, const Query& query,
                                                    qint64 offset) const = 0;
    // Those of the ids that a command which the core has not confirmed has touched.
    [[nodiscard]] virtual QSet<Id> pending(const QString& collection, const QList<Id>& ids) const = 0;
    [[nodiscard]] virtual std::optional<QString> failure() const = 0;
};

} // namespace autospace
