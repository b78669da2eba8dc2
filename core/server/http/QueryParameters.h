// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <expected>
#include <optional>
#include <utility>

namespace autospace {

class ApiError;

// The decoded parameters of a URL, each name once, in the order in which they were sent.
class QueryParameters {
public:
    // Reads the part after '?'. Errors: 400 naming the parameter, for a bad escape, a name sent
    // twice or more than 100 parameters.
    [[nodiscard]] static std::expected<QueryParameters, ApiError> parse(QByteArrayView query);

    [[nodiscard]] std::optional<QString> value(QStringView name) const;
    [[nodiscard]] bool contains(QStringView name) const { return value(name).has_value(); }
    [[nodiscard]] bool isEmpty() const { return m_items.isEmpty(); }
    [[nodiscard]] const QList<std::pair<QString, QString>>& items() const { return m_items; }

private:
    QList<std::pair<QString, QString>> m_items;
};

} // namespace autospace
