// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/ReadError.h"
#include "models/records/RecordReader.h"

#include <QFuture>
#include <QObject>
#include <QPromise>

#include <atomic>
#include <functional>
#include <memory>

namespace autospace {

// Where models read records from: jobs run one after the other on a reading thread, each over one snapshot of the
// cache, so that what a job puts together (rows, their number, the titles of what they refer to) fits together.
// Nothing here waits; answers come back through the future, to be taken with then(context, …).
class RecordSource : public QObject {
    Q_OBJECT
public:
    using Job = std::function<void(const RecordReader&)>;

    // Runs work on the reading thread. The future holds its result, or why the cache could not be read; it is
    // cancelled when the source ends before the job ran.
    template <class F>
    auto read(F work) {
        using T = std::invoke_result_t<F, const RecordReader&>;
        auto promise = std::make_shared<QPromise<Read<T>>>();
        promise->start();
        auto future = promise->future();
        post([promise, work = std::move(work), counted = counted()](const RecordReader& reader) {
            T result = work(reader);
            if (const auto failure = reader.failure())
                promise->addResult(Read<T>(std::unexpected(ReadError{*failure})));
            else
                promise->addResult(Read<T>(std::move(result)));
            promise->finish();
        });
        return future;
    }

    virtual void post(Job job) = 0;

    // Nothing that was asked for is still to be answered. What waits with then(context, …) has its answer by the time
    // the event loop comes round again.
    [[nodiscard]] bool isIdle() const { return *m_underWay == 0; }

Q_SIGNALS:
    // Records of the collection differ from what was read before: confirmed, or shown as pending. No ids: any of them.
    void changed(const QString& collection, const QList<autospace::Id>& ids);

protected:
    using QObject::QObject;

private:
    // Counts a job from now until it is gone, be it done or dropped; both may happen after this object's end.
    [[nodiscard]] std::shared_ptr<void> counted() const {
        ++*m_underWay;
        return {nullptr, [underWay = m_underWay](void*) { --*underWay; }};
    }

    const std::shared_ptr<std::atomic<int>> m_underWay = std::make_shared<std::atomic<int>>(0);
};

} // namespace autospace
