// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/command/Undo.h"

#include "core/domain/ProductRegistry.h"
#include "core/domain/schema/JsonCodec.h"
#include "tests/fakes/GarageWorld.h"

#include <QTest>

using namespace autospace;
using namespace Qt::StringLiterals;

class UndoTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // Doing and undoing leaves every field but version and time as it was.
    void thereAndBack_data() {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QJsonObject>("arguments");
        GarageWorld w;
        QTest::newRow("garage") << u"garages.update"_s
                                << QJsonObject{{u"name"_s, u"North"_s}, {u"street"_s, QJsonValue::Null}};
        QTest::newRow("extend") << u"bookings.extend"_s
                                << QJsonObject{{u"ends_at"_s, at("2026-11-20 15:00").toString()}};
        QTest::newRow("shift") << u"bookings.move"_s
                               << QJsonObject{{u"starts_at"_s, at("2026-11-20 11:00").toString()}};
        QTest::newRow("close") << u"slots.close"_s << QJsonObject{};
        QTest::newRow("retire") << u"slots.retire"_s << QJsonObject{};
        QTest::newRow("edit slot") << u"slots.update"_s << QJsonObject{{u"note"_s, u"Pillar"_s}};
    }
    void thereAndBack() {
        QFETCH(QString, command);
        QFETCH(QJsonObject, arguments);
        GarageWorld w;
        const CommandType& type = *productRegistry().command(command);
        const auto booking = w.add(aBooking(*w.a1, at("2026-11-20 10:00"), at("2026-11-20 12:00"))
                                       .with(&Booking::price, Money{400, u"EUR"_s})
                                       .make());
        const Id target = command.startsWith("bookings"_L1) ? booking->id
                          : command.startsWith("slots"_L1)  ? w.a2->id
                                                            : w.garage->id;
        const auto state = [&] {
            QJsonObject json = JsonCodec::toJson(*w.view.find(type.subject(), target));
            for (const QString& name : {u"version"_s, u"updated_at"_s, u"price_steps"_s})
                json.remove(name);
            return json;
        };
        const RecordPtr before = w.view.find(type.subject(), target);
        const QJsonObject was = state();
        const Outcome done = w.run(type, arguments, target);
        QVERIFY2(done, done ? "" : qPrintable(done.error().detail.text()));
        QVERIFY(state() != was);
        const auto undo = inverseOf(type, arguments, *before, *w.view.find(type.subject(), target));
        QVERIFY(undo);
        const Outcome undone =
            w.runAs(w.manager, *productRegistry().command(undo->command), undo->arguments, undo->target, undo->base);
        QVERIFY2(undone, undone ? "" : qPrintable(undone.error().detail.text()));
        QCOMPARE(state(), was);
    }

    void whatIsDecidedStays() {
        GarageWorld w;
        for (const QString& name : {u"bookings.check_in"_s, u"bookings.cancel"_s, u"locations.verify"_s})
            QVERIFY(!inverseOf(*productRegistry().command(name), {}, *w.a1, *w.a1));
    }
};

QTEST_GUILESS_MAIN(UndoTest)
#include "UndoTest.moc"
