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
    explicit RecordedStream(std::shared_ptr<RecordedAnswer> answer) : answer_(std::move(answer)) {}
    bool send(QByteArray bytes) override {
        answer_->streamed.append(std::move(bytes));
        return true;
    }
    void close() override {
        if (!answer_->streamOpen) return;
        answer_->streamOpen = false;
        if (onClosed_) onClosed_();
    }
    bool isOpen() const override { return answer_->streamOpen; }
    void onClosed(std::function<void()> callback) override { onClosed_ = std::move(callback); }

private:
    std::shared_ptr<RecordedAnswer> answer_;
    std::function<void()> onClosed_;
};

class RecordedSink : public ResponseSink {
public:
    explicit RecordedSink(std::shared_ptr<RecordedAnswer> answer) : answer_(std::move(answer)) {}
    void respond(Response response) override {
        ++answer_->answers;
        answer_->response = std::move(response);
    }
    std::shared_ptr<EventStreamSink> startStream(Response head) override {
        respond(std::move(head));
        answer_->streamOpen = true;
        return std::make_shared<RecordedStream>(answer_);
    }

private:
    std::shared_ptr<RecordedAnswer> answer_;
};

} // namespace autospace
