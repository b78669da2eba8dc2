// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/cli/CommandLine.h"

#include <QTest>

using namespace autospace;
using namespace Qt::StringLiterals;

class CommandLineTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void flagsOperandsAndSwitchesAreToldApart() {
        const auto line = CommandLine::parse({u"import"_s, u"garages"_s, u"--demo"_s, u"--org"_s, u"Name with -- in it"_s,
                                              u"a.geojson"_s, u"--listen=:1"_s, u"--name="_s},
                                             {u"demo"_s});
        QVERIFY(line);
        QCOMPARE(line->command, u"import"_s);
        QCOMPARE(line->operands, (QStringList{u"garages"_s, u"a.geojson"_s}));
        QCOMPARE(line->flags.value(u"demo"_s), u"true"_s);
        QCOMPARE(line->flags.value(u"org"_s), u"Name with -- in it"_s);
        QCOMPARE(line->flags.value(u"listen"_s), u":1"_s);
        QVERIFY(line->has(u"name"_s) && line->flags.value(u"name"_s).isEmpty());
    }

    void whatIsWrongIsNamed_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("said");
        QTest::addRow("no value") << QStringList{u"serve"_s, u"--listen"_s} << u"--listen needs a value"_s;
        QTest::addRow("twice") << QStringList{u"--a"_s, u"1"_s, u"--a"_s, u"2"_s} << u"--a is given twice"_s;
        QTest::addRow("one dash") << QStringList{u"-v"_s} << u"'-v' is not known"_s;
    }
    void whatIsWrongIsNamed() {
        QFETCH(QStringList, arguments);
        QFETCH(QString, said);
        const auto line = CommandLine::parse(arguments, {});
        QVERIFY(!line);
        QVERIFY2(line.error().contains(said), qPrintable(line.error()));
    }
};

QTEST_GUILESS_MAIN(CommandLineTest)
#include "CommandLineTest.moc"
