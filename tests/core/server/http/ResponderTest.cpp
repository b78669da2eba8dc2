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

    std::shared_ptr<RecordedAnswer> m_answer;
    Responder responder() {
        m_answer = std::make_shared<RecordedAnswer>();
        return Responder(std::make_unique<RecordedSink>(m_answer), "request-1");
    }

private Q_SLOTS:
    void answersOnce() {
        {
            Responder first = responder();
            QVERIFY(!first.isAnswered());
            first.send(Response::text(201, "made"));
            QVERIFY(first.isAnswered());
        }
        QCOMPARE(m_answer->answers, 1);
        QCOMPARE(m_answer->response.status, 201);
    }

    void anErrorIsAnAnswer() {
        responder().send(ApiError::notFound());
        QCOMPARE(m_answer->response.status, 404);
    }

    void lostUnansweredIs500WithTheRequestId() {
        {
            const Responder lost = responder();
        }
        QCOMPARE(m_answer->answers, 1);
        QCOMPARE(m_answer->response.status, 500);
        QVERIFY(m_answer->response.body.contains("request-1"));
    }

    void overwrittenUnansweredIs500() {
        Responder kept = responder();
        const auto first = m_answer;
        kept = responder();
        QCOMPARE(first->response.status, 500);
        QCOMPARE(m_answer->answers, 0);
        kept.send(Response::noContent());
        QCOMPARE(m_answer->response.status, 204);
    }

    void movesToAnotherThread() {
        std::thread([moved = responder()]() mutable { moved.send(Response::text(200, "there")); }).join();
        QCOMPARE(m_answer->answers, 1);
        QCOMPARE(m_answer->response.body, "there");
    }

    void aStreamSendsUntilItIsLetGo() {
        int closed = 0;
        {
            EventStream stream = responder().startStream();
            stream.onClosed([&closed] { ++closed; });
            QVERIFY(stream.send({"pull", "{}", "7"}));
            QCOMPARE(m_answer->answers, 1);
            QCOMPARE(m_answer->response.headers.value("content-type").toByteArray(), "text/event-stream");
            QCOMPARE(m_answer->streamed, QList<QByteArray>{"id: 7\nevent: pull\ndata: {}\n\n"});
            QVERIFY(stream.isOpen());
            EventStream moved = std::move(stream);
            QVERIFY(moved.isOpen());
            moved.close();
            QVERIFY(!moved.send({"pull", "{}", "8"}));
        }
        QCOMPARE(closed, 1);
        QCOMPARE(m_answer->streamed.size(), 1);
        QVERIFY(!m_answer->streamOpen);
    }
};

QTEST_APPLESS_MAIN(ResponderTest)
#include "ResponderTest.moc"
