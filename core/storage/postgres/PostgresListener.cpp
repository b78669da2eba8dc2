// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/postgres/PostgresListener.h"

#include <chrono>

namespace autospace {

static constexpr int lookMs = 200; // how soon the end is noticed; announcements wake at once
static constexpr auto retryAfter = std::chrono::milliseconds(500);

PostgresListener::PostgresListener(StoreUrl url, std::function<void(const QString&)> heard)
    : m_url(std::move(url)), m_heard(std::move(heard)), m_thread([this] { work(); }) {}

PostgresListener::~PostgresListener() {
    m_stopping = true;
    m_thread.join();
}

void PostgresListener::work() {
    for (bool first = true; !m_stopping; first = false) {
        auto connection = PostgresConnection::open(m_url);
        if (connection && (*connection)->execute(QByteArray("LISTEN ") + channel)) {
            if (!first) m_heard({});
            hear(**connection);
        }
        if (!m_stopping) std::this_thread::sleep_for(retryAfter);
    }
}

void PostgresListener::hear(PostgresConnection& connection) {
    while (!m_stopping) {
        const auto texts = connection.waitForNotices(lookMs);
        if (!texts) return;
        for (const QString& text : *texts)
            m_heard(text);
    }
}

} // namespace autospace
