// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/api/StoreFault.h"

#include <QLoggingCategory>

namespace autospace {

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(storeFaults, "autospace.store")

ApiError storeFault(const StoreError& error) {
    using Kind = StoreError::Kind;
    // Not the database's doing, and read again where there is time.
    if (error.kind != Kind::TooLong) qCWarning(storeFaults).noquote() << "the database refused:" << error.message;
    switch (error.kind) {
    case Kind::Busy:
    case Kind::Serialization:
    case Kind::Deadlock:
    case Kind::Stale:
    case Kind::Overlap:
    case Kind::Unique:
        return ApiError::unavailable(1000, u"Many people are changing the same thing. Nothing was done; try again."_s);
    case Kind::Full:
        return ApiError::unavailable(60'000,
                                     u"The server's disk is full. Nothing was done; tell whoever runs the server."_s);
    case Kind::Connection:
        return ApiError::unavailable(5'000, u"The database cannot be reached. Nothing was done; try again."_s);
    default:
        return ApiError::unavailable(10'000, u"The database had a fault. Nothing was done; try again later."_s);
    }
}

} // namespace autospace
