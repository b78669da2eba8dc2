// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/CsvText.h"
#include "tests/fuzz/FuzzTargets.h"

#include <QLocale>

#include <algorithm>

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

// One line as RFC 4180 has it, read by the book; nothing when it is none.
std::optional<QStringList> readLine(const QString& text, QChar separator) {
    QStringList cells{QString()};
    bool quoted = false, closed = false;
    qsizetype at = 0;
    for (; at < text.size(); ++at) {
        const QChar c = text[at];
        if (quoted && c == u'"' && at + 1 < text.size() && text[at + 1] == u'"') {
            cells.last() += text[++at];
        } else if (quoted) {
            quoted = c != u'"';
            closed = !quoted;
            if (quoted) cells.last() += c;
        } else if (c == separator) {
            cells << QString();
            closed = false;
        } else if (c == u'\r') {
            break;
        } else if (c == u'"' && cells.last().isEmpty() && !closed) {
            quoted = true;
        } else if (c == u'"' || c == u'\n' || closed) {
            return std::nullopt;
        } else {
            cells.last() += c;
        }
    }
    if (quoted || text.sliced(at) != u"\r\n") return std::nullopt;
    return cells;
}

bool isAmount(const QString& text, const QLocale& locale) {
    bool is = false;
    (void)locale.toDouble(text.section(u' ', 0, 0), &is);
    return is;
}

// What the bytes say, as cells of a list: a zero byte ends one.
void csv(QByteArrayView bytes) {
    const QStringList given = QString::fromUtf8(bytes).split(QChar(0));
    QStringList cells = given;
    // These two blanks are written as the one that every program knows.
    for (QString& cell : cells)
        cell.replace(QChar(QChar::Nbsp), u' ').replace(QChar(0x202F), u' ');
    for (const QLocale& locale : {QLocale(QLocale::English, QLocale::UnitedKingdom), QLocale(QLocale::German)}) {
        const QChar separator = locale.decimalPoint() == u"," ? u';' : u',';
        const auto read = readLine(QString::fromUtf8(CsvText(locale).line(given)), separator);
        demand(read && read->size() == cells.size(), "a list that is no longer one when read again");
        for (qsizetype i = 0; i < cells.size(); ++i) {
            const QString& cell = read->at(i);
            demand(cell == cells[i] || cell == u'\'' + cells[i], "a cell changes on its way");
            const bool formula = !cell.isEmpty() && u"=+-@\t\r"_s.contains(cell.front());
            demand(!formula || isAmount(cell, locale), "a cell is taken for a formula");
        }
    }
}

} // namespace

QList<FuzzTarget> exportTargets() {
    return {{"csv",
             csv,
             {"B-100\0Anna \"Ada\" Muster\0=1+1\0-5.00 CHF\0a;b,c\0two\r\nlines"_ba,
              "\0+41 79 000 00 00\0@SUM(A1)\0\t=1\0"_ba},
             {"\"", "\"\"", ",", ";", "\r\n", "=", "-", "+", "@", "\t", "\xc2\xa0", "\xe2\x80\xaf", "-1", "-1,5 EUR"}}};
}

} // namespace autospace
