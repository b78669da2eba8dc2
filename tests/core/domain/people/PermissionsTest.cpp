// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/people/Permissions.h"

#include "core/domain/people/ActorOf.h"
#include "core/domain/people/PermissionTable.h"
#include "core/domain/ProductRegistry.h"
#include "core/domain/schema/QueryMatcher.h"
#include "tests/fakes/Builders.h"
#include "tests/fakes/MemoryView.h"

#include <QTest>

using namespace autospace;
using namespace Qt::StringLiterals;

class PermissionsTest : public QObject {
    Q_OBJECT

    std::shared_ptr<Organization> m_home = anOrganization().make();
    std::shared_ptr<Location> m_garage = aGarage(*m_home).make();
    std::shared_ptr<Space> m_slot = aSlot(*m_garage, u"A-1"_s).make();

    static QList<Role> allRoles() {
        QList<Role> roles;
        for (int i = 0; i < PermissionTable::roleCount; ++i)
            roles << static_cast<Role>(i);
        return roles;
    }

private Q_SLOTS:
    void everyRecordAndRoleHasItsCell() {
        QCOMPARE(EnumWords<Role>::words.size(), size_t(PermissionTable::roleCount));
        QSet<QString> rows;
        for (const auto& row : PermissionTable::rows()) {
            rows << QString::fromLatin1(row.collection);
            for (const char* cell : row.cells) {
                QVERIFY2(cell, row.collection);
                QCOMPARE(qstrlen(cell), actionCount);
                for (const char* letter = cell; *letter; ++letter)
                    QVERIFY2(strchr("-+omgrsp", *letter), cell);
            }
        }
        for (const RecordType* type : productRegistry().records())
            QVERIFY2(rows.contains(type->collection()), qPrintable(type->collection() + u" has no permissions"_s));
        QCOMPARE(rows.size(), productRegistry().records().size() + 1); // and the audit log, which has no records
    }

    void conditionsNameFieldsThatExist() {
        const Actor someone = anActor(*m_home, allRoles());
        Actor limited = someone;
        limited.garageIds = {m_garage->id};
        limited.platform = true;
        for (const RecordType* type : productRegistry().records())
            for (int action = 0; action < actionCount; ++action)
                for (const Actor& actor : {someone, limited})
                    (void)Permissions::may(actor, static_cast<Action>(action), *type->makeRecord());
        for (const auto& row : PermissionTable::rows())
            for (const Role role : allRoles())
                for (const QString& name : PermissionTable::hiddenFields(QString::fromLatin1(row.collection), role)) {
                    const RecordType* type = productRegistry().record(QString::fromLatin1(row.collection));
                    QVERIFY2(type && type->field(name), qPrintable(name));
                }
    }

    // The coworking matrix, as far as its records exist: letters of C, R, U, D on a record of one's own organization
    // that one has nothing to do with.
    void coworkingMatrix_data() {
        QTest::addColumn<QString>("collection");
        QTest::addColumn<Role>("role");
        QTest::addColumn<QString>("letters");
        const auto rows = {
            std::tuple{"spaces", "R", "CRUD", "CRUD", "R", "R", "R"},
            std::tuple{"bookings", "R", "CRUD", "CRUD", "", "R", "R"},
        };
        for (const auto& [collection, admin, owner, manager, member, support, finance] : rows) {
            const auto row = [&](Role role, const char* letters) {
                QTest::addRow("%s %s", collection, qPrintable(toWord(role)))
                    << QString::fromLatin1(collection) << role << QString::fromLatin1(letters);
            };
            row(Role::SuperAdmin, admin), row(Role::OrgOwner, owner), row(Role::Manager, manager);
            row(Role::Member, member), row(Role::Support, support), row(Role::Finance, finance);
        }
    }
    void coworkingMatrix() {
        QFETCH(QString, collection);
        QFETCH(Role, role);
        QFETCH(QString, letters);
        const auto booking = aBooking(*m_slot, at("2026-11-20 10:00"), at("2026-11-20 11:00")).make();
        const Record& record = collection == "spaces"_L1 ? static_cast<const Record&>(*m_slot) : *booking;
        const Actor actor = anActor(*m_home, {role});
        for (const auto& [action, letter] : {std::pair{Action::Create, 'C'}, std::pair{Action::Read, 'R'},
                                             std::pair{Action::Update, 'U'}, std::pair{Action::Delete, 'D'}})
            QCOMPARE(Permissions::may(actor, action, record), letters.contains(QLatin1Char(letter)));
    }

