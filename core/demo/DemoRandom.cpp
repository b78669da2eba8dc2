// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/DemoRandom.h"

#include <QCryptographicHash>

#include <cstring>

namespace autospace {

// The ids of named things all carry this moment, 2026-01-01T00:00:00Z.
static constexpr qint64 namedAtMs = 1'767'225'600'000;

quint64 DemoRandom::next() {
    quint64 z = (m_state += 0x9e3779b97f4a7c15ULL);
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
    return z ^ (z >> 31);
}

Id DemoRandom::named(const QString& name) const {
    const QByteArray hash = QCryptographicHash::hash(QByteArray::number(m_seed) + ':' + name.toUtf8(),
                                                     QCryptographicHash::Sha256);
    unsigned char entropy[10];
    std::memcpy(entropy, hash.constData(), sizeof entropy);
    return Id::v7(namedAtMs, entropy);
}

Id DemoRandom::id(Instant at) {
    unsigned char entropy[10];
    const quint64 high = next();
    const quint64 low = next();
    std::memcpy(entropy, &high, 8);
    std::memcpy(entropy + 8, &low, 2);
    return Id::v7(at.epochMs, entropy);
}

} // namespace autospace
