// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/auth/ConstantTime.h"

#include <openssl/crypto.h>

namespace autospace {

bool equalInConstantTime(QByteArrayView a, QByteArrayView b) {
    return a.size() == b.size() && (a.isEmpty() || CRYPTO_memcmp(a.data(), b.data(), size_t(a.size())) == 0);
}

} // namespace autospace
