// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/http/RequestHandler.h"
#include "core/server/http/Response.h"
#include "core/server/http/ServerEvent.h"

#include <stdexcept>
#include <vector>

namespace autospace {

// Answers with all that it understood of a request; some paths are answered later, by a stream, by an exception or
// not at all.
class EchoHandler final : public RequestHandler {
public:
    void handle(Request request, Responder responder) override {
        understood << echo(request);
        if (request.path == "/keep") return m_kept.push_back(std::move(responder));
        if (request.path == "/lose") return;
        if (request.path == "/throw") throw std::runtime_error("as asked");
        if (request.path == "/events") {
            EventStream stream = responder.startStream();
            (void)stream.send({"hello", "first", {}});
            return stream.close();
        }
        responder.send(Response::text(200, understood.last()));
    }
    [[nodiscard]] std::optional<qint64> bodyLimit(HttpMethod, QByteArrayView path) const override {
        return path == "/small" ? std::optional<qint64>(10) : std::nullopt;
    }
    // Answers what was kept; false when nothing was.
    [[nodiscard]] bool answerKept() {
        std::vector<Responder> kept = std::exchange(m_kept, {});
        for (Responder& responder : kept)
            responder.send(Response::text(200, "later"));
        return !kept.empty();
    }

    QByteArrayList understood; // one for each request

private:
    static QByteArray echo(const Request& request) {
        QByteArray text = httpMethodName(request.method).toByteArray() + ' ' + request.path + '\n';
        for (const auto& [name, value] : request.query.items())
            text += "? " + name.toUtf8() + '=' + value.toUtf8() + '\n';
        for (qsizetype i = 0; i < request.headers.size(); ++i)
            text += request.headers.nameAt(i).toByteArray() + ": " + request.headers.valueAt(i).toByteArray() + '\n';
        return text + '\n' + request.body;
    }

    std::vector<Responder> m_kept;
};

} // namespace autospace
