// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/sync/CommandOutcome.h"

#include <QByteArray>
#include <QJsonObject>

namespace autospace {

// An error object of the core (JSON:API, as in push results and in problem replies) as a refusal.
[[nodiscard]] CommandRefusal refusalFrom(const QJsonObject& error);
// The first error of a problem reply's body; a general one with the status when the body is not the core's.
[[nodiscard]] QJsonObject errorOf(int status, const QByteArray& body);

} // namespace autospace
