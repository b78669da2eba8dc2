// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/http/ConnectionSink.h"

#include "core/server/http/ConnectionStream.h"
#include "core/server/http/ResponseMailbox.h"

namespace autospace {

ConnectionSink::ConnectionSink(std::shared_ptr<ResponseMailbox> mailbox, quint64 connection, quint64 request,
                               qint64 queuedBytes)
    : mailbox_(std::move(mailbox)), connection_(connection), request_(request), queuedBytes_(queuedBytes) {}

void ConnectionSink::respond(Response response) { mailbox_->post({connection_, request_, std::move(response)}); }

std::shared_ptr<EventStreamSink> ConnectionSink::startStream(Response head) {
    auto stream = std::make_shared<ConnectionStream>(mailbox_, connection_, request_, queuedBytes_);
    mailbox_->post({connection_, request_, ResponseMailbox::StreamStart{std::move(head), stream}});
    return stream;
}

} // namespace autospace
