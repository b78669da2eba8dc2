// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/demo/DemoFill.h"

#include "core/demo/DemoAccount.h"
#include "core/domain/bookings/Booking.h"
#include "core/domain/people/Organization.h"
#include "core/server/writer/Blocking.h"
#include "core/server/writer/BulkInsert.h"

namespace autospace {

using namespace Qt::StringLiterals;

Stored<std::optional<DemoFill::Count>> DemoFill::write(Writer& writer, const PasswordHasher& hasher) const {
    bool empty = false;
    const Stored<> looked = Blocking::write(writer, [&](StoreSession& session) -> Stored<> {
        Query query = Query().take(1);
        query.withDeleted = true;
        empty = session.select(Organization::staticType(), query).isEmpty();
        return {};
    });
    if (!looked) return std::unexpected(looked.error());
    if (!empty) return std::nullopt;
    const auto all = m_world.records(hasher.hash(DemoAccount::password));
    const BulkInsert::Origin origin{.at = m_now, .action = u"demo.fill"_s, .actorName = u"Autospace"_s};
    // All of it or nothing: a world that was cut short would never be completed.
    const Stored<> written =
        Blocking::write(writer, [&](StoreSession& session) { return BulkInsert(session, origin).insert(all); });
    if (!written) return std::unexpected(written.error());
    Count count{static_cast<int>(all.size()), 0};
    for (const auto& record : all)
        count.bookings += &record->recordType() == &Booking::staticType() ? 1 : 0;
    return count;
}

} // namespace autospace
