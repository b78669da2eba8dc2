// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/CsvText.h"
#include "models/import/CsvReader.h"
#include "tests/fuzz/FuzzTargets.h"

#include <QLocale>
#include <QSet>

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

// Two kinds of blanks are written as the one that every program knows.
QStringList withPlainBlanks(QStringList cells) {
    for (QString& cell : cells)
        cell.replace(QChar(QChar::Nbsp), u' ').replace(QChar(0x202F), u' ');
    return cells;
}

// What the bytes say, as cells of a list: a zero byte ends one.
void csv(QByteArrayView bytes) {
    const QStringList given = QString::fromUtf8(bytes).split(QChar(0));
    const QStringList cells = withPlainBlanks(given);
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

// A file to import: what is read of it is a table, and the same once more when it was exported in between.
void csvImport(QByteArrayView bytes) {
    const auto table = CsvReader::read(bytes.toByteArray());
    if (!table) return demand(!table.error().message.isEmpty(), "a file is refused without a word");
    demand(QSet<QString>(table->header.begin(), table->header.end()).size() == table->header.size(), "two columns of one name");
    const CsvText text(QLocale::c());
    QByteArray file = CsvText::beginning() + text.line(table->header);
    int line = 0;
    for (const CsvTable::Row& row : table->rows) {
        demand(row.line > line, "rows out of order");
        line = row.line;
        file += text.line(row.cells);
    }
    const auto again = CsvReader::read(file);
    if (!again || again->header != table->header) return; // such as a header that began with a sign of a formula
    demand(again->rows.size() == table->rows.size(), "rows were lost or found on the way");
    for (qsizetype i = 0; i < table->rows.size(); ++i)
        demand(again->rows[i].cells == withPlainBlanks(table->rows[i].cells), "a cell changed on its way");
}

} // namespace

QList<FuzzTarget> exportTargets() {
    return {{"csv",
             csv,
             {"B-100\0Anna \"Ada\" Muster\0=1+1\0-5.00 CHF\0a;b,c\0two\r\nlines"_ba,
              "\0+41 79 000 00 00\0@SUM(A1)\0\t=1\0"_ba},
             {"\"", "\"\"", ",", ";", "\r\n", "=", "-", "+", "@", "\t", "\xc2\xa0", "\xe2\x80\xaf", "-1", "-1,5 EUR"}},
            {"csv_import",
             csvImport,
             {"code;type;note\r\nA-1;standard;\"two \"\"words\"\"\r\nand a line\"\r\nA-2;ev;'=1+1\r\n"_ba,
              "\xEF\xBB\xBF" "a,b\n1,2\n\n3,4"_ba, "\xFF\xFE" "a\0\n\0b\0"_ba},
             {"\"", "\"\"", ",", ";", "\r\n", "\n", "\t", "|", "'=", "\xEF\xBB\xBF", "\xFF\xFE", "\xFE\xFF"}}};
}

} // namespace autospace
