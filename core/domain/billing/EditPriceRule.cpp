// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/billing/PriceRuleChecks.h"
#include "core/domain/billing/PriceRuleCommands.h"
#include "core/domain/command/Arguments.h"
#include "core/domain/command/Patch.h"
#include "core/domain/people/Permissions.h"

#include <algorithm>

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

using Garage = std::shared_ptr<const Location>;

// Who may see the garage is told what it lacks; nobody else learns that there is one.
std::expected<Garage, Rejection> garageOf(const View& view, const Actor& actor, const Id& id) {
    const auto garage = view.get<Location>(id);
    if (garage && garage->orgId == actor.orgId && garage->kind == LocationKind::Garage &&
        Permissions::may(actor, Action::Read, *garage))
        return garage;
    return std::unexpected(Rejection::invalid(
        u"unknown_garage"_s, {QT_TRANSLATE_NOOP("rules", "There is no such garage in this organization.")},
        u"/location_id"_s));
}

QJsonObject facts(const PriceRule& rule) {
    return {{u"name"_s, rule.name}, {u"location_id"_s, rule.locationId.toString()}};
}

Changes stored(const std::shared_ptr<PriceRule>& rule, const QString& event) {
    Changes changes;
    changes.result = rule->id;
    changes.emitEvent(event, rule->id, facts(*rule));
    changes.put(rule);
    return changes;
}

Outcome create(const Context& context, const Patch<PriceRule>& given, const Id&, const View& view) {
    auto rule = std::make_shared<PriceRule>(given.values);
    rule->orgId = context.actor.orgId;
    const auto garage = garageOf(view, context.actor, rule->locationId);
    if (!garage) return std::unexpected(garage.error());
    if (!Permissions::may(context.actor, Action::Create, *rule))
        return std::unexpected(Rejection::forbidden(
            {QT_TRANSLATE_NOOP("rules", "You may look at %1 but not change its prices."), (*garage)->name}));
    if (const auto errors = PriceRuleChecks::errors(*rule, **garage); !errors.isEmpty())
        return std::unexpected(Rejection::unmet(errors));
    const auto others =
        view.list<PriceRule>(Query().where(u"location_id"_s, Value(rule->locationId)).orderBy(u"position"_s));
    if (others.size() >= PriceRuleChecks::mostRules)
        return std::unexpected(Rejection::conflict(
            u"too_many_rules"_s,
            {QT_TRANSLATE_NOOP("rules", "%1 has %2 price rules, which is the most. Remove one first."),
             (*garage)->name, static_cast<int>(others.size())}));
    if (!given.has("position")) rule->position = others.isEmpty() ? 10 : std::min(9999, others.back()->position + 10);
    rule->id = context.ids.next();
    return stored(rule, u"price_rule.created"_s);
}

Outcome update(const Context& context, const Patch<PriceRule>& patch, const Id& target, const View& view) {
    const auto patched = patch.applyTo(*view.get<PriceRule>(target));
    if (!patched) return std::unexpected(patched.error());
    const auto garage = garageOf(view, context.actor, (*patched)->locationId);
    if (!garage) return std::unexpected(garage.error());
    if (const auto errors = PriceRuleChecks::errors(**patched, **garage); !errors.isEmpty())
        return std::unexpected(Rejection::unmet(errors));
    return stored(*patched, u"price_rule.updated"_s);
}

Outcome remove(const Context& context, const NoArguments&, const Id& target, const View& view) {
    auto rule = std::make_shared<PriceRule>(*view.get<PriceRule>(target));
    rule->deletedAt = context.now;
    return stored(rule, u"price_rule.removed"_s);
}

QList<Field> settings(std::initializer_list<const char*> required) {
    return argumentsFrom(PriceRule::staticType(),
                         {"name", "position", "slot_type", "weekdays", "from_time", "until_time", "from_date",
                          "until_date", "price_per_hour", "percent", "day_cap"},
                         required);
}

} // namespace

const CommandType& priceRules::create() {
    static const CommandType type(
        {u"prices.create"_s, QT_TRANSLATE_NOOP("commands", "New price rule"),
         "Adds a price rule to a garage, after those that it has. Bookings keep the price that they were made at."},
        {PriceRule::staticType(), Target::Collection, {}, Action::Create}, Offline::Optimistic, "",
        &makeStruct<PriceRule>, argumentsFrom(PriceRule::staticType(), {"location_id"}, {"location_id"}) + settings({"name"}),
        patchRule(&autospace::create));
    return type;
}

const CommandType& priceRules::update() {
    static const CommandType type({u"prices.update"_s, QT_TRANSLATE_NOOP("commands", "Edit price rule"),
                                   "Changes the given fields of a price rule."},
                                  {PriceRule::staticType(), Target::Record, u"update"_s, Action::Update},
                                  Offline::Optimistic, "", &makeStruct<PriceRule>, settings({}),
                                  patchRule(&autospace::update));
    return type;
}

const CommandType& priceRules::remove() {
    static const CommandType type({u"prices.remove"_s, QT_TRANSLATE_NOOP("commands", "Remove price rule"),
                                   "Takes a price rule away. Bookings keep the price that they were made at."},
                                  {PriceRule::staticType(), Target::Record, u"remove"_s, Action::Delete},
                                  Offline::Optimistic, "", &makeStruct<NoArguments>, {},
                                  rule(&autospace::remove));
    return type;
}

} // namespace autospace
