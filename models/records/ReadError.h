// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <expected>

namespace autospace {

// Why the cache could not be read, in words for a person and for the log.
struct ReadError {
    QString message;
};

template <class T>
using Read = std::expected<T, ReadError>;

} // namespace autospace
