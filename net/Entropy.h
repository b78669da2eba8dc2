// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <span>

namespace autospace {

// Where randomness comes from: keys, ids, jitter. Passed in, so that a simulation replays from a seed.
class Entropy {
public:
    virtual ~Entropy() = default;
    virtual void fill(std::span<unsigned char> bytes) = 0;

    [[nodiscard]] QByteArray bytes(qsizetype count) {
        QByteArray result(count, Qt::Uninitialized);
        fill({reinterpret_cast<unsigned char*>(result.data()), static_cast<size_t>(count)});
        return result;
    }
    // Uniform in [0, 1).
    [[nodiscard]] double unit() {
        unsigned char raw[4];
        fill(raw);
        return (raw[0] | raw[1] << 8 | raw[2] << 16 | static_cast<quint32>(raw[3]) << 24) / 4294967296.0;
    }
};

} // namespace autospace
