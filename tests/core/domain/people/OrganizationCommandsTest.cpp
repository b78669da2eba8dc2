// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/people/OrganizationCommands.h"

#include "tests/fakes/GarageWorld.h"

#include <QTest>

using namespace autospace;
using namespace Qt::StringLiterals;

class OrganizationCommandsTest : public QObject {
    Q_OBJECT
    const QJsonObject m_wish{{u"name"_s, u"Parkhaus Alpenblick"_s},
                             {u"country"_s, u"LI"_s},
                             {u"currency"_s, u"CHF"_s},
                             {u"time_zone"_s, u"Europe/Vaduz"_s}};

private Q_SLOTS:
    void whoeverSetsItUpOwnsIt() {
        GarageWorld w;
        const auto user = w.add(aUser(u"Lea Muster"_s).make());
        Actor actor; // signed in, with no membership anywhere
        actor.userId = user->id;
        const auto made = w.runAs(actor, organizations::create(), m_wish);
        QVERIFY2(made, made ? "" : qPrintable(made.error().detail.text()));
        const auto organization = w.view.get<Organization>(made->result);
        QCOMPARE(organization->orgId, organization->id);
        QCOMPARE(organization->kind, OrganizationKind::Parking);
        QCOMPARE(organization->status, VerificationStatus::Pending);
        const auto owner = w.view.first<Membership>(Query().where(u"user_id"_s, Value(user->id)));
        QCOMPARE(owner->orgId, organization->id);
        QVERIFY(owner->roles.contains(Role::OrgOwner));
        QCOMPARE(owner->status, MembershipStatus::Active);
        QCOMPARE(owner->email, user->email);

        const auto second = w.runAs(actor, organizations::create(), m_wish);
        QCOMPARE(second.error().code, u"manages_another"_s);
        QVERIFY(second.error().detail.text().contains(u"Alpenblick"_s));
        QJsonObject coworking = m_wish;
        coworking.insert(u"kind"_s, u"coworking"_s);
        QVERIFY(w.runAs(actor, organizations::create(), coworking));
    }

    void onlyManagingAnotherOneStandsInTheWay() {
        GarageWorld w;
        const auto add = [&](QList<Role> roles, MembershipStatus status) {
            const auto membership =
                w.add(aMembership(*w.organization, u"Lea Muster"_s, roles).with(&Membership::status, status).make());
            Actor actor;
            actor.userId = membership->userId;
            return w.runAs(actor, organizations::create(), m_wish).has_value();
        };
        QVERIFY(!add({Role::Manager}, MembershipStatus::Active));
        QVERIFY(!add({Role::Finance, Role::OrgOwner}, MembershipStatus::Active));
        QVERIFY(add({Role::Finance}, MembershipStatus::Active));
        QVERIFY(add({Role::Manager}, MembershipStatus::Removed));
    }

    void wrongFieldsAndStrangers() {
        GarageWorld w;
        QJsonObject wish = m_wish;
        wish.insert(u"time_zone"_s, u"Europe/Atlantis"_s);
        QCOMPARE(w.run(organizations::create(), wish).error().code, u"unknown_time_zone"_s);
        wish = m_wish;
        wish.insert(u"kind"_s, u"platform"_s);
        QCOMPARE(w.run(organizations::create(), wish).error().code, u"only_one_platform"_s);
        QCOMPARE(w.runAs(Actor{}, organizations::create(), m_wish).error().kind, Rejection::Kind::Forbidden);
    }

    void ownersEditManagersDoNot() {
        GarageWorld w;
        const QJsonObject patch{{u"name"_s, u"Parkhaus Neu"_s}};
        QCOMPARE(w.run(organizations::update(), patch, w.organization->id).error().kind, Rejection::Kind::Forbidden);
        const Actor owner = anActor(*w.organization, {Role::OrgOwner});
        QVERIFY(w.runAs(owner, organizations::update(), patch, w.organization->id));
        QCOMPARE(w.view.get<Organization>(w.organization->id)->name, u"Parkhaus Neu"_s);
    }
};

QTEST_GUILESS_MAIN(OrganizationCommandsTest)
#include "OrganizationCommandsTest.moc"
