// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/operations/SharedViewCommands.h"

#include "core/domain/operations/SharedView.h"
#include "core/domain/people/Permissions.h"
#include "tests/fakes/GarageWorld.h"

#include <QTest>

using namespace autospace;
using namespace Qt::StringLiterals;

class SharedViewCommandsTest final : public QObject {
    Q_OBJECT

    GarageWorld w;

    static QJsonObject arrivals(const QString& name = u"Arrivals"_s) {
        return {{u"list"_s, u"bookings"_s},
                {u"name"_s, name},
                {u"filter"_s, u"due:today"_s},
                {u"sort"_s, u"starts_at"_s},
                {u"columns"_s, QJsonArray{QJsonObject{{u"role"_s, u"plate"_s}, {u"width"_s, 90}, {u"secret"_s, 1}}}}};
    }
    Actor actor(Role role) { return anActor(*w.organization, {role}); }
    std::shared_ptr<const SharedView> stored(const Outcome& outcome) {
        return outcome ? w.view.get<SharedView>(outcome->result) : nullptr;
    }

private Q_SLOTS:
    void init() { w = GarageWorld(); }

    void ownOnesAreReplaced() {
        const auto first = stored(w.run(sharedViews::share(), arrivals()));
        QVERIFY(first);
        QCOMPARE(first->userId, w.manager.userId);
        QCOMPARE(first->sharedBy, w.manager.name);
        // What is no part of a column is not kept.
        QCOMPARE(first->columns.at(0).toObject().keys(), (QStringList{u"fill"_s, u"hidden"_s, u"role"_s, u"width"_s}));
        QJsonObject other = arrivals();
        other[u"filter"_s] = u"status:held"_s;
        const auto second = stored(w.run(sharedViews::share(), other));
        QCOMPARE(second->id, first->id);
        QCOMPARE(second->filter, u"status:held"_s);
        QVERIFY(stored(w.run(sharedViews::share(), arrivals(u"Another"_s)))->id != first->id);
    }

    void othersKeepTheirs() {
        const auto first = stored(w.run(sharedViews::share(), arrivals()));
        const Actor colleague = actor(Role::Finance);
        QCOMPARE(w.runAs(colleague, sharedViews::share(), arrivals()).error().code, u"name_taken"_s);
        QVERIFY(!w.runAs(colleague, sharedViews::withdraw(), {}, first->id));
        QVERIFY(w.view.get<SharedView>(first->id));
        // Somebody has to be able to clear up after those who have left.
        QVERIFY(w.runAs(actor(Role::Admin), sharedViews::withdraw(), {}, first->id));
        QVERIFY(!w.view.get<SharedView>(first->id));
        QVERIFY(stored(w.runAs(colleague, sharedViews::share(), arrivals())));
    }

    // A typed filter may name a customer.
    void whoSeesNoCustomersSeesNoViews() {
        const auto view = stored(w.run(sharedViews::share(), arrivals()));
        QVERIFY(Permissions::may(actor(Role::Hr), Action::Read, *view));
        for (const Role role : {Role::Valet, Role::Member, Role::Customer, Role::Visitor, Role::Provider}) {
            QVERIFY(!Permissions::may(actor(role), Action::Read, *view));
            QCOMPARE(w.runAs(actor(role), sharedViews::share(), arrivals()).error().kind, Rejection::Kind::Forbidden);
        }
    }

    void columnsHaveLimits() {
        QJsonArray many;
        for (int i = 0; i <= sharedViews::mostColumns; ++i)
            many << QJsonObject{{u"role"_s, u"plate"_s}};
        for (const QJsonArray& columns : {many, QJsonArray{QJsonObject{{u"role"_s, u"plate"_s}, {u"width"_s, -1}}},
                                          QJsonArray{QJsonObject{{u"width"_s, 1}}}, QJsonArray{1}}) {
            QJsonObject given = arrivals();
            given[u"columns"_s] = columns;
            QCOMPARE(w.run(sharedViews::share(), given).error().code, u"malformed"_s);
        }
    }

    void aListHasALimit() {
        for (int i = 0; i < sharedViews::mostOfAList; ++i)
            QVERIFY(w.run(sharedViews::share(), arrivals(QString::number(i))));
        QCOMPARE(w.run(sharedViews::share(), arrivals()).error().code, u"too_many"_s);
        QVERIFY(w.run(sharedViews::share(), arrivals(u"7"_s))); // replaced
    }
};

QTEST_GUILESS_MAIN(SharedViewCommandsTest)
#include "SharedViewCommandsTest.moc"
