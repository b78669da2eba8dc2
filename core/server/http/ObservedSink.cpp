// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/http/ObservedSink.h"

#include "core/server/http/Response.h"
#include "core/server/http/TrafficObserver.h"

namespace autospace {

ObservedSink::ObservedSink(std::unique_ptr<ResponseSink> next, TrafficObserver& observer, TrafficRecord record)
    : m_next(std::move(next)), m_observer(observer), m_record(std::move(record)) {}

void ObservedSink::respond(Response response) {
    if (m_record.method == HttpMethod::Head) {
        response.headers.set("content-length", QByteArray::number(response.body.size()));
        response.body.clear();
    }
    const int status = response.status;
    const qint64 bytes = response.body.size();
    m_next->respond(std::move(response));
    report(status, bytes);
}

std::shared_ptr<EventStreamSink> ObservedSink::startStream(Response head) {
    m_record.stream = true;
    const int status = head.status;
    std::shared_ptr<EventStreamSink> stream;
    if (m_record.method == HttpMethod::Head)
        m_next->respond(std::move(head));
    else
        stream = m_next->startStream(std::move(head));
    report(status, 0);
    return stream;
}

void ObservedSink::report(int status, qint64 bytes) {
    using namespace std::chrono;
    m_record.status = status;
    m_record.responseBytes = bytes;
    m_record.durationUs = duration_cast<microseconds>(steady_clock::now() - m_started).count();
    m_observer.requestFinished(m_record);
}

} // namespace autospace
