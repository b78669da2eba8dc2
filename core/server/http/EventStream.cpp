// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/http/EventStream.h"

#include "core/server/http/ServerEvent.h"

namespace autospace {

EventStream::EventStream(std::shared_ptr<EventStreamSink> sink) : sink_(std::move(sink)) {}

EventStream& EventStream::operator=(EventStream&& other) noexcept {
    if (this != &other) {
        close();
        sink_ = std::move(other.sink_);
    }
    return *this;
}

EventStream::~EventStream() { close(); }

bool EventStream::send(const ServerEvent& event) { return isOpen() && sink_->send(event.encoded()); }

void EventStream::close() {
    if (sink_) sink_->close();
}

bool EventStream::isOpen() const { return sink_ && sink_->isOpen(); }

void EventStream::onClosed(std::function<void()> callback) {
    if (sink_)
        sink_->onClosed(std::move(callback));
    else
        callback();
}

} // namespace autospace
