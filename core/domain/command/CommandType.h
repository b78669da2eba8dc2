// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/command/Call.h"
#include "core/domain/command/Changes.h"
#include "core/domain/command/Context.h"
#include "core/domain/command/Rejection.h"
#include "core/domain/people/Action.h"
#include "core/domain/schema/RecordType.h"
#include "core/domain/schema/View.h"

#include <expected>
#include <functional>

namespace autospace {

using Outcome = std::expected<Changes, Rejection>;

// What the client does with a command that the core has not answered yet.
enum class Offline {
    Optimistic, // run it on the cache at once, show the result as pending
    Queue,      // keep it and send it later; nothing is shown as done
    Refuse,     // only with the core at hand; the reason is shown
};

// What a command is about: no record yet (create), or the record named in the path.
enum class Target { Collection, Record };

// One command: its words, its route, its arguments and its rule. The rule is a pure function.
class CommandType final : public StructType {
public:
    struct Words {
        QString name;        // "bookings.check_in"
        const char* label;   // English source text of the action, translated in the context "commands"
        const char* summary; // one sentence for OpenAPI
    };
    struct Route {
        const RecordType& subject; // the collection it belongs to
        Target target;
        QString action; // the last path segment ("check-in"), empty for POST /collection
        // What the actor must be allowed on the subject; absent: only the core itself may run it.
        std::optional<Action> needs = {};
    };
    using Run = std::function<Outcome(const Context&, const Call&, const View&)>;
    // Whether the record's present state allows the command at all, whatever the arguments.
    using StateRule = std::function<std::optional<Rejection>(const Context&, const Record& target, const View&)>;

    CommandType(Words words, Route route, Offline offline, const char* offlineReason, Factory makeArguments,
                QList<Field> arguments, Run run, StateRule stateRule = {});

    [[nodiscard]] const QString& name() const { return StructType::name(); }
    [[nodiscard]] const char* label() const { return m_words.label; }
    [[nodiscard]] const char* summary() const { return m_words.summary; }
    [[nodiscard]] const RecordType& subject() const { return m_route.subject; }
    [[nodiscard]] Target target() const { return m_route.target; }
    // Below /v1/orgs/{org}: "/bookings", "/bookings/{id}/check-in".
    [[nodiscard]] QString path() const;
    [[nodiscard]] Offline offline() const { return m_offline; }
    // English source text of why it cannot be run offline; empty for Optimistic.
    [[nodiscard]] const char* offlineReason() const { return m_offlineReason; }

    // Absent: the core's own work only.
    [[nodiscard]] std::optional<Action> needs() const { return m_route.needs; }

    // Why this actor cannot run the command on this target (ignored for Target::Collection) now, whatever the
    // arguments; nothing when it may. The reason behind a disabled button, and the first thing that decide() asks.
    [[nodiscard]] std::optional<Rejection> refusal(const Context& context, const Id& target, const View& view) const;
    // Asks refusal(), parses the arguments and decides. Unknown or wrong arguments are a Rejection that names all of
    // them. base: for updates, the values that the caller saw in the fields being changed.
    [[nodiscard]] Outcome decide(const Context& context, const QJsonObject& arguments, const Id& target,
                                 const View& view, const QJsonObject& base = {}) const;

private:
    Words m_words;
    Route m_route;
    Offline m_offline;
    const char* m_offlineReason;
    Run m_run;
    StateRule m_stateRule;
};

// Adapts a rule written over its own argument type.
template <class Arguments>
CommandType::Run rule(Outcome (*decide)(const Context&, const Arguments&, const Id&, const View&)) {
    return [decide](const Context& context, const Call& call, const View& view) {
        return decide(context, static_cast<const Arguments&>(call.arguments), call.target, view);
    };
}

// Adapts a state rule written over its own record type.
template <class T>
CommandType::StateRule stateRule(std::optional<Rejection> (*check)(const Context&, const T&, const View&)) {
    return [check](const Context& context, const Record& target, const View& view) {
        return check(context, static_cast<const T&>(target), view);
    };
}

} // namespace autospace
