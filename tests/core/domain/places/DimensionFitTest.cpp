// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/places/DimensionFit.h"

#include "tests/fakes/Builders.h"

#include <QTest>

using namespace autospace;
using namespace Qt::StringLiterals;

class DimensionFitTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyMeasure_data() {
        QTest::addColumn<int>("height");
        QTest::addColumn<int>("length");
        QTest::addColumn<int>("width");
        QTest::addColumn<QStringList>("misfits");
        QTest::newRow("exactly") << 200 << 500 << 250 << QStringList{};
        QTest::newRow("unknown") << 0 << 0 << 0 << QStringList{};
        QTest::newRow("high") << 210 << 450 << 180 << QStringList{u"height 200 210"_s};
        QTest::newRow("long") << 190 << 501 << 180 << QStringList{u"length 500 501"_s};
        QTest::newRow("wide") << 190 << 450 << 251 << QStringList{u"width 250 251"_s};
        QTest::newRow("all") << 201 << 501 << 251
                             << QStringList{u"height 200 201"_s, u"length 500 501"_s, u"width 250 251"_s};
    }
    void everyMeasure() {
        QFETCH(int, height);
        QFETCH(int, length);
        QFETCH(int, width);
        QFETCH(QStringList, misfits);
        const auto garage = aGarage(*anOrganization().make()).make();
        const auto slot = aSlot(*garage, u"A-1"_s).with(&Space::heightCm, 200).make();
        VehicleSize vehicle;
        if (height) vehicle = {height, length, width};
        QStringList found;
        for (const Misfit& misfit : DimensionFit::misfits(vehicle, *slot, *garage))
            found
                << u"%1 %2 %3"_s.arg(QString::fromLatin1(misfit.measure.text())).arg(misfit.haveCm).arg(misfit.needCm);
        QCOMPARE(found, misfits);
        QCOMPARE(DimensionFit::fits(vehicle, *slot, *garage), misfits.isEmpty());
        const FieldErrors errors = DimensionFit::errors(DimensionFit::misfits(vehicle, *slot, *garage), *slot);
        for (qsizetype i = 0; i < errors.size(); ++i)
            QVERIFY(errors[i].pointer.contains(misfits[i].section(u' ', 0, 0)));
    }

    void theGarageLimitsTheHeightToo() {
        const auto garage = aGarage(*anOrganization().make()).with(&Location::clearHeightCm, std::optional(190)).make();
        const auto low = DimensionFit::misfits({195, {}, {}}, *aSlot(*garage, u"A-1"_s).make(), *garage);
        QCOMPARE(low.size(), 1);
        QCOMPARE(low.first().haveCm, 190);
        // A slot without a height of its own has the garage's.
        const auto open = aSlot(*garage, u"A-2"_s).with(&Space::heightCm, 0).make();
        QCOMPARE(DimensionFit::misfits({195, {}, {}}, *open, *garage).size(), 1);
    }

    void types() {
        QVERIFY(DimensionFit::serves(SpaceType::Large, SpaceType::Compact));
        QVERIFY(!DimensionFit::serves(SpaceType::Compact, SpaceType::Standard));
        for (const SpaceType kept : {SpaceType::Ev, SpaceType::Disabled, SpaceType::Motorcycle, SpaceType::Bus}) {
            QVERIFY(DimensionFit::serves(kept, kept));
            QVERIFY(!DimensionFit::serves(kept, SpaceType::Standard));
            QVERIFY(!DimensionFit::serves(SpaceType::Large, kept));
        }
    }
};

QTEST_GUILESS_MAIN(DimensionFitTest)
#include "DimensionFitTest.moc"
