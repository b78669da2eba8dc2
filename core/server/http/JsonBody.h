// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/http/ApiError.h"

#include <QByteArray>
#include <QJsonObject>

#include <expected>

namespace autospace {

// Reads a body that must be one JSON object (RFC 8259). Errors: 400 with the byte offset where it
// stops making sense; a member that appears twice is refused, since readers differ in which one
// they take.
[[nodiscard]] std::expected<QJsonObject, ApiError> parseJsonBody(const QByteArray& body);

} // namespace autospace
