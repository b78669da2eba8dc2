// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/command/CommandType.h"
#include "tests/fakes/Builders.h"
#include "tests/fakes/FixedClock.h"
#include "tests/fakes/MemoryView.h"

#include <QJsonObject>

namespace autospace {

// One garage with three slots and its manager at 2026-11-20 09:00 UTC (10:00 in Vaduz), and a way to
// run commands on it as the core would.
class GarageWorld {
public:
    GarageWorld();

    // Runs the command as the manager, or as whoever acts; what it changes is taken in.
    Outcome run(const CommandType& command, const QJsonObject& arguments, const Id& target = {});
    Outcome runAs(const Actor& actor, const CommandType& command, const QJsonObject& arguments, const Id& target = {},
                  const QJsonObject& base = {});
    // The same with a given command id, e.g. twice.
    Outcome runAs(const Actor& actor, const Id& commandId, const CommandType& command, const QJsonObject& arguments,
                  const Id& target, const QJsonObject& base = {}, std::optional<Instant> madeAt = {});

    template <class T>
    std::shared_ptr<T> add(std::shared_ptr<T> record) {
        view.put(record);
        return record;
    }
    [[nodiscard]] std::shared_ptr<const Booking> booking(const Id& id) const { return view.get<Booking>(id); }

    MemoryView view;
    FixedClock clock{at("2026-11-20 09:00")};
    std::shared_ptr<Organization> organization;
    std::shared_ptr<Location> garage;
    std::shared_ptr<Space> a1, a2, a3;
    Actor manager;
};

} // namespace autospace
