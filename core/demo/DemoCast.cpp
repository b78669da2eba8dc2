// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/DemoCast.h"

#include "core/demo/DemoRandom.h"

#include <QJsonArray>

namespace autospace {

using namespace Qt::StringLiterals;

const QList<DemoOrganization>& DemoCast::organizations() {
    static const QList<DemoOrganization> list{
        {u"platform"_s, u"Autospace Platform"_s, OrganizationKind::Platform},
        {u"rheintal"_s, u"Rheintal Parking"_s, OrganizationKind::Parking},
        {u"unterland"_s, u"Unterland Parking"_s, OrganizationKind::Parking},
        {u"falknis"_s, u"Falknis Werke"_s, OrganizationKind::Corporate},
        {u"werkraum"_s, u"Werkraum am Bach"_s, OrganizationKind::Coworking},
        {u"fixfertig"_s, u"Fix & Fertig Dienste"_s, OrganizationKind::Services},
        {u"sternflug"_s, u"Sternflug Starts"_s, OrganizationKind::Launches},
    };
    return list;
}

const QList<DemoAccount>& DemoCast::accounts() {
    static const QList<DemoAccount> list{
        {u"root@platform.example"_s, u"Petra Muster"_s, u"platform"_s, {Role::SuperAdmin}},
        {u"admin@platform.example"_s, u"Armin Beispiel"_s, u"platform"_s, {Role::Admin}},
        {u"support@platform.example"_s, u"Silvan Vorlage"_s, u"platform"_s, {Role::Support}},
        {u"operator@platform.example"_s, u"Otto Probelauf"_s, u"platform"_s, {Role::Operator}},
        {u"owner@rheintal.example"_s, u"Olivia Muster"_s, u"rheintal"_s, {Role::OrgOwner}},
        {u"admin@rheintal.example"_s, u"Adrian Musterli"_s, u"rheintal"_s, {Role::Admin}},
        {u"manager@rheintal.example"_s, u"Mara Beispiel"_s, u"rheintal"_s, {Role::Manager}},
        {u"regional@rheintal.example"_s, u"Mirjam Beispiel"_s, u"rheintal"_s, {Role::Manager}, {}, {u"unterland"_s}},
        {u"desk@rheintal.example"_s, u"Dario Erfunden"_s, u"rheintal"_s, {Role::Manager},
         {u"Bahnhof Schaan"_s, u"Rathausplatz"_s}},
        {u"finance@rheintal.example"_s, u"Fiona Exempel"_s, u"rheintal"_s, {Role::Finance}},
        {u"support@rheintal.example"_s, u"Samuel Attrapp"_s, u"rheintal"_s, {Role::Support}},
        {u"valet@rheintal.example"_s, u"Valentin Fantasius"_s, u"rheintal"_s, {Role::Valet}},
        {u"customer@rheintal.example"_s, u"Carla Platzhalter"_s, u"rheintal"_s, {Role::Customer}},
        {u"visitor@rheintal.example"_s, u"Viktor Fabulin"_s, u"rheintal"_s, {Role::Visitor}},
        {u"owner@unterland.example"_s, u"Urs Trugbild"_s, u"unterland"_s, {Role::OrgOwner}},
        {u"manager@unterland.example"_s, u"Monika Dichtung"_s, u"unterland"_s, {Role::Manager}},
        {u"owner@falknis.example"_s, u"Franz Modell"_s, u"falknis"_s, {Role::OrgOwner}},
        {u"hr@falknis.example"_s, u"Helena Exempel"_s, u"falknis"_s, {Role::Hr}},
        {u"manager@falknis.example"_s, u"Martin Vorlage"_s, u"falknis"_s, {Role::Manager}},
        {u"member@falknis.example"_s, u"Mia Musterli"_s, u"falknis"_s, {Role::Member}},
        {u"admin@werkraum.example"_s, u"Alma Erfunden"_s, u"werkraum"_s, {Role::Admin}},
        {u"member@werkraum.example"_s, u"Milan Attrapp"_s, u"werkraum"_s, {Role::Member}},
        {u"provider@fixfertig.example"_s, u"Paul Probelauf"_s, u"fixfertig"_s, {Role::Provider}},
        {u"supplier@sternflug.example"_s, u"Selma Fabulin"_s, u"sternflug"_s, {Role::Supplier}},
    };
    return list;
}

QList<QJsonObject> DemoCast::describe(quint64 seed) {
    const DemoRandom random(seed);
    QList<QJsonObject> lines;
    for (const DemoAccount& account : accounts()) {
        QJsonArray roles;
        for (const Role role : account.roles)
            roles << toWord(role);
        lines << QJsonObject{{u"email"_s, account.email},
                             {u"password"_s, DemoAccount::password.toString()},
                             {u"org_id"_s, random.named(u"org:"_s + account.organization).toString()},
                             {u"roles"_s, roles}};
    }
    return lines;
}

} // namespace autospace
