// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/http/ResponseSink.h"
#include "core/server/http/TrafficRecord.h"

#include <chrono>
#include <memory>

namespace autospace {

class TrafficObserver;

// Looks at a response on its way out: reports it, and takes the body off the answer to HEAD.
// Durations are measured on the steady clock, because nothing is decided by them.
class ObservedSink : public ResponseSink {
public:
    ObservedSink(std::unique_ptr<ResponseSink> next, TrafficObserver& observer, TrafficRecord record);

    void respond(Response response) override;
    std::shared_ptr<EventStreamSink> startStream(Response head) override;

    // What becomes known while the request is on its way: its route, its person.
    [[nodiscard]] TrafficRecord& record() { return m_record; }

private:
    void report(int status, qint64 bytes);

    std::unique_ptr<ResponseSink> m_next;
    TrafficObserver& m_observer;
    TrafficRecord m_record;
    std::chrono::steady_clock::time_point m_started = std::chrono::steady_clock::now();
};

} // namespace autospace
