// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/places/SpaceCommands.h"

#include "tests/fakes/GarageWorld.h"

#include <QJsonArray>
#include <QTest>

using namespace autospace;
using namespace Qt::StringLiterals;

class SpaceCommandsTest : public QObject {
    Q_OBJECT
    GarageWorld w;

    QJsonObject here(QJsonObject more) const {
        more.insert(u"location_id"_s, w.garage->id.toString());
        return more;
    }
    std::shared_ptr<const Space> slot(const Id& id) const { return w.view.get<Space>(id); }

private Q_SLOTS:
    void init() { w = GarageWorld(); }

    void oneSlot() {
        w.garage->clearHeightCm = 190;
        const auto made = w.run(spaces::create(), here({{u"code"_s, u" B-1 "_s}, {u"type"_s, u"ev"_s}}));
        QVERIFY2(made, made ? "" : qPrintable(made.error().detail.text()));
        const auto created = slot(made->result);
        QCOMPARE(created->code, u"B-1"_s);
        QCOMPARE(created->spaceType, SpaceType::Ev);
        QCOMPARE(created->lengthCm, 500);
        QCOMPARE(created->heightCm, 190);
        QCOMPARE(created->capacity, 1);
        QCOMPARE(w.run(spaces::create(), here({{u"code"_s, u"A-1"_s}})).error().code, u"code_taken"_s);
        QCOMPARE(
            w.run(spaces::create(), here({{u"code"_s, u"B-2"_s}, {u"floor_id"_s, testId().toString()}})).error().code,
            u"unknown_floor"_s);
    }

    void aRow() {
        const auto made = w.run(spaces::createRow(), here({{u"prefix"_s, u"C-"_s},
                                                           {u"count"_s, 12},
                                                           {u"first"_s, 5},
                                                           {u"position_x"_s, 3},
                                                           {u"position_y"_s, 7}}));
        QVERIFY2(made, made ? "" : qPrintable(made.error().detail.text()));
        QCOMPARE(made->records.size(), 12);
        const auto last = std::static_pointer_cast<Space>(made->records.last());
        QCOMPARE(last->code, u"C-16"_s);
        QCOMPARE(last->positionX, 14);
        QCOMPARE(last->positionY, 7);
        QCOMPARE(slot(made->result)->code, u"C-05"_s);
        // All or none: the three that exist are named.
        const auto refused =
            w.run(spaces::createRow(), here({{u"prefix"_s, u"A-"_s}, {u"count"_s, 9}, {u"digits"_s, 1}}));
        QCOMPARE(refused.error().code, u"code_taken"_s);
        QCOMPARE(refused.error().meta[u"codes"_s].toArray(), (QJsonArray{u"A-1"_s, u"A-2"_s, u"A-3"_s}));
        QCOMPARE(w.run(spaces::createRow(), here({{u"count"_s, 501}})).error().code, u"invalid_arguments"_s);
    }

    void editing() {
        QVERIFY(w.run(spaces::update(), {{u"height_cm"_s, 180}, {u"note"_s, u"Pillar"_s}}, w.a1->id));
        QCOMPARE(slot(w.a1->id)->heightCm, 180);
        QCOMPARE(w.run(spaces::update(), {{u"code"_s, u"A-2"_s}}, w.a1->id).error().code, u"code_taken"_s);
        QVERIFY(w.run(spaces::update(), {{u"code"_s, u"A-1"_s}}, w.a1->id)); // its own code is free for it
    }

    void closedRetiredAndReopened() {
        const auto coming = w.add(aBooking(*w.a1, at("2026-12-24 10:00"), at("2026-12-24 12:00")).make());
        for (const CommandType* command : {&spaces::retire(), &spaces::close()}) {
            const auto refused = w.run(*command, {}, w.a1->id);
            QCOMPARE(refused.error().code, u"bookings_in_the_way"_s);
            QCOMPARE(refused.error().meta[u"bookings"_s][0][u"id"_s].toString(), coming->id.toString());
            QCOMPARE(refused.error().meta[u"bookings"_s][0][u"alternatives"_s][0][u"code"_s].toString(), u"A-2"_s);
        }
        w.add(aBooking(*w.a2, at("2026-11-20 07:00"), at("2026-11-20 08:00")).make()); // over
        QVERIFY(w.run(spaces::close(), {}, w.a2->id));
        QCOMPARE(slot(w.a2->id)->status, SpaceStatus::Maintenance);
        QCOMPARE(w.run(spaces::close(), {}, w.a2->id).error().code, u"wrong_state"_s);
        QVERIFY(w.run(spaces::retire(), {}, w.a2->id));
        QCOMPARE(w.run(spaces::update(), {{u"note"_s, u"x"_s}}, w.a2->id).error().code, u"wrong_state"_s);
        QVERIFY(w.run(spaces::reopen(), {}, w.a2->id));
        QCOMPARE(slot(w.a2->id)->status, SpaceStatus::Active);
        QCOMPARE(w.run(spaces::reopen(), {}, w.a2->id).error().code, u"wrong_state"_s);
    }

    void blocks() {
        const auto booked = w.add(aBooking(*w.a1, at("2026-11-20 10:00"), at("2026-11-20 12:00")).make());
        const auto block = [&](const char* from, const char* until) {
            return w.run(spaces::block(),
                         {{u"starts_at"_s, at(from).toString()},
                          {u"ends_at"_s, at(until).toString()},
                          {u"reason"_s, u"Paint"_s}},
                         w.a1->id);
        };
        const auto refused = block("2026-11-20 11:00", "2026-11-20 18:00");
        QCOMPARE(refused.error().code, u"bookings_in_the_way"_s);
        QVERIFY(refused.error().detail.text().contains(booked->code));
        QCOMPARE(block("2026-11-20 13:00", "2026-11-20 12:00").error().code, u"ends_before_start"_s);
        QCOMPARE(block("2026-11-20 07:00", "2026-11-20 09:00").error().code, u"in_the_past"_s);
        const auto made = block("2026-11-20 12:00", "2026-11-20 18:00");
        QVERIFY(made);
        const auto stored = w.view.get<SpaceBlock>(made->result);
        QCOMPARE(stored->spaceId, w.a1->id);
        QCOMPARE(stored->locationId, w.garage->id);
        QVERIFY(w.run(spaces::unblock(), {}, made->result));
        QVERIFY(!w.view.get<SpaceBlock>(made->result));
        QCOMPARE(w.run(spaces::unblock(), {}, made->result).error().kind, Rejection::Kind::NotFound);
    }

    void othersGaragesAndRoles() {
        w.manager.garageIds = {testId()};
        QCOMPARE(w.run(spaces::create(), here({{u"code"_s, u"B-1"_s}})).error().code, u"unknown_garage"_s);
        QCOMPARE(w.run(spaces::retire(), {}, w.a1->id).error().kind, Rejection::Kind::NotFound);
        const Actor support = anActor(*w.organization, {Role::Support});
        QCOMPARE(w.runAs(support, spaces::retire(), {}, w.a1->id).error().kind, Rejection::Kind::Forbidden);
        // Support reads every garage, so that the refusal may say so.
        const Actor both = [&] {
            Actor actor = w.manager;
            actor.roles << Role::Support;
            return actor;
        }();
        QCOMPARE(w.runAs(both, spaces::create(), here({{u"code"_s, u"B-1"_s}})).error().kind,
                 Rejection::Kind::Forbidden);
    }
};

QTEST_GUILESS_MAIN(SpaceCommandsTest)
#include "SpaceCommandsTest.moc"
