// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/people/MembershipCommands.h"

#include "core/domain/people/ActorOf.h"
#include "core/domain/people/RoleGrants.h"
#include "tests/fakes/GarageWorld.h"

#include <QJsonArray>
#include <QTest>

using namespace autospace;
using namespace Qt::StringLiterals;

class MembershipCommandsTest : public QObject {
    Q_OBJECT
    GarageWorld w;
    std::shared_ptr<Membership> m_owner;
    Actor m_ownerActor;

    static QJsonObject invitation(QJsonArray roles, const QString& email = u"Jan.Beispiel@example.org"_s) {
        return {{u"email"_s, email}, {u"name"_s, u"Jan Beispiel"_s}, {u"roles"_s, roles}};
    }
    std::shared_ptr<const Membership> member(const Id& id) const { return w.view.get<Membership>(id); }
    QString changed(const Actor& actor, const Id& id, const QJsonObject& patch) {
        const auto outcome = w.runAs(actor, memberships::change(), patch, id);
        return outcome ? QString() : outcome.error().code;
    }

private Q_SLOTS:
    void init() {
        w = GarageWorld();
        m_owner = w.add(aMembership(*w.organization, u"Eva Muster"_s, {Role::OrgOwner}).make());
        m_ownerActor = *actorOf(*m_owner, *w.organization, w.organization->id, {});
    }

    void invitingSomebodyNew() {
        const auto invited = w.run(memberships::invite(), invitation({u"valet"_s}));
        QVERIFY2(invited, invited ? "" : qPrintable(invited.error().detail.text()));
        const auto membership = member(invited->result);
        QCOMPARE(membership->status, MembershipStatus::Invited);
        QCOMPARE(membership->email, u"jan.beispiel@example.org"_s);
        const auto user = w.view.get<User>(membership->userId);
        QCOMPARE(user->email, membership->email);
        QVERIFY(user->orgId.isNull() && user->passwordHash.isEmpty());
        QCOMPARE(w.run(memberships::invite(), invitation({u"valet"_s})).error().code, u"already_member"_s);

        QCOMPARE(w.run(memberships::activate(), {}, membership->id).error().kind, Rejection::Kind::Forbidden);
        const Actor system = Actor::system(w.organization->id);
        QVERIFY(w.runAs(system, memberships::activate(), {}, membership->id));
        QCOMPARE(member(membership->id)->status, MembershipStatus::Active);
        QCOMPARE(w.runAs(system, memberships::activate(), {}, membership->id).error().code, u"wrong_state"_s);
    }

    void invitingSomebodyKnownOrFormer() {
        const auto user = w.add(aUser(u"Jan Beispiel"_s).make());
        const auto invited = w.run(memberships::invite(), invitation({u"member"_s}));
        QCOMPARE(member(invited->result)->userId, user->id);
        QVERIFY(w.run(memberships::remove(), {}, invited->result));
        const auto again = w.run(memberships::invite(), invitation({u"valet"_s}));
        QCOMPARE(again->result, invited->result);
        QCOMPARE(member(again->result)->roles, QList<Role>{Role::Valet});
        QCOMPARE(member(again->result)->version, 3);
    }

    void wrongInvitations() {
        QCOMPARE(w.run(memberships::invite(), invitation({u"valet"_s}, u"no address"_s)).error().code, u"wrong_form"_s);
        QCOMPARE(w.run(memberships::invite(), invitation({})).error().code, u"invalid_arguments"_s);
        QJsonObject elsewhere = invitation({u"valet"_s});
        elsewhere.insert(u"garage_ids"_s, QJsonArray{testId().toString()});
        QCOMPARE(w.run(memberships::invite(), elsewhere).error().code, u"unknown_garage"_s);
    }

