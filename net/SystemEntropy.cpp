// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/SystemEntropy.h"

#include <QRandomGenerator>

#include <cstring>

namespace autospace {

void SystemEntropy::fill(std::span<unsigned char> bytes) {
    QRandomGenerator& system = *QRandomGenerator::system();
    for (size_t at = 0; at < bytes.size(); at += sizeof(quint32)) {
        const quint32 word = system.generate();
        std::memcpy(bytes.data() + at, &word, std::min(sizeof word, bytes.size() - at));
    }
}

} // namespace autospace
