// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/transport/HttpReply.h"

class QNetworkReply;

namespace autospace {

// The result of a finished reply: an answer with any status, or a failure when the whole answer did not come.
[[nodiscard]] HttpResult resultOf(QNetworkReply& reply);

} // namespace autospace
