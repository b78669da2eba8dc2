// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/http/EventStream.h"

#include "core/server/http/ServerEvent.h"

namespace autospace {

EventStream::EventStream(std::shared_ptr<EventStreamSink> sink) : m_sink(std::move(sink)) {}

EventStream& EventStream::operator=(EventStream&& other) noexcept {
    if (this != &other) {
        close();
        m_sink = std::move(other.m_sink);
    }
    return *this;
}

EventStream::~EventStream() { close(); }

bool EventStream::send(const ServerEvent& event) { return isOpen() && m_sink->send(event.encoded()); }

void EventStream::close() {
    if (m_sink) m_sink->close();
}

bool EventStream::isOpen() const { return m_sink && m_sink->isOpen(); }

void EventStream::onClosed(std::function<void()> callback) {
    if (m_sink)
        m_sink->onClosed(std::move(callback));
    else
        callback();
}

} // namespace autospace
