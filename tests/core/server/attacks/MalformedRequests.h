// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>

namespace autospace {

// Requests for /healthz that no server may take for good ones (RFC 9112): wrong lines, names, lengths and framing,
// alone and combined. The same ones at every call; at least four hundred.
[[nodiscard]] QByteArrayList malformedRequests();

} // namespace autospace
