// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace autospace {

// Where secrets come from; passed in, so that tests can foresee them. Safe to use from any thread.
class RandomSource {
public:
    virtual ~RandomSource() = default;
    [[nodiscard]] virtual QByteArray bytes(qsizetype count) = 0;
};

} // namespace autospace
