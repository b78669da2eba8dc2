// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/http/EventStream.h"
#include "core/server/http/HttpHeaders.h"
#include "core/server/http/ResponseSink.h"

#include <QByteArray>

#include <memory>

namespace autospace {

class ApiError;
struct Response;

// The duty to answer one request. Move-only; it can be kept and completed on any thread, once.
// One that is destroyed unanswered answers 500, so that no client waits for a lost request.
class Responder {
public:
    Responder(std::unique_ptr<ResponseSink> sink, QByteArray requestId);
    Responder(Responder&&) noexcept = default;
    Responder& operator=(Responder&& other) noexcept;
    ~Responder();

    void send(Response response);
    void send(const ApiError& error);
    // Answers 200 with `text/event-stream` and leaves the response open.
    [[nodiscard]] EventStream startStream(HttpHeaders headers = {});

    [[nodiscard]] bool isAnswered() const { return !m_sink; }
    [[nodiscard]] const QByteArray& requestId() const { return m_requestId; }
    // Hands the duty on, for a wrapper that looks at the response on its way.
    [[nodiscard]] std::unique_ptr<ResponseSink> takeSink() { return std::move(m_sink); }

private:
    std::unique_ptr<ResponseSink> m_sink;
    QByteArray m_requestId;
};

} // namespace autospace
