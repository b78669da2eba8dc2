// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/GarageWorld.h"

#include "core/domain/command/Decision.h"

namespace autospace {

using namespace Qt::StringLiterals;

GarageWorld::GarageWorld() {
    organization = add(anOrganization().make());
    garage = add(aGarage(*organization).make());
    a1 = add(aSlot(*garage, u"A-1"_s).make());
    a2 = add(aSlot(*garage, u"A-2"_s).make());
    a3 = add(aSlot(*garage, u"A-3"_s).make());
    manager = anActor(*organization, {Role::Manager});
}

Outcome GarageWorld::run(const CommandType& command, const QJsonObject& arguments, const Id& target) {
    return runAs(manager, testId(), command, arguments, target);
}

Outcome GarageWorld::runAs(const Actor& actor, const CommandType& command, const QJsonObject& arguments,
                           const Id& target, const QJsonObject& base) {
    return runAs(actor, testId(), command, arguments, target, base);
}

Outcome GarageWorld::runAs(const Actor& actor, const Id& commandId, const CommandType& command,
                           const QJsonObject& arguments, const Id& target, const QJsonObject& base,
                           std::optional<Instant> madeAt) {
    CommandIds ids(commandId);
    const Context context{actor, clock.now(), ids, madeAt};
    Outcome outcome = decideAndStamp(command, context, arguments, target, base, view);
    if (outcome) view.apply(*outcome);
    return outcome;
}

} // namespace autospace
