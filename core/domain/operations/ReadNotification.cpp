// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/command/Arguments.h"
#include "core/domain/operations/Notification.h"
#include "core/domain/operations/NotificationCommands.h"
#include "core/domain/schema/FieldOf.h"

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestSnoozeMs = 366LL * 24 * 3600 * 1000;

class Snooze final : public Arguments {
public:
    Instant until;
};

// Reading what has been read changes nothing, and is no mistake.
Outcome markRead(const Context& context, const NoArguments&, const Id& target, const View& view) {
    const auto before = view.get<Notification>(target);
    Changes changes;
    changes.result = target;
    if (before->readAt) return changes;
    auto notification = std::make_shared<Notification>(*before);
    notification->readAt = context.happenedAt();
    notification->snoozedUntil.reset();
    changes.put(std::move(notification));
    return changes;
}

Outcome snooze(const Context& context, const Snooze& arguments, const Id& target, const View& view) {
    if (arguments.until <= context.happenedAt() || arguments.until - context.now > longestSnoozeMs)
        return std::unexpected(Rejection::invalid(
            u"out_of_range"_s, {QT_TRANSLATE_NOOP("rules", "Choose a time in the future, within a year.")},
            u"/until"_s));
    auto notification = std::make_shared<Notification>(*view.get<Notification>(target));
    notification->snoozedUntil = arguments.until;
    notification->readAt.reset();
    Changes changes;
    changes.result = target;
    changes.put(std::move(notification));
    return changes;
}

} // namespace

const CommandType& notifications::markRead() {
    static const CommandType type({u"notifications.mark_read"_s, QT_TRANSLATE_NOOP("commands", "Mark as read"),
                                   "Marks one's own notification as read."},
                                  {Notification::staticType(), Target::Record, u"read"_s, Action::Update},
                                  Offline::Optimistic, "", &makeStruct<NoArguments>, {}, rule(&autospace::markRead));
    return type;
}

const CommandType& notifications::snooze() {
    static const CommandType type({u"notifications.snooze"_s, QT_TRANSLATE_NOOP("commands", "Snooze"),
                                   "Hides one's own notification until a time, when it comes back unread."},
                                  {Notification::staticType(), Target::Record, u"snooze"_s, Action::Update},
                                  Offline::Optimistic, "", &makeStruct<Snooze>,
                                  {fieldOf<&Snooze::until>("until", QT_TRANSLATE_NOOP("fields", "Until"))},
                                  rule(&autospace::snooze));
    return type;
}

} // namespace autospace
