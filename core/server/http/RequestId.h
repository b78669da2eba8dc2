// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace autospace {

// The request id that a client sent along, if it is one that can go into logs and headers as it is: 1 to
// 64 letters, digits, '.', '_' or '-'. Empty otherwise.
[[nodiscard]] QByteArray acceptedRequestId(QByteArrayView sent);

} // namespace autospace
