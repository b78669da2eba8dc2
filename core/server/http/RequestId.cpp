// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/http/RequestId.h"

#include <algorithm>

namespace autospace {

QByteArray acceptedRequestId(QByteArrayView sent) {
    const bool good = sent.size() <= 64 && std::ranges::all_of(sent, [](char c) {
                          return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                                 c == '.' || c == '_' || c == '-';
                      });
    return good ? sent.toByteArray() : QByteArray();
}

} // namespace autospace
