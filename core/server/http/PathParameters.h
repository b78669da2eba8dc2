// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace autospace {

// What stood for the `{names}` of a route's pattern, percent-decoded once.
class PathParameters {
public:
    PathParameters() = default;
    PathParameters(QList<QByteArray> names, QList<QString> values)
        : names_(std::move(names)), values_(std::move(values)) {}

    // The value of a name of the pattern; empty for a name that the pattern does not have.
    [[nodiscard]] QString value(QByteArrayView name) const {
        for (qsizetype i = 0; i < names_.size(); ++i)
            if (names_[i] == name) return values_[i];
        return {};
    }
    [[nodiscard]] const QList<QByteArray>& names() const { return names_; }

private:
    QList<QByteArray> names_; // shares the route's own list
    QList<QString> values_;
};

} // namespace autospace
