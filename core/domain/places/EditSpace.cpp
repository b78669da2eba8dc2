// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/command/Call.h"
#include "core/domain/command/Patch.h"
#include "core/domain/people/Permissions.h"
#include "core/domain/places/SpaceCommands.h"
#include "core/domain/places/SpaceRules.h"

#include <QJsonArray>

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

// The measures of a slot for which none are given: a usual car's.
constexpr int usualLengthCm = 500;
constexpr int usualWidthCm = 250;
constexpr int usualHeightCm = 200;
constexpr int longestRow = 500;

// Slots that differ by their number only, side by side on the plan.
class SpaceRow final : public Space {
public:
    QString prefix;
    int count = 0;
    int first = 1;
    int digits = 2;
};

bool given(const Call& call, const char* name) { return call.given.contains(QLatin1StringView(name)); }

std::shared_ptr<Space> drafted(const Call& call, const Location& garage) {
    auto slot = std::make_shared<Space>(static_cast<const Space&>(call.arguments));
    slot->orgId = garage.orgId;
    slot->kind = SpaceKind::Slot;
    if (!given(call, "length_cm")) slot->lengthCm = usualLengthCm;
    if (!given(call, "width_cm")) slot->widthCm = usualWidthCm;
    if (!given(call, "height_cm")) slot->heightCm = garage.clearHeightCm.value_or(usualHeightCm);
    if (!given(call, "capacity")) slot->capacity = 1;
    return slot;
}

QJsonObject facts(const Space& slot) {
    return {{u"code"_s, slot.code}, {u"location_id"_s, slot.locationId.toString()}};
}

// Stores copies of the model under each code.
Outcome stored(const Context& context, const View& view, const Space& model, const QStringList& codes) {
    if (const auto errors = SpaceRules::floorErrors(view, model); !errors.isEmpty())
        return std::unexpected(Rejection::unmet(errors));
    if (const auto taken = SpaceRules::takenCodes(view, model.locationId, codes); !taken.isEmpty())
        return std::unexpected(SpaceRules::codesTaken(taken));
    Changes changes;
    for (qsizetype i = 0; i < codes.size(); ++i) {
        auto slot = std::make_shared<Space>(model);
        slot->id = context.ids.next();
        slot->code = codes[i];
        slot->positionX = model.positionX + static_cast<int>(i);
        if (i == 0) changes.result = slot->id;
        changes.put(std::move(slot));
    }
    QJsonObject details = facts(model);
    details.insert(u"codes"_s, QJsonArray::fromStringList(codes));
    changes.emitEvent(u"slots.created"_s, changes.result, details);
    return changes;
}

Outcome create(const Context& context, const Call& call, const View& view) {
    const auto& wish = static_cast<const Space&>(call.arguments);
    const auto garage = SpaceRules::garage(view, context.actor, wish.locationId);
    if (!garage) return std::unexpected(garage.error());
    const QString code = wish.code.simplified();
    if (code.isEmpty())
        return std::unexpected(
            Rejection::invalid(u"too_short"_s, {QT_TRANSLATE_NOOP("rules", "Give the slot a code.")}, u"/code"_s));
    return stored(context, view, *drafted(call, **garage), {code});
}

Outcome createRow(const Context& context, const Call& call, const View& view) {
    const auto& row = static_cast<const SpaceRow&>(call.arguments);
    const auto garage = SpaceRules::garage(view, context.actor, row.locationId);
    if (!garage) return std::unexpected(garage.error());
    QStringList codes;
    for (int number = row.first; number < row.first + row.count; ++number)
        codes << u"%1%2"_s.arg(row.prefix).arg(number, row.digits, 10, QChar(u'0'));
    return stored(context, view, *drafted(call, **garage), codes);
}

Outcome update(const Context&, const Patch<Space>& patch, const Id& target, const View& view) {
    const auto patched = patch.applyTo(*view.get<Space>(target));
    if (!patched) return std::unexpected(patched.error());
    const std::shared_ptr<Space>& slot = *patched;
    slot->code = slot->code.simplified();
    if (const auto errors = SpaceRules::floorErrors(view, *slot); !errors.isEmpty())
        return std::unexpected(Rejection::unmet(errors));
    if (const auto taken = SpaceRules::takenCodes(view, slot->locationId, {slot->code}, slot->id); !taken.isEmpty())
        return std::unexpected(SpaceRules::codesTaken(taken));
    Changes changes;
    changes.result = slot->id;
    changes.emitEvent(u"slot.updated"_s, slot->id, facts(*slot));
    changes.put(slot);
    return changes;
}

std::optional<Rejection> refuseRetired(const Context&, const Space& slot, const View&) {
    if (slot.status != SpaceStatus::Retired) return std::nullopt;
    return Rejection::conflict(u"wrong_state"_s,
                               {QT_TRANSLATE_NOOP("rules", "Slot %1 is retired. Reopen it first."), slot.code},
                               {{u"status"_s, toWord(slot.status)}});
}

QList<Field> measures(std::initializer_list<const char*> before, std::initializer_list<const char*> required) {
    return argumentsFrom(Space::staticType(), before, required) +
           argumentsFrom(Space::staticType(), {"floor_id", "type", "length_cm", "width_cm", "height_cm", "capacity",
                                               "position_x", "position_y", "note"});
}

QList<Field> rowArguments() {
    return measures({"location_id"}, {"location_id"}) +
           QList<Field>{
               fieldOf<&SpaceRow::prefix>("prefix", QT_TRANSLATE_NOOP("fields", "Prefix")).length(0, 14).omittable(),
               fieldOf<&SpaceRow::count>("count", QT_TRANSLATE_NOOP("fields", "Number of slots"))
                   .between(1, longestRow),
               fieldOf<&SpaceRow::first>("first", QT_TRANSLATE_NOOP("fields", "First number"))
                   .between(0, 99999)
                   .omittable(),
               fieldOf<&SpaceRow::digits>("digits", QT_TRANSLATE_NOOP("fields", "Digits")).between(1, 5).omittable()};
}

} // namespace

const CommandType& spaces::create() {
    static const CommandType type({u"slots.create"_s, QT_TRANSLATE_NOOP("commands", "New slot"),
                                   "Adds a slot to a garage; without measures it gets those of a usual car."},
                                  {Space::staticType(), Target::Collection, {}, Action::Create}, Offline::Optimistic,
                                  "", &makeStruct<Space>, measures({"location_id", "code"}, {"location_id", "code"}),
                                  &autospace::create);
    return type;
}

const CommandType& spaces::createRow() {
    static const CommandType type({u"slots.create_row"_s, QT_TRANSLATE_NOOP("commands", "New row of slots"),
                                   "Adds up to 500 slots that are numbered on: prefix and number. All or none."},
                                  {Space::staticType(), Target::Collection, u"row"_s, Action::Create},
                                  Offline::Optimistic, "", &makeStruct<SpaceRow>, rowArguments(),
                                  &autospace::createRow);
    return type;
}

const CommandType& spaces::update() {
    static const CommandType type(
        {u"slots.update"_s, QT_TRANSLATE_NOOP("commands", "Edit slot"), "Changes the given fields of a slot."},
        {Space::staticType(), Target::Record, u"update"_s, Action::Update}, Offline::Optimistic, "", &makeStruct<Space>,
        measures({"code"}, {}), patchRule(&autospace::update), stateRule(&refuseRetired));
    return type;
}

} // namespace autospace
