// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/command/Decision.h"

#include "core/domain/command/Stamp.h"

namespace autospace {

Outcome decideAndStamp(const CommandType& command, const Context& context, const QJsonObject& arguments,
                       const Id& target, const QJsonObject& base, const View& view) {
    Outcome outcome = command.decide(context, arguments, target, view, base);
    if (outcome) stamp(*outcome, context);
    return outcome;
}

} // namespace autospace
