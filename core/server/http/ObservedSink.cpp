// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/http/ObservedSink.h"

#include "core/server/http/Response.h"
#include "core/server/http/TrafficObserver.h"

namespace autospace {

ObservedSink::ObservedSink(std::unique_ptr<ResponseSink> next, TrafficObserver& observer, TrafficRecord record)
    : next_(std::move(next)), observer_(observer), record_(std::move(record)) {}

void ObservedSink::respond(Response response) {
    if (record_.method == HttpMethod::Head) {
        response.headers.set("content-length", QByteArray::number(response.body.size()));
        response.body.clear();
    }
    const int status = response.status;
    const qint64 bytes = response.body.size();
    next_->respond(std::move(response));
    report(status, bytes);
}

std::shared_ptr<EventStreamSink> ObservedSink::startStream(Response head) {
    record_.stream = true;
    const int status = head.status;
    std::shared_ptr<EventStreamSink> stream;
    if (record_.method == HttpMethod::Head)
        next_->respond(std::move(head));
    else
        stream = next_->startStream(std::move(head));
    report(status, 0);
    return stream;
}

void ObservedSink::report(int status, qint64 bytes) {
    using namespace std::chrono;
    record_.status = status;
    record_.responseBytes = bytes;
    record_.durationUs = duration_cast<microseconds>(steady_clock::now() - started_).count();
    observer_.requestFinished(record_);
}

} // namespace autospace
