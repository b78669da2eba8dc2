// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/ProductRegistry.h"

#include "core/domain/people/Permissions.h"
#include "core/domain/people/PermissionTable.h"
#include "tests/fakes/GarageWorld.h"

#include <QRegularExpression>
#include <QTest>

using namespace autospace;
using namespace Qt::StringLiterals;

// What every command of the product must have, whichever it is.
class ProductRegistryTest : public QObject {
    Q_OBJECT

    static void eachCommand() {
        QTest::addColumn<QString>("name");
        for (const CommandType* command : productRegistry().commands())
            QTest::newRow(qPrintable(command->name())) << command->name();
    }

private Q_SLOTS:
    void commandsAreDescribed_data() { eachCommand(); }
    void commandsAreDescribed() {
        QFETCH(QString, name);
        const CommandType& command = *productRegistry().command(name);
        QVERIFY(QRegularExpression(u"^[a-z]+\\.[a-z_]+$"_s).match(name).hasMatch());
        QVERIFY(*command.label() && *command.summary());
        QCOMPARE(productRegistry().record(command.subject().collection()), &command.subject());
        if (command.offline() != Offline::Optimistic) QVERIFY(*command.offlineReason());
        for (const Field& field : command.fields()) {
            QVERIFY2(*field.label, field.name);
            if (*field.references)
                QVERIFY2(productRegistry().record(QString::fromLatin1(field.references)), field.name);
            QVERIFY2(!field.is(FieldFlag::ReadOnly) && !field.is(FieldFlag::Secret), field.name);
        }
    }

    void pathsDiffer() {
        QSet<QString> paths;
        for (const CommandType* command : productRegistry().commands()) {
            QVERIFY2(!paths.contains(command->path()), qPrintable(command->path()));
            paths << command->path();
        }
    }

    // Nobody gets past a missing right, whatever they send; and whoever has it gets past.
    void rightsAreAskedFirst_data() { eachCommand(); }
    void rightsAreAskedFirst() {
        QFETCH(QString, name);
        const CommandType& command = *productRegistry().command(name);
        GarageWorld world;
        const auto target = std::shared_ptr<Record>(command.subject().makeRecord());
        target->id = testId();
        target->orgId = world.organization->id;
        target->version = 1;
        world.view.put(target);
        for (int r = 0; r < PermissionTable::roleCount; ++r) {
            const Actor actor = anActor(*world.organization, {static_cast<Role>(r)});
            const bool reads = Permissions::may(actor, Action::Read, *target);
            const bool may = command.needs() && (command.target() == Target::Collection
                                                     ? Permissions::mayAny(actor, *command.needs(), command.subject())
                                                     : Permissions::may(actor, *command.needs(), *target));
            const auto refused = world.runAs(actor, command, {{u"nonsense"_s, 1}}, target->id);
            QVERIFY(!refused);
            const auto kind = refused.error().kind;
            if (may)
                QVERIFY(kind != Rejection::Kind::Forbidden && kind != Rejection::Kind::NotFound);
            else
                QVERIFY(kind == Rejection::Kind::Forbidden || (kind == Rejection::Kind::NotFound && !reads));
        }
        Actor nobody = anActor(*world.organization, {});
        nobody.userId = {};
        const auto refused = world.runAs(nobody, command, {}, target->id);
        QVERIFY(!refused && refused.error().kind != Rejection::Kind::Invalid);
    }

    void unknownTargetsAreNotFound_data() { eachCommand(); }
    void unknownTargetsAreNotFound() {
        QFETCH(QString, name);
        const CommandType& command = *productRegistry().command(name);
        if (command.target() == Target::Collection) return;
        GarageWorld world;
        const auto outcome = world.runAs(Actor::system(world.organization->id), command, {}, testId());
        QCOMPARE(outcome.error().kind, Rejection::Kind::NotFound);
    }
};

QTEST_GUILESS_MAIN(ProductRegistryTest)
#include "ProductRegistryTest.moc"
