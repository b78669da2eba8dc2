// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/observe/BackgroundSink.h"

#include <QByteArrayList>
#include <QSet>
#include <QTest>

#include <mutex>
#include <semaphore>
#include <thread>

using namespace autospace;

// Takes nothing while it is held up.
class StubbornSink final : public LogSink {
public:
    void write(QByteArrayView lines) override {
        gate.acquire();
        gate.release();
        const std::scoped_lock lock(mutex);
        taken += lines;
    }
    QByteArray text() {
        const std::scoped_lock lock(mutex);
        return taken;
    }

    std::binary_semaphore gate{1};

private:
    std::mutex mutex;
    QByteArray taken;
};

class BackgroundSinkTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyLineArrivesWholeAndInTheOrderOfItsThread() {
        const auto target = std::make_shared<StubbornSink>();
        {
            BackgroundSink sink(target, 64 * 1024 * 1024);
            std::vector<std::jthread> writers;
            for (int writer = 0; writer < 4; ++writer)
                writers.emplace_back([&sink, writer] {
                    for (int i = 0; i < 5000; ++i)
                        sink.write(QByteArray::number(writer) + ' ' + QByteArray::number(i) + '\n');
                });
            writers.clear();
            QCOMPARE(sink.dropped(), 0);
        }
        int next[4]{};
        for (const QByteArray& line : target->text().trimmed().split('\n')) {
            const QList<QByteArray> parts = line.split(' ');
            QCOMPARE(parts.size(), 2);
            QCOMPARE(parts[1].toInt(), next[parts[0].toInt()]++);
        }
        for (const int count : next)
            QCOMPARE(count, 5000);
    }

    // Nobody reads the pipe: whoever logs goes on, and what did not fit is counted.
    void aStuckTargetHoldsNobodyUp() {
        const auto target = std::make_shared<StubbornSink>();
        target->gate.acquire();
        {
            BackgroundSink sink(target, 100);
            for (int i = 0; i < 1000; ++i)
                sink.write("0123456789\n");
            QVERIFY(sink.dropped() >= 1000 - 20);
            QVERIFY(!sink.flush(10));
            target->gate.release();
            QVERIFY(sink.flush(10'000));
            QCOMPARE(target->text().count('\n'), 1000 - sink.dropped());
            sink.write("again\n");
        }
        QVERIFY(target->text().endsWith("again\n"));
    }
};

QTEST_GUILESS_MAIN(BackgroundSinkTest)
#include "BackgroundSinkTest.moc"
