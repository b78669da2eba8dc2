// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/http/EventStreamSink.h"
#include "core/server/http/Response.h"
#include "core/server/http/ResponseSink.h"

#include <QList>

#include <memory>

namespace autospace {

// What a test got to see of one answer. A second answer to the same request is counted, and fails
// the test that looks at it.
struct RecordedAnswer {
    int answers = 0;
    Response response;
    QList<QByteArray> streamed;
    bool streamOpen = false;
};

class RecordedStream : public EventStreamSink {
public:
    explicit RecordedStream(std::shared_ptr<RecordedAnswer> answer) : m_answer(std::move(answer)) {}
    bool send(QByteArray bytes) override {
        m_answer->streamed.append(std::move(bytes));
        return true;
    }
    void close() override {
        if (!m_answer->streamOpen) return;
        m_answer->streamOpen = false;
        if (m_onClosed) m_onClosed();
    }
    bool isOpen() const override { return m_answer->streamOpen; }
    void onClosed(std::function<void()> callback) override { m_onClosed = std::move(callback); }

private:
    std::shared_ptr<RecordedAnswer> m_answer;
    std::function<void()> m_onClosed;
};

class RecordedSink : public ResponseSink {
public:
    explicit RecordedSink(std::shared_ptr<RecordedAnswer> answer) : m_answer(std::move(answer)) {}
    void respond(Response response) override {
        ++m_answer->answers;
        m_answer->response = std::move(response);
    }
    std::shared_ptr<EventStreamSink> startStream(Response head) override {
        respond(std::move(head));
        m_answer->streamOpen = true;
        return std::make_shared<RecordedStream>(m_answer);
    }

private:
    std::shared_ptr<RecordedAnswer> m_answer;
};

} // namespace autospace