    void othersOrganizationsAreOutOfReach() {
        const auto other = anOrganization(u"Other"_s).make();
        const auto garage = aGarage(*other).make();
        for (const Role role : allRoles()) {
            Actor actor = anActor(*m_home, {role});
            QVERIFY(!Permissions::may(actor, Action::Read, *garage));
            QVERIFY(!Permissions::may(actor, Action::Read, *other));
            Query query;
            (void)Permissions::readScope(actor, Location::staticType()).narrow(query);
            QVERIFY(!QueryMatcher::matches(*garage, query));
        }
        QVERIFY(!Permissions::may(Actor::system(m_home->id), Action::Read, *garage));
        QVERIFY(Permissions::may(Actor::system(m_home->id), Action::Update, *m_garage));
    }

    void readingOneAndListingAgree() {
        Actor member = anActor(*m_home, {Role::Member});
        const auto mine = aBooking(*m_slot, at("2026-11-20 10:00"), at("2026-11-20 11:00"))
                              .with(&Booking::requesterId, std::optional(member.userId))
                              .make();
        const auto another = aBooking(*m_slot, at("2026-11-20 12:00"), at("2026-11-20 13:00")).make();
        const auto notice = aNotification(*aMembership(*m_home, u"Eva Muster"_s, {Role::Manager}).make()).make();
        QList<RecordPtr> records{m_home, m_garage, m_slot, mine, another, notice};
        for (const Role role : allRoles()) {
            for (const bool limited : {false, true}) {
                Actor actor = anActor(*m_home, {role});
                actor.userId = member.userId;
                if (limited) actor.garageIds = {testId()};
                for (const RecordPtr& record : records) {
                    Query query;
                    const bool any = Permissions::readScope(actor, record->recordType()).narrow(query);
                    QCOMPARE(Permissions::may(actor, Action::Read, *record),
                             any && QueryMatcher::matches(*record, query));
                }
            }
        }
    }

    void requestersHaveTheirOwnBookingsOnly() {
        const Actor customer = anActor(*m_home, {Role::Customer});
        const auto builder = [&] { return aBooking(*m_slot, at("2026-11-20 10:00"), at("2026-11-20 11:00")); };
        const auto mine = builder().with(&Booking::requesterId, std::optional(customer.userId)).make();
        QVERIFY(Permissions::may(customer, Action::Update, *mine));
        QVERIFY(!Permissions::may(customer, Action::Operate, *mine));
        QVERIFY(!Permissions::may(customer, Action::Read, *builder().make()));
    }

    void managersMayBeLimitedToGarages() {
        const auto second = aGarage(*m_home).make();
        Actor manager = anActor(*m_home, {Role::Manager});
        QVERIFY(Permissions::may(manager, Action::Update, *second));
        manager.garageIds = {m_garage->id};
        QVERIFY(Permissions::may(manager, Action::Update, *m_garage));
        QVERIFY(Permissions::may(manager, Action::Update, *m_slot));
        QVERIFY(!Permissions::may(manager, Action::Read, *second));
        manager.roles << Role::Support; // support reads the whole organization
        QVERIFY(Permissions::may(manager, Action::Read, *second));
        QVERIFY(!Permissions::may(manager, Action::Update, *second));
    }

