// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/http/ConnectionStream.h"

#include "core/server/http/ResponseMailbox.h"

namespace autospace {

ConnectionStream::ConnectionStream(std::shared_ptr<ResponseMailbox> mailbox, quint64 connection, quint64 request,
                                   qint64 queuedBytes)
    : mailbox_(std::move(mailbox)), connection_(connection), request_(request), limit_(queuedBytes) {}

bool ConnectionStream::send(QByteArray bytes) {
    if (!open_) return false;
    const qint64 size = bytes.size();
    if (underway_.fetch_add(size) + size > limit_) {
        end(true);
        return false;
    }
    mailbox_->post({connection_, request_, ResponseMailbox::StreamBytes{std::move(bytes)}});
    return open_;
}

void ConnectionStream::close() { end(false); }

void ConnectionStream::end(bool dropped) {
    if (open_.exchange(false)) mailbox_->post({connection_, request_, ResponseMailbox::StreamEnd{dropped}});
}

void ConnectionStream::onClosed(std::function<void()> callback) {
    {
        const std::scoped_lock lock(mutex_);
        if (!finished_) {
            callback_ = std::move(callback);
            return;
        }
    }
    callback();
}

void ConnectionStream::finish() {
    open_ = false;
    std::function<void()> callback;
    {
        const std::scoped_lock lock(mutex_);
        if (std::exchange(finished_, true)) return;
        callback = std::exchange(callback_, nullptr);
    }
    if (callback) callback();
}

} // namespace autospace
