// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/command/Changes.h"
#include "core/domain/command/Context.h"
#include "core/domain/command/Rejection.h"
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
    };
    using Run = std::function<Outcome(const Context&, const Struct& arguments, const Id& target, const View&)>;

    CommandType(Words words, Route route, Offline offline, const char* offlineReason, Factory makeArguments,
                QList<Field> arguments, Run run);

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

    // Parses the arguments and decides. Unknown or wrong arguments are a Rejection that names all of them.
    [[nodiscard]] Outcome decide(const Context& context, const QJsonObject& arguments, const Id& target,
                                 const View& view) const;

private:
    Words m_words;
    Route m_route;
    Offline m_offline;
    const char* m_offlineReason;
    Run m_run;
};

// Adapts a rule written over its own argument type.
template <class Arguments>
CommandType::Run rule(Outcome (*decide)(const Context&, const Arguments&, const Id&, const View&)) {
    return [decide](const Context& context, const Struct& arguments, const Id& target, const View& view) {
        return decide(context, static_cast<const Arguments&>(arguments), target, view);
    };
}

} // namespace autospace
