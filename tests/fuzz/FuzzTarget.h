// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <stdexcept>

namespace autospace {

// One reader of foreign bytes: takes any, and shows what it may never do by throwing.
struct FuzzTarget {
    const char* name;
    void (*run)(QByteArrayView bytes);
    QByteArrayList seeds;  // good input to start from
    QByteArrayList tokens; // words that matter to it
};

// What a target says must hold of what it read.
inline void demand(bool holds, const char* what) {
    if (!holds) throw std::logic_error(what);
}

} // namespace autospace
