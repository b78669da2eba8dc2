// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/Table.h"

#include <cstdio>

namespace autospace::bench {

using namespace Qt::StringLiterals;

void Table::add(QStringList cells) {
    // Shown as it comes: a bench run takes minutes.
    std::fprintf(stderr, "%s\n", qPrintable(cells.join(u" | "_s)));
    m_rows << std::move(cells);
}

QString Table::toMarkdown() const {
    QString text = u"| "_s + m_columns.join(u" | "_s) + u" |\n|"_s + u" --- |"_s.repeated(m_columns.size()) + u'\n';
    for (const QStringList& row : m_rows)
        text += u"| "_s + row.join(u" | "_s) + u" |\n"_s;
    return text;
}

} // namespace autospace::bench
