// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/garage/GarageSetup.h"

#include "tests/models/GarageSample.h"

#include <QJsonArray>
#include <QTest>

using namespace autospace;
using namespace Qt::StringLiterals;

// M11: what is missing, until nothing is.
class GarageSetupTest : public QObject {
    Q_OBJECT

    static QStringList items(const GarageSetup& setup) {
        QStringList items;
        for (const QVariant& each : setup.missing())
            items << each.toMap()[u"item"_s].toString();
        return items;
    }

private Q_SLOTS:
    void whatIsMissingIsNamed() {
        GarageSample sample;
        sample.garage = sample.change(sample.garage, [](Location& l) { l.status = LocationStatus::Draft; });
        sample.open();
        GarageSetup setup;
        setup.setClient(&sample.client);
        setup.setGarageId(sample.garage->id.toString());
        QTRY_VERIFY(setup.ready());
        QCOMPARE(items(setup), QStringList({u"street"_s, u"postal_code"_s, u"city"_s, u"latitude"_s, u"phone"_s, u"slots"_s}));
        QCOMPARE(setup.missing()[5].toMap()[u"text"_s].toString(), u"Add at least one slot."_s);
        sample.slot(u"A-001"_s);
        sample.garage = sample.change(sample.garage, [](Location& l) {
            l.street = u"Main street 1"_s;
            l.postalCode = u"9490"_s;
            l.city = u"Vaduz"_s;
            l.latitude = 47.1;
            l.phone = u"+423 555 00 00"_s;
        });
        sample.records.announce(u"locations"_s);
        QTRY_COMPARE(items(setup), QStringList());
        QCOMPARE(setup.slotCount(), 1);
        QCOMPARE(setup.floors(), 0);
    }

    void hoursAreToldLineByLine() {
        GarageSample sample;
        sample.change(sample.garage, [](Location& l) {
            l.openingHours = {{u"weekly"_s, QJsonObject{{u"mon"_s, QJsonArray{u"08:00-18:00"_s}}}},
                              {u"special"_s, QJsonObject{{u"2026-12-25"_s, QJsonArray{}}}}};
        });
        sample.open();
        GarageSetup setup;
        setup.setClient(&sample.client);
        setup.setGarageId(sample.garage->id.toString());
        QTRY_COMPARE(setup.hourLines().size(), 8);
        QCOMPARE(setup.hourLines()[0], u"Monday: 08:00-18:00"_s);
        QCOMPARE(setup.hourLines()[1], u"Tuesday: closed"_s);
        QCOMPARE(setup.hourLines()[7], u"25/12/2026: closed"_s);
    }
};

QTEST_GUILESS_MAIN(GarageSetupTest)
#include "GarageSetupTest.moc"
