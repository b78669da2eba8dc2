// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/observe/StandardErrorSink.h"

#include <cstdio>

namespace autospace {

void StandardErrorSink::write(QByteArrayView line) {
    std::fwrite(line.data(), 1, size_t(line.size()), stderr);
    std::fflush(stderr);
}

} // namespace autospace
