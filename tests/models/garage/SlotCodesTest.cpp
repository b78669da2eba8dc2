// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/garage/SlotCodes.h"

#include "tests/models/GarageSample.h"

#include <QTest>

using namespace autospace;
using namespace Qt::StringLiterals;

class SlotCodesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void typedCodesAreRead_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("codes");
        QTest::addColumn<QString>("problem");
        QTest::newRow("one") << u"A-002"_s << u"A-002"_s << QString();
        QTest::newRow("small letters") << u" a-002 "_s << u"A-002"_s << QString();
        QTest::newRow("several") << u"A-003, A-001;A-003"_s << u"A-003 A-001"_s << QString();
        QTest::newRow("dots") << u"A-002 .. A-004"_s << u"A-002 A-003 A-004"_s << QString();
        QTest::newRow("dash") << u"A-002–A-003,B-1"_s << u"A-002 A-003 B-1"_s << QString();
        QTest::newRow("hyphen with room") << u"A-001 - A-002"_s << u"A-001 A-002"_s << QString();
        QTest::newRow("unknown") << u"A-001, A-009"_s << u"A-001"_s << u"There is no slot A-009 here."_s;
        QTest::newRow("backwards") << u"A-003 .. A-001"_s << QString() << u"A-001 comes before A-003."_s;
        QTest::newRow("none") << u" , "_s << QString() << u"Name a slot, as in A-011, or several, as in A-011 .. A-015"_s;
    }
    void typedCodesAreRead() {
        QFETCH(QString, text);
        QFETCH(QString, codes);
        QFETCH(QString, problem);
        GarageSample sample;
        QHash<QString, QString> codeOf;
        for (const auto& code : {u"A-001"_s, u"A-002"_s, u"A-003"_s, u"A-004"_s, u"B-1"_s})
            codeOf.insert(sample.slot(code)->id.toString(), code);
        sample.open();
        SlotListModel all;
        all.setClient(&sample.client);
        all.setGarageId(sample.garage->id.toString());
        SlotCodes typed;
        typed.setSlots(&all);
        typed.setText(text);
        QTRY_COMPARE(all.count(), 5);
        QStringList read;
        for (const QString& id : typed.ids())
            read << codeOf.value(id);
        QCOMPARE(read.join(u' '), codes);
        QCOMPARE(typed.problem(), problem);
    }
};

QTEST_GUILESS_MAIN(SlotCodesTest)
#include "SlotCodesTest.moc"
