// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/Table.h"

#include <QLocale>
#include <QStringList>

#include <cmath>
#include <cstdio>

namespace autospace::bench {

using namespace Qt::StringLiterals;

QString Table::number(double value) {
    if (value == 0) return u"0"_s;
    const int digits = static_cast<int>(std::floor(std::log10(std::abs(value)))) + 1;
    const double unit = std::pow(10.0, digits - 3);
    return QLocale::c().toString(std::round(value / unit) * unit, 'f', std::max(0, 3 - std::max(digits, 1)));
}

QString Table::percent(double share) { return QString::number(100 * share, 'f', 0) + u" %"_s; }

QString Table::times(double factor) { return u"×"_s + QString::number(factor, 'f', 2); }

QString Table::ms(double us) { return number(us / 1000) + u" ms"_s; }

QString Table::line(const Row& row) {
    return u"| "_s + QStringList{row.what, row.figure, row.median, row.p99, row.peer, row.share, row.aim}.join(u" | "_s) + u" |"_s;
}

void Table::add(const Row& row) {
    std::fprintf(stderr, "%s\n", qPrintable(line(row)));
    m_rows << row;
}

QString Table::toMarkdown() const {
    QString text = line({u"what"_s, u"figure"_s, u"p50"_s, u"p99"_s, u"beside"_s, u"share"_s, u"aim"_s}) + u"\n| --- | --- | --- | --- | --- | --- | --- |\n"_s;
    for (const Row& row : m_rows)
        text += line(row) + u'\n';
    return text;
}

} // namespace autospace::bench
