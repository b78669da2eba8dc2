// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/jobs/BookingJobs.h"

#include "core/domain/bookings/Booking.h"
#include "core/server/writer/Blocking.h"

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

constexpr int perPage = 500;

std::expected<void, QString> runOn(JobContext& context, const CommandType& type, const Booking& booking) {
    CommandRequest request;
    request.caller = Caller::system();
    request.orgId = booking.orgId;
    request.type = &type;
    request.commandId = context.ids.next();
    request.target = booking.id;
    if (const auto done = Blocking::execute(context.commands, std::move(request)); !done)
        return std::unexpected(done.error().items().first().detail);
    return {};
}

// Runs the command on every booking that the query finds. A booking that changed meanwhile is no failure: the rules
// refuse the command, and somebody else has seen to it.
std::expected<void, QString> runOnEach(JobContext& context, const QString& command, Query query) {
    const CommandType* type = context.registry.command(command);
    if (!type) return std::unexpected(u"There is no command %1."_s.arg(command));
    query.orderBy(u"starts_at"_s).take(perPage);
    // After a long pause there may be many; what is refused is left behind and not met again.
    for (qsizetype last = perPage; last == perPage;) {
        const auto found = context.session.list<Booking>(query);
        if (const auto failure = context.session.failure()) return std::unexpected(failure->message);
        last = found.size();
        for (const auto& booking : found) {
            if (const auto done = runOn(context, *type, *booking); !done) return done;
            query.after = {Value(booking->startsAt), Value(booking->id)};
        }
    }
    return {};
}

Query parking(const QString& status) {
    return Query().where(u"kind"_s, Value(u"parking"_s)).where(u"status"_s, Value(status));
}

} // namespace

JobKind BookingJobs::expireHolds() {
    return {.name = u"bookings.expire_holds"_s,
            .work =
                [](const Job&, JobContext& context) {
                    return runOnEach(context, u"bookings.expire"_s,
                                     parking(u"held"_s).where(u"hold_expires_at"_s, Op::LessOrEqual,
                                                              Value(context.clock.now())));
                },
            .everySeconds = 10};
}

JobKind BookingJobs::closeNoShows() {
    return {.name = u"bookings.close_no_shows"_s,
            .work =
                [](const Job&, JobContext& context) {
                    return runOnEach(context, u"bookings.no_show"_s,
                                     parking(u"confirmed"_s).where(u"ends_at"_s, Op::LessOrEqual,
                                                                   Value(context.clock.now())));
                },
            .everySeconds = 60};
}

} // namespace autospace
