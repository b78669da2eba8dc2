// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

namespace autospace::bench {

// The measurements as a Markdown table: what, how many connections, rate, p50 and p99, beside the limit in the same
// run.
class Table {
public:
    explicit Table(QStringList columns) : m_columns(std::move(columns)) {}
    void add(QStringList cells);
    [[nodiscard]] QString toMarkdown() const;

private:
    QStringList m_columns;
    QList<QStringList> m_rows;
};

} // namespace autospace::bench
