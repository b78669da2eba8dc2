// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/writer/CommitObserver.h"
#include "core/server/writer/Writer.h"
#include "core/storage/Store.h"

namespace autospace {

// A writer without a thread: submit() returns after the commit. For command line tools and for simulations that must
// come out the same every time. Everything happens on the caller's thread, which must always be the same one.
class InlineWriter final : public Writer {
public:
    // The observer may be null.
    explicit InlineWriter(Store& store, CommitObserver* observer = nullptr) : m_store(store), m_observer(observer) {}

    bool submit(WriteTask task) override;
    void stop() override { m_stopped = true; }
    qsizetype waiting() const override { return 0; }

private:
    Store& m_store;
    CommitObserver* const m_observer;
    std::unique_ptr<StoreSession> m_session;
    bool m_stopped = false;
};

} // namespace autospace
