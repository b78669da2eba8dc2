// SPDX-License-Identifier: GPL-3.0-or-later
// Submitting a garage, and the platform's verdict on it.
#include "core/domain/command/Arguments.h"
#include "core/domain/places/GarageCommands.h"
#include "core/domain/places/LocationRules.h"

#include <QJsonArray>

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

class Reject final : public Arguments {
public:
    QString reason;
};

Changes moved(const Location& before, LocationStatus status, const QString& event,
              const std::optional<QString>& note = {}) {
    auto garage = std::make_shared<Location>(before);
    garage->status = status;
    garage->reviewNote = note;
    Changes changes;
    changes.result = garage->id;
    QJsonObject facts{{u"name"_s, garage->name}, {u"location_id"_s, garage->id.toString()}};
    if (note) facts.insert(u"reason"_s, *note);
    changes.emitEvent(event, garage->id, facts);
    changes.put(std::move(garage));
    return changes;
}

Rejection wrongState(const Location& garage, SentenceSource<2> sentence) {
    return Rejection::conflict(u"wrong_state"_s, {sentence, garage.name, garage.status},
                               {{u"status"_s, toWord(garage.status)}});
}

std::optional<Rejection> refuseSubmit(const Context&, const Location& garage, const View&) {
    if (garage.status == LocationStatus::Draft || garage.status == LocationStatus::Rejected) return std::nullopt;
    return wrongState(garage, QT_TRANSLATE_NOOP("rules", "%1 has already been submitted (%2)."));
}

Outcome submit(const Context&, const NoArguments&, const Id& target, const View& view) {
    const auto garage = view.get<Location>(target);
    FieldErrors errors = LocationRules::errors(*garage);
    QJsonArray items;
    for (const auto& missing : LocationRules::missing(view, *garage)) {
        errors << FieldError{u'/' + missing.item, u"incomplete"_s, missing.detail};
        items << QJsonObject{{u"item"_s, missing.item}, {u"detail"_s, missing.detail.text()}};
    }
    if (!errors.isEmpty()) {
        Rejection rejection = Rejection::unmet(errors, {{u"missing"_s, items}});
        rejection.code = u"incomplete"_s;
        rejection.detail = {QT_TRANSLATE_NOOP("rules", "%1 cannot be submitted yet: %2 things are missing. %3"),
                            garage->name, errors.size(), errors.front().detail};
        return std::unexpected(rejection);
    }
    return moved(*garage, LocationStatus::Pending, u"garage.submitted"_s);
}

std::optional<Rejection> refuseDecision(const Context&, const Location& garage, const View&) {
    if (garage.status == LocationStatus::Pending) return std::nullopt;
    return wrongState(garage, QT_TRANSLATE_NOOP("rules", "%1 is not waiting for a decision (%2)."));
}

Outcome verify(const Context&, const NoArguments&, const Id& target, const View& view) {
    return moved(*view.get<Location>(target), LocationStatus::Verified, u"garage.verified"_s);
}

Outcome reject(const Context&, const Reject& arguments, const Id& target, const View& view) {
    const QString reason = arguments.reason.trimmed();
    if (reason.isEmpty())
        return std::unexpected(Rejection::invalid(
            u"reason_required"_s,
            {QT_TRANSLATE_NOOP("rules", "Say what is wrong, so that the garage can be put right.")}, u"/reason"_s));
    return moved(*view.get<Location>(target), LocationStatus::Rejected, u"garage.rejected"_s, reason);
}

} // namespace

const CommandType& garages::submit() {
    static const CommandType type(
        {u"garages.submit"_s, QT_TRANSLATE_NOOP("commands", "Submit for verification"),
         "Hands the garage to the platform for verification. Refused with the list of what is missing."},
        {Location::staticType(), Target::Record, u"submit"_s, Action::Update}, Offline::Queue,
        QT_TRANSLATE_NOOP("commands", "A garage is submitted when the core can be reached; it is sent then."),
        &makeStruct<NoArguments>, {}, rule(&autospace::submit), stateRule(&refuseSubmit));
    return type;
}

const CommandType& garages::verify() {
    static const CommandType type({u"locations.verify"_s, QT_TRANSLATE_NOOP("commands", "Verify"),
                                   "Accepts a submitted location: it can be found and booked from now on."},
                                  {Location::staticType(), Target::Record, u"verify"_s, Action::Decide},
                                  Offline::Refuse,
                                  QT_TRANSLATE_NOOP("commands", "A verdict needs the present state of the submission."),
                                  &makeStruct<NoArguments>, {}, rule(&autospace::verify), stateRule(&refuseDecision));
    return type;
}

const CommandType& garages::reject() {
    static const CommandType type(
        {u"locations.reject"_s, QT_TRANSLATE_NOOP("commands", "Reject"),
         "Sends a submitted location back with the reason; it can be changed and submitted again."},
        {Location::staticType(), Target::Record, u"reject"_s, Action::Decide}, Offline::Refuse,
        QT_TRANSLATE_NOOP("commands", "A verdict needs the present state of the submission."), &makeStruct<Reject>,
        {fieldOf<&Reject::reason>("reason", QT_TRANSLATE_NOOP("fields", "Reason")).length(1, 500).multiline()},
        rule(&autospace::reject), stateRule(&refuseDecision));
    return type;
}

} // namespace autospace