    void lineManagersReadTheirReports() {
        const auto boss = aMembership(*m_home, u"Eva Muster"_s, {Role::Member}).make();
        const auto report = aMembership(*m_home, u"Jan Beispiel"_s, {Role::Member})
                                .with(&Membership::managerId, std::optional(boss->id))
                                .make();
        const Actor actor = *actorOf(*boss, *m_home, m_home->id, {});
        QVERIFY(Permissions::may(actor, Action::Read, *report));
        QVERIFY(Permissions::may(actor, Action::Read, *boss));
        QVERIFY(!Permissions::may(*actorOf(*report, *m_home, m_home->id, {}), Action::Read, *boss));
    }

    void onlyThePlatformDecidesOnGarages() {
        Actor admin = anActor(*m_home, {Role::Admin});
        QVERIFY(!Permissions::may(admin, Action::Decide, *m_garage));
        admin.platform = true;
        QVERIFY(Permissions::may(admin, Action::Decide, *m_garage));
        QVERIFY(Permissions::mayAny(admin, Action::Read, u"audit"));
        QVERIFY(!Permissions::mayAny(anActor(*m_home, {Role::Manager}), Action::Read, u"audit"));
    }

    void hiddenFieldsAreEmptied() {
        const Actor valet = anActor(*m_home, {Role::Valet});
        auto booking = aBooking(*m_slot, at("2026-11-20 10:00"), at("2026-11-20 11:00")).make();
        Permissions::mask(valet, *booking);
        QVERIFY(booking->passcode.isEmpty() && booking->customerName.isEmpty() && booking->price.minor == 0);
        QVERIFY(!booking->plate.isEmpty());
        QVERIFY(Permissions::hiddenFields(valet, Booking::staticType()).contains(u"passcode"_s));
        // Two roles hide what both hide.
        const Actor both = anActor(*m_home, {Role::Valet, Role::Finance});
        QCOMPARE(Permissions::hiddenFields(both, Booking::staticType()), QSet<QString>{u"passcode"_s});
        // A valet's own booking is read as its requester.
        const Actor guest = anActor(*m_home, {Role::Valet, Role::Customer});
        booking->requesterId = guest.userId;
        QVERIFY(Permissions::hiddenFields(guest, *booking).isEmpty());
        QVERIFY(Permissions::hiddenFields(anActor(*m_home, {Role::Manager}), *booking).isEmpty());
    }

    void theFingerprintFollowsRolesAndGarages() {
        Actor actor = anActor(*m_home, {Role::Manager, Role::Finance});
        const QByteArray before = Permissions::scopeFingerprint(actor);
        QCOMPARE(before.size(), 32);
        actor.roles = {Role::Finance, Role::Manager};
        QCOMPARE(Permissions::scopeFingerprint(actor), before);
        actor.garageIds = {m_garage->id};
        QVERIFY(Permissions::scopeFingerprint(actor) != before);
        actor.garageIds.clear();
        actor.roles.removeLast();
        QVERIFY(Permissions::scopeFingerprint(actor) != before);
    }

    void actorsComeFromActiveMemberships() {
        const auto platform =
            anOrganization(u"Platform"_s).with(&Organization::kind, OrganizationKind::Platform).make();
        MemoryView view;
        view.put(m_home), view.put(platform);
        const auto direct = aMembership(*m_home, u"Eva Muster"_s, {Role::Manager}).make();
        view.put(direct);
        auto everywhere = aMembership(*platform, u"Eva Muster"_s, {Role::Admin}).make();
        everywhere->userId = direct->userId;
        view.put(everywhere);
        const auto other = anOrganization(u"Other"_s).make();
        QCOMPARE(actorOf(view, direct->userId, m_home->id, u"desk"_s)->roles, QList<Role>{Role::Manager});
        QVERIFY(!actorOf(view, direct->userId, m_home->id, {})->platform);
        QVERIFY(actorOf(view, direct->userId, other->id, {})->platform);
        QVERIFY(!actorOf(*direct, *m_home, other->id, {}));
        direct->status = MembershipStatus::Removed;
        QVERIFY(!actorOf(*direct, *m_home, m_home->id, {}));
        QVERIFY(!actorOf(view, testId(), m_home->id, {}));
    }
};

QTEST_GUILESS_MAIN(PermissionsTest)
#include "PermissionsTest.moc"
