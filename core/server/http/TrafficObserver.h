// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace autospace {

struct TrafficRecord;

// Told about every request when it has been answered, on any thread.
class TrafficObserver {
public:
    virtual ~TrafficObserver() = default;
    virtual void requestFinished(const TrafficRecord& record) = 0;
};

} // namespace autospace
