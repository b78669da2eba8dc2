// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/CsvReader.h"

#include "models/export/CsvText.h"

#include <QTest>

#include <rapidcheck.h>

using namespace autospace;
using namespace Qt::StringLiterals;

namespace {

// "line: cell|cell" for the header and each row.
QStringList shown(const CsvTable& table) {
    QStringList lines{table.header.join(u'|')};
    for (const CsvTable::Row& row : table.rows)
        lines << u"%1: %2"_s.arg(row.line).arg(row.cells.join(u'|'));
    return lines;
}

QString anyCell() {
    static const QStringList pieces{u"A"_s, u"\""_s, u","_s, u";"_s, u"\r\n"_s, u"\n"_s, u"\r"_s, u"="_s, u"-"_s, u"1"_s,
                                    u" "_s, u"\t"_s, u"ü"_s, u"🚗"_s, u"|"_s};
    QString cell;
    for (int n = *rc::gen::inRange(0, 5); n > 0; --n)
        cell += pieces[*rc::gen::inRange<int>(0, static_cast<int>(pieces.size()))];
    return cell;
}

} // namespace

class CsvReaderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWhatSpreadsheetsWrite_data() {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("plain") << "code,type\nA-1,standard\nA-2,ev\n"_ba << QStringList{u"code|type"_s, u"2: A-1|standard"_s, u"3: A-2|ev"_s};
        QTest::newRow("no line end at the end") << "code\r\nA-1"_ba << QStringList{u"code"_s, u"2: A-1"_s};
        QTest::newRow("semicolons and a byte order mark")
            << "\xEF\xBB\xBF" "code;price\r\nA-1;2,50\r\n"_ba << QStringList{u"code|price"_s, u"2: A-1|2,50"_s};
        QTest::newRow("tabs") << "code\ttype\nA-1\tev\n"_ba << QStringList{u"code|type"_s, u"2: A-1|ev"_s};
        QTest::newRow("bars") << "code|type\nA-1|ev\n"_ba << QStringList{u"code|type"_s, u"2: A-1|ev"_s};
        QTest::newRow("a separator in a quoted name") << "\"a;b;c\",d\n1,2\n"_ba << QStringList{u"a;b;c|d"_s, u"2: 1|2"_s};
        QTest::newRow("quotation marks") << "note\n\"He said \"\"no\"\", twice\"\n"_ba << QStringList{u"note"_s, u"2: He said \"no\", twice"_s};
        QTest::newRow("lines within a cell") << "code,note\nA-1,\"one\ntwo\"\nA-2,x\n"_ba
                                            << QStringList{u"code|note"_s, u"2: A-1|one\ntwo"_s, u"4: A-2|x"_s};
        QTest::newRow("a row that begins with such a cell") << "note,code\n\"\n\none\",A-1\n\nx,A-2\n"_ba
                                                            << QStringList{u"note|code"_s, u"2: \n\none|A-1"_s, u"6: x|A-2"_s};
        QTest::newRow("blank lines and rows") << "\n\ncode,type\n\nA-1,ev\n , \nA-2,ev\n"_ba
                                             << QStringList{u"code|type"_s, u"5: A-1|ev"_s, u"7: A-2|ev"_s};
        QTest::newRow("blanks stay") << "code,type\n A-1 ,ev\n"_ba << QStringList{u"code|type"_s, u"2:  A-1 |ev"_s};
        QTest::newRow("names without blanks around") << " code , slot  type \nA-1,ev\n"_ba << QStringList{u"code|slot type"_s, u"2: A-1|ev"_s};
        QTest::newRow("too few and too many cells") << "a,b\n1\n1,2,3\n"_ba << QStringList{u"a|b"_s, u"2: 1"_s, u"3: 1|2|3"_s};
        QTest::newRow("empty columns at the end") << "a,b,,\n1,2,,\n3,4,,x\n"_ba << QStringList{u"a|b"_s, u"2: 1|2"_s, u"3: 3|4||x"_s};
        QTest::newRow("marks within") << "\xEF\xBB\xBF" "a,b\n\xEF\xBB\xBF" "1,\xEF\xBB\xBF\n"_ba
                                      << QStringList{u"a|b"_s, u"2: \uFEFF1|\uFEFF"_s};
        QTest::newRow("a separator by name") << "sep=;\r\na,b,c;d\r\n1,2;3\r\n"_ba << QStringList{u"a,b,c|d"_s, u"3: 1,2|3"_s};
        QTest::newRow("a column of that name") << "sep=x\n1\n"_ba << QStringList{u"sep=x"_s, u"2: 1"_s};
        QTest::newRow("guards of formulas") << "a,b,c\n'=1+1,'tis,'-5\n"_ba << QStringList{u"a|b|c"_s, u"2: =1+1|'tis|-5"_s};
        QTest::newRow("a Mac of old") << "code\rA-1\rA-2\r"_ba << QStringList{u"code"_s, u"2: A-1"_s, u"3: A-2"_s};
        QTest::newRow("UTF-16") << "\xFF\xFE" "a\0\n\0\xFC\0\n\0"_ba << QStringList{u"a"_s, u"2: ü"_s};
        QTest::newRow("UTF-16, the other end first") << "\xFE\xFF" "\0a\0\n\0\xFC"_ba << QStringList{u"a"_s, u"2: ü"_s};
    }
    void readsWhatSpreadsheetsWrite() {
        QFETCH(const QByteArray, file);
        const auto table = CsvReader::read(file);
        QVERIFY2(table, table ? "" : qPrintable(table.error().message));
        QTEST(shown(*table), "expected");
    }

    void saysWhatIsWrongAndWhere_data() {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("words");
        const QByteArray manyColumns = QByteArray("a,").repeated(CsvReader::mostColumns) + "b\n";
        QTest::newRow("empty") << QByteArray() << 0 << u"empty"_s;
        QTest::newRow("blank") << "\r\n \r\n"_ba << 0 << u"empty"_s;
        QTest::newRow("not UTF-8") << "name\nM\xFCller\n"_ba << 2 << u"UTF-8"_s;
        QTest::newRow("no text") << "name\na\0b\n"_ba << 2 << u"not a text"_s;
        QTest::newRow("half a UTF-16") << "\xFF\xFE" "a\0\n"_ba << 0 << u"damaged"_s;
        QTest::newRow("an open quotation mark") << "a\n1\n\"2\n3\n"_ba << 3 << u"never closed"_s;
        QTest::newRow("a quotation mark within") << "a\n1\n2\"3\n"_ba << 3 << u"middle of a cell"_s;
        QTest::newRow("text after the closing one") << "a\n\"1\"2\n"_ba << 2 << u"middle of a cell"_s;
        QTest::newRow("a column without a name") << "a,,c\n1,2,3\n"_ba << 1 << u"Column 2"_s;
        QTest::newRow("two of a name") << "\na,b,A\n1,2,3\n"_ba << 2 << u"\"A\""_s;
        QTest::newRow("too many columns") << manyColumns << 1 << u"200 columns"_s;
        QTest::newRow("too many rows") << "a\n"_ba + QByteArray("1\n").repeated(CsvReader::mostRows + 1) << 0 << u"5000 rows"_s;
        QTest::newRow("too large") << QByteArray(CsvReader::largestFile + 1, 'a') << 0 << u"16 MiB"_s;
    }
    void saysWhatIsWrongAndWhere() {
        QFETCH(const QByteArray, file);
        QFETCH(const QString, words);
        const auto table = CsvReader::read(file);
        QVERIFY(!table);
        QTEST(table.error().line, "line");
        QVERIFY2(table.error().message.contains(words), qPrintable(table.error().message));
    }

    void takesAsMuchAsItSays() {
        const auto rows = CsvReader::read("a\n"_ba + QByteArray("1\n").repeated(CsvReader::mostRows));
        QVERIFY(rows);
        QCOMPARE(rows->rows.size(), CsvReader::mostRows);
        QByteArrayList names;
        for (qsizetype i = 0; i < CsvReader::mostColumns; ++i)
            names << "c" + QByteArray::number(i);
        const auto columns = CsvReader::read(names.join(';'));
        QVERIFY(columns);
        QCOMPARE(columns->header.size(), CsvReader::mostColumns);
    }

    // What the client exports comes back as it was.
    void readsWhatIsExported() {
        const bool held = rc::check("a list that was exported is read again", [] {
            const CsvText text(*rc::gen::arbitrary<bool>() ? QLocale(QLocale::German) : QLocale(QLocale::English));
            QList<QStringList> rows;
            QByteArray file = CsvText::beginning() + text.line({u"one"_s, u"two"_s, u"three"_s});
            for (int n = *rc::gen::inRange(0, 6); n > 0; --n) {
                const QStringList cells{u"N"_s + anyCell(), anyCell(), anyCell() + u'.'};
                rows << cells;
                file += text.line(cells);
            }
            const auto table = CsvReader::read(file);
            if (!table) RC_FAIL(table.error().message.toStdString());
            RC_ASSERT(table->header == (QStringList{u"one"_s, u"two"_s, u"three"_s}));
            RC_ASSERT(table->rows.size() == rows.size());
            for (qsizetype i = 0; i < rows.size(); ++i)
                RC_ASSERT(table->rows[i].cells == rows[i]);
        });
        QVERIFY(held);
    }
};

QTEST_GUILESS_MAIN(CsvReaderTest)
#include "CsvReaderTest.moc"
