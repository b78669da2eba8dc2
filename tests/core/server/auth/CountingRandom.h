// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/auth/RandomSource.h"

namespace autospace {

// Bytes that a test can foresee: 0, 1, 2 … over all calls.
class CountingRandom : public RandomSource {
public:
    QByteArray bytes(qsizetype count) override {
        QByteArray result;
        for (qsizetype i = 0; i < count; ++i)
            result.append(char(m_next++));
        return result;
    }

private:
    quint8 m_next = 0;
};

} // namespace autospace
