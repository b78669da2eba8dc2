// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/http/ResponseMailbox.h"

#include "core/server/http/ConnectionHost.h"
#include "core/server/http/ConnectionStream.h"

#include <QCoreApplication>
#include <QThread>

namespace autospace {

ResponseMailbox::ResponseMailbox(ConnectionHost& host) : host_(&host), thread_(host.thread()) {}

void ResponseMailbox::post(Item item) {
    ConnectionHost* direct = nullptr;
    {
        const std::scoped_lock lock(mutex_);
        if (host_ && QThread::currentThread() == thread_ && items_.empty() && !delivering_) {
            // Already where it has to go, with nothing before it.
            direct = host_;
        } else if (host_) {
            items_.push_back(std::move(item));
            if (items_.size() == 1) QCoreApplication::postEvent(host_, new QEvent(ConnectionHost::mailEvent));
            return;
        }
    }
    if (direct) return direct->deliver(std::move(item));
    if (const auto* start = std::get_if<StreamStart>(&item.content)) start->stream->finish();
}

std::vector<ResponseMailbox::Item> ResponseMailbox::takeAll() {
    const std::scoped_lock lock(mutex_);
    delivering_ = true;
    return std::exchange(items_, {});
}

void ResponseMailbox::allDelivered() {
    const std::scoped_lock lock(mutex_);
    delivering_ = false;
}

void ResponseMailbox::close() {
    std::vector<Item> left;
    {
        const std::scoped_lock lock(mutex_);
        host_ = nullptr;
        left = std::exchange(items_, {});
    }
    for (const Item& item : left)
        if (const auto* start = std::get_if<StreamStart>(&item.content)) start->stream->finish();
}

} // namespace autospace
