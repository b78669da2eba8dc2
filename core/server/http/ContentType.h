// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace autospace {

// Whether a Content-Type header names exactly this type, with no parameter or `charset=utf-8`.
[[nodiscard]] bool isContentType(QByteArrayView header, QByteArrayView type);

} // namespace autospace
