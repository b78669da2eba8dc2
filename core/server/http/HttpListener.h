// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTcpServer>

#include <functional>

namespace autospace {

// Accepts connections and hands on their descriptors, for a socket to be made in another thread.
class HttpListener : public QTcpServer {
    Q_OBJECT

public:
    explicit HttpListener(std::function<void(qintptr)> accept) : m_accept(std::move(accept)) {
        setListenBacklogSize(512);
    }

protected:
    void incomingConnection(qintptr descriptor) override { m_accept(descriptor); }

private:
    std::function<void(qintptr)> m_accept;
};

} // namespace autospace
