// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/http/Responder.h"
#include "core/server/http/ApiError.h"
#include "core/server/http/ServerEvent.h"
#include "RecordedSink.h"

#include <QTest>

#include <thread>

using namespace autospace;
using namespace Qt::StringLiterals;

class ResponderTest : public QObject {
    Q_OBJECT

    std::shared_ptr<RecordedAnswer> answer_;
    Responder responder() {
        answer_ = std::make_shared<RecordedAnswer>();
        return Responder(std::make_unique<RecordedSink>(answer_), "request-1");
    }

private Q_SLOTS:
    void answersOnce() {
        {
            Responder first = responder();
            QVERIFY(!first.isAnswered());
            first.send(Response::text(201, "made"));
            QVERIFY(first.isAnswered());
        }
        QCOMPARE(answer_->answers, 1);
        QCOMPARE(answer_->response.status, 201);
    }

    void anErrorIsAnAnswer() {
        responder().send(ApiError::notFound());
        QCOMPARE(answer_->response.status, 404);
    }

    void lostUnansweredIs500WithTheRequestId() {
        {
            const Responder lost = responder();
        }
        QCOMPARE(answer_->answers, 1);
        QCOMPARE(answer_->response.status, 500);
        QVERIFY(answer_->response.body.contains("request-1"));
    }

    void overwrittenUnansweredIs500() {
        Responder kept = responder();
        const auto first = answer_;
        kept = responder();
        QCOMPARE(first->response.status, 500);
        QCOMPARE(answer_->answers, 0);
        kept.send(Response::noContent());
        QCOMPARE(answer_->response.status, 204);
    }

    void movesToAnotherThread() {
        std::thread([moved = responder()]() mutable { moved.send(Response::text(200, "there")); }).join();
        QCOMPARE(answer_->answers, 1);
        QCOMPARE(answer_->response.body, "there");
    }

    void aStreamSendsUntilItIsLetGo() {
        int closed = 0;
        {
            EventStream stream = responder().startStream();
            stream.onClosed([&closed] { ++closed; });
            QVERIFY(stream.send({"pull", "{}", "7"}));
            QCOMPARE(answer_->answers, 1);
            QCOMPARE(answer_->response.headers.value("content-type").toByteArray(), "text/event-stream");
            QCOMPARE(answer_->streamed, QList<QByteArray>{"id: 7\nevent: pull\ndata: {}\n\n"});
            QVERIFY(stream.isOpen());
            EventStream moved = std::move(stream);
            QVERIFY(moved.isOpen());
            moved.close();
            QVERIFY(!moved.send({"pull", "{}", "8"}));
        }
        QCOMPARE(closed, 1);
        QCOMPARE(answer_->streamed.size(), 1);
        QVERIFY(!answer_->streamOpen);
    }
};

QTEST_APPLESS_MAIN(ResponderTest)
#include "ResponderTest.moc"
