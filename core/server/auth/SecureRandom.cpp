// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/auth/SecureRandom.h"

#include <openssl/rand.h>

namespace autospace {

QByteArray SecureRandom::bytes(qsizetype count) {
    Q_ASSERT(count >= 0 && count <= std::numeric_limits<int>::max());
    QByteArray result;
    result.resizeForOverwrite(count);
    if (RAND_priv_bytes(reinterpret_cast<unsigned char*>(result.data()), int(count)) != 1)
        qFatal("no randomness: OpenSSL's generator failed");
    return result;
}

} // namespace autospace
