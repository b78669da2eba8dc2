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
        : m_names(std::move(names)), m_values(std::move(values)) {}

    // The value of a name of the pattern; empty for a name that the pattern does not have.
    [[nodiscard]] QString value(QByteArrayView name) const {
        for (qsizetype i = 0; i < m_names.size(); ++i)
            if (m_names[i] == name) return m_values[i];
        return {};
    }
    [[nodiscard]] const QList<QByteArray>& names() const { return m_names; }

private:
    QList<QByteArray> m_names; // shares the route's own list
    QList<QString> m_values;
};

} // namespace autospace
