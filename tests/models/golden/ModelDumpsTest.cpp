// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/operations/Notification.h"
#include "models/forms/FormModel.h"
#include "models/garage/GarageListModel.h"
#include "models/garage/SlotListModel.h"
#include "models/garage/TodayBoard.h"
#include "models/records/RecordListModel.h"
#include "tests/models/GarageSample.h"
#include "tests/models/golden/ModelDump.h"

#include <QTest>

#include <list>

using namespace autospace;
using namespace Qt::StringLiterals;

// Every role of the main models, over one small garage: a change of what QML sees is seen here first.
class ModelDumpsTest : public QObject {
    Q_OBJECT

    // One garage with two floors, slots in every state, and bookings in every state of parking.
    struct Morning : GarageSample {
        Morning() {
            garage = change(garage, [](Location& l) {
                l.street = u"Main street 1"_s;
                l.postalCode = u"9490"_s;
                l.city = u"Vaduz"_s;
                l.latitude = 47.141;
                l.longitude = 9.5215;
                l.clearHeightCm = 210;
                l.dayCap = Money{2400, u"CHF"_s};
                l.openingHours = {{u"weekly"_s, QJsonObject{{u"fri"_s, QJsonArray{u"06:00-22:00"_s}}}}};
            });
            const auto floor = std::make_shared<Floor>();
            stamp(*floor);
            floor->locationId = garage->id;
            floor->name = u"Level A"_s;
            records.put(floor);
            const BookingStatus states[] = {
                BookingStatus::Held,      BookingStatus::Confirmed, BookingStatus::CheckedIn, BookingStatus::Completed,
                BookingStatus::Cancelled, BookingStatus::NoShow,    BookingStatus::Expired};
            int n = 0;
            for (const BookingStatus state : states) {
                const auto place =
                    change(slot(u"A-%1"_s.arg(++n, 3, 10, '0'_L1)), [&](Space& s) { s.floorId = floor->id; });
                change(booking(n * 40 - 120, state, place->id), [&](Booking& b) {
                    if (state == BookingStatus::Held) b.holdExpiresAt = clock.at.plusMinutes(6);
                    if (state == BookingStatus::Completed) b.checkedInAt = b.startsAt, b.checkedOutAt = clock.at;
                    if (state == BookingStatus::Confirmed) b.vehicleHeightCm = 192, b.note = u"Two keys"_s;
                });
            }
            change(slot(u"B-001"_s),
                   [](Space& s) { s.status = SpaceStatus::Maintenance, s.spaceType = SpaceType::Ev; });
            const auto notice = std::make_shared<Notification>();
            stamp(*notice);
            notice->kind = u"booking.locked"_s;
            notice->title = u"Booking locked"_s;
            records.put(notice);
            open();
        }
        RecordListModel* list(const QString& collection, const QString& sort) {
            lists.emplace_back();
            RecordListModel& model = lists.back();
            model.setCollection(collection);
            model.setSort(sort);
            model.setClient(&client);
            return &model;
        }
        std::list<RecordListModel> lists;
    };

    static QString golden(const QString& name) {
        return u"" AUTOSPACE_SOURCE_DIR "/tests/golden/models/"_s + name + u".json"_s;
    }

private Q_SLOTS:
    void lists_data() {
        QTest::addColumn<QString>("collection");
        QTest::addColumn<QString>("sort");
        QTest::newRow("bookings") << u"bookings"_s << u"starts_at"_s;
        QTest::newRow("spaces") << u"spaces"_s << u"code"_s;
        QTest::newRow("locations") << u"locations"_s << u"name"_s;
        QTest::newRow("floors") << u"floors"_s << u"level"_s;
        QTest::newRow("notifications") << u"notifications"_s << u"-created_at"_s;
    }
    void lists() {
        QFETCH(QString, collection);
        QFETCH(QString, sort);
        Morning morning;
        RecordListModel* model = morning.list(collection, sort);
        QTRY_COMPARE(model->state(), RecordListModel::Ready);
        QCOMPARE(ModelDump::difference(ModelDump::of(*model), golden(collection)), QString());
    }

    void garages() {
        Morning morning;
        GarageListModel model;
        model.setClient(&morning.client);
        QTRY_VERIFY(model.ready());
        QCOMPARE(ModelDump::difference(ModelDump::of(model), golden(u"garages"_s)), QString());
    }

    void slotStates() {
        Morning morning;
        SlotListModel model;
        model.setClient(&morning.client);
        model.setGarageId(morning.garage->id.toString());
        QTRY_VERIFY(model.ready());
        QCOMPARE(ModelDump::difference(ModelDump::of(model), golden(u"slot_states"_s)), QString());
    }

    void today() {
        Morning morning;
        TodayBoard board;
        board.setGarageId(morning.garage->id.toString());
        board.setClient(&morning.client);
        QTRY_VERIFY(board.drawn());
        const QVariantMap seen{
            {u"counters"_s, board.counters()}, {u"hours"_s, board.hours()}, {u"slots"_s, board.slotCount()}};
        QCOMPARE(ModelDump::difference(ModelDump::of(seen), golden(u"today"_s)), QString());
    }

    void forms_data() {
        QTest::addColumn<QString>("command");
        QTest::newRow("bookings.create") << u"bookings.create"_s;
        QTest::newRow("garages.update") << u"garages.update"_s;
    }
    void forms() {
        QFETCH(QString, command);
        Morning morning;
        FormModel form;
        form.setClient(&morning.client);
        form.setCommand(command);
        if (command == u"garages.update"_s) {
            form.setRecordId(morning.garage->id.toString());
            QTRY_COMPARE(form.value(u"name"_s).toString(), u"Sample garage"_s);
        }
        QVERIFY(form.rowCount() > 5);
        QCOMPARE(ModelDump::difference(ModelDump::of(form), golden(u"form_"_s + command)), QString());
    }
};

QTEST_GUILESS_MAIN(ModelDumpsTest)
#include "ModelDumpsTest.moc"
