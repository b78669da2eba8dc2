// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/postgres/PostgresResult.h"
#include "core/storage/StoreError.h"

#include <optional>

namespace autospace {

// The way of prepared statements to the server. Those that are posted travel together with the next one whose answer is
// wanted, in one message each way (libpq's pipeline mode): a transaction waits for the network as often as it reads,
// not as often as it writes. The server runs them in order and skips what follows a failure.
class PostgresPipeline {
public:
    // A prepared statement with its parameters.
    struct Call {
        const char* name = nullptr;
        int parameters = 0;
        const char* const* values = nullptr;
        const int* lengths = nullptr;
        const int* formats = nullptr;
    };

    explicit PostgresPipeline(pg_conn* connection) : m_connection(connection) {}

    [[nodiscard]] Stored<> post(const Call& call);
    // The answer, or the first failure of what was posted before.
    [[nodiscard]] Stored<PostgresResult> ask(const Call& call);
    // Waits for what was posted; its first failure.
    [[nodiscard]] Stored<> settle();
    // Waits too, and leaves the failure for the next call.
    void pause();

private:
    [[nodiscard]] bool send(const Call& call);
    // Reads the answers to everything sent. The last one is that of the last call.
    [[nodiscard]] PostgresResult drain();
    void note(const pg_result* result);

    pg_conn* m_connection;
    bool m_open = false; // something was sent whose answer is not read
    std::optional<StoreError> m_failure;
};

} // namespace autospace
