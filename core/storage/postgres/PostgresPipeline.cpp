// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/postgres/PostgresPipeline.h"

#include "core/storage/postgres/PostgresError.h"

#include <libpq-fe.h>

#include <utility>

namespace autospace {

static constexpr int binary = 1;

void PostgresResultDeleter::operator()(PGresult* result) const { PQclear(result); }

bool PostgresPipeline::send(const Call& call) {
    if (!m_open && PQenterPipelineMode(m_connection) != 1) return false;
    m_open = true;
    return PQsendQueryPrepared(m_connection, call.name, call.parameters, call.values, call.lengths, call.formats,
                               binary) == 1;
}

void PostgresPipeline::note(const PGresult* result) {
    if (!m_failure) m_failure = postgresError(m_connection, result);
}

PostgresResult PostgresPipeline::drain() {
    PostgresResult last;
    bool more = PQpipelineSync(m_connection) == 1;
    if (!more) note(nullptr);
    // An empty result stands between the answers of two calls; on a broken connection nothing else comes any more.
    while (more) {
        PostgresResult result(PQgetResult(m_connection));
        switch (PQresultStatus(result.get())) {
        case PGRES_PIPELINE_SYNC: more = false; break;
        case PGRES_COMMAND_OK:
        case PGRES_TUPLES_OK: last = std::move(result); break;
        case PGRES_PIPELINE_ABORTED: break;
        default:
            if (result) note(result.get());
            more = PQstatus(m_connection) == CONNECTION_OK;
        }
    }
    if (PQstatus(m_connection) != CONNECTION_OK) note(nullptr);
    PQexitPipelineMode(m_connection);
    m_open = false;
    return last;
}

void PostgresPipeline::pause() {
    if (m_open) (void)drain();
}

Stored<> PostgresPipeline::settle() {
    pause();
    if (const auto failure = std::exchange(m_failure, std::nullopt)) return std::unexpected(*failure);
    return {};
}

Stored<> PostgresPipeline::post(const Call& call) {
    if (m_failure) return settle();
    if (send(call)) return {};
    note(nullptr);
    return settle();
}

Stored<PostgresResult> PostgresPipeline::ask(const Call& call) {
    if (!m_open && !m_failure) {
        PostgresResult result(
            PQexecPrepared(m_connection, call.name, call.parameters, call.values, call.lengths, call.formats, binary));
        const ExecStatusType status = PQresultStatus(result.get());
        if (status == PGRES_TUPLES_OK || status == PGRES_COMMAND_OK) return result;
        return std::unexpected(postgresError(m_connection, result.get()));
    }
    if (auto posted = post(call); !posted) return std::unexpected(posted.error());
    PostgresResult result = drain();
    if (auto settled = settle(); !settled) return std::unexpected(settled.error());
    return result;
}

} // namespace autospace
