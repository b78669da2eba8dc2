// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/transport/EventParser.h"

#include <QTest>

using namespace autospace;
using namespace Qt::StringLiterals;

class EventParserTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsEveryForm_data() {
        QTest::addColumn<QByteArray>("stream");
        QTest::addColumn<QList<QByteArrayList>>("expected"); // type, id, data
        using Events = QList<QByteArrayList>;
        QTest::newRow("one") << "event: change\nid: 7\ndata: {\"sequence\":7}\n\n"_ba
                             << Events{{"change", "7", "{\"sequence\":7}"}};
        QTest::newRow("carriage returns") << "event: a\r\rdata: x\r\r"_ba << Events{{"message", "", "x"}};
        QTest::newRow("both line ends") << "event: a\r\ndata: x\r\n\r\ndata: y\r\n\r\n"_ba
                                        << Events{{"a", "", "x"}, {"message", "", "y"}};
        QTest::newRow("heartbeats between")
            << ": hello\n\n:\n\ndata: x\n: in the middle\ndata: y\n\n"_ba << Events{{"message", "", "x\ny"}};
        QTest::newRow("no space after the colon")
            << "data:x\n\ndata:  y\n\n"_ba << Events{{"message", "", "x"}, {"message", "", " y"}};
        QTest::newRow("the id stays") << "id: 1\ndata: a\n\ndata: b\n\n"_ba
                                      << Events{{"message", "1", "a"}, {"message", "1", "b"}};
        QTest::newRow("empty data") << "data\n\n"_ba << Events{{"message", "", ""}};
        QTest::newRow("an event without data is none")
            << "event: a\nid: 3\n\ndata: b\n\n"_ba << Events{{"message", "3", "b"}};
        QTest::newRow("unknown fields") << "colour: red\nretry: 5\ndata: b\n\n"_ba << Events{{"message", "", "b"}};
        QTest::newRow("byte order mark") << "\xEF\xBB\xBF"
                                            "data: b\n\n"_ba
                                         << Events{{"message", "", "b"}};
        QTest::newRow("cut off at the end") << "data: a\n\ndata: b\n"_ba << Events{{"message", "", "a"}};
    }

    // Whole, byte by byte, and cut in two at every place: always the same events.
    void readsEveryForm() {
        QFETCH(QByteArray, stream);
        QFETCH(QList<QByteArrayList>, expected);
        for (qsizetype cut = 0; cut <= stream.size(); ++cut)
            QCOMPARE(parse({stream.left(cut), stream.mid(cut)}), expected);
        QByteArrayList bytes;
        for (const char c : stream)
            bytes << QByteArray(1, c);
        QCOMPARE(parse(bytes), expected);
    }

    void refusesEndlessEvents() {
        EventParser parser;
        QVERIFY(!parser.feed(QByteArray(EventParser::maxBytes + 1, 'x')));
        EventParser second;
        const QByteArray line = "data: " + QByteArray(1000, 'x') + '\n';
        bool refused = false;
        for (int i = 0; i < 2000 && !refused; ++i)
            refused = !second.feed(line);
        QVERIFY(refused);
    }

private:
    static QList<QByteArrayList> parse(const QByteArrayList& chunks) {
        EventParser parser;
        QList<QByteArrayList> found;
        for (const QByteArray& chunk : chunks) {
            const auto events = parser.feed(chunk);
            if (!events) return {};
            for (const StreamEvent& event : *events)
                found << QByteArrayList{event.type, event.id, event.data};
        }
        return found;
    }
};

QTEST_GUILESS_MAIN(EventParserTest)
#include "EventParserTest.moc"
