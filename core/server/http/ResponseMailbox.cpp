// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/http/ResponseMailbox.h"

#include "core/server/http/ConnectionHost.h"
#include "core/server/http/ConnectionStream.h"

#include <QCoreApplication>
#include <QThread>

namespace autospace {

ResponseMailbox::ResponseMailbox(ConnectionHost& host) : m_host(&host), m_thread(host.thread()) {}

void ResponseMailbox::post(Item item) {
    ConnectionHost* direct = nullptr;
    {
        const std::scoped_lock lock(m_mutex);
        if (m_host && QThread::currentThread() == m_thread && m_items.empty() && !m_delivering) {
            // Already where it has to go, with nothing before it.
            direct = m_host;
        } else if (m_host) {
            m_items.push_back(std::move(item));
            if (m_items.size() == 1) QCoreApplication::postEvent(m_host, new QEvent(ConnectionHost::mailEvent));
            return;
        }
    }
    if (direct) return direct->deliver(std::move(item));
    if (const auto* start = std::get_if<StreamStart>(&item.content)) start->stream->finish();
}

std::vector<ResponseMailbox::Item> ResponseMailbox::takeAll() {
    const std::scoped_lock lock(m_mutex);
    m_delivering = true;
    return std::exchange(m_items, {});
}

void ResponseMailbox::allDelivered() {
    const std::scoped_lock lock(m_mutex);
    m_delivering = false;
}

void ResponseMailbox::close() {
    std::vector<Item> left;
    {
        const std::scoped_lock lock(m_mutex);
        m_host = nullptr;
        left = std::exchange(m_items, {});
    }
    for (const Item& item : left)
        if (const auto* start = std::get_if<StreamStart>(&item.content)) start->stream->finish();
}

} // namespace autospace