    void nobodyGrantsAboveThemselves_data() {
        QTest::addColumn<Role>("actor");
        QTest::addColumn<bool>("platform");
        QTest::addColumn<QStringList>("grants");
        const QStringList garage{u"manager"_s, u"support"_s, u"valet"_s, u"member"_s, u"customer"_s, u"visitor"_s};
        const QStringList office{u"admin"_s,    u"manager"_s,  u"hr"_s,     u"finance"_s,  u"support"_s, u"valet"_s,
                                 u"provider"_s, u"supplier"_s, u"member"_s, u"customer"_s, u"visitor"_s};
        QTest::newRow("manager") << Role::Manager << false << garage;
        QTest::newRow("admin") << Role::Admin << false << office;
        QTest::newRow("owner") << Role::OrgOwner << false << (QStringList{u"org_owner"_s} + office);
        QStringList all = QStringList{u"org_owner"_s} + office;
        all.insert(all.indexOf(u"member"_s), u"operator"_s);
        QTest::newRow("platform admin") << Role::Admin << true << all;
        for (const Role role : {Role::SuperAdmin, Role::Hr, Role::Finance, Role::Valet, Role::Member})
            QTest::newRow(qPrintable(toWord(role))) << role << false << QStringList{};
    }
    void nobodyGrantsAboveThemselves() {
        QFETCH(Role, actor);
        QFETCH(bool, platform);
        QFETCH(QStringList, grants);
        Actor granting = anActor(*w.organization, {actor});
        granting.platform = platform;
        QStringList found;
        for (const Role role : RoleGrants::grantable(granting))
            found << toWord(role);
        QCOMPARE(found, grants);
        if (grants.isEmpty()) return;
        for (const char* word : EnumWords<Role>::words) {
            GarageWorld copy = w;
            const auto role = QString::fromLatin1(word);
            const auto outcome = copy.runAs(granting, memberships::invite(), invitation({role}));
            QCOMPARE(outcome.has_value(), grants.contains(role));
            if (!outcome) QCOMPARE(outcome.error().kind, Rejection::Kind::Forbidden);
        }
    }

    void managersCannotTouchOwners() {
        QCOMPARE(changed(w.manager, m_owner->id, {{u"department"_s, u"Office"_s}}), u"forbidden"_s);
        QCOMPARE(w.run(memberships::remove(), {}, m_owner->id).error().code, u"forbidden"_s);
    }

    void theLastOwnerStays() {
        const QJsonObject demotion{{u"roles"_s, QJsonArray{u"manager"_s}}};
        QCOMPARE(changed(m_ownerActor, m_owner->id, demotion), u"last_owner"_s);
        QCOMPARE(w.runAs(m_ownerActor, memberships::remove(), {}, m_owner->id).error().code, u"last_owner"_s);
        // An invited owner is none yet.
        const auto second = w.add(aMembership(*w.organization, u"Lea Muster"_s, {Role::OrgOwner})
                                      .with(&Membership::status, MembershipStatus::Invited)
                                      .make());
        QCOMPARE(changed(m_ownerActor, m_owner->id, demotion), u"last_owner"_s);
        QVERIFY(w.runAs(Actor::system(w.organization->id), memberships::activate(), {}, second->id));
        QCOMPARE(changed(m_ownerActor, m_owner->id, demotion), QString());
        QCOMPARE(changed(m_ownerActor, second->id, demotion), u"last_owner"_s);
    }

    void limitedManagersGiveTheirGaragesOnly() {
        Actor limited = w.manager;
        limited.garageIds = {w.garage->id};
        QCOMPARE(w.runAs(limited, memberships::invite(), invitation({u"valet"_s})).error().code, u"forbidden"_s);
        QJsonObject here = invitation({u"valet"_s});
        here.insert(u"garage_ids"_s, QJsonArray{w.garage->id.toString()});
        QVERIFY(w.runAs(limited, memberships::invite(), here));
    }

    void nobodyLeadsThemselves() {
        const auto boss = w.add(aMembership(*w.organization, u"Lea Muster"_s, {Role::Member}).make());
        const auto report = w.add(aMembership(*w.organization, u"Jan Beispiel"_s, {Role::Member})
                                      .with(&Membership::managerId, std::optional(boss->id))
                                      .make());
        const auto led = [&](const Id& id, const Id& by) {
            return changed(m_ownerActor, id, {{u"manager_id"_s, by.toString()}});
        };
        QCOMPARE(led(boss->id, boss->id), u"circular"_s);
        QCOMPARE(led(boss->id, report->id), u"circular"_s);
        QCOMPARE(led(boss->id, testId()), u"unknown_member"_s);
        QCOMPARE(led(boss->id, m_owner->id), QString());
        QCOMPARE(changed(m_ownerActor, boss->id, {{u"manager_id"_s, QJsonValue::Null}}), QString());
    }

    void removedMembersAreOut() {
        const auto valet = w.add(aMembership(*w.organization, u"Jan Beispiel"_s, {Role::Valet}).make());
        const auto removed = w.run(memberships::remove(), {}, valet->id);
        QVERIFY(removed);
        QCOMPARE(removed->events.first().name, u"membership.removed"_s);
        QVERIFY(!actorOf(*member(valet->id), *w.organization, w.organization->id, {}));
        QCOMPARE(changed(w.manager, valet->id, {{u"department"_s, u"Night"_s}}), u"wrong_state"_s);
    }
};

QTEST_GUILESS_MAIN(MembershipCommandsTest)
#include "MembershipCommandsTest.moc"
