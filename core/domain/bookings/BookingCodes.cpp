// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/bookings/BookingCodes.h"

#include "core/domain/bookings/BookingStates.h"

namespace autospace {

using namespace Qt::StringLiterals;

namespace {
// A garage with 500,000 open bookings fails once in 2^100; the bound is there so that the loop has one.
constexpr int attempts = 100;
} // namespace

QString BookingCodes::code(const View& view, const CommandIds& ids, const Id& orgId) {
    for (int length = 6;; ++length)
        for (int attempt = 0; attempt < attempts; ++attempt) {
            const QString code = ids.code("booking", length, attempt);
            const Query same = Query().where(u"org_id"_s, Value(orgId)).where(u"code"_s, Value(code));
            if (!view.first<Booking>(same)) return code;
        }
}

std::optional<QString> BookingCodes::passcode(const View& view, const CommandIds& ids, const Id& garageId) {
    for (int attempt = 0; attempt < attempts; ++attempt) {
        const QString passcode = ids.digits("passcode", 6, attempt);
        const Query same = Query()
                               .where(u"location_id"_s, Value(garageId))
                               .where(Filter{u"status"_s, Op::In, BookingStates::occupying()})
                               .where(u"passcode"_s, Value(passcode));
        if (!view.first<Booking>(same)) return passcode;
    }
    return std::nullopt;
}

} // namespace autospace
