// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/readers/Readers.h"
#include "core/storage/Store.h"

namespace autospace {

// Reads on the caller's thread, which must always be the same one; for command line tools and simulations.
class InlineReaders final : public Readers {
public:
    explicit InlineReaders(Store& store) : m_store(store) {}

    bool submit(Task task) override {
        if (m_stopped) return false;
        if (!m_session) {
            auto opened = m_store.session();
            if (!opened) return task(std::unexpected(opened.error())), true;
            m_session = std::move(*opened);
        }
        return task(m_session.get()), true;
    }
    bool runHere(Task&) override { return false; }
    void stop() override { m_stopped = true; }
    qsizetype waiting() const override { return 0; }

private:
    Store& m_store;
    std::unique_ptr<StoreSession> m_session;
    bool m_stopped = false;
};

} // namespace autospace
