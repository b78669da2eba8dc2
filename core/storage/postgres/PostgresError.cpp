// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/postgres/PostgresError.h"

#include <libpq-fe.h>

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

StoreError::Kind kindOf(QLatin1StringView state) {
    using Kind = StoreError::Kind;
    if (state == "40001"_L1) return Kind::Serialization;
    if (state == "40P01"_L1) return Kind::Deadlock;
    if (state == "55P03"_L1) return Kind::Busy; // lock_not_available: lock_timeout ran out
    if (state == "23P01"_L1) return Kind::Overlap;
    if (state == "23505"_L1) return Kind::Unique;
    if (state == "53100"_L1) return Kind::Full;
    if (state == "XX001"_L1 || state == "XX002"_L1) return Kind::Corrupt;
    if (state.startsWith("23"_L1)) return Kind::Constraint;
    // The server is going away, is full up, or does not let us in.
    if (state.startsWith("57P"_L1) || state.startsWith("08"_L1) || state.startsWith("28"_L1) ||
        state == "53300"_L1 || state == "3D000"_L1)
        return Kind::Connection;
    return Kind::Other;
}

} // namespace

StoreError postgresError(PGconn* connection, const PGresult* result) {
    const char* state = result ? PQresultErrorField(result, PG_DIAG_SQLSTATE) : nullptr;
    if (!state) {
        const QString message = QString::fromUtf8(PQerrorMessage(connection)).trimmed();
        return {PQstatus(connection) == CONNECTION_BAD ? StoreError::Kind::Connection : StoreError::Kind::Other,
                message,
                {}};
    }
    // The detail is left out: it repeats the values of the row.
    const char* primary = PQresultErrorField(result, PG_DIAG_MESSAGE_PRIMARY);
    const char* constraint = PQresultErrorField(result, PG_DIAG_CONSTRAINT_NAME);
    return {kindOf(QLatin1StringView(state)),
            u"%1 (SQLSTATE %2)"_s.arg(QString::fromUtf8(primary), QLatin1StringView(state)),
            constraint ? QString::fromUtf8(constraint) : QString()};
}

} // namespace autospace
